/** The line that says from when something is, and a friendly warning when that is long ago. */
import type { TemplateResult } from 'lit';
import { isOutdated, type Peilmoment } from '../../data/questions/freshness.js';
import { formatDate } from './dates.js';
import type { Language } from './language.js';
import type { Strings } from './strings/nl.js';
import { html, nothing } from './template.js';

/** @param moment `undefined` renders nothing: what has no date is not called old. */
export function freshness(
  moment: Peilmoment | undefined,
  t: Strings,
  language: Language,
): TemplateResult | typeof nothing {
  if (!moment) return nothing;
  const date = formatDate(moment.datum, language);
  return html`<p part="peildatum">
    ${moment.soort === 'peildatum' ? t.asOf(date) : t.updated(date)}
    ${isOutdated(moment.datum, new Date()) ? html`<span part="verouderd">${t.outdated}</span>` : nothing}
  </p>`;
}
