/**
 * What `<coalitie-kaart>` makes of a feed: the search field, the list by provincie, the panel of what is chosen, and the
 * drawing. Fetched beside the feed, because most other pages have no map; the place in which all this comes is the
 * element's own (`coalitie-kaart.ts`).
 *
 * The two long rows, of list entries and of shapes, are made once per feed and stay the same nodes. A choice only moves
 * the mark on what is chosen.
 */
import type { LitElement, nothing as Nothing, ReactiveControllerHost, render, TemplateResult } from 'lit';
import type { Coalitie, Contact, Feed } from '../../data/feed/schema.js';
import type { Gemeenteregister } from '../../data/gemeenten/register.js';
import { coalitiesOf, type Selection } from '../../data/questions/choose.js';
import type { peilmomentOf } from '../../data/questions/freshness.js';
import { coalitienaam, gemeentenaam } from '../../data/questions/names.js';
import type { contactLinks } from '../shared/contact-links.js';
import type { FeedView } from '../shared/feed-element.js';
import type { freshness } from '../shared/freshness.js';
import type { heading } from '../shared/heading.js';
import type { Look } from '../shared/lazy-view.js';
import type { richText } from '../shared/rich-text.js';
import type { KaartStrings } from '../shared/strings/nl-kaart.js';
import { html, ifDefined, nothing } from '../shared/template.js';
import type { ViewBox } from './camera.js';
import type { TileSource } from './leaflet-map.js';
import { entryNodes, markChosen, shapeNodes } from './many-nodes.js';
import { MapController } from './map-controller.js';
import {
  type Drawing,
  hasUnplaced,
  type ListedGemeente,
  type ListedProvincie,
  landAround,
  listGemeenten,
  PLACES,
  viewOf,
  viewOfCountry,
} from './map-model.js';
import { SearchField, type SearchFieldOptions, searchFrame } from './search-field.js';
import { fieldStyles } from './search-styles.js';
import type { ServerRows } from './server-rows.js';
import { svgMap } from './svg-map.js';
import { viewStyles } from './view-styles.js';

export { currentIndeling } from '../../data/gemeenten/indeling.js';
export { drawBoundaries } from './map-model.js';

export const styles: string = fieldStyles + viewStyles;

/** Up to this many gemeenten every provincie is unfolded: there is nothing to get lost in. */
const UNFOLDED_UP_TO = 12;

/** What the script has anyway for other elements: given and not imported, so that no page fetches it twice. */
export interface KaartParts {
  readonly contactLinks: typeof contactLinks;
  readonly freshness: typeof freshness;
  readonly heading: typeof heading;
  readonly peilmomentOf: typeof peilmomentOf;
  readonly render: typeof render;
  readonly richText: typeof richText;
}

/** As much as there is of a coalition in the panel. */
export interface ShownCoalitie {
  readonly coalitie: Coalitie;
  /** The language of what she says, where that is not the language in which we speak around it. */
  readonly feedLang: string | undefined;
  /** That the rest is on its way, or could not be had. */
  readonly rest: TemplateResult | typeof Nothing;
}

/** What the view asks of its element. */
export interface KaartActions {
  /** The visitor chose this gemeente; `undefined`: none any more. */
  readonly select: (gemeente: string | undefined) => void;
  readonly askRegister: () => Gemeenteregister | null | undefined;
  readonly detail: (listed: Coalitie) => ShownCoalitie;
  readonly parts: KaartParts;
  /** Only on a server, which has no nodes. */
  readonly serverRows: ServerRows | undefined;
}

/** What the view needs to know of its element at each rendering. */
export interface KaartLook extends Look {
  readonly strings: KaartStrings;
  readonly title: TemplateResult | typeof Nothing;
  readonly weergave: string;
  readonly provincie: string | null;
  readonly selection: Selection;
  /** The page pins what is shown, and leaves nothing to choose. */
  readonly isPinned: boolean;
  /** `undefined`: on its way; `null`: cannot be had. */
  readonly drawing: Drawing | null | undefined;
  readonly tiles: TileSource | undefined;
  /** Puts the map in its place, with its buttons and legend. */
  readonly renderMapArea: (
    map: TemplateResult | typeof Nothing,
    chosen: ReadonlySet<string>,
  ) => TemplateResult;
}

