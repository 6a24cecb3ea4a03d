/**
 * Detail documents that stay in one state, for an index in a story: the store of the page gives a source without network
 * for the addresses that are made here.
 */
import type { FeedState } from '../../src/data/state/feed-state.js';
import { pageFeedStore } from '../../src/data/state/feed-store.js';
import { FixedSource } from './feed-in-state.js';

const sources = new Map<string, FixedSource>();
const store = pageFeedStore();
const detail = store.detail.bind(store);
store.detail = (index, url) => sources.get(url) ?? detail(index, url);

/** An index in which the details of every coalition of a document are in this state. */
export function indexWithDetails(
  document: { readonly coalities: readonly Record<string, unknown>[] },
  state: FeedState,
): unknown {
  const coalities = document.coalities.map(({ id, gemeenten, naam, url }) => {
    const address = new URL(`/detail-in-staat-${sources.size}.json`, location.href).href;
    sources.set(address, new FixedSource(state));
    return { id, gemeenten, naam, url, detail: address };
  });
  return { ...document, coalities };
}
