/**
 * What the search field of the map finds: gemeenten of the feed and of the register, by any of their
 * names, by their code, and by the name of a coalition. Pure; it knows nothing of the field.
 *
 * Names are compared by {@link naamsleutel}, so case, accents, apostrophes and hyphens never matter.
 * The order is that of what a visitor most likely means: gemeenten that take part, then the others of
 * the register, then those that only a coalition's name leads to. So words that many coalitions have
 * in their name ("samen", "gemeente") never push a gemeente down.
 */
import type { Feed } from '../../data/feed/schema.js';
import { naamsleutel } from '../../data/gemeenten/naamsleutel.js';
import type { Gemeenteregister } from '../../data/gemeenten/register.js';
import { asGemeentecode } from '../../data/questions/choose.js';
import type { SearchResult } from './gemeente-search.js';

/** Gives what is found for a text, the most likely first, each gemeente once; nothing for no text. */
export type FindGemeenten = (text: string) => readonly SearchResult[];

/** From this length on a text is also looked for in the middle of words, and in names of coalitions. */
const MIDDLE_FROM = 3;

/** How well a name answers; lower is better. */
const EXACT = 0;
const BEGIN = 1;
const BEGIN_OF_WORD = 2;
const MIDDLE = 3;
const FORMER = 4;
const NOT = 5;

/** A name as it is searched. */
class Name {
  readonly text: string;
  readonly key: string;
  #begins: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.key = naamsleutel(text);
  }

  /** Where in the key a word begins. Few names are ever asked, but those again at each letter. */
  get begins(): readonly number[] {
    this.#begins ??= wordBegins(this.text);
    return this.#begins;
  }
}

interface Place {
  readonly code: string;
  /** All its names, first the one it is shown with. */
  readonly names: readonly [Name, ...Name[]];
  readonly provincie: string | undefined;
  readonly participates: boolean;
}

/** A name that leads to gemeenten without being theirs: of a coalition, its region, or a part of a gemeente. */
interface Pointer {
  readonly name: Name;
  readonly places: ReadonlySet<Place>;
}

interface Index {
  readonly places: ReadonlyMap<string, Place>;
  readonly pointers: readonly Pointer[];
}

interface Hit {
  readonly place: Place;
  /** The group it is shown in: takes part, does not, or is only pointed to. */
  readonly group: 0 | 1 | 2;
  readonly rank: number;
  readonly via: string | undefined;
}

const known = new WeakMap<Feed, { register: Gemeenteregister | undefined; find: FindGemeenten }>();

/**
 * A search over a feed and, where it is there, the register. The same feed and register give the same
 * function, so this may be called at every render; the index is made at the first search.
 *
 * @param register `undefined` while it is on its way or when it cannot be had: then only what the feed
 *   itself names is found.
 */
export function findGemeenten(feed: Feed, register: Gemeenteregister | undefined): FindGemeenten {
  const before = known.get(feed);
  if (before && before.register === register) return before.find;
  let index: Index | undefined;
  const find: FindGemeenten = text => {
    const key = naamsleutel(text);
    if (key === '') return [];
    index ??= makeIndex(feed, register);
    return search(index, register, text, key);
  };
  known.set(feed, { register, find });
  return find;
}

function search(
  index: Index,
  register: Gemeenteregister | undefined,
  text: string,
  key: string,
): readonly SearchResult[] {
  const hits = new Map<Place, Hit>();
  const code = asGemeentecode(text);
  for (const place of index.places.values()) {
    const hit = placeHit(place, key, code);
    if (hit) hits.set(place, hit);
  }
  if (key.length >= MIDDLE_FROM) {
    for (const hit of formerHits(index, register, text)) if (!hits.has(hit.place)) hits.set(hit.place, hit);
    for (const { name, places } of index.pointers) {
      const rank = rankOf(name, key);
      if (rank > BEGIN_OF_WORD) continue;
      for (const place of places) {
        const better = hits.get(place);
        if (better && (better.group < 2 || better.rank <= rank)) continue;
        hits.set(place, { place, group: 2, rank, via: name.text });
      }
    }
  }
  return [...hits.values()].sort(compareHits).map(toResult);
}

