/**
 * The checker as it is published, in Chromium under the policy of its server: from a file, an address or a text to what is
 * wrong with it, a mended feed and a live example. Nothing but the address that a visitor names is ever asked for.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from '../../tools/browsers/locate.mjs';
import { builtOnce } from '../../tools/built-once.mjs';
import { template } from '../../tools/site/template.mjs';
import { serveSite } from '../../tools/start.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'controle-'));

/** With a mistake of each kind: a city for an e-mail address, a code without GM, and a mobile number. */
const PLANTED = `{
  "versie": "1",
  "titel": "Proef",
  "coalities": [
    {
      "id": "een",
      "gemeenten": [{ "code": "0957" }],
      "contacten": [
        { "naam": "Betty", "email": "Roermond" },
        { "telefoons": [{ "weergave": "06 12345678" }] }
      ]
    },
    { "id": "twee", "gemeenten": [{ "code": "GM0050" }], "contacten": [{ "email": "info@voorbeeld.nl" }] }
  ]
}
`;

let site;
let browser;
let page;
/** Another server, with a feed that is open to all and one that is not. */
let elsewhere;
let requests = [];
let errors = [];

before(async () => {
  const { chromium } = locateBrowsers();
  assert.ok(chromium.found, `The checker is tried in Chromium: ${chromium.why}`);
  site = await serveSite({ port: 0, folder: path.join(await builtOnce(), 'site') });
  browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
  elsewhere = createServer(({ url }, response) => {
    if (url === '/weg.json') return response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    if (url !== '/dicht.json') response.setHeader('Access-Control-Allow-Origin', '*');
    if (url === '/index.json')
      return response.end(PLANTED.replace('"id": "een"', '"id": "een", "detail": "een.json"'));
    response.end(url === '/pagina' ? '<!doctype html><p>Log in</p>' : PLANTED);
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => elsewhere.once('listening', resolve));
});

after(async () => {
  await browser?.close();
  await site?.close();
  elsewhere?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  requests = [];
  errors = [];
  page.on('request', request => requests.push(request.url()));
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (/Content Security Policy|Trusted(HTML|Script)/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${site.url}controle/`);
  await page.waitForSelector('#hulp:not([hidden])');
});

const there = name => `http://127.0.0.1:${elsewhere.address().port}/${name}`;
const text = selector => page.$eval(selector, element => element.textContent.replace(/\s+/g, ' ').trim());
const texts = selector =>
  page.$$eval(selector, all => all.map(element => element.innerText.replace(/\s+/g, ' ').trim()));

/** Waits for a sentence, and fails with the one that is there instead. */
async function says(selector, sentence) {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20))
    if ((await text(selector)).includes(sentence)) return;
  assert.fail(`“${await text(selector)}” is not “${sentence}”`);
}

/** Puts text into the field as a paste does: all at once. */
async function paste(written) {
  await page.$eval(
    '#tekst',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    written,
  );
}

/** Lets the visitor choose files with these contents. */
async function choose(files) {
  const input = await page.$('#bestand');
  const paths = Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  });
  await input.uploadFile(...paths);
}

async function enterAddress(address) {
  await page.$eval(
    '#adres',
    (field, value) => {
      field.value = value;
    },
    address,
  );
  await page.click('#adres-form button');
}

/** Lets a download go to a folder of this test, and gives its text. */
async function download(button, name) {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.click(button);
  const file = path.join(folder, name);
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20))
    if (readdirSync(folder).includes(name)) return readFileSync(file, 'utf8');
  return assert.fail(`${name} was not downloaded.`);
}

async function assertAccessible(name) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const found = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
  assert.deepEqual(violations, [], name);
}

/** Nobody but the own server was asked for anything, and nothing broke the policy. */
function assertQuiet(asked = []) {
  assert.deepEqual(
    requests.filter(url => !url.startsWith(site.url) && !url.startsWith('blob:')),
    asked,
  );
  assert.deepEqual(errors, []);
}

