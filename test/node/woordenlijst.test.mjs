/**
 * The Dutch that the elements speak is plain (B1), as docs/woordenlijst.md says: short sentences, and no word for which
 * there is an easier one. Texts that depend on a name or a number are tried with one of each.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

const MOST_WORDS = 15;

/** These are the programme's own. */
const FIXED = ['pijlers'];

const rows = readFileSync('docs/woordenlijst.md', 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm);
const words = [...rows]
  .map(([, avoid, better]) => ({ avoid, better }))
  .filter(({ avoid }) => avoid !== 'liever niet' && avoid !== '---');

let texts = [];

before(async () => {
  const load = async file =>
    (await runnerImport(path.resolve(file), { configFile: false, logLevel: 'error' })).module;
  const { nlKaart } = await load('src/components/shared/strings/nl-kaart.ts');
  // What only one view says stands beside it.
  const files = readdirSync('src/components', { recursive: true })
    .filter(name => path.basename(name) === 'texts.ts')
    .map(name => path.join('src/components', name));
  const ofViews = await Promise.all(files.map(async file => (await load(file)).texts.nl));
  texts = [nlKaart, ...ofViews]
    .flatMap(Object.entries)
    .filter(([key]) => !FIXED.includes(key))
    .flatMap(([key, value]) => textsIn(value).map(text => ({ key, text })));
});

/** All texts in a value; a function is called with what it may get. */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [value(1, 1), value(2, 2), value('Roermond', 'Roermond')].flatMap(textsIn);
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

describe('the Dutch texts of the elements', () => {
  it('are there', () => {
    assert.ok(texts.length > 120);
    assert.ok(words.length > 30);
  });

  it('have no word for which there is an easier one', () => {
    const found = texts.flatMap(({ key, text }) =>
      words
        .filter(({ avoid }) => new RegExp(`(^|[^\\p{L}])${avoid}($|[^\\p{L}])`, 'iu').test(text))
        .map(({ avoid, better }) => `${key}: “${avoid}” in “${text}”; better “${better}”`),
    );
    assert.deepEqual(found, []);
  });

  it(`have sentences of at most ${MOST_WORDS} words`, () => {
    const long = texts.flatMap(({ key, text }) =>
      text
        .split(/(?<=[.!?…])\s+/)
        .filter(sentence => sentence.split(/\s+/).length > MOST_WORDS)
        .map(sentence => `${key}: ${sentence}`),
    );
    assert.deepEqual(long, []);
  });

  it('say u to a visitor, and not je', () => {
    const informal = texts.filter(({ text }) => /(^|\s)(je|jij|jou|jouw)(\s|[.,!?]|$)/i.test(text));
    assert.deepEqual(informal, []);
  });
});
