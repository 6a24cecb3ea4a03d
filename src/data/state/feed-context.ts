/**
 * How `<coalitie-feed>` reaches the elements inside it: a context that carries the source of the feed.
 * The key is shared by every copy of the script on the page.
 */
import { type Context, createContext } from '@lit/context';
import type { FeedSource } from './feed-state.js';

/** The context of a feed; `undefined` while the provider has none. */
export const feedContext: Context<symbol, FeedSource | undefined> = createContext(
  Symbol.for('coalitie-widgets/feed@1'),
);
