import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Actielijn, Coalitie, Feed, Tekst } from '../../data/feed/schema.js';
import { gemeentenaam, joinNames, plaatsnaam } from '../../data/questions/names.js';
import { feedContext } from '../../data/state/feed-context.js';
import type { FeedSource } from '../../data/state/feed-state.js';
import { ShownSource } from '../../data/state/shown-source.js';
import { actieList, titledList } from '../shared/acties.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import { linkText } from '../shared/contact-links.js';
import { formatDate } from '../shared/dates.js';
import type { FeedView } from '../shared/feed-element.js';
import { heading } from '../shared/heading.js';
import { richText } from '../shared/rich-text.js';
import { sharedStyles } from '../shared/styles.js';
import { chosenOnderdelen, type Onderdeel } from './onderdelen.js';
import { profielStyles } from './styles.js';

/** From this many headed sections on, the profile starts with a list of them. */
const LONG_PROFILE = 4;

/** A part of the profile: with a heading it is a section of its own, without one it belongs to the top. */
interface Section {
  readonly id: string;
  readonly title?: string;
  readonly content: TemplateResult;
}

/**
 * The whole of one coalition as one page: what it wants, what it does, how far it is with the five pijlers, who takes
 * part and whom to call. What the feed does not say has no heading.
 *
 * @element coalitie-profiel
 *
 * @csspart plaats - The line that says where the coalition is, below its name.
 * @csspart motto - The motto of the coalition.
 * @csspart feiten - Phase, dates and signing.
 * @csspart intro - How the coalition introduces itself.
 * @csspart inhoudsopgave - The list of sections of a long profile.
 * @csspart inhoudsknop - A button in that list, that leads to a section.
 * @csspart sectie - One section.
 * @csspart sectietitel - The heading of a section.
 * @csspart actielijnen - The list of lines of action.
 * @csspart actielijn - One line of action.
 * @csspart actielijntitel - The heading of a line of action.
 * @csspart acties - The acties of the coalition or of a line of action.
 * @csspart actie - One actie.
 * @csspart voortgang - How many acties are finished.
 * @csspart citaat - One quotation.
 * @csspart onderkop - The heading above documents or links.
 *
 * @csspart pijlers - In `<pijlers-status>`: the list of five.
 * @csspart pijler - In `<pijlers-status>`: one pijler.
 * @csspart status - In `<pijlers-status>`: the status of a pijler.
 * @csspart symbool - In `<pijlers-status>`: the shape of a status.
 * @csspart toelichting - In the elements inside: an explanation.
 * @csspart indicator - In `<coalitie-cijfers>`: the charts of one indicator.
 * @csspart grafiek - In `<coalitie-cijfers>`: the drawing of a chart.
 * @csspart legenda - In `<coalitie-cijfers>`: the areas of a chart.
 * @csspart reden - In `<coalitie-cijfers>`: why there is no line between figures.
 * @csspart verantwoording - In `<coalitie-cijfers>`: age, years, method and source of a chart.
 * @csspart tabel - In `<coalitie-cijfers>`: the table with all figures of a chart.
 * @csspart groep - In `<coalitie-deelnemers>`: one group of participants.
 * @csspart deelnemers - In `<coalitie-deelnemers>`: the list of a group.
 * @csspart deelnemer - In `<coalitie-deelnemers>`: one participant.
 * @csspart kaarten - In `<coalitie-contact>`: the list of contacts.
 * @csspart kaart - In `<coalitie-contact>`: one contact.
 * @csspart telefoon - In `<coalitie-contact>`: a link that dials.
 * @csspart email - In `<coalitie-contact>`: a link that mails.
 */
export class CoalitieProfiel extends CoalitieElement {
  static override styles = [sharedStyles, profielStyles];

  /** Which parts are shown, by name, in this order. Absent: all, in the order of the story of a coalition. */
  @property() onderdelen: string | null = null;

  readonly #provider = new ContextProvider(this, { context: feedContext });
  #provided: FeedSource | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The elements inside show what this one shows; what goes wrong is said here, once.
    const { source } = this;
    if (source === this.#provided) return;
    this.#provided = source;
    this.#provider.setValue(source && new ShownSource(source));
  }

