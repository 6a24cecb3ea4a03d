/**
 * What editors really type, and what it means: for each kind of value the repair that runs before the value is checked.
 *
 * A repair gets what stands in the file and returns what should be checked. It never guesses: where
 * a value can mean two things it is returned as it is, and then refused.
 */
import { dialableNumber, isOnServerOf, resolveLink } from './formats.js';
import type { Shape } from './shape.js';

/** What the reader of a feed knows while it mends a value. */
export interface RepairContext {
  /** Against which relative links are resolved; `undefined` when the feed has no address. */
  readonly baseUrl: string | undefined;
}

/** How one kind of value is mended. */
export interface Repair {
  /** The value to check in place of the one in the file. */
  readonly repair: (value: unknown, context: RepairContext) => unknown;
  /** Whether a repair needs no mention, because what was written is right as well. */
  readonly silent?: (value: unknown) => boolean;
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** Text keeps its white space: "Zie " before a link needs the space that ends it. */
const textFromNumber = (value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : value;

const numberFromText = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d+([.,]\d+)?\s*$/.test(value)
    ? Number(value.replace(',', '.'))
    : value;

function municipalityCode(value: unknown): unknown {
  const digits = /^\s*(?:gm)?(\d{1,4})\s*$/i.exec(String(value))?.[1];
  return digits !== undefined && Number(digits) > 0 ? `GM${digits.padStart(4, '0')}` : value;
}

/** Reads the Dutch order `14-10-2020`; a date with a time keeps its day. */
function partialDate(value: unknown): unknown {
  const text = trimmed(textFromNumber(value));
  if (typeof text !== 'string') return text;
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dutch) return `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`;
  return /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] ?? text;
}

function link(value: unknown, { baseUrl }: RepairContext): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const withScheme = /^www\./i.test(text)
    ? `https://${text}`
    : text.startsWith('//')
      ? `https:${text}`
      : text;
  return resolveLink(withScheme, baseUrl) ?? text;
}

/** Somebody else's server would learn whom a visitor looks at: there is no detail there. */
function detailAddress(value: unknown, context: RepairContext): unknown {
  const address = link(value, context);
  return isOnServerOf(address, context.baseUrl) ? address : undefined;
}

/** Whether a link was written out or relative, so that reading it as one needs no mention. */
const isPlainLink = (value: unknown): boolean =>
  typeof value === 'string' && !/^\s*(www\.|\/\/)/i.test(value);

function email(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().replace(/^mailto:([^?]*).*$/i, '$1') : value;
}

/** A number is read from left to right: what would turn it around in the text is taken out. */
const phoneAsWritten = (value: unknown): unknown => {
  const text = textFromNumber(value);
  return typeof text === 'string' ? text.replace(/\p{Cf}/gu, '') : text;
};

const dialled = (value: unknown): unknown => dialableNumber(String(value)) ?? value;

const mendedNumber: Repair = { repair: numberFromText };
const mendedLink: Repair = { repair: link, silent: isPlainLink };

/** By the name of the value in the schema. */
const REPAIRS: Readonly<Record<string, Repair>> = {
  tekstregel: { repair: textFromNumber, silent: value => typeof value === 'string' },
  gemeentecode: { repair: municipalityCode },
  deeldatum: { repair: partialDate },
  tijdstip: { repair: trimmed },
  link: mendedLink,
  detailadres: { ...mendedLink, repair: detailAddress },
  emailadres: { repair: email },
  telefoonweergave: { repair: phoneAsWritten },
  belnummer: { repair: dialled },
  taalcode: { repair: trimmed },
  pijlernummer: mendedNumber,
  jaartal: mendedNumber,
  percentage: mendedNumber,
  graden: mendedNumber,
};

/** How a value of this shape is mended; `undefined` when it is taken as it is. */
export function repairOf(shape: Shape | undefined): Repair | undefined {
  return shape && 'name' in shape && shape.name ? REPAIRS[shape.name] : undefined;
}
