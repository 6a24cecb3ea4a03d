/**
 * The map without a renderer: which shape belongs to which gemeente, where it lies on the drawing,
 * and what takes part. Pure functions; the SVG is drawn from what they return.
 *
 * The projection is Web Mercator, in pixels of zoom level 8, so that a tile map lays the same shapes
 * on the same pixels.
 */
import type { Feed, Gemeente } from '../../data/feed/schema.js';
import type { Boundaries, Line } from '../../data/gemeenten/boundaries.js';
import { naamsleutel } from '../../data/gemeenten/naamsleutel.js';
import type { Gemeenteregister } from '../../data/gemeenten/register.js';
import { gemeentenaam } from '../../data/questions/names.js';
import { projectX, projectY, type ViewBox } from './camera.js';

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

/** What is known of the country when a list is made; each part may be missing. */
export interface Geography {
  /** Absent: one group without the name of a provincie, and nothing is said of what is not on the map. */
  readonly register?: Gemeenteregister | undefined;
  /** Leaves out every other provincie; by name, accents and case aside. */
  readonly provincie?: string | undefined;
}

/** The gemeenten in a feed, each once, by provincie and name. */
export function listGemeenten(
  feed: Feed,
  { register, provincie: wanted }: Geography,
): readonly ListedProvincie[] {
  const wantedKey = wanted === undefined || register === undefined ? undefined : naamsleutel(wanted);
  const groups = new Map<string | undefined, (ListedGemeente & Sortable)[]>();
  for (const gemeente of distinctGemeenten(feed)) {
    const current = register?.metCode(gemeente.code);
    const provincie = current?.provincie;
    if (wantedKey !== undefined && naamsleutel(provincie ?? '') !== wantedKey) continue;
    const group = groups.get(provincie) ?? [];
    if (group.length === 0) groups.set(provincie, group);
    const naam = gemeentenaam(gemeente);
    const opvolgers = current ? undefined : register?.vervallen(gemeente.code)?.opvolgers;
    group.push({
      code: gemeente.code,
      naam,
      opvolgers: opvolgers?.map(code => register?.metCode(code)?.naam ?? code) ?? NO_NAMES,
      // The register and the shapes are of the same year: who is in one is in the other.
      onMap: register === undefined || current !== undefined,
      key: naamsleutel(naam),
    });
  }
  return [...groups]
    .map(([naam, gemeenten]) => ({
      naam,
      gemeenten: gemeenten.sort(byKey),
      key: naam === undefined ? LAST : naamsleutel(naam),
    }))
    .sort(byKey);
}

const NO_NAMES: readonly string[] = [];

/**
 * Names are sorted by their bare letters ("’s-Gravenhage" under s, "Súdwest" under su), in every
 * language alike. `Intl.Collator` would say nearly the same, at the cost of all else here together.
 */
interface Sortable {
  readonly key: string;
}

const LAST = '\uffff';

function byKey(a: Sortable, b: Sortable): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function distinctGemeenten(feed: Feed): Iterable<Gemeente> {
  const byCode = new Map<string, Gemeente>();
  for (const { gemeenten } of feed.coalities) {
    for (const gemeente of gemeenten) if (!byCode.has(gemeente.code)) byCode.set(gemeente.code, gemeente);
  }
  return byCode.values();
}

/** One gemeente: its outline in SVG path data, and where it lies. */
export interface Shape {
  /** In parts of a pixel, see {@link PARTS}. */
  readonly path: string;
  /** In pixels of zoom level 8. */
  readonly box: ViewBox;
}

/** The whole country, ready to be drawn. */
export interface Drawing {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly provinceBorders: string;
  /** Everything there is. */
  readonly box: ViewBox;
  /** The year of the boundaries. */
  readonly jaar: number;
  readonly bronvermelding: string;
}

/** Paths are written in whole tenths of a pixel: as fine as the boundaries are, and short. */
export const PARTS = 10;

/** Projects the boundaries; the result depends on nothing but them. */
export function drawBoundaries(boundaries: Boundaries): Drawing {
  const shapes = new Map<string, Shape>();
  for (const code of boundaries.codes)
    shapes.set(code, drawShape(boundaries.polygons(code)?.flat() ?? [], 'z'));
  return {
    shapes,
    provinceBorders: drawShape(boundaries.provinceBorders, '').path,
    box: around([...shapes.values()].map(({ box }) => box)),
    jaar: boundaries.jaar,
    bronvermelding: boundaries.bronvermelding,
  };
}

/** Lines as one path: each begins at a place and goes on in small steps, which are quick to write and to read. */
function drawShape(lines: readonly Line[], close: string): Shape {
  let path = '';
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const line of lines) {
    let x = Math.round(projectX(line[0] as number) * PARTS);
    let y = projectedRow(line[1] as number);
    path += `M${x} ${y}l`;
    const steps: number[] = [];
    for (let i = 0; i < line.length; i += 2) {
      const nextX = Math.round(projectX(line[i] as number) * PARTS);
      const nextY = projectedRow(line[i + 1] as number);
      steps.push(nextX - x, nextY - y);
      x = nextX;
      y = nextY;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    path += steps.join(' ') + close;
  }
  const box = {
    left: left / PARTS,
    top: top / PARTS,
    width: (right - left) / PARTS,
    height: (bottom - top) / PARTS,
  };
  return { path, box };
}

/** The projection of a latitude, which takes a logarithm. The boundaries lie on a grid: few latitudes occur often. */
const rows = new Map<number, number>();

function projectedRow(lat: number): number {
  const known = rows.get(lat);
  if (known !== undefined) return known;
  const row = Math.round(projectY(lat) * PARTS);
  rows.set(lat, row);
  return row;
}

function around(boxes: readonly ViewBox[]): ViewBox {
  const left = Math.min(...boxes.map(box => box.left));
  const top = Math.min(...boxes.map(box => box.top));
  const right = Math.max(...boxes.map(box => box.left + box.width));
  const bottom = Math.max(...boxes.map(box => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Room around what is shown, as a part of its size. */
const MARGIN = 0.02;

/** The least that is shown, as a part of the country: one gemeente alone says nothing about where it is. */
const LEAST = 0.3;

/** The whole country, with room around it. */
export function viewOfCountry(drawing: Drawing): ViewBox {
  return grown(drawing.box, drawing.box.width * (1 + 2 * MARGIN), drawing.box.height * (1 + 2 * MARGIN));
}

/** The part of the country in which these gemeenten lie; without any on the map, the whole of it. */
export function viewOf(drawing: Drawing, codes: Iterable<string>): ViewBox {
  const country = viewOfCountry(drawing);
  const boxes = [...codes].flatMap(code => drawing.shapes.get(code)?.box ?? []);
  if (boxes.length === 0) return country;
  const box = around(boxes);
  const scale = Math.max(
    (box.width / country.width) * (1 + 8 * MARGIN),
    (box.height / country.height) * (1 + 8 * MARGIN),
    LEAST,
  );
  return scale >= 1 ? country : grown(box, country.width * scale, country.height * scale);
}

/** A box of this size around the middle of another. */
function grown({ left, top, width, height }: ViewBox, newWidth: number, newHeight: number): ViewBox {
  return {
    left: left + (width - newWidth) / 2,
    top: top + (height - newHeight) / 2,
    width: newWidth,
    height: newHeight,
  };
}
