/**
 * The embed assistant as it is published, in Chromium under the policy of its server: what it writes is really pasted into
 * a page of another origin with the policy that it says is enough. And what belongs to the same site: every link in it
 * leads somewhere, and its oEmbed answers are what the specification asks.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from '../../tools/browsers/locate.mjs';
import { builtOnce } from '../../tools/built-once.mjs';
import { addOembed, PAGES } from '../../tools/oembed.mjs';
import { openSource } from '../../tools/open-source.mjs';
import { serveSite } from '../../tools/start.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let siteFolder;

let site;
let browser;
/** Another origin with what a gemeente has on its server: `script/`, `frame/` and the feed. */
let files;
/** The page into which the lines are pasted. */
let host;
let pasted = { html: '', policy: '' };
/** What the owner of the iframe page put into its head. */
let frameSites = '';

before(async () => {
  const { chromium } = locateBrowsers();
  assert.ok(chromium.found, `The assistant is tried in Chromium: ${chromium.why}`);
  siteFolder = path.join(await builtOnce(), 'site');
  site = await serveSite({ port: 0, folder: siteFolder });
  browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
  files = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(siteFolder, name);
    const types = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.css': 'text/css',
      '.json': 'application/json',
    };
    // Scripts as modules from elsewhere, and the feed: these have to be open. The frame needs nothing.
    if (!name.startsWith('/frame/')) response.setHeader('Access-Control-Allow-Origin', '*');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    const content = readFileSync(file);
    response.end(
      name === '/frame/index.html'
        ? content.toString().replace('<meta name="coalitie-sites" content="">', frameSites)
        : content,
    );
  });
  host = await listen((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; ${pasted.policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
    );
    response.end(
      `<!doctype html><html lang="nl"><title>Gemeente</title><link rel="icon" href="data:,"><main>${pasted.html}</main></html>`,
    );
  });
});

after(async () => {
  await browser?.close();
  await site?.close();
  files?.server.close();
  host?.server.close();
});

/** @param {import('node:http').RequestListener} answer */
async function listen(answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

/** The assistant, with these choices in its address; fails on an error in the page. */
async function open(choices = {}) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${site.url}insluiten/#${new URLSearchParams(choices)}`);
  await page.waitForFunction(() => document.querySelector('#uitkomst').textContent !== '');
  return { page, errors };
}

const blocksOf = page => page.$$eval('#blokken pre', blocks => blocks.map(block => block.textContent));
const policyOf = page => page.$eval('#beleid code', code => code.textContent);
const textOf = (page, selector) => page.$eval(selector, element => element.textContent.trim());

/** Pastes into the page of the gemeente, and gives that page. */
async function paste(html, policy) {
  pasted = { html, policy };
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // The address of the icon that keeps the browser from asking for one.
      if (blockedURI !== 'data') globalThis.violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.goto(host.url);
  return { page, errors };
}

async function assertAccessible(page, name) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const found = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
  assert.deepEqual(violations, [], name);
}

