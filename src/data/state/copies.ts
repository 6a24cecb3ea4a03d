/**
 * Which copies of the script are on this page. Each says so to the store that they share; an editor who looks why a
 * page is wrong can then be told.
 */

/** Where the store of the page stands: two copies of the script find the same one. */
export const STORE_KEY = Symbol.for('coalitie-widgets/feed-store@1');

/** The versions that were loaded, in order; the first one is in use. */
export function copiesOnPage(): readonly string[] {
  const page = globalThis as { [STORE_KEY]?: { readonly copies: readonly string[] } };
  return page[STORE_KEY]?.copies ?? [];
}
