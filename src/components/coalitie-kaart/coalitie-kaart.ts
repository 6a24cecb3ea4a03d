import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Coalitie, Contact, Feed } from '../../data/feed/schema.js';
import { naamsleutel } from '../../data/gemeenten/naamsleutel.js';
import type { Gemeenteregister } from '../../data/gemeenten/register.js';
import { coalitiesOf, type Selection } from '../../data/questions/choose.js';
import { peilmomentOf } from '../../data/questions/freshness.js';
import { coalitienaam, gemeentenaam } from '../../data/questions/names.js';
import { contactLinks } from '../shared/contact-links.js';
import { FeedElement, type FeedView } from '../shared/feed-element.js';
import { freshness } from '../shared/freshness.js';
import { HashSelection } from '../shared/hash-selection.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import type { ViewBox } from './camera.js';
import type { FindGemeenten } from './find-gemeenten.js';
import { GemeenteSearch, type SearchResult } from './gemeente-search.js';
import { leafletStyles } from './leaflet-styles.js';
import { entryNodes, entryTemplates, markChosen } from './many-nodes.js';
import { MapController } from './map-controller.js';
import {
  type Drawing,
  hasUnplaced,
  type ListedGemeente,
  type ListedProvincie,
  listGemeenten,
  loadDrawing,
  viewOf,
  viewOfCountry,
} from './map-model.js';
import { searchStyles } from './search-styles.js';
import { kaartStyles } from './styles.js';
import { svgMap } from './svg-map.js';
import { type Achtergrond, tileSource, wantsLessData } from './tiles.js';
import { whenNearScreen } from './when-near-screen.js';

/** Up to this many gemeenten every provincie is unfolded: there is nothing to get lost in. */
const UNFOLDED_UP_TO = 12;

/** How far a zoom button zooms, and how much of the map a pan button moves. */
const ZOOM_STEP = 1;
const PAN_STEP = 0.25;

/** What is shown of a feed, derived once per feed and not per choice. */
interface Overview {
  readonly feed: Feed;
  readonly language: string;
  readonly provincie: string | null;
  readonly provincies: readonly ListedProvincie[];
  readonly gemeenten: readonly ListedGemeente[];
}

