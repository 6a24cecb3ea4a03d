/**
 * The feed as it is shown, without what is going on behind it: for the elements of which a larger one is composed. That
 * one says once that newer data could not be had, and offers to try again; its parts just show what there is.
 */

import type { Selection } from '../questions/choose.js';
import { type FeedSnapshot, type FeedSource, shownFeed } from './feed-state.js';

/** A source that is ready as soon as there is anything to show, and stays so. */
export class ShownSource implements FeedSource {
  readonly #feed: FeedSource;

  constructor(feed: FeedSource) {
    this.#feed = feed;
  }

  get(): FeedSnapshot {
    const { state, selection } = this.#feed.get();
    return { state: shownFeed(state) ?? state, selection };
  }

  subscribe(listener: () => void): () => void {
    return this.#feed.subscribe(listener);
  }

  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  select(selection: Selection): void {
    this.#feed.select(selection);
  }
}
