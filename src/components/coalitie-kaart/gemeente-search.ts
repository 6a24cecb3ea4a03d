/**
 * The search field of the map: an editable combobox with list autocomplete and manual selection, as
 * the ARIA Authoring Practices describe it. The focus stays in the input; what is active in the list
 * is told by `aria-activedescendant`.
 *
 * Fetched when a visitor comes to the field: until then `search-field.ts` holds its place. It is a part of its host and
 * no element of its own, because a label, an input and a listbox must be
 * in one root to refer to each other. What is typed is kept nowhere else. The host decides what is
 * found and what choosing means; results are only ever shown as text.
 */
import type { LitElement, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { naamsleutel } from '../../data/gemeenten/naamsleutel.js';
import { asGemeentecode } from '../../data/questions/choose.js';
import type { KaartStrings } from '../shared/strings/nl-kaart.js';
import { html, nothing } from '../shared/template.js';
import type { SearchFrame } from './search-field.js';

export { findGemeenten } from './find-gemeenten.js';
export { searchStyles as styles } from './search-styles.js';

/** A gemeente that was found. */
export interface SearchResult {
  /** CBS code. */
  readonly code: string;
  readonly naam: string;
  readonly provincie?: string | undefined;
  /** Whether the feed has a coalition for it. */
  readonly participates: boolean;
  /** The other name it was found by, where its own name does not explain it: Den Bosch, Appingedam. */
  readonly via?: string | undefined;
}

/** The texts of the search field. */
export type SearchStrings = Pick<
  KaartStrings,
  | 'search'
  | 'searchClear'
  | 'searchResults'
  | 'searchCount'
  | 'searchNone'
  | 'searchFoundBy'
  | 'searchNotParticipating'
>;

export interface SearchOptions {
  /** What is found for a text, the most likely first; each code once. */
  readonly find: (text: string) => readonly SearchResult[];
  /** The visitor chose this gemeente. The list is closed by then, and the focus is in the input. */
  readonly onChoose: (code: string) => void;
  readonly strings: () => SearchStrings;
  /** The field around the results. Given and not imported: its nodes are there already, and have to stay. */
  readonly frame: (frame: SearchFrame) => TemplateResult;
}

/** The number of results is said when the visitor pauses: a screen reader is still saying the letters. */
const PAUSE = 1000;

/** What may scroll after the next update: the list back to its begin, or the active option into view. */
type Scroll = 'begin' | 'active' | undefined;

export class GemeenteSearch implements ReactiveController, EventListenerObject {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #options: SearchOptions;
  #text = '';
  #isOpen = false;
  /** Code of the active option; it keeps its place when the results around it change. */
  #active: string | undefined;
  #saysCount = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #scroll: Scroll;

  constructor(host: ReactiveControllerHost & LitElement, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    // Not in the template, which would not notice what was typed since it last set it.
    const input = this.#input;
    if (input && input.value !== this.#text) input.value = this.#text;
    const scroll = this.#scroll;
    this.#scroll = undefined;
    if (scroll === 'begin') this.#element('#zoekresultaten')?.scrollTo({ top: 0, behavior: 'instant' });
    if (scroll === 'active')
      this.#element('#zoekresultaten [aria-selected="true"]')?.scrollIntoView({
        block: 'nearest',
        behavior: 'instant',
      });
  }

  /** Moves the focus to the input, for a host that takes the visitor back to where a choice was made. */
  focus(): void {
    this.#input?.focus();
  }

  /** Empties the field, for a host in which something else was chosen since. */
  clear(): void {
    this.#text = '';
    this.#close();
    this.#host.requestUpdate();
  }

  /** Goes on with what was typed before this was there. */
  takeOver(): void {
    const input = this.#input;
    this.#text = input?.value ?? '';
    // Not when the visitor has left in the meantime.
    if ((this.#host.renderRoot as ShadowRoot).activeElement === input) this.#openAndSay();
    else this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const t = this.#options.strings();
    const results = this.#isOpen ? this.#results() : [];
    const active = results.findIndex(({ code }) => code === this.#active);
    return this.#options.frame({
      strings: t,
      expanded: results.length > 0,
      active: active === -1 ? undefined : optionId(active),
      status: this.#saysCount ? countOf(results, t) : '',
      listener: this,
      results: html`<button
          part="wissen"
          type="button"
          aria-label=${t.searchClear}
          ?hidden=${this.#text === ''}
          @mousedown=${keepFocus}
          @click=${this.#onClear}
        >
          ${CROSS}
        </button>
        ${this.#renderList(results, active, t)}
        ${this.#isOpen && results.length === 0 ? html`<p part="zoekmelding">${t.searchNone}</p>` : nothing}`,
    });
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'input':
        this.#onInput(event);
        break;
      case 'keydown':
        this.#onKeydown(event as KeyboardEvent);
        break;
      case 'click':
        // Brings the list back, for instance after the "Done" of a phone's keyboard took the focus away.
        if (!this.#isOpen) this.#openAndSay();
        break;
      case 'blur':
        this.#close();
    }
  }

  #renderList(results: readonly SearchResult[], active: number, t: SearchStrings): TemplateResult {
    // Always there, because the input refers to it. No Tab stop, which some browsers make of what scrolls.
    // The keyboard has the same options by way of the input.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<ul
      part="zoekresultaten"
      id="zoekresultaten"
      role="listbox"
      tabindex="-1"
      aria-label=${t.searchResults}
      ?hidden=${results.length === 0}
      @mousedown=${keepFocus}
      @click=${this.#onListClick}
    >
      ${results.map((result, index) => renderOption(result, index, index === active, t))}
    </ul>`;
  }

  #results(): readonly SearchResult[] {
    return this.#options.find(this.#text);
  }

  /** What Enter means without an active option: what has exactly this name or code, else the only result. */
  #obvious(): SearchResult | undefined {
    const results = this.#results();
    const key = naamsleutel(this.#text);
    const code = asGemeentecode(this.#text);
    const candidates = [
      results.filter(result => result.code === code || naamsleutel(result.naam) === key),
      results.filter(({ via }) => via !== undefined && naamsleutel(via) === key),
      results,
    ].find(({ length }) => length > 0);
    // Two that are called the same are for the visitor to tell apart.
    return candidates?.length === 1 ? candidates[0] : undefined;
  }

  #open(): void {
    this.#isOpen = this.#text.trim() !== '';
    this.#host.requestUpdate();
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#active = undefined;
    this.#hush();
    this.#host.requestUpdate();
  }

  /** Says how many were found as soon as the visitor pauses; also when it is the same number again. */
  #sayCountSoon(): void {
    this.#hush();
    this.#pause = setTimeout(() => {
      this.#saysCount = this.#isOpen;
      this.#host.requestUpdate();
    }, PAUSE);
  }

  #hush(): void {
    clearTimeout(this.#pause);
    this.#saysCount = false;
  }

  /** Makes the next or previous option active, around the ends; from the input the first or the last. */
  #move(step: 1 | -1): void {
    this.#open();
    const results = this.#isOpen ? this.#results() : [];
    const from = results.findIndex(({ code }) => code === this.#active);
    const to = from === -1 && step === -1 ? results.length - 1 : from + step;
    this.#active = results.at(to % results.length)?.code;
    this.#scroll = 'active';
    // The option that is read says already which of how many it is.
    this.#hush();
  }

  #leaveList(): void {
    this.#active = undefined;
    this.#host.requestUpdate();
  }

  #choose({ code, naam }: SearchResult): void {
    this.#text = naam;
    this.#close();
    this.#host.requestUpdate();
    this.#options.onChoose(code);
  }

  // Letters of an unfinished composition are searched like all others: keyboards of phones compose every word.
  #onInput(event: Event): void {
    this.#text = (event.target as HTMLInputElement).value;
    this.#active = undefined;
    this.#scroll = 'begin';
    this.#hush();
    this.#openAndSay();
  }

  #onKeydown(event: KeyboardEvent): void {
    // During a composition the keys are for the input method; Safari tells the last of them by 229 only.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    if (this.#obey(event)) event.preventDefault();
  }

  /** Does what a key asks for; `false` leaves the key to the browser and the page. */
  #obey(event: KeyboardEvent): boolean {
    const input = event.target as HTMLInputElement;
    switch (event.key) {
      case 'ArrowDown':
        if (!event.altKey) this.#move(1);
        else if (!this.#isOpen) this.#openAndSay();
        return true;
      case 'ArrowUp':
        if (event.altKey) this.#close();
        else this.#move(-1);
        return true;
      case 'Home':
      case 'End': {
        this.#leaveList();
        if (event.shiftKey) return false;
        // On a Mac these keys would scroll the page.
        const caret = event.key === 'Home' ? 0 : input.value.length;
        input.setSelectionRange(caret, caret);
        return true;
      }
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#leaveList();
        return false;
      case 'Enter':
        return this.#onEnter();
      case 'Escape':
        if (this.#text === '') return false;
        // One thing at a time: a panel or dialog around the field closes at the next Escape.
        event.stopPropagation();
        if (this.#isOpen) this.#close();
        else this.clear();
        return true;
      default:
        return false;
    }
  }

  #onEnter(): boolean {
    if (this.#text.trim() === '') return false;
    const active = this.#isOpen && this.#results().find(({ code }) => code === this.#active);
    const chosen = active || this.#obvious();
    if (chosen) this.#choose(chosen);
    else this.#openAndSay();
    return true;
  }

  #openAndSay(): void {
    this.#open();
    if (this.#isOpen) this.#sayCountSoon();
  }

  readonly #onClear = (): void => {
    this.clear();
    this.focus();
  };

  readonly #onListClick = (event: Event): void => {
    const code = (event.target as Element).closest('[data-code]')?.getAttribute('data-code');
    const chosen = this.#results().find(result => result.code === code);
    if (chosen) this.#choose(chosen);
  };

  get #input(): HTMLInputElement | undefined {
    return this.#element('#zoekveld') as HTMLInputElement | undefined;
  }

  #element(selector: string): Element | undefined {
    return this.#host.renderRoot?.querySelector(selector) ?? undefined;
  }
}

function renderOption(
  { code, naam, provincie, participates, via }: SearchResult,
  index: number,
  active: boolean,
  t: SearchStrings,
): TemplateResult {
  return html`<li
    part="zoekresultaat"
    id=${optionId(index)}
    role="option"
    aria-selected=${active ? 'true' : 'false'}
    data-code=${code}
  >
    <span><bdi class=${participates ? 'doet-mee' : ''}>${naam}</bdi>${provincie === undefined ? nothing : html`, ${provincie}`}</span>
    ${participates ? nothing : html`<span class="bij">${t.searchNotParticipating}</span>`}
    ${via === undefined ? nothing : html`<span class="bij">${t.searchFoundBy} <bdi>${via}</bdi></span>`}
  </li>`;
}

const optionId = (index: number): string => `zoekresultaat-${index}`;

function countOf({ length }: readonly SearchResult[], t: SearchStrings): string {
  return length === 0 ? t.searchNone : t.searchCount(length);
}

/** A press on the list or the button leaves the focus in the input, so that the list is still there at the click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

const CROSS = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" /></svg>`;
