/**
 * The part that every source of a feed shares: the newest snapshot, who follows it, and the choice
 * that was made. Where the feed comes from is up to the classes that extend it.
 */
import type { Selection } from '../questions/choose.js';
import { type FeedSnapshot, type FeedSource, type FeedState, NO_SELECTION } from './feed-state.js';

/** A source whose state changes over time; each snapshot is frozen and replaces the one before. */
export abstract class LiveSource implements FeedSource {
  #snapshot: FeedSnapshot;
  readonly #listeners = new Set<() => void>();

  constructor(initial: FeedState) {
    this.#snapshot = Object.freeze({ state: Object.freeze(initial), selection: NO_SELECTION });
  }

  abstract refresh(): Promise<void>;

  get(): FeedSnapshot {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(selection: Selection): void {
    this.#publish({ ...this.#snapshot, selection: Object.freeze({ ...selection }) });
  }

  protected get followers(): number {
    return this.#listeners.size;
  }

  protected setState(state: FeedState): void {
    this.#publish({ ...this.#snapshot, state: Object.freeze(state) });
  }

  #publish(snapshot: FeedSnapshot): void {
    this.#snapshot = Object.freeze(snapshot);
    // A listener may leave, or bring in another one, while it is called.
    for (const listener of [...this.#listeners]) listener();
  }
}
