/**
 * What of others is in what we publish: the packages that end up in a browser or come with the npm package, and the data
 * of the map. From here come the notices that their licences ask for, and the software bill of materials.
 *
 * Read from package-lock.json, so it is the same on every machine. Leaflet is a development dependency because we
 * bundle it; it is named here.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundled into a file of ours, though npm sees no dependency. */
const BUNDLED = ['leaflet'];

/** Packages that come without the text of their licence.
 *
 * @type {Record<string, string>}
 */
const WITHOUT_TEXT = {
  '@lit-labs/ssr-dom-shim': 'Copyright (c) 2022 Google LLC. The terms are those of lit.',
};

/** The data in the map and in the register of gemeenten. */
export const DATA = {
  name: 'Gemeente- en provinciegrenzen',
  version: '2025',
  license: 'CC-BY-4.0',
  holder: 'CBS / Kadaster',
};

/** @typedef {{ name: string, version: string, license: string, integrity: string, dependencies: string[] }} Package */

const json = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** @returns {Package[]} by name; what npm installs with us, and what is bundled */
export function shippedPackages() {
  const { packages } = json('package-lock.json');
  /** @type {Map<string, Package>} */
  const found = new Map();
  const add = (/** @type {string} */ name) => {
    if (found.has(name)) return;
    const locked = packages[`node_modules/${name}`];
    if (!locked)
      throw new Error(`${name} is not at the top of package-lock.json: look which version is shipped.`);
    const { version, license, integrity, dependencies = {} } = locked;
    found.set(name, { name, version, license, integrity, dependencies: Object.keys(dependencies).sort() });
    for (const dependency of Object.keys(dependencies)) add(dependency);
  };
  for (const name of [...Object.keys(json('package.json').dependencies), ...BUNDLED]) add(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices that go with what is published. */
export function thirdPartyText() {
  const notices = shippedPackages().map(({ name, version, license }) => {
    const file = path.join(root, 'node_modules', name, 'LICENSE');
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : WITHOUT_TEXT[name];
    if (!text) throw new Error(`${name} has no LICENSE: find out what its terms are.`);
    return `${name} ${version} (${license})\n\n${text}`;
  });
  const data = `${DATA.name} ${DATA.version}: ${DATA.holder} (${DATA.license}, https://creativecommons.org/licenses/by/4.0/)
Simplified and compressed; the map says so to its readers.`;
  const heading =
    'coalitie-widgets is published under the EUPL-1.2. In it, or installed with it, is work of others:';
  return `${[heading, ...notices, data].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Puts the notices beside what is built.
 *
 * @returns {import('vite').Plugin}
 */
export function thirdPartyNotices() {
  return {
    name: 'third-party-notices',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: thirdPartyText() });
    },
  };
}
