/**
 * The embed assistant: from choices to a live example and to the lines that make it. It runs in the browser alone; the
 * one request that it makes is for the feed, when its visitor asks for it. The form is the state: everything else is
 * derived from it after each change, and the address of the page keeps it.
 */
import '../../src/define.js';
import release from 'virtual:release';
import type { FeedElement } from '../../src/components/shared/feed-element.js';
import { FeedError } from '../../src/data/feed/errors.js';
import { fetchFeed } from '../../src/data/feed/fetch.js';
import type { ReadFeed } from '../../src/data/feed/parse.js';
import type { Feed } from '../../src/data/feed/schema.js';
import { HELP, issueOf } from '../../src/data/feed/sentences.js';
import { coalitienaam, gemeentenaam } from '../../src/data/questions/names.js';
import { readFeed } from '../../src/data/state/read-feed.js';
import { attributesOf, type Choices, type ElementName, TAGS, WEERGAVEN } from './choices.js';
import { type Block, snippetFor, type Way } from './snippets.js';

const EXAMPLE = new URL('../coalities.json', location.href).href;
const BASE = new URL('../', location.href).href;
/** Where a feed could be that is nowhere yet. */
const SOMEWHERE = 'https://www.uw-gemeente.nl/coalities.json';

/** What is kept in the address, by the name of its field. */
const KEPT = [
  'element',
  'keuze',
  'weergave',
  'kopniveau',
  'taal',
  'achtergrond',
  'kleuren',
  'basis',
  'adres',
] as const;

const find = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E;

const form = find<HTMLFormElement>('#keuzes');
const field = (name: string): HTMLInputElement | HTMLSelectElement =>
  find(`[name="${name}"]:not([type="radio"])`);
const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')];

/** The feed that is shown, and where it is or will be. */
let shown: { readonly feed: Feed; readonly src: string } | undefined;
let way: Way = 'script';
/** Counts the reads of a feed: only the newest may be shown. */
let reads = 0;

start();

function start(): void {
  field('basis').value = BASE;
  field('plek').value = SOMEWHERE;
  const kept = new URLSearchParams(location.hash.slice(1));
  restore(kept);
  form.addEventListener('submit', event => {
    event.preventDefault();
    void read();
  });
  form.addEventListener('change', onChange);
  for (const tab of tabs) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', onTabKey);
  }
  find('#hulp').hidden = false;
  showFieldsOfSource();
  choose(tabs.find(tab => tab.dataset.manier === kept.get('manier')) ?? (tabs[0] as HTMLButtonElement));
  // A feed that a link names is somebody else's choice: it is fetched when the visitor asks for it.
  if (source() === 'voorbeeld') void read(kept.get('keuze'));
  else find('#uitkomst').textContent = 'Druk op “Lees de gegevens” om verder te gaan.';
}

/** Puts into the form what the address says, as far as it is a choice that exists. */
function restore(kept: URLSearchParams): void {
  for (const name of KEPT) {
    const value = kept.get(name);
    const control = field(name);
    if (value === null || name === 'weergave') continue;
    if (control instanceof HTMLInputElement || [...control.options].some(option => option.value === value))
      control.value = value;
  }
  if (kept.get('adres')) find<HTMLInputElement>('[name="bron"][value="adres"]').checked = true;
  fillWeergave(kept.get('weergave'));
}

/** The address after `#`: only what differs from the start. */
function keep(): void {
  const kept = new URLSearchParams();
  for (const name of KEPT) {
    if (name === 'adres' && source() !== 'adres') continue;
    if (name === 'basis' && field(name).value === BASE) continue;
    if (name === 'keuze' || field(name).value) kept.set(name, field(name).value);
  }
  kept.set('manier', way);
  history.replaceState(null, '', `#${kept}`);
}

/** Where the feed comes from. */
function source(): string {
  return String(new FormData(form).get('bron'));
}

async function onChange({ target }: Event): Promise<void> {
  const { name } = target as HTMLInputElement;
  if (name === 'bron') {
    showFieldsOfSource();
    if (source() === 'voorbeeld') await read();
    return;
  }
  // These are read when the visitor says so.
  if (name === 'adres' || name === 'tekst') return;
  if (name === 'element') fillWeergave(null);
  if (name === 'plek' && shown && source() === 'plakken') shown = { ...shown, src: placeOfPasted() };
  update('Het voorbeeld en de regels zijn aangepast.');
}

function showFieldsOfSource(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-bij]'))
    element.hidden = !element.dataset.bij?.split(' ').includes(source());
}

