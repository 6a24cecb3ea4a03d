/** The parts of a profile, and which of them a page asks for. */

/** Every part that a profile can have, in the order in which a coalition tells its story. */
export const ONDERDELEN = [
  'motto',
  'feiten',
  'intro',
  'doelen',
  'actielijnen',
  'pijlers',
  'acties',
  'secties',
  'cijfers',
  'citaten',
  'deelnemers',
  'informatie',
  'contact',
  'peildatum',
] as const;

/** One part of a profile. */
export type Onderdeel = (typeof ONDERDELEN)[number];

const isOnderdeel = (word: string): word is Onderdeel => (ONDERDELEN as readonly string[]).includes(word);

/**
 * The parts that the attribute names, in its order and each once. What is no part is passed over; where nothing is
 * left, or there is no attribute, it is all of them.
 */
export function chosenOnderdelen(written: string | null): readonly Onderdeel[] {
  const named = [...new Set((written ?? '').toLowerCase().split(/\s+/))].filter(isOnderdeel);
  return named.length > 0 ? named : ONDERDELEN;
}
