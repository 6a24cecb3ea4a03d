/**
 * `JSON.parse` for a long feed, a piece at a time. A chunk of its own, because most feeds are short.
 *
 * The list `coalities` is cut between two coalitions, and each piece is parsed as a list. Where to cut is a guess that JSON
 * itself proves: what begins where a coalition begins, and is whole, can only end where a coalition ends. Whatever is odd
 * throws and is left to `JSON.parse`, so that there is never another outcome than that one would have.
 */

/** As many guesses in a row may be wrong. More means that this feed gives nothing to guess by. */
const MOST_WRONG = 5;

/**
 * Parses with a pause after each piece.
 *
 * @param pieces The text, in pieces that may end anywhere.
 * @throws {Error} that says nothing but that it could not.
 */
export function* parsePieces([first = '', ...more]: readonly string[]): Generator<void, unknown> {
  const list = /"coalities"\s*:\s*\[\s*(\{\s*"[^"\\]*")/.exec(first);
  if (!list) throw new SyntaxError();
  const [opening, sign = ''] = list;
  // Whole in this way only when the list is that of the feed itself, and not of something in it.
  const head = JSON.parse(`${first.slice(0, list.index)}"coalities":0}`) as object;
  const coalities: unknown[] = [];
  let rest = first.slice(list.index + opening.length - sign.length);
  let wrong = 0;
  for (const piece of more) {
    // Coalitions begin alike: a program wrote them, or one editor after the example of another.
    const comma = rest.lastIndexOf(',', rest.lastIndexOf(sign));
    try {
      coalities.push(...entriesOf(JSON.parse(`[${rest.slice(0, Math.max(0, comma))}]`)));
      rest = rest.slice(comma + 1);
      wrong = 0;
    } catch (error) {
      if (++wrong > MOST_WRONG) throw error;
    }
    rest += piece;
    yield;
  }
  // With what comes behind the list, below a key that nobody can have written.
  const key = String(Math.random());
  const { [key]: last, ...tail } = JSON.parse(`{"${key}":[${rest}`) as Record<string, unknown>;
  coalities.push(...entriesOf(last));
  // In the order of the text, of which also `JSON.parse` takes the last one of two equal keys.
  return Object.fromEntries([...Object.entries(head), ['coalities', coalities], ...Object.entries(tail)]);
}

/** Behind a comma there must be something. */
function entriesOf(list: unknown): unknown[] {
  if (!Array.isArray(list) || list.length === 0) throw new SyntaxError();
  return list;
}
