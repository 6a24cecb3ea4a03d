/**
 * What the elements say is plain, in three languages, as docs/woordenlijst.md says: short sentences, and no word for which
 * there is a better one. Texts that depend on a name or a number are tried with one of each. Whether a sentence is good
 * Frisian is for somebody who speaks it; that no Dutch is left in it can be seen here.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

const MOST_WORDS = 15;

/** What the document calls them. */
const LANGUAGES = { nl: 'Nederlands', en: 'Engels', fy: 'Fries' };

/** These are the programme's own. */
const FIXED = /^pijlers\./;

/** Attributes, addresses and what stands in quotes are what they are in every language. */
const LITERAL =
  /“[^”]*”|"[^"]*"|<[^>]*>|[\w./]+\.md|\w+:\/\/|\b(?:Access-Control-Allow-Origin|\w+-src|src|controle|gemeente en coalitie|gemeente and coalitie|JSON|HTML|Ctrl)/g;

/** These are the same in Dutch; any other text that is equal has not been translated. */
const SAME_AS_DUTCH = {
  en: ['contactIn', 'website', 'inYear', 'links', 'contactTitle', 'pijler', 'statusLabel', 'statusColumn'],
  fy: [
    'email',
    'asOf',
    'participating',
    'mapWindow',
    'tilesSource',
    'areaKind.gemeente',
    'areaKind.ggd-regio',
    'deelnemerSoort.groep',
    'gemeenten',
    'goals',
    'links',
    'pijler',
    'statusLabel',
    'statusColumn',
    'ernst.goed',
  ],
};

/** Words from elsewhere, in Frisian as well. */
const LOANS = ['zoom'];

const sections = new Map(
  readFileSync('docs/woordenlijst.md', 'utf8')
    .split(/^## /m)
    .map(section => [section.slice(0, section.indexOf('\n')), section]),
);

/** The rows of the table of a language, without its head. */
function wordsOf(language) {
  const rows = (sections.get(LANGUAGES[language]) ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm);
  return [...rows].slice(2).map(([, avoid, better]) => ({ avoid, better }));
}

/** By language, the texts by their key. */
const texts = { nl: new Map(), en: new Map(), fy: new Map() };

before(async () => {
  const load = async file =>
    (await runnerImport(path.resolve(file), { configFile: false, logLevel: 'error' })).module;
  const strings = file => load(`src/components/shared/strings/${file}.ts`);
  const shared = {
    nl: (await strings('nl-kaart')).nlKaart,
    en: (await strings('en')).en,
    fy: (await strings('fy')).fy,
  };
  // What only one view says stands beside it.
  const files = readdirSync('src/components', { recursive: true })
    .filter(name => /(^|-)texts\.ts$/.test(path.basename(name)))
    .map(name => path.join('src/components', name));
  const ofViews = await Promise.all(
    files.map(async file => [file, Object.values(await load(file)).find(({ nl, en, fy }) => nl && en && fy)]),
  );
  for (const language of Object.keys(LANGUAGES)) {
    for (const [file, value] of [['shared', shared], ...ofViews])
      for (const [key, text] of textsIn(value[language]))
        if (!FIXED.test(key)) texts[language].set(`${file} ${key}`, text);
  }
});

/** All texts in a value, each with its key; a function is called with what it may get. */
function textsIn(value, key = '') {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function')
    return [value(1, 1), value(2, 2), value('Roermond', 'Roermond')].flatMap((text, index) =>
      textsIn(text, `${key} ${index}`),
    );
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inside]) => textsIn(inside, key ? `${key}.${name}` : name))
    : [];
}

/** What is wrong with each text of a language; `problemsOf` gets it without what is the same in every language. */
function findings(language, problemsOf) {
  return [...texts[language]].flatMap(([key, text]) =>
    problemsOf(text.replaceAll(LITERAL, '…')).map(problem => `${key}: ${problem} in “${text}”`),
  );
}

for (const [language, name] of Object.entries(LANGUAGES)) {
  describe(`the texts of the elements: ${name}`, () => {
    it('are there, with their list of words', () => {
      assert.ok(texts[language].size > 300);
      assert.deepEqual([...texts[language].keys()].sort(), [...texts.nl.keys()].sort());
      assert.ok(wordsOf(language).length > 40);
    });

    it('have no word for which there is a better one', () => {
      const words = wordsOf(language).map(({ avoid, better }) => ({
        pattern: new RegExp(`(?<!\\p{L})${avoid}(?!\\p{L})`, 'iu'),
        problem: `“${avoid}”, better “${better}”,`,
      }));
      const found = findings(language, text =>
        words.filter(({ pattern }) => pattern.test(text)).map(({ problem }) => problem),
      );
      assert.deepEqual(found, []);
    });

    it(`have sentences of at most ${MOST_WORDS} words`, () => {
      const found = findings(language, text =>
        text
          .split(/(?<=[.!?…])\s+/)
          .filter(sentence => sentence.split(/\s+/).length > MOST_WORDS)
          .map(sentence => `${sentence.split(/\s+/).length} words`),
      );
      assert.deepEqual(found, []);
    });
  });
}

describe('the texts of the elements', () => {
  it('say u or jo to a visitor, as to somebody one does not know', () => {
    const informal = {
      nl: /(?<!\p{L})(je|jij|jou|jouw)(?!\p{L})/iu,
      fy: /(?<!\p{L})(do|dyn|dij)(?!\p{L})/iu,
    };
    for (const [language, pattern] of Object.entries(informal))
      assert.deepEqual(
        findings(language, text => text.match(pattern)?.slice(0, 1) ?? []),
        [],
      );
  });

  for (const [language, same] of Object.entries(SAME_AS_DUTCH)) {
    it(`are translated, but for what is the same: ${LANGUAGES[language]}`, () => {
      const equal = [...texts[language]].filter(([key, text]) => texts.nl.get(key) === text);
      const keys = new Set(equal.map(([key]) => key.split(' ')[1]));
      assert.deepEqual([...keys].sort(), [...same].sort());
    });
  }

  it('spell Frisian as Frisian is spelt', () => {
    const found = findings('fy', text =>
      (text.match(/[\p{L}’]+/gu) ?? []).filter(
        word =>
          (/^[vz]|c(?!h)|q|x|sch/i.test(word) || /^[ÂÊÎÔÛÚÉ]/.test(word)) &&
          !LOANS.includes(word.toLowerCase()),
      ),
    );
    assert.deepEqual(found, []);
  });
});
