import { html, isServer, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import type { Coalitie, Feed } from '../../data/feed/schema.js';
import { peilmomentOf } from '../../data/questions/freshness.js';
import { contactLinks } from '../shared/contact-links.js';
import { FeedElement, type FeedView } from '../shared/feed-element.js';
import { freshness } from '../shared/freshness.js';
import { HashSelection } from '../shared/hash-selection.js';
import { heading } from '../shared/heading.js';
import { type LazyModule, LazyView } from '../shared/lazy-view.js';
import { tellMissingPart } from '../shared/missing-part.js';
import { property, state } from '../shared/property.js';
import { richText } from '../shared/rich-text.js';
import { nl } from '../shared/strings/nl.js';
import { type KaartStrings, nlKaart } from '../shared/strings/nl-kaart.js';
import { sharedStyles } from '../shared/styles.js';
import { kaartView, loadDrawing } from './drawing.js';
import type { KaartView, ShownCoalitie } from './kaart-view.js';
import type { Drawing } from './map-model.js';
import { serverRows } from './server-rows.js';
import { kaartStyles } from './styles.js';
import { tileSource, wantsLessData } from './tiles.js';
import { whenNearScreen } from './when-near-screen.js';

/** How far a zoom button zooms, and how much of the map a pan button moves. */
const ZOOM_STEP = 1;
const PAN_STEP = 0.25;

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
  static override styles = [sharedStyles, kaartStyles];
  static view: LazyModule<typeof import('./kaart-view.js')> = kaartView;

  /** Shows only the gemeenten of this provincie, by name. */
  @property() provincie: string | null = null;

  /** What is shown: list and map, the map with the list folded away, or the list alone. */
  @property({ reflect: true }) weergave: 'kaart-en-lijst' | 'kaart' | 'lijst' = 'kaart-en-lijst';

  /** The background map under the shapes; `geen` asks nobody for anything. */
  @property() achtergrond: 'geen' | 'brt' | 'brt-grijs' | 'brt-pastel' | 'brt-water' = 'geen';

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

  readonly #view = new LazyView(this, CoalitieKaart.view, 'at-once');
  readonly #hash = new HashSelection(this, {
    isOn: () => this.hash && !this.#isPinned,
    onChange: gemeente => this.setSelection(gemeente === undefined ? {} : { gemeente }),
  });
  #content: KaartView | undefined;
  #drawn: Drawing | null | undefined;
  #stopWaiting: (() => void) | undefined;

  protected override get strings(): KaartStrings {
    // Every other language comes with all its texts at once.
    const strings = super.strings as KaartStrings;
    return strings === nl ? nlKaart : strings;
  }

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
    this.drawing = await loadDrawing().catch(cause => {
      tellMissingPart(cause);
      return null;
    });
  }

  /**
   * Reading the feed, listing it and drawing the map are a task each, between which the page answers the visitor. Not the
   * first rendering, which keeps the place, nor what comes after the last, which answers the visitor itself.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const isLoading = this.state === 'loading' || this.#drawn !== this.drawing;
    if (this.hasUpdated && isLoading) await new Promise(resolve => setTimeout(resolve));
    await super.scheduleUpdate();
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
    const { strings, look, weergave, provincie, drawing } = this;
    if (feed.coalities.length === 0) return { kind: 'empty', sentence: strings.noCoalities };
    const pinned = this.pinned(feed);
    const wantsDrawing = this.isServed && weergave !== 'lijst' && drawing === undefined;
    if (!pinned || wantsDrawing) return { kind: 'waiting' };
    const isPinned = this.#isPinned;
    return this.#view.show(({ KaartView }) => {
      this.#content ??= new KaartView(this, {
        select: gemeente => this.#select(gemeente),
        askRegister: () => this.askRegister(),
        detail: listed => this.#detailOf(listed),
        parts: { contactLinks, freshness, heading, peilmomentOf, render, richText },
        serverRows: isServer ? serverRows : undefined,
      });
      return this.#content.render(feed, {
        ...look,
        strings,
        title: this.renderTitle(strings.mapTitle),
        weergave,
        provincie,
        selection: isPinned ? pinned : this.selection,
        isPinned,
        drawing,
        tiles: this.#tiles,
        renderMapArea: this.#renderMapArea,
      });
    }, look);
  }

  #detailOf(listed: Coalitie): ShownCoalitie {
    const detail = this.details.of(listed);
    const coalitie = detail.kind === 'complete' ? detail.coalitie : listed;
    this.taal = coalitie.taal;
    // Without a script nothing is on its way.
    const loading = isServer ? nothing : html`<p part="melding">${this.strings.loading}</p>`;
    const rest =
      detail.kind === 'complete'
        ? nothing
        : detail.kind === 'failed'
          ? this.renderDetailFailure(detail)
          : loading;
    return { coalitie, feedLang: this.feedLang, rest };
  }

  /** The map with all that belongs to it; without a map yet, everything stands in its place already. */
  readonly #renderMapArea = (
    map: TemplateResult | typeof nothing,
    chosen: ReadonlySet<string> = new Set(),
  ): TemplateResult => {
    const { strings: t, drawing } = this;
    if (drawing === null) return html`<p part="melding">${t.mapUnavailable}</p>`;
    const legend = (look: string, meaning: string, isHidden = false): TemplateResult =>
      html`<li ?hidden=${isHidden}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <g class=${look}><rect class="vlak" x="1" y="1" width="18" height="18" /></g>
        </svg>
        ${meaning}
      </li>`;
    return html`<figure part="kaartvlak" class=${map === nothing ? 'wacht' : ''}>
      ${map === nothing ? html`<div part="kaartplaats"></div>` : map}
      ${this.#renderMapButtons()}
      <figcaption>
        <ul part="legenda" role="list">
          ${legend('doet-mee', t.legendParticipating)}
          ${legend('land', t.legendOther)}
          ${legend('gekozen', t.legendChosen, chosen.size === 0)}
        </ul>
        <span part="bron"
          >${drawing ? t.boundaries(drawing.bronvermelding, drawing.jaar) : '\u00a0'}${this.#tiles ? html`<br />${t.tilesSource}` : nothing}</span
        >
      </figcaption>
    </figure>`;
  };

  #renderMapButtons(): TemplateResult {
    const t = this.strings;
    const button = (name: string, path: string, act: () => void): TemplateResult =>
      html`<button part="kaartknop" type="button" title=${name} aria-label=${name} @click=${act}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
      </button>`;
    const pan = (right: number, down: number) => (): void =>
      void this.#content?.map.panBy(right * PAN_STEP, down * PAN_STEP);
    return html`<div part="kaartknoppen" role="group" aria-label=${t.mapTools}>
      ${button(t.zoomIn, 'M12 5v14M5 12h14', () => void this.#content?.map.zoomBy(ZOOM_STEP))}
      ${button(t.zoomOut, 'M5 12h14', () => void this.#content?.map.zoomBy(-ZOOM_STEP))}
      ${button(t.panLeft, 'M14 6l-6 6 6 6', pan(-1, 0))}
      ${button(t.panUp, 'M6 14l6-6 6 6', pan(0, -1))}
      ${button(t.panDown, 'M6 10l6 6 6-6', pan(0, 1))}
      ${button(t.panRight, 'M10 6l6 6-6 6', pan(1, 0))}
      <button part="kaartknop" type="button" @click=${() => this.#content?.showCountry()}>
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

  /** A visitor chose. */
  #select(gemeente: string | undefined): void {
    this.select(gemeente === undefined ? {} : { gemeente });
    this.#hash.write(gemeente);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('weergave') && this.weergave !== 'lijst' && this.drawing === undefined)
      this.#waitForScreen();
    this.#drawn = this.drawing;
    this.#content?.updated();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-kaart': CoalitieKaart;
  }
}
