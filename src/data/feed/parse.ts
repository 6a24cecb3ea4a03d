/**
 * The border: reads any JSON value as a coalition feed, and loses nothing to a neighbour's mistake.
 *
 * One walk along the schema. A bad optional value is left out, a bad entry of a list is skipped, each
 * with an issue; unknown keys are not looked at. Only a broken core throws: no object, no list
 * `coalities`, or another major version. What comes out is frozen and satisfies the schema, so nobody
 * behind this border checks again.
 */
import * as z from 'zod/mini';
import { FeedError } from './errors.js';
import { dialableNumber, isBlank } from './formats.js';
import { type Ernst, type FeedIssue, type IssueCode, quote } from './issues.js';
import { type RepairContext, valueKinds } from './repairs.js';
import type { Feed, Gemeente } from './schema.js';
import * as schema from './schema.js';

/** What the parser asks of the register of municipalities. */
export interface KnownMunicipalities {
  metCode(code: string): { readonly naam: string } | undefined;
  vervallen(code: string): { readonly naam: string; readonly opvolgers: readonly string[] } | undefined;
}

/** Options of {@link parseFeed}. */
export interface ParseOptions {
  /** Against which relative links are resolved. Default: relative links are dropped. */
  baseUrl?: string | undefined;
  /** Fills in names that the feed leaves out and reports codes that no longer exist. Default: none. */
  register?: KnownMunicipalities | undefined;
}

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
  if (!isObject(document)) throw new FeedError('schema', { detail: 'het document is geen object' });
  const walk = new Walk({ baseUrl: options.baseUrl }, options.register);
  const versie = walk.versie(document.versie);
  if (!Array.isArray(document.coalities)) {
    throw new FeedError('schema', { detail: 'de lijst “coalities” ontbreekt' });
  }
  // The version is settled above; the rest of the feed is read like any other object.
  const feed = walk.read(schema.feed, { ...document, versie }, '') as Feed;
  if (!feed.titel) walk.report('titel', 'let-op', 'ontbreekt', 'De feed heeft geen titel.');
  return { feed, issues: Object.freeze(walk.issues) };
}

/** The value of a key that is absent, empty, or was dropped. */
const NOTHING = Symbol('nothing');
type Reading = unknown | typeof NOTHING;

class Walk {
  readonly issues: FeedIssue[] = [];
  readonly #context: RepairContext;
  readonly #register: KnownMunicipalities | undefined;

  constructor(context: RepairContext, register: KnownMunicipalities | undefined) {
    this.#context = context;
    this.#register = register;
  }

  report(pad: string, ernst: Ernst, code: IssueCode, melding: string): void {
    this.issues.push(Object.freeze({ pad, ernst, code, melding }));
  }

  /** Accepts what editors write for version 1, and refuses every other major version. */
  versie(value: unknown): string {
    const major =
      value === undefined || value === null ? '' : /^\s*(\d+)(\.\d+)*\s*$/.exec(String(value))?.[1];
    if (major === '') {
      this.report(
        'versie',
        'let-op',
        'ontbreekt',
        `De versie ontbreekt; ${quote(schema.FEED_VERSIE)} is aangenomen.`,
      );
    } else if (major !== schema.FEED_VERSIE) {
      throw new FeedError('versie', { detail: `de feed noemt versie ${quote(value)}` });
    } else if (value !== schema.FEED_VERSIE) {
      this.#repaired('versie', value, schema.FEED_VERSIE);
    }
    return schema.FEED_VERSIE;
  }

  /** Reads a value by its schema; `NOTHING` when it had to be left out, which is then reported. */
  read(type: z.core.$ZodType, value: unknown, path: string): Reading {
    const { def } = (type as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'optional':
        return this.read(def.innerType, value, path);
      case 'object':
        return this.#object(type, def.shape, value, path);
      case 'array':
        return this.#array(type, def.element, value, path);
      case 'union':
        return this.#union(def.options, value, path);
      default:
        return this.#value(type, value, path);
    }
  }

