/**
 * What leaflet-map.ts uses of the source modules of Leaflet 1.9.4. They are imported one by one, because the package as
 * a whole cannot be shaken: half of it is controls, markers, popups, vectors and handlers that we do not have.
 *
 * The published types (@types/leaflet) describe the package as a whole and none of its modules.
 */

declare module 'leaflet/src/geo/LatLng.js' {
  export class LatLng {
    constructor(lat: number, lng: number);
    readonly lat: number;
    readonly lng: number;
  }
}

declare module 'leaflet/src/geometry/Point.js' {
  export class Point {
    constructor(x: number, y: number);
    readonly x: number;
    readonly y: number;
  }
}

declare module 'leaflet/src/map/Map.js' {
  type LatLng = import('leaflet/src/geo/LatLng.js').LatLng;
  type Point = import('leaflet/src/geometry/Point.js').Point;
  type Layer = import('leaflet/src/layer/Layer.js').Layer;

  class LeafletMap {
    constructor(
      container: HTMLElement,
      options: { zoomSnap: number; zoomAnimation: boolean; trackResize: boolean },
    );
    setView(center: LatLng, zoom: number): this;
    getSize(): Point;
    getContainer(): HTMLElement;
    addLayer(layer: Layer): this;
    removeLayer(layer: Layer): this;
    fire(type: 'viewreset' | 'moveend'): this;
    remove(): this;
    /**
     * Private in Leaflet: one step of a continuous movement. Its own pinch handler and `flyTo` are made of it; what is
     * public (`setView`) starts the tiles anew at each step. `pinch` tells the tiles that more steps may follow.
     */
    protected _move(center: LatLng, zoom: number, data: { pinch: true }): this;
  }

  export { LeafletMap as Map };
}

declare module 'leaflet/src/layer/Layer.js' {
  type LeafletMap = import('leaflet/src/map/Map.js').Map;

  export class Layer {
    onAdd(map: LeafletMap): void;
    onRemove(map: LeafletMap): void;
    getEvents(): Record<string, () => void>;
  }
}

declare module 'leaflet/src/layer/tile/TileLayer.js' {
  type LeafletMap = import('leaflet/src/map/Map.js').Map;

  /** A layer as well; nothing of that is used here but that a map accepts it. */
  export class TileLayer {
    constructor(url: string, options: Record<string, unknown>);
    onAdd(map: LeafletMap): void;
    onRemove(map: LeafletMap): void;
    getEvents(): Record<string, () => void>;
    on(handlers: Record<'loading' | 'tileload' | 'tileerror' | 'load', () => void>): this;
    getTileUrl(tile: { x: number; y: number; z: number }): string;
  }
}
