/**
 * What every element with a feed has in common, whether it shows something of it or only passes it on: where the feed
 * comes from, the state between "nothing yet" and "here it is", and the events that tell the page of it.
 */
import { LitElement, type PropertyValues, render } from 'lit';
import type { Remark } from '../../data/feed/issues.js';
import { FeedController } from '../../data/state/feed-controller.js';
import {
  type FeedReady,
  type FeedSnapshot,
  type FeedSource,
  type FeedState,
  shownFeed,
} from '../../data/state/feed-state.js';
import { issuesOf } from '../../data/state/sentences-on-demand.js';
import { CoalitieErrorEvent, CoalitieIssuesEvent, CoalitieLoadEvent } from './events.js';
import { property } from './property.js';

/**
 * The state of an element, reflected in its attribute `state`: `stale` shows what there is, older data or a
 * part of it, because the rest could not be had; `empty` has data, but nothing in it that this element shows.
 */
export type ElementState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/**
 * The base of every element that has a feed.
 *
 * @attr {boolean} controle - Checks how the element stands on the page and lists below it what is right and wrong, for who edits the page. Visitors see it as well: take it away before publishing, or put `?coalitie-controle` behind the address of the page in its place.
 *
 * @csspart controle - The list of what the check found, for who edits the page.
 *
 * @fires {CoalitieLoadEvent} coalitie-load - A feed was loaded. Fields `feed`, and `feeds` with each one where there are several. Stays on the element.
 * @fires {CoalitieErrorEvent} coalitie-error - A feed, or the detail document of a coalition, could not be loaded. Field `error`. Stays on the element.
 * @fires {CoalitieIssuesEvent} coalitie-issues - The feed has problems. Field `issues`. Stays on the element.
 */
export abstract class FeedHost extends LitElement {
  /**
   * Address of the coalition feed, relative to the page or absolute; or several, with spaces between them, which are then
   * shown as one. Absent: that of the nearest `<coalitie-feed>`.
   */
  @property() src: string | null = null;

  /** A feed as an object, in place of an address; read by the same rules. */
  @property({ attribute: false }) feed: unknown;

  readonly #feed = new FeedController(this);
  #state: ElementState = 'idle';
  #shown: FeedReady | undefined;
  readonly #told = new WeakSet<object>();
  #controle: Promise<void> | undefined;

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
    const shown = shownFeed(this.snapshot.state);
    if (shown && shown !== this.#shown) {
      this.#shown = shown;
      this.dispatchEvent(new CoalitieLoadEvent(shown.feed, shown.feeds));
      this.#told.delete(shown.remarks);
    }
    for (const state of this.states) {
      const { remarks = [] } = shownFeed(state) ?? {};
      if (remarks.length > 0) this.#once(remarks, () => void this.#tellIssues(remarks));
      if (state.status === 'error')
        for (const error of state.errors ?? [state.error])
          this.#once(error, () => this.#dispatch(new CoalitieErrorEvent(error)));
    }
    if (this.hasAttribute('controle') || /[?&]coalitie-controle\b/.test(location.search))
      this.#controle ??= import('./controle/controle.js').then(
        ({ Controle }) => void new Controle(this, () => this.snapshot, render, issuesOf),
        () => {},
      );
  }

  /** All that the element reads: its feed, and what belongs to that. */
  protected get states(): readonly FeedState[] {
    return [this.snapshot.state];
  }

  async #tellIssues(remarks: readonly Remark[]): Promise<void> {
    const issues = await issuesOf(remarks);
    // By now the element may read something else.
    if (!this.states.some(state => shownFeed(state)?.remarks === remarks)) return;
    if (this.isConnected) this.#dispatch(new CoalitieIssuesEvent(issues));
    // Should it come back, the page is told then.
    else this.#told.delete(remarks);
  }

  /** Apart, because the manifest would take what an event is made of for its name. */
  #dispatch(event: Event): void {
    this.dispatchEvent(event);
  }

  /** Does what tells the page of a fact that it has not been told of yet. */
  #once(fact: object, tell: () => void): void {
    if (this.#told.has(fact)) return;
    this.#told.add(fact);
    tell();
  }
}

/**
 * The state of an element, from what is known of its feed and what it makes of the feed that can be shown: something
 * to see, nothing to see, or nothing yet because it waits for more than the feed.
 */
export function elementState(
  feed: FeedState,
  view: 'content' | 'empty' | 'waiting' | 'loading' | 'failed' | undefined,
): ElementState {
  if (feed.status === 'idle') return 'idle';
  if (feed.status === 'loading') return feed.retryOf?.previous ? 'stale' : 'loading';
  if (feed.status === 'error' && !feed.previous) return 'error';
  if (view === 'waiting' || view === 'loading') return 'loading';
  if (view === 'failed') return 'error';
  if (view === 'empty') return 'empty';
  return feed.status === 'error' ? 'stale' : 'ready';
}
