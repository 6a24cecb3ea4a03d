import { html, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import type { Coalitie, Contact } from '../../data/feed/schema.js';
import { coalitienaam, plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import { contactLinks } from '../shared/contact-links.js';
import type { FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { property, state } from '../shared/property.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import { ifDefined } from '../shared/template.js';
import type { Described, JsonLdController } from './json-ld-controller.js';
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
 * @csspart bewaar - The button that saves a contact.
 */
export class CoalitieContact extends CoalitieElement {
  static override styles = [sharedStyles, contactStyles];

  /** How the contacts are laid out. */
  @property({ reflect: true }) weergave: 'kaarten' | 'lijst' = 'kaarten';

  /** Offers each contact as a file (vCard) for the address book of the visitor. */
  @property({ type: Boolean }) vcard = false;

  /** Describes the contacts to search engines, as JSON-LD (schema.org) in the head of the page. */
  @property({ type: Boolean }) jsonld = false;

  @state() private notSaved: Contact | undefined;

  #shown: Coalitie | undefined;
  #jsonLd: Promise<JsonLdController | undefined> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    this.#shown = undefined;
    super.willUpdate(changed);
    if (this.jsonld) this.#jsonLd ??= this.#describe();
  }

  async #describe(): Promise<JsonLdController | undefined> {
    try {
      const { JsonLdController } = await import('./json-ld-controller.js');
      return new JsonLdController(this, () => this.#described, render);
    } catch {
      // Visitors miss nothing without it, and there is nothing that they could do.
      return undefined;
    }
  }

  protected override titleOf(coalitie: Coalitie): string {
    return this.strings.contactIn(plaatsnaam(coalitie, this.language));
  }

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const { contacten = [] } = coalitie;
    if (contacten.length === 0)
      return { kind: 'empty', sentence: this.strings.noContact(plaatsnaam(coalitie, this.language)) };
    this.#shown = coalitie;
    const content = html`${this.renderTitle(this.titleOf(coalitie))}
      <ul part="kaarten" role="list">
        ${contacten.map(contact => this.#renderContact(contact, coalitie))}
      </ul>`;
    return { kind: 'content', content };
  }

  #renderContact(contact: Contact, coalitie: Coalitie): TemplateResult {
    const { naam, functie, organisatie, onderwerp, bereikbaar, toelichting } = contact;
    const name = naam ?? organisatie ?? functie ?? onderwerp;
    const title = name ?? coalitienaam(coalitie, this.language);
    // What does not name the card says more about it.
    const role = [functie, organisatie, onderwerp].filter(text => text !== undefined && text !== name);
    return html`<li part="kaart">
      ${heading(this.innerLevel, 'naam', html`<bdi>${title}</bdi>`)}
      ${
        role.length > 0
          ? html`<p part="rol" lang=${ifDefined(this.feedLang)}>${role.map((text, index) => html`${index ? ', ' : ''}<bdi>${text}</bdi>`)}</p>`
          : nothing
      }
      ${contactLinks(contact, this.strings)}
      ${
        bereikbaar === undefined
          ? nothing
          : html`<p part="bereikbaar"><strong>${this.strings.reachable}:</strong> <span lang=${ifDefined(this.feedLang)}>${bereikbaar}</span></p>`
      }
      ${
        toelichting === undefined
          ? nothing
          : html`<div part="toelichting" lang=${ifDefined(this.feedLang)}>${richText(toelichting, this.innerLevel + 1)}</div>`
      }
      ${this.vcard ? this.#renderSave(contact, title, coalitie) : nothing}
    </li>`;
  }

  /** The name makes the buttons differ for who hears them one after another; it starts with what is seen. */
  #renderSave(contact: Contact, title: string, coalitie: Coalitie): TemplateResult {
    const t = this.strings;
    return html`<button part="knop bewaar" type="button" @click=${() => this.#save(contact, title, coalitie)}>
        ${t.saveContact}<span class="for-screen-readers"> <bdi>${title}</bdi></span>
      </button>
      ${this.notSaved === contact ? html`<p part="melding">${t.notSaved}</p>` : nothing}`;
  }

  async #save(contact: Contact, title: string, coalitie: Coalitie): Promise<void> {
    this.notSaved = undefined;
    this.announce('');
    try {
      const { saveContact } = await import('./save-contact.js');
      if (this.isConnected) saveContact(contact, title, coalitie, this.strings, this.language);
    } catch {
      this.notSaved = contact;
      this.announce(this.strings.notSaved);
    }
  }

  /** A coalition without a name of its own is called after its place, which is no name for an organisation. */
  get #described(): Described | undefined {
    const coalitie = this.#shown;
    if (!this.jsonld || !this.isConnected || !coalitie) return undefined;
    const name = coalitie.naam ?? this.strings.coalitionIn(plaatsnaam(coalitie, this.language));
    return { coalitie, name };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-contact': CoalitieContact;
  }
}
