/**
 * A Vite plugin that makes Leaflet 1.9.4 run on a page with the strictest policy. Leaflet finds out what the browser can
 * do by writing `innerHTML`, at import: under `require-trusted-types-for 'script'` that throws, and there is no map. And
 * it cancels a tile by giving it a `data:` picture, which `img-src` forbids.
 *
 * What it would find out is the same in every browser that runs our script, so that it is written down here, and what
 * Leaflet does for Internet Explorer falls out of the bundle. So does what its classes can do and nobody here asks them:
 * a bundler cannot know that of a method.
 *
 * It replaces exactly what is written below, and stops the build when Leaflet says something else there, or when a module
 * of Leaflet that somebody adds has such a thing as well. It has to be in every configuration of Vite that meets
 * Leaflet: builds, tests, Storybook.
 */
import { parseAst } from 'vite';

/** @type {Record<string, [from: string, to: string][]>} by module, inside the package */
const replacements = {
  'src/core/Util.js': [
    // An empty address cancels a tile too, without asking for anything.
    [
      `export var emptyImageUrl = 'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs=';`,
      `export var emptyImageUrl = '';`,
    ],
    // There since long; what stands in for it falls out.
    [
      `window.requestAnimationFrame || getPrefixed('RequestAnimationFrame') || timeoutDefer;`,
      'window.requestAnimationFrame;',
    ],
    ['if (immediate && requestFn === timeoutDefer) {', 'if (false) {'],
  ],
  'src/layer/tile/GridLayer.js': [['e && (e.pinch || e.flyTo)', 'e && e.pinch']],
  'src/map/Map.js': [
    // Our map has bounds of its own, and never asks where somebody is.
    ['this.setMaxBounds(options.maxBounds);', ''],
    [`if (this.options.maxBounds) { this.off('moveend', this._panInsideMaxBounds); }`, ''],
    ['this.stopLocate();', ''],
    // Nor does it listen to pointers and keys: leaflet-map.ts does.
    [`onOff(this._container, 'click dblclick mousedown mouseup ' +`, ''],
    [`'mouseover mouseout mousemove contextmenu keypress keydown keyup', this._handleDOMEvent, this);`, ''],
  ],
  'src/dom/DomEvent.js': [
    // Whatever Leaflet listens to has these methods; the other branch falls out.
    [`} else if ('addEventListener' in obj) {`, '} else if (true) {'],
    [`} else if ('removeEventListener' in obj) {`, '} else if (true) {'],
  ],
  'src/dom/DomUtil.js': [
    // Without a prefix everywhere; behind `||` the old names are never reached, and fall out.
    ['export var TRANSFORM = testProp(', `export var TRANSFORM = 'transform' || testProp(`],
    ['export var TRANSITION = testProp(', `export var TRANSITION = 'transition' || testProp(`],
  ],
};

/** Methods that neither leaflet-map.ts nor the rest of Leaflet calls; the build stops when somebody does. @type {Record<string, string>} */
const uncalled = {
  'src/core/Events.js': 'addEventParent removeEventParent',
  'src/geo/LatLng.js': 'wrap',
  'src/geo/LatLngBounds.js':
    'getEast getNorth getNorthWest getSouth getSouthEast getWest intersects pad toBBoxString',
  'src/geometry/Bounds.js': 'intersects pad',
  'src/layer/Layer.js': 'addInteractiveTarget addTo eachLayer getAttribution removeInteractiveTarget',
  'src/layer/tile/GridLayer.js':
    '_keyToBounds _setAutoZIndex bringToBack bringToFront isLoading redraw setZIndex',
  'src/layer/tile/TileLayer.js': 'setUrl',
  'src/map/Map.js':
    '_draggableMoved _findEventTargets _fireDOMEvent _getBoundsCenterZoom _getTopLeftPoint _handleDOMEvent _handleGeolocationError _handleGeolocationResponse ' +
    '_latLngBoundsToNewLayerBounds _latLngToNewLayerPoint _limitOffset _panInsideMaxBounds addHandler ' +
    'containerPointToLatLng fitBounds fitWorld flyTo flyToBounds getBounds getBoundsZoom getPanes getPixelBounds locate ' +
    'mouseEventToLatLng mouseEventToLayerPoint panInside panInsideBounds setMaxBounds setMaxZoom setMinZoom ' +
    'setZoomAround stopLocate zoomIn zoomOut',
};

const BROWSER = 'src/core/Browser.js';

/**
 * What Leaflet asks of the browser and is the same in all that run ES2022. Or makes no difference here: the last three
 * decide how Leaflet listens to fingers, and it listens to none.
 *
 * @type {Record<string, boolean>}
 */
