/** The boundaries as rings and lines of points in degrees, `[lon, lat, lon, lat, …]`, as the source has them. */
import { type ArcPath, type Boundaries, GRID } from '../../src/data/gemeenten/boundaries.js';

export type Ring = readonly number[];
export type Line = readonly number[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** One arc, open; with `~arc` backwards. */
export function lineOf({ points, arcs }: Boundaries, arc: number): Line {
  const forward = arc < 0 ? ~arc : arc;
  const line = points.slice(arcs[forward], arcs[forward + 1]).map(value => value / GRID);
  if (arc >= 0) return line;
  return Array.from({ length: line.length / 2 }, (_, i) =>
    line.slice(-2 * i - 2, line.length - 2 * i),
  ).flat();
}

/** The polygons of a gemeente; the first point of a ring is not repeated at its end. */
export function polygonsOf(boundaries: Boundaries, code: string): readonly Polygon[] | undefined {
  // Each arc begins where the one before it ended.
  const ringOf = (ring: ArcPath): Ring => ring.flatMap(arc => lineOf(boundaries, arc).slice(0, -2));
  return boundaries.shapes.get(code)?.map(rings => rings.map(ringOf));
}
