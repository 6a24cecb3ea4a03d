/**
 * Which coalition an element shows: the one its attributes pin, else the one the visitor chose, else
 * the only one there is. Pure questions over a feed.
 */
import type { Coalitie, Feed } from '../feed/schema.js';
import { naamsleutel } from '../gemeenten/naamsleutel.js';

/** Which gemeente, and which of its coalitions, is chosen; both absent means: none. */
export interface Selection {
  /** CBS code. */
  readonly gemeente?: string;
  /** The `id` of a coalition, where the gemeente has several. */
  readonly coalitie?: string;
}

/** The coalition to show, or why there is none. */
export type Choice =
  | {
      readonly kind: 'coalitie';
      readonly coalitie: Coalitie;
      /** All that can be chosen from here, in the order of the feed: the other coalitions of the gemeente. */
      readonly alternatives: readonly Coalitie[];
    }
  /** Nothing was asked for or chosen, and there is more than one coalition. */
  | { readonly kind: 'no-choice' }
  /** What was asked for is not in the feed. */
  | { readonly kind: 'unknown' }
  /** The feed has no coalitions. */
  | { readonly kind: 'no-coalities' };

/**
 * @param pinned What the element's attributes ask for; `gemeente` is a code. Wins over the selection.
 * @param selection What the visitor chose.
 */
export function chooseCoalitie(feed: Feed, pinned: Selection, selection: Selection): Choice {
  if (feed.coalities.length === 0) return { kind: 'no-coalities' };
  if (pinned.coalitie !== undefined) {
    const coalitie = feed.coalities.find(({ id }) => id === pinned.coalitie);
    return coalitie ? { kind: 'coalitie', coalitie, alternatives: [coalitie] } : { kind: 'unknown' };
  }
  const gemeente = pinned.gemeente ?? selection.gemeente;
  const alternatives = gemeente === undefined ? feed.coalities : coalitiesOf(feed, gemeente);
  const chosen = alternatives.find(({ id }) => id === selection.coalitie);
  const coalitie = chosen ?? alternatives[0];
  if (!coalitie) return { kind: 'unknown' };
  if (gemeente === undefined && !chosen && alternatives.length > 1) return { kind: 'no-choice' };
  return { kind: 'coalitie', coalitie, alternatives: gemeente === undefined ? [coalitie] : alternatives };
}

/** The coalitions that cover a gemeente, in the order of the feed. */
export function coalitiesOf(feed: Feed, code: string): readonly Coalitie[] {
  return feed.coalities.filter(({ gemeenten }) => gemeenten.some(gemeente => gemeente.code === code));
}

/** The code of a gemeente that is written as a code (`GM0957`, `gm957`), else `undefined`. */
export function asGemeentecode(written: string): string | undefined {
  const digits = /^\s*gm(\d{1,4})\s*$/i.exec(written)?.[1] ?? /^\s*(\d{3,4})\s*$/.exec(written)?.[1];
  return digits && `GM${digits.padStart(4, '0')}`;
}

/** The code of the gemeente with this name, as the feed names it; accents, case and apostrophes aside. */
export function codeOfName(feed: Feed, name: string): string | undefined {
  const key = naamsleutel(name);
  for (const { gemeenten } of feed.coalities) {
    const found = gemeenten.find(({ naam }) => naam !== undefined && naamsleutel(naam) === key);
    if (found) return found.code;
  }
  return undefined;
}
