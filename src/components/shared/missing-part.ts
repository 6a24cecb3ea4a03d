/**
 * For who puts the script on a server: that a part of it could not be fetched. What a visitor sees of that is for each
 * part to decide.
 */
export function tellMissingPart(cause: unknown): void {
  console.warn('[coalitie-widgets] Een deel van het script komt niet. Zie docs/fouten.md#het-script', cause);
}
