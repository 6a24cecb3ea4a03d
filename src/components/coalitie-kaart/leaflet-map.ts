/**
 * The map that moves: loaded when the visitor reaches for it, and the only module that imports Leaflet.
 *
 * It takes over in place. The drawing stays the very element that Lit rendered, where Lit put it: a click, a focus or a
 * hover that is under way goes on. Leaflet gets an element of its own underneath, with the tiles, and the drawing is a
 * layer of that map: it follows its movements by a transform, and is drawn anew, by another `viewBox`, when they end.
 *
 * The gestures are ours and not Leaflet's handlers, because those do not co-operate with the page: they claim one
 * finger and every wheel, move the focus and the scroll position, put classes on the body, and leave listeners behind
 * on the document. Here every listener sits on the container.
 */
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { Point as LeafletPoint } from 'leaflet/src/geometry/Point.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { Map as BareLeafletMap } from 'leaflet/src/map/Map.js';
import {
  between,
  type Camera,
  cameraOf,
  cameraShowing,
  clamp,
  keptWithin,
  type Point,
  projectX,
  projectY,
  type ViewBox,
  viewBoxOf,
  worldPixelsPerPixel,
  worldPointAt,
} from './camera.js';

export { leafletStyles as styles } from './leaflet-styles.js';

/** A background map; `url` has `{z}`, `{x}` and `{y}` in it. Beyond its zoom levels the nearest one is scaled. */
export interface TileSource {
  readonly url: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface LeafletMapOptions {
  /** Positioned, sized by CSS, without padding, with `leafletStyles` in its root. Keys work while it has the focus. */
  readonly container: HTMLElement;
  /** In the container, and filling it; without border or padding. */
  readonly drawing: SVGSVGElement;
  /** What the drawing shows now, within the zoom levels or not: nothing moves at the take-over. */
  readonly camera: Camera;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The middle of the map stays in this part of the drawing. */
  readonly bounds?: ViewBox;
  /** A move has ended. */
  onMove(camera: Camera): void;
  /** The visitor tried the wheel without Ctrl or ⌘, or one finger: that scrolls the page. */
  onGestureHint(): void;
  /** Most tiles of a view failed: at most once for each `setTiles`. */
  onTileProblem(): void;
}

export interface LeafletMap {
  readonly camera: Camera;
  moveTo(camera: Camera): void;
  /** Shows all of a part of the drawing. */
  fit(viewBox: ViewBox): void;
  /** Zooms around the middle, in when positive. */
  zoomBy(steps: number): void;
  /** Moves what is seen, in pixels. */
  panBy(right: number, down: number): void;
  /** Shows a background map, or none. */
  setTiles(tiles: TileSource | undefined): void;
  /** To be called when the container has another size, also from and to nothing. The middle stays the middle. */
  resize(): void;
  /** Gives everything back; the drawing shows the last camera. */
  remove(): void;
}

export function createLeafletMap(options: LeafletMapOptions): LeafletMap {
  return new InteractiveMap(options);
}

/**
 * How much is drawn on each side of what is seen, as a part of it: with a half, zooming out one level shows no edge. The
 * rules for paper in leaflet-styles.ts count on it.
 */
const PADDING = 0.5;

const GLIDE = 250;
const WHEEL_GLIDE = 150;
/** After a drag, for each pixel per millisecond that the hand had: as on ice, a slow throw stops sooner. */
const INERTIA_GLIDE = 500;
const LONGEST_INERTIA_GLIDE = 500;
/** A jump over more than this is no motion that one can follow. */
const FURTHEST_ZOOM_GLIDE = 4;

/** In pixels. Below it, a drag is a click with an unsteady hand. */
const DRAG_THRESHOLD = 4;
/** In milliseconds: how long before the release counts for the speed of a drag. */
const SPEED_WINDOW = 80;
/** In pixels per millisecond. */
const SLOWEST_INERTIA = 0.15;
const FINGER_THRESHOLD = 10;

/** In pixels. A notch of a wheel is more than this, an event of a touchpad much less. */
const LARGEST_WHEEL_STEP = 50;
const WHEEL_PIXELS_PER_LEVEL = 100;
const WHEEL_PIXELS_PER_LINE = 30;
const KEY_STEP = 80;

/** Asked each time, so that a change of the setting works at once. */
const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Leaflet in its own element, which always is as large as the container. */
class Ground extends BareLeafletMap {
  width = 0;
  height = 0;
  camera: Camera;

