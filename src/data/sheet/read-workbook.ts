/**
 * Reads a file as a workbook: .xlsx and .xlsm, .ods, and text with separators. The only module that knows the library
 * that does it, which comes when somebody reads a file. Of a formula the value is taken that the spreadsheet saved with
 * it: nothing is ever calculated or executed.
 */
import type { Sheet, Workbook } from 'hucre/xlsx';
import { decodeText } from '../check/decode.js';
import { type Blad, type Cel, type Werkboek, WerkboekFout, type WerkboekOpmerking } from './workbook.js';
import { guardZip, isZip } from './zip-guard.js';

/** Bounds of what is read. */
export interface ReadLimits {
  /** The most bytes that a file may have. Default 20 MB. */
  maxBytes?: number;
  /** The most bytes that it may unpack to. Default 100 MB. */
  maxUnpacked?: number;
  /** The most rows of one sheet. Default 50,000. */
  maxRijen?: number;
}

const MB = 1024 * 1024;
/** Merged areas may overlap, and each may be a whole sheet: no more cells than this are filled from above. */
const MOST_MERGED = 200_000;
/** To the right of this there is nothing that a feed has. */
const MOST_COLUMNS = 200;

/**
 * @param naam Name of the file; a file of text has one sheet, called after it.
 * @throws {WerkboekFout}
 */
export async function readWorkbook(
  naam: string,
  bytes: Uint8Array,
  limits: ReadLimits = {},
): Promise<Werkboek> {
  const { maxBytes = 20 * MB, maxUnpacked = 100 * MB, maxRijen = 50_000 } = limits;
  if (bytes.length > maxBytes) throw new WerkboekFout('te-groot');
  if (isCompound(bytes)) throw new WerkboekFout(isEncrypted(bytes) ? 'wachtwoord' : 'oud-excel');
  const werkboek = isZip(bytes)
    ? await readZip(bytes, maxUnpacked, maxRijen)
    : await readText(naam, bytes, maxRijen);
  if (werkboek.bladen.some(({ rijen }) => rijen.length > maxRijen)) throw new WerkboekFout('te-veel-rijen');
  return werkboek;
}

async function readZip(bytes: Uint8Array, maxUnpacked: number, maxRijen: number): Promise<Werkboek> {
  const namen = await guardZip(bytes, maxUnpacked);
  const isXlsx = namen.some(name => /^\/?xl\/workbook\.xml$/i.test(name));
  if (!isXlsx && !namen.includes('content.xml')) throw new WerkboekFout('geen-werkblad');
  // One row too many is enough to refuse the sheet.
  const options = { readStyles: true, maxRows: maxRijen + 1 };
  const read = isXlsx ? (await import('hucre/xlsx')).readXlsx : (await import('hucre/ods')).readOds;
  let workbook: Workbook;
  try {
    workbook = await read(bytes, options);
  } catch (cause) {
    const { name, message } = cause as Error;
    if (name === 'EncryptedFileError' || name === 'DecryptionError')
      throw new WerkboekFout('wachtwoord', { cause });
    // The library refuses by itself what one cell in a far corner would make of a sheet.
    if (/ over the .* limit/.test(message)) throw new WerkboekFout('te-veel-rijen', { cause });
    throw new WerkboekFout('beschadigd', { cause });
  }
  const opmerkingen = new Set<WerkboekOpmerking>();
  if (namen.some(name => /vbaProject\.bin$|^Basic\//i.test(name))) opmerkingen.add('macros');
  const bladen = workbook.sheets.map(sheet => bladOf(sheet, opmerkingen));
  return { bladen, opmerkingen: [...opmerkingen] };
}

function bladOf({ name, rows, cells, merges = [] }: Sheet, opmerkingen: Set<WerkboekOpmerking>): Blad {
  const rijen = rows.map((row, r) =>
    // A row may have holes, which `map` would skip.
    Array.from(row, (value, c): Cel => {
      const cell = cells?.get(`${r},${c}`);
      if (cell?.type === 'error') {
        opmerkingen.add('formulefout');
        return null;
      }
      const format = cell?.style?.numFmt ?? '';
      if (value instanceof Date) return datumOf(value, format);
      if (typeof value === 'number' && isDateFormat(format)) return datumOf(dateOfSerial(value), format);
      return value ?? null;
    }),
  );
  // What is merged down a column stands for all its rows; only the first has the value.
  let left = MOST_MERGED;
  for (const { startRow, endRow, startCol } of merges) {
    if (startCol > MOST_COLUMNS) continue;
    const value = rijen[startRow]?.[startCol] ?? null;
    for (let r = startRow + 1; r <= Math.min(endRow, rijen.length - 1) && left > 0; r++, left--) {
      const rij = rijen[r] as Cel[];
      while (rij.length <= startCol) rij.push(null);
      rij[startCol] ??= value;
    }
  }
  return { naam: name, rijen };
}

/** A format with a year and a month, and no hours: of `mmm yyyy` the day was made up by the spreadsheet. */
function isDateFormat(format: string): boolean {
  return /y/i.test(format) && /m/i.test(format) && !/[h#0]/i.test(format);
}

function datumOf(date: Date, format: string): Cel {
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  // Text between quotes in a format is no letter of a date.
  const letters = format.replace(/"[^"]*"|\\./g, '').toLowerCase();
  if (!letters.includes('y') || letters.includes('d')) return { datum: iso.slice(0, 10) };
  return { datum: letters.includes('m') ? iso.slice(0, 7) : iso.slice(0, 4) };
}

function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000);
}

async function readText(naam: string, bytes: Uint8Array, maxRijen: number): Promise<Werkboek> {
  const decoded = decodeText(bytes);
  if (!decoded || /^\s*[<{[]/.test(decoded.text)) throw new WerkboekFout('geen-werkblad');
  const { text, codering } = decoded;
  // Before anything is made of it: a cell may have lines, but not ten in every row.
  if (linesOf(text, maxRijen * 10) > maxRijen * 10) throw new WerkboekFout('te-veel-rijen');
  const { parseCsv } = await import('hucre/csv');
  const bladnaam = (naam.split(/[\\/]/).at(-1) as string).replace(/\.[^.]*$/, '');
  let rijen: Cel[][];
  try {
    rijen = parseCsv(text, { delimiter: separatorOf(text) }) as Cel[][];
  } catch (cause) {
    throw new WerkboekFout('beschadigd', { cause });
  }
  const opmerkingen: WerkboekOpmerking[] = [];
  if (codering === 'windows-1252') opmerkingen.push('windows-1252');
  else if (codering !== 'utf-8') opmerkingen.push('utf-16');
  return { bladen: [{ naam: bladnaam, rijen }], opmerkingen };
}

/** Counts lines, no further than just above `most`. */
function linesOf(text: string, most: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The separator that the first line has most of; what stands between quotes does not count. */
function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [';', '\t', ','].map(separator => ({ separator, count: line.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** The container of .xls, and of every file of Office with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return head.includes(name);
}
