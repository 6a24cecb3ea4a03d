/** The floor: the same list and details, and a drawing that was made beforehand. No library, no zoom, no pan. */
import './page.css';
import shapesUrl from '@data/shapes.json?url';
import { byGemeente, fetchJson, showDetails, showList } from './content.js';

const feedUrl = document.querySelector('main').dataset.feed;
const [feed, { viewBox, borders, shapes }] = await Promise.all([fetchJson(feedUrl), fetchJson(shapesUrl)]);

const gemeenten = byGemeente(feed);
const map = document.getElementById('map');
map.setAttribute('viewBox', viewBox);
const drawn = new Map();
for (const [code, d] of Object.entries(shapes)) {
  const gemeente = gemeenten.get(code);
  const path = draw(d, gemeente ? 'participating' : 'other');
  drawn.set(code, path);
  if (!gemeente) continue;
  path.dataset.code = code;
  const title = document.createElementNS(map.namespaceURI, 'title');
  title.textContent = gemeente.naam;
  path.append(title);
}
draw(borders, 'borders');
showList(gemeenten, choose);
map.addEventListener('click', event => {
  const { code } = event.target.dataset;
  if (code) choose(code);
});

let chosen;
function choose(code) {
  chosen?.classList.remove('chosen');
  chosen = drawn.get(code);
  if (chosen) {
    chosen.classList.add('chosen');
    map.append(chosen);
  }
  showDetails(gemeenten.get(code));
}

function draw(d, className) {
  const path = document.createElementNS(map.namespaceURI, 'path');
  path.setAttribute('class', className);
  path.setAttribute('d', d);
  return map.appendChild(path);
}
