/**
 * What the documentation says is true: commands exist, links lead somewhere, snippets can be used, and the tables name
 * everything that the source has. The source is read as text or as what is generated from it.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSource } from '../../tools/open-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = file => readFileSync(path.join(root, file), 'utf8');

const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true })
    .filter(file => file.endsWith('.md') && file !== 'performance.md')
    .map(file => `docs/${file}`),
  'SECURITY.md',
  'docs/insluiten/wordpress.md',
];
const pages = new Map(FILES.map(file => [file, read(file)]));
const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules.flatMap(module => module.declarations).filter(({ tagName }) => tagName);

/** The alternatives of an exported union of strings. */
const unionIn = (file, name) => {
  const type = new RegExp(`export type ${name} =([^;]*);`).exec(read(file))?.[1] ?? '';
  const members = [...type.matchAll(/'([^']+)'/g)].map(match => match[1]);
  assert.ok(members.length > 0, `${name} is not in ${file}`);
  return members;
};

const snippets = (file, language) =>
  [...pages.get(file).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(match => match[1] === language)
    .map(match => match[2]);

/** The text of a page below a heading, down to the next heading of that level. */
const section = (file, heading) =>
  pages
    .get(file)
    .split(/^(?=## )/m)
    .find(part => part.startsWith(`## ${heading}\n`));

/** The anchors as GitHub makes them. */
const anchors = file =>
  [...pages.get(file).matchAll(/^#+ (.*)$/gm)].map(match =>
    match[1]
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );

describe('the recipes for systems that keep a list of attributes', () => {
  const written = /attributesOf\(.*?\n}/s.exec(read('site/insluiten/choices.ts'))?.[0] ?? '';
  const names = [...written.matchAll(/^ +\['([\w-]+)',/gm)].map(([, name]) =>
    name === 'coalitie' ? 'data-coalitie-id' : `data-${name}`,
  );

  for (const file of ['docs/insluiten/drupal.md', 'docs/insluiten/umbraco.md']) {
    it(`in ${file} allow all that the embed assistant writes in a placeholder`, () => {
      assert.ok(names.length > 0);
      const list = /^.*data-coalitie-id.*$/m.exec(pages.get(file))?.[0];
      for (const name of ['data-coalitie', ...names, 'lang'])
        assert.match(list, new RegExp(`[\\s|[]${name}[\\s|\\]>]`));
    });
  }
});

describe('docs/fouten.md', () => {
  const strings = read('src/components/shared/strings/nl.ts');

  for (const code of unionIn('src/data/feed/errors.ts', 'FeedErrorCode')) {
    it(`explains ${code}, with the sentence that the visitor reads`, () => {
      const text = section('docs/fouten.md', code);
      assert.ok(text, `There is no section “## ${code}”.`);
      const sentence = new RegExp(`^ +'?${code}'?: '(.*)',$`, 'm').exec(strings)?.[1];
      assert.ok(sentence, `nl.ts has no sentence for ${code}.`);
      assert.ok(text.includes(`“${sentence}”`), `The section does not quote “${sentence}”.`);
    });
  }

  it('has no section for a code that does not exist', () => {
    const codes = unionIn('src/data/feed/errors.ts', 'FeedErrorCode');
    const sections = [...pages.get('docs/fouten.md').matchAll(/^## (.*)$/gm)].map(match => match[1]);
    assert.deepEqual(sections.toSorted(), ['De controle', 'Het script', ...codes].toSorted());
  });
});

describe('docs/feed.md', () => {
  const text = pages.get('docs/feed.md');

  it('names every key of the schema', () => {
    const missing = keysOf(JSON.parse(read('src/data/feed/feed.schema.json'))).filter(
      key => !new RegExp(`[\`"]${key}[\`"]`).test(text),
    );
    assert.deepEqual(missing, []);
  });

  it('names every code of an issue, with its seriousness', () => {
    const missing = unionIn('src/data/feed/issues.ts', 'IssueCode').filter(
      code => !new RegExp(`^\\| \`${code}\` \\| (fout|let-op) \\|`, 'm').test(text),
    );
    assert.deepEqual(missing, []);
  });

  it('names every code that the checker has besides', () => {
    const codes = [
      ...unionIn('src/data/check/problems.ts', 'AdviceCode'),
      ...unionIn('src/data/check/problems.ts', 'ProblemCode'),
    ];
    const table = section('docs/feed.md', 'Wat de controle nog meer zegt');
    assert.deepEqual(
      codes.filter(code => !table.includes(`\`${code}\``)),
      [],
    );
  });

  it('names the five pijlers as the elements do', () => {
    const labels = /pijlers: \[([^\]]*)\],/.exec(read('src/components/pijlers-status/texts.ts'))?.[1] ?? '';
    const names = [...labels.matchAll(/'([^']+)'/g)].map((match, index) => `${index + 1} ${match[1]}`);
    assert.equal(names.length, 5);
    const flat = text.replace(/\s+/g, ' ');
    for (const name of names) assert.ok(flat.includes(name), `“${name}” is missing`);
  });
});

describe('README.md', () => {
  const text = pages.get('README.md');
  const names = list => [
    ...new Set(elements.flatMap(element => (element[list] ?? []).map(({ name }) => name))),
  ];

  for (const list of ['attributes', 'events', 'slots']) {
    it(`names all ${list} of the elements`, () => {
      const missing = names(list).filter(name => name !== '' && !text.includes(`\`${name}\``));
      assert.deepEqual(missing, []);
    });
  }

  it('names every element and every state', () => {
    for (const { tagName } of elements) assert.ok(text.includes(`| \`<${tagName}>\` |`), tagName);
    for (const state of unionIn('src/components/shared/feed-host.ts', 'ElementState'))
      assert.ok(text.includes(`| \`${state}\` |`), state);
  });

  it('shows markup with elements and attributes that exist', () => {
    for (const snippet of snippets('README.md', 'html')) {
      for (const [, tagName, attributes] of snippet.matchAll(/<((?:coalitie|pijlers)-\w+)([^>]*)>/g)) {
        const element = elements.find(one => one.tagName === tagName);
        assert.ok(element, `<${tagName}> does not exist`);
        for (const [, name] of attributes.matchAll(/([\w-]+)=/g))
          assert.ok(
            element.attributes.some(attribute => attribute.name === name),
            `<${tagName} ${name}>`,
          );
      }
    }
  });

  it('names custom properties and parts that exist', () => {
    for (const [property] of text.matchAll(/--coalitie-[\w-]+/g))
      assert.ok(names('cssProperties').includes(property), property);
    for (const [, part] of text.matchAll(/::part\((\w+)\)/g))
      assert.ok(names('cssParts').includes(part), part);
  });
});

describe('snippets of feeds', () => {
  let server;
  let parseFeed;

  before(async () => {
    server = await openSource(root);
    ({ parseFeed } = await server.load('/src/data/feed/parse-feed.ts'));
  });
  after(() => server.close());

  for (const file of ['README.md', 'docs/feed.md']) {
    it(`in ${file} are JSON, and are read with the issues that are shown beside them`, () => {
      const documents = snippets(file, 'json').map(snippet => JSON.parse(snippet));
      assert.ok(documents.length > 0);
      for (const [index, document] of documents.entries()) {
        if (!document.coalities) continue;
        const next = documents[index + 1];
        const shown = Array.isArray(next) && next[0].pad ? next : [];
        const baseUrl = 'https://voorbeeld.nl/coalities.json';
        assert.deepEqual(parseFeed(document, { baseUrl }).issues, shown);
      }
    });
  }

  it('of running text are read without an issue', () => {
    const [blocks] = snippets('docs/feed.md', 'json')
      .map(snippet => JSON.parse(snippet))
      .filter(Array.isArray);
    const coalitie = { id: 'a', gemeenten: [{ code: 'GM0050' }], intro: blocks };
    const { feed, issues } = parseFeed({ versie: '1', titel: 'Test', coalities: [coalitie] });
    assert.deepEqual(issues, []);
    assert.deepEqual(feed.coalities[0].intro, blocks);
  });
});

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json'));

  for (const [file, text] of pages) {
    it(`in ${file} are scripts of package.json`, () => {
      const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
        ([, script, short]) => script ?? short,
      );
      assert.deepEqual(
        named.filter(script => !scripts[script]),
        [],
      );
    });
  }
});

describe('links', () => {
  for (const [file, text] of pages) {
    it(`in ${file} lead to a file and a heading that exist`, () => {
      const broken = [];
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue;
        const [relative, anchor] = target.split('#');
        const linked = relative ? path.join(path.dirname(file), relative) : file;
        if (!existsSync(path.join(root, linked))) broken.push(target);
        else if (anchor && !anchors(linked).includes(anchor)) broken.push(target);
      }
      assert.deepEqual(broken, []);
    });
  }

  it('in the help of an error lead to a section of docs/fouten.md', () => {
    assert.match(read('src/data/state/sentences-on-demand.ts'), /Zie docs\/fouten\.md#\$\{code\}/);
    const [, anchor] =
      /Zie docs\/fouten\.md#([\w-]+)/.exec(read('src/components/shared/missing-part.ts')) ?? [];
    assert.ok(anchors('docs/fouten.md').includes(anchor), anchor);
  });
});

function keysOf(schema) {
  if (schema === null || typeof schema !== 'object') return [];
  const own = schema.properties ? Object.keys(schema.properties) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(keysOf)])];
}
