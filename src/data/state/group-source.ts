/**
 * The feed of a source, with a choice of its own: what is chosen in one group on a page leaves every other group
 * alone, also where both read the same address.
 */
import type { Selection } from '../questions/choose.js';
import { type FeedSnapshot, type FeedSource, NO_SELECTION } from './feed-state.js';

/** A source that shares the feed of another one, and nothing else. */
export class GroupSource implements FeedSource {
  readonly #feed: FeedSource;
  readonly #listeners = new Set<() => void>();
  #selection: Selection = NO_SELECTION;

  constructor(feed: FeedSource) {
    this.#feed = feed;
  }

  get url(): string | undefined {
    return this.#feed.url;
  }

  get(): FeedSnapshot {
    return { state: this.#feed.get().state, selection: this.#selection };
  }

  subscribe(listener: () => void): () => void {
    const leave = this.#feed.subscribe(listener);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      leave();
    };
  }

  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  select(selection: Selection): void {
    this.#selection = Object.freeze({ ...selection });
    for (const listener of [...this.#listeners]) listener();
  }
}
