/** The words of the feed among ours: with their own language where that is another one, so that they are read as such. */
import type { TemplateResult } from 'lit';
import type { Look } from './lazy-view.js';
import { html } from './template.js';

/** A text of the feed, to stand in a sentence, a heading or a list of ours. */
export function ownWords(text: string, { feedLang }: Look): TemplateResult | string {
  return feedLang === undefined ? text : html`<span lang=${feedLang}>${text}</span>`;
}
