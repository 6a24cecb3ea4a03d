/**
 * Finds gemeenten by name. Everything is compared by {@link naamsleutel}, so case, accents, apostrophes and
 * hyphens never matter, and a name is never cut up: only its words may be where a search starts.
 */
import { naamsleutel } from './naamsleutel.js';
import type { Gemeenteregister, RegisterGemeente, VervallenGemeente } from './register.js';

export type Naamindex = Pick<Gemeenteregister, 'metNaam' | 'zoek'>;

/** A name as it is searched: from its begin, and from each next word on ("denhaag", "haag"). */
type Sleutels = readonly [whole: string, ...fromWord: string[]];

interface Entry {
  readonly gemeente: RegisterGemeente;
  /** All its names, first the one it is shown with. */
  readonly namen: readonly [Sleutels, ...Sleutels[]];
  /** Keys of the gemeenten that became part of it. */
  readonly voorgangers: readonly string[];
}

/** How well a name answers a search; lower is better. */
const EXACT = 0;
const BEGIN = 1;
const BEGIN_OF_WORD = 2;
const ANYWHERE = 3;
const VOORGANGER = 4;
const NOT = 5;

export function createNaamindex(
  gemeenten: readonly RegisterGemeente[],
  vervallen: readonly VervallenGemeente[],
): Naamindex {
  const entries = gemeenten.map(
    (gemeente): Entry => ({
      gemeente,
      namen: [
        sleutels(gemeente.naam),
        sleutels(gemeente.officieleNaam),
        ...gemeente.zoeknamen.map(zoeknaam => sleutels(zoeknaam)),
      ],
      voorgangers: vervallen
        .filter(({ opvolgers }) => opvolgers.includes(gemeente.code))
        .map(({ naam }) => naamsleutel(naam)),
    }),
  );

  // Null marks a name that several gemeenten answer to.
  const byName = new Map<string, RegisterGemeente | VervallenGemeente | null>();
  for (const { gemeente, namen } of entries) {
    for (const [sleutel] of namen) {
      const taken = byName.has(sleutel) && byName.get(sleutel) !== gemeente;
      byName.set(sleutel, taken ? null : gemeente);
    }
  }
  for (const gemeente of vervallen) {
    const sleutel = naamsleutel(gemeente.naam);
    if (!byName.has(sleutel)) byName.set(sleutel, gemeente);
  }

  return {
    metNaam: tekst => byName.get(naamsleutel(tekst)) ?? undefined,
    zoek(tekst, max = Number.POSITIVE_INFINITY) {
      const sleutel = naamsleutel(tekst);
      if (sleutel === '') return [];
      return entries
        .map(entry => ({ entry, rank: rank(entry, sleutel) }))
        .filter(found => found.rank < NOT)
        .sort((a, b) => a.rank - b.rank || compareEntries(a.entry, b.entry))
        .slice(0, max)
        .map(({ entry }) => entry.gemeente);
    },
  };
}

function rank({ namen, voorgangers }: Entry, sleutel: string): number {
  const best = Math.min(...namen.map(naam => rankOfName(naam, sleutel)));
  return best === NOT && voorgangers.some(naam => naam.startsWith(sleutel)) ? VOORGANGER : best;
}

function rankOfName([whole, ...fromWord]: Sleutels, sleutel: string): number {
  if (whole === sleutel) return EXACT;
  if (whole.startsWith(sleutel)) return BEGIN;
  if (fromWord.some(rest => rest.startsWith(sleutel))) return BEGIN_OF_WORD;
  return whole.includes(sleutel) ? ANYWHERE : NOT;
}

/** The shortest name first: it is the one of which most has been typed already. Then by alphabet. */
function compareEntries(a: Entry, b: Entry): number {
  const [[nameA], [nameB]] = [a.namen[0], b.namen[0]];
  return nameA.length - nameB.length || (nameA < nameB ? -1 : 1);
}

function sleutels(naam: string): Sleutels {
  const [, ...next] = naam.split(/[\s().,/-]+/);
  return [naamsleutel(naam), ...next.map((_, i) => naamsleutel(next.slice(i).join('')))];
}