  protected override renderCoalitie(coalitie: Coalitie, feed: Feed): FeedView {
    const t = this.strings;
    const sections = chosenOnderdelen(this.onderdelen).flatMap(name => this.#sections(name, coalitie, feed));
    const headed = sections.filter(({ title }) => title !== undefined);
    const place = plaatsnaam(coalitie, this.language);
    // Below its name it says where the coalition is; without a name the heading says it.
    const subtitle = coalitie.naam === undefined ? nothing : html`<p part="plaats">${t.profileIn(place)}</p>`;
    const saysNothing = sections.every(({ id }) => id === 'peildatum');
    const content = html`${this.renderTitle(coalitie.naam ?? t.profileIn(place))} ${subtitle}
      ${saysNothing ? html`<p part="melding">${t.profileBare}</p>` : nothing}
      ${sections.map(section => {
        // The list of sections comes below what stands above the first of them.
        const contents = section === headed[0] ? this.#renderContents(headed) : nothing;
        return html`${contents}${this.#renderSection(section)}`;
      })}`;
    return { kind: 'content', content };
  }

  /** The profile has a part of its own for its date. */
  protected override renderFreshness(): typeof nothing {
    return nothing;
  }

  #renderSection({ title, content }: Section): TemplateResult {
    if (title === undefined) return content;
    // No landmark: ten of them in one element would hide those of the page.
    return html`<section part="sectie">
      ${heading(this.innerLevel, 'sectietitel', html`<span tabindex="-1">${title}</span>`)} ${content}
    </section>`;
  }

  #renderContents(sections: readonly Section[]): TemplateResult | typeof nothing {
    if (sections.length < LONG_PROFILE) return nothing;
    return html`<nav part="inhoudsopgave" aria-label=${this.strings.onThisPage}>
      <ul role="list">
        ${sections.map(
          ({ title }, index) => html`<li>
            <button part="inhoudsknop" type="button" @click=${() => this.#goTo(index)}>${title}</button>
          </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** A link to a place inside a shadow root leads nowhere; a button that moves the focus there does. */
  #goTo(index: number): void {
    const title = this.renderRoot.querySelectorAll<HTMLElement>('[part="sectietitel"] > span')[index];
    title?.focus();
    title?.scrollIntoView({ block: 'start' });
  }

  /** What there is to show of one part; nothing where the feed says nothing of it. */
  #sections(name: Onderdeel, coalitie: Coalitie, feed: Feed): readonly Section[] {
    const t = this.strings;
    const level = Math.min(this.innerLevel + 1, 6);
    const section = (content: TemplateResult | typeof nothing, title?: string): readonly Section[] =>
      content === nothing ? [] : [{ id: name, content, ...(title === undefined ? {} : { title }) }];
    const text = (tekst: Tekst | undefined, headings = level): TemplateResult | typeof nothing =>
      tekst === undefined ? nothing : html`<div part=${name}>${richText(tekst, headings)}</div>`;

    switch (name) {
      case 'motto':
        return section(coalitie.motto === undefined ? nothing : html`<p part="motto">${coalitie.motto}</p>`);
      case 'feiten':
        return section(this.#renderFacts(coalitie));
      case 'intro':
        return section(text(coalitie.intro, this.innerLevel));
      case 'doelen':
        return section(text(coalitie.doelen), t.goals);
      case 'actielijnen':
        return section(this.#renderActielijnen(coalitie), coalitie.actielijnenTitel ?? t.actielijnen);
      case 'pijlers':
        return section(coalitie.pijlers ? this.#renderPijlers(coalitie, level) : nothing, t.pijlersTitle);
      case 'acties':
        return section(
          coalitie.acties
            ? html`<div part="acties">${actieList(coalitie.acties, t, this.language)}</div>`
            : nothing,
          t.acties,
        );
      case 'secties':
        return (coalitie.secties ?? []).flatMap(({ titel, tekst }) => section(text(tekst), titel));
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
        const line = super.renderFreshness(coalitie, feed);
        return section(line === nothing ? html`<p part="peildatum">${t.asOfUnknown}</p>` : line);
      }
    }
  }

  #renderFacts(coalitie: Coalitie): TemplateResult | typeof nothing {
    const t = this.strings;
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
    const date = (value: string | undefined): string | undefined => value && formatDate(value, this.language);
    const names = gemeenten.map(gemeentenaam);
    const facts: readonly (readonly [string, unknown])[] = [
      // The heading names them, unless it names a region or a part.
      [
        t.gemeenten,
        (regio ?? gebied ?? coalitie.naam) === undefined || names.length < 2
          ? undefined
          : joinNames(names, this.language),
      ],
      [t.phase, fase && t.phases[fase]],
      [t.period, looptijd && t.periodBetween(date(looptijd.van), date(looptijd.tot))],
      [t.founded, date(opgericht)],
      [t.joined, date(aangesloten)],
      ...ondertekend.map(({ wat, datum, datumTekst, door }) => {
        const parts = [wat ?? t.signedPijlers, datumTekst ?? date(datum), door && t.signedBy(door)];
        return [t.signing, parts.filter(part => part !== undefined).join(', ')] as const;
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
    return html`${richText(actielijnenInleiding, this.innerLevel + 1)}
    ${
      actielijnen.length === 0
        ? nothing
        : html`<ol part="actielijnen">
            ${actielijnen.map(actielijn => this.#renderActielijn(actielijn))}
          </ol>`
    }`;
  }

  #renderActielijn({ titel, tekst, acties }: Actielijn): TemplateResult {
    return html`<li part="actielijn">
      ${heading(this.innerLevel + 1, 'actielijntitel', titel)} ${richText(tekst, this.innerLevel + 2)}
      ${acties ? html`<div part="acties">${actieList(acties, this.strings, this.language)}</div>` : nothing}
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
    return html`${citaten.map(
      ({ tekst, naam }) => html`<figure part="citaat">
        <blockquote><p>${tekst}</p></blockquote>
        ${naam === undefined ? nothing : html`<figcaption><bdi>${naam}</bdi></figcaption>`}
      </figure>`,
    )}`;
  }

  #renderInformation({ documenten, links }: Coalitie, level: number): TemplateResult | typeof nothing {
    const t = this.strings;
    if (!documenten && !links) return nothing;
    return html`
      ${documenten ? html`${heading(level, 'onderkop', t.documents)}${titledList(documenten)}` : nothing}
      ${links ? html`${heading(level, 'onderkop', t.links)}${titledList(links)}` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-profiel': CoalitieProfiel;
  }
}
