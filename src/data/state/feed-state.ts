/**
 * What is known of a feed at one moment: one frozen union, on which every consumer switches.
 * Also the contract between whoever has a feed (the page's store, a `feed` property, a
 * `<coalitie-feed>` around it) and whoever shows it.
 */
import type { FeedError } from '../feed/errors.js';
import type { Remark } from '../feed/issues.js';
import type { Feed } from '../feed/schema.js';
import type { Selection } from '../questions/choose.js';

/** The feed is there. */
export interface FeedReady {
  readonly status: 'ready';
  readonly feed: Feed;
  readonly remarks: readonly Remark[];
  /** The feeds of which this one is made, where there are several. */
  readonly feeds?: readonly Feed[];
}

/** There is no (new) feed; with `previous` there is an older one, or a part of it, which stays visible. */
export interface FeedFailed {
  readonly status: 'error';
  readonly error: FeedError;
  /** Where there are several feeds: why each of those failed that did, `error` first. */
  readonly errors?: readonly FeedError[];
  readonly previous?: FeedReady;
}

/** A feed is being fetched; `retryOf` names the failure after which the visitor asked again. */
export interface FeedLoading {
  readonly status: 'loading';
  readonly retryOf?: FeedFailed;
}

/** Nobody asked for a feed yet. */
export interface FeedIdle {
  readonly status: 'idle';
}

/** Everything that can be known of a feed. */
export type FeedState = FeedIdle | FeedLoading | FeedReady | FeedFailed;

/** Feed and selection at one moment. */
export interface FeedSnapshot {
  readonly state: FeedState;
  readonly selection: Selection;
}

/** Where an element gets its feed from, whatever is behind it. */
export interface FeedSource {
  /** The absolute address of the feed, or of several with spaces; `undefined` for a feed that came as an object. */
  readonly url?: string | undefined;
  get(): FeedSnapshot;
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Gets the feed anew, or of several those that failed; resolves when that has succeeded or failed, and never rejects. */
  refresh(): Promise<void>;
  select(selection: Selection): void;
}

export const IDLE: FeedIdle = Object.freeze({ status: 'idle' });
export const NO_SELECTION: Selection = Object.freeze({});

/** The feed that can be shown in a state: the current one, or the one from before a failure. */
export function shownFeed(state: FeedState): FeedReady | undefined {
  switch (state.status) {
    case 'ready':
      return state;
    case 'error':
      return state.previous;
    case 'loading':
      return state.retryOf?.previous;
    case 'idle':
      return undefined;
  }
}
