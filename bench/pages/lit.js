/**
 * What Lit alone costs: one element with the list and the drawing of the SVG page, in the plainest templates that are
 * sound. It checks nothing of the feed, and knows no details, no search, no states and no failure.
 */
import './host.css';
import shapesUrl from '@data/shapes.json?url';
import { html, LitElement, svg, unsafeCSS } from 'lit';
import { byGemeente, byProvincie, countOf, fetchJson } from './content.js';
import styles from './page.css?inline';

class BareMap extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = { src: {}, gemeenten: { state: true }, drawing: { state: true } };

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
          <h3>Kies een gemeente</h3>
          <div id="list">${byProvincie(this.gemeenten).map(group => this.#renderProvincie(group))}</div>
        </div>
        <figure>
          <svg id="map" class="map" role="img" aria-label="Kaart van Nederland" viewBox=${viewBox}>
            ${Object.entries(shapes).map(([code, d]) => this.#renderShape(code, d))}
            <path class="borders" d=${borders} />
          </svg>
          <figcaption>
            <span class="legend participating">Doet mee</span>
            <span class="legend other">Andere gemeente</span>
            <span>Grenzen 2025: CBS / Kadaster (CC BY 4.0)</span>
          </figcaption>
        </figure>
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
