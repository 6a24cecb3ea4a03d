/**
 * The shapes of all gemeenten. They arrive as one lazily imported module, so that a strict site needs no more than
 * `script-src` for them, and a page without a map pays nothing.
 *
 * They are given as they are written: every border once, as an arc on a grid, and shapes that are made of arcs. So
 * neighbours share exactly the same points, and nothing is made that a map would only throw away.
 *
 * Whoever shows them must show {@link Boundaries.bronvermelding} as well.
 */
import type { Indeling } from './indeling.js';

/** Grid lines per degree (WGS 84), in both directions. */
export const GRID = 1000;

/** Arcs one after the other, by their number; `~number` is the arc backwards. Each begins where the one before it ends. */
export type ArcPath = readonly number[];

/** One gemeente: polygons, largest first; of each the outer ring (anticlockwise, north up), then its holes (clockwise). */
export type Shape = readonly (readonly ArcPath[])[];

export interface Boundaries {
  /** The gemeenten as they were on 1 January of this year. */
  readonly jaar: number;
  /** To be shown with every map drawn from these shapes. */
  readonly bronvermelding: string;
  /** By CBS code, in ascending order of code. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The points of all arcs: `[x, y, x, y, …]` on the grid, x to the east and y to the north. */
  readonly points: readonly number[];
  /** Per arc where in `points` it begins; then once more where the last one ends. */
  readonly arcs: readonly number[];
  /** The arcs between provincies, each once. */
  readonly provinceBorders: readonly number[];
  /** The arcs of the outer border of the country: coast, the shores of the large waters, and Germany and Belgium. */
  readonly outline: readonly number[];
}

/**
 * The current boundaries. The module is fetched at the first call; a failure is not remembered. Nothing of them is kept:
 * keep what you make of them.
 *
 * @param indeling The current gemeenten. Whoever draws has them anyway; they may still be on their way, beside the module.
 */
export async function loadBoundaries(indeling: Indeling | Promise<Indeling>): Promise<Boundaries> {
  const [{ currentBoundaries }, gemeenten] = await Promise.all([import('./decode-boundaries.js'), indeling]);
  return currentBoundaries(gemeenten);
}
