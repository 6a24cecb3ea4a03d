/**
 * The checker: from a file, an address or a text to what is wrong with it, a mended feed and a live example. It runs in the
 * browser alone. The one request that it makes beyond its own files is for the address that its visitor names. The worker
 * knows the text and checks it (worker.ts); this page shows what came out, always of the newest text.
 */
import '../../src/define.js';
import type { FeedElement } from '../../src/components/shared/feed-element.js';
import type { ProblemErnst } from '../../src/data/check/problems.js';
import type { Feed } from '../../src/data/feed/schema.js';
import { Checker, Superseded } from './checker.js';
import { problemItem, sheetItem } from './problem-list.js';
import type { Bestand, GelezenBladen, Gemeld, Uitkomst, Vraag } from './protocol.js';
import { readAddress, readFiles, SourceError } from './sources.js';
import { TextView } from './text-view.js';

/** Milliseconds without typing after which the text is checked. */
const PAUSE = 400;
/** Milliseconds after which the page says that it is still busy. */
const PATIENCE = 400;
/** As many problems appear at a time. */
const PAGE = 50;
/** As many repairs are told one by one. */
const MOST_REPAIRS = 50;

const find = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E;

const files = find<HTMLInputElement>('#bestand');
const address = find<HTMLInputElement>('#adres');
const field = find<HTMLTextAreaElement>('#tekst');
const onlyErrors = find<HTMLInputElement>('#alleen-fouten');
const list = find<HTMLOListElement>('#problemen');
const choice = find<HTMLSelectElement>('#coalitie');
const part = find<HTMLSelectElement>('#onderdeel');
const checker = new Checker();
const view = new TextView(field, find('#achter'), find('#plaats'));

/** Counts what was given to check: only the newest may be shown. */
let runs = 0;
/** Stops the request that is under way. */
let fetching: AbortController | undefined;
let typing: number | undefined;
/** What is being checked, as the visitor knows it. */
let naam = 'De tekst';
let outcome: Uitkomst | undefined;
/** How many problems of the list may be shown. */
let allowed = PAGE;
/** The button that last moved the caret. */
let cameFrom: HTMLButtonElement | undefined;

start();

function start(): void {
  files.addEventListener('change', () => {
    const chosen = [...(files.files ?? [])];
    // The same file may be chosen again after it was mended.
    files.value = '';
    if (chosen.length > 0) void takeFiles(chosen);
  });
  find('#adres-form').addEventListener('submit', event => {
    event.preventDefault();
    void takeAddress();
  });
  field.addEventListener('input', onInput);
  listenForDrops();
  onlyErrors.addEventListener('change', () => {
    allowed = PAGE;
    showProblems();
  });
  find('#meer').addEventListener('click', showMore);
  find('#terug').addEventListener('click', () => cameFrom?.focus());
  find('#leegmaken').addEventListener('click', () => {
    takeText('');
    field.focus();
  });
  find('#download').addEventListener('click', () => void download(false));
  find('#download-hersteld').addEventListener('click', () => void download(true));
  find('#neem-over').addEventListener('click', takeRepair);
  choice.addEventListener('change', () => void showExample());
  part.addEventListener('change', () => void showExample());
  find('#hulp').hidden = false;
  // What a browser kept of an earlier visit to this page.
  if (field.value !== '') onInput();
}

// ── What is checked ──────────────────────────────────────────────────────────────────────────────

function onInput(): void {
  clearTimeout(typing);
  typing = window.setTimeout(() => {
    naam = 'De tekst';
    void check({ soort: 'tekst', tekst: view.text }, newRun());
  }, PAUSE);
}

function takeText(text: string): void {
  view.text = text;
  naam = 'De tekst';
  void check({ soort: 'tekst', tekst: text }, newRun());
}

/** Whatever was under way is not wanted any more. */
function newRun(): number {
  clearTimeout(typing);
  fetching?.abort();
  return ++runs;
}

async function takeFiles(chosen: readonly File[]): Promise<void> {
  const run = newRun();
  setError('bestand', '');
  await take(run, 'bestand', async () => ({ bestanden: await readFiles(chosen) }));
}