  constructor(element: HTMLElement, camera: Camera) {
    super(element, { zoomSnap: 0, zoomAnimation: false, trackResize: false });
    this.camera = camera;
    this.measure();
    this.setView(new LatLng(camera.lat, camera.lon), camera.zoom);
  }

  get isVisible(): boolean {
    return this.width > 0 && this.height > 0;
  }

  measure(): void {
    // Only the computed style has fractions of a pixel and no transforms in it.
    const { width, height } = getComputedStyle(this.getContainer());
    const isRendered = this.getContainer().getClientRects().length > 0;
    this.width = (isRendered && Number.parseFloat(width)) || 0;
    this.height = (isRendered && Number.parseFloat(height)) || 0;
  }

  /** Leaflet would round it. */
  override getSize(): LeafletPoint {
    return new LeafletPoint(this.width, this.height);
  }

  /** Goes to a camera as part of a movement; {@link settle} ends it. */
  show(camera: Camera): void {
    this.camera = camera;
    const { lat, lon, zoom } = camera;
    this._move(new LatLng(lat, lon), zoom, { pinch: true });
  }

  /** Only here are tiles fetched and thrown away for another zoom level. */
  settle(): void {
    this.fire('viewreset').fire('moveend');
  }

  /** How far from the middle of the map a pointer or finger is. */
  fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.getContainer().getBoundingClientRect();
    // The page may show the map scaled.
    const scale = box.width / this.width || 1;
    return {
      x: (clientX - box.left - box.width / 2) / scale,
      y: (clientY - box.top - box.height / 2) / scale,
    };
  }
}

/** The drawing, which shows more than what is seen, so that most movements are a transform and nothing is drawn again. */
class DrawingLayer extends Layer {
  readonly #svg: SVGSVGElement;
  readonly #ground: Ground;
  #drawn: { viewBox: ViewBox; zoom: number; width: number; height: number } | undefined;
  /** The last size that was one: with it the drawing is given back. */
  #lastSize: { width: number; height: number } | undefined;

  constructor(svg: SVGSVGElement, ground: Ground) {
    super();
    this.#svg = svg;
    this.#ground = ground;
  }

  override onAdd(): void {
    this.#svg.dataset.leaflet = 'drawing';
    this.#draw();
  }

