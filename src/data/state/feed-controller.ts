/**
 * Joins an element to its feed: decides where the feed comes from, follows it while the element is
 * on the page, and asks the element to render after each change. What `hostConnected` takes,
 * `hostDisconnected` gives back.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/errors.js';
import { FailedSource } from './failed-source.js';
import { feedContext, whenProviderIsDefined } from './feed-context.js';
import { type FeedSnapshot, type FeedSource, IDLE, NO_SELECTION } from './feed-state.js';
import { pageFeedStore } from './feed-store.js';
import { objectSource } from './object-source.js';
import { tellWebmaster } from './sentences-on-demand.js';

/** What an element says of where its feed is. */
export interface FeedOrigin {
  /** The `src` attribute as written: an address, or several with spaces; `null` when there is none. */
  readonly src: string | null;
  /** The `feed` property: a feed as an object, or nothing. */
  readonly feed: unknown;
}

const NOTHING_YET: FeedSnapshot = Object.freeze({ state: IDLE, selection: NO_SELECTION });

/** How long an element without any source is left in peace before the webmaster is told. */
const ORPHAN_MS = 3000;

/** Follows the feed of one element. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #around: ContextConsumer<typeof feedContext, ReactiveControllerHost & HTMLElement>;
  #origin: FeedOrigin = { src: null, feed: undefined };
  #own: FeedSource | undefined;
  #followed: FeedSource | undefined;
  #leave: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;
  #orphan: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // The feed around an element counts only when it has none of its own.
    this.#around = new ContextConsumer(host, {
      context: feedContext,
      subscribe: true,
      callback: () => this.#follow(),
    });
    host.addController(this);
  }

  /** Feed and selection as they are now. */
  get snapshot(): FeedSnapshot {
    return this.source?.get() ?? NOTHING_YET;
  }

  /** What is followed: the element's own feed, else the one around it. */
  get source(): FeedSource | undefined {
    const around = this.#around.value;
    // Naming the feed that is around it anyway does not set an element apart from its group.
    const isOneOfGroup = around?.url !== undefined && around.url === this.#own?.url;
    return isOneOfGroup ? around : (this.#own ?? around);
  }

  /** Tells where the feed is; called again whenever that may have changed. */
  setOrigin(origin: FeedOrigin): void {
    if (origin.src === this.#origin.src && origin.feed === this.#origin.feed) return;
    this.#origin = origin;
    this.#own = ownSource(origin);
    this.#follow();
  }

  refresh(): Promise<void> {
    return this.source?.refresh() ?? Promise.resolve();
  }

  hostConnected(): void {
    this.#follow();
    // Also when there is nothing to follow here: what was around it before is not shown any more.
    this.#host.requestUpdate();
    this.#stopWaiting = whenProviderIsDefined(() => this.#around.hostConnected());
    this.#orphan = setTimeout(() => {
      // A part of what a server rendered shows what came with it.
      if (!this.source && !this.#host.hasAttribute('defer-hydration')) {
        const detail = `<${this.#host.localName}> heeft geen src`;
        void tellWebmaster(new FeedError('geen-src', { detail }));
      }
    }, ORPHAN_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#orphan);
    this.#stopWaiting?.();
    this.#unfollow();
    // What was around it is not around it any more; where it comes next, it asks anew.
    this.#around.value = undefined;
  }

  #follow(): void {
    const { source } = this;
    if (source === this.#followed || !this.#host.isConnected) return;
    this.#unfollow();
    this.#followed = source;
    this.#leave = source?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  #unfollow(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#followed = undefined;
  }
}

function ownSource({ src, feed }: FeedOrigin): FeedSource | undefined {
  if (feed !== undefined && feed !== null) return objectSource(feed);
  if (src === null) return undefined;
  const written = src.trim();
  if (!written) return new FailedSource('geen-src', 'het attribuut src is leeg');
  return pageFeedStore().source(written.split(/\s+/).map(absoluteUrl).join(' '));
}

/** The address in full, without what asks for a place in it; what is no address stays as it is, and fails when it is fetched. */
function absoluteUrl(written: string): string {
  try {
    const url = new URL(written, document.baseURI);
    url.hash = '';
    return url.href;
  } catch {
    return written;
  }
}
