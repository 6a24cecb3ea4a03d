/** Every state in which a feed can be, made on the spot: the stories need no network and no waiting. */
import { FeedError, type FeedErrorCode } from '../../src/data/feed/errors.js';
import { walkFeed } from '../../src/data/feed/parse.js';
import { type FeedFailed, type FeedState, IDLE } from '../../src/data/state/feed-state.js';

const ADDRESS = 'https://voorbeeld.nl/coalities.json';

/** What goes with an error in real life. */
const DETAILS: Partial<Record<FeedErrorCode, { url?: string; status?: number }>> = {
  'geen-src': {},
  http: { url: ADDRESS, status: 404 },
};

export const FEED_ERROR_CODES: readonly FeedErrorCode[] = [
  'geen-src',
  'netwerk',
  'http',
  'geen-json',
  'schema',
  'versie',
  'te-groot',
  'tijd',
];

export const idle: FeedState = IDLE;
export const loading: FeedState = { status: 'loading' };

/** There is no feed. */
export function failed(code: FeedErrorCode): FeedFailed {
  return { status: 'error', error: new FeedError(code, DETAILS[code] ?? { url: ADDRESS }) };
}

/** The visitor asked again after a failure, and waits. */
export const retrying: FeedState = { status: 'loading', retryOf: failed('netwerk') };

/** There is an older feed, and a newer one could not be had. */
export function stale(document: unknown): FeedState {
  const previous = { status: 'ready', ...walkFeed(document) } as const;
  return { ...failed('netwerk'), previous };
}

/** Of several feeds one could not be had; the rest is there. */
export function partly(document: unknown): FeedState {
  const { error } = failed('http');
  const parsed = walkFeed(document);
  const previous = { status: 'ready', ...parsed, feeds: [parsed.feed] } as const;
  return { status: 'error', error, errors: [error], previous };
}
