/**
 * What the page and its worker say to each other. The worker keeps the text, however large; the page gets what it shows.
 * Every question has a number, and an answer has the number of its question.
 */
import type { Problem, ProblemErnst } from '../../src/data/check/problems.js';
import type { Feed } from '../../src/data/feed/schema.js';

/** A file, or what an address gave. */
export interface Bestand {
  readonly naam: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Vraag =
  /** Files that the visitor chose: one feed, one spreadsheet, or several .csv files that are one together. */
  | { readonly soort: 'bestanden'; readonly bestanden: readonly Bestand[]; readonly adres?: string }
  /** What stands in the text field. */
  | { readonly soort: 'tekst'; readonly tekst: string }
  /** The feed with, of a large one, only this coalition. */
  | { readonly soort: 'voorbeeld'; readonly coalitie: string }
  /** The text as it was given, or mended. */
  | { readonly soort: 'download'; readonly hersteld: boolean };

/** A line of the text, for where a problem is. */
export interface Fragmentregel {
  readonly nummer: number;
  readonly voor: string;
  /** What it is about; empty in the lines around it. */
  readonly merk: string;
  readonly na: string;
}

export interface Gemeld extends Pick<Problem, 'regel' | 'kolom' | 'plek' | 'pad' | 'ernst' | 'wat' | 'goed'> {
  /** What it would become when it is repaired, as JSON. */
  readonly herstel?: string;
  /** Where in the spreadsheet it came from. */
  readonly cel?: string;
  readonly fragment: readonly Fragmentregel[];
}

/** What reading a spreadsheet had to say. */
export interface GelezenBladen {
  readonly bladen: readonly { readonly naam: string; readonly rijen: number }[];
  readonly opmerkingen: readonly string[];
  readonly meldingen: readonly { readonly cel: string; readonly ernst: ProblemErnst; readonly wat: string }[];
}

export interface Uitkomst {
  /** Only when the text is another than the page has, and small enough to be edited there. */
  readonly tekst?: string;
  /** Whether the text is too large for a text field. */
  readonly groot: boolean;
  readonly leeg: boolean;
  readonly aantallen: Readonly<Record<ProblemErnst, number>>;
  /** The first of each kind; `aantallen` counts them all. */
  readonly problemen: readonly Gemeld[];
  /** How many problems a repair takes away. */
  readonly herstelbaar: number;
  /** Absent: the elements cannot read it. */
  readonly coalities?: readonly { readonly id: string; readonly naam: string }[];
  readonly sheets?: GelezenBladen;
}

export type Antwoord =
  | { readonly soort: 'uitkomst'; readonly uitkomst: Uitkomst }
  /** `index`: the rest of what is shown stands in other documents, which are not fetched. */
  | { readonly soort: 'voorbeeld'; readonly feed: Feed; readonly index: boolean }
  | { readonly soort: 'download'; readonly tekst: string }
  /** A sentence for the visitor; of a spreadsheet that gave no feed also what was read of it. */
  | { readonly soort: 'mislukt'; readonly reden: string; readonly sheets?: GelezenBladen };

export type Genummerd<T> = T & { readonly nummer: number };
