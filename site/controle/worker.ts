/**
 * Checks out of sight, so that the page stays answering however large the file is. It checks with what the elements and
 * the command line read a feed with, and it keeps the text for when the page asks to see or to save something of it.
 * What reads spreadsheets is fetched when the first one comes.
 */
import { type CheckedFeed, checkFeedText, repairFeedText } from '../../src/data/check/check-feed.js';
import { decodeText } from '../../src/data/check/decode.js';
import type { Problem } from '../../src/data/check/problems.js';
import { texts } from '../../src/data/check/texts.js';
import type { Coalitie, Feed } from '../../src/data/feed/schema.js';
import { type Gemeenteregister, loadRegister } from '../../src/data/gemeenten/register.js';
import { coalitienaam } from '../../src/data/questions/names.js';
import type { Melding } from '../../src/data/sheet/to-feed.js';
import { fragmentOf } from './fragment.js';
import { isTooLarge, MAX_EDITABLE, MAX_EDITABLE_LINE, tooLarge } from './limits.js';
import type { Antwoord, Bestand, GelezenBladen, Gemeld, Genummerd, Uitkomst, Vraag } from './protocol.js';

/** As many problems of a kind go to the page: nobody reads on beyond this. */
const MOST = 500;
/** Lines around a problem, where there is no text field to see them in. */
const AROUND = 2;

/** What is wrong with the file as a whole, as a sentence for the visitor. */
class Refused extends Error {
  constructor(
    sentence: string,
    readonly sheets?: GelezenBladen,
  ) {
    super(sentence);
  }
}

/** What was checked last. */
interface Current {
  readonly written: string;
  readonly checked: CheckedFeed;
  readonly options: { readonly register: Gemeenteregister; readonly baseUrl?: string };
  readonly large: boolean;
}

let current: Current | undefined;
/** Where an edited text came from, so that its relative links stay what they are. */
let adres: string | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Genummerd<Vraag>>) => {
  const { nummer } = data;
  self.postMessage({ nummer, ...(await answer(data)) });
});

async function answer(question: Vraag): Promise<Antwoord> {
  try {
    switch (question.soort) {
      case 'bestanden':
        adres = question.adres;
        return { soort: 'uitkomst', uitkomst: await checkFiles(question.bestanden) };
      case 'tekst':
        return { soort: 'uitkomst', uitkomst: await checkText(question.tekst) };
      case 'voorbeeld':
        return { soort: 'voorbeeld', ...exampleOf(question.coalitie) };
      case 'download':
        return { soort: 'download', tekst: textOf(question.hersteld) };
    }
  } catch (error) {
    if (error instanceof Refused)
      return { soort: 'mislukt', reden: error.message, ...(error.sheets && { sheets: error.sheets }) };
    return { soort: 'mislukt', reden: `De controle is vastgelopen: ${(error as Error).message}` };
  }
}

async function checkFiles(files: readonly Bestand[]): Promise<Uitkomst> {
  const [first] = files as readonly [Bestand];
  for (const { naam, bytes } of files) if (isTooLarge(bytes.length)) throw new Refused(tooLarge(naam));
  if (files.length > 1 || isSheet(first)) return checkSheets(files);
  if (first.bytes.length === 0) throw new Refused(`${first.naam} is leeg.`);
  const decoded = decodeText(first.bytes);
  if (!decoded)
    throw new Refused(
      `${first.naam} is geen tekst. Kies een feed (.json) of een rekenblad (.xlsx, .ods of .csv).`,
    );
  const extra: Problem[] = [];
  if (decoded.codering !== 'utf-8') {
    const { wat, goed } = texts.nl.problems.codering({ value: decoded.codering });
    const place = { regel: 1, kolom: 1, plek: { start: 0, end: 0 }, pad: '', herstel: undefined };
    extra.push({ ...place, ernst: 'fout', code: 'codering', wat, goed });
  }
  return check(decoded.text, { extra, isNew: true });
}

/** A zip and the old container of Office can be nothing else; text says it by its name. */
function isSheet({ naam, bytes }: Bestand): boolean {
  const head = [...bytes.subarray(0, 2)].join();
  return head === '80,75' || head === '208,207' || /\.(csv|tsv|xlsx?|xlsm|ods)$/i.test(naam);
}

