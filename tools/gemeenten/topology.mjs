/**
 * Finds the borders that areas share. A border between two areas becomes one arc that both refer to, so that
 * they can never drift apart. The borders of neighbours must have the same points, as in the CBS files.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./geometry.mjs').Ring} Ring
 * @typedef {import('./read-source.mjs').Area} Area
 * @typedef {readonly number[]} RingOfArcs Indexes of arcs; `~index` is the arc from its end to its begin.
 * @typedef {{ code: string, naam: string, polygons: RingOfArcs[][] }} AreaOfArcs
 * @typedef {{ arcs: Point[][], areas: AreaOfArcs[] }} Topology
 */
import { pointKey } from './geometry.mjs';

/**
 * @param {readonly Area[]} areas
 * @returns {Topology}
 */
export function buildTopology(areas) {
  const isNode = findNodes(areas);
  /** @type {Point[][]} */
  const arcs = [];
  /** @type {Map<string, number>} */
  const indexes = new Map();

  const indexOf = (/** @type {Point[]} */ arc) => {
    const known = indexes.get(arc.map(pointKey).join(' '));
    if (known !== undefined) return known;
    const index = arcs.push(arc) - 1;
    // Last the way it was first met: an arc that reads the same both ways keeps its own index.
    indexes.set(arc.toReversed().map(pointKey).join(' '), ~index);
    indexes.set(arc.map(pointKey).join(' '), index);
    return index;
  };
  return {
    areas: areas.map(({ code, naam, shape }) => ({
      code,
      naam,
      polygons: shape.map(polygon => polygon.map(ring => cutRing(ring, isNode).map(indexOf))),
    })),
    arcs,
  };
}

/**
 * @param {Topology} topology
 * @returns {Area[]}
 */
export function areasOf({ arcs, areas }) {
  const points = (/** @type {number} */ index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]);
  return areas.map(({ code, naam, polygons }) => ({
    code,
    naam,
    shape: polygons.map(rings => rings.map(ring => ring.flatMap(index => points(index).slice(0, -1)))),
  }));
}

/**
 * A node is a point where lines meet: one with more, or fewer, than two neighbours over all rings.
 *
 * @param {readonly Area[]} areas
 * @returns {(point: Point) => boolean}
 */
function findNodes(areas) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  for (const ring of areas.flatMap(({ shape }) => shape.flat())) {
    const keys = ring.map(pointKey);
    keys.forEach((key, i) => {
      const set = neighbours.get(key) ?? new Set();
      neighbours.set(key, set.add(keys.at(i - 1) ?? '').add(keys[(i + 1) % keys.length]));
    });
  }
  return point => neighbours.get(pointKey(point))?.size !== 2;
}

/**
 * @param {Ring} ring
 * @param {(point: Point) => boolean} isNode
 * @returns {Point[][]}
 */
function cutRing(ring, isNode) {
  // Without a node (an island, an enclave) the ring is one arc from its first point to itself.
  const first = Math.max(0, ring.findIndex(isNode));
  const points = [...ring.slice(first), ...ring.slice(0, first), ring[first]];
  /** @type {Point[][]} */
  const arcs = [[points[0]]];
  points.slice(1).forEach((point, i) => {
    arcs[arcs.length - 1].push(point);
    if (isNode(point) && i < points.length - 2) arcs.push([point]);
  });
  return arcs;
}
