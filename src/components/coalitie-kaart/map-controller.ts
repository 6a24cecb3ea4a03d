/**
 * From a drawing to a map that moves. The SVG is there from the start; when the visitor reaches for it,
 * Leaflet is fetched and takes over in place. Until then, and when that fails, the drawing stays as it
 * is, and nothing was requested.
 */
import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { type Camera, cameraOf, type ViewBox, worldPixelsPerPixel } from './camera.js';
import type { LeafletMap, TileSource } from './leaflet-map.js';

/** What there is to say about the map, beside the map. */
export type MapNotice = 'gesture' | 'not-interactive' | 'no-tiles';

/** How long the hint about gestures stays. */
const HINT_MS = 4000;

const MIN_ZOOM = 5;
/** The shapes are too coarse to look at from closer. */
const MAX_ZOOM = 12;

/** The parts of the map in the host's render root. */
export interface MapParts {
  readonly window: HTMLElement;
  readonly drawing: SVGSVGElement;
}

/** Lets Leaflet take over the drawing of a host, and gives it back when the host leaves the page. */
export class MapController implements ReactiveController {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #parts: () => MapParts | undefined;
  readonly #load: () => Promise<typeof import('./leaflet-map.js')>;
  #map: LeafletMap | undefined;
  #window: HTMLElement | undefined;
  #taking: Promise<void> | undefined;
  #shown: ViewBox | undefined;
  #tiles: TileSource | undefined;
  #notice: MapNotice | undefined;
  #hint: ReturnType<typeof setTimeout> | undefined;
  #resize: ResizeObserver | undefined;
  /** Of the window, as last observed: asking for it while rendering would make the browser lay out the page. */
  #size = { width: 0, height: 0 };
  /** Where the visitor had brought the map when it was last given back. */
  #left: Camera | undefined;

  /** @param load Fetches the part that moves; only a test has another one. */
  constructor(
    host: ReactiveControllerHost & LitElement,
    parts: () => MapParts | undefined,
    load: () => Promise<typeof import('./leaflet-map.js')> = () => import('./leaflet-map.js'),
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#load = load;
    host.addController(this);
  }

  /** What to say, if anything. */
  get notice(): MapNotice | undefined {
    return this.#notice;
  }

  /** Whether Leaflet has taken over. */
  get isLive(): boolean {
    return this.#map !== undefined;
  }

  /**
   * The view to render the drawing with. Once Leaflet moves the drawing, its view is Leaflet's, and
   * rendering must not set it back.
   *
   * @param fitting The same object for as long as it is the same view.
   */
  viewBox(fitting: ViewBox): ViewBox {
    if (this.#map || this.#shown === fitting) return this.#shown ?? fitting;
    this.#left = undefined;
    this.#shown = fitting;
    return fitting;
  }

  /** The visitor reaches for the map. Never rejects; asking again after a failure tries again. */
  readonly reach = (): Promise<void> => {
    this.#taking ??= this.#takeOver().finally(() => {
      this.#taking = undefined;
    });
    return this.#taking;
  };

  async zoomBy(steps: number): Promise<void> {
    await this.reach();
    this.#map?.zoomBy(steps);
  }

  /** @param right and `down` in parts of the size of the map. */
  async panBy(right: number, down: number): Promise<void> {
    await this.reach();
    const { window } = this.#parts() ?? {};
    if (window) this.#map?.panBy(right * window.clientWidth, down * window.clientHeight);
  }

  async fit(view: ViewBox): Promise<void> {
    await this.reach();
    this.#map?.fit(view);
  }

  /** Asks for background tiles, or takes them away. */
  setTiles(tiles: TileSource | undefined): void {
    if (tiles?.url === this.#tiles?.url) return;
    this.#tiles = tiles;
    if (this.#notice === 'no-tiles') this.#say(undefined);
    if (this.#map) this.#map.setTiles(tiles);
    else if (tiles) void this.reach();
  }

  hostUpdated(): void {
    const parts = this.#parts();
    this.#scaleText();
    if (parts?.window === this.#window) return;
    // The map was rendered for the first time, rendered anew, or taken away.
    this.#release();
    this.#window = parts?.window;
    if (!parts) return;
    this.#resize = new ResizeObserver(entries => {
      this.#size = entries[0]?.contentRect ?? this.#size;
      this.#map?.resize();
      this.#scaleText();
    });
    this.#resize.observe(parts.window);
    if (this.#tiles) void this.reach();
  }

  hostConnected(): void {
    // Moved within the page: what was given back on leaving is taken up again.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#hint);
    this.#release();
    this.#window = undefined;
  }

  async #takeOver(): Promise<void> {
    if (this.#map) return;
    try {
      // The visitor often reaches with a click, which is answered first.
      await new Promise(requestAnimationFrame);
      const { createLeafletMap, styles } = await this.#load();
      const parts = this.#parts();
      // Gone in the meantime, in a hidden tab or on paper: there is nothing to reach for.
      if (!parts || !this.#shown || !this.#host.isConnected || parts.window.clientWidth === 0) return;
      if (matchMedia('print').matches) return;
      const { window, drawing } = parts;
      adoptStyles(this.#host.renderRoot as ShadowRoot, styles);
      this.#map = createLeafletMap({
        container: window,
        drawing,
        camera: this.#left ?? cameraOf(this.#shown, window.clientWidth, window.clientHeight),
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        onMove: () => this.#scaleText(),
        onGestureHint: () => this.#sayForAMoment('gesture'),
        onTileProblem: () => this.#say('no-tiles'),
      });
      this.#map.setTiles(this.#tiles);
      if (this.#notice === 'not-interactive') this.#notice = undefined;
      this.#host.requestUpdate();
    } catch (cause) {
      console.warn('[coalitie-widgets] De kaart kan niet bewegen.', cause);
      this.#say('not-interactive');
    }
  }

  #release(): void {
    this.#resize?.disconnect();
    this.#resize = undefined;
    if (!this.#map) return;
    this.#left = this.#map.camera;
    this.#map.remove();
    this.#map = undefined;
  }

  /**
   * The name on the drawing keeps its size on the screen: tells it how big a pixel is there. Only it: a property on the
   * window would make the browser look at every shape again.
   */
  #scaleText(): void {
    const name = this.#parts()?.drawing.querySelector<SVGTextElement>('.naam');
    const { width, height } = this.#size;
    if (!name || !this.#shown || width === 0) return;
    const { zoom } = this.#map?.camera ?? cameraOf(this.#shown, width, height);
    name.style.setProperty('--_pixel', String(worldPixelsPerPixel(zoom)));
  }

  #sayForAMoment(notice: MapNotice): void {
    clearTimeout(this.#hint);
    this.#hint = setTimeout(() => {
      if (this.#notice === notice) this.#say(undefined);
    }, HINT_MS);
    this.#say(notice);
  }

  #say(notice: MapNotice | undefined): void {
    if (this.#notice === notice) return;
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
