/** The story of a coalition, section by section: the content of `<coalitie-profiel>`. */
import type { TemplateResult } from 'lit';
import type { Actielijn, Coalitie, Feed, Tekst } from '../../data/feed/schema.js';
import { peilmomentOf } from '../../data/questions/freshness.js';
import { gemeentenaam, joinNames, plaatsnaam } from '../../data/questions/names.js';
import { actieList, titledList } from '../shared/acties.js';
import { actiesStyles } from '../shared/acties-styles.js';
import { type ActiesTexts, actiesTexts } from '../shared/acties-texts.js';
import { formatDate } from '../shared/dates.js';
import { freshness } from '../shared/freshness.js';
import { heading } from '../shared/heading.js';
import type { Look } from '../shared/lazy-view.js';
import { linkText } from '../shared/link-text.js';
import { ownWords } from '../shared/own-words.js';
import { richText } from '../shared/rich-text.js';
import type { Strings } from '../shared/strings/nl.js';
import { html, ifDefined, nothing } from '../shared/template.js';
import type { Onderdeel } from './onderdelen.js';
import { profielStyles } from './styles.js';
import { type ProfielTexts, texts } from './texts.js';

export const styles: string = actiesStyles + profielStyles;

/** From this many headed sections on, the profile starts with a list of them. */
const LONG_PROFILE = 4;

/** A part of the profile: with a heading it is a section of its own, without one it belongs to the top. */
interface Section {
  readonly id: string;
  readonly title?: TemplateResult | string;
  readonly content: TemplateResult;
}

/** What there is to read of a coalition, below the heading of the profile. */
export function profielView(
  coalitie: Coalitie,
  feed: Feed,
  onderdelen: readonly Onderdeel[],
  look: Look,
): TemplateResult {
  return new ProfielView(look).render(coalitie, feed, onderdelen);
}

class ProfielView {
  readonly #look: Look;
  /** What all elements say, and what only this view says. */
  readonly #strings: Strings & ActiesTexts & ProfielTexts;

  constructor(look: Look) {
    this.#look = look;
    this.#strings = { ...look.strings, ...actiesTexts[look.language], ...texts[look.language] };
  }

