/**
 * Leaves out the points that matter least, until a given number is left (Visvalingam and Whyatt: the point
 * whose triangle with its two neighbours is smallest goes first). It works on arcs, so neighbours keep the
 * same border; ends of arcs stay; and a point stays as long as its triangle has another point in it, because
 * then lines could cross.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {{ point: Point, before?: Vertex, after?: Vertex, area: number, least: number, arc: { left: number }, gone: boolean }} Vertex
 */
import { isInTriangle, pointKey, triangleArea } from './geometry.mjs';

/** Side of the squares in which nearby points are looked up, in degrees. */
const CELL = 0.02;

/**
 * @param {readonly Point[][]} arcs
 * @param {number} wanted Number of points to keep over all arcs, both ends of each included.
 * @returns {Point[][]}
 */
export function simplify(arcs, wanted) {
  const chains = toChains(arcs);
  const nearby = indexByCell(chains.flat());
  let count = chains.flat().length;
  if (count <= wanted) return arcs.map(arc => [...arc]);

  let stuck = false;
  while (count > wanted && !stuck) {
    // In rounds: a point that could not go may be free to go once its surroundings have become simpler.
    stuck = true;
    const queue = chains
      .flat()
      .filter(isRemovable)
      .sort((a, b) => a.area - b.area);
    const limit = queue[Math.min(queue.length - 1, count - wanted)]?.area ?? 0;
    for (const vertex of queue) {
      if (count <= wanted || vertex.area > limit) break;
      if (!isRemovable(vertex) || vertex.area > limit || isOccupied(vertex, nearby)) continue;
      remove(vertex);
      count--;
      stuck = false;
    }
  }
  return chains.map(chain => chain.filter(({ gone }) => !gone).map(({ point }) => point));
}

/** @param {readonly Point[][]} arcs */
function toChains(arcs) {
  const between = (/** @type {Point[]} */ arc) =>
    [arc[0], arc[arc.length - 1]].map(pointKey).sort().join(' ');
  const counts = groupBy(arcs, between);
  return arcs.map(arc => {
    // A loop needs a triangle; of several arcs between the same ends each needs a point of its own.
    const isLoop = pointKey(arc[0]) === pointKey(arc[arc.length - 1]);
    const least = isLoop ? 4 : (counts.get(between(arc))?.length ?? 0) > 1 ? 3 : 2;
    const state = { left: arc.length };
    const chain = arc.map(
      point => /** @type {Vertex} */ ({ point, area: 0, least, arc: state, gone: false }),
    );
    chain.forEach((vertex, i) => {
      vertex.before = chain[i - 1];
      vertex.after = chain[i + 1];
    });
    chain.forEach(measure);
    return chain;
  });
}

/** @param {Vertex} vertex */
function measure(vertex) {
  if (vertex.before && vertex.after)
    vertex.area = triangleArea(vertex.before.point, vertex.point, vertex.after.point);
}

/** @param {Vertex} vertex */
function isRemovable({ before, after, gone, arc, least }) {
  return !gone && before !== undefined && after !== undefined && arc.left > least;
}

/** @param {Vertex} vertex */
function remove(vertex) {
  const { before, after, area, arc } = vertex;
  if (!before || !after) return;
  vertex.gone = true;
  arc.left--;
  before.after = after;
  after.before = before;
  for (const neighbour of [before, after]) {
    measure(neighbour);
    // Never less than what just went: else a whole bend would go, point by point, in one round.
    neighbour.area = Math.max(neighbour.area, area);
  }
}

/**
 * @param {Vertex} vertex
 * @param {(minX: number, minY: number, maxX: number, maxY: number) => Iterable<Vertex>} nearby
 */
function isOccupied(vertex, nearby) {
  const { point, before, after } = vertex;
  if (!before || !after) return true;
  const corners = [before.point, point, after.point];
  const keys = new Set(corners.map(pointKey));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  for (const other of nearby(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))) {
    if (other.gone || keys.has(pointKey(other.point))) continue;
    if (isInTriangle(other.point, before.point, point, after.point)) return true;
  }
  return false;
}

/** @param {readonly Vertex[]} vertices */
function indexByCell(vertices) {
  const cell = (/** @type {number} */ value) => Math.floor(value / CELL);
  const cells = groupBy(vertices, ({ point: [x, y] }) => `${cell(x)} ${cell(y)}`);
  return function* (
    /** @type {number} */ minX,
    /** @type {number} */ minY,
    /** @type {number} */ maxX,
    /** @type {number} */ maxY,
  ) {
    for (let x = cell(minX); x <= cell(maxX); x++) {
      for (let y = cell(minY); y <= cell(maxY); y++) yield* cells.get(`${x} ${y}`) ?? [];
    }
  };
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, T[]>}
 */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
