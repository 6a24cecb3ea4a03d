/** Small feeds for tests: what an editor could have written, before the parser. */

/** A document with these coalitions. */
export function feedWith(...coalities: unknown[]): Record<string, unknown> {
  return { versie: '1', titel: 'Proef', coalities };
}

/** The least that makes a coalition, and whatever else is given. */
export function coalitieWith(rest: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: 'proef', gemeenten: [{ code: 'GM0957', naam: 'Roermond' }], ...rest };
}
