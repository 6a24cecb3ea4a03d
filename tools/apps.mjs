/**
 * The sample apps in `examples/apps/`, as somebody who copies one has them: in an empty folder, with the package as npm
 * packs it, checked by the compiler of their framework, built, and opened in Chromium: `npm run test:apps`. Names of
 * apps as arguments choose a few; `--tarball FILE` takes a package that is packed already.
 *
 * Each app gives `<coalitie-feed>` an object, sets attributes on `<coalitie-kaart>`, and writes down what is chosen.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from './browsers/locate.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const apps = path.join(root, 'examples/apps');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * What somebody sees who opens an app and chooses Zeewolde.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function useApp(page) {
  const shadow = (/** @type {string} */ tag, /** @type {string} */ inside) => `${tag} >>> ${inside}`;
  await page.waitForSelector(shadow('coalitie-kaart', '[part~="lijst"]'));
  const heading = await page.$eval(shadow('coalitie-kaart', '[part="titel"]'), ({ tagName }) => tagName);
  const map = await page.$(shadow('coalitie-kaart', '[part="kaart"]'));
  const zeewolde = await page.waitForSelector(shadow('coalitie-kaart', 'button[data-code="GM0050"]'));
  await zeewolde?.evaluate(button => /** @type {HTMLElement} */ (button).click());
  await page.waitForFunction(() => document.getElementById('keuze')?.textContent?.includes('Gekozen'));
  const chosen = await page.$eval('#keuze', ({ textContent }) => textContent);
  const contact = await page.waitForSelector(shadow('coalitie-contact', '[part="kaart"]'));
  const text = await contact?.evaluate(({ textContent }) => textContent);
  return { heading, hasMap: map !== null, chosen, hasContact: text?.includes('Kim Voorbeeld') ?? false };
}

/** Properties, attributes and events all worked. */
const EXPECTED = JSON.stringify({
  heading: 'H3',
  hasMap: false,
  chosen: 'Gekozen: GM0050',
  hasContact: true,
});

async function main() {
  const { values, positionals } = parseArgs({
    options: { tarball: { type: 'string' } },
    allowPositionals: true,
  });
  /** @type {string[]} */
  const all = JSON.parse(readFileSync(path.join(apps, 'package.json'), 'utf8')).workspaces;
  const chosen = positionals.length > 0 ? positionals : all;
  const unknown = chosen.filter(name => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no app ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'apps-'));
  try {
    const tarball = values.tarball ? path.resolve(values.tarball) : await pack(folder);
    cpSync(apps, folder, {
      recursive: true,
      filter: name => !/[\\/](node_modules|dist|compiled)$/.test(name),
    });
    await install(folder, chosen, tarball);
    for (const name of chosen) await check(path.join(folder, name), name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function pack(folder) {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  return path.join(folder, String(stdout.trim().split('\n').at(-1)));
}

/**
 * @param {string} folder
 * @param {string[]} names
 * @param {string} tarball
 */
async function install(folder, names, tarball) {
  const start = Date.now();
  // Compilers are needed whatever NODE_ENV says, and a build of Vite in the same process says `production`.
  const options = [
    '--include=dev',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
  ];
  const workspaces = names.map(name => `--workspace=${name}`);
  await run('npm', ['install', ...options, ...workspaces, tarball], { cwd: folder });
  console.log(`installed in ${seconds(start)}`);
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function check(folder, name) {
  for (const script of ['check', 'build']) {
    const start = Date.now();
    await run('npm', ['run', '--silent', script], { cwd: folder }).catch(({ stdout, stderr }) => {
      throw new Error(`${name}: npm run ${script} failed\n${stdout}${stderr}`);
    });
    console.log(`${name}: ${script} in ${seconds(start)}`);
  }
  const seen = JSON.stringify(await open(path.join(folder, 'dist')));
  if (seen !== EXPECTED) throw new Error(`${name}: expected ${EXPECTED}, saw ${seen}`);
  console.log(`${name}: works in Chromium`);
}

/** @param {string} folder what a web server would serve */
async function open(folder) {
  const { chromium } = locateBrowsers();
  if (!chromium.found || !('path' in chromium)) throw new Error('Chromium was not found; see npm test.');
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    response.setHeader('Content-Type', TYPES[/** @type {'.js'} */ (path.extname(file))] ?? 'text/plain');
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const isRoot = process.getuid?.() === 0;
  const args = ['--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({ executablePath: chromium.path, args });
  try {
    const page = await browser.newPage();
    /** @type {Promise<never>} what the app does wrong says more than what is not there because of it */
    const failure = new Promise((_, reject) => {
      page.on('pageerror', reject);
    });
    // It may come before somebody waits for it.
    failure.catch(() => {});
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await page.goto(`http://127.0.0.1:${port}/`);
    return await Promise.race([useApp(page), failure]);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

await main();
