/**
 * How long an element takes on a page whose files the browser already has: from the moment the script registers it until
 * it is ready, against what it takes to fetch and parse the same feed and do nothing with it. Both in one context, whose
 * first visit has filled the cache.
 */
import { viewport } from './profiles.mjs';

/** One frame of a screen that shows 60 in a second, in ms. */
export const FRAME = 1000 / 60;

/** The elements that are looked at, with the page of `pages/` that has each. */
export const cachedPages = { 'coalitie-contact': 'contact.html', 'coalitie-kaart': 'index.html' };

const LIMIT = 30_000;

/** How many coalitions the feed has: those of one or two gemeenten, as most feeds, and those of the whole country. */
export const cachedSizes = [2, 342];

/** @typedef {Record<keyof typeof cachedPages | 'feed', number>} Cached milliseconds */

/**
 * @param {{ browser: import('puppeteer-core').Browser, origin: string, size: number, profile: import('./profiles.mjs').Profile }} visit
 * @returns {Promise<Cached>}
 */
export async function visitCached({ browser, origin, size, profile }) {
  const context = await browser.createBrowserContext();
  try {
    const load = async (/** @type {string} */ tag) => {
      const page = await context.newPage();
      await page.setViewport(viewport);
      await page.emulateCPUThrottling(profile.cpu);
      await page.evaluateOnNewDocument(installReadyProbe, tag);
      await page.goto(`${origin}/${size}/ours/${cachedPages[tag]}`);
      const time = await page.waitForFunction(() => globalThis.benchReady, { timeout: LIMIT });
      const ready = Number(await time.jsonValue());
      const feed = await page.evaluate(fetchFeed, `${origin}/${size}/feed.json`);
      await page.close();
      return { ready, feed };
    };
    const tags = /** @type {(keyof typeof cachedPages)[]} */ (Object.keys(cachedPages));
    // The first visit of each has everything in the cache, and compiled.
    for (const tag of tags) await load(tag);
    const feeds = [];
    /** @type {Partial<Cached>} */
    const result = {};
    for (const tag of tags) {
      const { ready, feed } = await load(tag);
      result[tag] = ready;
      feeds.push(feed);
    }
    return /** @type {Cached} */ ({ ...result, feed: Math.min(...feeds) });
  } finally {
    await context.close().catch(() => {});
  }
}

/** Stands alone: the browser gets its source. @param {string} tag */
function installReadyProbe(tag) {
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    if (name === tag) {
      const registered = performance.now();
      const observer = new MutationObserver(() => {
        if (document.querySelector(tag)?.getAttribute('state') !== 'ready') return;
        observer.disconnect();
        globalThis.benchReady = performance.now() - registered;
      });
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['state'] });
    }
    return define.call(this, name, ...rest);
  };
}

/** What the feed takes by itself, the same way as an element asks for it. @param {string} url */
async function fetchFeed(url) {
  const started = performance.now();
  const response = await fetch(url, { credentials: 'omit', headers: { accept: 'application/json' } });
  JSON.parse(await response.text());
  return performance.now() - started;
}