function placeHit(place: Place, key: string, code: string | undefined): Hit | undefined {
  const group = place.participates ? 0 : 1;
  if (place.code === code) return { place, group, rank: EXACT, via: undefined };
  let best: Name | undefined;
  let rank = NOT;
  for (const name of place.names) {
    const itsRank = rankOf(name, key);
    if (itsRank < rank) [best, rank] = [name, itsRank];
  }
  // A code that is half typed.
  if (rank > BEGIN && /^gm\d/.test(key) && place.code.toLowerCase().startsWith(key))
    return { place, group, rank: BEGIN, via: undefined };
  if (!best) return undefined;
  // What is shown explains itself; only a name that is not to be seen has to be told.
  const shownExplains = rankOf(place.names[0], key) < NOT;
  return { place, group, rank, via: shownExplains ? undefined : best.text };
}

/** The gemeenten that a former gemeente of this name is now part of; the register knows them. */
function formerHits(index: Index, register: Gemeenteregister | undefined, text: string): readonly Hit[] {
  if (!register) return [];
  const exact = register.metNaam(text);
  const former = exact && 'opvolgers' in exact ? exact : undefined;
  return register.zoek(text).flatMap(({ code }): Hit[] => {
    const place = index.places.get(code);
    if (!place) return [];
    const via = former?.opvolgers.includes(code) ? former.naam : undefined;
    return [{ place, group: place.participates ? 0 : 1, rank: FORMER, via }];
  });
}

/** Of equally good answers the shortest name first: most of it has been typed already. Then by alphabet. */
function compareHits(a: Hit, b: Hit): number {
  const [keyA, keyB] = [a.place.names[0].key, b.place.names[0].key];
  return (
    a.group - b.group ||
    a.rank - b.rank ||
    keyA.length - keyB.length ||
    (keyA < keyB ? -1 : keyA > keyB ? 1 : 0)
  );
}

function toResult({ place, via }: Hit): SearchResult {
  const { code, names, provincie, participates } = place;
  return { code, naam: names[0].text, provincie, participates, via };
}

function rankOf(name: Name, key: string): number {
  const whole = name.key;
  const at = whole.indexOf(key);
  if (at === -1) return NOT;
  if (at === 0) return whole.length === key.length ? EXACT : BEGIN;
  if (name.begins.some(begin => whole.startsWith(key, begin))) return BEGIN_OF_WORD;
  return key.length < MIDDLE_FROM ? NOT : MIDDLE;
}

function wordBegins(text: string): readonly number[] {
  let length = 0;
  return text.split(/[\s().,/-]+/).map(word => {
    const begin = length;
    length += naamsleutel(word).length;
    return begin;
  });
}

function makeIndex(feed: Feed, register: Gemeenteregister | undefined): Index {
  const namesInFeed = new Map<string, string[]>();
  for (const { gemeenten } of feed.coalities) {
    for (const { code, naam } of gemeenten) {
      const names = namesInFeed.get(code);
      if (!names) namesInFeed.set(code, naam === undefined ? [] : [naam]);
      else if (naam !== undefined && !names.includes(naam)) names.push(naam);
    }
  }
  const places = new Map<string, Place>();
  for (const [code, names] of namesInFeed) places.set(code, makePlace(code, names, register, true));
  for (const { code } of register?.gemeenten ?? [])
    if (!places.has(code)) places.set(code, makePlace(code, [], register, false));
  return { places, pointers: makePointers(feed, places) };
}

function makePlace(
  code: string,
  namesInFeed: readonly string[],
  register: Gemeenteregister | undefined,
  participates: boolean,
): Place {
  const gemeente = register?.metCode(code);
  const former = register?.vervallen(code);
  const texts = [
    ...namesInFeed,
    ...(gemeente ? [gemeente.naam, gemeente.officieleNaam, ...gemeente.zoeknamen] : []),
    ...(former ? [former.naam] : []),
  ];
  const byKey = new Map<string, Name>();
  for (const text of texts) {
    const name = new Name(text);
    if (!byKey.has(name.key)) byKey.set(name.key, name);
  }
  const [shown = new Name(code), ...others] = byKey.values();
  return { code, names: [shown, ...others], provincie: gemeente?.provincie, participates };
}

function makePointers(feed: Feed, places: ReadonlyMap<string, Place>): readonly Pointer[] {
  const byText = new Map<string, Set<Place>>();
  for (const { naam, regio, gebied, gemeenten } of feed.coalities) {
    for (const text of [naam, regio, gebied]) {
      if (text === undefined) continue;
      const pointed = byText.get(text) ?? new Set();
      byText.set(text, pointed);
      for (const { code } of gemeenten) {
        const place = places.get(code);
        if (place) pointed.add(place);
      }
    }
  }
  return [...byText].map(([text, pointed]) => ({ name: new Name(text), places: pointed }));
}
