/** The events of the elements, one class each. What concerns the data stays on the element. */
import type { FeedError } from '../../data/feed/errors.js';
import type { FeedIssue } from '../../data/feed/issues.js';
import type { Feed } from '../../data/feed/schema.js';

/** A visitor chose a gemeente or a coalition; bubbles, and leaves shadow roots. */
export class CoalitieSelectEvent extends Event {
  static readonly type = 'coalitie-select';
  /** CBS code of the gemeente; `undefined` when the choice was taken back. */
  readonly gemeente: string | undefined;
  /** The `id` of the coalition, where the visitor chose one of several. */
  readonly coalitie: string | undefined;

  constructor(gemeente: string | undefined, coalitie?: string) {
    super(CoalitieSelectEvent.type, { bubbles: true, composed: true });
    this.gemeente = gemeente;
    this.coalitie = coalitie;
  }
}

/** A feed was loaded; of several feeds, all that could be. */
export class CoalitieLoadEvent extends Event {
  static readonly type = 'coalitie-load';
  /** What was read, frozen: what could not be read is not in it. */
  readonly feed: Feed;
  /** The feeds of which `feed` is made, each with its own title, publisher and licence; with one address just that one. */
  readonly feeds: readonly Feed[];

  constructor(feed: Feed, feeds: readonly Feed[] = [feed]) {
    super(CoalitieLoadEvent.type);
    this.feed = feed;
    this.feeds = feeds;
  }
}

/** A feed could not be loaded; of several feeds, one event for each. */
export class CoalitieErrorEvent extends Event {
  static readonly type = 'coalitie-error';
  /** Why: a `code`, and a `message` for the console. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super(CoalitieErrorEvent.type);
    this.error = error;
  }
}

/** A feed was loaded, and there is something to say about it to its editor. */
export class CoalitieIssuesEvent extends Event {
  static readonly type = 'coalitie-issues';
  /** One entry per place in the feed, in Dutch: `pad`, `ernst`, `code` and `melding`. */
  readonly issues: readonly FeedIssue[];

  constructor(issues: readonly FeedIssue[]) {
    super(CoalitieIssuesEvent.type);
    this.issues = issues;
  }
}

interface CoalitieEventMap {
  'coalitie-select': CoalitieSelectEvent;
  'coalitie-load': CoalitieLoadEvent;
  'coalitie-error': CoalitieErrorEvent;
  'coalitie-issues': CoalitieIssuesEvent;
}

declare global {
  interface HTMLElementEventMap extends CoalitieEventMap {}
  // What bubbles can be listened to at the top of the page.
  interface DocumentEventMap extends Pick<CoalitieEventMap, 'coalitie-select'> {}
}
