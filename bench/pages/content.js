/** What the hand-written pages have in common: reading the feed, and list and details with nothing but the DOM. */
import provincies from '@data/provincies.json';

/** @param {string} url */
export async function fetchJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** The coalitions of each gemeente in the feed, by code. */
export function byGemeente(feed) {
  const found = new Map();
  for (const coalitie of feed.coalities) {
    for (const { code, naam } of coalitie.gemeenten) {
      if (!found.has(code)) found.set(code, { code, naam, coalities: [] });
      found.get(code).coalities.push(coalitie);
    }
  }
  return found;
}

/** Two gemeenten with the same value lie in the same provincie. */
export const provincieOf = new Map(
  Object.entries(provincies).flatMap(([provincie, codes]) => codes.map(code => [code, provincie])),
);

/** The gemeenten of the feed in each provincie that has any, as pairs. */
export function byProvincie(gemeenten) {
  return Object.entries(provincies)
    .map(([provincie, codes]) => [provincie, codes.map(code => gemeenten.get(code)).filter(Boolean)])
    .filter(([, present]) => present.length > 0);
}

export const countOf = ({ length }) => (length === 1 ? '1 gemeente' : `${length} gemeenten`);

export function showList(gemeenten, choose) {
  const list = document.getElementById('list');
  const groups = document.createDocumentFragment();
  for (const [provincie, present] of byProvincie(gemeenten)) {
    const count = make('span', countOf(present));
    const entries = make('ul');
    for (const { code, naam } of present) {
      const button = make('button', naam);
      button.type = 'button';
      button.dataset.code = code;
      entries.append(make('li', button));
    }
    const group = make('details', make('summary', provincie, count), entries);
    group.open = gemeenten.size <= 12;
    groups.append(group);
  }
  list.replaceChildren(groups);
  list.addEventListener('click', event => {
    const code = event.target.closest('button')?.dataset.code;
    if (code) choose(code);
  });
}

export function showDetails({ code, naam, coalities }) {
  const title = make('h3', naam);
  title.tabIndex = -1;
  const details = document.getElementById('details');
  details.replaceChildren(title, ...coalities.map(coalitieDetails));
  details.hidden = false;
  const list = document.getElementById('list');
  list.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const button = list.querySelector(`[data-code="${code}"]`);
  button.setAttribute('aria-current', 'true');
  button.closest('details').open = true;
  title.focus();
}

function coalitieDetails({ naam, motto, intro, contacten = [], url }) {
  const parts = [make('h4', naam)];
  if (motto) parts.push(make('p', make('q', motto)));
  if (intro) parts.push(make('p', intro));
  for (const contact of contacten) {
    parts.push(make('p', [contact.naam, contact.functie, contact.organisatie].filter(Boolean).join(', ')));
    const ways = make('dl');
    for (const { weergave } of contact.telefoons ?? [])
      ways.append(way('Telefoon', `tel:${weergave.replace(/\D/g, '').replace(/^0/, '+31')}`, weergave));
    if (contact.email) ways.append(way('E-mail', `mailto:${contact.email}`, contact.email));
    parts.push(ways);
    if (contact.bereikbaar) parts.push(make('p', `Bereikbaar: ${contact.bereikbaar}`));
  }
  if (url) parts.push(make('p', link(url, `Meer over ${naam}`)));
  return make('div', ...parts);
}

function way(name, href, text) {
  return make('div', make('dt', name), make('dd', link(href, text)));
}

function link(href, text) {
  const anchor = make('a', text);
  anchor.href = href;
  return anchor;
}

function make(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
