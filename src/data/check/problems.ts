/** What there is to say about the text of a feed: what the elements would say of it, and advice beyond that. */
import type { Ernst, IssueCode } from '../feed/issues.js';
import type { Span, Trail } from './json-scan.js';

/**
 * How serious a problem is. `fout`: something is not shown. `let-op`: it is shown, but was mended or deserves a look.
 * `advies`: nothing is wrong with it for the elements; for a visitor it could be better.
 */
export type ProblemErnst = Ernst | 'advies';

/** In both languages in which the checker speaks. */
export type Taal = 'nl' | 'en';

/** Advice that the elements do not need. */
export type AdviceCode =
  | 'dubbele-sleutel'
  | 'onbekende-sleutel'
  | 'verouderd'
  | 'verlopen'
  | 'geen-contact'
  | 'niet-te-bereiken'
  | 'mobiel-nummer'
  | 'geen-https'
  | 'naam-past-niet'
  | 'te-groot';

/** The stable name of a kind of problem: an issue of the parser, a reason why there is no feed, or advice. */
export type ProblemCode = IssueCode | 'geen-json' | 'codering' | 'schema' | 'versie' | AdviceCode;

/** One problem in the text of a feed. */
export interface Problem {
  /** Line of the first character that it is about; the first line is 1. */
  readonly regel: number;
  /** Column of that character, in UTF-16 units as editors count; the first column is 1. */
  readonly kolom: number;
  /** The same place as offsets in the text. */
  readonly plek: Span;
  /** The path from the root of the feed, such as `coalities[3].contacten[0].email`; empty for the feed itself. */
  readonly pad: string;
  readonly ernst: ProblemErnst;
  readonly code: ProblemCode;
  /** What is wrong, and what it does. */
  readonly wat: string;
  /** What would be right, where there is something to say. */
  readonly goed: string | undefined;
  /** What the value is read as, where that is certain: {@link repairFeedText} writes it. */
  readonly herstel: unknown;
}

/** A trail as it is written for people. */
export function padOf(trail: Trail): string {
  return trail.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');
}

/** The trail of a path as the parser writes it. */
export function trailOf(pad: string): (string | number)[] {
  return [...pad.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}
