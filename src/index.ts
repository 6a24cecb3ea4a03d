/**
 * The public entry: the classes of the elements, their events and the types of the feed. Importing it
 * registers nothing and touches no DOM; `coalitie-widgets/define` registers the elements.
 */
export { CoalitieCijfers } from './components/coalitie-cijfers/coalitie-cijfers.js';
export { CoalitieContact } from './components/coalitie-contact/coalitie-contact.js';
export { CoalitieDeelnemers } from './components/coalitie-deelnemers/coalitie-deelnemers.js';
export { CoalitieFeed } from './components/coalitie-feed/coalitie-feed.js';
export { CoalitieKaart } from './components/coalitie-kaart/coalitie-kaart.js';
export { CoalitieProfiel } from './components/coalitie-profiel/coalitie-profiel.js';
export { PijlersStatus } from './components/pijlers-status/pijlers-status.js';
export {
  CoalitieErrorEvent,
  CoalitieIssuesEvent,
  CoalitieLoadEvent,
  CoalitieSelectEvent,
} from './components/shared/events.js';
export type { ElementState } from './components/shared/feed-host.js';
export { FeedError, type FeedErrorCode } from './data/feed/errors.js';
export type { FeedIssue } from './data/feed/issues.js';
export type { ParseOptions } from './data/feed/parse.js';
export { type ParsedFeed, parseFeed } from './data/feed/parse-feed.js';
export type {
  Actie,
  Actielijn,
  Cijfer,
  Coalitie,
  Contact,
  Deelnemers,
  Feed,
  Gemeente,
  Pijler,
  Tekst,
} from './data/feed/schema.js';
