/**
 * When two spellings are the same name. Sites, spreadsheets and visitors write names of gemeenten in
 * many ways ("'s-Hertogenbosch", "S HERTOGENBOSCH", "Sudwest Fryslan"); they are the same when their keys are.
 * A name is always compared whole: commas and "en" are part of it ("Nuenen, Gerwen en Nederwetten").
 */

/** The lower-case letters and digits of a name: no accents, apostrophes, hyphens, dots, brackets or spaces. */
export function naamsleutel(naam: string): string {
  // Takes the accents off their letters.
  const bare = naam.toLowerCase().normalize('NFKD');
  // All names of gemeenten: making the other expression takes longer than using this one for each of them.
  const isLatin = /^[\u0300-\u036f -~‘’]*$/.test(bare);
  // Some apostrophes count as a letter (\p{Lm}), hence Ll and Lo.
  return bare.replace(isLatin ? /[^a-z\d]+/g : /[^\p{Ll}\p{Lo}\p{Nd}]/gu, '');
}
