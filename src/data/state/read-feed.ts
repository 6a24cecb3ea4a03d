/**
 * From a JSON document to a feed with names: the parser, and the register only when it is needed. A long feed is read in
 * slices, so that the page answers its visitor in between.
 */
import { inSlices } from '../feed/in-slices.js';
import { parseSteps, type ReadFeed } from '../feed/parse.js';
import { loadRegister } from '../gemeenten/register.js';

/**
 * Reads a document as a feed. Where it leaves out the name of a gemeente, the register is fetched to
 * fill it in; without the register the code stands in for the name.
 *
 * @param isOwn Whether the document may be changed and frozen.
 * @throws {FeedError} as `parseFeed` does.
 */
export async function readFeed(
  document: unknown,
  baseUrl: string | undefined,
  isOwn = false,
): Promise<ReadFeed> {
  const register = lacksNames(document) ? await loadRegister().catch(() => undefined) : undefined;
  return inSlices(parseSteps(document, { baseUrl, register, isOwn }));
}

/** Asked of what the editor wrote, before anything is known of it. */
function lacksNames(document: unknown): boolean {
  return entriesOf(document, 'coalities').some(coalitie =>
    entriesOf(coalitie, 'gemeenten').some(
      gemeente => isObject(gemeente) && !String(gemeente.naam ?? '').trim(),
    ),
  );
}

function entriesOf(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