/**
 * The gemeenten that take part: a search field, a list by provincie, and a map. Choosing one shows its
 * coalitions in a panel, and moves every other element that reads the same feed.
 *
 * The map is an SVG from the start and asks nobody else for anything. When a visitor reaches for it, it
 * becomes one that can be moved and zoomed.
 *
 * @element coalitie-kaart
 *
 * @attr {'kaart-en-lijst' | 'kaart' | 'lijst'} weergave - `kaart-en-lijst` (default) shows both, `kaart` folds the list away below the map, `lijst` shows no map and fetches none.
 * @attr {'geen' | 'brt' | 'brt-grijs' | 'brt-pastel' | 'brt-water'} achtergrond - The background map of PDOK (Kadaster) under the shapes. Default `geen`: no request to anyone.
 * @attr {'klik' | 'direct'} tegels - When the background map is fetched: after the visitor pressed a button (`klik`, default), or at once (`direct`). Who asked for less data always gets the button.
 * @attr {'lazy' | 'eager'} loading - When the shapes are fetched: once the element comes near the screen (`lazy`, default), or at once.
 *
 * @fires {CoalitieSelectEvent} coalitie-select - A visitor chose a gemeente, or closed its panel (`gemeente` is then `undefined`). Bubbles and is composed.
 *
 * @csspart indeling - Panel, list and map together.
 * @csspart kolom - The column with search field, panel and list.
 * @csspart zoeken - The search field with its label and results.
 * @csspart zoeklabel - The label of the search field.
 * @csspart zoekvak - The input with its button and list.
 * @csspart zoekveld - The input of the search field.
 * @csspart wissen - The button that empties the search field.
 * @csspart zoekresultaten - The list of what was found.
 * @csspart zoekresultaat - One gemeente that was found.
 * @csspart zoekmelding - The sentence that nothing was found.
 * @csspart lijsttitel - The heading above the list.
 * @csspart lijst - The list of provincies.
 * @csspart provincie - One provincie in the list.
 * @csspart aantal - How many gemeenten of a provincie take part.
 * @csspart gemeenten - The gemeenten of one provincie.
 * @csspart gemeente - The button of one gemeente; its name as text where the page pins what is shown.
 * @csspart opmerking - What there is to say of a gemeente that is not on the map.
 * @csspart details - The panel about the chosen gemeente.
 * @csspart detailstitel - The heading of the panel.
 * @csspart coalitienaam - The name of a coalition in the panel.
 * @csspart coalitie - One coalition in the panel.
 * @csspart motto - The motto of a coalition.
 * @csspart contact - One contact in the panel.
 * @csspart gegevens - Phone, e-mail and website of a contact.
 * @csspart telefoon - A link that dials.
 * @csspart email - A link that mails.
 * @csspart website - A link to a site.
 * @csspart peildatum - The line that says from when a coalition in the panel is.
 * @csspart verouderd - The warning that this is more than a year old.
 * @csspart kaartvlak - The map with its buttons, legend and source.
 * @csspart kaartvenster - The window in which the map moves.
 * @csspart kaart - The drawing itself.
 * @csspart kaartplaats - The place of the map while it is being loaded.
 * @csspart kaartmelding - A hint or notice on the map.
 * @csspart kaartknoppen - The buttons that move the map.
 * @csspart kaartknop - One of those buttons.
 * @csspart toestemming - What fetching the background map means for the visitor.
 * @csspart legenda - What the colours mean.
 * @csspart bron - The source of the boundaries and the background map.
 *
 * @cssprop --coalitie-map-land-color - Fill of the gemeenten that do not take part.
 * @cssprop --coalitie-map-border-color - Borders on the map.
 * @cssprop --coalitie-map-water-color - What is around and between the land.
 * @cssprop --coalitie-map-chosen-color - What is chosen.
 * @cssprop --coalitie-popup-background-color - Background of what lies over the page: found gemeenten, and hints on the map.
 * @cssprop --coalitie-popup-active-background-color - Background of the found gemeente under the pointer or the arrow keys.
 * @cssprop --coalitie-popup-color - Text of what lies over the page.
 */
export class CoalitieKaart extends FeedElement {
  static override styles = [sharedStyles, searchStyles, leafletStyles, kaartStyles];

  /** Shows only the gemeenten of this provincie, by name. */
  @property() provincie: string | null = null;

  /** What is shown: list and map, the map with the list folded away, or the list alone. */
  @property({ reflect: true }) weergave: 'kaart-en-lijst' | 'kaart' | 'lijst' = 'kaart-en-lijst';

  /** The background map under the shapes; `geen` asks nobody for anything. */
  @property() achtergrond: Achtergrond = 'geen';

  /** Whether the background map waits for a click of the visitor. */
  @property() tegels: 'klik' | 'direct' = 'klik';

  /** Address of tiles of your own, with `{z}`, `{x}` and `{y}`, in place of those of PDOK. */
  @property({ attribute: 'tegel-url' }) tegelUrl: string | null = null;

  /** When the shapes of the map are fetched. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Keeps the chosen gemeente in the address of the page (`#gemeente=GM0957`). */
  @property({ type: Boolean }) hash = false;

  /**
   * `undefined`: not there yet; `null`: cannot be had. A server sets it beforehand.
   *
   * @internal
   */
  @state() drawing: Drawing | null | undefined;

  @state() private tilesAllowed = false;
  @query('[data-panel-title]') private panelTitle!: HTMLElement | null;
  @query('[data-map-window]') private mapWindow!: HTMLElement | null;
  @query('[data-map-window] svg') private mapDrawing!: SVGSVGElement | null;

