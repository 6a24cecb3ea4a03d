/**
 * A contact as a vCard 4.0 (RFC 6350), as an address book reads it. Knows no DOM.
 *
 * There is no `N`: it would need a name split into a given and a family name, and a feed does not say
 * where ("Jan van den Berg-de Wit"). `FN` is the name as it is written, and is all that the RFC asks for.
 */
import type { Contact } from '../../data/feed/schema.js';

/** The longest line, in bytes, without its end. */
const LINE_BYTES = 75;

/**
 * @param name What the contact is called on the card.
 * @param notes What has no field of its own, each on a line.
 */
export function toVcard(contact: Contact, name: string, notes: readonly string[]): string {
  const { naam, functie, organisatie, telefoons = [], email, url } = contact;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${naam === undefined && functie === undefined ? 'org' : 'individual'}`,
    `FN:${text(name)}`,
    organisatie && `ORG:${component(organisatie)}`,
    functie && `TITLE:${text(functie)}`,
    ...telefoons.map(({ tel }) => tel && phone(tel)),
    email && `EMAIL:${text(email)}`,
    url && `URL:${url}`,
    notes.length > 0 && `NOTE:${text(notes.join('\n'))}`,
    'END:VCARD',
  ];
  return lines.flatMap(line => (line ? [`${fold(line)}\r\n`] : [])).join('');
}

/** A file name that every system takes: the name of the contact, without what has a meaning in a path. */
export function vcardFileName(name: string): string {
  const safe = visible(name)
    .replace(/[\\/:*?"<>|\s\p{C}]+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...safe].slice(0, 60).join('').trim() || 'contact'}.vcf`;
}

/** A `tel:` URI is for numbers that are the same all over the world; a 14-number or 112 is text. */
function phone(tel: string): string {
  return tel.startsWith('+') ? `TEL;VALUE=uri:tel:${tel}` : `TEL;VALUE=text:${tel}`;
}

/** What means something in a value is escaped, so that a text stays one value on one line. */
function text(value: string): string {
  return visible(value).replace(/[\\,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** In a value that is made of parts, such as an organisation and its departments, `;` separates them. */
function component(value: string): string {
  return text(value).replaceAll(';', '\\;');
}

/** Without control characters, and without those that turn the text around them: nothing isolates them here. */
function visible(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** Cuts a line between characters, never inside one; what follows starts with a space. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
