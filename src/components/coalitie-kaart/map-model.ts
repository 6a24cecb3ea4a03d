/**
 * The map without a renderer: which shape belongs to which gemeente, where it lies on the drawing,
 * and what takes part. Pure functions; the SVG is drawn from what they return.
 *
 * The projection is Web Mercator, in pixels of zoom level 8, so that a tile map lays the same shapes
 * on the same pixels.
 */
import type { Feed, Gemeente } from '../../data/feed/schema.js';
import type { Boundaries, Line, Polygon } from '../../data/gemeenten/boundaries.js';
import type { Gemeenteregister } from '../../data/gemeenten/register.js';
import { gemeentenaam } from '../../data/questions/names.js';

/** One gemeente of the feed, as the list and the map show it. */
export interface ListedGemeente {
  readonly code: string;
  readonly naam: string;
  /** The names of the gemeenten it became part of, when it does not exist any more. */
  readonly opvolgers: readonly string[];
  /** Whether the map has a shape for it. */
  readonly onMap: boolean;
}

/** The gemeenten of one provincie; without a name: those of which the provincie is not known. */
export interface ListedProvincie {
  readonly naam: string | undefined;
  readonly gemeenten: readonly ListedGemeente[];
}

/**
 * The gemeenten in a feed, each once, by provincie and name.
 *
 * @param register `undefined` when it could not be loaded: then there is one group without a name.
 */
export function listGemeenten(
  feed: Feed,
  register: Gemeenteregister | undefined,
  boundaries: Boundaries | undefined,
  language: string,
): readonly ListedProvincie[] {
  const groups = new Map<string | undefined, ListedGemeente[]>();
  for (const gemeente of distinctGemeenten(feed)) {
    const former = register?.vervallen(gemeente.code);
    const provincie = register?.metCode(gemeente.code)?.provincie;
    const group = groups.get(provincie) ?? [];
    groups.set(provincie, group);
    group.push({
      code: gemeente.code,
      naam: gemeentenaam(gemeente),
      opvolgers: (former?.opvolgers ?? []).map(code => register?.metCode(code)?.naam ?? code),
      onMap: boundaries === undefined || boundaries.polygons(gemeente.code) !== undefined,
    });
  }
  const { compare } = new Intl.Collator([language, 'nl']);
  return [...groups]
    .map(([naam, gemeenten]) => ({ naam, gemeenten: gemeenten.sort((a, b) => compare(a.naam, b.naam)) }))
    .sort((a, b) => (a.naam === undefined ? 1 : b.naam === undefined ? -1 : compare(a.naam, b.naam)));
}

function distinctGemeenten(feed: Feed): Iterable<Gemeente> {
  const byCode = new Map<string, Gemeente>();
  for (const { gemeenten } of feed.coalities) {
    for (const gemeente of gemeenten) if (!byCode.has(gemeente.code)) byCode.set(gemeente.code, gemeente);
  }
  return byCode.values();
}

/** Everything the drawing needs, as SVG path data. */
export interface Drawing {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** The shapes of all gemeenten in one path. */
  readonly country: string;
  readonly provinceBorders: string;
  /** The path of each gemeente. */
  readonly shapes: ReadonlyMap<string, string>;
}

const WORLD = 256 * 2 ** 8;
const MARGIN = 8;

const projectX = (lon: number): number => ((lon + 180) / 360) * WORLD;
const projectY = (lat: number): number => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD;
};

/** Projects the boundaries once; the result depends on nothing but them. */
export function drawBoundaries(boundaries: Boundaries): Drawing {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const path = (line: Line, close: string): string => {
    let d = '';
    for (let i = 0; i < line.length; i += 2) {
      const x = projectX(line[i] as number);
      const y = projectY(line[i + 1] as number);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      d += `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    }
    return d + close;
  };
  const polygon = (rings: Polygon): string => rings.map(ring => path(ring, 'z')).join('');
  const shapes = new Map(
    boundaries.codes.map(code => [code, (boundaries.polygons(code) ?? []).map(polygon).join('')] as const),
  );
  const provinceBorders = boundaries.provinceBorders.map(line => path(line, '')).join('');
  const left = Math.floor(box.left) - MARGIN;
  const top = Math.floor(box.top) - MARGIN;
  const width = Math.ceil(box.right) + MARGIN - left;
  const height = Math.ceil(box.bottom) + MARGIN - top;
  return {
    viewBox: `${left} ${top} ${width} ${height}`,
    width,
    height,
    country: [...shapes.values()].join(''),
    provinceBorders,
    shapes,
  };
}
