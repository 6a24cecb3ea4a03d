/**
 * When two spellings are the same name. Sites, spreadsheets and visitors write names of gemeenten in
 * many ways ("'s-Hertogenbosch", "S HERTOGENBOSCH", "Sudwest Fryslan"); they are the same when their keys are.
 * A name is always compared whole: commas and "en" are part of it ("Nuenen, Gerwen en Nederwetten").
 */

/** The lower-case letters and digits of a name: no accents, apostrophes, hyphens, dots, brackets or spaces. */
export function naamsleutel(naam: string): string {
  const lower = naam.toLowerCase();
  // Most names: the rest costs twenty times as much.
  if (/^[a-z]*$/.test(lower)) return lower;
  // Takes the accents off their letters.
  const bare = lower.normalize('NFKD');
  // All other names of gemeenten: making the expression below takes longer than using it for all of them.
  if (/^[\u0300-\u036f -~‘’]*$/.test(bare)) return bare.replace(/[^a-z\d]+/g, '');
  // Some apostrophes count as a letter (\p{Lm}), hence Ll and Lo.
  return bare.replace(/[^\p{Ll}\p{Lo}\p{Nd}]/gu, '');
}
