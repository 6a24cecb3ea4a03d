/** How a coalition and its gemeenten are called, whatever the feed leaves out. */
import type { Coalitie, Gemeente } from '../feed/schema.js';

/** The name of a gemeente; its code where nobody knows the name. */
export function gemeentenaam(gemeente: Gemeente): string {
  return gemeente.naam ?? gemeente.code;
}

/**
 * Where a coalition is: a part of a gemeente, a region, or its gemeenten.
 *
 * @param language In which the names are joined ("Tiel en Neder-Betuwe").
 */
export function plaatsnaam(coalitie: Coalitie, language: string): string {
  if (coalitie.regio !== undefined) return coalitie.regio;
  const gemeenten = joinNames(coalitie.gemeenten.map(gemeentenaam), language);
  return coalitie.gebied === undefined ? gemeenten : `${coalitie.gebied}, ${gemeenten}`;
}

/** What a coalition is called: its own name, else where it is. */
export function coalitienaam(coalitie: Coalitie, language: string): string {
  return coalitie.naam ?? plaatsnaam(coalitie, language);
}

/** Names in one phrase: "Tiel, Buren en Neder-Betuwe". */
export function joinNames(names: readonly string[], language: string): string {
  // Making an `Intl` object costs more than all else here; most coalitions have one name.
  return names.length === 1 ? (names[0] as string) : new Intl.ListFormat([language, 'nl']).format(names);
}
