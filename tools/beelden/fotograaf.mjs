/**
 * Takes pictures of stories: builds Storybook into a folder of its own, serves it to this machine only, and opens it once
 * in Chromium. Going to a story and ways of looking at it (width, colours, theme, medium) is then done as the list and
 * the toolbar of Storybook do it: that takes a fraction of the time of opening the page anew for each picture.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { locateBrowsers } from '../browsers/locate.mjs';

/** Far more than anything here takes, on a busy machine too; what hangs says where. */
const MOST_BUILD_MILLISECONDS = 240_000;
const MOST_STEP_MILLISECONDS = 60_000;

/**
 * @typedef {{ width: number, globals?: Record<string, string>, forcedColors?: boolean, print?: boolean }} Setting
 * @typedef {{ id: string, title: string, name: string, exportName: string }} Story
 * @typedef {(story: Story, settings: readonly Setting[]) => AsyncGenerator<Uint8Array, void, void>} Photograph
 */

/**
 * @param {{ allThemes?: boolean, mostHeight: number }} options mostHeight: what is below this is left out of a picture.
 * @param {(studio: { stories: Story[], photograph: Photograph }) => Promise<void>} work
 */
export async function withStudio({ allThemes = false, mostHeight }, work) {
  const { chromium } = locateBrowsers();
  if (!chromium.found) throw new Error(`There is no Chromium: ${chromium.why}.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'beelden-'));
  try {
    await promisify(execFile)('npx', ['storybook', 'build', '--disable-telemetry', '--output-dir', folder], {
      env: { ...process.env, ...(allThemes && { STORYBOOK_ALLE_THEMAS: '1' }) },
      timeout: MOST_BUILD_MILLISECONDS,
    });
    const server = await preview({
      configFile: false,
      logLevel: 'error',
      root: folder,
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const browser = await puppeteer.launch({
      executablePath: chromium.path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-lcd-text'],
      protocolTimeout: MOST_STEP_MILLISECONDS,
    });
    try {
      const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
      const stories = /** @type {any[]} */ (Object.values(entries)).filter(({ type }) => type === 'story');
      const page = await browser.newPage();
      page.setDefaultTimeout(MOST_STEP_MILLISECONDS);
      const studio = {
        page,
        devtools: await page.createCDPSession(),
        base: server.resolvedUrls?.local[0] ?? '',
        mostHeight,
      };
      await work({ stories, photograph: (story, settings) => photograph(studio, story, settings) });
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{
 *   page: import('puppeteer-core').Page,
 *   devtools: import('puppeteer-core').CDPSession,
 *   base: string,
 *   mostHeight: number,
 * }} studio
 * @param {Story} story
 * @param {readonly Setting[]} settings
 * @returns {AsyncGenerator<Uint8Array, void, void>} a picture for each setting.
 */
async function* photograph({ page, devtools, base, mostHeight }, story, settings) {
  // As tall as a picture can be: what is only drawn near the screen is drawn, and a height in vh is the same everywhere.
  await page.setViewport({ width: settings[0]?.width ?? 720, height: mostHeight });
  await emulate(devtools, {});
  const initial = await goTo(page, base, story);
  for (const { width, globals, ...media } of settings) {
    await page.setViewport({ width, height: mostHeight });
    await emulate(devtools, media);
    await setGlobals(page, { ...initial, ...globals });
    await page.waitForNetworkIdle({ idleTime: 50 });
    const height = await page.evaluate(async () => {
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
      return document.querySelector('#storybook-root')?.scrollHeight ?? 0;
    });
    const clip = { x: 0, y: 0, width, height: Math.min(Math.max(height + 32, 100), mostHeight) };
    yield await page.screenshot({ clip, captureBeyondViewport: false });
  }
}

/**
 * @param {import('puppeteer-core').CDPSession} devtools
 * @param {Pick<Setting, 'forcedColors' | 'print'>} media
 */
async function emulate(devtools, { forcedColors = false, print = false }) {
  await devtools.send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/**
 * What the list of stories does, with everything as the toolbar starts.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} base
 * @param {Story} story
 * @returns {Promise<Record<string, string>>} what the toolbar starts with.
 */
async function goTo(page, base, { id }) {
  if (page.url().startsWith(base))
    await page.evaluate(storyId => {
      const { channel, storyStoreValue } = /** @type {any} */ (window).__STORYBOOK_PREVIEW__;
      storyStoreValue.userGlobals.update({
        ...storyStoreValue.userGlobals.initialGlobals,
        a11y: { manual: true },
      });
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  // Not with axe over each story, as the panel of Storybook would have it.
  else await page.goto(`${base}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction(
    storyId => {
      const { currentRender } = /** @type {any} */ (window).__STORYBOOK_PREVIEW__ ?? {};
      return currentRender?.id === storyId && currentRender.phase === 'finished';
    },
    {},
    id,
  );
  await page.waitForNetworkIdle({ idleTime: 150 });
  return await page.evaluate(
    () => /** @type {any} */ (window).__STORYBOOK_PREVIEW__.storyStoreValue.userGlobals.initialGlobals,
  );
}

/**
 * What the menus of the toolbar do.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} globals
 */
async function setGlobals(page, globals) {
  await page.evaluate(
    async globals => {
      const { channel } = /** @type {any} */ (window).__STORYBOOK_PREVIEW__;
      const rendered = new Promise(resolve => channel.once('storyRendered', resolve));
      channel.emit('updateGlobals', { globals });
      await rendered;
    },
    /** @type {any} */ (globals),
  );
}
