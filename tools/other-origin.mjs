/**
 * The built script on an origin of its own, as a national host would serve it: another port than the page, with the
 * header that allows pages elsewhere to load it. Browser tests ask `/andere-herkomst` where it is. It keeps no
 * connection and ends with the test runner.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/script/', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function otherOrigin() {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = path.join(folder, new URL(url, 'http://127.0.0.1').pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Connection', 'close');
    try {
      const content = await readFile(file);
      response.setHeader('Content-Type', TYPES[/** @type {'.js'} */ (path.extname(file))] ?? 'text/plain');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return {
    name: 'other-origin',
    serverStart: () => new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve())),
    serverStop: () => new Promise(resolve => server.close(() => resolve())),
    serve({ path: asked }) {
      if (asked !== '/andere-herkomst') return undefined;
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      return { body: `http://127.0.0.1:${port}/`, type: 'text/plain' };
    },
  };
}
