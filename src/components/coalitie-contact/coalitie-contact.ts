import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Coalitie, Contact } from '../../data/feed/schema.js';
import { coalitienaam, plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import { contactLinks } from '../shared/contact-links.js';
import type { FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import { contactStyles } from './styles.js';

/**
 * Whom to call: the contacts of one coalition as cards, with links that dial and mail.
 *
 * @element coalitie-contact
 *
 * @attr {'kaarten' | 'lijst'} weergave - `kaarten` (default) shows cards side by side where there is room, `lijst` one below the other without boxes.
 *
 * @csspart kaarten - The list of contacts.
 * @csspart kaart - One contact.
 * @csspart naam - The heading of a contact.
 * @csspart rol - Function and organisation of a contact.
 * @csspart gegevens - Phone, e-mail and website of a contact.
 * @csspart telefoon - A link that dials.
 * @csspart email - A link that mails.
 * @csspart website - A link to a site.
 * @csspart bereikbaar - When a contact can be reached.
 * @csspart toelichting - What else there is to say of a contact.
 */
export class CoalitieContact extends CoalitieElement {
  static override styles = [sharedStyles, contactStyles];

  /** How the contacts are laid out. */
  @property({ reflect: true }) weergave: 'kaarten' | 'lijst' = 'kaarten';

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { contacten = [] } = coalitie;
    if (contacten.length === 0) return { kind: 'empty', sentence: t.noContact(place) };
    const content = html`${this.renderTitle(t.contactIn(place))}
      <ul part="kaarten" role="list">
        ${contacten.map(contact => this.#renderContact(contact, coalitie))}
      </ul>`;
    return { kind: 'content', content };
  }

  #renderContact(contact: Contact, coalitie: Coalitie): TemplateResult {
    const { naam, functie, organisatie, onderwerp, bereikbaar, toelichting } = contact;
    const name = naam ?? organisatie ?? functie ?? onderwerp;
    // What does not name the card says more about it.
    const role = [functie, organisatie, onderwerp].filter(text => text !== undefined && text !== name);
    return html`<li part="kaart">
      ${heading(this.innerLevel, 'naam', html`<bdi>${name ?? coalitienaam(coalitie, this.language)}</bdi>`)}
      ${
        role.length > 0
          ? html`<p part="rol">${role.map((text, index) => html`${index ? ', ' : ''}<bdi>${text}</bdi>`)}</p>`
          : nothing
      }
      ${contactLinks(contact, this.strings)}
      ${
        bereikbaar === undefined
          ? nothing
          : html`<p part="bereikbaar"><strong>${this.strings.reachable}:</strong> ${bereikbaar}</p>`
      }
      ${
        toelichting === undefined
          ? nothing
          : html`<div part="toelichting">${richText(toelichting, this.innerLevel + 1)}</div>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-contact': CoalitieContact;
  }
}
