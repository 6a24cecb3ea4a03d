/**
 * Builds the script tag and the scripts of the iframe page before the browser tests start, so that what is tested as
 * "the script" is the script: minified, in chunks, as a page gets it. Tests find it at
 * `/dist/script/coalitie-widgets.js`, and the single file beside it.
 */
import { build } from 'vite';
import { buildScript } from './release.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function builtScript() {
  return {
    name: 'built-script',
    async serverStart() {
      await buildScript();
      for (const mode of ['frame', 'frame-helper']) await build({ mode, logLevel: 'warn' });
    },
  };
}
