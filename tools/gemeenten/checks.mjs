/**
 * What must hold before anything is written. Each check throws with what is wrong and where; a run that
 * passes them all has no gaps, no overlaps and no centre outside its gemeente.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./geometry.mjs').Segment} Segment
 * @typedef {import('./read-source.mjs').Area} Area
 * @typedef {import('./topology.mjs').Topology} Topology
 * @typedef {import('./register.mjs').Row} Row
 * @typedef {import('./register.mjs').Vervallen} Vervallen
 */
import { clashDepth, isInside, meanWidth, pointKey } from './geometry.mjs';
import { GRID } from './grid.mjs';

/** Number of gemeenten on 1 January. A new year needs its number here: a file that misses one must not pass. */
const EXPECTED = new Map([
  [2023, 342],
  [2024, 342],
  [2025, 342],
  [2026, 342],
]);

/**
 * Lakes and estuaries belong to no gemeente. What lies between gemeenten and is narrower than this many grid
 * units (about 300 metres) is a gap or an overlap; the narrowest water, the Drontermeer, is 5.2 wide.
 */
const NARROWEST_WATER = 3;

/** Lines may cross by this many grid units, less than a pixel at 600 pixels wide: simplified sources do so here and there. */
const DEEPEST_CROSSING = 6;

/** Readable positions in messages. @param {Point} point */
const place = ([x, y]) => `${x / GRID}, ${y / GRID}`;

/** @param {string} what @param {readonly string[]} found */
function mustBeNone(what, found) {
  if (found.length > 0)
    throw new Error(`${what}:\n  ${found.slice(0, 20).join('\n  ')}${found.length > 20 ? '\n  …' : ''}`);
}

/**
 * @param {readonly Area[]} areas On the grid.
 * @param {number} jaar
 */
export function checkAreas(areas, jaar) {
  const expected = EXPECTED.get(jaar);
  if (expected === undefined)
    throw new Error(`How many gemeenten has ${jaar}? Add it to EXPECTED in checks.mjs.`);
  if (areas.length !== expected)
    throw new Error(`${jaar} has ${expected} gemeenten; the boundaries have ${areas.length}.`);
  mustBeNone(
    'Not a CBS code',
    areas.filter(({ code }) => !/^GM\d{4}$/.test(code)).map(({ code }) => code),
  );
  mustBeNone(
    'Codes that occur more than once',
    areas.filter((area, i) => area.code === areas[i - 1]?.code).map(({ code }) => code),
  );
  mustBeNone(
    'No shape is left on the grid',
    areas.filter(({ shape }) => shape.length === 0).map(({ code }) => code),
  );
}

/**
 * @param {readonly Area[]} provincies
 * @param {readonly string[]} known
 */
export function checkProvincies(provincies, known) {
  const names = provincies.map(({ naam }) => naam);
  if (names.join() !== known.join())
    throw new Error(`Expected the provincies ${known.join(', ')}; found ${names.join(', ')}.`);
}

/**
 * Every arc lies between two gemeenten, which pass it in opposite directions, or has one gemeente on one
 * side. Arcs with one side close up into coasts and shores, and no such ring is a gap.
 *
 * @param {Topology} topology
 */
export function checkBorders({ arcs, areas }) {
  const sides = arcs.map(() => /** @type {{ code: string, forward: boolean }[]} */ ([]));
  for (const { code, polygons } of areas) {
    for (const index of polygons.flat(2))
      sides[index < 0 ? ~index : index].push({ code, forward: index >= 0 });
  }
  const describe = (/** @type {number} */ i) =>
    `${sides[i].map(({ code }) => code).join(' and ')} from ${place(arcs[i][0])}`;
  const wrong = sides.flatMap((uses, i) => {
    if (uses.length === 1) return [];
    return uses.length === 2 && uses[0].forward !== uses[1].forward
      ? []
      : [`${describe(i)}: ${uses.length} times`];
  });
  mustBeNone('Borders that are not passed once by each side', wrong);

  const outer = sides.flatMap((uses, i) => {
    if (uses.length !== 1) return [];
    return [{ code: uses[0].code, points: uses[0].forward ? arcs[i] : arcs[i].toReversed() }];
  });
  mustBeNone(
    'Neighbours whose borders differ',
    joinRings(outer)
      .filter(({ codes, points }) => codes.size > 1 && meanWidth(points) < NARROWEST_WATER)
      .map(({ codes, points }) => `${[...codes].join(', ')} at ${place(points[0])}`),
  );
}

