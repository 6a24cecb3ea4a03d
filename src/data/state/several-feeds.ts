/**
 * One feed out of several documents: the feeds of several addresses together, and an entry of an index with what its
 * detail document says. A chunk of its own, because most pages read one document; it keeps nothing.
 *
 * Nothing is lost on the way: two coalitions that share an id both stay, and only what is plainly the same coalition is
 * taken once, which is then an issue. What a feed says of itself goes to its own coalitions or stays behind: a licence or
 * a date of one feed is not that of the whole.
 */
import type { Remark } from '../feed/issues.js';
import type { Coalitie, Feed } from '../feed/schema.js';
import { type FeedFailed, type FeedReady, type FeedSource, type FeedState, shownFeed } from './feed-state.js';

/**
 * How many addresses one list may have: as many as the largest region of gemeenten needs. Each of them is a request for
 * every visitor; who has more is better off with one feed of all.
 */
const MOST_FEEDS = 25;

/** A feed that was read, with its address. */
export interface FeedPart extends Pick<FeedReady, 'feed' | 'remarks'> {
  readonly url: string;
}

/** The feeds at these addresses, and one that says so where they are too many. */
export function partsOf(
  urls: readonly string[],
  sourceOf: (url: string) => FeedSource,
  failed: (detail: string) => FeedSource,
): readonly FeedSource[] {
  const parts = urls.slice(0, MOST_FEEDS).map(sourceOf);
  if (parts.length === urls.length) return parts;
  const detail = `src noemt ${urls.length} feeds; alleen de eerste ${MOST_FEEDS} worden gelezen`;
  return [...parts, failed(detail)];
}

/**
 * Gets several feeds at once; after a failure only those that failed.
 *
 * @param before What the whole was until now.
 * @param isEcho One of them was got by somebody else: nothing is asked for.
 */
export async function getAll(
  sources: readonly FeedSource[],
  signal: AbortSignal,
  before: FeedState,
  isEcho: boolean,
): Promise<FeedReady | FeedFailed> {
  // Whoever asked may be gone by the time that this chunk came.
  signal.throwIfAborted();
  const asked = sources.filter(
    source => !isEcho && (before.status === 'ready' || source.get().state.status !== 'ready'),
  );
  // Whoever follows a feed keeps its request going.
  const leave = asked.map(source => source.subscribe(() => {}));
  const leaveAll = (): void => {
    for (const leaveOne of leave) leaveOne();
  };
  signal.addEventListener('abort', leaveAll);
  try {
    await Promise.all(asked.map(source => source.refresh()));
    return joinStates(sources);
  } finally {
    leaveAll();
  }
}

/** What the whole is when every part has answered or failed: what there is, with the failures beside it. */
function joinStates(sources: readonly FeedSource[]): FeedReady | FeedFailed {
  const parts: FeedPart[] = [];
  const errors: FeedFailed['error'][] = [];
  for (const source of sources) {
    const { state } = source.get();
    const ready = shownFeed(state);
    if (ready) parts.push({ ...ready, url: source.url ?? '' });
    if (state.status === 'error') errors.push(state.error);
  }
  const [error] = errors;
  const ready = parts.length > 0 ? joinFeeds(parts) : undefined;
  if (ready && !error) return ready;
  return { status: 'error', error: error as FeedFailed['error'], errors, ...(ready && { previous: ready }) };
}

/** Several feeds as one, in the order in which they are given. */
export function joinFeeds(parts: readonly FeedPart[]): FeedReady {
  const remarks: Remark[] = [];
  const joined = new Map<string, { readonly coalitie: Coalitie; readonly url: string }>();
  for (const { feed, remarks: own, url } of parts) {
    remarks.push(...own.map(remark => ({ ...remark, feed: url })));
    for (const coalitie of feed.coalities) {
      const { id } = coalitie;
      const other = joined.get(id);
      const isSame = other && placesOf(other.coalitie) === placesOf(coalitie);
      // No address has a space in it, so that nobody else has this id.
      const name = other && !isSame ? `${id} ${url}` : id;
      if (!isSame)
        joined.set(name, { coalitie: Object.freeze({ ...saidOf(feed), ...coalitie, id: name }), url });
      if (!other) continue;
      remarks.push({
        pad: 'coalities',
        ernst: isSame ? 'fout' : 'let-op',
        code: 'dubbel',
        facts: isSame ? [id, other.url] : [id, other.url, name],
        feed: url,
      });
    }
  }
  const coalities = Object.freeze([...joined.values()].map(({ coalitie }) => coalitie));
  return Object.freeze({
    status: 'ready',
    feed: Object.freeze({ versie: '1', coalities }),
    remarks: Object.freeze(remarks),
    feeds: parts.map(({ feed }) => feed),
  });
}

/**
 * An entry of an index with what a document says of that coalition, as a feed of her alone; `undefined` for a document
 * about others.
 */
export function withDetail(
  index: Coalitie,
  { feed, remarks }: Pick<FeedReady, 'feed' | 'remarks'>,
  url: string,
): FeedReady | undefined {
  // In a joined feed the address of the index may stand behind the id.
  const written = index.id.replace(/ https?:\S+$/, '');
  const found = feed.coalities.find(({ id }) => id === index.id || id === written);
  if (!found) return undefined;
  const coalitie: { -readonly [Key in keyof Coalitie]: Coalitie[Key] } = {
    ...index,
    ...saidOf(feed),
    ...found,
    id: index.id,
  };
  delete coalitie.detail;
  return {
    status: 'ready',
    feed: Object.freeze({ ...feed, coalities: Object.freeze([Object.freeze(coalitie)]) }),
    remarks: remarks.map(remark => ({ ...remark, feed: url })),
  };
}

/** What a feed says of itself that is true of each of its coalitions, unless she says otherwise. */
function saidOf({ taal, bijgewerkt }: Feed): Partial<Coalitie> {
  return { ...(taal !== undefined && { taal }), ...(bijgewerkt !== undefined && { bijgewerkt }) };
}

function placesOf({ gemeenten }: Coalitie): string {
  return gemeenten
    .map(({ code }) => code)
    .sort()
    .join();
}
