/**
 * Plane geometry on rings. A ring is a list of points without the first one repeated at the end; a shape is
 * a list of polygons, each an outer ring followed by the rings of its holes.
 *
 * @typedef {readonly [x: number, y: number]} Point
 * @typedef {readonly [Point, Point]} Segment
 * @typedef {readonly Point[]} Ring
 * @typedef {readonly Ring[]} Polygon
 * @typedef {readonly Polygon[]} Shape
 */

/** @param {Point} point */
export const pointKey = ([x, y]) => `${x},${y}`;

/**
 * Positive for a ring that goes anticlockwise (north up).
 *
 * @param {Ring} ring
 */
export function signedArea(ring) {
  return ring.reduce((sum, [x, y], i) => sum + x * next(ring, i)[1] - next(ring, i)[0] * y, 0) / 2;
}

/**
 * How wide a ring is on average: of a long sliver its width, of a circle half its diameter.
 *
 * @param {Ring} ring
 */
export function meanWidth(ring) {
  const length = ring.reduce(
    (sum, [x, y], i) => sum + Math.hypot(next(ring, i)[0] - x, next(ring, i)[1] - y),
    0,
  );
  return (2 * Math.abs(signedArea(ring))) / length;
}

/**
 * Whether a point lies inside; on the border is not inside.
 *
 * @param {Polygon} polygon
 * @param {Point} point
 */
export function isInside(polygon, [x, y]) {
  let inside = false;
  for (const ring of polygon) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = next(ring, i);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside && distanceToBorder(polygon, [x, y]) > 0;
}

/**
 * @param {Polygon} polygon
 * @param {Point} point
 */
export function distanceToBorder(polygon, point) {
  return Math.min(...polygon.flatMap(ring => ring.map((a, i) => distanceToSegment(point, a, next(ring, i)))));
}

/**
 * The pole of inaccessibility: the point inside that is furthest from any border. Squares that cannot hold a
 * better point than the best one so far are dropped, the others are split in four.
 *
 * @param {Polygon} polygon
 * @param {number} precision Stop when no point can be this much better.
 * @returns {Point}
 */
export function poleOfInaccessibility(polygon, precision) {
  const xs = polygon[0].map(([x]) => x);
  const ys = polygon[0].map(([, y]) => y);
  const [minX, minY, maxX, maxY] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const side = Math.min(maxX - minX, maxY - minY);

  const square = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ half) => {
    const distance = distanceToBorder(polygon, [x, y]) * (isInside(polygon, [x, y]) ? 1 : -1);
    return { x, y, half, distance, reach: distance + half * Math.SQRT2 };
  };
  const squares = [];
  for (let x = minX; x < maxX; x += side) {
    for (let y = minY; y < maxY; y += side) squares.push(square(x + side / 2, y + side / 2, side / 2));
  }
  let best = squares[0];
  for (;;) {
    squares.sort((a, b) => a.reach - b.reach);
    const candidate = squares.pop();
    if (!candidate || candidate.reach - best.distance <= precision) return [best.x, best.y];
    const half = candidate.half / 2;
    for (const [dx, dy] of [
      [-half, -half],
      [half, -half],
      [-half, half],
      [half, half],
    ]) {
      const quarter = square(candidate.x + dx, candidate.y + dy, half);
      if (quarter.distance > best.distance) best = quarter;
      squares.push(quarter);
    }
    if (candidate.distance > best.distance) best = candidate;
  }
}

/**
 * How far two segments go past each other: nothing when all they share is an end.
 *
 * @param {Segment} s
 * @param {Segment} t
 * @returns {number | undefined} The distance that one of the four ends would have to move.
 */
export function clashDepth(s, t) {
  const sides = [turn(...s, t[0]), turn(...s, t[1]), turn(...t, s[0]), turn(...t, s[1])];
  const crosses = sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0;
  const [t0, t1, s0, s1] = [
    liesWithin(t[0], s),
    liesWithin(t[1], s),
    liesWithin(s[0], t),
    liesWithin(s[1], t),
  ];
  const touches = [t0, t1, s0, s1].some((within, i) => within && sides[i] === 0);
  const isSame = [s, t]
    .map(ends => ends.map(pointKey).sort().join())
    .every((key, _, [first]) => key === first);
  if (!crosses && !touches && !isSame) return undefined;
  return Math.min(
    ...t.map(point => distanceToSegment(point, ...s)),
    ...s.map(point => distanceToSegment(point, ...t)),
  );
}

/**
 * Whether a point lies in a triangle or on its border.
 *
 * @param {Point} point @param {Point} a @param {Point} b @param {Point} c
 */
export function isInTriangle(point, a, b, c) {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every(t => t >= 0) || turns.every(t => t <= 0);
}

/** @param {Point} a @param {Point} b @param {Point} c */
export function triangleArea(a, b, c) {
  return Math.abs(turn(a, b, c)) / 2;
}

/** @param {Point} a @param {Point} b @param {Point} c */
function turn([ax, ay], [bx, by], [cx, cy]) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/**
 * For a point on the line through a segment: whether it is strictly between its ends.
 *
 * @param {Point} point
 * @param {Segment} segment
 */
function liesWithin([x, y], [[ax, ay], [bx, by]]) {
  return (x - ax) * (x - bx) + (y - ay) * (y - by) < 0;
}

/** @param {Point} point @param {Point} a @param {Point} b */
function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** @param {Ring} ring @param {number} i */
function next(ring, i) {
  return ring[i + 1] ?? ring[0];
}
