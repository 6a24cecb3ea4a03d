/** From a JSON document to a feed with names: the parser, and the register only when it is needed. */
import { type ParsedFeed, parseFeed } from '../feed/parse.js';
import type { Feed } from '../feed/schema.js';
import { loadRegister } from '../gemeenten/register.js';

/**
 * Reads a document as a feed. Where it leaves out the name of a gemeente, the register is fetched to
 * fill it in; without the register the code stands in for the name.
 *
 * @throws {FeedError} as {@link parseFeed} does.
 */
export async function readFeed(document: unknown, baseUrl: string | undefined): Promise<ParsedFeed> {
  const parsed = parseFeed(document, { baseUrl });
  if (!lacksNames(parsed.feed)) return parsed;
  const register = await loadRegister().catch(() => undefined);
  return register ? parseFeed(document, { baseUrl, register }) : parsed;
}

function lacksNames(feed: Feed): boolean {
  return feed.coalities.some(coalitie => coalitie.gemeenten.some(gemeente => gemeente.naam === undefined));
}
