/** Reads a feed at once, with a sentence for each problem: for who writes or checks feeds. The elements read in slices. */
import type { FeedIssue } from './issues.js';
import { type ParseOptions, walkFeed } from './parse.js';
import type { Feed } from './schema.js';
import { issueOf } from './sentences.js';

/** A feed that was read, with everything there is to say about it. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly issues: readonly FeedIssue[];
}

/**
 * Reads a JSON value as a coalition feed.
 *
 * @param document What `JSON.parse` gave.
 * @returns The frozen feed and the issues found on the way.
 * @throws {FeedError} `schema` when it is no object or has no list `coalities`; `versie` when it is
 *   written for another major version.
 */
export function parseFeed(document: unknown, options: ParseOptions = {}): ParsedFeed {
  const { feed, remarks } = walkFeed(document, options);
  return { feed, issues: Object.freeze(remarks.map(issueOf)) };
}
