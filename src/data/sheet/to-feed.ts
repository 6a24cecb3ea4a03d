/**
 * Makes a feed of a workbook, by the table of `layout.ts`. It knows no DOM, no Node and no file format.
 *
 * It is forgiving of what people do to a spreadsheet: other names above a column, empty rows, dates in words, a code that
 * became a number. What it changes it says, and what can mean two things it leaves as it is, for the checker to refuse.
 * It remembers which cell each value came from, so that a problem in the feed can be told in terms of the sheet.
 */
import type { CheckedMunicipalities } from '../check/advice.js';
import { nearest } from '../check/nearest.js';
import type { Taal } from '../check/problems.js';
import { dialableNumber } from '../feed/formats.js';
import { naamsleutel } from '../gemeenten/naamsleutel.js';
import { type BladIndeling, indeling, type Kolom, UITLEG_BLAD } from './layout.js';
import { type MeldingCode, sheetTexts } from './sheet-texts.js';
import { type Blad, type Cel, kolomletter, type Werkboek } from './workbook.js';

export interface SheetOptions {
  /** In which language the messages are. Default `nl`. */
  taal?: Taal;
  /** Makes codes of numbers and of names. Default: neither. */
  register?: CheckedMunicipalities | undefined;
}

/** Something that was mended, skipped or not understood. */
export interface Melding {
  readonly blad: string;
  /** As people count: the first row is 1. Absent: about the whole sheet. */
  readonly rij?: number;
  /** The letter of the column. */
  readonly kolom?: string;
  readonly ernst: 'fout' | 'let-op';
  readonly code: MeldingCode;
  readonly melding: string;
}

/** A cell, as `contacten!C4`. */
export type Cellen = ReadonlyMap<string, string>;

export interface FeedFromSheets {
  /** What the file of the feed should hold; `undefined` when there is no coalition. */
  readonly document: Record<string, unknown> | undefined;
  readonly meldingen: readonly Melding[];
  /** The sheets that were read, and how many rows with something in them each had. */
  readonly bladen: readonly { readonly naam: string; readonly rijen: number }[];
  /** The cell of each value, by its path in the document; that of an entry is its row. */
  readonly cellen: Cellen;
}

export function feedFromWorkbook(
  { bladen }: Pick<Werkboek, 'bladen'>,
  options: SheetOptions = {},
): FeedFromSheets {
  return new Maker(options).make(bladen);
}

/** A row of a sheet, read: the values by the name of their column. */
interface Rij {
  readonly blad: string;
  readonly nummer: number;
  readonly waarden: ReadonlyMap<string, Gelezen>;
}

interface Gelezen {
  readonly kolom: Kolom;
  readonly letter: string;
  readonly value: unknown;
}

type Entry = Record<string, unknown>;

/** The rows of these sheets are entries of a list of their coalition. */
const LISTS = ['contacten', 'cijfers', 'secties', 'citaten'] as const;

class Maker {
  readonly #meldingen: Melding[] = [];
  readonly #bladen: { naam: string; rijen: number }[] = [];
  readonly #cells = new Map<object, { readonly rij: Rij; readonly keys: Map<string, Gelezen> }>();
  readonly #taal: Taal;
  readonly #register: CheckedMunicipalities | undefined;
  readonly #coalities = new Map<string, Entry>();

  constructor({ taal = 'nl', register }: SheetOptions) {
    this.#taal = taal;
    this.#register = register;
  }

