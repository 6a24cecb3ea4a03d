/**
 * Where the map looks: a point on earth and a zoom level, and what is seen from there. Pure functions, so that the map
 * that stands still and the map that moves show the same shapes at the same pixels.
 *
 * The drawing is made in "world pixels": Web Mercator, in the pixels that a tile map has at zoom level 8. A zoom level
 * may be a fraction.
 */

/** The middle of the view, and how close it is: a zoom level of tile maps. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A part of the drawing, in world pixels. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place on the drawing in world pixels, or a distance on the screen in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const DRAWING_ZOOM = 8;
const WORLD = 256 * 2 ** DRAWING_ZOOM;
const RADIAN = Math.PI / 180;

export const projectX = (lon: number): number => ((lon + 180) / 360) * WORLD;

export const projectY = (lat: number): number => {
  const sine = Math.sin(lat * RADIAN);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD;
};

export const unprojectX = (x: number): number => (x / WORLD) * 360 - 180;

export const unprojectY = (y: number): number =>
  (2 * Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) - Math.PI / 2) / RADIAN;

/** How many world pixels there are in one pixel of the screen. */
export const worldPixelsPerPixel = (zoom: number): number => 2 ** (DRAWING_ZOOM - zoom);

/** What a map of this size shows: the `viewBox` with which the drawing fills it exactly. */
export function viewBoxOf(camera: Camera, width: number, height: number): ViewBox {
  const scale = worldPixelsPerPixel(camera.zoom);
  return {
    left: projectX(camera.lon) - (width * scale) / 2,
    top: projectY(camera.lat) - (height * scale) / 2,
    width: width * scale,
    height: height * scale,
  };
}

/**
 * From where all of a part of the drawing is seen, as large as it fits in a map of this size: what an SVG does with its
 * `viewBox` by itself (`preserveAspectRatio="xMidYMid meet"`). A side without length counts as one pixel: a map in a
 * hidden tab has to look somewhere too.
 */
export function cameraOf(viewBox: ViewBox, width: number, height: number): Camera {
  const scale = Math.max(viewBox.width / Math.max(width, 1), viewBox.height / Math.max(height, 1));
  const middle = { x: viewBox.left + viewBox.width / 2, y: viewBox.top + viewBox.height / 2 };
  return cameraAt(middle, DRAWING_ZOOM - Math.log2(scale));
}

/** The place on the drawing that is seen at this distance from the middle of the map. */
export function worldPointAt(fromMiddle: Point, camera: Camera): Point {
  const scale = worldPixelsPerPixel(camera.zoom);
  return { x: projectX(camera.lon) + fromMiddle.x * scale, y: projectY(camera.lat) + fromMiddle.y * scale };
}

/**
 * The camera that shows a place on the drawing at this distance from the middle of the map: what dragging, pinching
 * and zooming around the pointer come down to.
 */
export function cameraShowing(world: Point, fromMiddle: Point, zoom: number): Camera {
  const scale = worldPixelsPerPixel(zoom);
  return cameraAt({ x: world.x - fromMiddle.x * scale, y: world.y - fromMiddle.y * scale }, zoom);
}

/** The same camera, with its middle no further than the edge of a part of the drawing. */
export function keptWithin({ left, top, width, height }: ViewBox, camera: Camera): Camera {
  const x = projectX(camera.lon);
  const y = projectY(camera.lat);
  const inside = { x: clamp(x, left, left + width), y: clamp(y, top, top + height) };
  // Not through the projection and back, which is never exact to the last digit.
  return inside.x === x && inside.y === y ? camera : cameraAt(inside, camera.zoom);
}

/**
 * A camera on the way from one to another; `progress` goes from 0 to 1. One point of the picture stays where it is
 * when the zoom level changes, namely the one around which the visitor zooms, so the whole way has to keep it there.
 */
export function between(from: Camera, to: Camera, progress: number): Camera {
  if (progress <= 0) return from;
  if (progress >= 1) return to;
  const zoom = from.zoom + (to.zoom - from.zoom) * progress;
  const [first, last] = [worldPixelsPerPixel(from.zoom), worldPixelsPerPixel(to.zoom)];
  // The middle moves in proportion to the scale; without a change of scale there is nothing to be in proportion to.
  const isZoom = Math.abs(to.zoom - from.zoom) > 1e-6;
  const part = isZoom ? (worldPixelsPerPixel(zoom) - first) / (last - first) : progress;
  const [x, y] = [projectX(from.lon), projectY(from.lat)];
  return cameraAt({ x: x + (projectX(to.lon) - x) * part, y: y + (projectY(to.lat) - y) * part }, zoom);
}

export const clamp = (value: number, lowest: number, highest: number): number =>
  Math.min(Math.max(value, lowest), highest);

function cameraAt({ x, y }: Point, zoom: number): Camera {
  return { lon: unprojectX(x), lat: unprojectY(y), zoom };
}