/**
 * Joins lines end to end. Where rings touch in a point they come out apart, so that a small one cannot hide
 * behind a large one.
 *
 * @param {readonly { code: string, points: readonly Point[] }[]} lines With their gemeente on the left.
 * @returns {{ codes: Set<string>, points: Point[] }[]} Anticlockwise around land, clockwise around water.
 */
function joinRings(lines) {
  const left = new Set(lines);
  const rings = [];
  while (left.size > 0) {
    const [first] = left;
    const chain = [];
    for (let line = first; ; ) {
      left.delete(line);
      chain.push(line);
      const end = pointKey(line.points[line.points.length - 1]);
      const from = chain.findIndex(({ points }) => pointKey(points[0]) === end);
      if (from >= 0) {
        const ring = chain.splice(from);
        rings.push({
          codes: new Set(ring.map(({ code }) => code)),
          points: ring.flatMap(({ points }) => points.slice(0, -1)),
        });
        if (chain.length === 0) break;
      }
      const next = [...left].find(({ points }) => pointKey(points[0]) === end);
      if (!next) throw new Error(`The outer border of ${line.code} does not close: it stops at ${end}.`);
      line = next;
    }
  }
  return rings;
}

/**
 * No two lines cross, touch half-way or run over each other by more than can be seen.
 *
 * @param {Topology} topology
 * @returns {string[]} The places where they do so by less.
 */
export function checkCrossings({ arcs }) {
  const segments = arcs
    .flatMap(arc => arc.slice(1).map((b, i) => /** @type {Segment} */ ([arc[i], b])))
    .map(ends => ({ ends, minX: Math.min(ends[0][0], ends[1][0]), maxX: Math.max(ends[0][0], ends[1][0]) }))
    .sort((s, t) => s.minX - t.minX);
  const clashes = segments.flatMap(({ ends, maxX }, i) => {
    const found = [];
    for (let j = i + 1; j < segments.length && segments[j].minX <= maxX; j++) {
      const depth = clashDepth(ends, segments[j].ends);
      const places = [ends, segments[j].ends].map(segment => segment.map(place).join(' to ')).join(' and ');
      if (depth !== undefined) found.push({ depth, text: `${places}, by ${depth.toFixed(1)} grid units` });
    }
    return found;
  });
  const texts = (/** @type {boolean} */ deep) =>
    clashes.filter(({ depth }) => depth > DEEPEST_CROSSING === deep).map(({ text }) => text);
  mustBeNone('Lines that cross', texts(true));
  return texts(false);
}

/**
 * @param {readonly Row[]} register
 * @param {readonly Area[]} areas On the grid.
 */
export function checkRegister(register, areas) {
  const codes = areas.map(({ code }) => code);
  if (register.map(({ code }) => code).join() !== codes.join())
    throw new Error('The register and the boundaries do not have the same codes.');
  const other = register.filter(({ officieleNaam }, i) => officieleNaam !== areas[i].naam);
  mustBeNone(
    'Names that differ from those in the boundaries',
    other.map(({ code, officieleNaam }) => `${code} ${officieleNaam}`),
  );
  mustBeNone(
    'Names that are not unique',
    register
      .filter(({ naam }, i) => register.findIndex(row => row.naam === naam) !== i)
      .map(({ naam }) => naam),
  );
  for (const { code, naam, centrum } of register) {
    const around = areas
      .filter(({ shape }) => shape.some(polygon => isInside(polygon, centrum)))
      .map(area => area.code);
    if (around.join() !== code)
      throw new Error(
        `The centre of ${code} ${naam} (${place(centrum)}) is in: ${around.join(', ') || 'none'}.`,
      );
  }
}

/**
 * @param {readonly Vervallen[]} vervallen
 * @param {readonly Row[]} register
 * @param {number} jaar
 */
export function checkVervallen(vervallen, register, jaar) {
  const exists = new Set(register.map(({ code }) => code));
  const problems = vervallen.flatMap(({ code, naam, vervallen: ended, opvolgers, bron }, i) => [
    ...(exists.has(code) ? [`${code} ${naam} still exists`] : []),
    ...(vervallen.findIndex(other => other.code === code) !== i ? [`${code} ${naam} occurs twice`] : []),
    ...(opvolgers.length === 0 ? [`${code} ${naam} has no successor`] : []),
    ...opvolgers
      .filter(opvolger => !exists.has(opvolger))
      .map(opvolger => `${code} ${naam}: its successor ${opvolger} does not exist in ${jaar}`),
    ...(bron === '' ? [`${code} ${naam} has no source`] : []),
    ...(ended >= 2015 && ended <= jaar
      ? []
      : [`${code} ${naam}: ${ended} is not a year from 2015 to ${jaar}`]),
  ]);
  mustBeNone('Former gemeenten (bron/vervallen.csv)', problems);
}
