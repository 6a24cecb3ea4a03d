/**
 * What the parser says of a feed: one issue per problem, with the exact path and a Dutch sentence
 * for the editor. `fout` means that something is not shown; `let-op` means that it is shown, but
 * was mended or deserves a look.
 */

/** How serious an issue is: `fout` loses something, `let-op` loses nothing. */
export type Ernst = 'fout' | 'let-op';

/** The stable name of a kind of issue. */
export type IssueCode =
  | 'ontbreekt'
  | 'verkeerd-soort'
  | 'onbekende-waarde'
  | 'ongeldig'
  | 'onveilige-link'
  | 'dubbel'
  | 'leeg'
  | 'hersteld'
  | 'niet-te-bellen'
  | 'vervallen-gemeente'
  | 'onbekende-gemeente';

/** One problem in a feed. */
export interface FeedIssue {
  /** Where: the path from the root of the feed, such as `coalities[3].contacten[0].email`. */
  readonly pad: string;
  readonly ernst: Ernst;
  readonly code: IssueCode;
  /** What is wrong, what would be right and what happens now, in Dutch. */
  readonly melding: string;
  /** The address of the feed, where an element reads several or a detail document. */
  readonly feed?: string;
}

/** An issue before it has its sentence: what the parser notes. */
export interface Remark extends Omit<FeedIssue, 'melding'> {
  /** What the sentence is made of, as `sentences.ts` asks for it by this code. */
  readonly facts: readonly unknown[];
}

/** A value as it can be quoted in a sentence: short, on one line. */
export function quote(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een object';
  const text = String(value).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
  const short = text.length > 60 ? `${text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return typeof value === 'string' ? `“${short}”` : short;
}
