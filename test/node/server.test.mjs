/**
 * The elements as HTML, from the package as it is published, in Node without a DOM. That a browser shows the same before
 * and after the script is in test/contract/server-rendering.test.ts.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, parseFragment } from 'parse5';
import { build } from 'vite';
import { openSource } from '../../tools/open-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TAGS = [
  'coalitie-cijfers',
  'coalitie-contact',
  'coalitie-deelnemers',
  'coalitie-kaart',
  'coalitie-profiel',
  'pijlers-status',
];

// Inside the project, so that Node finds what the package depends on.
mkdirSync(path.join(root, 'dist'), { recursive: true });
const folder = mkdtempSync(path.join(root, 'dist/server-test-'));
let fixtures;
let server;

before(async () => {
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root,
    mode: 'package',
    logLevel: 'error',
    build: { outDir: folder },
  });
  server = await import(pathToFileURL(path.join(folder, 'server.js')).href);
  fixtures = await loadFixtures('everything', 'hostile', 'fourteen-gemeenten', 'former-gemeenten', 'example');
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function loadFixtures(...names) {
  const source = await openSource(root);
  try {
    const modules = await Promise.all(names.map(name => source.load(`/stories/fixtures/${name}.ts`)));
    return Object.assign({}, ...modules);
  } finally {
    await source.close();
  }
}

/** Renders, and reads what came out as a browser would. */
async function rendered(tag, attributes, feed, options) {
  const html = await server.renderToHtml(tag, attributes, feed, options);
  const { childNodes } = parseFragment(html);
  assert.equal(childNodes.length, 1, 'one element, and nothing beside it');
  const [element] = childNodes;
  assert.equal(element.nodeName, tag);
  return { html, element, ...lookInto(element) };
}

/** What is to be found in an element and in all the shadow roots in it. */
function lookInto(element) {
  const nodes = [...descendants(element)];
  const attribute = (node, name) => node.attrs?.find(one => one.name === name)?.value;
  return {
    attribute: name => attribute(element, name),
    all: (nodeName, part) =>
      nodes
        .filter(node => node.nodeName === nodeName)
        .filter(node => part === undefined || (attribute(node, 'part') ?? '').split(' ').includes(part))
        .map(node => ({
          node,
          text: textOf(node),
          attribute: name => attribute(node, name),
        })),
    text: textOf(element),
    tags: new Set(nodes.map(node => node.nodeName)),
    attributeNames: nodes.flatMap(node => node.attrs?.map(({ name }) => name) ?? []),
  };
}

function* descendants(node) {
  for (const child of node.content?.childNodes ?? node.childNodes ?? []) {
    yield child;
    yield* descendants(child);
  }
}

