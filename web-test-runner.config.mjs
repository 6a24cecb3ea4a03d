/**
 * Browser tests (every `.test.ts` under `test/`) in Chromium, Firefox and WebKit, as far as they are on this machine.
 * `npm test` runs everything and insists on what is missing; `npx wtr` with this file is the quick way to the browser
 * tests only. BROWSERS=chromium,webkit chooses engines, FILES=test/x.test.ts,test/y/*.test.ts chooses files.
 */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { endWithThisRun, exitOnSignals } from './tools/browsers/child-process.mjs';
import { engineNames, engineTitles, locateBrowsers } from './tools/browsers/locate.mjs';
import { mediaCommand } from './tools/browsers/media-command.mjs';
import { webkitLauncher } from './tools/browsers/webkit-launcher.mjs';
import { builtScript } from './tools/built-script.mjs';
import { builtTests } from './tools/built-tests.mjs';
import { framePage } from './tools/frame-page.mjs';
import { freePort } from './tools/free-port.mjs';
import { hostPages } from './tools/host-pages.mjs';
import { otherOrigin } from './tools/other-origin.mjs';
import { patchLeaflet } from './tools/patch-leaflet.mjs';
import { proefFeeds } from './tools/proef-feeds.mjs';
import { proefTegels } from './tools/proef-tegels.mjs';
import { resultsReporter } from './tools/results-reporter.mjs';
import { runFolder } from './tools/run-folder.mjs';
import { servedPages } from './tools/served-pages.mjs';
import { testPage } from './tools/test-page.mjs';
import { viteMiddleware } from './tools/vite-middleware.mjs';

exitOnSignals();

const browsers = locateBrowsers();
const files = list(process.env.FILES) ?? ['test/**/*.test.ts'];
const tests = builtTests({ files, plugins: [patchLeaflet()] });
const vite = viteMiddleware({ plugins: [patchLeaflet()] });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files,
  port: await freePort(),
  browsers: chosenEngines().map(launcher),
  // One page per browser and two browsers at a time: on two cores more is slower, and makes axe and animations time out.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000 } },
  testRunnerHtml: testPage,
  browserLogs: true,
  // Lit's development build is wanted here for its warnings; that it says so in every file is not.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [defaultReporter(), resultsReporter()],
  middleware: [
    connectToKoa('/proef/', proefFeeds()),
    connectToKoa('/proef-tegels/', proefTegels()),
    connectToKoa('/frame/', framePage()),
    connectToKoa('/gast/', hostPages()),
    connectToKoa('/server/', servedPages(vite.load)),
    tests.middleware,
    vite.middleware,
  ],
  plugins: [builtScript(), otherOrigin(), tests.plugin, vite.plugin, mediaCommand()],
};

function chosenEngines() {
  const chosen = list(process.env.BROWSERS);
  const unknown = chosen?.filter(name => !engineNames.includes(/** @type {any} */ (name)));
  if (unknown?.length)
    throw new Error(`BROWSERS: unknown ${unknown.join(', ')}; known: ${engineNames.join(', ')}`);
  const engines = engineNames.filter(name => (chosen ? chosen.includes(name) : browsers[name].found));
  if (engines.length === 0) throw new Error('No browser found. `npm test` says how to install one.');
  return engines;
}

/** @param {import('./tools/browsers/locate.mjs').EngineName} name */
function launcher(name) {
  const browser = browsers[name];
  if (!browser.found) throw new Error(`${engineTitles[name]} was not found: ${browser.why}`);
  if ('driver' in browser) return webkitLauncher(browser);
  return name === 'firefox' ? firefoxLauncher(browser.path) : chromiumLauncher(browser.path);
}

/** @param {string} executablePath */
function chromiumLauncher(executablePath) {
  const isRoot = process.getuid?.() === 0;
  return puppeteerLauncher({
    executablePath,
    args: [
      // A container's /dev/shm is too small for a browser.
      '--disable-dev-shm-usage',
      // Chromium refuses its sandbox to root; for everybody else it stays on.
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}

/** @param {string} executablePath */
function firefoxLauncher(executablePath) {
  return puppeteerLauncher(
    { browser: 'firefox', executablePath, defaultViewport: null },
    async function createPage({ context }) {
      const page = await context.newPage();
      const setViewport = page.setViewport.bind(page);
      // Firefox ESR 140 sizes the page and then stumbles over a newer command that belongs to it.
      page.setViewport = viewport =>
        setViewport(viewport).catch(error => {
          if (!/unknown command/.test(error.message)) throw error;
        });
      return page;
    },
  );
}

/**
 * The launcher is called after Chrome, but it drives whatever Puppeteer drives, a stock Firefox too (by WebDriver BiDi).
 * Added to it: the browser and its profile never survive this process, and a browser that is stuck is replaced.
 *
 * @param {import('puppeteer-core').LaunchOptions} launchOptions
 * @param {(options: { context: import('puppeteer-core').BrowserContext }) => Promise<import('puppeteer-core').Page>} [createPage]
 */
function puppeteerLauncher(launchOptions, createPage) {
  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  const mortalPuppeteer = {
    async launch(/** @type {import('puppeteer-core').LaunchOptions} */ options) {
      const profile = mkdtempSync(path.join(runFolder(), 'profile-'));
      const ownProfile =
        options.browser === 'firefox'
          ? { args: [...(options.args ?? []), '--profile', profile] }
          : { userDataDir: profile };
      browser = await puppeteer.launch({ ...options, ...ownProfile });
      endWithThisRun(browser.process());
      return browser;
    },
  };
  const launcher = chromeLauncher({
    puppeteer: /** @type {typeof puppeteer} */ (mortalPuppeteer),
    launchOptions,
    ...(createPage && { createPage }),
  });
  // A page in an endless loop cannot be left, and would take all later test files with it.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async id => {
    let isStuck = false;
    const stuck = setTimeout(() => {
      isStuck = true;
      browser?.process()?.kill('SIGKILL');
    }, 10_000);
    try {
      return await stopSession(id);
    } finally {
      clearTimeout(stuck);
      // The launcher starts a new browser as soon as it knows that this one is gone.
      while (isStuck && browser?.connected) await sleep(50);
    }
  };
  return launcher;
}

/**
 * Mounts a connect-style middleware under a path of the test server.
 *
 * @param {string} prefix
 * @param {ReturnType<typeof proefFeeds>} middleware
 */
function connectToKoa(prefix, middleware) {
  return async (/** @type {any} */ context, /** @type {() => Promise<void>} */ next) => {
    if (!context.path.startsWith(prefix)) return next();
    const { req, res } = context;
    context.respond = false;
    res.statusCode = 200;
    await new Promise(resolve => {
      res.once('close', resolve);
      middleware(req, res, resolve);
    });
    // The answer is gone; this only keeps a deliberate 404 out of the runner's list of missing files.
    res.statusCode = 200;
  };
}

/** @param {string | undefined} text separated by commas, but not by those inside {a,b} */
function list(text) {
  const items = text
    ?.split(/,(?![^{]*\})/)
    .map(item => item.trim())
    .filter(Boolean);
  return items?.length ? items : undefined;
}
