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
  // NFKD takes the accents off their letters. Some apostrophes count as a letter (\p{Lm}), hence Ll and Lo.
  return lower.normalize('NFKD').replace(/[^\p{Ll}\p{Lo}\p{Nd}]/gu, '');
}
