/**
 * Checks the text of a feed for who keeps it: every problem with its place in the text, what is wrong and what would be
 * right. And writes what the elements read leniently as it should be written.
 *
 * It reads with the parser of the elements, so that it never says anything else than what a visitor will see. It knows
 * no DOM and no Node: the command line, a worker and a page use it alike.
 */
import { FeedError } from '../feed/errors.js';
import { feedShape } from '../feed/feed-shape.generated.js';
import { FEED_VERSIE } from '../feed/formats.js';
import type { FeedIssue } from '../feed/issues.js';
import { parseFeed } from '../feed/parse-feed.js';
import { repairOf } from '../feed/repairs.js';
import type { Feed } from '../feed/schema.js';
import type { Shape } from '../feed/shape.js';
import { adviceOn, type CheckedMunicipalities } from './advice.js';
import { type DecodedText, decodeText } from './decode.js';
import { expectedBy } from './expected.js';
import { type Fault, Place, type Span, scanJson, type Trail } from './json-scan.js';
import { nearest } from './nearest.js';
import { type Problem, type ProblemCode, type ProblemErnst, padOf, type Taal, trailOf } from './problems.js';
import { findAt } from './shape-at.js';
import { type Facts, type ProblemText, texts } from './texts.js';

/** Above this the elements do not fetch a feed. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface CheckOptions {
  /** In which language the sentences are. Default `nl`. */
  taal?: Taal;
  /** The address of the feed, against which its relative links are resolved. Default: some address. */
  baseUrl?: string | undefined;
  /** Knows the gemeenten (`loadRegister`). Default: codes and names are not checked. */
  register?: CheckedMunicipalities | undefined;
  /** What is "more than a year ago". Default: now. */
  today?: Date;
  /** How many bytes the text takes as UTF-8. Default: counted. */
  bytes?: number;
}

export interface CheckedFeed {
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /** The feed as the elements read it; `undefined` when they cannot. */
  readonly feed: Feed | undefined;
  /** What `JSON.parse` gave; `undefined` when the text is no JSON. */
  readonly document: unknown;
}

/** A problem before its place in the text is known. */
interface Finding {
  readonly code: ProblemCode;
  readonly ernst: ProblemErnst;
  readonly trail: Trail;
  readonly text: ProblemText;
  /** The place itself, where it was found by scanning. */
  readonly span?: Span;
  /** About the key, not about its value. */
  readonly onKey?: boolean;
  readonly herstel?: unknown;
}

/** Relative links of a feed without an address are right: they are resolved where it will be published. */
const SOME_ADDRESS = 'https://feed.invalid/';

/** Checks the text of a feed. Never throws, whatever the text. */
export function checkFeedText(written: string, options: CheckOptions = {}): CheckedFeed {
  const text = withoutMark(written);
  const shift = written.length - text.length;
  const { taal = 'nl' } = options;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const { fault } = scanJson(text);
    return { problems: [problemOfFault(fault, text, shift, taal)], feed: undefined, document: undefined };
  }
  const { feed, findings } = checkDocument(document, options);
  const bytes = options.bytes ?? (text.length > MAX_BYTES / 3 ? new TextEncoder().encode(text).length : 0);
  if (bytes > MAX_BYTES) {
    const value = (bytes / 1024 / 1024).toFixed(1).replace('.', taal === 'nl' ? ',' : '.');
    findings.push(finding(taal, 'te-groot', 'fout', [], { value }));
  }
  return { problems: place(text, shift, findings, taal), feed, document };
}

/** Checks the bytes of a file: what {@link checkFeedText} does, and whether they are text in UTF-8. */
export function checkFeedBytes(
  bytes: Uint8Array,
  options: CheckOptions = {},
): CheckedFeed & { readonly text: string } {
  const decoded = decodeText(bytes);
  if (!decoded) {
    const problem = problemOfFault(undefined, '', 0, options.taal ?? 'nl');
    return { problems: [problem], feed: undefined, document: undefined, text: '' };
  }
  const checked = checkFeedText(decoded.text, { bytes: bytes.length, ...options });
  const problems = [...problemsOfEncoding(decoded, options.taal ?? 'nl'), ...checked.problems];
  return { ...checked, problems, text: decoded.text };
}

/**
 * Checks a document that came from somewhere else than text, such as a spreadsheet. Its problems have a path, and no
 * place.
 */