  make(bladen: readonly Blad[]): FeedFromSheets {
    const rijen = this.#readSheets(bladen);
    const of = (naam: string): readonly Rij[] => rijen.get(naam) ?? [];
    const feed: Entry = { versie: '1' };
    for (const rij of of('feed').slice(0, 1)) this.#fill(feed, rij);
    for (const rij of of('coalities')) this.#coalitie(rij);
    if (this.#coalities.size === 0) {
      this.#say('geen-bladen', 'fout', { blad: 'coalities' });
      const nothing = { document: undefined, cellen: new Map() };
      return { ...nothing, meldingen: this.#meldingen, bladen: this.#bladen };
    }
    for (const rij of of('gemeenten')) this.#gemeente(rij);
    for (const rij of of('actielijnen')) this.#add(rij, 'actielijnen');
    for (const rij of of('pijlers')) this.#add(rij, 'pijlers');
    for (const rij of of('acties')) this.#actie(rij);
    for (const rij of of('deelnemers')) this.#deelnemer(rij);
    for (const rij of of('documenten')) this.#document(rij);
    for (const naam of LISTS) for (const rij of of(naam)) this.#add(rij, naam);
    const document: Entry = {
      ...feed,
      coalities: [...this.#coalities.values()].map(one => this.#ordered(one, ORDER)),
    };
    this.#copyCells(feed, document);
    const cellen = this.#cellenOf(document);
    return { document, meldingen: this.#meldingen, bladen: this.#bladen, cellen };
  }

  // ── Reading the sheets ─────────────────────────────────────────────────────────────────────────

  #readSheets(bladen: readonly Blad[]): Map<string, Rij[]> {
    const found = new Map<string, Rij[]>();
    // A single sheet of some other name, such as one file of text, can only be meant as the coalities.
    const only = bladen.length === 1 && bladen[0] && !soortOf(bladen[0].naam) ? indeling[1] : undefined;
    for (const blad of bladen) {
      const soort = soortOf(blad.naam) ?? only;
      if (soort) {
        const rijen = this.#readRows(blad, soort);
        this.#bladen.push({ naam: blad.naam, rijen: rijen.length });
        found.set(soort.naam, [...(found.get(soort.naam) ?? []), ...rijen]);
      } else if (sleutel(blad.naam) !== UITLEG_BLAD && blad.rijen.some(row => !isEmptyRow(row))) {
        const instead = nearest(
          blad.naam,
          indeling.map(({ naam }) => naam),
        );
        this.#say(
          'onbekend-blad',
          'let-op',
          { blad: blad.naam },
          { naam: blad.naam, ...(instead && { instead }) },
        );
      }
    }
    return found;
  }

  #readRows({ naam: blad, rijen }: Blad, soort: BladIndeling): Rij[] {
    // A title may stand above the table: the names are in the first row that has any of them.
    const head = rijen.slice(0, 20).findIndex(row => row.some(cel => kolomOf(soort, cel) !== undefined));
    if (head < 0) {
      const eerste = soort.kolommen.find(({ verplicht }) => verplicht) ?? soort.kolommen[0];
      if (rijen.some(row => !isEmptyRow(row)))
        this.#say('kolom-ontbreekt', 'fout', { blad }, { naam: (eerste as Kolom).naam });
      return [];
    }
    const kolommen = this.#readHead(blad, rijen[head] as readonly Cel[], head, soort);
    const read: Rij[] = [];
    for (let r = head + 1; r < rijen.length; r++) {
      const row = rijen[r] as readonly Cel[];
      if (isEmptyRow(row)) continue;
      const waarden = new Map<string, Gelezen>();
      for (const [c, kolom] of kolommen) {
        const letter = kolomletter(c);
        const value = this.#readCell(row[c] ?? null, kolom, { blad, rij: r + 1, kolom: letter });
        if (value !== undefined) waarden.set(kolom.naam, { kolom, letter, value });
      }
      if (waarden.size > 0) read.push({ blad, nummer: r + 1, waarden });
    }
    return read;
  }