function textOf(node) {
  return [...descendants(node)]
    .filter(one => one.nodeName === '#text' && one.parentNode.nodeName !== 'style')
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('an element on a server', () => {
  for (const tag of TAGS) {
    it(`is <${tag}> with a shadow root, its styles and no marks of a library`, async () => {
      const { html, element, attribute, all } = await rendered(tag, {}, fixtures.everything);
      assert.equal(attribute('state'), 'ready');
      const [template, ...others] = element.childNodes;
      assert.deepEqual(others, []);
      assert.equal(template.nodeName, 'template');
      assert.ok(template.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open'));
      assert.match(template.content.childNodes[0].childNodes[0].value, /:host\s*\{/);
      assert.doesNotMatch(html, /<!--|<\?|lit[$-]/);
      assert.ok(all('h2').length === 1, 'one heading of its own');
    });
  }

  it('shows the contacts with links to call and to mail', async () => {
    const { all, text } = await rendered('coalitie-contact', { gemeente: 'Roermond' }, fixtures.example);
    assert.match(text, /Betty Wilms/);
    assert.deepEqual(
      all('a', 'link').map(link => link.attribute('href')),
      ['tel:+31475359245', 'mailto:bettywilms@roermond.nl'],
    );
  });

  it('shows the five pijlers in order, each with its status in words', async () => {
    const { all } = await rendered('pijlers-status', { gemeente: 'Roermond' }, fixtures.example);
    assert.deepEqual(
      all('li', 'pijler').map(({ text }) => text[text.search(/\d/)]),
      ['1', '2', '3', '4', '5'],
    );
    for (const { text } of all('p', 'status')) assert.match(text, /^Status:? \S/);
  });

  it('shows the map: a list by provincie, and a shape for each gemeente', async () => {
    const { all } = await rendered('coalitie-kaart', {}, fixtures.fourteenGemeenten);
    const entries = all('button', 'gemeente');
    const codes = fixtures.fourteenGemeenten.coalities.flatMap(({ gemeenten }) =>
      gemeenten.map(({ code }) => code),
    );
    assert.deepEqual(
      entries.map(entry => entry.attribute('data-code')).toSorted(),
      [...new Set(codes)].toSorted(),
    );
    assert.ok(all('details', 'provincie').length > 0);
    const shapes = all('path').filter(shape => shape.attribute('data-code'));
    assert.deepEqual(
      shapes.map(shape => shape.attribute('data-code')).toSorted(),
      entries.map(entry => entry.attribute('data-code')).toSorted(),
    );
    for (const shape of shapes) assert.match(shape.attribute('d'), /^M\d+ \d+l[-\d ]+z/);
    assert.match(all('span', 'bron')[0].text, /CBS \/ Kadaster/);
  });

  it('marks the chosen gemeente in the list and on the map, and says who is there', async () => {
    const { all } = await rendered('coalitie-kaart', { gemeente: 'Roermond' }, fixtures.example);
    // Where the page pins what is shown, there is nothing to press.
    const current = all('span', 'gemeente').filter(entry => entry.attribute('aria-current') === 'true');
    assert.deepEqual(
      current.map(({ text }) => text),
      ['Roermond'],
    );
    const chosen = all('g').filter(
      group => group.attribute('class') === 'gekozen' && group.attribute('data-code'),
    );
    assert.deepEqual(
      chosen.map(group => group.attribute('data-code')),
      ['GM0957'],
    );
    assert.match(all('section', 'details')[0].text, /Betty Wilms.*0475-359245/);
  });

  it('says what became of gemeenten that do not exist any more, and draws nothing for them', async () => {
    const { all } = await rendered('coalitie-kaart', {}, fixtures.formerGemeenten);
    const remarks = all('span', 'opmerking');
    assert.ok(remarks.length > 0);
    for (const { text } of remarks) assert.ok(text.length > 10, text);
    for (const shape of all('path')) assert.ok(shape.attribute('d'), 'a shape without an outline');
  });

  it('shows a profile with every element of which it is composed', async () => {
    const { all, tags } = await rendered('coalitie-profiel', {}, fixtures.everything);
    for (const tag of TAGS.filter(one => !/kaart|profiel/.test(one))) {
      const [part] = all(tag);
      assert.equal(part?.attribute('state'), 'ready', tag);
    }
    assert.ok(tags.has('svg') && tags.has('table') && tags.has('address'));
    const dated = [...descendants(all('coalitie-contact')[0].node)].filter(({ attrs }) =>
      attrs?.some(({ value }) => value === 'peildatum'),
    );
    assert.deepEqual(dated, [], 'the profile says the date for its parts');
  });

  it('speaks the language that is asked for, inside a profile too', async () => {
    const { all, text } = await rendered('coalitie-profiel', { lang: 'en' }, fixtures.everything);
    // Ours in English, and what the coalition wrote in Dutch.
    const languages = new Set(all('div').flatMap(one => one.attribute('lang') ?? []));
    assert.deepEqual([...languages].toSorted(), ['en', 'nl']);
    assert.match(text, /Phone/);
    assert.doesNotMatch(text, /Telefoon/);
  });

  it('says in a sentence why there is nothing', async () => {
    const { attribute, text } = await rendered('coalitie-contact', {}, fixtures.fourteenGemeenten);
    assert.notEqual(attribute('state'), 'error');
    assert.ok(text.length > 0);
    const nothing = await rendered('coalitie-kaart', {}, { versie: '1', titel: 'Leeg', coalities: [] });
    assert.equal(nothing.attribute('state'), 'empty');
    assert.ok(nothing.all('p', 'melding')[0].text.length > 0);
  });

  it('says of what needs the script that it does not work yet, and gives the keyboard nothing to stop at', async () => {
    for (const tag of TAGS) {
      const { all, html } = await rendered(tag, { vcard: true }, fixtures.everything);
      for (const name of ['button', 'input', 'select'])
        for (const control of all(name)) assert.equal(control.attribute('disabled'), '', `${tag}: ${name}`);
      assert.doesNotMatch(html, / tabindex="0"/);
    }
  });

  it('has nothing a strict site would block', async () => {
    for (const tag of TAGS) {
      const { html } = await rendered(tag, {}, fixtures.everything);
      assert.doesNotMatch(html, /<script|\sstyle=|\son[a-z]+=|javascript:|data:/i, tag);
    }
  });
});

describe('a feed on a server', () => {
  for (const tag of TAGS) {
    it(`stays text in <${tag}>, whatever it says`, async () => {
      const { tags, all, html, attributeNames } = await rendered(tag, {}, fixtures.hostile);
      for (const name of ['script', 'img', 'iframe', 'object', 'math'])
        assert.ok(!tags.has(name), `${tag} has a <${name}>`);
      for (const link of all('a'))
        assert.match(link.attribute('href'), /^(https?:|mailto:|tel:)/, link.attribute('href'));
      assert.deepEqual(
        attributeNames.filter(name => name.startsWith('on') || name === 'style'),
        [],
      );
      // Nor does anything of it end up outside the element.
      assert.equal(parse(html).childNodes.length, 1);
    });
  }

  it('resolves its links against its own address, also when that is relative to the page', async () => {
    const feed = {
      versie: '1',
      titel: 'Links',
      coalities: [
        {
          id: 'a',
          gemeenten: [{ code: 'GM0957', naam: 'Roermond' }],
          contacten: [{ naam: 'A', url: 'over' }],
        },
      ],
    };
    const links = async (src, url) =>
      (await rendered('coalitie-contact', { src }, feed, { url }))
        .all('a')
        .map(link => link.attribute('href'));
    assert.deepEqual(await links('https://feed.voorbeeld.nl/a/feed.json'), [
      'https://feed.voorbeeld.nl/a/over',
    ]);
    assert.deepEqual(await links('/feeds/b.json', 'https://voorbeeld.nl/x/'), [
      'https://voorbeeld.nl/feeds/over',
    ]);
    assert.deepEqual(await links('/feeds/b.json'), []);
  });

  it('may be several, each with its own address', async () => {
    const feed = id => ({
      versie: '1',
      titel: id,
      coalities: [{ id, gemeenten: [{ code: 'GM0957', naam: 'Roermond' }], url: 'over.html' }],
    });
    const src = 'https://a.example/feed.json https://b.example/feed.json';
    const page = await rendered('coalitie-kaart', { src, gemeente: 'Roermond' }, [feed('a'), feed('b')]);
    const links = page.all('a', 'link').map(link => link.attribute('href'));
    assert.deepEqual(links, ['https://a.example/over.html', 'https://b.example/over.html']);
  });

  it('may be an index, of which only the detail that is shown is asked for', async () => {
    const entry = (id, code, naam) => ({ id, gemeenten: [{ code, naam }], url: '/', detail: `${id}.json` });
    const index = {
      versie: '1',
      titel: 'Index',
      coalities: [entry('r', 'GM0957', 'Roermond'), entry('z', 'GM0050', 'Zeewolde')],
    };
    const asked = [];
    const detail = async url => {
      asked.push(url);
      return { ...index, coalities: [{ ...index.coalities[1], contacten: [{ naam: 'Zus' }] }] };
    };
    const attributes = { src: 'https://a.example/feed.json', gemeente: 'Zeewolde' };
    const complete = await rendered('coalitie-contact', attributes, index, { detail });
    assert.deepEqual(asked, ['https://a.example/z.json']);
    assert.match(complete.text, /Zus/);
    const known = await rendered('coalitie-contact', attributes, index);
    assert.match(known.text, /Contact in Zeewolde\s+Meer over Zeewolde/);
    assert.doesNotMatch(known.text, /geladen/);
  });

  it('that cannot be read rejects, with the code of the error', async () => {
    for (const [feed, code] of [
      ['geen object', 'schema'],
      [null, 'schema'],
      [{ versie: '2', coalities: [] }, 'versie'],
    ])
      await assert.rejects(server.renderToHtml('coalitie-contact', {}, feed), { name: 'FeedError', code });
  });

  it('is read anew each time, and leaves nothing behind for the next page', async () => {
    const feed = structuredClone(fixtures.example);
    const before = await rendered('coalitie-contact', { gemeente: 'Roermond' }, feed);
    feed.coalities.find(({ id }) => id === 'roermond').contacten[0].naam = 'Iemand Anders';
    const later = await rendered('coalitie-contact', { gemeente: 'Roermond' }, feed);
    assert.match(before.text, /Betty Wilms/);
    assert.match(later.text, /Iemand Anders/);
    const both = await Promise.all([
      server.renderToHtml('coalitie-contact', { gemeente: 'Roermond' }, fixtures.example),
      server.renderToHtml('coalitie-contact', { gemeente: 'Neder-Betuwe' }, fixtures.example),
    ]);
    assert.match(both[0], /Roermond/);
    assert.doesNotMatch(both[1], /Betty Wilms/);
  });
});

describe('attributes on a server', () => {
  it('are written as a page would, with the ones that are left out', async () => {
    const { attribute, all } = await rendered(
      'coalitie-contact',
      { src: '/a?b&c', gemeente: 'Roermond', 'heading-level': 3, vcard: true, jsonld: false, label: null },
      fixtures.example,
    );
    assert.equal(attribute('src'), '/a?b&c');
    assert.equal(attribute('vcard'), '');
    assert.equal(attribute('jsonld'), undefined);
    assert.equal(attribute('label'), undefined);
    assert.equal(all('h3', 'titel').length, 1);
  });

  it('cannot break out of the tag', async () => {
    const label = '"><script>alert(1)</script>';
    const { attribute, tags, all } = await rendered(
      'coalitie-contact',
      { label, gemeente: 'Roermond' },
      fixtures.example,
    );
    assert.equal(attribute('label'), label);
    assert.ok(!tags.has('script'));
    assert.equal(all('h2')[0].text, label);
    for (const name of ['x><script', 'on x', '', '"'])
      await assert.rejects(
        server.renderToHtml('coalitie-contact', { [name]: 'x' }, fixtures.example),
        TypeError,
      );
  });

  it('are for our tags only', async () => {
    for (const tag of ['coalitie-feed', 'div', 'x><script'])
      await assert.rejects(server.renderToHtml(tag, {}, fixtures.example), TypeError);
  });
});

describe('styles on a server', () => {
  it('carry the nonce of the policy', async () => {
    const { all } = await rendered('coalitie-profiel', {}, fixtures.everything, { nonce: 'a"b' });
    const nonces = all('style').map(style => style.attribute('nonce'));
    assert.ok(nonces.length > 3);
    assert.deepEqual([...new Set(nonces)], ['a"b']);
  });

  it('are links where a policy allows no styles in the page, to what styleSheetOf gives', async () => {
    for (const styleSheets of ['/stijlen', '/stijlen/']) {
      const { all } = await rendered('coalitie-profiel', {}, fixtures.everything, { styleSheets });
      assert.equal(all('style').length, 0);
      const links = all('link').map(link => link.attribute('href'));
      assert.ok(links.includes('/stijlen/coalitie-profiel.css'));
      assert.ok(links.includes('/stijlen/pijlers-status.css'));
    }
    for (const tag of TAGS) assert.match(server.styleSheetOf(tag), /^\s*:host\s*\{/);
  });
});

describe('docs/server.md', () => {
  it('has a server that runs, and answers with a page that has everything in it', async () => {
    const page = readFileSync(path.join(root, 'docs/server.md'), 'utf8');
    const snippets = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(match => match[1]);
    assert.equal(snippets.length, 1);
    const file = path.join(folder, 'snippet.mjs');
    writeFileSync(
      file,
      snippets[0]
        .replace("'coalitie-widgets/server'", "'./server.js'")
        .replace("'coalities.json'", JSON.stringify(path.join(root, 'examples/coalities.json')))
        .replace(/listen\(\d+\)/, "listen(0, '127.0.0.1')"),
    );
    const { server: site } = await import(pathToFileURL(file).href);
    try {
      if (!site.listening) await new Promise(resolve => site.once('listening', resolve));
      const address = `http://127.0.0.1:${site.address().port}`;
      const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
      const policy = response.headers.get('content-security-policy');
      assert.match(policy, /style-src 'self'/);
      const html = await response.text();
      assert.match(html, /<coalitie-kaart[^>]*><template[^>]*shadowrootmode="open"/);
      assert.match(html, /Betty Wilms/);
      for (const [, href] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
        const sheet = await fetch(new URL(href, address), { signal: AbortSignal.timeout(10_000) });
        assert.equal(sheet.status, 200, href);
        assert.match(sheet.headers.get('content-type'), /^text\/css/);
        assert.match(await sheet.text(), /:host/);
      }
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });
});
