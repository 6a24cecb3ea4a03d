/** One visit to one page: load it in a fresh context, use it, and say what that cost. */
import { setTimeout as sleep } from 'node:timers/promises';
import { boundsOf, project } from './gemeenten.mjs';
import { coalitionName, gemeentenOf } from './national-feed.mjs';
import { installProbe } from './probe.mjs';
import { pages, viewport } from './profiles.mjs';
import { median } from './statistics.mjs';
import { Trace } from './trace.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./profiles.mjs').Profile} Profile */
/** @typedef {{ html: number, css: number, code: number, boundaries: number, feed: number, other: number }} Bytes */

/** Nothing takes longer than this, or it has failed. */
const VISIT_LIMIT = 60_000;
/** So long nothing on the network counts as done; what a page loads "when it has time" is found too. */
const QUIET = 300;
const QUIET_LIMIT = 5000;
const TAKE_OVER_LIMIT = 6000;

/**
 * @typedef {object} Visit
 * @property {Browser} browser
 * @property {string} origin
 * @property {keyof typeof pages} page
 * @property {number} size number of coalitions in the feed
 * @property {Profile} profile
 * @property {boolean} [takesOver] whether to wait for Leaflet in our page; default: if the page has such a thing
 */

/** @param {Visit} visit */
export async function visitPage(visit) {
  const context = await visit.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    return await within(VISIT_LIMIT, `${visit.page} with ${visit.size} coalitions`, measure(page, visit));
  } finally {
    await context.close().catch(() => {});
  }
}

/** What one load computes and, in another visit, allocates. @param {Pick<Visit, 'browser' | 'origin' | 'page' | 'size'>} visit */
export async function profilePage(visit) {
  const sampling = {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  };
  return {
    cpu: await observeLoad(visit, async session => {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 100 });
      await session.send('Profiler.start');
      return async () => (await session.send('Profiler.stop')).profile;
    }),
    allocations: await observeLoad(visit, async session => {
      await session.send('HeapProfiler.startSampling', sampling);
      return async () => (await session.send('HeapProfiler.stopSampling')).profile;
    }),
  };
}

/**
 * @template T
 * @param {Pick<Visit, 'browser' | 'origin' | 'page' | 'size'>} visit
 * @param {(session: import('puppeteer-core').CDPSession) => Promise<() => Promise<T>>} observe gives what ends the observation
 */
async function observeLoad({ browser, origin, page: name, size }, observe) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await page.setViewport(viewport);
    const { painted } = await prepareProbe(page, session, name, size);
    const end = await observe(session);
    await session.send('Page.navigate', { url: `${origin}/${size}/${name}/index.html` });
    await within(VISIT_LIMIT, 'list and shapes', painted);
    await sleep(QUIET);
    return await end();
  } finally {
    await context.close().catch(() => {});
  }
}

/** Puts the probe in place; `painted` settles when it has seen everything. */
async function prepareProbe(page, session, name, size) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchPainted' });
  await page.evaluateOnNewDocument(installProbe, { ...pages[name], expected: gemeentenOf(size).length });
  /** @type {Promise<number>} */
  const painted = new Promise(resolve =>
    session.once('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload))),
  );
  return { painted };
}

/** @param {Page} page @param {Visit} visit */
async function measure(page, { origin, page: name, size, profile, takesOver }) {
  const config = pages[name];
  const gemeenten = gemeentenOf(size);
  const session = await page.createCDPSession();
  const errors = collectErrors(page);
  await page.setViewport(viewport);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (profile.network) {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...profile.network });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const { painted } = await prepareProbe(page, session, name, size);
  const requests = collectRequests(session);
  const trace = new Trace(session);
  await trace.start();

  const start = await clock(session);
  await session.send('Page.navigate', { url: `${origin}/${size}/${name}/index.html` });
  const time = await within(VISIT_LIMIT / 2, 'list and shapes', painted).catch(error => {
    throw new Error([error.message, ...errors].join('; '));
  });
  await requests.quiet();
  const loaded = await clock(session);

  const missing = await page.evaluate(() => globalThis.bench.missing());
  if (missing > 0) throw new Error(`${missing} shapes or provincies have no size`);
  const shifts = await page.evaluate(() => globalThis.bench.shifts());
  const result = {
    painted: time,
    bytes: requests.bytes(),
    files: requests.files(),
    requests: requests.count(),
    layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
    shifts,
    mapSize: await page.evaluate(() => globalThis.bench.mapSize()),
    drawing: await page.evaluate(() => globalThis.bench.drawing()),
    heap: profile.cpu === 1 ? await heapAfterCollection(session) : undefined,
  };

  /** Stretches of time, to be looked up in the trace. @type {Record<string, [number, number]>} */
  const stretches = { load: [start, loaded] };
  const use = profile.interactions
    ? await usePage({ page, session, config, gemeenten, requests, stretches, takesOver })
    : {};
  await trace.stop();
  const mainThread = Object.fromEntries(
    Object.entries(stretches).map(([key, [from, to]]) => [key, trace.between(from, to)]),
  );
  return { ...result, ...use, mainThread, errors };
}

