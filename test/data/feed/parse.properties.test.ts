import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import example from '../../../examples/coalities.json' with { type: 'json' };
import { FeedError } from '../../../src/data/feed/errors.js';
import { parseFeed } from '../../../src/data/feed/parse-feed.js';
import * as schema from '../../../src/data/feed/schema.js';

const BASE = 'https://voorbeeld.nl/coalities.json';

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, child]) =>
      placesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** A copy of a document in which one place holds something else. */
function withValueAt(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...(document as object) };
  (copy as Record<string | number, unknown>)[key] = withValueAt(
    (document as Record<string | number, unknown>)[key],
    rest,
    value,
  );
  return copy;
}

const places = placesIn(example);
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    '',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '\u202e\u200b',
    '2020-99',
    '__proto__',
    1e308,
    -0,
    'x'.repeat(10_000),
  ),
  // Made anew each time: JSON never holds the same array in two places.
  fc.constant('[[[]]]').map(text => JSON.parse(text)),
);
const mutations = fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 6 });

/** Applies mutations to the example; one whose place is gone by then changes nothing. */
function mutate(list: readonly (readonly [Path, unknown])[]): unknown {
  return list.reduce<unknown>((document, [path, value]) => {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null)?.[key], document);
    return path.length > 0 && (typeof parent !== 'object' || parent === null)
      ? document
      : withValueAt(document, path, value);
  }, example);
}

describe('parseFeed, for any mutation of the example', () => {
  it('throws nothing but FeedError, and gives only what the schema allows', () => {
    fc.assert(
      fc.property(mutations, list => {
        try {
          const { feed } = parseFeed(mutate(list), { baseUrl: BASE });
          expect(z.safeParse(schema.feed, feed).success).to.be.true;
        } catch (error) {
          expect(error).to.be.instanceOf(FeedError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never loses a coalition that was not touched', () => {
    const inFirst = places.filter(path => path[0] === 'coalities' && path[1] === 0);
    const untouched = parseFeed(example, { baseUrl: BASE }).feed.coalities[1];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...inFirst), junk), { minLength: 1, maxLength: 6 }),
        list => {
          const { feed } = parseFeed(mutate(list), { baseUrl: BASE });
          // Only a first coalition that took over the id of the second one stands in its way.
          const second = feed.coalities.at(-1);
          expect(second).to.deep.equal(untouched);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never loses more than the value that was broken', () => {
    const optional = places.filter(
      path => path.at(-2) === 'contacten' || path.at(-1) === 'motto' || path.at(-1) === 'intro',
    );
    fc.assert(
      fc.property(fc.constantFrom(...optional), path => {
        const { feed } = parseFeed(withValueAt(example, path, { kapot: true }), { baseUrl: BASE });
        const expected = parseFeed(withValueAt(example, path, null), { baseUrl: BASE });
        expect(feed).to.deep.equal(expected.feed);
      }),
    );
  });

  it('reports every problem with a path that leads to it', () => {
    fc.assert(
      fc.property(mutations, list => {
        const document = mutate(list);
        let issues: readonly { pad: string; melding: string }[] = [];
        try {
          issues = parseFeed(document, { baseUrl: BASE }).issues;
        } catch {
          return;
        }
        for (const { pad, melding } of issues) {
          const keys = pad.split(/[.[\]]+/).filter(Boolean);
          const parent = keys
            .slice(0, -1)
            .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
          expect(parent, pad).to.be.an(Array.isArray(parent) ? 'array' : 'object');
          expect(melding).to.match(/^.+\.$/s);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a document of its own in place as it reads a copy, and leaves that of another as it was', () => {
    fc.assert(
      fc.property(mutations, list => {
        const document = mutate(list);
        const before = structuredClone(document);
        const read = (given: unknown, isOwn: boolean): unknown => {
          try {
            return parseFeed(given, { baseUrl: BASE, isOwn });
          } catch (error) {
            return (error as FeedError).message;
          }
        };
        const copied = read(document, false);
        expect(document).to.deep.equal(before);
        expect(Object.isFrozen(document)).to.equal(Object.isFrozen(before));
        expect(read(before, true)).to.deep.equal(copied);
      }),
      { numRuns: 300 },
    );
  });
});