  #object(type: z.core.$ZodType, shape: z.core.$ZodShape, value: unknown, path: string): Reading {
    if (!isObject(value)) return this.#wrongKind(value, path, 'een object { … }');
    const result: Record<string, unknown> = {};
    let complete = true;
    for (const key of Object.keys(shape)) {
      const member = shape[key] as z.core.$ZodType;
      const memberPath = path ? `${path}.${key}` : key;
      const present = Object.hasOwn(value, key) && !isAbsent(value[key]);
      const reading = present ? this.read(member, value[key], memberPath) : NOTHING;
      if (reading !== NOTHING) {
        // An optional list of nothing says nothing: nobody behind the border has to ask for its length.
        if (isOptional(member) && Array.isArray(reading) && reading.length === 0) continue;
        result[key] = reading;
      } else if (!isOptional(member)) {
        if (!present) this.#missing(memberPath);
        complete = false;
      }
    }
    if (!complete) return NOTHING;
    if (Object.keys(result).length === 0) {
      this.report(path, 'fout', 'leeg', 'Hier staat niets dat getoond kan worden. Het wordt overgeslagen.');
      return NOTHING;
    }
    if (type === schema.telefoon) this.#dialable(result, path);
    if (type === schema.gemeente) this.#known(result, path);
    return Object.freeze(result);
  }

  #array(type: z.core.$ZodType, element: z.core.$ZodType, value: unknown, path: string): Reading {
    if (!Array.isArray(value)) return this.#wrongKind(value, path, 'een lijst [ … ]');
    const entries: unknown[] = [];
    const key = schema.uniqueBy.get(type);
    const seen = new Set<unknown>();
    for (const [index, entry] of value.entries()) {
      const entryPath = `${path}[${index}]`;
      // Between the pieces of a line a space alone means something; elsewhere it is nothing.
      const isSpace = element === schema.inline && typeof entry === 'string' && entry !== '';
      if (isAbsent(entry) && !isSpace) continue;
      const reading = this.read(element, entry, entryPath);
      if (reading === NOTHING) continue;
      if (key) {
        const identity = (reading as Record<string, unknown>)[key];
        if (seen.has(identity)) {
          const melding = `${quote(identity)} komt al eerder voor in deze lijst. Alleen de eerste wordt getoond.`;
          this.report(`${entryPath}.${key}`, 'fout', 'dubbel', melding);
          continue;
        }
        seen.add(identity);
      }
      entries.push(reading);
    }
    if (entries.length === 0 && !z.safeParse(type, entries).success) {
      this.report(path, 'fout', 'leeg', 'In deze lijst staat niets dat gebruikt kan worden.');
      return NOTHING;
    }
    return Object.freeze(entries);
  }

  /** Takes the first alternative of the same form; objects are told apart by the keys they must have. */
  #union(options: readonly z.core.$ZodType[], value: unknown, path: string): Reading {
    const fitting = options.find(option => hasFormOf(option, value));
    return fitting ? this.read(fitting, value, path) : this.#wrongKind(value, path, namesOf(options));
  }

  #value(type: z.core.$ZodType, value: unknown, path: string): Reading {
    // Most of a feed is text, and what is left out as empty never comes here: this is all there is to check.
    if (type === schema.tekstregel && typeof value === 'string') return value;
    const kind = valueKinds.get(type);
    const mended = kind?.repair ? kind.repair(value, this.#context) : value;
    const parsed = z.safeParse(type, mended);
    if (parsed.success) {
      if (mended !== value && !kind?.silent?.(value)) this.#repaired(path, value, mended);
      return parsed.data;
    }
    if (type === schema.link && typeof value === 'string') {
      const melding = `${quote(value)} is geen webadres dat we kunnen tonen. Verwacht wordt ${kind?.expected}. De link is weggelaten.`;
      this.report(path, 'fout', 'onveilige-link', melding);
      return NOTHING;
    }
    const { values } = (type as z.core.$ZodTypes)._zod;
    const expected = kind?.expected ?? (values ? `een van: ${[...values].join(', ')}` : 'een andere waarde');
    const code = kind || !values ? 'ongeldig' : 'onbekende-waarde';
    this.report(
      path,
      'fout',
      code,
      `${quote(value)} past hier niet. Verwacht wordt ${expected}. Het is weggelaten.`,
    );
    return NOTHING;
  }

  /** A phone without `tel` is dialled as it is written, where that is certain. */
  #dialable(telefoon: Record<string, unknown>, path: string): void {
    if (telefoon.tel) return;
    const tel = dialableNumber(String(telefoon.weergave));
    if (tel) {
      telefoon.tel = tel;
    } else {
      const melding = `Uit ${quote(telefoon.weergave)} is geen nummer te halen. Het wordt getoond, maar niet als link.`;
      this.report(`${path}.weergave`, 'let-op', 'niet-te-bellen', melding);
    }
  }

  #known(gemeente: Record<string, unknown>, path: string): void {
    if (!this.#register) return;
    const { code } = gemeente as unknown as Gemeente;
    const current = this.#register.metCode(code);
    const former = current ? undefined : this.#register.vervallen(code);
    const naam = current?.naam ?? former?.naam;
    if (naam !== undefined) gemeente.naam ??= naam;
    if (former) {
      const opvolgers = former.opvolgers.map(c => `${this.#register?.metCode(c)?.naam} (${c})`).join(', ');
      const melding = `${former.naam} (${code}) bestaat niet meer. De opvolger is ${opvolgers}.`;
      this.report(`${path}.code`, 'let-op', 'vervallen-gemeente', melding);
    } else if (!current) {
      const melding = `${code} staat niet in het register van gemeenten. Deze gemeente staat wel in de lijst, maar niet op de kaart.`;
      this.report(`${path}.code`, 'let-op', 'onbekende-gemeente', melding);
    }
  }

  #wrongKind(value: unknown, path: string, expected: string): typeof NOTHING {
    this.report(
      path,
      'fout',
      'verkeerd-soort',
      `Hier staat ${quote(value)}; verwacht wordt ${expected}. Het is weggelaten.`,
    );
    return NOTHING;
  }

  #missing(path: string): void {
    const key = path.slice(path.lastIndexOf('.') + 1);
    this.report(
      path,
      'fout',
      'ontbreekt',
      `“${key}” is verplicht en ontbreekt. Dit onderdeel wordt overgeslagen.`,
    );
  }

  #repaired(path: string, before: unknown, after: unknown): void {
    this.report(path, 'let-op', 'hersteld', `${quote(before)} is gelezen als ${quote(after)}.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Editors and spreadsheets leave `null` or an empty text where they mean nothing. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}

function isOptional(type: z.core.$ZodType): boolean {
  return (type as z.core.$ZodTypes)._zod.def.type === 'optional';
}

function hasFormOf(type: z.core.$ZodType, value: unknown): boolean {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return Array.isArray(value);
  if (def.type !== 'object') return typeof value === 'string' || typeof value === 'number';
  const shape: z.core.$ZodShape = def.shape;
  return (
    isObject(value) &&
    Object.keys(shape).every(key => key in value || isOptional(shape[key] as z.core.$ZodType))
  );
}

function namesOf(options: readonly z.core.$ZodType[]): string {
  const names = options.map(option => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    if (def.type === 'array') return 'een lijst';
    if (def.type !== 'object') return 'een tekst';
    const shape: z.core.$ZodShape = def.shape;
    return `een object met ${Object.keys(shape)
      .filter(key => !isOptional(shape[key] as z.core.$ZodType))
      .join(' en ')}`;
  });
  return names.join(' of ');
}