describe('the embed assistant', { timeout: 600_000 }, () => {
  const choices = () => ({ element: 'contact', keuze: 'gemeente GM0957', kopniveau: '3', basis: files.url });

  for (const [manier, element] of [
    ['script', 'coalitie-contact'],
    ['plaatshouder', 'div[data-coalitie] > coalitie-contact'],
  ])
    it(`writes lines for "${manier}" that work under the policy that it names`, async () => {
      const { page, errors } = await open({ ...choices(), manier });
      const blocks = await blocksOf(page);
      assert.match(blocks[1], /<p>Betty Wilms: <a href="tel:\+31475359245">0475-359245<\/a>, /);
      const gemeente = await paste(blocks.join('\n'), await policyOf(page));
      await gemeente.page.waitForSelector(`${element}[state="ready"] >>> h3`);
      assert.deepEqual(await gemeente.page.evaluate(() => globalThis.violations), []);
      assert.deepEqual([...errors, ...gemeente.errors], []);
      await page.close();
      await gemeente.page.close();
    });

  it('writes an iframe that works under the policy that it names, and takes the height of its content', async () => {
    const { page, errors } = await open({ ...choices(), manier: 'iframe', taal: 'en' });
    const [iframe, script, sites] = await blocksOf(page);
    frameSites = sites;
    const gemeente = await paste(`${iframe}\n${script}`, await policyOf(page));
    await gemeente.page.waitForFunction(() => {
      const height = Number.parseInt(document.querySelector('iframe').style.height, 10);
      return height > 150 && height < 480;
    });
    const frame = gemeente.page.frames().find(one => one.url().includes('/frame/'));
    await frame.waitForSelector('coalitie-contact[state="ready"][heading-level="3"]');
    assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
    assert.equal(
      await frame.evaluate(() => getComputedStyle(document.body).marginTop),
      '0px',
      'it has its styles',
    );
    assert.deepEqual(await gemeente.page.evaluate(() => globalThis.violations), []);
    assert.deepEqual([...errors, ...gemeente.errors], []);
    const title = await gemeente.page.$eval('iframe', iframe => iframe.title);
    assert.equal(title, 'Wie u kunt bellen bij eenzaamheid in Roermond');
    await page.close();
    await gemeente.page.close();
  });

  it('writes an oEmbed answer whose HTML works under the policy that it names', async () => {
    const { page } = await open({ ...choices(), manier: 'oembed' });
    const [json, link, sites] = await blocksOf(page);
    frameSites = sites;
    assertOembed(JSON.parse(json));
    assert.match(
      link,
      /^<link rel="alternate" type="application\/json\+oembed" href="http[^"]+" title="[^"]+">$/,
    );
    const gemeente = await paste(JSON.parse(json).html, await policyOf(page));
    const frame = await gemeente.page.waitForFrame(one => one.url().includes('/frame/'));
    await frame.waitForSelector('coalitie-contact[state="ready"]');
    assert.deepEqual(await gemeente.page.evaluate(() => globalThis.violations), []);
    await page.close();
    await gemeente.page.close();
  });

  it('writes one file with the hash that lets it run, and no other', async () => {
    const { page } = await open({ ...choices(), manier: 'bestand' });
    assert.equal(await page.$eval('#geen-uitgave', element => element.hidden), true);
    const blocks = await blocksOf(page);
    const policy = await policyOf(page);
    const gemeente = await paste(blocks.join('\n'), policy);
    await gemeente.page.waitForSelector('coalitie-contact[state="ready"]');
    assert.deepEqual(await gemeente.page.evaluate(() => globalThis.violations), []);
    await gemeente.page.close();

    const [, hash] = /integrity="sha384-([^"]+)"/.exec(blocks[0]);
    const other = await paste(blocks.join('\n').replace(hash, [...hash].reverse().join('')), policy);
    assert.equal(await other.page.evaluate(() => customElements.get('coalitie-contact')), undefined);
    assert.match(await textOf(other.page, 'coalitie-contact'), /^Betty Wilms: 0475-359245/);
    await other.page.close();
    await page.close();
  });

  it('has no lines for one file where there is no release', async () => {
    const { snippetFor } = await source('/site/insluiten/snippets.ts');
    const all = { ...choices(), gemeente: 'GM0957', coalitie: '', src: 'https://voorbeeld.nl/feed.json' };
    assert.equal(snippetFor('bestand', all, { coalities: [] }, 'Roermond', []), undefined);
  });

  it('escapes what a feed says, and asks nobody for anything when a feed is pasted', async () => {
    const { page, errors } = await open();
    const requests = [];
    page.on('request', request => requests.push(request.url()));
    await page.click('[name="bron"][value="plakken"]');
    const naam = '</p><script>alert(1)</script>" onclick="x';
    const contacten = [{ naam, telefoons: [{ weergave: '<b>14 0475</b>', tel: '140475' }] }];
    const feed = {
      versie: '1',
      titel: '<i>x</i>',
      coalities: [{ id: '"><b', gemeenten: [{ code: 'GM0957', naam: 'Roermond' }], contacten }],
    };
    await page.$eval(
      '#tekst',
      (field, text) => {
        field.value = text;
      },
      JSON.stringify(feed),
    );
    await page.click('button[type="submit"]');
    await page.waitForFunction(() => document.querySelector('#uitkomst').textContent.includes('<i>x</i>'));
    await page.select('#keuze', 'coalitie "><b');
    await page.waitForFunction(() => document.querySelector('#blokken').textContent.includes('onclick'));
    const [, element] = await blocksOf(page);
    assert.equal(
      element,
      '<coalitie-contact src="https://www.uw-gemeente.nl/coalities.json" coalitie="&quot;&gt;&lt;b">\n' +
        '  <p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&quot;x: <a href="tel:140475">&lt;b&gt;14 0475&lt;/b&gt;</a></p>\n' +
        '</coalitie-contact>',
    );
    // What an element shows may still come from beside the page.
    assert.deepEqual(
      requests.filter(url => !url.startsWith(site.url)),
      [],
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('copies the lines, and where it may not or cannot, selects them and says so', async () => {
    for (const [clipboard, sentence] of [
      ['granted', 'De regels zijn gekopieerd.'],
      ['denied', 'Kopiëren lukt niet vanzelf. De regels zijn geselecteerd: druk op Ctrl en C.'],
      ['absent', 'Kopiëren lukt niet vanzelf. De regels zijn geselecteerd: druk op Ctrl en C.'],
    ]) {
      // What is not in this list is refused.
      await browser
        .defaultBrowserContext()
        .overridePermissions(
          site.url.slice(0, -1),
          clipboard === 'denied' ? [] : ['clipboard-read', 'clipboard-sanitized-write'],
        );
      const { page } = await open(choices());
      await page.bringToFront();
      // As in a page without https.
      if (clipboard === 'absent') await page.evaluate(() => delete Navigator.prototype.clipboard);
      const button = await page.waitForSelector('aria/Kopieer: Waar het moet komen');
      await button.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        text => document.querySelector('#melding').textContent === text,
        {},
        sentence,
      );
      assert.equal(await button.evaluate(({ nextElementSibling: said }) => said.textContent), sentence);
      assert.equal(await button.evaluate(element => element === document.activeElement), true);
      const [, written] = await blocksOf(page);
      const taken =
        clipboard === 'granted'
          ? await page.evaluate(() => navigator.clipboard.readText())
          : await page.evaluate(() => getSelection().toString());
      assert.equal(taken, written, clipboard);
      await page.close();
    }
    await browser.defaultBrowserContext().clearPermissionOverrides();
  });

  it('says what is wrong beside the field, and moves there', async () => {
    const { page } = await open();
    await page.click('[name="bron"][value="adres"]');
    for (const [written, sentence] of [
      ['', 'Fout: Vul een volledig adres in, dat begint met https://.'],
      ['javascript:alert(1)', 'Fout: Vul een volledig adres in, dat begint met https://.'],
      [`${files.url}niets.json`, 'Controleer of het adres klopt'],
    ]) {
      await page.$eval(
        '#adres',
        (field, text) => {
          field.value = text;
        },
        written,
      );
      await page.click('button[type="submit"]');
      await page.waitForFunction(
        expected => document.querySelector('#adres-fout').textContent.includes(expected),
        {},
        sentence,
      );
      assert.equal(await page.$eval('#adres', field => field.getAttribute('aria-invalid')), 'true');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'adres');
    }
    await assertAccessible(page, 'with an error');
    await page.$eval(
      '#adres',
      (field, text) => {
        field.value = text;
      },
      `${files.url}coalities.json`,
    );
    await page.click('button[type="submit"]');
    await page.waitForFunction(
      () =>
        document.querySelector('#adres-fout').hidden &&
        document.querySelector('#melding').textContent.startsWith('Gelezen'),
    );
    assert.equal(await page.$eval('#adres', field => field.getAttribute('aria-invalid')), null);
    await page.close();
  });

  it('fetches no feed that only a link names', async () => {
    const page = await browser.newPage();
    const requests = [];
    page.on('request', request => requests.push(request.url()));
    await page.goto(`${site.url}insluiten/#${new URLSearchParams({ adres: `${files.url}coalities.json` })}`, {
      waitUntil: 'networkidle0',
    });
    assert.equal(await textOf(page, '#uitkomst'), 'Druk op “Lees de gegevens” om verder te gaan.');
    assert.deepEqual(
      requests.filter(url => url.startsWith(files.url)),
      [],
    );
    await page.close();
  });

  it('works by keyboard: tabs with the arrows, and keeps the choices in its address', async () => {
    const { page } = await open(choices());
    await page.focus('#tab-script');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-oembed');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.$eval('[aria-selected="true"]', tab => tab.id), 'tab-plaatshouder');
    assert.match(page.url(), /manier=plaatshouder/);
    await page.select('#element', 'pijlers');
    await page.waitForSelector('#voorbeeld pijlers-status[state="ready"]');
    assert.match(page.url(), /element=pijlers/);
    assert.equal(await textOf(page, '#melding'), 'Het voorbeeld en de regels zijn aangepast.');
    await page.close();
  });

  it('is accessible and fits a narrow screen, as do the pages around it', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    for (const name of [
      'insluiten/',
      'uitleg/',
      'uitleg/fouten.html',
      'uitleg/insluiten/manieren.html',
      'voorbeelden/iframe.html',
      'toestanden/',
      'frame/',
    ]) {
      await page.goto(site.url + name);
      if (name === 'insluiten/') await page.waitForSelector('#voorbeeld [state="ready"]');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, name);
      await assertAccessible(page, name);
    }
    await page.close();
  });

  it('says that it needs JavaScript where there is none', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.url}insluiten/`);
    assert.match(await page.$eval('main', main => main.innerText), /De invoeghulp heeft JavaScript nodig/);
    await page.close();
  });
});

describe('the helper of the iframe page', () => {
  it('is less than 1 kB', () => {
    const bytes = brotliCompressSync(readFileSync(path.join(siteFolder, 'frame/coalitie-frame.js'))).length;
    assert.ok(
      bytes <= 1024,
      `It is ${bytes} bytes in Brotli. It is on pages of others: leave out what they do not need.`,
    );
  });
});

describe('oEmbed for the pages of the site', () => {
  it('has an answer per page, and a line in the page that leads to it, also when it is made anew', () => {
    const address = 'https://www.uw-gemeente.nl/eenzaamheid/';
    // Other tests look at the same site.
    const copy = mkdtempSync(path.join(tmpdir(), 'oembed-'));
    cpSync(siteFolder, copy, { recursive: true });
    after(() => rmSync(copy, { recursive: true, force: true }));
    addOembed(copy, address);
    addOembed(copy, address);
    for (const { page } of PAGES) {
      const html = readFileSync(path.join(copy, page), 'utf8');
      const links = elementsOf(html).filter(
        ({ attributes }) => attributes.type === 'application/json+oembed',
      );
      assert.equal(links.length, 1, page);
      const { rel, href, title } = links[0].attributes;
      assert.equal(rel, 'alternate');
      assert.ok(title && href.startsWith(address), href);
      const answer = JSON.parse(readFileSync(path.join(copy, href.slice(address.length)), 'utf8'));
      assertOembed(answer);
      const src = new URL(elementsOf(answer.html).find(({ name }) => name === 'iframe').attributes.src);
      assert.ok(src.href.startsWith(`${address}frame/?`), src.href);
      assert.equal(src.searchParams.get('src'), `${address}coalities.json`);
    }
  });

  it('refuses an address that is none', () => {
    assert.throws(() => addOembed(siteFolder, 'uw-gemeente.nl'));
    assert.throws(() => addOembed(siteFolder, 'javascript:alert(1)'));
  });
});

describe('the site', () => {
  it('has one heading of level 1, landmarks and a link to its content on every page', () => {
    for (const [name, elements] of pagesOfSite()) {
      if (name === 'frame/index.html') continue;
      const count = tag => elements.filter(element => element.name === tag).length;
      assert.equal(count('main'), 1, name);
      // The profile writes its own.
      if (!name.startsWith('profiel/')) assert.equal(count('h1'), 1, name);
      const skip = elements.find(element => element.name === 'a');
      assert.equal(skip.attributes.href, '#inhoud', name);
      assert.ok(
        elements.some(element => element.name === 'title'),
        name,
      );
    }
  });

  it('has no link that leads nowhere', () => {
    const pages = new Map(pagesOfSite());
    const broken = [];
    for (const [name, elements] of pages)
      for (const { name: tag, attributes } of elements) {
        const target = attributes.href ?? attributes.src;
        // The feeds of the toestanden are not there, or are no good.
        const isProef = name.startsWith('toestanden/') && tag.includes('-');
        if (target === undefined || isProef || /^(https?|mailto|tel|data):/.test(target)) continue;
        const url = new URL(target, `http://site/${name}`);
        const file = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        const page = pages.get(file);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const isThere = page
          ? !anchor || page.some(element => element.attributes.id === anchor)
          : existsSync(path.join(siteFolder, file));
        if (!isThere) broken.push(`${name}: ${target}`);
      }
    assert.deepEqual(broken, []);
  });
});

