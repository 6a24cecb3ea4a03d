/** Running text of a feed without its structure, for where there can be none: an address book, a search engine. */
import type { Blok, Inline, Regel, Tekst } from '../feed/schema.js';

/** The words of a text; paragraphs and headings stand apart by a blank line, entries of a list by a dash. */
export function plainText(text: Tekst): string {
  return typeof text === 'string' ? text : text.map(block).join('\n\n');
}

function block(blok: Blok): string {
  if (typeof blok === 'string') return blok;
  if ('kop' in blok) return blok.kop;
  if ('alinea' in blok) return line(blok.alinea);
  return blok.lijst.map(regel => `- ${line(regel)}`).join('\n');
}

function line(regel: Regel): string {
  return typeof regel === 'string' ? regel : regel.map(piece).join('');
}

function piece(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.tekst;
}
