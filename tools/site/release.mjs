/**
 * The release beside the site: `virtual:release` tells the pages what was built (`release.json` in the folder in which the
 * site is made, so `dist/` for `dist/site/`), and the files of it are published in `script/`, so that what the embed assistant
 * writes can be pasted at once. Built before the script was, the site has neither, and its pages say so.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ID = 'virtual:release';

/** @typedef {{ version: string, files: { name: string, bytes: number, gzip: number, brotli: number, integrity: string }[] }} Release */

/**
 * @param {string} dist the folder with `release.json` and `script/`
 * @returns {Release | null} `null` when there is none, or when the files are not those that it describes
 */
export function readRelease(dist) {
  const file = path.join(dist, 'release.json');
  if (!existsSync(file)) return null;
  /** @type {Release} */
  const release = JSON.parse(readFileSync(file, 'utf8'));
  return release.files.every(({ name, integrity }) => {
    const published = path.join(dist, 'script', name);
    return existsSync(published) && integrityOf(readFileSync(published)) === integrity;
  })
    ? release
    : null;
}

/** @param {Buffer} content */
const integrityOf = content => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @returns {import('vite').Plugin} */
export function release() {
  let dist = '';
  /** @type {Release | null} */
  let found = null;
  return {
    name: 'release',
    configResolved({ root, build: { outDir } }) {
      dist = path.dirname(path.resolve(root, outDir));
      found = readRelease(dist);
    },
    resolveId: id => (id === ID ? `\0${ID}` : undefined),
    load: id => (id === `\0${ID}` ? `export default ${JSON.stringify(found)};` : undefined),
    generateBundle() {
      for (const { name } of found?.files ?? [])
        this.emitFile({
          type: 'asset',
          fileName: `script/${name}`,
          source: readFileSync(path.join(dist, 'script', name)),
        });
    },
  };
}
