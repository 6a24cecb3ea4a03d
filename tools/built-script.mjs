/**
 * Builds the script tag before the browser tests start, so that what is tested as "the script" is the
 * script: minified, in chunks, as a page gets it. Tests find it at `/dist/script/coalitie-widgets.js`, and the single file
 * beside it.
 */
import { buildScript } from './release.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function builtScript() {
  return {
    name: 'built-script',
    serverStart: () => buildScript(),
  };
}
