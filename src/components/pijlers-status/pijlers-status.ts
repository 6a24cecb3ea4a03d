import { html, nothing, type TemplateResult } from 'lit';
import type { Actie, Coalitie, Pijler } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import { formatDate } from '../shared/dates.js';
import type { FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import { statusIcon } from './status-icon.js';
import { pijlersStyles } from './styles.js';

const NUMBERS = [1, 2, 3, 4, 5] as const;

/**
 * How far a coalition is with each of the five pijlers, in its own words: the status as text and
 * shape, when it was signed, the explanation and the acties. There is no total: nobody measures one.
 *
 * @element pijlers-status
 *
 * @csspart inleiding - What the coalition says of the five pijlers together.
 * @csspart pijlers - The list of five.
 * @csspart pijler - One pijler.
 * @csspart naam - The number and name of a pijler.
 * @csspart status - The status of a pijler: shape and text.
 * @csspart symbool - The shape of a status.
 * @csspart feiten - Dates of a pijler.
 * @csspart toelichting - The explanation of a pijler.
 * @csspart acties - The acties of a pijler.
 * @csspart documenten - The documents of a pijler.
 * @csspart verantwoording - The line that says where the status comes from.
 */
export class PijlersStatus extends CoalitieElement {
  static override styles = [sharedStyles, pijlersStyles];

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { pijlers = [], pijlersInleiding } = coalitie;
    if (pijlers.length === 0) return { kind: 'empty', sentence: t.noPijlers(place) };
    const reported = pijlers.some(({ status }) => status !== undefined);
    const content = html`${this.renderTitle(t.pijlersIn(place))}
      ${
        pijlersInleiding === undefined
          ? nothing
          : html`<div part="inleiding">${richText(pijlersInleiding, this.innerLevel)}</div>`
      }
      <ol part="pijlers" role="list">
        ${NUMBERS.map(nr =>
          this.#renderPijler(
            nr,
            pijlers.find(pijler => pijler.nr === nr),
          ),
        )}
      </ol>
      ${reported ? html`<p part="verantwoording">${t.selfReported}</p>` : nothing}`;
    return { kind: 'content', content };
  }

  #renderPijler(nr: (typeof NUMBERS)[number], pijler: Pijler | undefined): TemplateResult {
    const t = this.strings;
    return html`<li part="pijler">
      ${heading(this.innerLevel, 'naam', t.pijler(nr, t.pijlers[nr - 1] as string))}
      ${this.#renderStatus(pijler)}
      ${
        pijler
          ? [
              this.#renderDates(pijler),
              this.#renderExplanation(pijler),
              this.#renderActies(pijler),
              this.#renderDocuments(pijler),
            ]
          : nothing
      }
    </li>`;
  }

  #renderStatus(pijler: Pijler | undefined): TemplateResult {
    const { status: names, statusLabel } = this.strings;
    const status = pijler?.status ?? 'onbekend';
    const own = pijler?.statusTekst;
    const name = !pijler
      ? names.leeg
      : own === undefined
        ? names[status]
        : pijler.status
          ? `${names[status]}: ${own}`
          : own;
    return html`<p part="status">
      ${statusIcon(status)}
      <span>${statusLabel} ${name}</span>
    </p>`;
  }

  #renderDates({ ondertekend, geldigTot, peildatum }: Pijler): TemplateResult | typeof nothing {
    const t = this.strings;
    const lines = [
      ondertekend && t.signed(formatDate(ondertekend, this.language)),
      geldigTot && t.validUntil(formatDate(geldigTot, this.language)),
      peildatum && t.asOf(formatDate(peildatum, this.language)),
    ].filter(line => line !== undefined);
    return lines.length === 0
      ? nothing
      : html`<p part="feiten">${lines.map(line => html`<span>${line}</span>`)}</p>`;
  }

  #renderExplanation({ toelichting }: Pijler): TemplateResult | typeof nothing {
    return toelichting === undefined
      ? nothing
      : html`<div part="toelichting">${richText(toelichting, this.innerLevel + 1)}</div>`;
  }

  #renderActies({ acties = [] }: Pijler): TemplateResult | typeof nothing {
    if (acties.length === 0) return nothing;
    return html`<div part="acties">
      <p>${this.strings.acties}</p>
      <ul>
        ${acties.map(actie => html`<li>${this.#renderActie(actie)}</li>`)}
      </ul>
    </div>`;
  }

  #renderDocuments({ documenten = [] }: Pijler): TemplateResult | typeof nothing {
    if (documenten.length === 0) return nothing;
    return html`<div part="documenten">
      <p>${this.strings.documents}</p>
      <ul>
        ${documenten.map(({ titel, url }) => html`<li>${this.#renderTitled(titel, url)}</li>`)}
      </ul>
    </div>`;
  }

  #renderTitled(titel: string, url: string | undefined): TemplateResult | string {
    return url === undefined ? titel : html`<a part="link" href=${url}>${titel}</a>`;
  }

  #renderActie({ titel, status, datum, datumTekst, url }: Actie): TemplateResult {
    const when = datumTekst ?? (datum && formatDate(datum, this.language));
    const remarks = [status && this.strings.actieStatus[status], when].filter(remark => remark !== undefined);
    return html`${this.#renderTitled(titel, url)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pijlers-status': PijlersStatus;
  }
}