  #readHead(blad: string, row: readonly Cel[], at: number, soort: BladIndeling): Map<number, Kolom> {
    const kolommen = new Map<number, Kolom>();
    row.forEach((cel, c) => {
      const naam = textOf(cel);
      if (naam === undefined) return;
      const kolom = kolomOf(soort, cel);
      const place = { blad, rij: at + 1, kolom: kolomletter(c) };
      if (!kolom) {
        const instead = nearest(
          naam,
          soort.kolommen.map(one => one.naam),
        );
        this.#say('onbekende-kolom', 'let-op', place, { naam, ...(instead && { instead }) });
      } else if ([...kolommen.values()].includes(kolom))
        this.#say('dubbele-kolom', 'let-op', place, { naam });
      else kolommen.set(c, kolom);
    });
    for (const { naam, verplicht } of soort.kolommen) {
      if (verplicht && ![...kolommen.values()].some(kolom => kolom.naam === naam))
        this.#say('kolom-ontbreekt', 'fout', { blad, rij: at + 1 }, { naam });
    }
    return kolommen;
  }

  #readCell(cel: Cel, kolom: Kolom, place: Place): unknown {
    if (cel === null) return undefined;
    const text = textOf(cel);
    if (text === undefined) return undefined;
    switch (kolom.soort) {
      case 'getal': {
        const number = /^-?\d+([.,]\d+)?\s*%?$/.test(text)
          ? Number(text.replace('%', '').replace(',', '.'))
          : text;
        return typeof cel === 'number' ? cel : number;
      }
      case 'datum':
        return this.#readDate(cel, text, place);
      case 'telefoon':
        return this.#readPhone(cel, text, place);
      case 'tekst':
        return richText(text);
      case 'code':
        return typeof cel === 'number' ? cel : text;
      default:
        // Choices are written in small letters; a capital from the keyboard of a phone is no other word.
        return kolom.keuzes.find(keuze => sleutel(keuze) === sleutel(text)) ?? text.replace(/\s*\n\s*/g, ' ');
    }
  }

  #readDate(cel: Cel, text: string, place: Place): string {
    if (typeof cel === 'object') return text;
    const words = dateInWords(text);
    if (words === undefined) return text;
    this.#say('datum-hersteld', 'let-op', place, { value: text, instead: words });
    return words;
  }

  /** A number of ten digits loses its zero in a cell of numbers; nine digits that give a number with one have lost it. */
  #readPhone(cel: Cel, text: string, place: Place): string {
    if (typeof cel !== 'number' || !/^[1-9]\d{8}$/.test(text) || !dialableNumber(`0${text}`)) return text;
    this.#say('nul-hersteld', 'let-op', place, { value: text, instead: `0${text}` });
    return `0${text}`;
  }

  // ── Making the feed ────────────────────────────────────────────────────────────────────────────

  #coalitie(rij: Rij): void {
    const id = rij.waarden.get('id') ?? rij.waarden.get('naam');
    const coalitie: Entry = {};
    this.#fill(coalitie, rij);
    const written = idOf(id?.value);
    if (id && this.#coalities.has(written)) {
      this.#say('dubbele-coalitie', 'fout', placeOf(rij, id), { value: id.value });
      return;
    }
    coalitie.id ??= slug(String(id?.value ?? `rij-${rij.nummer}`));
    if (coalitie.ondertekend) coalitie.ondertekend = [coalitie.ondertekend];
    this.#coalities.set(id ? written : `rij ${rij.nummer}`, coalitie);
  }

  /** The coalition that a row belongs to; the only one, when it does not say. */
  #coalitieOf(rij: Rij): Entry | undefined {
    const named = rij.waarden.get('coalitie');
    if (named) {
      const found = this.#coalities.get(idOf(named.value));
      if (!found) this.#say('onbekende-coalitie', 'fout', placeOf(rij, named), { value: named.value });
      return found;
    }
    if (this.#coalities.size === 1) return [...this.#coalities.values()][0];
    this.#say('geen-coalitie', 'fout', { blad: rij.blad, rij: rij.nummer });
    return undefined;
  }

  #add(rij: Rij, key: string): void {
    const coalitie = this.#coalitieOf(rij);
    if (!coalitie) return;
    const entry: Entry = {};
    this.#fill(entry, rij, ['coalitie']);
    listIn(coalitie, key).push(entry);
  }

  #gemeente(rij: Rij): void {
    const coalitie = this.#coalitieOf(rij);
    if (!coalitie) return;
    const gemeente: Entry = {};
    this.#fill(gemeente, rij, ['coalitie']);
    const code = this.#codeOf(rij, gemeente);
    if (code === undefined) delete gemeente.code;
    else gemeente.code = code;
    listIn(coalitie, 'gemeenten').push(this.#ordered(gemeente, ['code', 'naam']));
  }

  /** The code as it was written; of a number or a name only what can mean one gemeente. */
  #codeOf(rij: Rij, { code, naam }: Entry): unknown {
    const register = this.#register;
    const named = typeof naam === 'string' ? register?.metNaam(naam) : undefined;
    if (code === undefined) {
      if (!named) return undefined;
      const place = placeOf(rij, rij.waarden.get('naam') as Gelezen);
      this.#say('code-van-naam', 'let-op', place, { naam: String(naam), instead: named.code });
      return named.code;
    }
    const digits = /^\d{1,4}$/.exec(String(code).trim())?.[0];
    if (digits === undefined || !register) return code;
    const whole = `GM${digits.padStart(4, '0')}`;
    const known = register.metCode(whole) ?? register.vervallen(whole);
    const place = placeOf(rij, rij.waarden.get('code') as Gelezen);
    if (!known || (named && named.code !== whole)) {
      this.#say('code-onzeker', 'fout', place, { value: code });
      // Without a code the gemeente is skipped: better than the wrong one on the map.
      return undefined;
    }
    this.#say('code-hersteld', 'let-op', place, { value: code, instead: whole, naam: known.naam });
    return whole;
  }

  #actie(rij: Rij): void {
    const coalitie = this.#coalitieOf(rij);
    if (!coalitie) return;
    const actie: Entry = {};
    this.#fill(actie, rij, ['coalitie', 'pijler', 'actielijn']);
    const actielijn = rij.waarden.get('actielijn');
    if (actielijn) listIn(this.#actielijn(coalitie, rij, actielijn), 'acties').push(actie);
    else listIn(this.#pijlerOf(coalitie, rij) ?? coalitie, 'acties').push(actie);
  }

  #actielijn(coalitie: Entry, rij: Rij, titel: Gelezen): Entry {
    const lijnen = listIn(coalitie, 'actielijnen');
    const found = lijnen.find(lijn => sleutel(String(lijn.titel)) === sleutel(String(titel.value)));
    if (found) return found;
    this.#say('onbekende-actielijn', 'let-op', placeOf(rij, titel), { value: titel.value });
    const lijn = { titel: titel.value };
    lijnen.push(lijn);
    return lijn;
  }

  #pijlerOf(coalitie: Entry, rij: Rij): Entry | undefined {
    const nr = rij.waarden.get('pijler');
    if (!nr) return undefined;
    const pijlers = (coalitie.pijlers ?? []) as Entry[];
    const found = pijlers.find(pijler => Number(pijler.nr) === Number(nr.value));
    if (found) return found;
    if (![1, 2, 3, 4, 5].includes(Number(nr.value))) {
      this.#say('onbekende-pijler', 'let-op', placeOf(rij, nr), { value: nr.value });
      return undefined;
    }
    // A pijler of which only an action is known: its status is unknown, which is what absence says.
    const pijler: Entry = { nr: Number(nr.value) };
    listIn(coalitie, 'pijlers').push(pijler);
    return pijler;
  }

  #deelnemer(rij: Rij): void {
    const coalitie = this.#coalitieOf(rij);
    if (!coalitie) return;
    const deelnemer: Entry = {};
    this.#fill(deelnemer, rij, ['coalitie', 'groep']);
    coalitie.deelnemers ??= {};
    const groepen = listIn(coalitie.deelnemers as Entry, 'groepen');
    const naam = rij.waarden.get('groep')?.value;
    let groep = groepen.find(one => one.naam === naam);
    if (!groep) {
      groep = naam === undefined ? {} : { naam };
      groepen.push(groep);
    }
    listIn(groep, 'leden').push(deelnemer);
  }

  #document(rij: Rij): void {
    const coalitie = this.#coalitieOf(rij);
    if (!coalitie) return;
    const document: Entry = {};
    this.#fill(document, rij, ['coalitie', 'pijler', 'soort']);
    const isLink = rij.waarden.get('soort')?.value === 'link';
    if (isLink) listIn(coalitie, 'links').push(document);
    else listIn(this.#pijlerOf(coalitie, rij) ?? coalitie, 'documenten').push(document);
  }

  /** Puts the values of a row where the columns say, and remembers which cell each came from. */
  #fill(entry: Entry, rij: Rij, without: readonly string[] = []): void {
    const keys = new Map<string, Gelezen>();
    this.#cells.set(entry, { rij, keys });
    for (const gelezen of rij.waarden.values()) {
      const { kolom, value } = gelezen;
      if (without.includes(kolom.naam)) continue;
      const [first, second] = kolom.sleutels as [string, string?];
      if (first === 'telefoons') {
        const telefoon: Entry = { weergave: value };
        this.#cells.set(telefoon, { rij, keys: new Map([['weergave', gelezen]]) });
        listIn(entry, first).push(telefoon);
      } else if (second !== undefined) {
        entry[first] ??= {};
        const inner = entry[first] as Entry;
        inner[second] = value;
        const known = this.#cells.get(inner) ?? { rij, keys: new Map<string, Gelezen>() };
        known.keys.set(second, gelezen);
        this.#cells.set(inner, known);
      } else {
        entry[first] = value;
        keys.set(first, gelezen);
      }
    }
  }

  /** The same entry with its keys in the order in which a person would write them. */
  #ordered(entry: Entry, order: readonly string[]): Entry {
    const ordered: Entry = {};
    for (const key of order) if (entry[key] !== undefined) ordered[key] = entry[key];
    this.#copyCells(entry, ordered);
    return ordered;
  }

  #copyCells(from: Entry, to: Entry): void {
    const known = this.#cells.get(from);
    if (known) this.#cells.set(to, known);
  }

  /** The cells by the path in the finished document. */
  #cellenOf(document: Entry): Map<string, string> {
    const cellen = new Map<string, string>();
    const visit = (value: unknown, pad: string): void => {
      if (value === null || typeof value !== 'object') return;
      const known = this.#cells.get(value);
      if (known) {
        const { rij, keys } = known;
        const first = [...keys.values()][0] ?? [...rij.waarden.values()][0];
        if (pad) cellen.set(pad, `${rij.blad}!${first?.letter ?? 'A'}${rij.nummer}`);
        for (const [key, { letter }] of keys)
          cellen.set(pad ? `${pad}.${key}` : key, `${rij.blad}!${letter}${rij.nummer}`);
      }
      if (Array.isArray(value)) for (const [i, entry] of value.entries()) visit(entry, `${pad}[${i}]`);
      else for (const [key, inner] of Object.entries(value)) visit(inner, pad ? `${pad}.${key}` : key);
    };
    visit(document, '');
    return cellen;
  }

  #say(
    code: MeldingCode,
    ernst: Melding['ernst'],
    place: Place,
    facts: Parameters<(typeof sheetTexts)['nl']['meldingen'][MeldingCode]>[0] = {},
  ): void {
    this.#meldingen.push({ ...place, ernst, code, melding: sheetTexts[this.#taal].meldingen[code](facts) });
  }
}

