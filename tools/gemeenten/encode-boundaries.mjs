/**
 * Writes a topology as the text that src/data/gemeenten/decode-boundaries.ts reads; see README.md for the
 * notation. It takes the walk of the decoder, so that what follows from the walk need not be written.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./topology.mjs').RingOfArcs} RingOfArcs
 * @typedef {import('./topology.mjs').Topology} Topology
 */
import { writeNumber, writeSigned } from './compact-numbers.mjs';
import { pointKey } from './geometry.mjs';

/** The first step of a walk to its next arc: below this an open arc is taken, from here on one is drawn. */
const DRAW = 4;

/**
 * @param {Topology} topology
 * @returns {string}
 */
export function encodeBoundaries({ arcs, areas }) {
  /** Arcs met once so far, in order. @type {number[]} */
  const open = [];
  /** Where each arc that has been drawn ends. @type {Map<number, string>} */
  const ends = new Map();
  const out = { shapes: '', begins: '', places: '', walks: '', xs: '', ys: '' };
  /** @type {Point} */
  let place = [0, 0];

  const pointsOf = (/** @type {number} */ index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]);
  const idOf = (/** @type {number} */ index) => (index < 0 ? ~index : index);
  const beginOf = (/** @type {number} */ index) => pointKey(pointsOf(index)[0]);
  /** How far back in `open` an arc is; 0 for one that is yet to be drawn. */
  const back = (/** @type {number} */ index) =>
    ends.has(idOf(index)) ? open.length - open.indexOf(idOf(index)) : 0;

  const draw = (/** @type {number} */ index, /** @type {boolean} */ closes) => {
    const points = pointsOf(index);
    const steps = points.length - 1 - (closes ? 1 : 0);
    out.walks += writeNumber(DRAW + 2 * steps + (closes ? 1 : 0));
    let [dx, dy] = [0, 0];
    for (let i = 1; i <= steps; i++) {
      const [nextX, nextY] = [points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]];
      out.xs += writeSigned(nextX - (dx >> 1));
      out.ys += writeSigned(nextY - (dy >> 1));
      [dx, dy] = [nextX, nextY];
    }
    ends.set(idOf(index), pointKey(points[points.length - 1]));
    open.push(idOf(index));
  };
  const take = (/** @type {number} */ index) => open.splice(open.indexOf(idOf(index)), 1);

  const walkRing = (/** @type {RingOfArcs} */ ring) => {
    const [first, ...rest] = startingAtBest(ring, back, beginOf);
    out.begins += writeNumber(back(first));
    if (ends.has(idOf(first))) take(first);
    else {
      const begin = pointsOf(first)[0];
      out.places += writeSigned(begin[0] - place[0]) + writeSigned(begin[1] - place[1]);
      place = begin;
      draw(first, rest.length === 0);
    }
    for (const [i, index] of rest.entries()) {
      if (!ends.has(idOf(index))) {
        draw(index, i === rest.length - 1);
        continue;
      }
      const candidates = open.filter(id => ends.get(id) === beginOf(index));
      const n = candidates.indexOf(idOf(index));
      if (n >= DRAW)
        throw new Error(
          `More than ${DRAW} open arcs end at ${beginOf(index)}: raise DRAW here and in the decoder.`,
        );
      out.walks += writeNumber(n);
      take(index);
    }
  };

  for (const { polygons } of areas) {
    out.shapes += writeNumber(polygons.length);
    for (const rings of polygons) {
      out.shapes += writeNumber(rings.length);
      rings.forEach(walkRing);
    }
  }
  return [out.shapes, out.begins, out.places, out.walks, out.xs, out.ys].join('\n');
}

/**
 * A ring begins with a known arc, the one met most recently, that comes after an unknown one: the last
 * point of the ring then need not be written. The walk must not pass its begin half-way, as it stops there.
 *
 * @param {RingOfArcs} ring
 * @param {(index: number) => number} back
 * @param {(index: number) => string} beginOf
 * @returns {number[]}
 */
function startingAtBest(ring, back, beginOf) {
  const begins = ring.map(beginOf);
  const [best] = ring
    .map((index, at) => ({ at, back: back(index), afterUnknown: back(ring.at(at - 1) ?? index) === 0 }))
    .filter(({ at }) => begins.indexOf(begins[at]) === begins.lastIndexOf(begins[at]))
    .sort((a, b) => cost(a) - cost(b) || a.at - b.at);
  if (!best) throw new Error(`A ring passes each of its nodes twice, from ${begins[0]}.`);
  return [...ring.slice(best.at), ...ring.slice(0, best.at)];
}

/** @param {{ back: number, afterUnknown: boolean }} begin */
function cost({ back, afterUnknown }) {
  if (back === 0) return Number.POSITIVE_INFINITY;
  return back + (afterUnknown ? 0 : 1e6);
}
