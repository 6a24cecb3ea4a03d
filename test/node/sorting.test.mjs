/**
 * The order of names in the list of the map. Names of gemeenten are looked up as in a telephone book: by their letters,
 * whatever stands before or between those, and in the same place whatever the language of the page.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

/** Codes of one provincie (Limburg), to hang any name on. */
const CODES = [
  'GM0888',
  'GM1954',
  'GM0889',
  'GM1640',
  'GM0957',
  'GM0965',
  'GM0971',
  'GM0983',
  'GM0984',
  'GM0988',
];

describe('the order of gemeenten in the list', () => {
  let listGemeenten;
  let parseFeed;

  before(async () => {
    const load = async file =>
      (await runnerImport(path.resolve(file), { configFile: false, logLevel: 'error' })).module;
    ({ listGemeenten } = await load('src/components/coalitie-kaart/map-model.ts'));
    ({ parseFeed } = await load('src/data/feed/parse-feed.ts'));
  });

  const sorted = names => {
    const gemeenten = names.map((naam, index) => ({ code: CODES[index], naam }));
    const { feed } = parseFeed({ versie: '1', titel: 'x', coalities: [{ id: 'a', gemeenten }] });
    const groups = listGemeenten(feed, {});
    assert.deepEqual(
      groups.map(({ naam }) => naam),
      ['Limburg'],
    );
    return groups[0].gemeenten.map(({ naam }) => naam);
  };

  for (const [what, names] of Object.entries({
    'an apostrophe and a small word before the name': [
      'Roermond',
      'Schagen',
      "'s-Gravenhage",
      '’s-Hertogenbosch',
      'Sluis',
      'Tynaarlo',
      "'t Zandt",
    ],
    'articles as part of the name, without their space': [
      'De Bilt',
      'Delft',
      'Den Haag',
      'De Ronde Venen',
      'Deurne',
    ],
    'accents as the letter below them': ['Sudwest', 'Súdwest-Fryslân', 'Sùdwolde', 'Súdzicht'],
    'IJ as an i and a j': ['Hulst', 'Ijsseloord', 'IJsselstein', 'Ilst', 'Katwijk'],
    'capitals and small letters alike': ['aalten', 'Aalter', 'BUNNIK', 'bunschoten'],
  })) {
    it(`counts ${what}`, () => {
      assert.deepEqual(sorted(names.toReversed()), names);
    });
  }
});
