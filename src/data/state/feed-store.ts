/**
 * The feeds of the page: one source per address, shared by every element that reads it, so that ten
 * elements make one request and one visitor's choice moves them all.
 *
 * The store stands on `globalThis` under a versioned key: two copies of the script find the same one.
 * Change the meaning of a method and the key must change with it.
 */
import { FeedError } from '../feed/errors.js';
import { fetchFeed } from '../feed/fetch.js';
import type { Selection } from '../questions/choose.js';
import { LiveSource } from './feed-source.js';
import {
  type FeedFailed,
  type FeedReady,
  type FeedSnapshot,
  type FeedSource,
  IDLE,
  shownFeed,
} from './feed-state.js';
import { readFeed } from './read-feed.js';

/** How long a request is kept going after the last element left: one that only moved comes back. */
const GRACE_MS = 100;

class UrlSource extends LiveSource {
  readonly url: string;
  #run: { readonly abort: AbortController; readonly done: Promise<void> } | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    super(IDLE);
    this.url = url;
  }

  override subscribe(listener: () => void): () => void {
    clearTimeout(this.#grace);
    const first = this.followers === 0;
    const leave = super.subscribe(listener);
    // A failure that nobody looks at any more is not kept: who comes later deserves a new try.
    const { status } = this.get().state;
    if (!this.#run && (status === 'idle' || (first && status === 'error'))) void this.#load();
    return () => {
      leave();
      if (this.followers === 0 && this.#run) {
        clearTimeout(this.#grace);
        this.#grace = setTimeout(() => this.#abandon(), GRACE_MS);
      }
    };
  }

  override refresh(): Promise<void> {
    return this.#run?.done ?? this.#load();
  }

  #load(): Promise<void> {
    const { state } = this.get();
    const shown = shownFeed(state);
    const abort = new AbortController();
    const done = this.#fetch(abort.signal).then(outcome => {
      // Abandoned, or overtaken by a newer run: only the newest run may write.
      if (this.#run?.abort !== abort) return;
      this.#run = undefined;
      this.setState(outcome.status === 'error' && shown ? { ...outcome, previous: shown } : outcome);
    });
    this.#run = { abort, done };
    // A feed that is there stays there while a newer one is fetched.
    if (state.status === 'error') this.setState({ status: 'loading', retryOf: state });
    else if (!shown) this.setState({ status: 'loading' });
    return done;
  }

  async #fetch(signal: AbortSignal): Promise<FeedReady | FeedFailed> {
    try {
      const document = await fetchFeed(this.url, { signal });
      return { status: 'ready', ...(await readFeed(document, this.url)) };
    } catch (cause) {
      const error = FeedError.from(cause, this.url);
      if (!signal.aborted) console.warn(error.help);
      return { status: 'error', error };
    }
  }

  #abandon(): void {
    if (this.followers > 0 || !this.#run) return;
    const { abort } = this.#run;
    this.#run = undefined;
    const { state } = this.get();
    if (state.status === 'loading') this.setState(state.retryOf ?? IDLE);
    abort.abort();
  }
}

/** The feeds of one page, by absolute address. */
export class FeedStore {
  readonly #sources = new Map<string, FeedSource>();

  /** The feed at an address, as something an element can follow. Asks for nothing yet. */
  source(url: string): FeedSource {
    let source = this.#sources.get(url);
    if (!source) {
      source = new UrlSource(url);
      this.#sources.set(url, source);
    }
    return source;
  }

  /** What is known of a feed at this moment. */
  get(url: string): FeedSnapshot {
    return this.source(url).get();
  }

  /** Follows a feed; the first follower causes the request, and the last one leaving ends it. */
  subscribe(url: string, listener: () => void): () => void {
    return this.source(url).subscribe(listener);
  }

  /** Gets a feed anew; a request that is under way is shared. Never rejects. */
  refresh(url: string): Promise<void> {
    return this.source(url).refresh();
  }

  /** Chooses a gemeente or coalition for everyone who follows this feed. */
  select(url: string, selection: Selection): void {
    this.source(url).select(selection);
  }
}

const STORE_KEY = Symbol.for('coalitie-widgets/feed-store@1');

/** The one store of this page, also when the script was loaded twice. */
export function pageFeedStore(): FeedStore {
  const page = globalThis as { [STORE_KEY]?: FeedStore };
  page[STORE_KEY] ??= new FeedStore();
  return page[STORE_KEY];
}
