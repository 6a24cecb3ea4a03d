/**
 * The map without a renderer: which shape belongs to which gemeente, where it lies on the drawing,
 * and what takes part. Pure functions; the SVG is drawn from what they return.
 *
 * The projection is Web Mercator, in pixels of zoom level 8, so that a tile map lays the same shapes
 * on the same pixels.
 */
import type { Feed, Gemeente } from '../../data/feed/schema.js';
import { type ArcPath, type Boundaries, GRID } from '../../data/gemeenten/boundaries.js';
import { currentIndeling } from '../../data/gemeenten/indeling.js';
import { naamsleutel } from '../../data/gemeenten/naamsleutel.js';
import { PROVINCIES } from '../../data/gemeenten/provincies.js';
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

/** What decides what is listed, beside the feed. */
export interface Listing {
  /** Names what former gemeenten became; absent: nothing is said of that. */
  readonly register?: Gemeenteregister | undefined;
  /** Leaves out every other provincie; by name, accents and case aside. */
  readonly provincie?: string | undefined;
}

/** Whether the feed has a gemeente that does not exist (any more): only the register can say what became of it. */
export function hasUnplaced(feed: Feed): boolean {
  const { provincies } = currentIndeling();
  return feed.coalities.some(({ gemeenten }) => gemeenten.some(({ code }) => !provincies.has(code)));
}

/** The gemeenten in a feed, each once, by provincie and name. */
export function listGemeenten(
  feed: Feed,
  { register, provincie: wanted }: Listing,
): readonly ListedProvincie[] {
  const { provincies } = currentIndeling();
  const wantedKey = wanted === undefined ? undefined : naamsleutel(wanted);
  const groups = new Map<string | undefined, (ListedGemeente & Sortable)[]>();
  for (const gemeente of distinctGemeenten(feed)) {
    const provincie = provincies.get(gemeente.code);
    if (wantedKey !== undefined && naamsleutel(provincie ?? '') !== wantedKey) continue;
    const naam = gemeentenaam(gemeente);
    const opvolgers = provincie ? undefined : register?.vervallen(gemeente.code)?.opvolgers;
    const listed = {
      code: gemeente.code,
      naam,
      opvolgers: opvolgers?.map(code => register?.metCode(code)?.naam ?? code) ?? NO_NAMES,
      // What exists has a shape.
      onMap: provincie !== undefined,
      key: naamsleutel(naam),
    };
    const group = groups.get(provincie);
    if (group) group.push(listed);
    else groups.set(provincie, [listed]);
  }
  return PLACES.flatMap(naam => {
    const gemeenten = groups.get(naam);
    return gemeenten ? [{ naam, gemeenten: gemeenten.sort(byKey) }] : [];
  });
}

const NO_NAMES: readonly string[] = [];

/**
 * Names are sorted by their bare letters ("’s-Gravenhage" under s, "Súdwest" under su), in every
 * language alike. `Intl.Collator` would say nearly the same, at the cost of all else here together.
 */
interface Sortable {
  readonly key: string;
}

function byKey(a: Sortable, b: Sortable): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** The provincies in the order in which they are listed; last the place of what lies in none. */
export const PLACES: readonly (string | undefined)[] = [
  ...PROVINCIES.map(naam => ({ naam, key: naamsleutel(naam) }))
    .sort(byKey)
    .map(({ naam }) => naam),
  undefined,
];

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

/** What does not take part, as one path. */
export function landAround(drawing: Drawing, codes: ReadonlySet<string>): string {
  let land = '';
  drawing.shapes.forEach(({ path }, code) => {
    if (!codes.has(code)) land += path;
  });
  return land;
}

/** Projects the boundaries; the result depends on nothing but them. */
export function drawBoundaries(boundaries: Boundaries): Drawing {
  const points = projected(boundaries.points);
  const pen = new Pen(points, boundaries.arcs);
  const shapes = new Map<string, Shape>();
  for (const [code, polygons] of boundaries.shapes) {
    for (const rings of polygons) for (const ring of rings) pen.draw(ring, 'z');
    shapes.set(code, pen.take());
  }
  for (const arc of boundaries.provinceBorders) pen.draw([arc], '');
  return {
    shapes,
    provinceBorders: pen.take().path,
    box: around([...shapes.values()].map(({ box }) => box)),
    jaar: boundaries.jaar,
    bronvermelding: boundaries.bronvermelding,
  };
}

/** Points of the grid in whole parts of a pixel. */
function projected(points: readonly number[]): readonly number[] {
  const result: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    result.push(
      Math.round(projectX((points[i] as number) / GRID) * PARTS),
      Math.round(projectY((points[i + 1] as number) / GRID) * PARTS),
    );
  }
  return result;
}

/** Writes arcs as a path: each line begins at a place and goes on in small steps, which are quick to write and to read. */
class Pen {
  readonly #points: readonly number[];
  readonly #arcs: readonly number[];
  /** Of the line that is being drawn; one list for all, because there are thousands of steps. */
  readonly #steps: number[] = [];
  #path = '';
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;

  constructor(points: readonly number[], arcs: readonly number[]) {
    this.#points = points;
    this.#arcs = arcs;
  }

  /** @param close `z` for a ring, which then need not be written to its end. */
  draw(line: ArcPath, close: 'z' | ''): void {
    const steps = this.#steps;
    const points = this.#points;
    let count = 0;
    let x = 0;
    let y = 0;
    for (const arc of line) {
      const forward = arc >= 0;
      const first = this.#arcs[forward ? arc : ~arc] as number;
      const last = (this.#arcs[(forward ? arc : ~arc) + 1] as number) - 2;
      const step = forward ? 2 : -2;
      // The first point is where the arc before ended, but for the first arc.
      let at = forward ? first : last;
      if (count === 0) {
        x = points[at] as number;
        y = points[at + 1] as number;
        this.#path += `M${x} ${y}l`;
        this.#include(x, y);
      }
      for (at += step; at >= first && at <= last; at += step) {
        const nextX = points[at] as number;
        const nextY = points[at + 1] as number;
        steps[count++] = nextX - x;
        steps[count++] = nextY - y;
        x = nextX;
        y = nextY;
        this.#include(x, y);
      }
    }
    steps.length = close ? count - 2 : count;
    this.#path += steps.join(' ') + close;
  }

  /** Gives what was drawn since the last time. */
  take(): Shape {
    const box = {
      left: this.#left / PARTS,
      top: this.#top / PARTS,
      width: (this.#right - this.#left) / PARTS,
      height: (this.#bottom - this.#top) / PARTS,
    };
    const path = this.#path;
    this.#path = '';
    this.#left = this.#top = Infinity;
    this.#right = this.#bottom = -Infinity;
    return { path, box };
  }

  #include(x: number, y: number): void {
    if (x < this.#left) this.#left = x;
    if (x > this.#right) this.#right = x;
    if (y < this.#top) this.#top = y;
    if (y > this.#bottom) this.#bottom = y;
  }
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
