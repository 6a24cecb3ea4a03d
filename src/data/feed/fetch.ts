/**
 * Gets the JSON of a feed from the network, within bounds of time and size. The only module that
 * calls `fetch`. It sends no cookies and keeps nothing: HTTP caching does the caching.
 */
import { FeedError } from './errors.js';
import { inSlices, pauses } from './in-slices.js';
import { quote } from './issues.js';

/** Bytes to decode and characters to parse without a pause. On a phone that is four times slower than a desk each takes some milliseconds. */
const PIECE = 65_536;
/** A text of more pieces would hold up such a phone when it is parsed at once. */
const MOST_PIECES = 4;

/** Bounds of one request; the defaults are those of the elements. */
export interface FetchOptions {
  /** Stops the request; the promise then rejects with the signal's reason, not with a `FeedError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for everything together, the second try included. Default 10,000. */
  timeout?: number;
  /** The most bytes that a feed may have. Default 5 MB (5,242,880). */
  maxBytes?: number;
  /** Milliseconds before the second try. Default 500. */
  retryDelay?: number;
}

/**
 * Fetches a feed and parses its JSON; a failing network or a 5xx answer is tried once more.
 *
 * @param url Absolute `http:` or `https:` address.
 * @throws {FeedError} `geen-src`, `netwerk`, `http`, `te-groot`, `geen-json` or `tijd`.
 */
export async function fetchFeed(url: string, options: FetchOptions = {}): Promise<unknown> {
  const { signal, timeout = 10_000, maxBytes = 5 * 1024 * 1024, retryDelay = 500 } = options;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new FeedError('geen-src', { detail: `${quote(url)} is geen webadres` });

  // One controller for both reasons to stop: the caller, and the clock.
  const stop = new AbortController();
  const onAbort = (): void => stop.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(() => stop.abort(new FeedError('tijd', { url })), timeout);
  try {
    const document = await tryTwice(() => request(url, maxBytes, stop.signal), retryDelay, stop.signal);
    // A long one takes some time to parse, in which the caller may have lost interest.
    signal?.throwIfAborted();
    return document;
  } catch (error) {
    const reason = stop.signal.aborted ? stop.signal.reason : error;
    // Whatever is left of the answer is not wanted any more.
    stop.abort(reason);
    throw reason;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Asks for an address in a way that needs no permission of the server and shows nothing of the answer; rejects without one. */
export function askUnseen(url: string): Promise<unknown> {
  return fetch(url, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(10_000) });
}

async function tryTwice<T>(attempt: () => Promise<T>, delay: number, signal: AbortSignal): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const passing =
      error instanceof FeedError &&
      (error.code === 'netwerk' || (error.code === 'http' && (error.status ?? 0) >= 500));
    if (!passing || signal.aborted) throw error;
    await pause(delay, signal);
    return attempt();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

async function request(url: string, maxBytes: number, signal: AbortSignal): Promise<unknown> {
  const response = await orNetworkError(
    url,
    fetch(url, { credentials: 'omit', headers: { accept: 'application/json' }, signal }),
  );
  if (!response.ok) throw new FeedError('http', { url, status: response.status });
  if (Number(response.headers.get('content-length')) > maxBytes) throw new FeedError('te-groot', { url });
  const pieces = await orNetworkError(url, readText(response, maxBytes, url));
  try {
    return await parseJson(pieces);
  } catch (cause) {
    const [begin = ''] = pieces;
    const detail = /^\s*</.test(begin)
      ? 'het antwoord is een webpagina (HTML)'
      : begin
        ? undefined
        : 'het antwoord is leeg';
    throw new FeedError('geen-json', { url, detail, cause });
  }
}

/** What `JSON.parse` gives; of a long text a piece at a time. */
async function parseJson(pieces: readonly string[]): Promise<unknown> {
  if (pieces.length > MOST_PIECES) {
    try {
      const { parsePieces } = await import('./json-pieces.js');
      return await inSlices(parsePieces(pieces));
    } catch {
      // It did not come, or it cannot do this one.
    }
  }
  return JSON.parse(pieces.join(''));
}

/** Reads the body piece by piece, so that a body without end is given up at the ceiling. */
async function readText(response: Response, maxBytes: number, url: string): Promise<string[]> {
  const pieces: string[] = [];
  const reader = response.body?.getReader();
  const decoder = new TextDecoder(); // UTF-8; leaves out a byte order mark
  const pause = pauses();
  let bytes = 0;
  let text = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const { value } = piece;
    bytes += value.byteLength;
    if (bytes > maxBytes) throw new FeedError('te-groot', { url });
    // What came meanwhile, the browser gives at once, in one piece or in several, however much it is.
    for (let start = 0; start < value.length; start += PIECE) {
      await pause();
      text += decoder.decode(value.subarray(start, start + PIECE), { stream: true });
      if (text.length < PIECE) continue;
      pieces.push(text);
      text = '';
    }
  }
  return [...pieces, text + decoder.decode()];
}

/** What fetch rejects with is a bare `TypeError` that names no cause; it becomes `netwerk`. */
async function orNetworkError<T>(url: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    throw FeedError.from(cause, url);
  }
}
