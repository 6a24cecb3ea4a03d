/**
 * A feed that the page hands over as an object (the `feed` property) instead of an address. The same
 * object on several elements is read once and shares one selection, as an address would.
 */
import { FeedError } from '../feed/errors.js';
import type { ReadFeed } from '../feed/parse.js';
import { LiveSource } from './feed-source.js';
import type { FeedSource } from './feed-state.js';
import { readFeed } from './read-feed.js';
import { tellWebmaster } from './sentences-on-demand.js';

class ObjectSource extends LiveSource {
  readonly #document: unknown;

  constructor(document: unknown) {
    super({ status: 'loading' });
    this.#document = document;
    void this.refresh();
  }

  override async refresh(): Promise<void> {
    try {
      // Relative links in an object without an address are relative to the page that holds it.
      const parsed = await readFeed(this.#document, globalThis.document?.baseURI);
      this.setState({ status: 'ready', ...parsed });
    } catch (cause) {
      const error = FeedError.from(cause);
      void tellWebmaster(error);
      this.setState({ status: 'error', error });
    }
  }
}

/** A feed that was there from the start, and stays as it is. */
class ReadySource extends LiveSource {
  constructor(parsed: ReadFeed) {
    super({ status: 'ready', ...parsed });
  }

  override async refresh(): Promise<void> {}
}

const sources = new WeakMap<object, FeedSource>();

/** The source of a feed object; what is no object becomes a failure of code `schema`. */
export function objectSource(document: unknown): FeedSource {
  if (typeof document !== 'object' || document === null) return new ObjectSource(document);
  let source = sources.get(document);
  if (!source) {
    source = new ObjectSource(document);
    sources.set(document, source);
  }
  return source;
}

/** @returns What to give an element as its `feed`, to have one that was read before at once. */
export function readAhead(parsed: ReadFeed): object {
  const feed = {};
  sources.set(feed, new ReadySource(parsed));
  return feed;
}
