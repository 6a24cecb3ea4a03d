import { html, nothing, type TemplateResult } from 'lit';
import type { Coalitie, Deelnemer, Deelnemers } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import type { FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import { deelnemersStyles } from './styles.js';

/** From this many on, a list stands in columns where there is room. */
const LONG_LIST = 7;

type Groep = NonNullable<Deelnemers['groepen']>[number];

/**
 * Who takes part in a coalition: organisations, groups of people and kinds of organisations, in the groups and the
 * order of the feed. How many there are is said in the coalition's own words; nothing is counted here.
 *
 * @element coalitie-deelnemers
 *
 * @csspart toelichting - What the coalition says of its participants, or of one group of them.
 * @csspart aantal - How many there are, in the words of the coalition.
 * @csspart groep - One group of participants.
 * @csspart groepsnaam - The heading of a group.
 * @csspart deelnemers - The list of one group.
 * @csspart deelnemer - One participant.
 * @csspart soort - What a participant is, where it is not an organisation.
 */
export class CoalitieDeelnemers extends CoalitieElement {
  static override styles = [sharedStyles, deelnemersStyles];

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { deelnemers } = coalitie;
    if (!deelnemers || !saysAnything(deelnemers)) return { kind: 'empty', sentence: t.noDeelnemers(place) };
    const { toelichting, aantalTekst, groepen = [] } = deelnemers;
    const content = html`${this.renderTitle(t.deelnemersIn(place))}
      ${toelichting === undefined ? nothing : html`<div part="toelichting">${richText(toelichting, this.innerLevel)}</div>`}
      ${aantalTekst === undefined ? nothing : html`<p part="aantal">${t.deelnemersCount(aantalTekst)}</p>`}
      ${groepen.map(groep => this.#renderGroep(groep))}`;
    return { kind: 'content', content };
  }

  protected override ownPeildatum({ deelnemers }: Coalitie): string | undefined {
    return deelnemers?.peildatum;
  }

  #renderGroep({ naam, toelichting, aantalTekst, leden = [] }: Groep): TemplateResult {
    const innerLevel = naam === undefined ? this.innerLevel : this.innerLevel + 1;
    return html`<div part="groep">
      ${naam === undefined ? nothing : heading(this.innerLevel, 'groepsnaam', naam)}
      ${toelichting === undefined ? nothing : html`<div part="toelichting">${richText(toelichting, innerLevel)}</div>`}
      ${aantalTekst === undefined ? nothing : html`<p part="aantal">${this.strings.groupCount(aantalTekst)}</p>`}
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
      soort === undefined || soort === 'organisatie' ? undefined : this.strings.deelnemerSoort[soort];
    return html`<li part="deelnemer">
      ${url === undefined ? name : html`<a part="link" href=${url}>${name}</a>`}${
        kind === undefined ? nothing : html` <span part="soort">(${kind})</span>`
      }
    </li>`;
  }
}

/** Whether there is more than a date. */
function saysAnything({ toelichting, aantalTekst, groepen }: Deelnemers): boolean {
  return toelichting !== undefined || aantalTekst !== undefined || groepen !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-deelnemers': CoalitieDeelnemers;
  }
}