describe('the checker', { timeout: 300_000 }, () => {
  it('says of a pasted text what is wrong, where, and what would be right', async () => {
    await assertAccessible('with nothing');
    await paste(PLANTED);
    await says(
      '#uitkomst',
      'De tekst: 1 fout, 1 punt om op te letten en 1 advies. De feed heeft 2 coalities.',
    );
    assert.equal(await text('#melding'), await text('#uitkomst'));
    const [, email, mobile] = await texts('#problemen > li');
    assert.match(email, /^Fout regel 9, kolom 37 “Roermond” kan hier niet.*▸ 9 \{ .*"email": "Roermond"/);
    assert.match(mobile, /^Advies regel 10, kolom 39 “06 12345678” is een mobiel nummer/);
    assert.deepEqual(await texts('.fragment mark'), ['"0957"', '"Roermond"', '"06 12345678"']);
    await page.click('#alleen-fouten');
    assert.equal((await texts('#problemen > li')).length, 1);
    await page.waitForSelector('#voorbeeld coalitie-profiel[state="ready"]');
    await assertAccessible('with problems');
    assertQuiet();
  });

  it('moves the caret to a problem and back by keyboard, and checks again after a pause', async () => {
    await paste(PLANTED);
    await says('#uitkomst', '1 fout');
    await page.focus('#problemen > li.fout button');
    await page.keyboard.press('Enter');
    const selected = () =>
      page.$eval('#tekst', field =>
        field === document.activeElement
          ? field.value.slice(field.selectionStart, field.selectionEnd)
          : undefined,
      );
    assert.equal(await selected(), '"Roermond"');
    await says('#plaats', 'Regel 9, kolom 37');
    await page.waitForSelector('.rij.gekozen .vorm.fout');
    assert.equal(await text('.rij.gekozen'), '9');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    assert.equal(
      await page.evaluate(() => document.activeElement.getAttribute('aria-label')?.slice(0, 31)),
      'Ga naar regel 9, kolom 37: “Roe',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('"info@voorbeeld.nl"');
    await says('#uitkomst', 'De tekst: 1 punt om op te letten en 1 advies.');
    await paste('{ "versie": "1", ');
    await says('#uitkomst', 'De tekst: 1 fout. De elementen kunnen deze feed niet lezen.');
    assert.equal(
      await page.$eval('#oud', element => element.hidden),
      false,
      'the example stays, and says so',
    );
    await assertAccessible('with a text that cannot be read');
    await paste('');
    await says('#uitkomst', 'Er is nog niets gecontroleerd.');
    assertQuiet();
  });

  it('gives the mended feed, after it told what it mends', async () => {
    await choose({ 'met-bom.json': `\ufeff${PLANTED.replaceAll('\n', '\r\n')}` });
    await says('#uitkomst', 'met-bom.json: 1 fout');
    assert.equal(await text('#herstel-lijst'), 'Regel 7: code: "GM0957"');
    const mended = await download('#download-hersteld', 'coalities-hersteld.json');
    assert.equal(mended, PLANTED.replace('"0957"', '"GM0957"').replaceAll('\n', '\r\n'));
    await page.click('#neem-over');
    await says('#uitkomst', 'De tekst: 1 fout en 1 advies.');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tekst');
    assert.equal(await page.$eval('#herstel', element => element.hidden), true);
    assertQuiet();
  });

  it('reads a file that is dropped anywhere on the page', async () => {
    await page.evaluate(content => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'gesleept.json'));
      for (const type of ['dragover', 'drop'])
        document
          .querySelector('h1')
          .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, PLANTED);
    await says('#uitkomst', 'gesleept.json: 1 fout');
    assert.equal(await page.$eval('#tekst', field => field.value), PLANTED);
  });

  it('makes a feed of a spreadsheet, and fetches what reads it only then', async () => {
    await paste(PLANTED);
    await says('#uitkomst', '1 fout');
    const before = requests.length;
    const xlsx = await writeXlsx({
      sheets: [
        {
          name: 'coalities',
          rows: [
            ['id', 'naam'],
            ['een', 'Coalitie Een'],
          ],
        },
        {
          name: 'gemeenten',
          rows: [
            ['coalitie', 'code'],
            ['een', 957],
          ],
        },
        {
          name: 'contacten',
          rows: [
            ['coalitie', 'naam', 'email', 'kleur'],
            ['een', 'Betty', 'geen', 'rood'],
          ],
        },
      ],
    });
    await choose({ 'coalities.xlsx': xlsx });
    await says(
      '#uitkomst',
      'coalities.xlsx: 2 opmerkingen bij het rekenblad. In de feed: 1 fout en 1 punt om op te letten. De feed heeft 1 coalitie.',
    );
    assert.ok(
      requests.slice(before).some(url => /xlsx/.test(url)),
      'the reader came now',
    );
    assert.deepEqual(await texts('#gelezen > li'), [
      'Blad coalities: 1 rij gelezen.',
      'Blad gemeenten: 1 rij gelezen.',
      'Blad contacten: 1 rij gelezen.',
    ]);
    const [column, code] = await texts('#bladmeldingen > li');
    assert.match(column, /^Let op blad contacten, rij 1, kolom D De kolom “kleur” wordt overgeslagen/);
    assert.match(code, /^Let op blad gemeenten, rij 2, kolom B 957 is gelezen als GM0957/);
    assert.match((await texts('#problemen > li.fout'))[0], /^Fout blad contacten, rij 2, kolom C; regel \d+/);
    assert.equal(
      JSON.parse(await download('#download', 'coalities.json')).coalities[0].gemeenten[0].code,
      'GM0957',
    );
    await page.waitForSelector('#voorbeeld [state="ready"]');
    await assertAccessible('with a spreadsheet');
    await choose({ 'coalities.csv': 'id;naam\neen;Eén\n', 'gemeenten.csv': 'coalitie;code\neen;GM0957\n' });
    await says('#uitkomst', 'De 2 bestanden samen: 1 punt om op te letten en 1 advies.');
    assertQuiet();
  });

  it('is served under the policy that it says itself, and its worker can reach nobody else', async () => {
    const policy = (await fetch(page.url())).headers.get('content-security-policy');
    const own = await page.$eval('meta[http-equiv]', meta => meta.content);
    assert.equal(policy, own.replace("form-action 'none'", "form-action 'none'; frame-ancestors 'none'"));
    await paste(PLANTED);
    await says('#uitkomst', '1 fout');
    const worker = await fetch(requests.find(url => /assets\/worker-/.test(url)));
    assert.match(worker.headers.get('content-security-policy'), /connect-src 'self';/);
  });

  it('has the template of the command line', async () => {
    const link = await page.$eval('[download]', element => element.href);
    const published = new Uint8Array(await (await fetch(link)).arrayBuffer());
    assert.deepEqual(published, new Uint8Array(await template(root)));
  });

  it('gets an address, and says what to do when it cannot', async () => {
    await enterAddress(there('feed.json'));
    await says('#uitkomst', 'feed.json: 1 fout');
    for (const [address, sentence] of [
      ['javascript:alert(1)', 'Fout: Vul een volledig adres in'],
      [there('weg.json'), 'Fout: Op dit adres staat geen bestand (404).'],
      [there('dicht.json'), 'Access-Control-Allow-Origin: *'],
    ]) {
      await enterAddress(address);
      await says('#adres-fout', sentence);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'adres');
    }
    await says('#uitkomst', 'Hieronder staat nog wat er was.');
    await assertAccessible('with an error');
    await enterAddress(there('index.json'));
    await page.waitForSelector('#alleen-index:not([hidden])');
    await enterAddress(there('pagina'));
    await says('#problemen', 'Dit is een webpagina (HTML), geen JSON.');
    assert.equal(await text('#adres-fout'), '');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      new Set(requests.filter(url => !url.startsWith(site.url))),
      new Set(['feed.json', 'weg.json', 'dicht.json', 'index.json', 'pagina'].map(there)),
    );
  });

  it('refuses with a sentence what is no feed and no spreadsheet', async () => {
    for (const [name, content, sentence] of [
      ['plaatje.json', Buffer.from([0x89, 0x50, 0, 0, 1]), 'plaatje.json is geen tekst.'],
      ['leeg.json', '', 'leeg.json is leeg.'],
      ['half.xlsx', Buffer.from('PK\x03\x04 half'), 'half.xlsx: Dit bestand is beschadigd'],
      ['oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oud.xls: Dit is een oud Excel-bestand'],
    ]) {
      await choose({ [name]: content });
      await says('#bestand-fout', sentence);
    }
    await choose({ 'a.json': '{}', 'b.json': '{}' });
    await says('#bestand-fout', 'Kies één bestand.');
    await page.evaluate(() => {
      const large = new File([], 'groot.json');
      Object.defineProperty(large, 'size', { value: 100 * 1024 * 1024 });
      const dataTransfer = new DataTransfer();
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [large] } });
      document.body.dispatchEvent(drop);
    });
    await says('#bestand-fout', 'groot.json is te groot. Deze pagina leest bestanden tot 80 MB.');
    assertQuiet();
  });

  it('shows of a feed of 10,000 coalitions the lines around each problem', async () => {
    const coalitie = i => ({
      id: `c${i}`,
      gemeenten: [{ code: i === 5000 ? '957' : 'GM0957' }],
      peildatum: '2026-01',
      contacten: [{ email: 'info@voorbeeld.nl', toelichting: 'x'.repeat(900) }],
    });
    const coalities = Array.from({ length: 10_000 }, (_, i) => coalitie(i));
    await choose({ 'landelijk.json': JSON.stringify({ versie: '1', titel: 'x', coalities }, null, 1) });
    await says('#uitkomst', 'De feed heeft 10.000 coalities.');
    assert.equal(await page.$eval('#bewerken', element => element.hidden), true);
    assert.equal((await page.$$('.fragment .regel')).length, 3 + 5);
    await page.waitForSelector('#voorbeeld [state="ready"]');
    assertQuiet();
  });

  it('fits a narrow screen, and says that it needs JavaScript where there is none', async () => {
    await page.setViewport({ width: 320, height: 800 });
    await paste(PLANTED);
    await page.waitForSelector('#voorbeeld [state="ready"]');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.url}controle/`);
    assert.match(await page.$eval('main', main => main.innerText), /npx coalitie-feed controleer/);
  });
});
