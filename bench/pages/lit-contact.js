/**
 * What Lit alone costs for the contacts of one gemeente: the plainest element that is sound. It checks nothing of the feed,
 * and knows no other language, no failure, and no other element on the page.
 */
import './host.css';
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { fetchJson } from './content.js';
import styles from './page.css?inline';

class BareContact extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = { src: {}, gemeente: {}, coalitie: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    const { coalities } = await fetchJson(this.src);
    this.coalitie = coalities.find(({ gemeenten }) => gemeenten.some(({ code }) => code === this.gemeente));
  }

  updated() {
    this.setAttribute('state', this.coalitie ? 'ready' : 'loading');
  }

  render() {
    if (!this.coalitie) return html`<slot></slot>`;
    const { naam, contacten } = this.coalitie;
    return html`<h2>Contact met ${naam}</h2>
      <ul>
        ${contacten.map(contact => this.#renderContact(contact))}
      </ul>`;
  }

  #renderContact({ naam, organisatie, telefoons = [], email, bereikbaar }) {
    return html`<li>
      <h3>${naam}</h3>
      <p>${organisatie}</p>
      <dl>
        ${telefoons.map(
          ({ weergave }) =>
            html`<div><dt>Telefoon</dt><dd><a href="tel:${weergave.replace(/\D/g, '')}">${weergave}</a></dd></div>`,
        )}
        ${email ? html`<div><dt>E-mail</dt><dd><a href="mailto:${email}">${email}</a></dd></div>` : nothing}
      </dl>
      <p>Bereikbaar: ${bereikbaar}</p>
    </li>`;
  }
}

customElements.define('bare-contact', BareContact);
