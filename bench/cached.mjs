/**
 * How long an element takes on a page whose files the browser already has, compiled: from the moment the script registers
 * it until it is ready, against what it takes to fetch and parse the same feed and do nothing with it.
 *
 * In the browser's ordinary profile: what it compiled it keeps only there. And without what its tools ask of the network:
 * they note from where in the script each request comes, and for that Chromium reads the functions once more.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { viewport } from './profiles.mjs';

/** One frame of a screen that shows 60 in a second, in ms. */
export const FRAME = 1000 / 60;

/** What is looked at: our elements, and what Lit alone makes of the same contact. `tag` names the element in the page. */
export const cachedPages = {
  contact: {
    title: '`<coalitie-contact>`',
    tag: 'coalitie-contact',
    path: 'ours/contact.html',
    hasTarget: true,
  },
  kaart: { title: '`<coalitie-kaart>`', tag: 'coalitie-kaart', path: 'ours/index.html', hasTarget: true },
  bareContact: {
    title: 'bare Lit, the contact',
    tag: 'bare-contact',
    path: 'lit-contact/index.html',
    hasTarget: false,
  },
};

const LIMIT = 30_000;

/** Chromium keeps what it compiled when it loads a file for the second time, and uses it from the third. */
const LOADS_BEFORE = 3;
/** It does so when the page has come to rest. */
const REST = 1000;

/** How many coalitions the feed has: those of one or two gemeenten, as most feeds, and those of the whole country. */
export const cachedSizes = [2, 342];

/** @typedef {keyof typeof cachedPages} CachedPage */
/** @typedef {Record<CachedPage | 'feed', number>} Cached milliseconds */
/** @typedef {{ browser: import('puppeteer-core').Browser, origin: string }} Place */

const names = /** @type {CachedPage[]} */ (Object.keys(cachedPages));

/** Visits all pages until everything of them is in the cache. @param {Place} place */
export async function fillCache(place) {
  for (const size of cachedSizes)
    for (const name of names)
      for (let load = 0; load < LOADS_BEFORE; load++)
        await visit({ ...place, name, size, cpu: 1, rest: REST });
}

/**
 * @param {Place & { size: number, profile: import('./profiles.mjs').Profile }} visited
 * @returns {Promise<Cached>}
 */
export async function visitCached({ browser, origin, size, profile }) {
  const feeds = [];
  /** @type {Partial<Cached>} */
  const result = {};
  for (const name of names) {
    const { ready, feed } = await visit({ browser, origin, name, size, cpu: profile.cpu, rest: 0 });
    result[name] = ready;
    feeds.push(feed);
  }
  return /** @type {Cached} */ ({ ...result, feed: Math.min(...feeds) });
}

let opened = 0;

/** @param {Place & { name: CachedPage, size: number, cpu: number, rest: number }} visit */
async function visit({ browser, origin, name, size, cpu, rest }) {
  const { tag, path } = cachedPages[name];
  // Not by `newPage`: that asks the browser for all there is to know of the network.
  const root = await browser.target().createCDPSession();
  const url = `about:blank#${opened++}`;
  const { targetId } = await root.send('Target.createTarget', { url });
  try {
    const target = await browser.waitForTarget(one => one.url() === url);
    const page = await target.createCDPSession();
    const evaluate = async expression => {
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await page.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(`<${tag}>, ${size} coalitions: ${exceptionDetails.text}`);
      return Number(result.value);
    };
    await page.send('Page.enable');
    await page.send('Emulation.setDeviceMetricsOverride', {
      ...viewport,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await page.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${installReadyProbe})('${tag}', ${LIMIT})`,
    });
    await page.send('Page.navigate', { url: `${origin}/${size}/${path}` });
    const ready = await evaluate('globalThis.benchReady');
    const feed = await evaluate(`(${fetchFeed})('${origin}/${size}/feed.json')`);
    await sleep(rest);
    return { ready, feed };
  } finally {
    await root.send('Target.closeTarget', { targetId });
    await root.detach();
  }
}

/** Stands alone: the browser gets its source. @param {string} tag @param {number} limit */
function installReadyProbe(tag, limit) {
  const { define } = CustomElementRegistry.prototype;
  globalThis.benchReady = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('not ready')), limit);
    CustomElementRegistry.prototype.define = function (name, ...rest) {
      if (name === tag) {
        const registered = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector(tag)?.getAttribute('state') !== 'ready') return;
          observer.disconnect();
          resolve(performance.now() - registered);
        });
        observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['state'] });
      }
      return define.call(this, name, ...rest);
    };
  });
}

/** What the feed takes by itself, the same way as an element asks for it. @param {string} url */
async function fetchFeed(url) {
  const started = performance.now();
  const response = await fetch(url, { credentials: 'omit', headers: { accept: 'application/json' } });
  JSON.parse(await response.text());
  return performance.now() - started;
}
