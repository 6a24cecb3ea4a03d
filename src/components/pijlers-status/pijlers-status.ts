import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Coalitie, Pijler, Tekst } from '../../data/feed/schema.js';
import { isOutdated } from '../../data/questions/freshness.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { actieList, titledList } from '../shared/acties.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import { formatDate } from '../shared/dates.js';
import type { FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import { statusIcon } from './status-icon.js';
import { pijlersStyles } from './styles.js';

const NUMBERS = [1, 2, 3, 4, 5] as const;
type Nr = (typeof NUMBERS)[number];

/** An explanation of more characters than this is folded away; a reader sees the five pijlers at a glance. */
const LONG_EXPLANATION = 400;

/**
 * How far a coalition is with each of the five pijlers, in its own words: the status as text, shape and colour, when
 * it was signed, the explanation and the acties. There is no total: nobody measures one.
 *
 * @element pijlers-status
 *
 * @attr {'lijst' | 'tabel' | 'compact'} weergave - `lijst` (default) shows everything one below the other, `tabel` everything in columns where there is room, `compact` only name and status.
 *
 * @csspart inleiding - What the coalition says of the five pijlers together.
 * @csspart pijlers - The list or the table of five.
 * @csspart pijler - One pijler.
 * @csspart kolomkop - The heading of a column of the table.
 * @csspart naam - The number and name of a pijler.
 * @csspart status - The status of a pijler: shape and text.
 * @csspart symbool - The shape of a status.
 * @csspart feiten - Dates of a pijler.
 * @csspart toelichting - The explanation of a pijler.
 * @csspart uitleg - A long explanation that can be unfolded.
 * @csspart acties - The acties of a pijler.
 * @csspart actie - One actie.
 * @csspart voortgang - How many acties are finished.
 * @csspart documenten - The documents of a pijler.
 * @csspart verantwoording - The line that says where the status comes from.
 *
 * @cssprop --coalitie-status-niet-gestart-color - The shape of a pijler that has not been started, or of which the status is unknown.
 * @cssprop --coalitie-status-in-voorbereiding-color - The shape of a pijler that is being prepared.
 * @cssprop --coalitie-status-loopt-color - The shape of a pijler that is under way. Default: the accent colour.
 * @cssprop --coalitie-status-geborgd-color - The shape of a pijler that is secured.
 */
export class PijlersStatus extends CoalitieElement {
  static override styles = [sharedStyles, pijlersStyles];

  /** How the pijlers are laid out, and how much of them is shown. */
  @property({ reflect: true }) weergave: 'lijst' | 'tabel' | 'compact' = 'lijst';

  /** Shows long explanations at once; without it they are folded away, and a visitor unfolds them. */
  @property({ type: Boolean }) toelichting = false;

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { pijlers = [], pijlersInleiding } = coalitie;
    if (pijlers.length === 0) return { kind: 'empty', sentence: t.noPijlers(place) };
    const reported = pijlers.some(({ status, statusTekst }) => (status ?? statusTekst) !== undefined);
    const intro =
      pijlersInleiding === undefined || this.weergave === 'compact'
        ? nothing
        : html`<div part="inleiding">${richText(pijlersInleiding, this.innerLevel)}</div>`;
    const content = html`${this.renderTitle(t.pijlersIn(place))} ${intro} ${this.#renderPijlers(pijlers)}
      ${reported ? html`<p part="verantwoording">${t.selfReported}</p>` : nothing}`;
    return { kind: 'content', content };
  }

  #renderPijlers(pijlers: readonly Pijler[]): TemplateResult {
    const five = NUMBERS.map(nr => [nr, pijlers.find(pijler => pijler.nr === nr)] as const);
    switch (this.weergave) {
      case 'tabel':
        return this.#renderTable(five);
      case 'compact':
        return html`<ol part="pijlers" role="list">
          ${five.map(
            ([nr, pijler]) => html`<li part="pijler">
              <span part="naam">${this.#name(nr)}</span>
              ${this.#renderStatus(pijler)}
            </li>`,
          )}
        </ol>`;
      // Anything that is no layout (a typing error in the attribute) is the default.
      default:
        return html`<ol part="pijlers" role="list">
          ${five.map(
            ([nr, pijler]) => html`<li part="pijler">
              ${heading(this.innerLevel, 'naam', this.#name(nr))} ${this.#renderStatus(pijler)}
              ${pijler && [this.#renderDates(pijler), this.#renderMore(pijler, this.innerLevel + 1)]}
            </li>`,
          )}
        </ol>`;
    }
  }

  #renderTable(five: readonly (readonly [Nr, Pijler | undefined])[]): TemplateResult {
    const t = this.strings;
    const hasMore = five.some(
      ([, pijler]) => pijler && (pijler.toelichting ?? pijler.acties ?? pijler.documenten),
    );
    // The roles stay when a narrow container makes blocks of the cells.

    return html`<table part="pijlers" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th part="kolomkop" role="columnheader" scope="col">${t.pijlerColumn}</th>
          <th part="kolomkop" role="columnheader" scope="col">${t.statusColumn}</th>
          ${
            hasMore
              ? html`<th part="kolomkop" role="columnheader" scope="col">${t.explanationColumn}</th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${five.map(
          ([nr, pijler]) => html`<tr part="pijler" role="row">
            <th part="naam" role="rowheader" scope="row">${this.#name(nr)}</th>
            <td role="cell">${this.#renderStatus(pijler)}${pijler && this.#renderDates(pijler)}</td>
            ${hasMore ? html`<td role="cell">${pijler && this.#renderMore(pijler, this.innerLevel)}</td>` : nothing}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #name(nr: Nr): string {
    return this.strings.pijler(nr, this.strings.pijlers[nr - 1] as string);
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
      peildatum && isOutdated(peildatum, new Date()) ? t.outdatedShort : undefined,
    ].filter(line => line !== undefined);
    return lines.length === 0
      ? nothing
      : html`<p part="feiten">${lines.map(line => html`<span>${line}</span>`)}</p>`;
  }

  /** What there is to read of a pijler beside its status and dates. */
  #renderMore({ nr, toelichting, acties, documenten }: Pijler, level: number): TemplateResult {
    const t = this.strings;
    return html`${toelichting === undefined ? nothing : this.#renderExplanation(nr, toelichting, level)}
    ${
      acties
        ? html`<div part="acties">
            <p>${t.acties}</p>
            ${actieList(acties, t, this.language)}
          </div>`
        : nothing
    }
    ${
      documenten
        ? html`<div part="documenten">
            <p>${t.documents}</p>
            ${titledList(documenten)}
          </div>`
        : nothing
    }`;
  }

  #renderExplanation(nr: Nr, toelichting: Tekst, level: number): TemplateResult {
    const text = html`<div part="toelichting">${richText(toelichting, level)}</div>`;
    // The brackets and keys of a text in blocks make no difference here.
    if (JSON.stringify(toelichting).length <= LONG_EXPLANATION) return text;
    return html`<details part="uitleg" ?open=${this.toelichting}>
      <summary>${this.strings.explanationOf(this.strings.pijlers[nr - 1] as string)}</summary>
      ${text}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pijlers-status': PijlersStatus;
  }
}
