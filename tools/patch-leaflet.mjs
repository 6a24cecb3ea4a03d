/**
 * A Vite plugin that makes Leaflet 1.9.4 run on a page with the strictest policy. Leaflet finds out what the browser can
 * do by writing `innerHTML`, at import: under `require-trusted-types-for 'script'` that throws, and there is no map. And
 * it cancels a tile by giving it a `data:` picture, which `img-src` forbids.
 *
 * It replaces exactly what is written below, and stops the build when Leaflet says something else there, or when a module
 * of Leaflet that somebody adds has such a thing as well. It has to be in every configuration of Vite that meets
 * Leaflet: builds, tests, Storybook.
 */

/** @type {Record<string, [from: string, to: string][]>} by module, inside the package */
const replacements = {
  'src/core/Browser.js': [
    // Whether there is inline SVG: also known without parsing a string.
    [
      `div.innerHTML = '<svg/>';`,
      `div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));`,
    ],
    // Only Internet Explorer has VML.
    [`div.innerHTML = '<v:shape adj="1"/>';`, 'return false;'],
  ],
  'src/core/Util.js': [
    // An empty address cancels a tile too, without asking for anything.
    [
      `export var emptyImageUrl = 'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs=';`,
      `export var emptyImageUrl = '';`,
    ],
  ],
};

/** What a strict policy forbids, wherever it is. */
const forbidden =
  /\.(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write|\beval\(|\bnew Function\b|['"`]data:/;

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** @returns {import('vite').Plugin} */
export function patchLeaflet() {
  return {
    name: 'patch-leaflet',
    enforce: 'pre',
    // What Vite bundles in advance, in development and in tests, does not come past plugins.
    config: () => ({ optimizeDeps: { exclude: ['leaflet'] } }),
    transform(code, id) {
      const [, name] = /\/node_modules\/leaflet\/([^?]+\.js)/.exec(id) ?? [];
      if (name === undefined) return undefined;
      let patched = code;
      for (const [from, to] of replacements[name] ?? []) {
        if (code.split(from).length !== 2)
          this.error(`${name} of Leaflet does not contain exactly once: ${from}`);
        patched = patched.replace(from, () => to);
      }
      const [left] = forbidden.exec(patched.replace(comments, '')) ?? [];
      if (left !== undefined) this.error(`${name} of Leaflet does what a strict policy forbids: ${left}`);
      // Every replacement stays on its line: the lines of a source map are right without one.
      return patched === code ? undefined : { code: patched, map: null };
    },
  };
}
