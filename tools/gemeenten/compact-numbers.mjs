/**
 * Writes numbers as text: the other half of src/data/gemeenten/compact-numbers.ts, which says how and why.
 */
const SINGLE = 80;
const DIGITS = Array.from({ length: 87 }, (_, i) => String.fromCharCode(40 + i)).filter(
  c => c !== '\\' && c !== '`',
);

/**
 * @param {number} number Whole, 0 or more.
 * @returns {string}
 */
export function writeNumber(number) {
  if (number < SINGLE) return DIGITS[number];
  const [rest, over] = [number - SINGLE, DIGITS.length - SINGLE];
  return DIGITS[SINGLE + (rest % over)] + writeNumber(Math.floor(rest / over));
}

/** @param {number} number Whole. */
export function writeSigned(number) {
  return writeNumber(number < 0 ? -2 * number - 1 : 2 * number);
}

/**
 * Each number as its difference with the one before; the first with 0.
 *
 * @param {readonly number[]} numbers
 * @param {(number: number) => string} write
 */
export function writeSteps(numbers, write) {
  return numbers.map((number, i) => write(number - (numbers[i - 1] ?? 0))).join('');
}
