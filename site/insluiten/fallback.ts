/**
 * The content between the tags: what a visitor reads before the script is there, and when it never comes. Names and ways
 * to reach somebody, from the feed, as plain HTML that any CMS keeps. All of it is text of others: escaped.
 */
import type { Coalitie, Contact, Feed } from '../../src/data/feed/schema.js';
import { coalitiesOf } from '../../src/data/questions/choose.js';
import { coalitienaam, plaatsnaam } from '../../src/data/questions/names.js';
import type { Choices } from './choices.js';
import { escaped } from './oembed.mjs';

/** More lines than this nobody reads in a place that is about to change. */
const MOST_LINES = 10;

/** The words around what the feed says. */
const words = {
  nl: { ask: 'Bel uw gemeente. Die weet wie u verder kan helpen.', site: 'website' },
  en: { ask: 'Call your municipality. They know who can help you.', site: 'website' },
  fy: { ask: 'Belje jo gemeente. Dy wit wa’t jo fierder helpe kin.', site: 'webside' },
};

/** Lines of HTML, each a paragraph. */
export function fallbackLines(feed: Feed, { gemeente, coalitie, taal }: Choices): readonly string[] {
  const t = words[taal as keyof typeof words] ?? words.nl;
  const pinned = coalitie
    ? feed.coalities.filter(({ id }) => id === coalitie)
    : gemeente
      ? coalitiesOf(feed, gemeente)
      : undefined;
  const lines = pinned
    ? pinned.flatMap(one => (one.contacten ?? []).map(contact => lineOf(nameOf(contact, one), contact, t)))
    : feed.coalities.map(one => firstReachable(one, t));
  const useful = lines.filter(line => line !== undefined);
  return useful.length === 0 || useful.length > MOST_LINES ? [`<p>${t.ask}</p>`] : useful;
}

function firstReachable(coalitie: Coalitie, t: typeof words.nl): string | undefined {
  const contact = (coalitie.contacten ?? []).find(one => waysTo(one, t).length > 0);
  return contact && lineOf(plaatsnaam(coalitie, 'nl'), contact, t);
}

function lineOf(name: string, contact: Contact, t: typeof words.nl): string | undefined {
  const ways = waysTo(contact, t);
  return ways.length === 0 ? undefined : `<p>${escaped(name)}: ${ways.join(', ')}</p>`;
}

function nameOf({ naam, organisatie, functie, onderwerp }: Contact, coalitie: Coalitie): string {
  const first = naam ?? organisatie ?? functie ?? onderwerp ?? coalitienaam(coalitie, 'nl');
  return naam !== undefined && organisatie !== undefined ? `${naam} (${organisatie})` : first;
}

function waysTo({ telefoons = [], email, url }: Contact, t: typeof words.nl): readonly string[] {
  const phones = telefoons.map(({ weergave, tel }) =>
    tel === undefined ? escaped(weergave) : link(`tel:${tel}`, weergave),
  );
  return [
    ...phones,
    ...(email === undefined ? [] : [link(`mailto:${email}`, email)]),
    ...(phones.length > 0 || email !== undefined || url === undefined ? [] : [link(url, t.site)]),
  ];
}

function link(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}
