/**
 * The border: reads any JSON value as a coalition feed, and loses nothing to a neighbour's mistake.
 *
 * One walk along the shape that is generated from the schema. A bad optional value is left out, a bad
 * entry of a list is skipped, each with a remark; unknown keys are not looked at. Only a broken core
 * throws: no object, no list `coalities`, or another major version. What comes out is frozen and
 * satisfies the schema, so nobody behind this border checks again.
 *
 * A remark has no sentence yet: most visitors bring no editor who reads it. `sentences.ts` makes one of it.
 */
import { FeedError } from './errors.js';
import { feedShape } from './feed-shape.generated.js';
import { dialableNumber, FEED_VERSIE, isBlank } from './formats.js';
import { type Ernst, type IssueCode, quote, type Remark } from './issues.js';
import { type RepairContext, repairOf } from './repairs.js';
import type { Feed, Gemeente } from './schema.js';
import {
  hasFormOf,
  isValue,
  type ListShape,
  type ObjectShape,
  type Shape,
  type UnionShape,
  type ValueShape,
} from './shape.js';

/** What the parser asks of the register of municipalities. */
export interface KnownMunicipalities {
  metCode(code: string): { readonly naam: string } | undefined;
  vervallen(code: string): { readonly naam: string; readonly opvolgers: readonly string[] } | undefined;
}

/** How a feed is read. */
export interface ParseOptions {
  /** Against which relative links are resolved. Default: relative links are dropped. */
  baseUrl?: string | undefined;
  /** Fills in names that the feed leaves out and reports codes that no longer exist. Default: none. */
  register?: KnownMunicipalities | undefined;
  /**
   * Whether the document is nobody else's, as what was just read from a file: it is then mended and frozen in place,
   * which saves a copy of all of it. Default: it is left as it is.
   */
  isOwn?: boolean | undefined;
}

/** A feed that was read, with a remark for each problem. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly remarks: readonly Remark[];
}

/**
 * Reads a JSON value as a coalition feed, with a pause after each coalition: a long feed then need not hold up the page.
 *
 * @param document What `JSON.parse` gave.
 * @throws {FeedError} `schema` when it is no object or has no list `coalities`; `versie` when it is
 *   written for another major version.
 */
export function* parseSteps(document: unknown, options: ParseOptions): Generator<void, ReadFeed> {
  if (!isObject(document)) throw new FeedError('schema', { detail: 'het document is geen object' });
  const walk = new Walk(options);
  const versie = walk.versie(document.versie);
  const { coalities } = document;
  if (!Array.isArray(coalities)) {
    throw new FeedError('schema', { detail: 'de lijst “coalities” ontbreekt' });
  }
  // The version is settled above; the rest of the feed is read like any other object.
  const rest = walk.read(feedShape.feed, { ...document, versie, coalities: [] }) as Feed;
  const feed: Feed = Object.freeze({ ...rest, coalities: yield* walk.coalities(coalities) });
  if (!feed.titel) walk.report('let-op', 'ontbreekt', [], 'titel');
  return { feed, remarks: Object.freeze(walk.remarks) };
}

