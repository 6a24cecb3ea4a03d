/**
 * The feeds of the page: one source per address, shared by every element that reads it, so that ten
 * elements make one request and one visitor's choice moves them all. Several addresses together are a
 * source too, and so is what an index leaves out of one coalition; both are read from the sources and
 * the network here, by code that is fetched only for a page that has them.
 *
 * The store stands on `globalThis` under a versioned key: two copies of the script find the same one.
 * Change the meaning of a method and the key must change with it.
 */
import { FeedError } from '../feed/errors.js';
import { fetchFeed } from '../feed/fetch.js';
import { quote } from '../feed/issues.js';
import type { Coalitie } from '../feed/schema.js';
import type { Selection } from '../questions/choose.js';
import { STORE_KEY } from './copies.js';
import { FailedSource } from './failed-source.js';
import { LiveSource } from './feed-source.js';
import {
  type FeedFailed,
  type FeedReady,
  type FeedSnapshot,
  type FeedSource,
  type FeedState,
  IDLE,
  shownFeed,
} from './feed-state.js';
import { readFeed } from './read-feed.js';
import { tellWebmaster } from './sentences-on-demand.js';

/** How long a request is kept going after the last element left: one that only moved comes back. */
const GRACE_MS = 100;

/**
 * Gets a feed, in the place of what there was until now; what it throws becomes a failure.
 *
 * @param isEcho Of several feeds: one of them was got by somebody else. Nothing is asked for.
 */
type Getter = (signal: AbortSignal, before: FeedState, isEcho: boolean) => Promise<FeedReady | FeedFailed>;

class GotSource extends LiveSource {
  readonly url: string;
  readonly #get: Getter;
  readonly #onGot: (url: string) => void;
  #run: { readonly abort: AbortController; readonly done: Promise<void> } | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, get: Getter, onGot: (url: string) => void) {
    super(IDLE);
    this.url = url;
    this.#get = get;
    this.#onGot = onGot;
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

  /** Takes over what has become of a part of it. A run that is under way sees that by itself. */
  echo(): void {
    if (!this.#run && this.get().state.status !== 'idle') void this.#load(true);
  }

  #load(isEcho = false): Promise<void> {
    const { state } = this.get();
    const shown = shownFeed(state);
    const abort = new AbortController();
    const done = this.#fetch(abort.signal, state, isEcho).then(outcome => {
      // Abandoned, or overtaken by a newer run: only the newest run may write.
      if (this.#run?.abort !== abort) return;
      this.#run = undefined;
      this.setState(outcome.status === 'error' && shown ? { previous: shown, ...outcome } : outcome);
      this.#onGot(this.url);
    });
    this.#run = { abort, done };
    // A feed that is there stays there while a newer one is fetched.
    if (isEcho) return done;
    if (state.status === 'error') this.setState({ status: 'loading', retryOf: state });
    else if (!shown) this.setState({ status: 'loading' });
    return done;
  }

  async #fetch(signal: AbortSignal, before: FeedState, isEcho: boolean): Promise<FeedReady | FeedFailed> {
    try {
      return await this.#get(signal, before, isEcho);
    } catch (cause) {
      const error = FeedError.from(cause, this.url);
      if (!signal.aborted) void tellWebmaster(error);
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
  readonly #sources = new Map<string, GotSource>();

  /** The versions of the script that were loaded on this page; see `copies.ts`. */
  readonly copies: string[] = [];

  /**
   * The feed at an address, as something an element can follow. Asks for nothing yet.
   *
   * @param url An absolute address, or several with spaces between them. The same ones in any order are one source, in
   *   which the coalitions have the order of who asked first.
   */
  source(url: string): FeedSource {
    const urls = [...new Set(url.split(' '))];
    const key = urls.toSorted().join(' ');
    return this.#source(key, key, urls.length > 1 ? this.#joined(urls) : signal => get(key, signal));
  }

  /** All there is of a coalition, from the document that her entry in an index names; a feed of that one coalition. */
  detail(index: Coalitie, url: string): FeedSource {
    return this.#source(`#${url} ${index.id}`, url, async signal => {
      const [document, { withDetail }] = await Promise.all([get(url, signal), import('./several-feeds.js')]);
      const ready = withDetail(index, document, url);
      if (ready) return ready;
      const detail = `het detaildocument gaat niet over coalitie ${quote(index.id)}`;
      throw new FeedError('schema', { url, detail });
    });
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

  #source(key: string, url: string, getter: Getter): FeedSource {
    let source = this.#sources.get(key);
    if (!source) {
      source = new GotSource(url, getter, got => {
        for (const whole of this.#sources.values())
          if (whole.url !== got && whole.url.split(' ').includes(got)) whole.echo();
      });
      this.#sources.set(key, source);
    }
    return source;
  }

  #joined(urls: readonly string[]): Getter {
    let parts: readonly FeedSource[] | undefined;
    return async (...how) => {
      const { getAll, partsOf } = await import('./several-feeds.js');
      parts ??= partsOf(
        urls,
        url => this.source(url),
        detail => new FailedSource('geen-src', detail),
      );
      return getAll(parts, ...how);
    };
  }
}

async function get(url: string, signal: AbortSignal): Promise<FeedReady> {
  return { status: 'ready', ...(await readFeed(await fetchFeed(url, { signal }), url, true)) };
}

/** The one store of this page, also when the script was loaded twice. */
export function pageFeedStore(): FeedStore {
  const page = globalThis as { [STORE_KEY]?: FeedStore };
  page[STORE_KEY] ??= new FeedStore();
  return page[STORE_KEY];
}