async function checkSheets(files: readonly Bestand[]): Promise<Uitkomst> {
  const [{ readWorkbook }, { feedFromWorkbook }, { sheetTexts }, problems, { WerkboekFout }, register] =
    await Promise.all([
      import('../../src/data/sheet/read-workbook.js'),
      import('../../src/data/sheet/to-feed.js'),
      import('../../src/data/sheet/sheet-texts.js'),
      import('../../src/data/sheet/sheet-problems.js'),
      import('../../src/data/sheet/workbook.js'),
      loadRegister(),
    ]);
  const { fouten, opmerkingen: remarks, voorbeeldStaatEr } = sheetTexts.nl;
  const bladen = [];
  const opmerkingen = new Set<string>();
  for (const { naam, bytes } of files) {
    try {
      const werkboek = await readWorkbook(naam, bytes);
      bladen.push(...werkboek.bladen);
      for (const opmerking of werkboek.opmerkingen) opmerkingen.add(remarks[opmerking]);
    } catch (error) {
      if (!(error instanceof WerkboekFout)) throw error;
      throw new Refused(`${naam}: ${fouten[error.code]}`);
    }
  }
  const { document, meldingen, cellen, bladen: read } = feedFromWorkbook({ bladen }, { register });
  const example = { cel: 'coalities', ernst: 'let-op' as const, wat: voorbeeldStaatEr };
  const sheets: GelezenBladen = {
    bladen: read,
    opmerkingen: [...opmerkingen],
    meldingen: [...(problems.hasExample(document) ? [example] : []), ...meldingen.map(ofMelding)],
  };
  if (!document) throw new Refused('Van dit rekenblad kan geen feed worden gemaakt.', sheets);
  const { text } = repairFeedText(`${JSON.stringify(document, null, 2)}\n`, { register });
  const isTold = (pad: string): boolean => problems.isSaidBefore(pad, meldingen, cellen);
  const cellOf = (pad: string): string => problems.cellOf(pad, cellen);
  return { ...(await check(text, { isNew: true, isTold, cellOf })), sheets };
}

function ofMelding({ blad, rij, kolom, ernst, melding }: Melding): GelezenBladen['meldingen'][number] {
  return { cel: `${blad}!${kolom ?? ''}${rij ?? ''}`.replace(/!$/, ''), ernst, wat: melding };
}

function checkText(text: string): Promise<Uitkomst> {
  return check(text, { isNew: false });
}

interface Context {
  /** Whether the page does not have the text yet. */
  readonly isNew: boolean;
  /** What was found in the file before it was text. */
  readonly extra?: readonly Problem[];
  readonly isTold?: (pad: string) => boolean;
  readonly cellOf?: (pad: string) => string;
}

async function check(written: string, { isNew, extra = [], isTold, cellOf }: Context): Promise<Uitkomst> {
  const register = await loadRegister();
  // A text field ends its lines in this way; so the places are those in the field.
  const text = written.replace(/\r\n?/g, '\n');
  const options = { register, ...(adres !== undefined && { baseUrl: adres }) };
  const checked = checkFeedText(text, options);
  const all = [...extra, ...checked.problems].filter(({ pad }) => !isTold?.(pad));
  const large = isLarge(text);
  current = { written, checked, options, large };
  const { feed } = checked;
  return {
    ...(isNew && !large && { tekst: text }),
    groot: large,
    leeg: text.trim() === '',
    aantallen: {
      fout: count(all, 'fout'),
      'let-op': count(all, 'let-op'),
      advies: count(all, 'advies'),
    },
    problemen: first(all).map(problem => gemeld(problem, text, large, cellOf)),
    herstelbaar: feed ? all.filter(({ herstel }) => herstel !== undefined).length : 0,
    ...(feed && { coalities: feed.coalities.map(one => ({ id: one.id, naam: coalitienaam(one, 'nl') })) }),
  };
}

function isLarge(text: string): boolean {
  if (text.length > MAX_EDITABLE) return true;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start))
    if (end - start > MAX_EDITABLE_LINE) return true;
  return text.length - start > MAX_EDITABLE_LINE;
}

function count(problems: readonly Problem[], ernst: Problem['ernst']): number {
  return problems.reduce((sum, problem) => sum + (problem.ernst === ernst ? 1 : 0), 0);
}

/** The first of each kind, in the order of the text. */
function first(problems: readonly Problem[]): Problem[] {
  const seen = { fout: 0, 'let-op': 0, advies: 0 };
  return problems.filter(({ ernst }) => ++seen[ernst] <= MOST);
}

function gemeld(problem: Problem, text: string, large: boolean, cellOf: Context['cellOf']): Gemeld {
  const { regel, kolom, plek, pad, ernst, wat, goed, herstel } = problem;
  return {
    ...{ regel, kolom, plek, pad, ernst, wat, goed },
    ...(herstel !== undefined && { herstel: JSON.stringify(herstel) }),
    ...(cellOf && { cel: cellOf(pad) }),
    fragment: fragmentOf(text, plek, regel, large ? AROUND : 0),
  };
}

function exampleOf(coalitie: string): { feed: Feed; index: boolean } {
  const feed = current?.checked.feed;
  if (!current || !feed) throw new Refused('Er is geen feed om te laten zien.');
  // A page that shows thousands of coalitions at once would stop answering.
  const shown = current.large ? feed.coalities.filter(({ id }) => id === coalitie) : feed.coalities;
  // The elements would fetch the details of an index, which nobody asked this page for.
  const coalities = shown.map(
    one => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'detail')) as unknown as Coalitie,
  );
  return { feed: { ...feed, coalities }, index: shown.some(({ detail }) => detail !== undefined) };
}

function textOf(repaired: boolean): string {
  if (!current) throw new Refused('Er is nog niets om te bewaren.');
  const { written, options } = current;
  return repaired ? repairFeedText(written, options).text : written;
}
