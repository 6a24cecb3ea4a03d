/**
 * Turns the text of the boundaries into rings and lines. Loaded together with that text, only by a map.
 *
 * Every border stands in the text once, as an arc on a grid of 0.001 degree, so that neighbours share
 * exactly the same points: there are no gaps. Gemeenten come in order of their code, and each ring is
 * walked arc by arc. An arc met for the first time is drawn from steps in the text; met for the second
 * time, from the other side, it is taken from those that are still open. Most of what a topology has to
 * say (where arcs begin, which ones make a ring) follows from that walk and is not written at all.
 * See tools/gemeenten/README.md for the notation.
 */

import { text as currentText } from './boundaries.generated.js';
import type { Boundaries, Line, Polygon, Ring } from './boundaries.js';
import { gemeentecode, readNumbers, readSigned } from './compact-numbers.js';

const GRID = 1000;
/** The first step of a walk to its next arc: below this an open arc is taken, from here on one is drawn. */
const DRAW = 4;

/** `[x, y, x, y, …]` on the grid. */
type Points = readonly number[];

interface Arc {
  /** From begin to end as first drawn. */
  readonly points: Points;
  readonly end: number;
  readonly provincie: number;
  /** On the other side; absent while the arc is open, and for ever when nothing lies there. */
  opposite?: number;
}

export function currentBoundaries(): Boundaries {
  return decodeBoundaries(currentText);
}

export function decodeBoundaries(text: string): Boundaries {
  const lines = text.split('\n');
  const numbers = (line: number) => readNumbers(lines[line] ?? '');
  const signed = (line: number) => readSigned(lines[line] ?? '');
  const provincies = lines[2] ?? '';
  const nextCode = numbers(1);
  const nextProvincie = numbers(2);
  const nextCount = numbers(3);
  const nextBegin = numbers(4);
  const nextPlace = signed(5);
  const nextArc = numbers(6);
  const nextX = signed(7);
  const nextY = signed(8);

  const arcs: Arc[] = [];
  /** The arcs that were met once, in the order in which they were drawn. */
  const open: Arc[] = [];
  /** The same arcs by the point where they end. */
  const openAt = new Map<number, Arc[]>();
  let placeX = 0;
  let placeY = 0;

  /**
   * A new arc from a point on.
   *
   * @param size Twice its number of steps, plus one when it then ends where the ring began.
   */
  function draw(
    x: number,
    y: number,
    beginX: number,
    beginY: number,
    size: number,
    provincie: number,
  ): Points {
    const points = [x, y];
    let dx = 0;
    let dy = 0;
    for (let steps = size >> 1; steps > 0; steps--) {
      // Borders tend to go on as they went: what is written is the difference with half the previous step.
      dx = nextX() + (dx >> 1);
      dy = nextY() + (dy >> 1);
      x += dx;
      y += dy;
      points.push(x, y);
    }
    if (size & 1) points.push(beginX, beginY);
    const end = pointKey(points[points.length - 2], points[points.length - 1]);
    const arc: Arc = { points, end, provincie };
    arcs.push(arc);
    open.push(arc);
    openAt.set(end, [...(openAt.get(end) ?? []), arc]);
    return points;
  }

  /** An open arc, seen from the other side. */
  function take(arc: Arc | undefined, provincie: number): Points {
    const sameEnd = arc && openAt.get(arc.end);
    if (!sameEnd) throw new RangeError('The boundaries refer to an arc that is not open.');
    sameEnd.splice(sameEnd.indexOf(arc), 1);
    open.splice(open.lastIndexOf(arc), 1);
    arc.opposite = provincie;
    return reversed(arc.points);
  }

  function walkRing(provincie: number): Ring {
    const back = nextBegin();
    let arc: Points;
    if (back > 0) {
      arc = take(open[open.length - back], provincie);
    } else {
      placeX += nextPlace();
      placeY += nextPlace();
      arc = draw(placeX, placeY, placeX, placeY, nextArc() - DRAW, provincie);
    }
    const [beginX = 0, beginY = 0] = arc;
    const ring: number[] = [];
    for (;;) {
      const last = arc.length - 2;
      for (let i = 0; i < last; i++) ring.push((arc[i] ?? 0) / GRID);
      const x = arc[last] ?? 0;
      const y = arc[last + 1] ?? 0;
      if (x === beginX && y === beginY) return Object.freeze(ring);
      const next = nextArc();
      arc =
        next < DRAW
          ? take(openAt.get(pointKey(x, y))?.[next], provincie)
          : draw(x, y, beginX, beginY, next - DRAW, provincie);
    }
  }

  const polygons = new Map<string, readonly Polygon[]>();
  let number = 0;
  for (let left = provincies.length; left > 0; left--) {
    number += nextCode();
    const provincie = nextProvincie();
    const shape = Array.from({ length: nextCount() }, () =>
      Object.freeze(Array.from({ length: nextCount() }, () => walkRing(provincie))),
    );
    polygons.set(gemeentecode(number), Object.freeze(shape));
  }

  const linesOf = (wanted: (arc: Arc) => boolean): readonly Line[] =>
    Object.freeze(arcs.filter(wanted).map(({ points }) => degrees(points)));
  return Object.freeze({
    jaar: Number(lines[0]),
    bronvermelding: 'CBS / Kadaster (CC BY 4.0)',
    codes: Object.freeze([...polygons.keys()]),
    polygons: (code: string) => polygons.get(code),
    provinceBorders: linesOf(arc => arc.opposite !== undefined && arc.opposite !== arc.provincie),
    outline: linesOf(arc => arc.opposite === undefined),
  });
}

function pointKey(x = 0, y = 0): number {
  return x * 2 ** 16 + y;
}

function reversed(points: Points): Points {
  const result: number[] = [];
  for (let i = points.length; i > 0; i -= 2) result.push(points[i - 2] as number, points[i - 1] as number);
  return result;
}

function degrees(points: Points): Line {
  return Object.freeze(points.map(value => value / GRID));
}
