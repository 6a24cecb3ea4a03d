/**
 * The shapes of all gemeenten, for every renderer of the map. They arrive as one lazily imported module,
 * so that a strict site needs no more than `script-src` for them, and a page without a map pays nothing.
 *
 * Whoever shows them must show {@link Boundaries.bronvermelding} as well.
 */
import { loadOnce } from '../load-once.js';

/** `[lon, lat, lon, lat, …]` in degrees (WGS 84). The first point is not repeated at the end. */
export type Ring = readonly number[];

/** The outer ring (anticlockwise, north up), then the rings of its holes (clockwise). */
export type Polygon = readonly Ring[];

/** `[lon, lat, lon, lat, …]` in degrees (WGS 84), open. */
export type Line = readonly number[];

export interface Boundaries {
  /** The gemeenten as they were on 1 January of this year. */
  readonly jaar: number;
  /** To be shown with every map drawn from these shapes. */
  readonly bronvermelding: string;
  /** All CBS codes, in ascending order. */
  readonly codes: readonly string[];
  /** The shapes of a gemeente, largest first; `undefined` for a code that does not exist in this year. */
  polygons(code: string): readonly Polygon[] | undefined;
  /** The borders between provincies, each piece once. */
  readonly provinceBorders: readonly Line[];
  /** The outer border of the country: coast, the shores of the large waters, and Germany and Belgium. */
  readonly outline: readonly Line[];
}

/** The current boundaries. Fetched at the first call; a failure is not remembered. */
export const loadBoundaries: () => Promise<Boundaries> = loadOnce(async () => {
  const { currentBoundaries } = await import('./decode-boundaries.js');
  return currentBoundaries();
});
