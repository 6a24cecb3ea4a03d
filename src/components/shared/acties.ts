/** What a coalition does and what it refers to, as lists: in the pijlers, and in the profile. */
import type { TemplateResult } from 'lit';
import type { Actie } from '../../data/feed/schema.js';
import { voortgangOf } from '../../data/questions/progress.js';
import { actiesTexts } from './acties-texts.js';
import { formatDate } from './dates.js';
import type { Language } from './language.js';
import type { Look } from './lazy-view.js';
import { ownWords } from './own-words.js';
import { html, ifDefined, nothing } from './template.js';

/** Something with a title, and an address where the feed gives one. */
interface Titled {
  readonly titel: string;
  readonly url?: string | undefined;
}

/** A title, as a link where there is something to go to. */
export function titled({ titel, url }: Titled, { feedLang }: Look): TemplateResult {
  return url === undefined
    ? html`<bdi lang=${ifDefined(feedLang)}>${titel}</bdi>`
    : html`<a part="link" href=${url} lang=${ifDefined(feedLang)}><bdi>${titel}</bdi></a>`;
}

/** A list of documents or links. */
export function titledList(list: readonly Titled[], look: Look): TemplateResult {
  return html`<ul>
    ${list.map(one => html`<li>${titled(one, look)}</li>`)}
  </ul>`;
}

/** A list of acties, each with what is known of it, below how many are finished, where that is known of all. */
export function actieList(acties: readonly Actie[], look: Look): TemplateResult {
  return html`${progressOf(acties, look.language)}
    <ul>
      ${acties.map(actie => html`<li part="actie">${titled(actie, look)}${remarks(actie, look)}</li>`)}
    </ul>`;
}

/** How many acties are finished, as a bar and in words; `nothing` where the feed does not say it of each. */
function progressOf(acties: readonly Actie[], language: Language): TemplateResult | typeof nothing {
  const voortgang = voortgangOf(acties);
  if (!voortgang) return nothing;
  const { afgerond, gestopt, totaal } = voortgang;
  const t = actiesTexts[language];
  const text = t.progress(afgerond, totaal);
  const words = gestopt > 0 ? `${text}, ${t.stopped(gestopt)}` : text;
  // Without a text for its value a bar is read as a percentage, which nobody measured.
  return html`<label part="voortgang">
    <progress max=${totaal} value=${afgerond} aria-valuetext=${text}></progress>
    <span>${words}</span>
  </label>`;
}

function remarks({ status, datum, datumTekst }: Actie, look: Look): TemplateResult | typeof nothing {
  const { language } = look;
  const when = datumTekst === undefined ? datum && formatDate(datum, language) : ownWords(datumTekst, look);
  const known = [status && actiesTexts[language].actieStatus[status], when].filter(
    remark => remark !== undefined,
  );
  return known.length === 0
    ? nothing
    : html` (${known.map((remark, index) => html`${index ? ', ' : ''}${remark}`)})`;
}
