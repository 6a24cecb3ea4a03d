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
  const gemeenten = new Intl.ListFormat([language, 'nl']).format(coalitie.gemeenten.map(gemeentenaam));
  return coalitie.gebied === undefined ? gemeenten : `${coalitie.gebied}, ${gemeenten}`;
}

/** What a coalition is called: its own name, else where it is. */
export function coalitienaam(coalitie: Coalitie, language: string): string {
  return coalitie.naam ?? plaatsnaam(coalitie, language);
}
