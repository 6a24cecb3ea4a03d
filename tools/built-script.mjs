/**
 * Builds the script tag and the scripts of the iframe page before the browser tests start, so that what is tested as
 * "the script" is the script: minified, in chunks, as a page gets it. Tests find it at
 * `/dist/script/coalitie-widgets.js`, and the single file beside it.
 */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { releasedOnce } from './built-once.mjs';
import { buildScript } from './release.mjs';

const folder = fileURLToPath(new URL('../dist/script', import.meta.url));

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function builtScript() {
  return {
    name: 'built-script',
    async serverStart() {
      // In a run of all tests those in Node need it as well.
      if (process.env.BUILT_ONCE) copyScript(await releasedOnce());
      else await buildScript();
      for (const mode of ['frame', 'frame-helper']) await build({ mode, logLevel: 'warn' });
    },
  };
}

/** @param {string} dist */
function copyScript(dist) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(dist, 'script'), folder, { recursive: true });
}
