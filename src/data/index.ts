/** The feed without the elements: read it, check it, ask it. Needs no DOM, so it runs on a server too. */
export { FeedError, type FeedErrorCode } from './feed/errors.js';
export { type FetchOptions, fetchFeed } from './feed/fetch.js';
export type { Ernst, FeedIssue, IssueCode } from './feed/issues.js';
export type { ParseOptions } from './feed/parse.js';
export { type ParsedFeed, parseFeed } from './feed/parse-feed.js';
export type {
  Actie,
  Actielijn,
  Blok,
  Cijfer,
  Coalitie,
  Contact,
  Deelnemer,
  Deelnemers,
  Feed,
  Gemeente,
  Inline,
  Pijler,
  PijlerStatus,
  Regel,
  Tekst,
  Telefoon,
} from './feed/schema.js';
export { type Gemeenteregister, loadRegister, type RegisterGemeente } from './gemeenten/register.js';
