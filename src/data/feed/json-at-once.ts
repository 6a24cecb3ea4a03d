/**
 * Stands in for `json-pieces.ts` in `coalitie-widgets.single.js`, where all that a page may ever need is fetched by every
 * visitor: a long feed is parsed at once there, as `fetch.ts` does with what cannot be parsed in pieces.
 */

export function parsePieces(): never {
  throw new SyntaxError();
}