interface Place {
  readonly blad: string;
  readonly rij?: number;
  readonly kolom?: string;
}

function placeOf(rij: Rij, { letter }: Gelezen): Place {
  return { blad: rij.blad, rij: rij.nummer, kolom: letter };
}

function listIn(entry: Entry, key: string): Entry[] {
  entry[key] ??= [];
  return entry[key] as Entry[];
}

/** How two names above a column, or of a sheet, are compared. */
function sleutel(naam: string): string {
  return naamsleutel(naam);
}

const idOf = (value: unknown): string => sleutel(String(value ?? ''));

function slug(naam: string): string {
  const words = naam.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return words.replace(/[^\p{Ll}\p{Nd}]+/gu, '-').replace(/^-|-$/g, '') || 'coalitie';
}

function soortOf(naam: string): BladIndeling | undefined {
  const written = sleutel(naam);
  return indeling.find(soort => [soort.naam, ...soort.ookWel].some(name => sleutel(name) === written));
}

function kolomOf({ kolommen }: BladIndeling, cel: Cel): Kolom | undefined {
  const text = typeof cel === 'string' ? sleutel(cel) : '';
  if (text === '') return undefined;
  return (
    kolommen.find(({ naam }) => sleutel(naam) === text) ??
    kolommen.find(({ ookWel }) => ookWel.some(name => sleutel(name) === text))
  );
}

