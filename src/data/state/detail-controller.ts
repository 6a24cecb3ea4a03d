/**
 * What an index leaves out. A coalition in a feed may name a document with all there is of her; this fetches it when,
 * and only when, an element shows that coalition, and lets go of it when the element shows another one.
 *
 * The document has a source in the store of the page: all elements share one request, what has come stays, and what
 * failed is tried again for who comes back to it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/errors.js';
import type { Coalitie } from '../feed/schema.js';
import { type FeedSource, type FeedState, shownFeed } from './feed-state.js';
import { pageFeedStore } from './feed-store.js';

/** How much there is of a coalition. */
export type Detail =
  | { readonly kind: 'complete'; readonly coalitie: Coalitie }
  | { readonly kind: 'loading' }
  /** `retrying`: it is being tried again. */
  | { readonly kind: 'failed'; readonly error: FeedError; readonly retrying: boolean };

/** Follows the details of what one element shows. */
export class DetailController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What the update that is under way asks for; after it nothing else is followed. */
  #asked = new Set<FeedSource>();
  readonly #followed = new Map<FeedSource, () => void>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** How much there is of a coalition that is about to be shown. Ask it in every update that shows her. */
  of(coalitie: Coalitie): Detail {
    if (coalitie.detail === undefined) return { kind: 'complete', coalitie };
    const source = pageFeedStore().detail(coalitie, coalitie.detail);
    this.#asked.add(source);
    const { state } = source.get();
    const complete = shownFeed(state)?.feed.coalities[0];
    if (complete) return { kind: 'complete', coalitie: complete };
    const failure = state.status === 'loading' ? state.retryOf : state;
    return failure?.status === 'error'
      ? { kind: 'failed', error: failure.error, retrying: failure !== state }
      : { kind: 'loading' };
  }

  /** The states of what is followed. */
  get states(): readonly FeedState[] {
    return [...this.#followed.keys()].map(source => source.get().state);
  }

  /** Gets anew what is shown, or only what failed of it. */
  async refresh(which: 'all' | 'failed'): Promise<void> {
    const sources = [...this.#followed.keys()].filter(
      source => which === 'all' || source.get().state.status === 'error',
    );
    await Promise.all(sources.map(source => source.refresh()));
  }

  /** Follows what the update asked for, and lets go of the rest. */
  hostUpdated(): void {
    const asked = this.#asked;
    this.#asked = new Set();
    for (const [source, leave] of this.#followed) {
      if (asked.has(source) && this.#host.isConnected) continue;
      leave();
      this.#followed.delete(source);
    }
    if (!this.#host.isConnected) return;
    for (const source of asked) {
      if (!this.#followed.has(source))
        this.#followed.set(
          source,
          source.subscribe(() => this.#host.requestUpdate()),
        );
    }
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }
}
