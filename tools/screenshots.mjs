/**
 * What `npm run screenshots` runs: takes the picture for the README, `docs/images/demo.png`, from the real demo, with a
 * gemeente chosen. The picture depends on the fonts of the machine, so it is made by hand and not in a test.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from './browsers/locate.mjs';
import { buildSite, serveSite } from './start.mjs';

const picture = fileURLToPath(new URL('../docs/images/demo.png', import.meta.url));
const width = 1280;
const mostMilliseconds = 60_000;

const { chromium } = locateBrowsers();
if (!chromium.found) throw new Error(`There is no Chromium: ${chromium.why}.`);

// Whatever hangs, this process ends.
setTimeout(() => process.exit(1), mostMilliseconds).unref();

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
await buildSite(folder);
const site = await serveSite({ port: 0, folder });
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 1000 });
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await (await page.waitForSelector('coalitie-kaart >>> button[data-code="GM0957"]'))?.click();
  await page.waitForSelector('pijlers-status[state="ready"]');
  // From the map down to the second pijler: all three elements, and no more of the page than that.
  const [top, bottom] = await Promise.all([
    page.$eval('#meedoen', part => part.getBoundingClientRect().top + scrollY),
    page.$eval(
      'pijlers-status >>> li:nth-of-type(2)',
      pijler => pijler.getBoundingClientRect().bottom + scrollY,
    ),
  ]);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({
    path: picture,
    clip: { x: 0, y: top - 32, width, height: bottom - top + 56 },
    captureBeyondViewport: true,
  });
  console.log(`docs/images/demo.png: ${Math.round(statSync(picture).size / 1024)} kB`);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
