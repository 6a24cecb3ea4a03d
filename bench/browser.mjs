/** The Chromium that measures: the one of the machine, without what would disturb. */
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from '../tools/browsers/locate.mjs';

/** They open a hidden page with scripts of its own beside every new window. */
const disturbing = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'OmniboxAimPopup'];

/** @param {string} folder where the browser keeps what it needs; for whoever started this to throw away */
export async function launchBrowser(folder) {
  const { chromium } = locateBrowsers();
  if (!chromium.found) throw new Error(`The bench needs Chromium: ${chromium.why}.`);
  return puppeteer.launch({
    executablePath: chromium.path,
    // Over a pipe: the browser ends with this process, however that ends.
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    userDataDir: path.join(folder, 'profile'),
    protocolTimeout: 90_000,
    args: [
      `--disable-features=${disturbing.join(',')}`,
      // Chromium refuses to sandbox for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A signal ends this process like any other end, so that what it made is removed. */
export function exitOnSignals() {
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }))
    process.once(signal, () => process.exit(128 + number));
}
