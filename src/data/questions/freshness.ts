/**
 * How old what a coalition says is. Pure questions; nothing here says "two months ago", which turns false while a page
 * stands open or in a cache.
 */
import type { Coalitie, Feed } from '../feed/schema.js';

/** When something was true, and whose word that is: the coalition's own date, or that of the last change. */
export interface Peilmoment {
  readonly soort: 'peildatum' | 'bijgewerkt';
  /** A partial date or an instant, as in the feed. */
  readonly datum: string;
}

/**
 * The date that says most of a part of a coalition: its own, else that of the coalition, else that of the feed.
 *
 * @param own The `peildatum` of the part itself, where the feed gives one.
 */
export function peilmomentOf(coalitie: Coalitie, feed: Feed, own?: string): Peilmoment | undefined {
  const peildatum = own ?? coalitie.peildatum;
  if (peildatum !== undefined) return { soort: 'peildatum', datum: peildatum };
  const bijgewerkt = coalitie.bijgewerkt ?? feed.bijgewerkt;
  return bijgewerkt === undefined ? undefined : { soort: 'bijgewerkt', datum: bijgewerkt };
}

/** What completes a date of this length to its last day. */
const REST_OF_YEAR: Readonly<Record<number, string>> = { 4: '-12-31', 7: '-31' };

/**
 * Whether a date is certainly more than twelve months back: the last day that it can mean ("2020" is at the latest
 * 31 December 2020) lies before this day a year ago.
 */
export function isOutdated(datum: string, today: Date): boolean {
  // As text, dates of one form compare like dates; that not every month has 31 days changes nothing.
  const lastDay = datum.slice(0, 10) + (REST_OF_YEAR[datum.length] ?? '');
  const [month, day] = [today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, '0'));
  return lastDay < `${today.getFullYear() - 1}-${month}-${day}`;
}