/** What a visitor does: choose from the list and on the map, zoom, drag. */
async function usePage({ page, session, config, gemeenten, requests, stretches, takesOver }) {
  const click = clicker(page, gemeenten);
  const bytesBefore = requests.total();
  const before = [await click('list', 0.2), await click('list', 0.5), await click('list', 0.8)];
  // The pointer reaches the map here, which is when Leaflet is called for.
  before.push(await click('map', 0.35));

  let takeOver;
  if (config.takenOver && takesOver !== false) {
    takeOver = await within(
      TAKE_OVER_LIMIT,
      'the take-over',
      page.evaluate(() => globalThis.bench.takenOver()),
    ).catch(() => undefined);
    await requests.quiet();
  }
  const canZoom = config.zooms || takeOver !== undefined;
  if (config.takenOver && !canZoom) return { clickBefore: median(before) };

  const after = [
    await click('map', 0.1),
    await click('list', 0.3),
    await click('map', 0.6),
    await click('list', 0.65),
    await click('map', 0.9),
  ];
  const takeOverBytes = takeOver === undefined ? undefined : requests.total() - bytesBefore;
  const result = { clickBefore: median(before), clickAfter: median(after), takeOver, takeOverBytes };
  if (!canZoom) return result;

  const moved = {};
  for (const [name, gesture] of Object.entries({ zoom, drag })) {
    const { x, y } = await page.evaluate(() => globalThis.bench.showPoint(0.5, 0.5));
    await page.mouse.move(x, y);
    await sleep(100);
    const positionBefore = await position(page);
    const from = await clock(session);
    await gesture(page, x, y);
    await sleep(500);
    stretches[name] = [from, await clock(session)];
    moved[name] = positionBefore !== (await position(page));
  }
  return { ...result, moved };
}

/** @param {Page} page */
const position = page => page.evaluate(() => globalThis.bench.position());

/**
 * With Ctrl, as maps ask that leave the wheel to the page; the hand-written page does not mind. Out by smaller notches
 * than in: also a map that skips some does not end where it began.
 */
async function zoom(page) {
  await page.keyboard.down('Control');
  for (const deltaY of [-100, -100, -100, -100, 60, 60]) {
    await page.mouse.wheel({ deltaY });
    await sleep(100);
  }
  await page.keyboard.up('Control');
}

async function drag(page, x, y) {
  await page.mouse.down();
  for (let step = 1; step <= 24; step++) {
    await page.mouse.move(x - step * 6, y + step * 4);
    await sleep(16);
  }
  await page.mouse.up();
}

/** Clicks on a gemeente, in the list or on the map, and gives the milliseconds until its details are painted. */
function clicker(page, gemeenten) {
  const box = boundsOf(gemeenten.map(({ code }) => code));
  return async (/** @type {'list' | 'map'} */ where, /** @type {number} */ which) => {
    const index = Math.floor(which * gemeenten.length);
    const { naam, lon, lat } = gemeenten[index];
    const [x, y] = project(lon, lat);
    const target =
      where === 'list'
        ? await page.evaluate(text => globalThis.bench.showEntry(text), naam)
        : await page.evaluate(
            (left, top) => globalThis.bench.showPoint(left, top),
            (x - box.left) / (box.right - box.left),
            (y - box.top) / (box.bottom - box.top),
          );
    await page.evaluate(text => globalThis.bench.expectClick(text), coalitionName(index, naam));
    await page.mouse.click(target.x, target.y);
    const time = await within(
      10_000,
      `the details of ${naam}, chosen on the ${where}`,
      page.evaluate(() => globalThis.bench.clicked),
    );
    // The next click is another one, not half of a double click.
    await sleep(120);
    return time;
  };
}

/** @param {import('puppeteer-core').CDPSession} session */
async function clock(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Timestamp').value;
}

async function heapAfterCollection(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** @param {Page} page @returns {string[]} */
function collectErrors(page) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  return errors;
}

/** @param {import('puppeteer-core').CDPSession} session */
function collectRequests(session) {
  /** @type {Map<string, { url: string, bytes: number, done: boolean }>} */
  const requests = new Map();
  let lastEvent = Date.now();
  const done = (id, bytes) => {
    const request = requests.get(id);
    if (request) Object.assign(request, { bytes, done: true });
    lastEvent = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) requests.set(requestId, { url: request.url, bytes: 0, done: false });
    lastEvent = Date.now();
  });
  session.on('Network.loadingFinished', event => done(event.requestId, event.encodedDataLength));
  session.on('Network.loadingFailed', event => done(event.requestId, 0));

  return {
    count: () => requests.size,
    total: () => [...requests.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    files: () =>
      Object.fromEntries([...requests.values()].map(({ url, bytes }) => [new URL(url).pathname, bytes])),
    bytes() {
      /** @type {Bytes} */
      const bytes = { html: 0, css: 0, code: 0, boundaries: 0, feed: 0, other: 0 };
      for (const request of requests.values()) bytes[kindOf(request.url)] += request.bytes;
      return bytes;
    },
    async quiet() {
      const end = Date.now() + QUIET_LIMIT;
      const isQuiet = () =>
        [...requests.values()].every(request => request.done) && Date.now() - lastEvent > QUIET;
      while (!isQuiet() && Date.now() < end) await sleep(50);
    },
  };
}

/** @param {string} url @returns {keyof Bytes} */
function kindOf(url) {
  const { pathname } = new URL(url);
  if (/\/feed\.json$/.test(pathname)) return 'feed';
  if (/boundaries|grenzen|topojson|shapes/.test(pathname)) return 'boundaries';
  if (pathname.endsWith('.js')) return 'code';
  if (pathname.endsWith('.css')) return 'css';
  return pathname.endsWith('.html') ? 'html' : 'other';
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {string} what
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
async function within(milliseconds, what, promise) {
  const timer = new AbortController();
  const tooLate = sleep(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`${what}: nothing after ${milliseconds / 1000} s`);
  });
  // Whoever loses the race may still fail later.
  promise.catch(() => {});
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    timer.abort();
    tooLate.catch(() => {});
  }
}
