/** A feed from a file or an address, as a command needs it. */
import { decodeText } from '../data/check/decode.js';
import { parseFeed } from '../data/feed/parse-feed.js';
import type { Feed } from '../data/feed/schema.js';
import { loadRegister } from '../data/gemeenten/register.js';
import { CommandError, type Context, EXIT } from './command.js';
import { MAX_FEED_BYTES, readBytes } from './files.js';
import { fetchBytes, isAddress } from './network.js';

export async function readFeedBytes(name: string, context: Context): Promise<Uint8Array> {
  return isAddress(name)
    ? fetchBytes(name, MAX_FEED_BYTES, context)
    : readBytes(name, MAX_FEED_BYTES, context);
}

export interface ReadFeed {
  readonly feed: Feed;
  /** The document as it was written, with keys that the feed does not know. */
  readonly document: Record<string, unknown>;
}

/** @throws {CommandError} when it is no feed; what is wrong in a feed is for `controleer` to say. */
export async function readFeed(name: string, context: Context): Promise<ReadFeed> {
  const { text } = decodeText(await readFeedBytes(name, context)) ?? {};
  if (text === undefined) throw new CommandError(context.say.files.notText(name), EXIT.bestand);
  try {
    const document = JSON.parse(text) as Record<string, unknown>;
    const baseUrl = isAddress(name) ? name : 'https://feed.invalid/';
    return { document, feed: parseFeed(document, { register: await loadRegister(), baseUrl }).feed };
  } catch {
    throw new CommandError(context.say.notReadable(name), EXIT.fouten);
  }
}

/**
 * A feed of which all is in the file itself: what an index leaves to other documents would be lost.
 *
 * @throws {CommandError}
 */
export async function readWholeFeed(name: string, context: Context): Promise<ReadFeed> {
  const read = await readFeed(name, context);
  if (writtenCoalities(read).some(({ written }) => Object.hasOwn(written, 'detail')))
    throw new CommandError(context.say.alreadySplit(name), EXIT.fouten);
  // Where a feed finds its schema depends on where it stands.
  return { ...read, document: without(read.document, '$schema') };
}

/** The one feed that a command takes. */
export function onlyFeed(positionals: readonly string[], { say }: Context): string {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new CommandError(say.missing(say.feedFile), EXIT.gebruik);
  return name;
}

/** The same object without one of its keys. */
export function without<T extends object>(object: T, key: keyof T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Partial<T>;
}

export function feedText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The coalitions of a document that the elements show, as they were written. */
export function writtenCoalities({
  document,
  feed,
}: ReadFeed): { id: string; written: Record<string, unknown> }[] {
  const written = document.coalities as readonly Record<string, unknown>[];
  const byId = new Map<string, Record<string, unknown>>();
  for (const coalitie of written) {
    const id = String(coalitie?.id);
    if (coalitie !== null && typeof coalitie === 'object' && !byId.has(id)) byId.set(id, coalitie);
  }
  return feed.coalities.flatMap(({ id }) => {
    const found = byId.get(id);
    return found ? [{ id, written: found }] : [];
  });
}