/** What is shown of a feed, derived once per feed and not per choice. */
interface Overview {
  readonly feed: Feed;
  readonly strings: KaartStrings;
  readonly provincie: string | null;
  readonly isPinned: boolean;
  readonly provincies: ReadonlyMap<string | undefined, ListedProvincie>;
  readonly gemeenten: readonly ListedGemeente[];
  /** The list entries of each provincie, where there are nodes. */
  readonly entries: Map<ListedProvincie, HTMLElement>;
}

/** The drawing of what takes part, derived once per feed and not per choice. */
interface Drawn {
  readonly drawing: Drawing;
  readonly gemeenten: readonly ListedGemeente[];
  readonly fitting: ViewBox;
  readonly land: string;
  readonly shapes: unknown;
}

/** The content of one `<coalitie-kaart>`, with what it remembers between renderings. */
export class KaartView {
  readonly map: MapController;
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #actions: KaartActions;
  readonly #search: SearchField;
  /** Of the last rendering. */
  #look!: KaartLook;
  #overview: Overview | undefined;
  #drawn: Drawn | undefined;
  #chosen: ReadonlySet<string> | undefined;
  /** The provincies that the visitor unfolded and chose in: folding one with the panel would hide where the focus returns to. */
  readonly #unfolded = new Set<string | undefined>();
  /** Where the visitor goes on after this update. */
  #focusNext: 'panel' | 'origin' | undefined;
  #hadPanel = false;
  /** Where the visitor was when the panel opened, and returns to when it closes. */
  #openedFrom: 'search' | 'map' | string | undefined;

