/** A feed as sheets, by the same table that makes a feed of sheets: for a spreadsheet, or for files of text. */

import type { Coalitie, Feed, Tekst } from '../feed/schema.js';
import { plainText } from '../questions/plain-text.js';
import { type BladIndeling, indeling, type Kolom } from './layout.js';
import type { Blad, Cel } from './workbook.js';

type Entry = Readonly<Record<string, unknown>>;

/** The sheets that have rows, each with the names of the columns that are used as its first row. */
export function sheetsOfFeed(feed: Feed): Blad[] {
  return indeling.flatMap(soort => {
    const rows =
      soort.naam === 'feed' ? [feedRow(feed)] : feed.coalities.flatMap(one => rowsOf(soort.naam, one));
    if (rows.length === 0) return [];
    const cells = rows.map(row => soort.kolommen.map(kolom => cellOf(row, kolom)));
    const used = soort.kolommen.map((_, c) => cells.some(row => row[c] !== null));
    const keep = <T>(row: readonly T[]): T[] => row.filter((_, c) => used[c]);
    const names = keep(soort.kolommen).map(({ naam }) => naam);
    return [{ naam: soort.naam, rijen: [names, ...cells.map(keep)] }];
  });
}

function feedRow({ bron, ...feed }: Feed): Entry {
  return { ...feed, ...(bron !== undefined && { bron: typeof bron === 'string' ? bron : bron.titel }) };
}

/** The entries of a coalition for a sheet, with what places them (`coalitie`, `pijler`, `groep`) beside what they say. */
function rowsOf(blad: BladIndeling['naam'], coalitie: Coalitie): Entry[] {
  const of = (entries: readonly object[] | undefined, place: Entry = {}): Entry[] =>
    (entries ?? []).map(entry => ({ ...entry, ...place, coalitie: coalitie.id }));
  const { pijlers = [], actielijnen = [], deelnemers, contacten } = coalitie;
  switch (blad) {
    case 'coalities':
      return [{ ...coalitie, coalitie: coalitie.id, ondertekend: coalitie.ondertekend?.[0] }];
    case 'acties':
      return [
        ...of(coalitie.acties),
        ...pijlers.flatMap(pijler => of(pijler.acties, { pijler: pijler.nr })),
        ...actielijnen.flatMap(lijn => of(lijn.acties, { actielijn: lijn.titel })),
      ];
    case 'deelnemers':
      return (deelnemers?.groepen ?? []).flatMap(({ naam, leden }) => of(leden, { groep: naam }));
    case 'contacten':
      return of(contacten).map(({ telefoons, ...contact }) => {
        const [first, second] = (telefoons ?? []) as readonly { weergave: string }[];
        return { ...contact, telefoon: first?.weergave, telefoon2: second?.weergave };
      });
    case 'documenten':
      return [
        ...of(coalitie.documenten, { soort: 'document' }),
        ...pijlers.flatMap(pijler => of(pijler.documenten, { soort: 'document', pijler: pijler.nr })),
        ...of(coalitie.links, { soort: 'link' }),
      ];
    default:
      return of((coalitie as Entry)[blad] as readonly object[] | undefined);
  }
}

function cellOf(row: Entry, { naam, soort, sleutels }: Kolom): Cel {
  // What places a row, and a phone number, stands in it by the name of the column.
  const value =
    sleutels.length === 1 || sleutels[0] === 'telefoons'
      ? row[naam]
      : sleutels.reduce<unknown>((inner, key) => (inner as Entry | undefined)?.[key], row);
  if (value === undefined || value === null) return null;
  if (soort === 'tekst') return plainText(value as Tekst);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
