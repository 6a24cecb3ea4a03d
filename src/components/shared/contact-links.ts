/** Ways to reach somebody, as links: used by the contact cards and by the details panel of the map. */
import type { TemplateResult } from 'lit';
import type { Contact, Telefoon } from '../../data/feed/schema.js';
import { linkText } from './link-text.js';
import type { Strings } from './strings/nl.js';
import { html, nothing } from './template.js';

/** Phone, e-mail and website of a contact as a description list; `nothing` when it has none. */
export function contactLinks(contact: Contact, t: Strings): TemplateResult | typeof nothing {
  const { telefoons = [], email, url } = contact;
  if (telefoons.length === 0 && email === undefined && url === undefined) return nothing;
  return html`<address><dl part="gegevens">
    ${
      telefoons.length > 0
        ? html`<div>
            <dt>${t.phone}</dt>
            ${telefoons.map(telefoon => html`<dd>${phone(telefoon)}</dd>`)}
          </div>`
        : nothing
    }
    ${
      email === undefined
        ? nothing
        : html`<div>
            <dt>${t.email}</dt>
            <dd><a part="link email" href="mailto:${email}"><bdi>${email}</bdi></a></dd>
          </div>`
    }
    ${
      url === undefined
        ? nothing
        : html`<div>
            <dt>${t.website}</dt>
            <dd><a part="link website" href=${url}><bdi>${linkText(url)}</bdi></a></dd>
          </div>`
    }
  </dl></address>`;
}

/** The number as written (isolated from the text around it), as a link where it can be dialled. */
function phone({ weergave, tel }: Telefoon): TemplateResult {
  const number = html`<bdi>${weergave}</bdi>`;
  return tel === undefined ? number : html`<a part="link telefoon" href="tel:${tel}">${number}</a>`;
}
