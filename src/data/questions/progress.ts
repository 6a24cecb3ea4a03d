/** How far a list of acties is. Counts only what the coalition says of every one of them. */
import type { Actie } from '../feed/schema.js';

/** Acties by how they ended; the rest is planned or under way. */
export interface Voortgang {
  readonly afgerond: number;
  readonly gestopt: number;
  readonly totaal: number;
}

/**
 * `undefined` when there are no acties, or when one of them has no status: it could be finished as well, and a count
 * that leaves it out would say that it is not.
 */
export function voortgangOf(acties: readonly Actie[]): Voortgang | undefined {
  if (acties.length === 0 || acties.some(({ status }) => status === undefined)) return undefined;
  const count = (wanted: Actie['status']): number => acties.filter(({ status }) => status === wanted).length;
  return { afgerond: count('afgerond'), gestopt: count('gestopt'), totaal: acties.length };
}