/** Every page of the built site, with its elements. */
function pagesOfSite() {
  return readdirSync(siteFolder, { recursive: true })
    .filter(file => file.endsWith('.html'))
    .map(file => [file, elementsOf(readFileSync(path.join(siteFolder, file), 'utf8'))]);
}

/** All elements of a document, flat. */
function elementsOf(html) {
  const walk = node => [
    ...(node.tagName
      ? [
          {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
          },
        ]
      : []),
    ...(node.childNodes ?? []).flatMap(walk),
  ];
  return walk(parse(html));
}

/** What oembed.com asks of an answer of type `rich`, version 1.0. */
function assertOembed(answer) {
  assert.equal(answer.version, '1.0');
  assert.equal(answer.type, 'rich');
  for (const key of ['width', 'height']) assert.ok(Number.isInteger(answer[key]) && answer[key] > 0, key);
  for (const key of ['title', 'provider_name', 'provider_url', 'html'])
    assert.equal(typeof answer[key], 'string', key);
  assert.ok(URL.canParse(answer.provider_url));
  assert.ok(Number.isInteger(answer.cache_age));
  const [iframe] = elementsOf(answer.html).filter(({ name }) => name === 'iframe');
  assert.ok(iframe.attributes.title);
  assert.equal(iframe.attributes.loading, 'lazy');
  assert.equal(iframe.attributes.referrerpolicy, 'no-referrer');
  assert.match(iframe.attributes.sandbox, /^allow-scripts allow-popups/);
  assert.match(iframe.attributes.src, /^https?:/);
}

/** A module of the project, in this process. */
async function source(file) {
  const opened = await openSource(root);
  try {
    return await opened.load(file);
  } finally {
    await opened.close();
  }
}
