/**
 * The register of gemeenten: names, provincies and centres of all that exist, and what became of those that
 * ended since 2015. It is fetched, as one module, by whoever needs it first; nothing here runs before that.
 */
import { loadOnce } from '../load-once.js';
import type { Provincie } from './provincies.js';

export { PROVINCIES, type Provincie } from './provincies.js';

export interface RegisterGemeente {
  /** CBS code, `GM0518`. */
  readonly code: string;
  /** What people call it: Den Haag, Hengelo, Bergen (NH). */
  readonly naam: string;
  /** As CBS writes it: 's-Gravenhage, Hengelo (O.), Bergen (NH.). */
  readonly officieleNaam: string;
  /** Other names it is looked for by (Den Bosch), without the two above. */
  readonly zoeknamen: readonly string[];
  readonly provincie: Provincie;
  /** In degrees (WGS 84); inside the gemeente, as far as can be from its borders. */
  readonly centrum: { readonly lon: number; readonly lat: number };
}

/** A gemeente that ended in 2015 or later. */
export interface VervallenGemeente {
  readonly code: string;
  readonly naam: string;
  /**
   * The year in which it ended: on 1 January, but Weesp on 24 March 2022 and De Friese Meren, which was only
   * renamed, on 1 July 2015.
   */
  readonly vervallen: number;
  /** Codes of the gemeenten its area belongs to now, in ascending order; several where it was split up. */
  readonly opvolgers: readonly string[];
}

export interface Gemeenteregister {
  /** The gemeenten as they were on 1 January of this year. */
  readonly jaar: number;
  /** In ascending order of code. */
  readonly gemeenten: readonly RegisterGemeente[];
  /** From north to south, in the order of their CBS codes. */
  readonly provincies: readonly Provincie[];
  /** The gemeente with exactly this code. */
  metCode(code: string): RegisterGemeente | undefined;
  /** The former gemeente with exactly this code. */
  vervallen(code: string): VervallenGemeente | undefined;
  /**
   * The gemeente of this name, written in any way; a former one when no present one is called so.
   * Nothing when the name is shared: "Bergen" alone may be in Noord-Holland or in Limburg.
   */
  metNaam(tekst: string): RegisterGemeente | VervallenGemeente | undefined;
  /**
   * Gemeenten whose name has this in it: first names that start with it, then names with a word that starts
   * with it, then the others; last those that a former gemeente of this name is now part of.
   *
   * @param max At most this many. Default: all.
   */
  zoek(tekst: string, max?: number): readonly RegisterGemeente[];
}

/** The current register. Fetched at the first call; a failure is not remembered. */
export const loadRegister: () => Promise<Gemeenteregister> = loadOnce(async () => {
  const { currentRegister } = await import('./decode-register.js');
  return currentRegister();
});