  constructor(host: ReactiveControllerHost & LitElement, actions: KaartActions) {
    this.#host = host;
    this.#actions = actions;
    this.map = new MapController(host, () => {
      const window = this.#window;
      const drawing = window?.querySelector('svg');
      return window && drawing ? { window, drawing } : undefined;
    });
    this.#search = new SearchField(host, {
      strings: () => this.#look.strings,
      load: () => this.#loadSearch(),
    });
  }

  render(feed: Feed, look: KaartLook): FeedView {
    this.#look = look;
    const { strings: t, weergave, selection, isPinned, drawing, renderMapArea } = look;
    const overview = this.#overviewOf(feed);
    if (!overview) return { kind: 'waiting' };
    if (overview.gemeenten.length === 0) return { kind: 'empty', sentence: t.noCoalities };
    const chosen = chosenCodes(feed, selection);
    this.#chosen = chosen;
    const map = drawing ? this.#renderMap(drawing, overview, chosen) : nothing;
    // The panel has a place of its own: where it came between search and list, the whole list would be styled anew.
    const content = html`${look.title}
      <div part="indeling" @pointerover=${this.#preparePanel} @focusin=${this.#preparePanel}>
        <div part="kolom">
          ${isPinned ? nothing : this.#search.render()}
          <div>${this.#renderPanel(feed, selection)}</div>
          ${weergave === 'kaart' ? nothing : this.#renderList(overview, chosen)}
        </div>
        ${weergave === 'lijst' ? nothing : renderMapArea(map, chosen)}
        ${
          weergave === 'kaart'
            ? html`<details part="kolom" class="vouw">
                <summary>${t.asList}</summary>
                ${this.#renderList(overview, chosen)}
              </details>`
            : nothing
        }
      </div>`;
    return { kind: 'content', content };
  }

  /** To be called after each update of the element: marks and moves what a template cannot. */
  updated(): void {
    this.map.setTiles(this.#window ? this.#look.tiles : undefined);
    if (this.#overview && this.#chosen) markChosen(this.#overview.entries, this.#chosen);
    const next = this.#focusNext;
    this.#focusNext = undefined;
    // The visitor asked for this gemeente: its name is where reading goes on.
    if (next === 'panel') this.#element('#panel-title')?.focus();
    if (next === 'origin') this.#returnFocus();
  }

  showCountry(): void {
    const { drawing } = this.#look;
    if (drawing) void this.map.fit(viewOfCountry(drawing));
  }

  /** Lists and what takes part: the same until the feed or the language changes; nothing while it waits for the register. */
  #overviewOf(feed: Feed): Overview | undefined {
    const { strings, provincie, isPinned } = this.#look;
    const now = this.#overview;
    if (
      now?.feed === feed &&
      now.strings === strings &&
      now.provincie === provincie &&
      now.isPinned === isPinned
    )
      return now;
    const register = hasUnplaced(feed) ? this.#actions.askRegister() : null;
    if (register === undefined) return undefined;
    const listed = listGemeenten(feed, {
      register: register ?? undefined,
      provincie: provincie ?? undefined,
    });
    const provincies = new Map(listed.map(one => [one.naam, one]));
    const gemeenten = listed.flatMap(({ gemeenten }) => gemeenten);
    this.#overview = { feed, strings, provincie, isPinned, provincies, gemeenten, entries: new Map() };
    return this.#overview;
  }

  /** Fetches what finds any gemeente by any name. While the register is not there, only what takes part is found. */
  async #loadSearch(): ReturnType<SearchFieldOptions['load']> {
    this.#actions.askRegister();
    const { GemeenteSearch, findGemeenten, styles } = await import('./gemeente-search.js');
    const search = new GemeenteSearch(this.#host, {
      find: text => {
        const feed = this.#overview?.feed;
        return feed ? findGemeenten(feed, this.#actions.askRegister() ?? undefined)(text) : [];
      },
      onChoose: code => this.#choose(code, 'search'),
      strings: () => this.#look.strings,
      frame: searchFrame,
    });
    return { search, styles };
  }

  #renderList(overview: Overview, chosen: ReadonlySet<string>): TemplateResult {
    const { strings: t, innerLevel, isPinned } = this.#look;
    const { heading } = this.#actions.parts;
    // A place for each provincie, so that what a visitor unfolded stays with its provincie in another feed.
    return html`${heading(innerLevel, 'lijsttitel', isPinned ? t.listTitlePinned : t.listTitle)}
      <div part="lijst">
        ${PLACES.map(naam => {
          const provincie = overview.provincies.get(naam);
          return provincie ? this.#renderProvincie(provincie, overview, chosen) : nothing;
        })}
      </div>`;
  }

  #renderProvincie(
    provincie: ListedProvincie,
    overview: Overview,
    chosen: ReadonlySet<string>,
  ): TemplateResult {
    const { strings: t } = this.#look;
    const { naam, gemeenten } = provincie;
    const unfolded = overview.gemeenten.length <= UNFOLDED_UP_TO || this.#unfolded.has(naam);
    return html`<details part="provincie" ?open=${unfolded || gemeenten.some(({ code }) => chosen.has(code))}>
      <summary>
        <span>${naam ?? t.otherProvince}</span> <span part="aantal">${t.participating(gemeenten.length)}</span>
      </summary>
      ${this.#entriesOf(provincie, overview, chosen)}
    </details>`;
  }

  #entriesOf(provincie: ListedProvincie, overview: Overview, chosen: ReadonlySet<string>): unknown {
    const { strings: t, language, isPinned } = this.#look;
    const { serverRows } = this.#actions;
    // What is pinned leaves nothing to choose: the list is text then, and stays as the alternative of the map.
    if (serverRows) return serverRows.entries(provincie.gemeenten, !isPinned, t, language, chosen);
    let entries = overview.entries.get(provincie);
    if (!entries) {
      entries = entryNodes(provincie.gemeenten, !isPinned, t, language);
      // One listener for a long list; the buttons in it answer the keyboard by themselves.
      if (!isPinned) entries.addEventListener('click', this.#onListClick);
      overview.entries.set(provincie, entries);
    }
    return entries;
  }

  /**
   * The first panel costs more than all later ones: its templates have to be read and its functions compiled. That is
   * done when the visitor reaches for list or map, and not between the click and what it shows.
   */
  readonly #preparePanel = (): void => {
    const { feed, gemeenten: [first] = [] } = this.#overview ?? {};
    if (this.#hadPanel || !feed || !first) return;
    // As the feed has it: asking for its details would fetch what nobody chose.
    const panel = this.#renderPanel(feed, { gemeente: first.code }, coalitie => ({
      coalitie,
      feedLang: undefined,
      rest: nothing,
    }));
    this.#actions.parts.render(panel, document.createDocumentFragment());
  };

  #renderPanel(
    feed: Feed,
    selection: Selection,
    detail: KaartActions['detail'] = this.#actions.detail,
  ): TemplateResult | typeof Nothing {
    const { strings: t, innerLevel, isPinned } = this.#look;
    if (selection.gemeente === undefined && selection.coalitie === undefined) {
      // Closed by the back button or another element, with the visitor in it.
      if (this.#host.shadowRoot?.activeElement?.closest('section')) this.#focusNext = 'origin';
      return nothing;
    }
    this.#hadPanel = true;
    const { heading } = this.#actions.parts;
    const coalities = chosenCoalities(feed, selection);
    const name = this.#panelName(coalities, selection);
    return html`<section part="details" aria-labelledby="panel-title" @keydown=${this.#onPanelKeydown}>
      ${heading(innerLevel, 'detailstitel', html`<span id="panel-title" tabindex="-1"><bdi>${name}</bdi></span>`)}
      ${coalities.length === 0 ? html`<p>${t.unknownChoice}</p>` : nothing}
      ${coalities.length > 1 ? html`<p>${t.coalitiesIn(coalities.length)}</p>` : nothing}
      ${coalities.map(coalitie => this.#renderCoalitie(detail(coalitie), feed, name))}
      ${isPinned ? nothing : html`<button part="knop" type="button" @click=${this.#close}>${t.close}</button>`}
    </section>`;
  }

  #panelName(coalities: readonly Coalitie[], { gemeente }: Selection): string {
    for (const { gemeenten } of coalities) {
      const chosen = gemeenten.find(({ code }) => code === gemeente);
      if (chosen) return gemeentenaam(chosen);
    }
    const [first] = coalities;
    if (first) return coalitienaam(first, this.#look.language);
    const code = gemeente ?? '';
    const register = this.#actions.askRegister();
    return (register?.metCode(code) ?? register?.vervallen(code))?.naam ?? code;
  }

  #renderCoalitie(
    { coalitie, feedLang, rest }: ShownCoalitie,
    feed: Feed,
    panelTitle: string,
  ): TemplateResult {
    const { strings: t, language, innerLevel } = this.#look;
    const { freshness, heading, peilmomentOf, richText } = this.#actions.parts;
    const name = coalitienaam(coalitie, language);
    const { motto, intro, contacten = [], url } = coalitie;
    return html`<div part="coalitie" data-content tabindex="-1">
      ${name === panelTitle ? nothing : heading(innerLevel + 1, 'coalitienaam', html`<bdi>${name}</bdi>`)}
      ${motto === undefined ? nothing : html`<p part="motto" lang=${ifDefined(feedLang)}><q>${motto}</q></p>`}
      ${intro === undefined ? nothing : html`<div lang=${ifDefined(feedLang)}>${richText(intro, innerLevel + 2)}</div>`}
      ${contacten.map(contact => this.#renderContact(contact, feedLang))}
      ${rest}
      ${url === undefined ? nothing : html`<p><a part="link" href=${url}>${t.moreAbout(name)}</a></p>`}
      ${freshness(peilmomentOf(coalitie, feed), t, language)}
    </div>`;
  }

  #renderContact(contact: Contact, feedLang: string | undefined): TemplateResult {
    const { strings } = this.#look;
    const { naam, functie, organisatie, onderwerp } = contact;
    const who = [naam, functie, organisatie, onderwerp].filter(text => text !== undefined);
    return html`<div part="contact">
      ${who.length === 0 ? nothing : html`<p lang=${ifDefined(feedLang)}>${who.map((text, index) => html`${index ? ', ' : ''}<bdi>${text}</bdi>`)}</p>`}
      ${this.#actions.parts.contactLinks(contact, strings)}
    </div>`;
  }

  #renderMap(drawing: Drawing, { gemeenten }: Overview, chosen: ReadonlySet<string>): TemplateResult {
    const { strings: t, tiles, selection, isPinned } = this.#look;
    const { serverRows } = this.#actions;
    const { reach, notice } = this.map;
    const { fitting, land, shapes } = this.#drawnOf(drawing, gemeenten);
    const problem =
      notice === 'not-interactive'
        ? t.interactiveUnavailable
        : notice === 'no-tiles'
          ? t.tilesUnavailable
          : '';
    return html`<div
        part="kaartvenster"
        class=${tiles ? 'met-achtergrond' : ''}
        id="map-window"
        tabindex="0"
        role="group"
        aria-label=${t.mapWindow}
        aria-describedby="map-keys"
        @pointerenter=${reach}
        @pointerdown=${reach}
        @mousedown=${pressMap}
        @focus=${reach}
      >
        ${svgMap(drawing, {
          viewBox: this.map.viewBox(fitting),
          gemeenten,
          land,
          shapes,
          chosen,
          named: selection.gemeente ?? (chosen.size === 1 ? [...chosen][0] : undefined),
          label: t.mapLabel(gemeenten.length),
          onChoose: isPinned ? undefined : code => this.#choose(code, 'map'),
          serverRows,
        })}
        ${notice === 'gesture' ? html`<p part="kaartmelding">${t.gestureHint}</p>` : nothing}
      </div>
      <span id="map-keys" hidden>${t.mapKeys}</span>
      ${problem && html`<p part="kaartmelding onder">${problem}</p>`}`;
  }

  #drawnOf(drawing: Drawing, gemeenten: readonly ListedGemeente[]): Drawn {
    if (this.#drawn?.drawing !== drawing || this.#drawn.gemeenten !== gemeenten) {
      const codes = new Set(gemeenten.map(({ code }) => code));
      this.#drawn = {
        drawing,
        gemeenten,
        // What the map shows before anybody moved it: where the gemeenten lie that take part.
        fitting: viewOf(drawing, codes),
        land: landAround(drawing, codes),
        shapes: this.#actions.serverRows?.shapes(drawing, codes) ?? shapeNodes(drawing, codes),
      };
    }
    return this.#drawn;
  }

  #choose(code: string, from: string): void {
    if (this.#look.isPinned) return;
    if (from !== 'search') this.#search.clear();
    this.#openedFrom = from;
    this.#focusNext = 'panel';
    this.#overview?.entries.forEach((list, { naam, gemeenten }) => {
      if (list.closest('details')?.open && gemeenten.some(gemeente => gemeente.code === code))
        this.#unfolded.add(naam);
    });
    this.#actions.select(code);
  }

  readonly #close = (): void => {
    this.#actions.select(undefined);
    this.#returnFocus();
  };

  /** To where the visitor was when the panel opened. */
  #returnFocus(): void {
    const from = this.#openedFrom;
    if (from === 'search') this.#search.focus();
    else if (from === 'map') this.#window?.focus();
    else {
      const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[part~="gemeente"]')];
      (buttons.find(button => button.dataset.code === from) ?? buttons[0])?.focus();
    }
  }

  readonly #onListClick = (event: Event): void => {
    const code = (event.target as Element).closest<HTMLElement>('[data-code]')?.dataset.code;
    if (code) this.#choose(code, code);
  };

  readonly #onPanelKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#look.isPinned) return;
    event.stopPropagation();
    this.#close();
  };

  get #window(): HTMLElement | null {
    return this.#element('#map-window');
  }

  #element(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}

/** Does what the browser would do at a press, but for what the map has no use for. */
function pressMap(event: MouseEvent): void {
  if (event.button !== 0) return;
  // Else Chromium looks among all shapes for a place to put a caret, and again in every frame after that.
  event.preventDefault();
  (event.currentTarget as HTMLElement).focus({ preventScroll: true, focusVisible: false });
}

function chosenCodes(feed: Feed, { gemeente, coalitie }: Selection): ReadonlySet<string> {
  const chosen = coalitie === undefined ? undefined : feed.coalities.find(({ id }) => id === coalitie);
  if (chosen) return new Set(chosen.gemeenten.map(({ code }) => code));
  if (gemeente === undefined) return new Set();
  // A coalition over several gemeenten is one choice: all of them stand out.
  return new Set([
    gemeente,
    ...coalitiesOf(feed, gemeente).flatMap(({ gemeenten }) => gemeenten.map(({ code }) => code)),
  ]);
}

function chosenCoalities(feed: Feed, { gemeente, coalitie }: Selection): readonly Coalitie[] {
  if (gemeente !== undefined) return coalitiesOf(feed, gemeente);
  return feed.coalities.filter(({ id }) => id === coalitie);
}