  readonly #map = new MapController(this, () => {
    const { mapWindow: window, mapDrawing: drawing } = this;
    return window && drawing ? { window, drawing } : undefined;
  });
  readonly #search = new GemeenteSearch(this, {
    find: text => this.#find(text),
    onFocus: () => void this.#prepareSearch(),
    onChoose: code => this.#choose(code, 'search'),
    strings: () => this.strings,
  });
  readonly #hash = new HashSelection(this, {
    isOn: () => this.hash && !this.#isPinned,
    onChange: gemeente => this.setSelection(gemeente === undefined ? {} : { gemeente }),
  });
  #overview: Overview | undefined;
  #makeFind: ((feed: Feed, register: Gemeenteregister | undefined) => FindGemeenten) | undefined;
  #fit: { drawing: Drawing; gemeenten: readonly ListedGemeente[]; view: ViewBox } | undefined;
  #stopWaiting: (() => void) | undefined;
  #chosen: ReadonlySet<string> | undefined;
  #focusPanel = false;
  /** Where the visitor was when the panel opened, and returns to when it closes. */
  #openedFrom: 'search' | 'map' | string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Not the first time: where the element is, is asked once it has a size of its own.
    if (this.hasUpdated && !this.drawing && this.weergave !== 'lijst') this.#waitForScreen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  #waitForScreen(): void {
    this.#stopWaiting?.();
    const load = (): void => void this.#loadDrawing();
    // What a server rendered has a map, and answers nobody until this one can take its place.
    if (this.loading === 'eager' || this.isServed) load();
    else this.#stopWaiting = whenNearScreen(this, load);
  }

  async #loadDrawing(): Promise<void> {
    this.drawing = await loadDrawing().catch(() => null);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!isServer && changed.has('hash') && this.hash) {
      const { gemeente } = this.#hash;
      if (gemeente !== undefined && !this.#isPinned) this.setSelection({ gemeente });
    }
  }

  /** The map keeps its place while it is on its way, so that the page below does not jump. */
  protected override renderWaiting(content: TemplateResult): TemplateResult {
    // With the heading: what comes later must not push the place of the map down.
    return html`${this.renderTitle(this.strings.mapTitle)}<div part="indeling">
      <div part="kolom">${content}</div>
      ${this.weergave === 'lijst' ? nothing : this.#renderMapArea(nothing)}
    </div>`;
  }

  protected override renderFeed(feed: Feed): FeedView {
    const t = this.strings;
    if (feed.coalities.length === 0) return { kind: 'empty', sentence: t.noCoalities };
    const pinned = this.pinned(feed);
    const overview = this.#overviewOf(feed);
    const wantsDrawing = this.isServed && this.weergave !== 'lijst' && this.drawing === undefined;
    if (!pinned || !overview || wantsDrawing) return { kind: 'waiting' };
    if (overview.gemeenten.length === 0) return { kind: 'empty', sentence: t.noCoalities };
    const selection = this.#isPinned ? pinned : this.selection;
    const chosen = chosenCodes(feed, selection);
    this.#chosen = chosen;
    // The panel has a place of its own: where it came between search and list, the whole list would be styled anew.
    const content = html`${this.renderTitle(t.mapTitle)}
      <div part="indeling">
        <div part="kolom">
          ${this.#isPinned ? nothing : this.#search.render()}
          <div>${this.#renderPanel(overview, selection)}</div>
          ${this.weergave === 'kaart' ? nothing : this.#renderList(overview, chosen)}
        </div>
        ${this.weergave === 'lijst' ? nothing : this.#renderMapArea(this.drawing ? this.#renderMap(this.drawing, overview, selection, chosen) : nothing, chosen)}
        ${
          this.weergave === 'kaart'
            ? html`<details part="kolom" class="vouw">
                <summary>${t.asList}</summary>
                ${this.#renderList(overview, chosen)}
              </details>`
            : nothing
        }
      </div>`;
    return { kind: 'content', content };
  }

  /** Lists and what takes part: the same until the feed or the language changes; nothing while it waits for the register. */
  #overviewOf(feed: Feed): Overview | undefined {
    const { language, provincie } = this;
    const now = this.#overview;
    if (now?.feed === feed && now.language === language && now.provincie === provincie) return now;
    const register = hasUnplaced(feed) ? this.askRegister() : null;
    if (register === undefined) return undefined;
    const provincies = listGemeenten(feed, {
      register: register ?? undefined,
      provincie: provincie ?? undefined,
    });
    const gemeenten = provincies.flatMap(({ gemeenten }) => gemeenten);
    this.#overview = { feed, language, provincie, provincies, gemeenten };
    return this.#overview;
  }

  /** Fetches what finds any gemeente by any name. Until it is there, and if it never comes, only the list is searched. */
  async #prepareSearch(): Promise<void> {
    this.askRegister();
    const search = await import('./find-gemeenten.js').catch(() => undefined);
    if (!search || this.#makeFind) return;
    this.#makeFind = search.findGemeenten;
    this.requestUpdate();
  }

  #find(text: string): readonly SearchResult[] {
    const overview = this.#overview;
    if (!overview) return [];
    if (this.#makeFind) return this.#makeFind(overview.feed, this.askRegister() ?? undefined)(text);
    const key = naamsleutel(text);
    return overview.gemeenten
      .filter(({ naam }) => key !== '' && naamsleutel(naam).includes(key))
      .map(({ code, naam }) => ({ code, naam, participates: true }));
  }

  #renderList({ provincies, gemeenten }: Overview, chosen: ReadonlySet<string>): TemplateResult {
    const t = this.strings;
    return html`${heading(this.innerLevel, 'lijsttitel', this.#isPinned ? t.listTitlePinned : t.listTitle)}
      <div part="lijst">
        ${repeat(
          provincies,
          ({ naam }) => naam,
          provincie => this.#renderProvincie(provincie, chosen, gemeenten.length <= UNFOLDED_UP_TO),
        )}
      </div>`;
  }

  #renderProvincie(
    { naam, gemeenten }: ListedProvincie,
    chosen: ReadonlySet<string>,
    unfolded: boolean,
  ): TemplateResult {
    const t = this.strings;
    // What is pinned leaves nothing to choose: the list is text then, and stays as the alternative of the map.
    const choosable = !this.#isPinned;
    // One listener for a long list; the buttons in it answer the keyboard by themselves.
    /* eslint-disable lit-a11y/click-events-have-key-events */
    return html`<details part="provincie" ?open=${unfolded || gemeenten.some(({ code }) => chosen.has(code))}>
      <summary>
        <span>${naam ?? t.otherProvince}</span> <span part="aantal">${t.participating(gemeenten.length)}</span>
      </summary>
      <ul part="gemeenten" role="list" @click=${choosable ? this.#onListClick : nothing}>
        ${guard([gemeenten, choosable, t], () =>
          isServer
            ? entryTemplates(gemeenten, choosable, t, this.language, chosen)
            : entryNodes(gemeenten, choosable, t, this.language),
        )}
      </ul>
    </details>`;
    /* eslint-enable lit-a11y/click-events-have-key-events */
  }

  #renderPanel({ feed }: Overview, selection: Selection): TemplateResult | typeof nothing {
    if (selection.gemeente === undefined && selection.coalitie === undefined) return nothing;
    const t = this.strings;
    const coalities = chosenCoalities(feed, selection);
    const name = this.#panelName(coalities, selection);
    return html`<section part="details" aria-labelledby="panel-title" @keydown=${this.#onPanelKeydown}>
      ${heading(this.innerLevel, 'detailstitel', html`<span id="panel-title" data-panel-title tabindex="-1"><bdi>${name}</bdi></span>`)}
      ${coalities.length === 0 ? html`<p>${t.unknownChoice}</p>` : nothing}
      ${coalities.length > 1 ? html`<p>${t.coalitiesIn(coalities.length)}</p>` : nothing}
      ${coalities.map(coalitie => this.#renderCoalitie(coalitie, feed, name))}
      ${
        this.#isPinned
          ? nothing
          : html`<button part="knop" type="button" @click=${() => this.#close()}>${t.close}</button>`
      }
    </section>`;
  }

  #panelName(coalities: readonly Coalitie[], { gemeente }: Selection): string {
    for (const { gemeenten } of coalities) {
      const chosen = gemeenten.find(({ code }) => code === gemeente);
      if (chosen) return gemeentenaam(chosen);
    }
    const [first] = coalities;
    if (first) return coalitienaam(first, this.language);
    const code = gemeente ?? '';
    const register = this.askRegister();
    return (register?.metCode(code) ?? register?.vervallen(code))?.naam ?? code;
  }

  #renderCoalitie(coalitie: Coalitie, feed: Feed, panelTitle: string): TemplateResult {
    const name = coalitienaam(coalitie, this.language);
    const { motto, intro, contacten = [], url } = coalitie;
    return html`<div part="coalitie">
      ${name === panelTitle ? nothing : heading(this.innerLevel + 1, 'coalitienaam', html`<bdi>${name}</bdi>`)}
      ${motto === undefined ? nothing : html`<p part="motto" lang=${ifDefined(this.feedLang)}><q>${motto}</q></p>`}
      ${intro === undefined ? nothing : html`<div lang=${ifDefined(this.feedLang)}>${richText(intro, this.innerLevel + 2)}</div>`}
      ${contacten.map(contact => this.#renderContact(contact))}
      ${url === undefined ? nothing : html`<p><a part="link" href=${url}>${this.strings.moreAbout(name)}</a></p>`}
      ${freshness(peilmomentOf(coalitie, feed), this.strings, this.language)}
    </div>`;
  }

  #renderContact(contact: Contact): TemplateResult {
    const { naam, functie, organisatie, onderwerp } = contact;
    const who = [naam, functie, organisatie, onderwerp].filter(text => text !== undefined);
    return html`<div part="contact">
      ${who.length === 0 ? nothing : html`<p lang=${ifDefined(this.feedLang)}>${who.map((text, index) => html`${index ? ', ' : ''}<bdi>${text}</bdi>`)}</p>`}
      ${contactLinks(contact, this.strings)}
    </div>`;
  }

  /** The map with all that belongs to it; without a map yet, everything stands in its place already. */
  #renderMapArea(
    map: TemplateResult | typeof nothing,
    chosen: ReadonlySet<string> = new Set(),
  ): TemplateResult {
    const t = this.strings;
    const { drawing } = this;
    if (drawing === null) return html`<p part="melding">${t.mapUnavailable}</p>`;
    return html`<figure part="kaartvlak" class=${map === nothing ? 'wacht' : ''}>
      ${map === nothing ? html`<div part="kaartplaats"></div>` : map}
      ${this.#renderMapButtons(drawing)}
      <figcaption>
        <ul part="legenda" role="list">
          <li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <rect class="doet-mee" x="1" y="1" width="18" height="18" />
            </svg>
            ${t.legendParticipating}
          </li>
          <li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <rect class="land" x="1" y="1" width="18" height="18" />
            </svg>
            ${t.legendOther}
          </li>
          <li ?hidden=${chosen.size === 0}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <g class="gekozen"><rect class="vlak" x="2" y="2" width="16" height="16" /></g>
            </svg>
            ${t.legendChosen}
          </li>
        </ul>
        <span part="bron"
          >${drawing ? t.boundaries(drawing.bronvermelding, drawing.jaar) : '\u00a0'}${this.#tiles ? html`<br />${t.tilesSource}` : nothing}</span
        >
      </figcaption>
    </figure>`;
  }

  #renderMap(
    drawing: Drawing,
    { gemeenten }: Overview,
    selection: Selection,
    chosen: ReadonlySet<string>,
  ): TemplateResult {
    const t = this.strings;
    const reach = this.#map.reach;
    return html`<div
        part="kaartvenster"
        class=${this.#tiles ? 'met-achtergrond' : 'zonder-achtergrond'}
        data-map-window
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
          viewBox: this.#map.viewBox(this.#fitting(drawing, gemeenten)),
          gemeenten,
          chosen,
          named: selection.gemeente ?? (chosen.size === 1 ? [...chosen][0] : undefined),
          label: t.mapLabel(gemeenten.length),
          onChoose: this.#isPinned ? undefined : code => this.#choose(code, 'map'),
        })}
        ${this.#map.notice === 'gesture' ? html`<p part="kaartmelding">${t.gestureHint}</p>` : nothing}
      </div>
      <span id="map-keys" hidden>${t.mapKeys}</span>
      ${this.#map.notice === 'not-interactive' ? html`<p part="kaartmelding onder">${t.interactiveUnavailable}</p>` : nothing}
      ${this.#map.notice === 'no-tiles' ? html`<p part="kaartmelding onder">${t.tilesUnavailable}</p>` : nothing}`;
  }

  /** What the map shows before anybody moved it: where the gemeenten lie that take part. */
  #fitting(drawing: Drawing, gemeenten: readonly ListedGemeente[]): ViewBox {
    if (this.#fit?.drawing !== drawing || this.#fit.gemeenten !== gemeenten) {
      this.#fit = {
        drawing,
        gemeenten,
        view: viewOf(
          drawing,
          gemeenten.map(({ code }) => code),
        ),
      };
    }
    return this.#fit.view;
  }

  #renderMapButtons(drawing: Drawing | undefined): TemplateResult {
    const t = this.strings;
    const button = (name: string, path: string, act: () => void): TemplateResult =>
      html`<button part="kaartknop" type="button" title=${name} aria-label=${name} @click=${act}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
      </button>`;
    const pan = (right: number, down: number) => (): void =>
      void this.#map.panBy(right * PAN_STEP, down * PAN_STEP);
    return html`<div part="kaartknoppen" role="group" aria-label=${t.mapTools}>
      ${button(t.zoomIn, 'M12 5v14M5 12h14', () => void this.#map.zoomBy(ZOOM_STEP))}
      ${button(t.zoomOut, 'M5 12h14', () => void this.#map.zoomBy(-ZOOM_STEP))}
      ${button(t.panLeft, 'M14 6l-6 6 6 6', pan(-1, 0))}
      ${button(t.panUp, 'M6 14l6-6 6 6', pan(0, -1))}
      ${button(t.panDown, 'M6 10l6 6 6-6', pan(0, 1))}
      ${button(t.panRight, 'M10 6l6 6-6 6', pan(1, 0))}
      <button part="kaartknop" type="button" @click=${() => drawing && void this.#map.fit(viewOfCountry(drawing))}>
        ${t.showAll}
      </button>
      ${this.#renderTilesButton()}
    </div>`;
  }

  #renderTilesButton(): TemplateResult | typeof nothing {
    const t = this.strings;
    if (this.achtergrond === 'geen' || this.#tiles) return nothing;
    return html`<button
        part="kaartknop"
        type="button"
        aria-describedby=${this.tegelUrl ? nothing : 'tiles-consent'}
        @click=${() => {
          this.tilesAllowed = true;
        }}
      >
        ${t.showTiles}
      </button>
      ${this.tegelUrl ? nothing : html`<span part="toestemming" id="tiles-consent">${t.tilesConsent}</span>`}`;
  }

  /** The tiles that are wanted and allowed now. */
  get #tiles(): ReturnType<typeof tileSource> {
    return this.tilesAllowed || (this.tegels === 'direct' && !wantsLessData())
      ? tileSource(this.achtergrond, this.tegelUrl)
      : undefined;
  }

  get #isPinned(): boolean {
    return Boolean(this.gemeente?.trim() || this.coalitie?.trim());
  }

  #choose(code: string, from: string): void {
    if (this.#isPinned) return;
    if (from !== 'search') this.#search.clear();
    this.#openedFrom = from;
    this.#focusPanel = true;
    this.select({ gemeente: code });
    this.#hash.write(code);
  }

  #close(): void {
    const from = this.#openedFrom;
    this.select({});
    this.#hash.write(undefined);
    if (from === 'search') this.#search.focus();
    else if (from === 'map') this.mapWindow?.focus();
    else {
      const buttons = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[part~="gemeente"]') ?? [])];
      (buttons.find(button => button.dataset.code === from) ?? buttons[0])?.focus();
    }
  }

  readonly #onListClick = (event: Event): void => {
    const code = (event.target as Element).closest<HTMLElement>('[data-code]')?.dataset.code;
    if (code) this.#choose(code, code);
  };

  readonly #onPanelKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#isPinned) return;
    event.stopPropagation();
    this.#close();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('weergave') && this.weergave !== 'lijst' && this.drawing === undefined)
      this.#waitForScreen();
    this.#map.setTiles(this.mapWindow ? this.#tiles : undefined);
    if (this.#chosen) markChosen(this.renderRoot, this.#chosen);
    if (!this.#focusPanel) return;
    this.#focusPanel = false;
    // The visitor asked for this gemeente: its name is where reading goes on.
    this.panelTitle?.focus();
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

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-kaart': CoalitieKaart;
  }
}