/** Reads the feed that the form names, and shows it or says what is wrong. */
async function read(choice: string | null = null): Promise<void> {
  const run = ++reads;
  for (const name of ['adres', 'tekst', 'plek']) setError(name, '');
  find('#uitkomst').textContent = 'De gegevens worden gelezen…';
  try {
    const { parsed, src } = await readSource();
    if (run !== reads) return;
    shown = { feed: parsed.feed, src };
    showOutcome(parsed);
    fillChoice(parsed.feed, choice);
    update(find('#uitkomst').textContent as string);
  } catch (error) {
    if (run !== reads) return;
    const name = source() === 'plakken' ? 'tekst' : 'adres';
    const sentence = error instanceof FeedError ? helpFor(error) : (error as Error).message;
    setError(name, sentence);
    const where =
      source() === 'voorbeeld'
        ? 'Het voorbeeld kan niet worden gelezen.'
        : 'De gegevens kunnen niet worden gelezen.';
    find('#uitkomst').textContent = where;
    announce(`${where} ${sentence}`);
    if (source() !== 'voorbeeld') field(name).focus();
  }
}

async function readSource(): Promise<{ parsed: ReadFeed; src: string }> {
  if (source() === 'plakken') {
    const src = placeOfPasted();
    return { parsed: await readFeed(parseJson(field('tekst').value), src), src };
  }
  const written = source() === 'adres' ? field('adres').value.trim() : EXAMPLE;
  if (!/^https?:\/\/./i.test(written) || !URL.canParse(written))
    throw new Error('Vul een volledig adres in, dat begint met https://.');
  const src = new URL(written).href;
  return { parsed: await readFeed(await fetchFeed(src), src), src };
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new Error('Plak hier de inhoud van het bestand.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`Dit is geen JSON. De browser zegt: ${(error as Error).message}`);
  }
}

/** What went wrong and what to do about it, without the marks of a line in the console. */
function helpFor(error: FeedError): string {
  const what = error.message.replace(/^[\w-]+:?\s*/, '');
  const where = error.url ? `(${error.url})` : '';
  const facts = [what || (where && 'Fout bij'), where].filter(Boolean).join(' ');
  return `${facts && `${facts}. `}${HELP[error.code]}`;
}

function placeOfPasted(): string {
  const written = field('plek').value.trim();
  const isAddress = /^https?:\/\/./i.test(written) && URL.canParse(written);
  setError('plek', isAddress ? '' : 'Vul een volledig adres in, dat begint met https://.');
  return isAddress ? new URL(written).href : SOMEWHERE;
}

function setError(name: string, sentence: string): void {
  const message = find(`#${name}-fout`);
  message.hidden = sentence === '';
  message.textContent = sentence && `Fout: ${sentence}`;
  field(name).toggleAttribute('aria-invalid', false);
  if (sentence) field(name).setAttribute('aria-invalid', 'true');
}

function showOutcome({ feed, remarks }: ReadFeed): void {
  const issues = remarks.map(issueOf);
  const coalities = feed.coalities.length === 1 ? '1 coalitie' : `${feed.coalities.length} coalities`;
  find('#uitkomst').textContent = `Gelezen: ${feed.titel}, met ${coalities}.`;
  const details = find<HTMLDetailsElement>('#opmerkingen');
  details.hidden = issues.length === 0;
  (details.firstElementChild as HTMLElement).textContent =
    issues.length === 1 ? '1 opmerking over de feed' : `${issues.length} opmerkingen over de feed`;
  details.querySelector('ul')?.replaceChildren(
    ...issues.map(({ pad, melding }) => {
      const item = document.createElement('li');
      const where = document.createElement('code');
      where.textContent = pad;
      item.append(where, ` ${melding}`);
      return item;
    }),
  );
}

/**
 * The gemeenten and coalitions of the feed. What was chosen stays, where it is still there; else the first gemeente is
 * shown, because without a choice most elements have nothing to show.
 */
function fillChoice(feed: Feed, wanted: string | null): void {
  const select = field('keuze') as HTMLSelectElement;
  const first = feed.coalities[0]?.gemeenten[0]?.code;
  const before = wanted ?? (select.value || (first && feed.coalities.length > 1 ? `gemeente ${first}` : ''));
  const gemeenten = new Map(
    feed.coalities.flatMap(({ gemeenten }) => gemeenten.map(one => [one.code, gemeentenaam(one)])),
  );
  const free = feed.coalities.length === 1 ? 'de enige coalitie in de feed' : 'die de bezoeker kiest';
  select.replaceChildren(
    new Option(free, ''),
    group(
      'Gemeente',
      [...gemeenten]
        .sort(([, a], [, b]) => a.localeCompare(b, 'nl'))
        .map(([code, naam]) => [`gemeente ${code}`, naam]),
    ),
    group(
      'Coalitie',
      feed.coalities.map(coalitie => [`coalitie ${coalitie.id}`, coalitienaam(coalitie, 'nl')]),
    ),
  );
  select.value = before;
  if (select.selectedIndex < 0) select.value = '';
}

function group(label: string, options: readonly (readonly string[])[]): HTMLOptGroupElement {
  const element = document.createElement('optgroup');
  element.label = label;
  element.append(...options.map(([value, text]) => new Option(text, value)));
  return element;
}

