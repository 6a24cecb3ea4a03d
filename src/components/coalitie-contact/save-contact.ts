/**
 * Gives a visitor a contact for the address book, when that is asked for: a chunk of its own, because most
 * pages do not offer it. The file is made in the browser, so nothing is sent anywhere.
 */
import type { Coalitie, Contact } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { plainText } from '../../data/questions/plain-text.js';
import type { Strings } from '../shared/strings/nl.js';
import { toVcard, vcardFileName } from './vcard.js';

/** How long the browser gets to take over the file. Safari asks the visitor first, and reads it after that. */
const KEEP_MS = 60_000;

/**
 * Lets the browser download the contact.
 *
 * @param name What the contact is called on the card.
 */
export function saveContact(
  contact: Contact,
  name: string,
  coalitie: Coalitie,
  t: Strings,
  language: string,
): void {
  const { onderwerp, bereikbaar, telefoons = [], toelichting } = contact;
  const notes = [
    onderwerp === name ? undefined : onderwerp,
    ...telefoons.map(({ weergave, tel }) => (tel === undefined ? `${t.phone}: ${weergave}` : undefined)),
    bereikbaar && `${t.reachable}: ${bereikbaar}`,
    toelichting && plainText(toelichting),
    // A year later an address book full of names does not say why this one is in it.
    t.contactIn(plaatsnaam(coalitie, language)),
  ].filter(note => note !== undefined);
  download(toVcard(contact, name, notes), vcardFileName(name));
}

function download(vcard: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([vcard], { type: 'text/vcard;charset=utf-8' }));
  // Not on the page: a link to a file that is made on demand is of no use to anybody else.
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
