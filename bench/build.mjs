/**
 * Makes the pages as a webmaster would put them online: built and minified by Vite, each in a folder of its own,
 * so that no file is shared between them. Everything lands in one temporary folder.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { codesByProvincie, drawnShapes, publishedTopology } from './gemeenten.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pagesFolder = fileURLToPath(new URL('pages', import.meta.url));

/** A folder that goes when this process does. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A browser that is just being killed may still be writing; the system tidies its temporary folder.
    }
  });
  return folder;
}

/** @typedef {{ width: number, height: number }} Size */
/** @typedef {{ file: string, code: string, map: import('node:module').SourceMapPayload | null }} Chunk */
/** @typedef {{ minify?: boolean, sourcemap?: boolean }} Options as in Vite; for a profile, which has to name things */

/**
 * Our page: the script tag that we ship.
 *
 * @param {string} folder
 * @param {Options} [options]
 */
export async function buildOurs(folder, options = {}) {
  const outDir = path.join(folder, 'ours');
  const output = await build({
    root,
    mode: 'script',
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, ...options },
  });
  copyFileSync(path.join(pagesFolder, 'host.css'), path.join(outDir, 'host.css'));
  copyFileSync(path.join(pagesFolder, 'contact.html'), path.join(outDir, 'contact.html'));
  const sheet = 'coalitie-widgets.css';
  const html = readFileSync(path.join(pagesFolder, 'ours.html'), 'utf8').replace(
    '<!-- optional style sheet of the build -->',
    existsSync(path.join(outDir, sheet)) ? `<link rel="stylesheet" href="${sheet}">` : '',
  );
  writeFileSync(path.join(outDir, 'index.html'), html);
  return chunksOf(output);
}

/**
 * A hand-written page, with a map as large as ours turned out to be.
 *
 * @param {string} folder
 * @param {string} name of a page in `pages/`
 * @param {Size} mapSize
 * @param {Options} [options]
 */
export async function buildHandWritten(folder, name, mapSize, options = {}) {
  const data = path.join(folder, 'data');
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, 'gemeenten.topojson'), publishedTopology);
  writeFileSync(path.join(data, 'provincies.json'), JSON.stringify(codesByProvincie()));
  writeFileSync(path.join(data, 'shapes.json'), JSON.stringify(drawnShapes()));
  const outDir = path.join(folder, name);
  const output = await build({
    root: pagesFolder,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { '@data': data } },
    plugins: [withMapSize(mapSize)],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      // Images of Leaflet's style sheet that are never shown must not travel inside it.
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(pagesFolder, `${name}.html`) },
      ...options,
    },
  });
  renameSync(path.join(outDir, `${name}.html`), path.join(outDir, 'index.html'));
  return chunksOf(output);
}

/** @param {Size} size */
function withMapSize({ width, height }) {
  return {
    name: 'map-size',
    enforce: /** @type {const} */ ('pre'),
    transform(code, id) {
      if (!/\/page\.css(\?|$)/.test(id)) return undefined;
      return code.replace('MAP_WIDTH', String(width)).replace('MAP_HEIGHT', String(height));
    },
  };
}

/** @returns {Chunk[]} */
function chunksOf(output) {
  return output.output
    .filter(({ type }) => type === 'chunk')
    .map(({ fileName, code, map }) => ({ file: fileName, code, map }));
}
