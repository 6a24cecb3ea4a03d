/**
 * The requests that docs/beveiliging.md lists are all there are, and nothing is stored: a page with every element, on
 * which everything is pressed, before a server and a browser that write down what is asked. In Chromium, because only
 * there every request can be seen, also one that a policy stops.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from '../../tools/browsers/locate.mjs';
import { releasedOnce } from '../../tools/built-once.mjs';
import { hostPages } from '../../tools/host-pages.mjs';
import { proefFeeds } from '../../tools/proef-feeds.mjs';
import { proefTegels } from '../../tools/proef-tegels.mjs';

describe('the requests of a page with every element', { timeout: 240_000 }, () => {
  /** What the server was asked: the address, and what came with it. */
  const asked = [];
  let server;
  let browser;
  let page;
  /** What the browser asked of anyone, or tried to. */
  const tried = [];
  const origins = [];

  before(async () => {
    const { chromium } = locateBrowsers();
    assert.ok(chromium.found, `This needs Chromium: ${chromium.why}`);
    const script = path.join(await releasedOnce(), 'script');
    const answers = [hostPages({ script: pathToFileURL(`${script}/`) }), proefFeeds(), proefTegels()];
    server = createServer((request, response) => {
      asked.push({ address: request.url, headers: request.headers, method: request.method });
      const next = ([first, ...others]) =>
        first ? first(request, response, () => next(others)) : response.end();
      next(answers);
    });
    await new Promise(ready => server.listen(0, ready));
    const { port } = server.address();
    origins.push(`http://localhost:${port}`, `http://127.0.0.1:${port}`);
    browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('request', request => tried.push(request.url()));
    await page.setCookie({ name: 'sessie', value: 'van-de-site', url: origins[0] });
    await page.goto(`${origins[0]}/gast/verzoeken.html`, { waitUntil: 'load' });
    await page.waitForFunction(() =>
      [...document.body.children].every(element =>
        ['ready', 'empty'].includes(element.getAttribute('state')),
      ),
    );
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** The rows of the table to which an address belongs. */
  const kindOf = address => {
    const { origin, pathname } = new URL(address, origins[0]);
    if (pathname === '/favicon.ico' || /^\/gast\/(verzoeken\.html|meet\.js)$/.test(pathname))
      return 'the page itself';
    if (pathname === '/gast/script/coalitie-widgets.js') return '`coalitie-widgets.js`';
    if (/^\/gast\/script\/chunks\/[\w-]+\.js$/.test(pathname)) return '`chunks/*.js`';
    if (pathname === '/gast/script/coalitie-widgets.css') return '`coalitie-widgets.css`';
    if (pathname === '/proef/feed.json') return 'de feed';
    if (origin === origins[1] && pathname.startsWith('/proef-tegels/'))
      return 'tegels van de achtergrondkaart';
    return `not in the table: ${address}`;
  };
  const kinds = () => [...new Set(tried.map(kindOf))].filter(kind => kind !== 'the page itself').sort();

  it('are script, parts of it, style sheet and feed, each at most once, and nothing to a third party', () => {
    assert.deepEqual(kinds(), [
      '`chunks/*.js`',
      '`coalitie-widgets.css`',
      '`coalitie-widgets.js`',
      'de feed',
    ]);
    assert.deepEqual(
      tried.filter(address => !address.startsWith(`${origins[0]}/`)),
      [],
    );
    const own = tried.filter(address => kindOf(address) !== 'the page itself');
    assert.deepEqual(own.toSorted(), [...new Set(own)].toSorted());
  });

  it('are with everything pressed those of the table in docs/beveiliging.md', async () => {
    await page.evaluate(async () => {
      const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
      // No file in the downloads of whoever runs this.
      HTMLAnchorElement.prototype.click = () => {};
      for (let round = 0; round < 3; round++) {
        for (const element of document.body.children) {
          const root = element.shadowRoot;
          for (const detail of root.querySelectorAll('details')) detail.open = true;
          for (const button of root.querySelectorAll('button')) button.click();
          root.querySelector('input')?.focus();
          await pause(50);
        }
        await pause(300);
      }
    });
    await page.waitForSelector('coalitie-kaart >>> img.leaflet-tile-loaded');
    const table = readFileSync('docs/beveiliging.md', 'utf8')
      .split('## Welke verzoeken er zijn')[1]
      .split('\n## ')[0];
    const rows = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, first]) => first).slice(2);
    assert.deepEqual(kinds(), rows.toSorted());
  });

  it('of the feed come without the cookies of the site, and read only', () => {
    const ofFeed = asked.filter(({ address }) => kindOf(address) === 'de feed');
    assert.ok(ofFeed.length > 0);
    for (const { headers, method } of ofFeed) {
      assert.equal(method, 'GET');
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.accept, 'application/json');
    }
    const ofPage = asked.find(({ address }) => address.startsWith('/gast/verzoeken.html'));
    assert.equal(ofPage.headers.cookie, 'sessie=van-de-site');
  });

  it('leave nothing behind in the browser', async () => {
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).length,
      name: window.name,
      hash: location.hash,
    }));
    assert.deepEqual(kept, {
      cookies: 'sessie=van-de-site',
      local: 0,
      session: 0,
      databases: 0,
      workers: 0,
      caches: 0,
      name: '',
      hash: '',
    });
  });
});
