/**
 * How `<coalitie-feed>` reaches the elements inside it: a context that carries the source of the feed.
 * The key is shared by every copy of the script on the page.
 */
import { type Context, createContext } from '@lit/context';
import { isServer } from 'lit';
import type { FeedSource } from './feed-state.js';

/** The context of a feed; `undefined` while the provider has none. */
export const feedContext: Context<symbol, FeedSource | undefined> = createContext(
  Symbol.for('coalitie-widgets/feed@1'),
);

/** The element that gives a feed to the elements inside it. */
const PROVIDER = 'coalitie-feed';

/** What to do once that element is registered; one list, so that who left is not kept. */
const waiting = new Set<() => void>();

/**
 * Calls `act` when `<coalitie-feed>` is registered after the elements inside it: before that it does not hear what
 * they ask. Nothing when it is registered already.
 *
 * @returns A function that stops waiting.
 */
export function whenProviderIsDefined(act: () => void): () => void {
  if (isServer || customElements.get(PROVIDER)) return () => {};
  if (waiting.size === 0) {
    void customElements.whenDefined(PROVIDER).then(() => {
      for (const one of waiting) one();
      waiting.clear();
    });
  }
  waiting.add(act);
  return () => waiting.delete(act);
}
