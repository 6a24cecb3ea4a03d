/**
 * Running text of a feed as HTML. Strings only ever become text nodes, and links were checked at the
 * border, so nothing a feed says can become markup.
 */
import type { TemplateResult } from 'lit';
import type { Blok, Inline, Regel, Tekst } from '../../data/feed/schema.js';
import { heading } from './heading.js';
import { html, type nothing } from './template.js';

type Rendered = TemplateResult | string | typeof nothing;

/**
 * @param text What the feed says; absent renders nothing.
 * @param level The level for headings inside the text.
 */
export function richText(text: Tekst | undefined, level: number): readonly Rendered[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? paragraphs(text) : text.flatMap(blok => block(blok, level));
}

/** A blank line starts a paragraph; a single line break is a space, as it is in HTML. */
function paragraphs(text: string): readonly TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .filter(part => part.trim())
    .map(part => html`<p>${part.trim()}</p>`);
}

function block(blok: Blok, level: number): readonly Rendered[] {
  if (typeof blok === 'string') return paragraphs(blok);
  if ('kop' in blok) return [heading(level, 'tussenkop', blok.kop)];
  if ('alinea' in blok) return [html`<p>${blok.alinea.map(piece)}</p>`];
  const entries = blok.lijst.map(regel => html`<li>${line(regel)}</li>`);
  return [blok.genummerd ? html`<ol>${entries}</ol>` : html`<ul>${entries}</ul>`];
}

function line(regel: Regel): Rendered | readonly Rendered[] {
  return typeof regel === 'string' ? regel : regel.map(piece);
}

function piece(inline: Inline): Rendered {
  if (typeof inline === 'string') return inline;
  const text = inline.nadruk ? html`<strong>${inline.tekst}</strong>` : inline.tekst;
  return inline.url === undefined ? text : html`<a part="link" href=${inline.url}>${text}</a>`;
}
