/**
 * Takes pictures of stories: builds Storybook into a folder of its own, serves it to this machine only, and opens each
 * story in Chromium as a page with a width, colours, a theme and a medium.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { locateBrowsers } from '../browsers/locate.mjs';

const MOST_MILLISECONDS = 240_000;
/** A long list says no more below this. */
const MOST_HEIGHT = 1200;

/**
 * @typedef {{ width: number, globals?: Record<string, string>, forcedColors?: boolean, print?: boolean }} Setting
 * @typedef {{ id: string, title: string, name: string, exportName?: string }} Story
 */

/**
 * @param {{ allThemes?: boolean }} options
 * @param {(studio: { stories: Story[], photograph: (story: Story, setting: Setting) => Promise<Uint8Array> }) => Promise<void>} work
 */
export async function withStudio({ allThemes = false }, work) {
  const { chromium } = locateBrowsers();
  if (!chromium.found) throw new Error(`There is no Chromium: ${chromium.why}.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'beelden-'));
  await promisify(execFile)('npx', ['storybook', 'build', '--disable-telemetry', '--output-dir', folder], {
    env: { ...process.env, ...(allThemes && { STORYBOOK_ALLE_THEMAS: '1' }) },
    timeout: MOST_MILLISECONDS,
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
  });
  try {
    const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
    const stories = /** @type {any[]} */ (Object.values(entries)).filter(({ type }) => type === 'story');
    const base = server.resolvedUrls?.local[0] ?? '';
    await work({ stories, photograph: (story, setting) => photograph(browser, base, story, setting) });
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} base
 * @param {Story} story
 * @param {Setting} setting
 */
async function photograph(
  browser,
  base,
  { id },
  { width, globals = {}, forcedColors = false, print = false },
) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 600 });
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    const named = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    await page.goto(`${base}iframe.html?id=${id}&viewMode=story&globals=${named.join(';')}`);
    await page.waitForSelector('body.sb-show-main');
    // A map is drawn when it is near the screen, which in a tall picture all of it is.
    await page.setViewport({ width, height: MOST_HEIGHT });
    await page.waitForNetworkIdle({ idleTime: 150 });
    const height = await page.evaluate(() => document.querySelector('#storybook-root')?.scrollHeight ?? 0);
    await page.setViewport({ width, height: Math.min(Math.max(height + 32, 100), MOST_HEIGHT) });
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