async function takeAddress(): Promise<void> {
  const run = newRun();
  setError('adres', '');
  const written = address.value.trim();
  await take(run, 'adres', async () => {
    if (!/^https?:\/\/./i.test(written) || !URL.canParse(written))
      throw new SourceError('Vul een volledig adres in, dat begint met https://.');
    const { href } = new URL(written);
    fetching = new AbortController();
    say('Het bestand wordt opgehaald…');
    return { bestanden: [await readAddress(href, fetching.signal)], adres: href };
  });
}

interface Taken {
  readonly bestanden: readonly Bestand[];
  readonly adres?: string;
}

/** Checks what a source gives; what the source cannot give is told at its field. */
async function take(run: number, source: 'bestand' | 'adres', get: () => Promise<Taken>): Promise<void> {
  // The same sentence about another file is news.
  announce('');
  try {
    const taken = await get();
    if (run !== runs) return;
    const [first] = taken.bestanden;
    naam =
      taken.bestanden.length === 1 && first ? first.naam : `De ${taken.bestanden.length} bestanden samen`;
    await check({ soort: 'bestanden', ...taken }, run, source);
  } catch (error) {
    if (run !== runs) return;
    refuse(source, error instanceof SourceError ? error.message : String(error));
  }
}

/** What cannot be checked leaves what was there as it was. */
function refuse(source: 'bestand' | 'adres', sentence: string): void {
  setError(source, sentence);
  find('#uitkomst').textContent = outcome
    ? 'Dit kan niet worden gecontroleerd. Hieronder staat nog wat er was.'
    : 'Dit kan niet worden gecontroleerd.';
  announce(`Fout: ${sentence}`);
  if (source === 'adres') address.focus();
}

function setError(name: 'bestand' | 'adres', sentence: string): void {
  const message = find(`#${name}-fout`);
  message.hidden = sentence === '';
  message.textContent = sentence && `Fout: ${sentence}`;
  if (sentence) find(`#${name}`).setAttribute('aria-invalid', 'true');
  else find(`#${name}`).removeAttribute('aria-invalid');
}

async function check(question: Vraag, run: number, source?: 'bestand' | 'adres'): Promise<void> {
  const busy = window.setTimeout(() => say(`${naam} wordt gecontroleerd…`), PATIENCE);
  try {
    const answer = await checker.ask(question);
    if (run !== runs) return;
    clearTimeout(busy);
    if (answer.soort === 'uitkomst') {
      for (const name of ['bestand', 'adres'] as const) setError(name, '');
      show(answer.uitkomst, source !== undefined);
      await showExample();
    } else if (answer.soort === 'mislukt') {
      if (answer.sheets) showSheets(answer.sheets, false);
      refuse(source ?? 'bestand', answer.reden);
    }
  } catch (error) {
    if (!(error instanceof Superseded) && run === runs) refuse(source ?? 'bestand', (error as Error).message);
  } finally {
    clearTimeout(busy);
  }
}

function listenForDrops(): void {
  const zone = find('#neerzetten');
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  // Anywhere on the page: beside the zone the browser would leave the page for the file.
  addEventListener('dragover', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.classList.add('erboven');
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) zone.classList.remove('erboven');
  });
  addEventListener('drop', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.classList.remove('erboven');
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) void takeFiles(dropped);
  });
}

// ── What came out ────────────────────────────────────────────────────────────────────────────────

function show(next: Uitkomst, isNewSource: boolean): void {
  outcome = next;
  allowed = PAGE;
  cameFrom = undefined;
  if (next.tekst !== undefined) view.text = next.tekst;
  else if (next.groot) view.text = '';
  find('#bewerken').hidden = next.groot;
  find('#te-groot').hidden = !next.groot;
  find('#terug-regel').hidden = true;
  if (next.sheets || isNewSource || next.leeg) showSheets(next.sheets);
  showProblems();
  showRepair(next);
  const inSheets = counted(next.sheets?.meldingen.length ?? 0, 'opmerking', 'opmerkingen');
  const found = inSheets ? `${inSheets} bij het rekenblad. In de feed: ${summary(next)}` : summary(next);
  const sentence = next.leeg ? 'Er is nog niets gecontroleerd.' : `${naam}: ${found}`;
  find('#samenvatting').textContent = next.leeg
    ? 'Kies een bestand of plak een tekst. Hier leest u dan wat eraan opvalt.'
    : capital(summary(next));
  find('#uitkomst').textContent = sentence;
  announce(sentence);
}

