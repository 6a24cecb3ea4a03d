/** The 342 gemeenten and their boundaries, from the same official files that our own map is made of. */
import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import { parseCsv } from '../tools/gemeenten/csv.mjs';

/** @typedef {{ code: string, naam: string, provincie: string, lon: number, lat: number }} Gemeente `lon` and `lat`: a point well inside */
/** @typedef {[number, number]} Point */

const source = name => readFileSync(new URL(`../tools/gemeenten/bron/${name}`, import.meta.url), 'utf8');

/** @type {readonly Gemeente[]} in order of code */
export const gemeenten = parseCsv(source('gemeenten-2025.csv')).map(
  ({ code, naam, provincie, lon, lat }) => ({
    code,
    naam,
    provincie,
    lon: Number(lon),
    lat: Number(lat),
  }),
);

/** The TopoJSON as it is published, ids and all: what a webmaster puts on the server. */
export const publishedTopology = source('gemeenten-2025.topojson');

/** The same without the ids that nobody needs: what a webmaster who looks closely would put there. */
export function strippedTopology() {
  const topology = JSON.parse(publishedTopology);
  for (const geometry of topology.objects.gemeente_2025.geometries)
    geometry.properties = { naam: geometry.properties.statnaam };
  return JSON.stringify(topology);
}

/**
 * Which gemeenten lie in which provincie, which the boundaries do not say; both by alphabet, so that a page has nothing
 * left to sort.
 *
 * @returns {Record<string, string[]>}
 */
export function codesByProvincie() {
  const { compare } = new Intl.Collator('nl');
  /** @type {Record<string, string[]>} */
  const table = {};
  const sorted = gemeenten.toSorted((a, b) => compare(a.provincie, b.provincie) || compare(a.naam, b.naam));
  for (const { code, provincie } of sorted) {
    table[provincie] ??= [];
    table[provincie].push(code);
  }
  return table;
}

/** Web Mercator, in pixels of zoom level 8. @param {number} lon @param {number} lat @returns {Point} */
export function project(lon, lat) {
  const world = 256 * 2 ** 8;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * world, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world];
}

/** Where the map is drawn from, in the pixels of `project`. @param {readonly string[]} codes */
export function boundsOf(codes) {
  const topology = JSON.parse(publishedTopology);
  const wanted = new Set(codes);
  const points = feature(topology, topology.objects.gemeente_2025)
    .features.filter(({ id }) => wanted.has(id))
    .flatMap(({ geometry }) => ringsOf(geometry).flat())
    .map(([lon, lat]) => project(lon, lat));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const MARGIN = 8;
/** Steps per pixel in the path data: about the grid of the source. */
const STEPS = 5;

/** Path data of every gemeente, projected beforehand: the least that a page can ship and do. */
export function drawnShapes() {
  const topology = JSON.parse(publishedTopology);
  const object = topology.objects.gemeente_2025;
  const provincies = new Map(gemeenten.map(({ code, provincie }) => [code, provincie]));
  const { left, top, right, bottom } = boundsOf([...provincies.keys()]);

  /** @param {Point[]} line @param {string} close */
  const path = (line, close) => {
    let d = '';
    let [lastX, lastY] = [0, 0];
    for (const [lon, lat] of line) {
      const [x, y] = project(lon, lat);
      const stepX = Math.round((x - left + MARGIN) * STEPS) - lastX;
      const stepY = Math.round((y - top + MARGIN) * STEPS) - lastY;
      lastX += stepX;
      lastY += stepY;
      const command = d === '' ? 'M' : d.includes('l') ? (stepX < 0 ? '' : ' ') : 'l';
      d += `${command}${stepX}${stepY < 0 ? '' : ' '}${stepY}`;
    }
    return d + close;
  };
  const shape = geometry =>
    ringsOf(geometry)
      .map(ring => path(ring.slice(0, -1), 'z'))
      .join('');
  const isBorder = (a, b) => a !== b && provincies.get(a.id) !== provincies.get(b.id);
  return {
    viewBox: `0 0 ${[right - left, bottom - top].map(size => Math.ceil((size + 2 * MARGIN) * STEPS)).join(' ')}`,
    borders: mesh(topology, object, isBorder)
      .coordinates.map(line => path(line, ''))
      .join(''),
    shapes: Object.fromEntries(
      feature(topology, object).features.map(({ id, geometry }) => [id, shape(geometry)]),
    ),
  };
}

/** @returns {Point[][]} */
function ringsOf({ type, coordinates }) {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}
