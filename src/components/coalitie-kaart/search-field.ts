/**
 * The search field of the map before anybody searches: it is there from the start, and looks and reads as it will. What
 * makes it search is fetched when a visitor comes to it; what was typed by then is searched at once.
 */
import type { nothing as Nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { KaartStrings } from '../shared/strings/nl-kaart.js';
import { html, nothing } from '../shared/template.js';
import type { GemeenteSearch } from './gemeente-search.js';

/** What there is to show in and around the field. */
export interface SearchFrame {
  readonly strings: Pick<KaartStrings, 'search'>;
  /** Whether there are results to be seen. */
  readonly expanded: boolean;
  /** The `id` of the active option. */
  readonly active: string | undefined;
  /** The button, the list and a sentence; the list always, because the input refers to it. */
  readonly results: TemplateResult;
  /** What a screen reader says. */
  readonly status: string;
  /** Hears what happens to the input: `focus`, `input`, `keydown`, `click` and `blur`. */
  readonly listener: EventListenerObject;
}

/** The field with all that belongs to it. Once per root: it has ids. */
export function searchFrame({
  strings,
  expanded,
  active,
  results,
  status,
  listener,
}: SearchFrame): TemplateResult {
  return html`<div part="zoeken">
    <label part="zoeklabel" id="zoeklabel" for="zoekveld">${strings.search}</label>
    <div part="zoekvak">
      <input
        part="zoekveld"
        id="zoekveld"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        inputmode="search"
        .enterKeyHint=${'search'}
        aria-labelledby="zoeklabel"
        aria-autocomplete="list"
        aria-expanded=${expanded ? 'true' : 'false'}
        aria-controls="zoekresultaten"
        aria-activedescendant=${active ?? (nothing as typeof Nothing)}
        @focus=${listener}
        @input=${listener}
        @keydown=${listener}
        @click=${listener}
        @blur=${listener}
      />
      ${results}
    </div>
    <div role="status" class="for-screen-readers">${status}</div>
  </div>`;
}

/** What a field needs of its host. */
export interface SearchFieldOptions {
  readonly strings: () => KaartStrings;
  /** Fetches what searches. */
  readonly load: () => Promise<{ readonly search: GemeenteSearch; readonly styles: string }>;
}

/** The field of one host; {@link GemeenteSearch} takes it over when a visitor comes to it. */
export class SearchField implements EventListenerObject {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #options: SearchFieldOptions;
  #search: GemeenteSearch | undefined;
  #isLoading = false;
  /** Something was typed, and there is nothing that searches for it. */
  #failed = false;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    options: SearchFieldOptions,
  ) {
    this.#host = host;
    this.#options = options;
  }

  render(): TemplateResult {
    if (this.#search) return this.#search.render();
    const strings = this.#options.strings();
    const status = this.#failed ? strings.errors.http : '';
    const results = html`<ul id="zoekresultaten" role="listbox" aria-label=${strings.searchResults} hidden></ul>
      ${status && html`<p part="melding">${status}</p>`}`;
    return searchFrame({ strings, expanded: false, active: undefined, results, status, listener: this });
  }

  /** Moves the focus to the input, for a host that takes the visitor back to where a choice was made. */
  focus(): void {
    this.#input?.focus();
  }

  /** Empties the field, for a host in which something else was chosen since. */
  clear(): void {
    if (this.#search) this.#search.clear();
    else if (this.#input) this.#input.value = '';
  }

  handleEvent({ type }: Event): void {
    if (type === 'focus' || type === 'input') void this.#load();
  }

  /** Never rejects; what failed is tried again at the next letter, and said once there is one. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { search, styles } = await this.#options.load();
      adoptStyles(this.#host.renderRoot as ShadowRoot, styles);
      this.#search = search;
      search.takeOver();
    } catch {
      this.#isLoading = false;
      this.#failed = Boolean(this.#input?.value);
      this.#host.requestUpdate();
    }
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#zoekveld');
  }
}