/** The text of a cell; `undefined` when there is nothing to see. */
function textOf(cel: Cel): string | undefined {
  if (cel === null) return undefined;
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
  const text = (typeof cel === 'object' ? cel.datum : String(cel)).replace(/\r\n?/g, '\n').trim();
  // An apostrophe keeps a spreadsheet from reading what follows as a formula; it is no part of the text.
  return text.replace(/^'\s*(?=[=+\-@])/, '') || undefined;
}

function isEmptyRow(row: readonly Cel[]): boolean {
  return row.every(cel => textOf(cel) === undefined);
}

/** Lines that start with a dash are a list; the rest is text. */
function richText(text: string): unknown {
  if (!/^[-•*]\s/m.test(text)) return text;
  const blokken: unknown[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    let lijst: string[] | undefined;
    for (const line of part.split('\n')) {
      const item = /^[-•*]\s+(.*)$/.exec(line.trim())?.[1];
      if (item === undefined) {
        if (line.trim()) blokken.push(line.trim());
        lijst = undefined;
      } else {
        if (!lijst) {
          lijst = [];
          blokken.push({ lijst });
        }
        lijst.push(item);
      }
    }
  }
  return blokken;
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "14 oktober 2020" and "okt. 2020" as a date; nothing else is. */
function dateInWords(text: string): string | undefined {
  const [, day, word = '', year] = /^(?:(\d{1,2})\s+)?([a-z]{3,})\.?\s+(\d{4})$/i.exec(text) ?? [];
  const month = MAANDEN.findIndex(maand => maand.startsWith(word.toLowerCase())) + 1;
  const short = word.toLowerCase() === 'mrt' ? 3 : month;
  if (year === undefined || short === 0) return undefined;
  const parts = [year, String(short).padStart(2, '0')];
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  return parts.join('-');
}

/** The order of the keys of a coalition. */
const ORDER = [
  'id',
  'gemeenten',
  'naam',
  'motto',
  'url',
  'regio',
  'gebied',
  'fase',
  'looptijd',
  'opgericht',
  'aangesloten',
  'ondertekend',
  'peildatum',
  'bijgewerkt',
  'intro',
  'doelen',
  'actielijnenTitel',
  'actielijnenInleiding',
  'actielijnen',
  'pijlersInleiding',
  'pijlers',
  'acties',
  'secties',
  'deelnemers',
  'contacten',
  'documenten',
  'links',
  'citaten',
  'cijfers',
  'punt',
];