const sameEverywhere = {
  any3d: true,
  edge: false,
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  passiveEvents: true,
  pointer: false,
  touch: false,
  touchNative: true,
};

/** And what is not, as Leaflet finds it out. @type {Record<string, string>} */
const perBrowser = {
  chrome: '/chrome/i.test(navigator.userAgent)',
  linux: `navigator.platform.startsWith('Linux')`,
  mac: `navigator.platform.startsWith('Mac')`,
  mobile: `typeof orientation !== 'undefined' || /mobile/i.test(navigator.userAgent)`,
  retina: 'devicePixelRatio > 1',
  safari: '/^(?!.*chrome).*safari/i.test(navigator.userAgent)',
};

const browser = `export default {
${Object.entries(perBrowser)
  .map(([name, expression]) => `  ${name}: ${expression},\n`)
  .join('')}};
`;

/** What a strict policy forbids, wherever it is. */
const forbidden =
  /\.(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write|\beval\(|\bnew Function\b|['"`]data:/;

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** @returns {import('vite').Plugin} */
export function patchLeaflet() {
  /** @type {Map<string, string>} what may call a method: Leaflet as it is here, and our module that imports it */
  const callers = new Map();
  return {
    name: 'patch-leaflet',
    enforce: 'pre',
    // What Vite bundles in advance, in development and in tests, does not come past plugins.
    config: () => ({ optimizeDeps: { exclude: ['leaflet'] } }),
    transform(code, id) {
      const [, name] = /\/node_modules\/leaflet\/([^?]+\.js)/.exec(id) ?? [];
      if (id.includes('/leaflet-map.ts')) callers.set(id, code.replace(comments, ''));
      if (name === undefined) return undefined;
      if (name === BROWSER) return { code: browser, map: null };
      let patched = code.replace(/\bBrowser\.(\w+)/g, (asked, property) =>
        Object.hasOwn(sameEverywhere, property) ? String(sameEverywhere[property]) : asked,
      );
      const unknown = [...patched.replace(comments, '').matchAll(/\bBrowser\.(\w+)/g)].find(
        ([, property = '']) => !Object.hasOwn(perBrowser, property),
      );
      if (unknown) this.error(`${name} of Leaflet asks for ${unknown[0]}: say here what it is.`);
      for (const [from, to] of replacements[name] ?? []) {
        if (code.split(from).length !== 2)
          this.error(`${name} of Leaflet does not contain exactly once: ${from}`);
        patched = patched.replace(from, () => to);
      }
      const methods = uncalled[name]?.split(' ') ?? [];
      const found = methods.length > 0 ? methodsIn(parseAst(patched), methods) : [];
      if (found.length !== methods.length) this.error(`${name} of Leaflet has not each once: ${methods}`);
      patched = without(found, patched);
      callers.set(name, patched.replace(comments, ''));
      const [left] = forbidden.exec(patched.replace(comments, '')) ?? [];
      if (left !== undefined) this.error(`${name} of Leaflet does what a strict policy forbids: ${left}`);
      // Every replacement stays on its line: the lines of a source map are right without one.
      return patched === code ? undefined : { code: patched, map: null };
    },
    buildEnd() {
      if (callers.size === 0) return;
      for (const method of new Set(Object.values(uncalled).join(' ').split(' ')))
        for (const [caller, code] of callers)
          if (new RegExp(`\\b${method}\\b`).test(code))
            this.error(
              `${caller} has ${method}, which is taken out of Leaflet: see tools/patch-leaflet.mjs.`,
            );
    },
  };
}

/** Takes methods out of the objects of which Leaflet makes its classes. @param {{ start: number, end: number }[]} methods @param {string} code */
function without(methods, code) {
  let result = code;
  // From the last to the first, so that the places of those that are left stay right.
  for (const { start, end } of methods.toSorted((a, b) => b.start - a.start)) {
    const lines = code.slice(start, end).replace(/[^\n]/g, '');
    result = result.slice(0, start) + lines + result.slice(end).replace(/^,/, '');
  }
  return result;
}

/** @returns {{ start: number, end: number }[]} */
function methodsIn(/** @type {any} */ node, /** @type {string[]} */ names) {
  if (Array.isArray(node)) return node.flatMap(one => methodsIn(one, names));
  if (typeof node !== 'object' || node === null) return [];
  const isMethod = node.type === 'Property' && node.value.type === 'FunctionExpression';
  if (isMethod && names.includes(node.key.name)) return [node];
  return Object.values(node).flatMap(value => methodsIn(value, names));
}
