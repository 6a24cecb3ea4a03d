/** The participants of a coalition in their groups: the content of `<coalitie-deelnemers>`. */
import type { TemplateResult } from 'lit';
import type { Deelnemer, Deelnemers } from '../../data/feed/schema.js';
import { heading } from '../shared/heading.js';
import type { Look } from '../shared/lazy-view.js';
import { ownWords } from '../shared/own-words.js';
import { richText } from '../shared/rich-text.js';
import type { Strings } from '../shared/strings/nl.js';
import { html, ifDefined, nothing } from '../shared/template.js';
import { type DeelnemersTexts, texts } from './texts.js';

export { deelnemersStyles as styles } from './styles.js';

/** From this many on, a list stands in columns where there is room. */
const LONG_LIST = 7;

type Groep = NonNullable<Deelnemers['groepen']>[number];

/** What there is to read of the participants, below the heading of the element. */
export function deelnemersView(deelnemers: Deelnemers, look: Look): TemplateResult {
  return new DeelnemersView(look).render(deelnemers);
}

class DeelnemersView {
  readonly #look: Look;
  /** What all elements say, and what only this view says. */
  readonly #strings: Strings & DeelnemersTexts;

  constructor(look: Look) {
    this.#look = look;
    this.#strings = { ...look.strings, ...texts[look.language] };
  }

  render({ toelichting, aantalTekst, groepen = [] }: Deelnemers): TemplateResult {
    const t = this.#strings;
    const { innerLevel } = this.#look;
    return html`${toelichting === undefined ? nothing : html`<div part="toelichting" lang=${ifDefined(this.#look.feedLang)}>${richText(toelichting, innerLevel)}</div>`}
      ${aantalTekst === undefined ? nothing : html`<p part="aantal">${t.deelnemersCount} ${ownWords(aantalTekst, this.#look)}</p>`}
      ${groepen.map(groep => this.#renderGroep(groep))}`;
  }

  #renderGroep({ naam, toelichting, aantalTekst, leden = [] }: Groep): TemplateResult {
    const innerLevel = naam === undefined ? this.#look.innerLevel : this.#look.innerLevel + 1;
    return html`<div part="groep">
      ${naam === undefined ? nothing : heading(this.#look.innerLevel, 'groepsnaam', ownWords(naam, this.#look))}
      ${toelichting === undefined ? nothing : html`<div part="toelichting" lang=${ifDefined(this.#look.feedLang)}>${richText(toelichting, innerLevel)}</div>`}
      ${aantalTekst === undefined ? nothing : html`<p part="aantal">${this.#strings.groupCount} ${ownWords(aantalTekst, this.#look)}</p>`}
      ${
        leden.length === 0
          ? nothing
          : html`<ul part="deelnemers" class=${leden.length < LONG_LIST ? 'kort' : 'lang'}>
              ${leden.map(lid => this.#renderLid(lid))}
            </ul>`
      }
    </div>`;
  }

  #renderLid({ naam, soort, url }: Deelnemer): TemplateResult {
    const name = html`<bdi>${naam}</bdi>`;
    // Organisations are what a reader expects here; only what is something else is called by its kind.
    const kind =
      soort === undefined || soort === 'organisatie' ? undefined : this.#strings.deelnemerSoort[soort];
    return html`<li part="deelnemer">
      ${url === undefined ? name : html`<a part="link" href=${url}>${name}</a>`}${
        kind === undefined ? nothing : html` <span part="soort" dir="auto">(${kind})</span>`
      }
    </li>`;
  }
}
