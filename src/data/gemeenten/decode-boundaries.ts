/**
 * Turns the text of the boundaries into arcs and shapes. Loaded together with that text, only by a map.
 *
 * Every border stands in the text once, as an arc. Gemeenten come in order of their code, and each ring is walked arc by
 * arc. An arc met for the first time is drawn from steps in the text; met for the second time, from the other side, it
 * is taken from those that are still open. Most of what a topology has to say (where arcs begin, which ones make a ring)
 * follows from that walk and is not written at all. See tools/gemeenten/README.md for the notation.
 */

import { text as currentText } from './boundaries.generated.js';
import type { ArcPath, Boundaries, Shape } from './boundaries.js';
import { readNumbers, readSigned } from './compact-numbers.js';
import type { Indeling } from './indeling.js';

/** The first step of a walk to its next arc: below this an open arc is taken, from here on one is drawn. */
const DRAW = 4;

export function currentBoundaries(indeling: Indeling): Boundaries {
  return decodeBoundaries(currentText, indeling);
}

export function decodeBoundaries(text: string, { jaar, provincies }: Indeling): Boundaries {
  const lines = text.split('\n');
  const nextCount = readNumbers(lines[0] ?? '');
  const nextBegin = readNumbers(lines[1] ?? '');
  const nextPlace = readSigned(lines[2] ?? '');
  const nextArc = readNumbers(lines[3] ?? '');
  const nextX = readSigned(lines[4] ?? '');
  const nextY = readSigned(lines[5] ?? '');

  const points: number[] = [];
  const arcs: number[] = [0];
  /** The provincie that each arc was drawn for. */
  const drawnFor: string[] = [];
  /** The arcs that were met once, in the order in which they were drawn, and the points where they end. */
  const open: number[] = [];
  const openEnds: number[] = [];
  const provinceBorders: number[] = [];
  let placeX = 0;
  let placeY = 0;
  /** Where the walk is. */
  let x = 0;
  let y = 0;

  /** A new arc from where the walk is; `size` is twice its number of steps, plus one when it then ends at the begin. */
  function draw(beginX: number, beginY: number, size: number, provincie: string): number {
    points.push(x, y);
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
    if (size & 1) {
      x = beginX;
      y = beginY;
      points.push(x, y);
    }
    const arc = arcs.length - 1;
    arcs.push(points.length);
    drawnFor.push(provincie);
    open.push(arc);
    openEnds.push(pointKey(x, y));
    return arc;
  }

  /** An open arc, seen from the other side. */
  function take(at: number, provincie: string): number {
    const arc = open[at];
    if (arc === undefined) throw new RangeError('The boundaries refer to an arc that is not open.');
    open.splice(at, 1);
    openEnds.splice(at, 1);
    if (drawnFor[arc] !== provincie) provinceBorders.push(arc);
    const begin = arcs[arc] as number;
    x = points[begin] as number;
    y = points[begin + 1] as number;
    return ~arc;
  }

  /** The place in `open` of the so-manyeth arc that ends where the walk is. */
  function openHere(which: number): number {
    const here = pointKey(x, y);
    let at = openEnds.indexOf(here);
    for (let left = which; left > 0 && at >= 0; left--) at = openEnds.indexOf(here, at + 1);
    return at;
  }

  function walkRing(provincie: string): ArcPath {
    const back = nextBegin();
    const ring: number[] = [];
    let beginX: number;
    let beginY: number;
    if (back > 0) {
      const arc = take(open.length - back, provincie);
      const end = arcs[~arc + 1] as number;
      beginX = points[end - 2] as number;
      beginY = points[end - 1] as number;
      ring.push(arc);
    } else {
      placeX += nextPlace();
      placeY += nextPlace();
      beginX = x = placeX;
      beginY = y = placeY;
      ring.push(draw(beginX, beginY, nextArc() - DRAW, provincie));
    }
    while (x !== beginX || y !== beginY) {
      const next = nextArc();
      ring.push(next < DRAW ? take(openHere(next), provincie) : draw(beginX, beginY, next - DRAW, provincie));
    }
    return ring;
  }

  const shapes = new Map<string, Shape>();
  for (const [code, provincie] of provincies) {
    const shape: ArcPath[][] = [];
    for (let polygons = nextCount(); polygons > 0; polygons--) {
      const rings: ArcPath[] = [];
      for (let left = nextCount(); left > 0; left--) rings.push(walkRing(provincie));
      shape.push(rings);
    }
    shapes.set(code, shape);
  }
  return {
    jaar,
    bronvermelding: 'CBS / Kadaster (CC\u00a0BY\u00a04.0)',
    shapes,
    points,
    arcs,
    provinceBorders,
    outline: open,
  };
}

/** One number for a point of the grid. */
function pointKey(x: number, y: number): number {
  return x * 2 ** 16 + y;
}
