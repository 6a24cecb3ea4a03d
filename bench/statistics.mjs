/** Numbers of many visits, brought down to a few. */

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @typedef {{ min: number, median: number, max: number, count: number }} Spread */

/** @param {readonly number[]} numbers @returns {Spread | undefined} nothing of nothing */
export function spread(numbers) {
  if (numbers.length === 0) return undefined;
  return {
    min: Math.min(...numbers),
    median: median(numbers),
    max: Math.max(...numbers),
    count: numbers.length,
  };
}

/**
 * The ratio of each round: both pages in it met the same machine at nearly the same moment.
 *
 * @param {readonly (number | undefined)[]} ours one for each round, absent where there is none
 * @param {readonly (number | undefined)[]} theirs
 */
export function ratios(ours, theirs) {
  return ours.flatMap((value, round) => {
    const other = theirs[round];
    if (value === undefined || other === undefined) return [];
    // Nothing against nothing is no ratio of anything; it is as good as it gets.
    if (other === 0) return [value === 0 ? 0 : Infinity];
    return [value / other];
  });
}
