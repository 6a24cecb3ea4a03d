/**
 * What stands beside the iframe page. Its scripts are one classic file each, which the build of pages cannot make; and its
 * style sheet is linked as it is, because Vite would have it fetched in a way that a sandboxed frame is not allowed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/**
 * @param {string} configFile
 * @returns {import('vite').Plugin}
 */
export function frameScripts(configFile) {
  let folder = '';
  let styles = '';
  return {
    name: 'frame-scripts',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = path.resolve(root, outDir, 'frame');
      styles = path.join(root, 'frame/frame.css');
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'frame/frame.css', source: readFileSync(styles) });
    },
    async closeBundle() {
      for (const mode of ['frame', 'frame-helper'])
        await build({ configFile, mode, logLevel: 'warn', build: { outDir: folder } });
    },
  };
}