function summary({ aantallen, coalities }: Uitkomst): string {
  const found = [
    counted(aantallen.fout, 'fout', 'fouten'),
    counted(aantallen['let-op'], 'punt om op te letten', 'punten om op te letten'),
    counted(aantallen.advies, 'advies', 'adviezen'),
  ].filter(phrase => phrase !== '');
  const shown =
    coalities && `De feed heeft ${counted(coalities.length, 'coalitie', 'coalities') || 'geen coalities'}.`;
  if (found.length === 0) return `er is niets op aan te merken. ${shown}`;
  const all = found.length > 1 ? `${found.slice(0, -1).join(', ')} en ${found.at(-1)}` : found[0];
  return `${all}. ${shown ?? 'De elementen kunnen deze feed niet lezen.'}`;
}

function counted(count: number, one: string, more: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${one}` : `${grouped(count)} ${more}`;
}

/** As `Intl` would write it, which takes longer to begin than all else here. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function showProblems(): void {
  const { problemen, aantallen, groot } = outcome as Uitkomst;
  const wanted = problemen.filter(({ ernst }) => !onlyErrors.checked || ernst === 'fout');
  const goTo = groot
    ? undefined
    : (problem: Gemeld) => (button: HTMLButtonElement) => {
        cameFrom = button;
        view.goTo(problem);
        find('#terug-regel').hidden = false;
      };
  list.replaceChildren(...wanted.slice(0, allowed).map(problem => problemItem(problem, goTo?.(problem))));
  view.mark(problemen);
  const rest = wanted.length - allowed;
  find('#meer-veld').hidden = rest <= 0;
  find('#meer').textContent = `Toon de volgende ${Math.min(rest, PAGE)} (van nog ${rest})`;
  const total = onlyErrors.checked ? aantallen.fout : sum(aantallen);
  const untold = total - wanted.length;
  find('#afgekapt').hidden = untold <= 0;
  find('#afgekapt').textContent =
    `Er zijn er nog ${grouped(untold)}. Los eerst deze op en controleer dan opnieuw.`;
  find('#filter-veld').hidden =
    !onlyErrors.checked && (aantallen.fout === 0 || aantallen.fout === sum(aantallen));
}

function sum(counts: Readonly<Record<ProblemErnst, number>>): number {
  return counts.fout + counts['let-op'] + counts.advies;
}

/** The next ones; the first of them is where the visitor goes on. */
function showMore(): void {
  const before = allowed;
  allowed += PAGE;
  showProblems();
  const next = list.children[before] as HTMLElement | undefined;
  if (!next) return;
  const target = next.querySelector<HTMLElement>('button') ?? next;
  if (target === next) next.tabIndex = -1;
  target.focus();
}

/** @param gaveFeed Whether the problems below are those of the feed that was made. */
function showSheets(sheets: GelezenBladen | undefined, gaveFeed = true): void {
  find('#bladen').hidden = sheets === undefined;
  find('#van-rekenblad').hidden = !gaveFeed;
  if (!sheets) return;
  const read = sheets.bladen.map(
    ({ naam: blad, rijen }) => `Blad ${blad}: ${counted(rijen, 'rij', 'rijen') || 'geen rijen'} gelezen.`,
  );
  find('#gelezen').replaceChildren(...[...read, ...sheets.opmerkingen].map(item));
  find('#bladmeldingen').replaceChildren(...sheets.meldingen.slice(0, MOST_REPAIRS * 4).map(sheetItem));
}

function item(text: string): HTMLLIElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

// ── What can be done with it ─────────────────────────────────────────────────────────────────────

function showRepair({ herstelbaar, problemen, groot, leeg, coalities }: Uitkomst): void {
  find('#bewaren').hidden = leeg || !coalities;
  find('#herstel').hidden = herstelbaar === 0;
  find('#herstel-zin').textContent =
    herstelbaar === 1
      ? 'Dit kan vanzelf worden hersteld:'
      : `Deze ${herstelbaar} punten kunnen vanzelf worden hersteld:`;
  const repairs = problemen.filter(({ herstel }) => herstel !== undefined).slice(0, MOST_REPAIRS);
  find('#herstel-lijst').replaceChildren(
    ...repairs.map(({ regel, pad, herstel }) => {
      const element = item(`Regel ${regel}: `);
      const value = document.createElement('code');
      value.textContent = `${pad.split('.').at(-1)}: ${herstel}`;
      element.append(value);
      return element;
    }),
  );
  const rest = herstelbaar - repairs.length;
  find('#herstel-rest').hidden = rest <= 0;
  find('#herstel-rest').textContent = `En nog ${rest}.`;
  find('#neem-over').hidden = groot;
}

async function download(repaired: boolean): Promise<void> {
  const text = await textOf(repaired);
  if (text === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = repaired ? 'coalities-hersteld.json' : 'coalities.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  announce(`${link.download} is gedownload.`);
}

async function takeRepair(): Promise<void> {
  const text = await textOf(true);
  if (text === undefined) return;
  takeText(text.replace(/\r\n?/g, '\n'));
  // The button that had the focus goes away with what it repaired.
  field.focus();
  field.setSelectionRange(0, 0);
}

/** The text of what is shown; nothing when the visitor went on to another. */
async function textOf(repaired: boolean): Promise<string | undefined> {
  const run = runs;
  const answer = await checker.ask({ soort: 'download', hersteld: repaired }).catch(() => undefined);
  return run === runs && answer?.soort === 'download' ? answer.tekst : undefined;
}

async function showExample(): Promise<void> {
  const { coalities, groot, leeg } = outcome as Uitkomst;
  const section = find('#voorbeelddeel');
  find('#oud').hidden = coalities !== undefined || leeg;
  if (leeg || coalities?.length === 0) {
    section.hidden = true;
    return;
  }
  // What cannot be read for a moment, while somebody types, leaves the example as it was.
  if (!coalities) return;
  fillChoice(coalities);
  const run = runs;
  const coalitie = choice.value;
  const answer = await checker.ask({ soort: 'voorbeeld', coalitie }).catch(() => undefined);
  if (run !== runs || coalitie !== choice.value || answer?.soort !== 'voorbeeld') return;
  section.hidden = false;
  find('#een-tegelijk').hidden = !groot;
  find('#alleen-index').hidden = !answer.index;
  showElement(answer.feed, coalitie);
}

/** What was chosen stays, where it is still there. */
function fillChoice(coalities: readonly { readonly id: string; readonly naam: string }[]): void {
  const before = choice.value;
  choice.replaceChildren(...coalities.map(({ id, naam: name }) => new Option(name, id)));
  choice.value = before;
  if (choice.selectedIndex < 0) choice.selectedIndex = 0;
}

function showElement(feed: Feed, coalitie: string): void {
  const place = find('#voorbeeld');
  let element = place.firstElementChild as FeedElement | null;
  // The same element goes on, so that what its visitor opened or chose in it stays.
  if (element?.localName !== part.value) {
    element = document.createElement(part.value) as FeedElement;
    element.setAttribute('heading-level', '3');
    place.replaceChildren(element);
  }
  element.setAttribute('coalitie', coalitie);
  element.feed = feed;
}

// ── Saying so ────────────────────────────────────────────────────────────────────────────────────

/** To see, and to hear. */
function say(sentence: string): void {
  find('#uitkomst').textContent = sentence;
  announce(sentence);
}

/** A sentence is said once, however often it comes out again while somebody types. */
function announce(sentence: string): void {
  const message = find('#melding');
  if (message.textContent !== sentence) message.textContent = sentence;
}
