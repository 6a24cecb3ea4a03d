/**
 * What Lit alone costs: one element with the list, the drawing and the details of the SVG page, in the plainest templates
 * that are sound. It checks nothing of the feed, and knows no search, no states and no failure.
 */
import './host.css';
import shapesUrl from '@data/shapes.json?url';
import { html, LitElement, nothing, svg, unsafeCSS } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { byGemeente, byProvincie, countOf, fetchJson } from './content.js';
import styles from './page.css?inline';

class BareMap extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = {
    src: {},
    gemeenten: { state: true },
    drawing: { state: true },
    chosen: { state: true },
  };

  constructor() {
    super();
    this.gemeenten = new Map();
    this.drawing = { viewBox: '0 0 1 1', borders: '', shapes: {} };
  }

  async connectedCallback() {
    super.connectedCallback();
    const [feed, drawing] = await Promise.all([fetchJson(this.src), fetchJson(shapesUrl)]);
    this.gemeenten = byGemeente(feed);
    this.drawing = drawing;
  }

  render() {
    const { viewBox, borders, shapes } = this.drawing;
    return html`<h2>Lokale coalities tegen eenzaamheid</h2>
      <div class="columns">
        <div class="column">
          <section id="details" ?hidden=${!this.chosen}>${this.chosen ? this.#renderDetails(this.chosen) : nothing}</section>
          <h3>Kies een gemeente</h3>
          <div id="list" @click=${this.#choose}>
            ${guard([this.gemeenten], () => byProvincie(this.gemeenten).map(group => this.#renderProvincie(group)))}
          </div>
        </div>
        <figure>
          <svg id="map" class="map" role="img" aria-label="Kaart van Nederland" viewBox=${viewBox} @click=${this.#choose}>
            ${guard([this.gemeenten, shapes], () => Object.entries(shapes).map(([code, d]) => this.#renderShape(code, d)))}
            <path class="borders" d=${borders} />
            <path class="chosen" d=${shapes[this.chosen?.code] ?? ''} />
          </svg>
          <figcaption>
            <span class="legend participating">Doet mee</span>
            <span class="legend other">Andere gemeente</span>
            <span>Grenzen 2025: CBS / Kadaster (CC BY 4.0)</span>
          </figcaption>
        </figure>
      </div>`;
  }

  /** What a template cannot: where reading goes on, and what of the long list has changed. */
  updated(changed) {
    if (!changed.has('chosen') || !this.chosen) return;
    this.renderRoot.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const button = this.renderRoot.querySelector(`button[data-code="${this.chosen.code}"]`);
    button.setAttribute('aria-current', 'true');
    button.closest('details').open = true;
    this.renderRoot.querySelector('#details h3').focus();
  }

  #choose(event) {
    const { code } = event.target.closest('[data-code]')?.dataset ?? {};
    if (code) this.chosen = this.gemeenten.get(code);
  }

  #renderDetails({ naam, coalities }) {
    return html`<h3 tabindex="-1">${naam}</h3>
      ${coalities.map(coalitie => this.#renderCoalitie(coalitie))}`;
  }

  #renderCoalitie({ naam, motto, intro, contacten = [] }) {
    return html`<div>
      <h4>${naam}</h4>
      <p><q>${motto}</q></p>
      <p>${intro}</p>
      ${contacten.map(
        contact => html`<p>${contact.naam}, ${contact.organisatie}</p>
          <dl>
            ${contact.telefoons.map(
              ({ weergave }) =>
                html`<div><dt>Telefoon</dt><dd><a href="tel:${weergave.replace(/\D/g, '')}">${weergave}</a></dd></div>`,
            )}
            <div><dt>E-mail</dt><dd><a href="mailto:${contact.email}">${contact.email}</a></dd></div>
          </dl>
          <p>Bereikbaar: ${contact.bereikbaar}</p>`,
      )}
    </div>`;
  }

  #renderProvincie([provincie, present]) {
    return html`<details ?open=${this.gemeenten.size <= 12}>
      <summary>${provincie}<span>${countOf(present)}</span></summary>
      <ul>
        ${present.map(({ code, naam }) => html`<li><button type="button" data-code=${code}>${naam}</button></li>`)}
      </ul>
    </details>`;
  }

  #renderShape(code, d) {
    const naam = this.gemeenten.get(code)?.naam;
    return naam === undefined
      ? svg`<path class="other" d=${d} />`
      : svg`<path class="participating" data-code=${code} d=${d}><title>${naam}</title></path>`;
  }
}

customElements.define('bare-map', BareMap);
