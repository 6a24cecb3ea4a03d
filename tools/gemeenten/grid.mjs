/**
 * Puts shapes on the grid of the generated boundaries and gives every shape one fixed form, so that the same
 * borders give the same bytes, however the source wrote them down.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./geometry.mjs').Ring} Ring
 * @typedef {import('./geometry.mjs').Shape} Shape
 */
import { signedArea } from './geometry.mjs';

/** Grid lines per degree: 0.001 degree is about 68 by 111 metres, a quarter of a pixel at 600 pixels wide. */
export const GRID = 1000;

/**
 * Rings that are too small for the grid are left out; so are points where a ring turns back on itself.
 * Outer rings come out anticlockwise and holes clockwise, begin with their first point from the west, and
 * polygons go from large to small.
 *
 * @param {Shape} shape In degrees.
 * @returns {Shape} In whole grid units.
 */
export function toGrid(shape) {
  return shape
    .map(([outer, ...holes]) => [
      normalised(snapped(outer), 1),
      ...holes.map(hole => normalised(snapped(hole), -1)).filter(hole => hole.length > 0),
    ])
    .filter(([outer]) => outer.length > 0)
    .sort((a, b) => signedArea(b[0]) - signedArea(a[0]) || comparePoints(a[0][0], b[0][0]));
}

/**
 * @param {Ring} ring
 * @returns {Point[]}
 */
function snapped(ring) {
  return ring.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)]);
}

/**
 * @param {Point[]} ring
 * @param {1 | -1} direction
 * @returns {Point[]}
 */
function normalised(ring, direction) {
  const points = withoutSpikes(ring);
  const area = signedArea(points);
  if (area === 0) return [];
  if (Math.sign(area) !== direction) points.reverse();
  const first = points.indexOf(points.toSorted(comparePoints)[0]);
  return [...points.slice(first), ...points.slice(0, first)];
}

/** @param {Point[]} ring */
function withoutSpikes(ring) {
  const points = [...ring];
  for (let i = 0; i < points.length; ) {
    const [before, point, after] = [points.at(i - 1), points[i], points[(i + 1) % points.length]];
    const drop = isSame(point, after) || (points.length > 2 && before && isSame(before, after));
    if (!drop) i++;
    else {
      points.splice(i, 1);
      i = Math.max(0, i - 2);
    }
  }
  return points;
}

/** @param {Point} a @param {Point} b */
const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];

/** @param {Point} a @param {Point} b */
const comparePoints = (a, b) => a[0] - b[0] || a[1] - b[1];
