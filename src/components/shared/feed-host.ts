/**
 * What every element with a feed has in common, whether it shows something of it or only passes it on: where the feed
 * comes from, the state between "nothing yet" and "here it is", and the events that tell the page of it.
 */
import { LitElement, type PropertyValues } from 'lit';
import type { FeedError } from '../../data/feed/errors.js';
import { FeedController } from '../../data/state/feed-controller.js';
import type { FeedReady, FeedSnapshot, FeedSource, FeedState } from '../../data/state/feed-state.js';
import { CoalitieErrorEvent, CoalitieIssuesEvent, CoalitieLoadEvent } from './events.js';
import { property } from './property.js';

/**
 * The state of an element, reflected in its attribute `state`: `stale` shows older data because newer
 * data could not be had; `empty` has data, but nothing in it that this element shows.
 */
export type ElementState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/**
 * The base of every element that has a feed.
 *
 * @fires {CoalitieLoadEvent} coalitie-load - A feed was loaded. Field `feed`. Stays on the element.
 * @fires {CoalitieErrorEvent} coalitie-error - The feed could not be loaded. Field `error`. Stays on the element.
 * @fires {CoalitieIssuesEvent} coalitie-issues - The feed has problems. Field `issues`. Stays on the element.
 */
export abstract class FeedHost extends LitElement {
  /** Address of the coalition feed, relative to the page or absolute. Absent: that of the nearest `<coalitie-feed>`. */
  @property() src: string | null = null;

  /** A feed as an object, in place of an address; read by the same rules. */
  @property({ attribute: false }) feed: unknown;

  readonly #feed = new FeedController(this);
  #state: ElementState = 'idle';
  #reported: FeedReady | FeedError | undefined;

  /** Where the element is between "nothing yet" and "here it is"; also the attribute `state`. */
  get state(): ElementState {
    return this.#state;
  }

  /** Gets the feed anew, for every element that reads it. Resolves when that succeeded or failed. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** What the element makes of the feed as it is now. */
  protected abstract stateOf(snapshot: FeedSnapshot): ElementState;

  /** Feed and selection as they are now. */
  protected get snapshot(): FeedSnapshot {
    return this.#feed.snapshot;
  }

  /** Where feed and selection come from; `undefined` while nothing has been found. */
  protected get source(): FeedSource | undefined {
    return this.#feed.source;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('feed')) this.#feed.setOrigin({ src: this.src, feed: this.feed });
    this.#state = this.stateOf(this.snapshot);
    this.setAttribute('state', this.#state);
  }

  /** Tells the page once of each feed and each failure. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.snapshot;
    if (state.status === 'ready' && this.#reported !== state) {
      this.#reported = state;
      this.dispatchEvent(new CoalitieLoadEvent(state.feed));
      if (state.issues.length > 0) this.dispatchEvent(new CoalitieIssuesEvent(state.issues));
    } else if (state.status === 'error' && this.#reported !== state.error) {
      this.#reported = state.error;
      this.dispatchEvent(new CoalitieErrorEvent(state.error));
    }
  }
}

/**
 * The state of an element, from what is known of its feed and what it makes of the feed that can be shown: something
 * to see, nothing to see, or nothing yet because it waits for more than the feed.
 */
export function elementState(
  feed: FeedState,
  view: 'content' | 'empty' | 'waiting' | undefined,
): ElementState {
  if (feed.status === 'idle') return 'idle';
  if (feed.status === 'loading') return feed.retryOf?.previous ? 'stale' : 'loading';
  if (feed.status === 'error' && !feed.previous) return 'error';
  if (view === 'waiting') return 'loading';
  if (view === 'empty') return 'empty';
  return feed.status === 'error' ? 'stale' : 'ready';
}