export function checkFeedDocument(
  document: unknown,
  options: CheckOptions = {},
): {
  readonly problems: readonly Omit<Problem, 'regel' | 'kolom' | 'plek'>[];
  readonly feed: Feed | undefined;
} {
  const { feed, findings } = checkDocument(document, options);
  const problems = findings.map(({ trail, text, code, ernst, herstel }) => ({
    pad: padOf(trail),
    ernst,
    code,
    wat: text.wat,
    goed: text.goed,
    herstel,
  }));
  return { problems, feed };
}

/**
 * Writes what the elements read leniently as it should be written, and leaves every other character as it is.
 *
 * @returns The text, and the problems that are gone; the same text when there is nothing to repair.
 */
export function repairFeedText(
  written: string,
  options: CheckOptions = {},
): { readonly text: string; readonly repaired: readonly Problem[] } {
  const { problems, document } = checkFeedText(written, options);
  const repaired = problems.filter(({ herstel }) => herstel !== undefined);
  let text = written;
  // From the end to the begin, so that the places before it stay where they are.
  for (const { plek, pad, herstel, code } of repaired.toReversed()) {
    const value = JSON.stringify(herstel);
    if (code === 'ontbreekt') {
      const more = Object.keys(document as object).length > 0 ? ', ' : ' ';
      text = `${text.slice(0, plek.start + 1)} ${JSON.stringify(pad)}: ${value}${more}${text.slice(plek.start + 1).trimStart()}`;
    } else text = text.slice(0, plek.start) + value + text.slice(plek.end);
  }
  return { text: withoutMark(text), repaired };
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function checkDocument(
  document: unknown,
  options: CheckOptions,
): { feed: Feed | undefined; findings: Finding[] } {
  const { taal = 'nl', register, baseUrl = SOME_ADDRESS, today = new Date() } = options;
  try {
    const { feed, issues } = parseFeed(document, { baseUrl, register });
    const findings = issues.map(issue => findingOfIssue(issue, document, { taal, register, baseUrl }));
    for (const { code, trail, facts } of adviceOn({ document, feed, today, taal, register })) {
      const ernst = code === 'onbekende-sleutel' && facts.instead !== undefined ? 'let-op' : 'advies';
      findings.push({ ...finding(taal, code, ernst, trail, facts), onKey: code === 'onbekende-sleutel' });
    }
    return { feed, findings };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { feed: undefined, findings: [findingOfError(error, document, taal)] };
  }
}

function finding(taal: Taal, code: ProblemCode, ernst: ProblemErnst, trail: Trail, facts: Facts): Finding {
  return { code, ernst, trail, text: texts[taal].problems[code](facts) };
}

function findingOfError(error: FeedError, document: unknown, taal: Taal): Finding {
  if (error.code === 'versie') {
    const value = (document as { versie: unknown }).versie;
    return finding(taal, 'versie', 'fout', ['versie'], { value });
  }
  if (document === null || typeof document !== 'object' || Array.isArray(document))
    return finding(taal, 'schema', 'fout', [], {});
  const keys = Object.keys(document);
  const instead = keys.find(key => key === 'coalities') ?? nearest('coalities', keys);
  const trail = instead === undefined ? [] : [instead];
  return { ...finding(taal, 'schema', 'fout', trail, { key: 'coalities', instead }), onKey: true };
}

interface IssueContext {
  readonly taal: Taal;
  readonly register: CheckedMunicipalities | undefined;
  readonly baseUrl: string;
}

function findingOfIssue({ pad, ernst, code }: FeedIssue, document: unknown, context: IssueContext): Finding {
  const { taal, register, baseUrl } = context;
  const trail = trailOf(pad);
  const { shape, value } = findAt(document, trail);
  const expected = shape && expectedBy(shape, taal);
  const facts: Facts = { value, ...(expected !== undefined && { expected }) };
  switch (code) {
    case 'ontbreekt': {
      const found = finding(taal, code, ernst, trail, { ...facts, key: String(trail.at(-1)) });
      return pad === 'versie' ? { ...found, herstel: FEED_VERSIE } : found;
    }
    case 'hersteld': {
      const herstel = pad === 'versie' ? FEED_VERSIE : repaired(shape, value, baseUrl);
      return { ...finding(taal, code, ernst, trail, { ...facts, instead: herstel }), herstel };
    }
    case 'onbekende-waarde': {
      const words = shape?.kind === 'choice' ? shape.values.map(String) : [];
      const instead = nearest(String(value), words);
      return finding(taal, code, ernst, trail, { ...facts, ...(instead !== undefined && { instead }) });
    }
    case 'vervallen-gemeente':
    case 'onbekende-gemeente': {
      const gemeentecode = String(repaired(shape, value, baseUrl));
      const former = register?.vervallen(gemeentecode);
      const namen = (former?.opvolgers ?? []).map(next => `${register?.metCode(next)?.naam} (${next})`);
      const naam = former?.naam;
      return finding(taal, code, ernst, trail, {
        value: gemeentecode,
        namen,
        ...(naam !== undefined && { naam }),
      });
    }
    default:
      return finding(taal, code, ernst, trail, facts);
  }
}

/** What the parser reads a value as; a web address as it was written, with only its begin added. */
function repaired(shape: Shape | undefined, value: unknown, baseUrl: string): unknown {
  if (shape === feedShape.link && typeof value === 'string') {
    const address = value.trim();
    return address.startsWith('//') ? `https:${address}` : `https://${address}`;
  }
  const mending = repairOf(shape);
  return mending ? mending.repair(value, { baseUrl }) : value;
}

function problemsOfEncoding({ codering }: DecodedText, taal: Taal): Problem[] {
  if (codering === 'utf-8') return [];
  const { wat, goed } = texts[taal].problems.codering({ value: codering });
  const plek = { start: 0, end: 0 };
  return [
    { regel: 1, kolom: 1, plek, pad: '', ernst: 'fout', code: 'codering', wat, goed, herstel: undefined },
  ];
}

function problemOfFault(fault: Fault | undefined, text: string, shift: number, taal: Taal): Problem {
  const { wat, goed } = fault ? texts[taal].faults[fault.kind] : texts[taal].problems['geen-json']({});
  const span = fault?.span ?? { start: 0, end: 0 };
  return {
    ...positionIn(lineStarts(text), span, shift),
    pad: padOf(fault?.trail ?? []),
    ernst: 'fout',
    code: 'geen-json',
    wat,
    goed,
    herstel: undefined,
  };
}

/** Where in the text the values at these paths are. */
export function positionsOf(
  written: string,
  pads: readonly string[],
): Pick<Problem, 'regel' | 'kolom' | 'plek'>[] {
  const text = withoutMark(written);
  const root = new Place();
  const places = pads.map(pad => root.at(trailOf(pad)));
  scanJson(text, root);
  const starts = lineStarts(text);
  return places.map(({ value }) =>
    positionIn(starts, value ?? { start: 0, end: 0 }, written.length - text.length),
  );
}

/** Finds where in the text each finding is, and what only the text can tell. */
function place(text: string, shift: number, findings: Finding[], taal: Taal): Problem[] {
  const root = new Place();
  // A key that is missing is reported where it should have been: at what it is missing from.
  const places = findings.map(({ trail }) => trail.map((_, i) => root.at(trail.slice(0, i + 1))));
  const { duplicates } = scanJson(text, root);
  const found = findings.map((one, i) => {
    const chain = places[i] as Place[];
    const last = chain.at(-1);
    const span = (one.onKey ? last?.key : undefined) ?? last?.value;
    return { one, span: span ?? chain.findLast(({ value }) => value)?.value ?? root.value };
  });
  for (const { trail, span } of duplicates) {
    const key = String(trail.at(-1));
    found.push({ one: finding(taal, 'dubbele-sleutel', 'let-op', trail, { key }), span });
  }
  if (found.length === 0) return [];
  const starts = lineStarts(text);
  return found
    .map(({ one, span }): Problem => {
      const { trail, ernst, code, text: says, herstel } = one;
      const position = positionIn(starts, span ?? { start: 0, end: 0 }, shift);
      return { ...position, pad: padOf(trail), ernst, code, wat: says.wat, goed: says.goed, herstel };
    })
    .sort((a, b) => a.plek.start - b.plek.start);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** @param shift How much of the written text came before the text that was scanned: a byte order mark. */
function positionIn(starts: readonly number[], { start, end }: Span, shift: number) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= start) low = middle;
    else high = middle - 1;
  }
  const plek = { start: start + shift, end: end + shift };
  return { regel: low + 1, kolom: start - (starts[low] as number) + 1, plek };
}
