/**
 * Reads numbers from text: the notation of the generated modules, written by tools/gemeenten/compact-numbers.mjs.
 *
 * A digit is one of 85 printable characters, "(" to "~" without the backslash and the backtick, so that the
 * text stands in a template literal as it is. Numbers up to 79 are one digit, which brotli and gzip then
 * squeeze; the few larger ones go on in the next.
 */
const DIGITS = 85;
const SINGLE = 80;

/** A function that gives the next number of the text at each call. */
export function readNumbers(text: string): () => number {
  let at = 0;
  const next = (): number => {
    const character = text.charCodeAt(at++);
    if (Number.isNaN(character)) throw new RangeError('The text has no more numbers.');
    const digit = character - 40 - (character > 92 ? 1 : 0) - (character > 96 ? 1 : 0);
    return digit < SINGLE ? digit : digit + (DIGITS - SINGLE) * next();
  };
  return next;
}

/** As {@link readNumbers}, for numbers that can be negative: 0, -1, 1, -2, 2 are written as 0, 1, 2, 3, 4. */
export function readSigned(text: string): () => number {
  const next = readNumbers(text);
  return () => {
    const number = next();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  };
}

/** The CBS code of a number: 3 is GM0003. */
export function gemeentecode(number: number): string {
  return `GM${String(number).padStart(4, '0')}`;
}
