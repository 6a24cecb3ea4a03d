import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Coalitie, Contact, Feed } from '../../data/feed/schema.js';
import { type Boundaries, loadBoundaries } from '../../data/gemeenten/boundaries.js';
import { type Gemeenteregister, loadRegister } from '../../data/gemeenten/register.js';
import { coalitiesOf, type Selection } from '../../data/questions/choose.js';
import { coalitienaam, gemeentenaam } from '../../data/questions/names.js';
import { contactLinks } from '../shared/contact-links.js';
import { FeedElement, type FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import {
  type Drawing,
  drawBoundaries,
  type ListedGemeente,
  type ListedProvincie,
  listGemeenten,
} from './map-model.js';
import { kaartStyles } from './styles.js';
import { svgMap } from './svg-map.js';

/** Up to this many gemeenten every provincie is unfolded: there is nothing to get lost in. */
const UNFOLDED_UP_TO = 12;

/**
 * The gemeenten that take part: first as a list by provincie, beside it as a map. Choosing one shows
 * its coalitions in a panel, and moves every other element that reads the same feed.
 *
 * @element coalitie-kaart
 *
 * @fires {CoalitieSelectEvent} coalitie-select - A visitor chose a gemeente, or closed its panel (`gemeente` is then `undefined`). Bubbles and is composed.
 *
 * @csspart indeling - List and map together.
 * @csspart kolom - The column with the panel and the list.
 * @csspart lijsttitel - The heading above the list.
 * @csspart lijst - The list of provincies.
 * @csspart provincie - One provincie in the list.
 * @csspart aantal - How many gemeenten of a provincie take part.
 * @csspart gemeenten - The gemeenten of one provincie.
 * @csspart gemeente - The button of one gemeente.
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
 * @csspart kaartvlak - The map with its legend and source.
 * @csspart kaart - The map itself.
 * @csspart kaartplaats - The place of the map while it is being loaded.
 * @csspart legenda - What the colours mean.
 * @csspart bron - The source of the boundaries.
 *
 * @cssprop --coalitie-map-land-color - Fill of the gemeenten that do not take part.
 * @cssprop --coalitie-map-border-color - Borders on the map.
 * @cssprop --coalitie-map-water-color - What is around and between the land.
 * @cssprop --coalitie-map-chosen-color - What is chosen.
 */
export class CoalitieKaart extends FeedElement {
  static override styles = [sharedStyles, kaartStyles];

  /** `undefined`: not there yet; `null`: cannot be had. */
  @state() private geography:
    | { register: Gemeenteregister | null; drawing: Drawing | null; boundaries: Boundaries | null }
    | undefined;
  @query('[data-panel-title]') private panelTitle!: HTMLElement | null;

  #focusPanel = false;
  /** Where the visitor was when the panel opened, and returns to when it closes. */
  #openedFrom: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Asked for at once, so that it travels beside the feed and not after it.
    if (!this.geography) void this.#loadGeography();
  }

  async #loadGeography(): Promise<void> {
    const [register, boundaries] = await Promise.all([
      loadRegister().catch(() => null),
      loadBoundaries().catch(() => null),
    ]);
    this.geography = { register, boundaries, drawing: boundaries && drawBoundaries(boundaries) };
  }

  /** The map keeps its place while it is on its way, so that the page below does not jump. */
  protected override renderWaiting(content: TemplateResult): TemplateResult {
    return html`<div part="indeling">
      <div part="kolom">${content}</div>
      <div part="kaartvlak"><div part="kaartplaats"></div></div>
    </div>`;
  }

  protected override renderFeed(feed: Feed): FeedView {
    if (feed.coalities.length === 0) return { kind: 'empty', sentence: this.strings.noCoalities };
    const pinned = this.pinned(feed);
    if (!this.geography || !pinned) return { kind: 'waiting' };
    const { register, boundaries } = this.geography;
    const provincies = listGemeenten(feed, register ?? undefined, boundaries ?? undefined, this.language);
    const selection = pinned.gemeente || pinned.coalitie ? pinned : this.selection;
    const chosen = chosenCodes(feed, selection);
    const content = html`${this.renderTitle(this.strings.mapTitle)}
      <div part="indeling">
        <div part="kolom">${this.#renderPanel(feed, selection)}${this.#renderList(provincies, chosen)}</div>
        ${this.#renderMap(provincies, chosen)}
      </div>`;
    return { kind: 'content', content };
  }

  #renderList(provincies: readonly ListedProvincie[], chosen: ReadonlySet<string>): TemplateResult {
    const total = provincies.reduce((sum, { gemeenten }) => sum + gemeenten.length, 0);
    return html`${heading(this.innerLevel, 'lijsttitel', this.strings.listTitle)}
      <div part="lijst">
        ${repeat(
          provincies,
          ({ naam }) => naam,
          provincie => this.#renderProvincie(provincie, chosen, total <= UNFOLDED_UP_TO),
        )}
      </div>`;
  }

  #renderProvincie(
    { naam, gemeenten }: ListedProvincie,
    chosen: ReadonlySet<string>,
    unfolded: boolean,
  ): TemplateResult {
    const t = this.strings;
    const open = unfolded || gemeenten.some(({ code }) => chosen.has(code));
    return html`<details part="provincie" ?open=${open}>
      <summary>
        <span>${naam ?? t.otherProvince}</span> <span part="aantal">${t.participating(gemeenten.length)}</span>
      </summary>
      <ul part="gemeenten" role="list">
        ${gemeenten.map(gemeente => html`<li>${this.#renderGemeente(gemeente, chosen.has(gemeente.code))}</li>`)}
      </ul>
    </details>`;
  }

  #renderGemeente({ code, naam, opvolgers, onMap }: ListedGemeente, chosen: boolean): TemplateResult {
    const t = this.strings;
    const names = new Intl.ListFormat([this.language, 'nl']).format(opvolgers);
    const remark = onMap ? undefined : names ? t.formerGemeente(names) : t.notOnMap;
    return html`<button
        part="gemeente"
        type="button"
        data-code=${code}
        aria-current=${chosen ? 'true' : 'false'}
        @click=${() => this.#choose(code, code)}
      >
        <bdi>${naam}</bdi>
      </button>
      ${remark === undefined ? nothing : html`<span part="opmerking">${remark}</span>`}`;
  }

  #renderPanel(feed: Feed, selection: Selection): TemplateResult | typeof nothing {
    const coalities = chosenCoalities(feed, selection);
    if (coalities.length === 0) return nothing;
    const t = this.strings;
    const name = panelName(coalities, selection, this.language);
    return html`<section part="details" aria-labelledby="panel-title" @keydown=${this.#onPanelKeydown}>
      ${heading(this.innerLevel, 'detailstitel', html`<span id="panel-title" data-panel-title tabindex="-1"><bdi>${name}</bdi></span>`)}
      ${coalities.length > 1 ? html`<p>${t.coalitiesIn(coalities.length)}</p>` : nothing}
      ${coalities.map(coalitie => this.#renderCoalitie(coalitie, name))}
      ${
        this.#isPinned
          ? nothing
          : html`<button part="knop" type="button" @click=${() => this.#close()}>${t.close}</button>`
      }
    </section>`;
  }

  #renderCoalitie(coalitie: Coalitie, panelTitle: string): TemplateResult {
    const name = coalitienaam(coalitie, this.language);
    const { motto, intro, contacten = [], url } = coalitie;
    return html`<div part="coalitie">
      ${name === panelTitle ? nothing : heading(this.innerLevel + 1, 'coalitienaam', html`<bdi>${name}</bdi>`)}
      ${motto === undefined ? nothing : html`<p part="motto"><q>${motto}</q></p>`}
      ${richText(intro, this.innerLevel + 2)}
      ${contacten.map(contact => this.#renderContact(contact))}
      ${url === undefined ? nothing : html`<p><a part="link" href=${url}>${this.strings.moreAbout(name)}</a></p>`}
    </div>`;
  }

  #renderContact(contact: Contact): TemplateResult {
    const { naam, functie, organisatie, onderwerp } = contact;
    const who = [naam, functie, organisatie, onderwerp].filter(text => text !== undefined);
    return html`<div part="contact">
      ${who.length === 0 ? nothing : html`<p>${who.map((text, index) => html`${index ? ', ' : ''}<bdi>${text}</bdi>`)}</p>`}
      ${contactLinks(contact, this.strings)}
    </div>`;
  }

  #renderMap(provincies: readonly ListedProvincie[], chosen: ReadonlySet<string>): TemplateResult {
    const t = this.strings;
    const drawing = this.geography?.drawing;
    const boundaries = this.geography?.boundaries;
    if (!drawing || !boundaries) return html`<p part="melding">${t.mapUnavailable}</p>`;
    const gemeenten = provincies.flatMap(provincie => provincie.gemeenten);
    return html`<figure part="kaartvlak">
      ${svgMap(drawing, {
        participating: new Map(gemeenten.map(({ code, naam }) => [code, naam])),
        chosen,
        label: t.mapLabel(gemeenten.length),
        onChoose: code => this.#choose(code, code),
      })}
      <figcaption>
        <ul part="legenda" role="list">
          <li>${LEGEND_PARTICIPATING} ${t.legendParticipating}</li>
          <li>${LEGEND_OTHER} ${t.legendOther}</li>
          ${chosen.size > 0 ? html`<li>${LEGEND_CHOSEN} ${t.legendChosen}</li>` : nothing}
        </ul>
        <span part="bron">${t.boundaries(boundaries.bronvermelding, boundaries.jaar)}</span>
      </figcaption>
    </figure>`;
  }

  get #isPinned(): boolean {
    return Boolean(this.gemeente?.trim() || this.coalitie?.trim());
  }

  #choose(code: string, from: string): void {
    this.#openedFrom = from;
    this.#focusPanel = true;
    this.select({ gemeente: code });
  }

  #close(): void {
    const from = this.#openedFrom;
    this.select({});
    const buttons = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[part~="gemeente"]') ?? [])];
    (buttons.find(button => button.dataset.code === from) ?? buttons[0])?.focus();
  }

  readonly #onPanelKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#isPinned) return;
    event.stopPropagation();
    this.#close();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusPanel) return;
    this.#focusPanel = false;
    // The visitor asked for this gemeente: its name is where reading goes on.
    this.panelTitle?.focus();
  }
}

function chosenCodes(feed: Feed, { gemeente, coalitie }: Selection): ReadonlySet<string> {
  const chosen = feed.coalities.find(({ id }) => id === coalitie);
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

function panelName(coalities: readonly Coalitie[], { gemeente }: Selection, language: string): string {
  for (const { gemeenten } of coalities) {
    const chosen = gemeenten.find(({ code }) => code === gemeente);
    if (chosen) return gemeentenaam(chosen);
  }
  const [first] = coalities;
  return first ? coalitienaam(first, language) : '';
}

const LEGEND_PARTICIPATING = html`<svg viewBox="0 0 20 20" aria-hidden="true">${svg`<rect class="doet-mee" x="1" y="1" width="18" height="18" />`}</svg>`;
const LEGEND_OTHER = html`<svg viewBox="0 0 20 20" aria-hidden="true">${svg`<rect class="land" x="1" y="1" width="18" height="18" />`}</svg>`;
const LEGEND_CHOSEN = html`<svg viewBox="0 0 20 20" aria-hidden="true">${svg`<g class="gekozen"><rect class="vlak" x="2" y="2" width="16" height="16" /></g>`}</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-kaart': CoalitieKaart;
  }
}
