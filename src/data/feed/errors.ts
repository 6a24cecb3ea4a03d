/**
 * Why a feed could not be had at all. One class and a fixed set of codes. By the same code the strings of the elements have
 * what a visitor reads, and `sentences.ts` what a webmaster does about it.
 */

/** The stable name of a reason why there is no feed. Each has a section in `docs/fouten.md`. */
export type FeedErrorCode =
  | 'geen-src'
  | 'netwerk'
  | 'http'
  | 'geen-json'
  | 'schema'
  | 'versie'
  | 'te-groot'
  | 'tijd';

/** What is known of a failure beside its code. */
export interface FeedErrorDetails {
  /** The address that was asked for. */
  url?: string | undefined;
  /** The HTTP status, for `http`. */
  status?: number | undefined;
  /** What exactly was wrong, in Dutch, as part of a sentence. */
  detail?: string | undefined;
  cause?: unknown;
}

/** The one error of this library: there is no feed, and this is why. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, { url, status, detail, cause }: FeedErrorDetails = {}) {
    const facts = [status !== undefined && `status ${status}`, detail].filter(Boolean).join(', ');
    super(`${code}${facts && `: ${facts}`}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.url = url;
    this.status = status;
  }

  /** The error itself, or, for anything unforeseen, a failing `netwerk` with that as its cause. */
  static from(cause: unknown, url?: string): FeedError {
    return cause instanceof FeedError ? cause : new FeedError('netwerk', { url, cause });
  }
}
