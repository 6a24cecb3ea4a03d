/** Finds what a mistyped word was meant to be. */

/** The one of `words` that differs least from `written`, when that is little enough to be a slip; else nothing. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  const own = plain(written);
  // One slip in a short word, two in a longer one: more would be a guess.
  let best = own.length < 5 ? 1 : 2;
  let found: string | undefined;
  for (const word of words) {
    const distance = distanceBetween(own, plain(word), best);
    if (distance < best || (distance === best && found === undefined)) [best, found] = [distance, word];
  }
  return found;
}

/** Capitals, accents, spaces, hyphens and underscores are no difference. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}]/gu, '');
}

/** In how many places two words differ: a letter more, less, other, or two that changed places. At most `most` + 1. */
function distanceBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