/** The same at once. */
export function walkFeed(document: unknown, options: ParseOptions = {}): ReadFeed {
  const steps = parseSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The value of a key that is absent, empty, or was dropped. */
const NOTHING = Symbol('nothing');
type Reading = unknown | typeof NOTHING;

/** A feed has tens of thousands of values, so that nothing is made for one that is right, at most the copy that is kept. */
class Walk {
  readonly remarks: Remark[] = [];
  readonly #context: RepairContext;
  readonly #register: KnownMunicipalities | undefined;
  readonly #isOwn: boolean;
  /** The keys and indexes that lead to the value being read, as far as its depth; only an issue makes text of them. */
  readonly #trail: (string | number)[] = [];
  #depth = 0;

  constructor({ baseUrl, register, isOwn = false }: ParseOptions) {
    this.#context = { baseUrl };
    this.#register = register;
    this.#isOwn = isOwn;
  }

  /**
   * @param facts What the sentence is made of.
   * @param below The key below the value being read that it is about, if not the value itself.
   */
  report(ernst: Ernst, code: IssueCode, facts: readonly unknown[], below?: string): void {
    const trail = this.#trail.slice(0, this.#depth);
    if (below !== undefined) trail.push(below);
    const pad = trail.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('');
    this.remarks.push(Object.freeze({ pad, ernst, code, facts }));
  }

  /** Accepts what editors write for version 1, and refuses every other major version. */
  versie(value: unknown): string {
    const major =
      value === undefined || value === null ? '' : /^\s*(\d+)(\.\d+)*\s*$/.exec(String(value))?.[1];
    if (major === '') {
      this.report('let-op', 'ontbreekt', [], 'versie');
    } else if (major !== FEED_VERSIE) {
      throw new FeedError('versie', { detail: `de feed noemt versie ${quote(value)}` });
    } else if (value !== FEED_VERSIE) {
      this.#repaired(value, FEED_VERSIE, 'versie');
    }
    return FEED_VERSIE;
  }

  /** Reads a value by its shape; `NOTHING` when it had to be left out, which is then reported. */
  read(shape: Shape, value: unknown): Reading {
    switch (shape.kind) {
      case 'object':
        return this.#object(shape, value);
      case 'list':
        return this.#list(shape, value);
      case 'union':
        return this.#union(shape, value);
      default:
        return this.#value(shape, value);
    }
  }

  /** Reads what stands in an object or a list, at this key or index. */
  #readBelow(key: string | number, shape: Shape, value: unknown): Reading {
    this.#trail[this.#depth++] = key;
    const reading = this.read(shape, value);
    this.#depth--;
    return reading;
  }

  #object(shape: ObjectShape, written: unknown): Reading {
    if (!isObject(written)) return this.#wrongKind(written, shape);
    // Mended in place: in a feed that is right nothing has to be made at all.
    const value = this.#isOwn ? written : { ...written };
    let complete = true;
    let kept = 0;
    for (const { key, shape: member, optional } of shape.members) {
      const before = value[key];
      // What an object inherits is not in the file.
      const isThere = before !== undefined && Object.hasOwn(value, key);
      if (!isThere || isAbsent(before)) {
        if (isThere) value[key] = undefined;
        if (optional) continue;
        this.report('fout', 'ontbreekt', [key], key);
        complete = false;
        continue;
      }
      const reading = this.#readBelow(key, member, before);
      if (reading === NOTHING) complete &&= optional;
      // An optional list of nothing says nothing: nobody behind the border has to ask for its length.
      const isKept = reading !== NOTHING && !(optional && Array.isArray(reading) && reading.length === 0);
      if (isKept) kept++;
      if (reading !== before || !isKept) value[key] = isKept ? reading : undefined;
    }
    if (!complete) return NOTHING;
    if (kept === 0) {
      this.report('fout', 'leeg', [shape]);
      return NOTHING;
    }
    const result = hasMoreThan(kept, value) ? withoutOtherKeys(value, shape) : value;
    if (shape === feedShape.telefoon) this.#dialable(result);
    if (shape === feedShape.gemeente) this.#known(result);
    return Object.freeze(result);
  }

  /** Reads the list of coalitions, and pauses after each of them. */
  *coalities(written: unknown[]): Generator<void, Feed['coalities']> {
    const coalities = this.#mendable(written);
    const seen = new Set<unknown>();
    let kept = 0;
    this.#trail[this.#depth++] = 'coalities';
    for (let index = 0; index < coalities.length; index++) {
      const reading = this.#entry(feedShape.coalities as ListShape, coalities[index], index, seen);
      if (reading !== NOTHING) coalities[kept++] = reading;
      yield;
    }
    this.#depth--;
    coalities.length = kept;
    return Object.freeze(coalities) as Feed['coalities'];
  }

  #list(shape: ListShape, value: unknown): Reading {
    if (!Array.isArray(value)) return this.#wrongKind(value, shape);
    const entries = this.#mendable(value);
    const seen = shape.uniqueBy !== undefined && entries.length > 1 ? new Set<unknown>() : undefined;
    let kept = 0;
    for (let index = 0; index < entries.length; index++) {
      const reading = this.#entry(shape, entries[index], index, seen);
      if (reading !== NOTHING) entries[kept++] = reading;
    }
    if (entries.length > kept) entries.length = kept;
    if (kept === 0 && shape.isFilled) {
      this.report('fout', 'leeg', [shape]);
      return NOTHING;
    }
    return Object.freeze(entries);
  }

  /** A list that may be changed: what is kept of it moves up to where something was left out. */
  #mendable(list: unknown[]): unknown[] {
    return this.#isOwn ? list : [...list];
  }

  #entry(
    { entry: shape, uniqueBy }: ListShape,
    value: unknown,
    index: number,
    seen: Set<unknown> | undefined,
  ): Reading {
    // Between the pieces of a line a space alone means something; elsewhere it is nothing.
    const isSpace = shape === feedShape.inline && typeof value === 'string' && value !== '';
    if (!isSpace && isAbsent(value)) return NOTHING;
    const reading = this.#readBelow(index, shape, value);
    if (reading === NOTHING || (seen && !this.#isFirst(reading, index, uniqueBy as string, seen)))
      return NOTHING;
    return reading;
  }

  /** Whether an entry is the first with its identity, in a list where that matters. */
  #isFirst(entry: unknown, index: number, key: string, seen: Set<unknown>): boolean {
    const identity = (entry as Record<string, unknown>)[key];
    if (!seen.has(identity)) {
      seen.add(identity);
      return true;
    }
    this.#trail[this.#depth++] = index;
    this.report('fout', 'dubbel', [identity], key);
    this.#depth--;
    return false;
  }

  /** Takes the first alternative of the same form; objects are told apart by the keys they must have. */
  #union(shape: UnionShape, value: unknown): Reading {
    for (const option of shape.options) if (hasFormOf(option, value)) return this.read(option, value);
    return this.#wrongKind(value, shape);
  }

  #value(shape: ValueShape, value: unknown): Reading {
    // Most of a feed is text, and what is left out as empty never comes here: this is all there is to check.
    if (shape === feedShape.tekstregel && typeof value === 'string') return value;
    const mending = repairOf(shape);
    const mended = mending ? mending.repair(value, this.#context) : value;
    if (isValue(shape, mended)) {
      if (mended !== value && !mending?.silent?.(value)) this.#repaired(value, mended);
      return mended;
    }
    const code =
      shape === feedShape.link && typeof value === 'string'
        ? 'onveilige-link'
        : shape.kind === 'choice' && !mending
          ? 'onbekende-waarde'
          : 'ongeldig';
    this.report('fout', code, [value, shape]);
    return NOTHING;
  }

  /** A phone without `tel` is dialled as it is written, where that is certain. */
  #dialable(telefoon: Record<string, unknown>): void {
    if (telefoon.tel) return;
    const tel = dialableNumber(String(telefoon.weergave));
    if (tel) {
      telefoon.tel = tel;
    } else {
      this.report('let-op', 'niet-te-bellen', [telefoon.weergave], 'weergave');
    }
  }

  #known(gemeente: Record<string, unknown>): void {
    if (!this.#register) return;
    const { code } = gemeente as unknown as Gemeente;
    const current = this.#register.metCode(code);
    const former = current ? undefined : this.#register.vervallen(code);
    const naam = current?.naam ?? former?.naam;
    if (naam !== undefined) gemeente.naam ??= naam;
    if (former) {
      const opvolgers = former.opvolgers.map(c => `${this.#register?.metCode(c)?.naam} (${c})`);
      this.report('let-op', 'vervallen-gemeente', [code, former.naam, opvolgers], 'code');
    } else if (!current) {
      this.report('let-op', 'onbekende-gemeente', [code], 'code');
    }
  }

  #wrongKind(value: unknown, shape: Shape): typeof NOTHING {
    this.report('fout', 'verkeerd-soort', [value, shape]);
    return NOTHING;
  }

  #repaired(before: unknown, after: unknown, below?: string): void {
    this.report('let-op', 'hersteld', [before, after], below);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts without making a list: it is asked of every object of a feed. */
function hasMoreThan(most: number, value: object): boolean {
  let count = 0;
  for (const key in value) if (Object.hasOwn(value, key) && ++count > most) return true;
  return false;
}

function withoutOtherKeys(value: Record<string, unknown>, { members }: ObjectShape): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { key } of members) {
    if (Object.hasOwn(value, key) && value[key] !== undefined) result[key] = value[key];
  }
  return result;
}

/** Editors and spreadsheets leave `null` or an empty text where they mean nothing. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}