  render(coalitie: Coalitie, feed: Feed, onderdelen: readonly Onderdeel[]): TemplateResult {
    const t = this.#strings;
    const { language } = this.#look;
    const sections = onderdelen.flatMap(name => this.#sections(name, coalitie, feed));
    const headed = sections.filter(({ title }) => title !== undefined);
    // Below its name it says where the coalition is; without a name the heading says it.
    const subtitle =
      coalitie.naam === undefined
        ? nothing
        : html`<p part="plaats">${t.profileIn(plaatsnaam(coalitie, language))}</p>`;
    const saysNothing = sections.every(({ id }) => id === 'peildatum');
    return html`${subtitle}
      ${saysNothing ? html`<p part="melding">${t.profileBare}</p>` : nothing}
      ${sections.map(section => {
        // The list of sections comes below what stands above the first of them.
        const contents = section === headed[0] ? this.#renderContents(headed) : nothing;
        return html`${contents}${this.#renderSection(section)}`;
      })}`;
  }

  #renderSection({ title, content }: Section): TemplateResult {
    if (title === undefined) return content;
    // No landmark: ten of them in one element would hide those of the page.
    return html`<section part="sectie">
      ${heading(this.#look.innerLevel, 'sectietitel', html`<span tabindex="-1">${title}</span>`)} ${content}
    </section>`;
  }

  #renderContents(sections: readonly Section[]): TemplateResult | typeof nothing {
    if (sections.length < LONG_PROFILE) return nothing;
    return html`<nav part="inhoudsopgave" aria-label=${this.#strings.onThisPage}>
      <ul role="list">
        ${sections.map(
          ({ title }) => html`<li>
            <button part="inhoudsknop" type="button" @click=${goTo}>${title}</button>
          </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** What there is to show of one part; nothing where the feed says nothing of it. */
  #sections(name: Onderdeel, coalitie: Coalitie, feed: Feed): readonly Section[] {
    const t = this.#strings;
    const { feedLang } = this.#look;
    const own = (words: string): TemplateResult | string => ownWords(words, this.#look);
    const level = Math.min(this.#look.innerLevel + 1, 6);
    const section = (
      content: TemplateResult | typeof nothing,
      title?: TemplateResult | string,
    ): readonly Section[] =>
      content === nothing ? [] : [{ id: name, content, ...(title === undefined ? {} : { title }) }];
    const text = (tekst: Tekst | undefined, headings = level): TemplateResult | typeof nothing =>
      tekst === undefined
        ? nothing
        : html`<div part=${name} lang=${ifDefined(feedLang)}>${richText(tekst, headings)}</div>`;

    switch (name) {
      case 'motto':
        return section(
          coalitie.motto === undefined
            ? nothing
            : html`<p part="motto" lang=${ifDefined(feedLang)}>${coalitie.motto}</p>`,
        );
      case 'feiten':
        return section(this.#renderFacts(coalitie));
      case 'intro':
        return section(text(coalitie.intro, this.#look.innerLevel));
      case 'doelen':
        return section(text(coalitie.doelen), t.goals);
      case 'actielijnen':
        return section(
          this.#renderActielijnen(coalitie),
          coalitie.actielijnenTitel === undefined ? t.actielijnen : own(coalitie.actielijnenTitel),
        );
      case 'pijlers':
        return section(coalitie.pijlers ? this.#renderPijlers(coalitie, level) : nothing, t.pijlersTitle);
      case 'acties':
        return section(
          coalitie.acties
            ? html`<div part="acties">${actieList(coalitie.acties, this.#look)}</div>`
            : nothing,
          t.acties,
        );
      case 'secties':
        return (coalitie.secties ?? []).flatMap(({ titel, tekst }) => section(text(tekst), own(titel)));
      case 'cijfers':
        return section(coalitie.cijfers ? this.#renderCijfers(coalitie, level) : nothing, t.cijfersTitle);
      case 'citaten':
        return section(this.#renderQuotes(coalitie), t.quotes);
      case 'deelnemers':
        return section(this.#renderDeelnemers(coalitie, level), t.deelnemersTitle);
      case 'informatie':
        return section(this.#renderInformation(coalitie, level), t.moreInformation);
      case 'contact':
        return section(coalitie.contacten ? this.#renderContact(coalitie, level) : nothing, t.contactTitle);
      case 'peildatum': {
        const line = freshness(peilmomentOf(coalitie, feed), t, this.#look.language);
        return section(line === nothing ? html`<p part="peildatum">${t.asOfUnknown}</p>` : line);
      }
    }
  }

  #renderFacts(coalitie: Coalitie): TemplateResult | typeof nothing {
    const t = this.#strings;
    const {
      fase,
      looptijd,
      opgericht,
      aangesloten,
      ondertekend = [],
      gemeenten,
      regio,
      gebied,
      url,
    } = coalitie;
    const own = (words: string): TemplateResult | string => ownWords(words, this.#look);
    const date = (value: string | undefined): string | undefined =>
      value && formatDate(value, this.#look.language);
    const names = gemeenten.map(gemeentenaam);
    const facts: readonly (readonly [string, unknown])[] = [
      // The heading names them, unless it names a region or a part.
      [
        t.gemeenten,
        (regio ?? gebied ?? coalitie.naam) === undefined || names.length < 2
          ? undefined
          : joinNames(names, this.#look.language),
      ],
      [t.phase, fase && t.phases[fase]],
      [t.period, looptijd && t.periodBetween(date(looptijd.van), date(looptijd.tot))],
      [t.founded, date(opgericht)],
      [t.joined, date(aangesloten)],
      ...ondertekend.map(({ wat, datum, datumTekst, door }) => {
        const parts = [
          wat === undefined ? t.signedPijlers : own(wat),
          datumTekst === undefined ? date(datum) : own(datumTekst),
          door && html`${t.signedBy} ${own(door)}`,
        ].filter(part => part !== undefined);
        return [t.signing, parts.map((part, index) => html`${index ? ', ' : ''}${part}`)] as const;
      }),
      [t.website, url && html`<a part="link" href=${url}><bdi>${linkText(url)}</bdi></a>`],
    ];
    const known = facts.filter(([, value]) => value !== undefined);
    if (known.length === 0) return nothing;
    return html`<dl part="feiten">
      ${known.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
    </dl>`;
  }

  #renderActielijnen({ actielijnen = [], actielijnenInleiding }: Coalitie): TemplateResult | typeof nothing {
    if (actielijnen.length === 0 && actielijnenInleiding === undefined) return nothing;
    return html`${actielijnenInleiding === undefined ? nothing : html`<div part="intro" lang=${ifDefined(this.#look.feedLang)}>${richText(actielijnenInleiding, this.#look.innerLevel + 1)}</div>`}
    ${
      actielijnen.length === 0
        ? nothing
        : html`<ol part="actielijnen" role="list">
            ${actielijnen.map(actielijn => this.#renderActielijn(actielijn))}
          </ol>`
    }`;
  }

  #renderActielijn({ titel, tekst, acties }: Actielijn): TemplateResult {
    return html`<li part="actielijn">
      ${heading(this.#look.innerLevel + 1, 'actielijntitel', ownWords(titel, this.#look))} ${tekst === undefined ? nothing : html`<div lang=${ifDefined(this.#look.feedLang)}>${richText(tekst, this.#look.innerLevel + 2)}</div>`}
      ${acties ? html`<div part="acties">${actieList(acties, this.#look)}</div>` : nothing}
    </li>`;
  }

  #renderPijlers({ id }: Coalitie, level: number): TemplateResult {
    // On a page that tells everything, nothing of it is folded away.
    return html`<pijlers-status
      toelichting
      .isPart=${true}
      coalitie=${id}
      heading-level=${level}
      label=""
      exportparts="pijlers, pijler, status, symbool, toelichting, acties, actie, voortgang, link"
    ></pijlers-status>`;
  }

  #renderCijfers({ id }: Coalitie, level: number): TemplateResult {
    return html`<coalitie-cijfers
      .isPart=${true}
      coalitie=${id}
      heading-level=${level}
      label=""
      exportparts="indicator, grafiek, legenda, reden, verantwoording, tabel, link"
    ></coalitie-cijfers>`;
  }

  #renderDeelnemers({ id, deelnemers }: Coalitie, level: number): TemplateResult | typeof nothing {
    const { toelichting, aantalTekst, groepen } = deelnemers ?? {};
    if ((toelichting ?? aantalTekst ?? groepen) === undefined) return nothing;
    return html`<coalitie-deelnemers
      .isPart=${true}
      coalitie=${id}
      heading-level=${level}
      label=""
      exportparts="groep, deelnemers, deelnemer, toelichting, link"
    ></coalitie-deelnemers>`;
  }

  #renderContact({ id }: Coalitie, level: number): TemplateResult {
    return html`<coalitie-contact
      .isPart=${true}
      coalitie=${id}
      heading-level=${level}
      label=""
      exportparts="kaarten, kaart, telefoon, email, toelichting, link"
    ></coalitie-contact>`;
  }

  #renderQuotes({ citaten = [] }: Coalitie): TemplateResult | typeof nothing {
    if (citaten.length === 0) return nothing;
    const lang = ifDefined(this.#look.feedLang);
    return html`${citaten.map(({ tekst, naam }) => {
      const quote = html`<blockquote><p>${tekst}</p></blockquote>`;
      // A figure is called by its caption; where nobody is named there is nothing to call it.
      return naam === undefined
        ? html`<div part="citaat" lang=${lang}>${quote}</div>`
        : html`<figure part="citaat" lang=${lang}>${quote}<figcaption><bdi>${naam}</bdi></figcaption></figure>`;
    })}`;
  }

  #renderInformation({ documenten, links }: Coalitie, level: number): TemplateResult | typeof nothing {
    const t = this.#strings;
    if (!documenten && !links) return nothing;
    return html`
      ${documenten ? html`${heading(level, 'onderkop', t.documents)}${titledList(documenten, this.#look)}` : nothing}
      ${links ? html`${heading(level, 'onderkop', t.links)}${titledList(links, this.#look)}` : nothing}
    `;
  }
}

/** A link to a place inside a shadow root leads nowhere; a button that moves the focus there does. */
function goTo({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const index = [...root.querySelectorAll('[part="inhoudsknop"]')].indexOf(button);
  const title = root.querySelectorAll<HTMLElement>('[part="sectietitel"] > span')[index];
  title?.focus();
  title?.scrollIntoView({ block: 'start' });
}