function fillWeergave(wanted: string | null): void {
  const select = field('weergave') as HTMLSelectElement;
  const options = WEERGAVEN[field('element').value as ElementName];
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  if (options.some(([value]) => value === wanted)) select.value = wanted as string;
  find('#veld-weergave').hidden = options.length === 0;
  find('#veld-achtergrond').hidden = field('element').value !== 'kaart';
}

/** The choices as they are in the form. */
function choices(src: string): Choices {
  const [kind, id = ''] = splitOnce(field('keuze').value);
  return {
    element: field('element').value as ElementName,
    gemeente: kind === 'gemeente' ? id : '',
    coalitie: kind === 'coalitie' ? id : '',
    weergave: field('weergave').value,
    kopniveau: field('kopniveau').value,
    taal: field('taal').value,
    achtergrond: field('achtergrond').value,
    kleuren: field('kleuren').value,
    basis: base(),
    src,
  };
}

/** The `id` of a coalition may have a space in it. */
function splitOnce(text: string): [string, string?] {
  const space = text.indexOf(' ');
  return space < 0 ? [text] : [text.slice(0, space), text.slice(space + 1)];
}

function base(): string {
  const written = field('basis').value.trim();
  const isAddress = /^https?:\/\/./i.test(written) && URL.canParse(written);
  setError('basis', isAddress ? '' : 'Vul een volledig adres in, dat begint met https://.');
  if (!isAddress) return BASE;
  const { href } = new URL(written);
  return href.endsWith('/') ? href : `${href}/`;
}

/** Makes example and lines anew, and says so to who cannot see it. */
function update(sentence: string): void {
  if (!shown) return;
  const chosen = choices(shown.src);
  preview(chosen, shown.feed);
  showLines(chosen, shown.feed);
  keep();
  announce(sentence);
}

function preview(chosen: Choices, feed: Feed): void {
  const element = document.createElement(TAGS[chosen.element]) as FeedElement;
  for (const [name, value] of attributesOf(chosen)) if (name !== 'src') element.setAttribute(name, value);
  if (chosen.taal) element.lang = chosen.taal;
  // What has been read already need not be fetched once more.
  element.feed = feed;
  find('#voorbeeld').replaceChildren(element);
  const isFree = !chosen.gemeente && !chosen.coalitie && feed.coalities.length > 1;
  find('#kies-kaart').hidden = !isFree || chosen.element === 'kaart';
}

function showLines(chosen: Choices, feed: Feed): void {
  const select = field('keuze') as HTMLSelectElement;
  const place = select.value ? select.selectedOptions[0]?.text : undefined;
  const snippet = snippetFor(way, chosen, feed, place, release?.files ?? []);
  find('#geen-uitgave').hidden = snippet !== undefined;
  find('#beleid').hidden = snippet === undefined;
  find('#blokken').replaceChildren(...(snippet?.blocks ?? []).flatMap(block));
  find('#beleid code').textContent = snippet?.policy ?? '';
}

function block({ title, text }: Block): HTMLElement[] {
  const heading = document.createElement('h3');
  heading.textContent = title;
  const code = document.createElement('code');
  code.textContent = text;
  const pre = document.createElement('pre');
  pre.append(code);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knop kopieer';
  button.textContent = 'Kopieer';
  button.setAttribute('aria-label', `Kopieer: ${title}`);
  const result = document.createElement('span');
  result.className = 'gekopieerd';
  button.addEventListener('click', async () => {
    result.textContent = await copy(text, code);
    announce(result.textContent);
  });
  return [heading, pre, button, result];
}

/** Copies, and gives the sentence that says whether that worked. */
async function copy(text: string, code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'De regels zijn gekopieerd.';
  } catch {
    // Without https, or without leave, the visitor copies what is selected for him.
    getSelection()?.selectAllChildren(code);
    return 'Kopiëren lukt niet vanzelf. De regels zijn geselecteerd: druk op Ctrl en C.';
  }
}

function choose(tab: HTMLButtonElement): void {
  way = tab.dataset.manier as Way;
  for (const other of tabs) {
    other.setAttribute('aria-selected', String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  find('#regels').setAttribute('aria-labelledby', tab.id);
  for (const explanation of document.querySelectorAll<HTMLElement>('[data-uitleg]'))
    explanation.hidden = explanation.dataset.uitleg !== way;
  if (!shown) return;
  showLines(choices(shown.src), shown.feed);
  keep();
}

function onTabKey(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const from = tabs.indexOf(event.currentTarget as HTMLButtonElement);
  const last = tabs.length - 1;
  // The arrows go round; Home and End do not.
  const to = Number.isFinite(step) ? (from + step + tabs.length) % tabs.length : step < 0 ? 0 : last;
  const tab = tabs[to] as HTMLButtonElement;
  choose(tab);
  tab.focus();
}

function announce(sentence: string): void {
  find('#melding').textContent = sentence;
}
