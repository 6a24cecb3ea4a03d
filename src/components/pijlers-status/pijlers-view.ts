/** The five pijlers in each of their layouts: the content of `<pijlers-status>`. */
import type { TemplateResult } from 'lit';
import type { Pijler, Tekst } from '../../data/feed/schema.js';
import { isOutdated } from '../../data/questions/freshness.js';
import { actieList, titledList } from '../shared/acties.js';
import { actiesStyles } from '../shared/acties-styles.js';
import { type ActiesTexts, actiesTexts } from '../shared/acties-texts.js';
import { formatDate } from '../shared/dates.js';
import { heading } from '../shared/heading.js';
import type { Look } from '../shared/lazy-view.js';
import { ownWords } from '../shared/own-words.js';
import { richText } from '../shared/rich-text.js';
import type { Strings } from '../shared/strings/nl.js';
import { html, ifDefined, nothing } from '../shared/template.js';
import { statusIcon } from './status-icon.js';
import { pijlersStyles } from './styles.js';
import { type PijlersTexts, texts } from './texts.js';

export const styles: string = actiesStyles + pijlersStyles;

const NUMBERS = [1, 2, 3, 4, 5] as const;
type Nr = (typeof NUMBERS)[number];

/** An explanation of more characters than this is folded away; a reader sees the five pijlers at a glance. */
const LONG_EXPLANATION = 400;

/** How the pijlers are laid out, whether long explanations are open, and what a screen reader calls the table. */
export interface PijlersOptions {
  readonly weergave: 'lijst' | 'tabel' | 'compact';
  readonly toelichting: boolean;
  readonly caption: string;
}

/** What there is to read of the pijlers, below the heading of the element. */
export function pijlersView(
  pijlers: readonly Pijler[],
  inleiding: Tekst | undefined,
  options: PijlersOptions,
  look: Look,
): TemplateResult {
  return new PijlersView(look, options).render(pijlers, inleiding);
}

class PijlersView {
  readonly #look: Look;
  /** What all elements say, and what only this view says. */
  readonly #strings: Strings & ActiesTexts & PijlersTexts;
  readonly #options: PijlersOptions;

  constructor(look: Look, options: PijlersOptions) {
    this.#look = look;
    this.#strings = { ...look.strings, ...actiesTexts[look.language], ...texts[look.language] };
    this.#options = options;
  }

  render(pijlers: readonly Pijler[], inleiding: Tekst | undefined): TemplateResult {
    const reported = pijlers.some(({ status, statusTekst }) => (status ?? statusTekst) !== undefined);
    const intro =
      inleiding === undefined || this.#options.weergave === 'compact'
        ? nothing
        : html`<div part="inleiding" lang=${ifDefined(this.#look.feedLang)}>${richText(inleiding, this.#look.innerLevel)}</div>`;
    return html`${intro} ${this.#renderPijlers(pijlers)}
      ${reported ? html`<p part="verantwoording">${this.#strings.selfReported}</p>` : nothing}`;
  }

  #renderPijlers(pijlers: readonly Pijler[]): TemplateResult {
    const five = NUMBERS.map(nr => [nr, pijlers.find(pijler => pijler.nr === nr)] as const);
    switch (this.#options.weergave) {
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
              ${heading(this.#look.innerLevel, 'naam', this.#name(nr))} ${this.#renderStatus(pijler)}
              ${pijler && [this.#renderDates(pijler), this.#renderMore(pijler, this.#look.innerLevel + 1)]}
            </li>`,
          )}
        </ol>`;
    }
  }

  #renderTable(five: readonly (readonly [Nr, Pijler | undefined])[]): TemplateResult {
    const t = this.#strings;
    const hasMore = five.some(
      ([, pijler]) => pijler && (pijler.toelichting ?? pijler.acties ?? pijler.documenten),
    );
    // The roles stay when a narrow container makes blocks of the cells.
    return html`<div class="vlak"><table part="pijlers" role="table">
      <caption class="for-screen-readers">${this.#options.caption}</caption>
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
            ${hasMore ? html`<td role="cell">${pijler && this.#renderMore(pijler, this.#look.innerLevel)}</td>` : nothing}
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  #name(nr: Nr): string {
    return this.#strings.pijler(nr, this.#strings.pijlers[nr - 1] as string);
  }

  #renderStatus(pijler: Pijler | undefined): TemplateResult {
    const { status: names, statusLabel } = this.#strings;
    const status = pijler?.status ?? 'onbekend';
    const text = pijler?.statusTekst;
    const own = text === undefined ? nothing : ownWords(text, this.#look);
    const name = !pijler ? names.leeg : pijler.status || text === undefined ? names[status] : nothing;
    const colon = name !== nothing && text !== undefined ? ': ' : '';
    return html`<p part="status">
      ${statusIcon(status)}
      <span>${statusLabel} ${name}${colon}${own}</span>
    </p>`;
  }

  #renderDates({ ondertekend, geldigTot, peildatum }: Pijler): TemplateResult | typeof nothing {
    const t = this.#strings;
    const lines = [
      ondertekend && t.signed(formatDate(ondertekend, this.#look.language)),
      geldigTot && t.validUntil(formatDate(geldigTot, this.#look.language)),
      peildatum && t.asOf(formatDate(peildatum, this.#look.language)),
      peildatum && isOutdated(peildatum, new Date()) ? t.outdatedShort : undefined,
    ].filter(line => line !== undefined);
    return lines.length === 0
      ? nothing
      : html`<p part="feiten">${lines.map(line => html`<span>${line}</span>`)}</p>`;
  }

  /** What there is to read of a pijler beside its status and dates. */
  #renderMore({ nr, toelichting, acties, documenten }: Pijler, level: number): TemplateResult {
    const t = this.#strings;
    return html`${toelichting === undefined ? nothing : this.#renderExplanation(nr, toelichting, level)}
    ${
      acties
        ? html`<div part="acties">
            ${heading(level, 'tussenkop', t.acties)}
            ${actieList(acties, this.#look)}
          </div>`
        : nothing
    }
    ${
      documenten
        ? html`<div part="documenten">
            ${heading(level, 'tussenkop', t.documents)}
            ${titledList(documenten, this.#look)}
          </div>`
        : nothing
    }`;
  }

  #renderExplanation(nr: Nr, toelichting: Tekst, level: number): TemplateResult {
    const text = html`<div part="toelichting" lang=${ifDefined(this.#look.feedLang)}>${richText(toelichting, level)}</div>`;
    // The brackets and keys of a text in blocks make no difference here.
    if (JSON.stringify(toelichting).length <= LONG_EXPLANATION) return text;
    return html`<details part="uitleg" ?open=${this.#options.toelichting}>
      <summary>${this.#strings.explanationOf(this.#strings.pijlers[nr - 1] as string)}</summary>
      ${text}
    </details>`;
  }
}