  override onRemove(): void {
    const { style } = this.#svg;
    for (const property of ['width', 'height', 'transform']) style.removeProperty(property);
    // Asked for by value: Chromium makes the attribute only when somebody reads it.
    if (this.#svg.getAttribute('style') === '') this.#svg.removeAttribute('style');
    delete this.#svg.dataset.leaflet;
    if (this.#lastSize) this.#setViewBox(this.#seen(this.#lastSize));
  }

  override getEvents(): Record<string, () => void> {
    return { move: this.#follow, moveend: this.#draw };
  }

  #follow(): void {
    if (!this.#drawn || !this.#ground.isVisible) return;
    const { viewBox, zoom, width, height } = this.#drawn;
    const seen = this.#seen(this.#ground);
    const pixel = worldPixelsPerPixel(this.#ground.camera.zoom);
    const scale = worldPixelsPerPixel(zoom) / pixel;
    const left = (viewBox.left - seen.left) / pixel;
    const top = (viewBox.top - seen.top) / pixel;
    const coversView =
      left <= 0 &&
      top <= 0 &&
      left + width * scale >= this.#ground.width &&
      top + height * scale >= this.#ground.height;
    // Larger than twice, it gets too blurred to look at.
    if (coversView && scale <= 2) this.#transform(left, top, scale);
    else this.#draw();
  }

  #draw(): void {
    if (!this.#ground.isVisible) return;
    const { camera, width, height } = this.#ground;
    // Whole pixels, so that every line falls on the same part of a pixel as before.
    const left = Math.round(width * PADDING);
    const top = Math.round(height * PADDING);
    const drawn = { width: width + 2 * left, height: height + 2 * top };
    const viewBox = viewBoxOf(camera, drawn.width, drawn.height);
    this.#drawn = { ...drawn, viewBox, zoom: camera.zoom };
    this.#lastSize = { width, height };
    this.#svg.style.width = `${drawn.width}px`;
    this.#svg.style.height = `${drawn.height}px`;
    this.#setViewBox(viewBox);
    this.#transform(-left, -top, 1);
  }

  #seen({ width, height }: { width: number; height: number }): ViewBox {
    return viewBoxOf(this.#ground.camera, width, height);
  }

  #setViewBox({ left, top, width, height }: ViewBox): void {
    this.#svg.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
  }

  #transform(left: number, top: number, scale: number): void {
    this.#svg.style.transform = `translate(${left.toFixed(3)}px, ${top.toFixed(3)}px) scale(${scale})`;
  }
}

/** Leaflet throws at a placeholder it does not know; here that is a tile that cannot be found, like any other. */
class Tiles extends TileLayer {
  readonly #url: string;

  constructor({ url, minZoom, maxZoom }: TileSource) {
    super(url, {
      minZoom: 0,
      maxZoom: 30,
      minNativeZoom: minZoom,
      maxNativeZoom: maxZoom,
      updateWhenZooming: false,
    });
    this.#url = url;
  }

  override getTileUrl({ x, y, z }: { x: number; y: number; z: number }): string {
    return this.#url.replace(/\{([xyz])\}/g, (_, name: 'x' | 'y' | 'z') => String({ x, y, z }[name]));
  }
}

class InteractiveMap implements LeafletMap {
  readonly #options: LeafletMapOptions;
  readonly #element = document.createElement('div');
  /** Has the pointer while the map is dragged, and nothing to show but what it then looks like. */
  readonly #grip = document.createElement('div');
  readonly #ground: Ground;
  readonly #end = new AbortController();
  readonly #minZoom: number;
  readonly #maxZoom: number;
  #tiles: Tiles | undefined;
  /** Where a glide leads to, and its next frame. */
  #goal: Camera | undefined;
  #frame = 0;
  /** What has to be shown once there is a size to show it in. */
  #fitLater: ViewBox | undefined;

  #drag: Drag | undefined;
  #swallowClick = false;
  #pinch: { world: Point; distance: number; zoom: number } | undefined;
  /** Where one finger started, until it is known what it does. */
  #finger: Touch | undefined;

  constructor(options: LeafletMapOptions) {
    this.#options = options;
    const { camera, container, drawing } = options;
    this.#minZoom = Math.min(options.minZoom, camera.zoom);
    this.#maxZoom = Math.max(options.maxZoom, camera.zoom);
    container.dataset.leaflet = 'frame';
    this.#grip.dataset.leaflet = 'grip';
    container.prepend(this.#element, this.#grip);
    // Leaflet gives the class as well, but measures before that.
    this.#element.className = 'leaflet-container';
    this.#ground = new Ground(this.#element, camera);
    this.#ground.addLayer(new DrawingLayer(drawing, this.#ground));
    this.#listen();
  }

  get camera(): Camera {
    return this.#ground.camera;
  }

  moveTo(camera: Camera): void {
    this.#fitLater = undefined;
    this.#glide(camera);
  }

  fit(viewBox: ViewBox): void {
    const { width, height, isVisible } = this.#ground;
    if (isVisible) this.moveTo(cameraOf(viewBox, width, height));
    else this.#fitLater = viewBox;
  }

  zoomBy(steps: number): void {
    const base = this.#goal ?? this.camera;
    this.moveTo({ ...base, zoom: base.zoom + steps });
  }

  panBy(right: number, down: number): void {
    const base = this.#goal ?? this.camera;
    this.moveTo(cameraShowing(worldPointAt({ x: right, y: down }, base), { x: 0, y: 0 }, base.zoom));
  }

  setTiles(source: TileSource | undefined): void {
    if (this.#end.signal.aborted) return;
    if (this.#tiles) this.#ground.removeLayer(this.#tiles);
    this.#tiles = source && new Tiles(source);
    if (!this.#tiles) return;
    let [shown, failed, told] = [0, 0, false];
    this.#tiles.on({
      loading: () => {
        shown = failed = 0;
      },
      tileload: () => {
        shown++;
      },
      tileerror: () => {
        failed++;
      },
      // Outside a country there may be no tiles; that is no problem as long as there are others.
      load: () => {
        if (told || failed <= shown) return;
        told = true;
        this.#options.onTileProblem();
      },
    });
    this.#ground.addLayer(this.#tiles);
  }

  resize(): void {
    if (this.#end.signal.aborted) return;
    this.#ground.measure();
    const { width, height, isVisible } = this.#ground;
    const fit = isVisible ? this.#fitLater : undefined;
    if (!fit) {
      this.#ground.show(this.camera);
      this.#ground.settle();
      return;
    }
    this.#fitLater = undefined;
    this.#stopGlide();
    this.#show(cameraOf(fit, width, height));
    this.#settle();
  }

  remove(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#stopGlide();
    this.#ground.remove();
    this.#element.remove();
    this.#grip.remove();
    delete this.#options.container.dataset.leaflet;
  }

  #limited(camera: Camera): Camera {
    const { bounds } = this.#options;
    const reachable = { ...camera, zoom: clamp(camera.zoom, this.#minZoom, this.#maxZoom) };
    return bounds ? keptWithin(bounds, reachable) : reachable;
  }

  #show(camera: Camera): void {
    this.#ground.show(this.#limited(camera));
  }

  #settle(): void {
    this.#ground.settle();
    this.#options.onMove(this.camera);
  }

  /** Goes to a camera, and there from wherever an earlier glide has come. */
  #glide(to: Camera, milliseconds = GLIDE): void {
    if (this.#end.signal.aborted) return;
    this.#stopGlide();
    const from = this.camera;
    const goal = this.#limited(to);
    if (wantsNoMotion() || !this.#canFollow(from, goal)) {
      this.#show(goal);
      this.#settle();
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const progress = clamp((now - start) / milliseconds, 0, 1);
      this.#show(between(from, goal, 1 - (1 - progress) ** 3));
      if (progress < 1) {
        this.#frame = requestAnimationFrame(step);
        return;
      }
      this.#goal = undefined;
      this.#settle();
    };
    this.#goal = goal;
    this.#frame = requestAnimationFrame(step);
  }

  #stopGlide(): void {
    cancelAnimationFrame(this.#frame);
    this.#goal = undefined;
  }

  #canFollow(from: Camera, to: Camera): boolean {
    const { width, height, isVisible } = this.#ground;
    const pixel = worldPixelsPerPixel(Math.min(from.zoom, to.zoom));
    const [x, y] = [projectX(to.lon) - projectX(from.lon), projectY(to.lat) - projectY(from.lat)];
    const isNear = Math.hypot(x, y) / pixel <= Math.hypot(width, height);
    return isVisible && isNear && Math.abs(to.zoom - from.zoom) <= FURTHEST_ZOOM_GLIDE;
  }

  #zoomAround(event: MouseEvent, zoom: number, milliseconds?: number): void {
    const fromMiddle = this.#ground.fromMiddle(event);
    const reachable = clamp(zoom, this.#minZoom, this.#maxZoom);
    this.#glide(cameraShowing(worldPointAt(fromMiddle, this.camera), fromMiddle, reachable), milliseconds);
  }

  #listen(): void {
    const { container } = this.#options;
    const { signal } = this.#end;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ): void => container.addEventListener(type, listener, { ...options, signal });

    on('wheel', event => this.#onWheel(event), { passive: false });
    on('dblclick', event => this.#onDoubleClick(event));
    on('keydown', event => this.#onKeydown(event));
    on('click', event => this.#onClick(event), { capture: true });
    on('pointerdown', event => this.#onPointerDown(event));
    on('pointermove', event => this.#onPointerMove(event));
    on('pointerup', event => this.#onPointerEnd(event));
    on('pointercancel', event => this.#onPointerEnd(event));
    // Pinching by touch events: only they can keep the page from scrolling under two fingers.
    on('touchstart', event => this.#onTouchStart(event), { passive: false });
    on('touchmove', event => this.#onTouchMove(event), { passive: false });
    on('touchend', () => this.#onTouchEnd());
    on('touchcancel', () => this.#onTouchEnd());
  }

  /** Buttons in the container are no part of the picture. */
  #isOnMap(target: EventTarget | null): boolean {
    const { container, drawing } = this.#options;
    return target === container || (target instanceof Node && drawing.contains(target));
  }

  #onWheel(event: WheelEvent): void {
    if (!this.#isOnMap(event.target)) return;
    // A pinch on a touchpad arrives as a wheel with Ctrl, too.
    if (!event.ctrlKey && !event.metaKey) {
      if (event.deltaY) this.#options.onGestureHint();
      return;
    }
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_PIXELS_PER_LINE;
    const step = clamp(event.deltaY * unit, -LARGEST_WHEEL_STEP, LARGEST_WHEEL_STEP) / WHEEL_PIXELS_PER_LEVEL;
    this.#zoomAround(event, (this.#goal ?? this.camera).zoom - step, WHEEL_GLIDE);
  }

  #onDoubleClick(event: MouseEvent): void {
    if (!this.#isOnMap(event.target)) return;
    this.#zoomAround(event, this.camera.zoom + (event.shiftKey ? -1 : 1));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.target !== this.#options.container) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = KEYS[event.key];
    if (!action) return;
    event.preventDefault();
    // A key that is held down would otherwise add up to a journey that goes on after it is released.
    if (event.repeat && this.#goal) return;
    action(this);
  }

  #onClick(event: MouseEvent): void {
    // A click without a number of clicks comes from the keyboard or a script.
    if (!this.#swallowClick || event.detail === 0) return;
    this.#swallowClick = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #onPointerDown(event: PointerEvent): void {
    this.#swallowClick = false;
    if (!this.#isOnMap(event.target)) return;
    if (this.#goal) {
      this.#stopGlide();
      this.#settle();
    }
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    this.#drag = new Drag(event, worldPointAt(this.#ground.fromMiddle(event), this.camera));
    // So that the first movement is seen even if it leaves the map. By what was pressed: a click goes where this goes.
    (event.target as Element).setPointerCapture(event.pointerId);
  }

  #onPointerMove(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) return;
    // Released where nobody could tell us.
    if ((event.buttons & 1) === 0) {
      this.#onPointerEnd(event);
      return;
    }
    const wasMoving = drag.isMoving;
    drag.follow(event);
    if (!drag.isMoving) return;
    // The pointer now looks like a hand that holds the map, and not like that of a shape.
    if (!wasMoving) this.#grip.setPointerCapture(event.pointerId);
    this.#show(cameraShowing(drag.world, this.#ground.fromMiddle(event), this.camera.zoom));
  }

  #onPointerEnd(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) return;
    this.#drag = undefined;
    if (!drag.isMoving) return;
    this.#swallowClick = event.type === 'pointerup';
    const { x, y } = drag.speed(event.timeStamp);
    const speed = Math.hypot(x, y);
    if (speed < SLOWEST_INERTIA || wantsNoMotion()) {
      this.#settle();
      return;
    }
    const milliseconds = Math.min(speed * INERTIA_GLIDE, LONGEST_INERTIA_GLIDE);
    // A glide starts three times as fast as it is on average: the map goes on at the speed of the hand.
    const rest = { x: (-x * milliseconds) / 3, y: (-y * milliseconds) / 3 };
    const { camera } = this;
    this.#glide(cameraShowing(worldPointAt(rest, camera), { x: 0, y: 0 }, camera.zoom), milliseconds);
  }

  #touches(event: TouchEvent): Touch[] {
    return Array.from(event.touches).filter(({ target }) => this.#isOnMap(target));
  }

  #onTouchStart(event: TouchEvent): void {
    const [first, second, third] = this.#touches(event);
    this.#finger = second ? undefined : first;
    // Once the page scrolls, the browser lets nobody have the fingers.
    if (!first || !second || third || !event.cancelable) return;
    event.preventDefault();
    this.#stopGlide();
    const { middle, distance } = this.#span(first, second);
    this.#pinch = { world: worldPointAt(middle, this.camera), distance, zoom: this.camera.zoom };
  }

  #onTouchMove(event: TouchEvent): void {
    const [first, second] = this.#touches(event);
    if (this.#pinch && first && second) {
      if (event.cancelable) event.preventDefault();
      const { middle, distance } = this.#span(first, second);
      const zoom = this.#pinch.zoom + Math.log2(distance / this.#pinch.distance);
      this.#show(cameraShowing(this.#pinch.world, middle, clamp(zoom, this.#minZoom, this.#maxZoom)));
      return;
    }
    const start = this.#finger;
    if (!start || !first) return;
    if (Math.hypot(first.clientX - start.clientX, first.clientY - start.clientY) < FINGER_THRESHOLD) return;
    this.#finger = undefined;
    this.#options.onGestureHint();
  }

  /** One finger less is the end of a pinch; what the others still do is not for the map. */
  #onTouchEnd(): void {
    this.#finger = undefined;
    if (!this.#pinch) return;
    this.#pinch = undefined;
    this.#settle();
  }

  #span(first: Touch, second: Touch): { middle: Point; distance: number } {
    const [a, b] = [this.#ground.fromMiddle(first), this.#ground.fromMiddle(second)];
    return {
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      // Two fingers at one point have no proportion to anything.
      distance: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1),
    };
  }
}

/** Tab, Escape and everything else are for the page. */
const KEYS: Readonly<Record<string, (map: LeafletMap) => void>> = {
  ArrowLeft: map => map.panBy(-KEY_STEP, 0),
  ArrowRight: map => map.panBy(KEY_STEP, 0),
  ArrowUp: map => map.panBy(0, -KEY_STEP),
  ArrowDown: map => map.panBy(0, KEY_STEP),
  '+': map => map.zoomBy(1),
  // The same key without Shift.
  '=': map => map.zoomBy(1),
  '-': map => map.zoomBy(-1),
};

/** The mouse with its button down: where it took hold of the drawing, and how fast it goes. */
class Drag {
  readonly pointerId: number;
  readonly world: Point;
  isMoving = false;
  #path: { x: number; y: number; time: number }[];

  constructor(event: PointerEvent, world: Point) {
    this.pointerId = event.pointerId;
    this.world = world;
    this.#path = [placeOf(event)];
  }

  follow(event: PointerEvent): void {
    const place = placeOf(event);
    const [start] = this.#path;
    if (!this.isMoving && start && Math.hypot(place.x - start.x, place.y - start.y) < DRAG_THRESHOLD) {
      return;
    }
    this.isMoving = true;
    this.#path = [...this.#path.filter(({ time }) => place.time - time < SPEED_WINDOW), place];
  }

  /** In pixels per millisecond: none after a rest. */
  speed(now: number): Point {
    const recent = this.#path.filter(({ time }) => now - time < SPEED_WINDOW);
    const [first, last] = [recent[0], recent.at(-1)];
    if (!first || !last || first.time === last.time) return { x: 0, y: 0 };
    const time = last.time - first.time;
    return { x: (last.x - first.x) / time, y: (last.y - first.y) / time };
  }
}

function placeOf({ clientX, clientY, timeStamp }: PointerEvent): { x: number; y: number; time: number } {
  return { x: clientX, y: clientY, time: timeStamp };
}
