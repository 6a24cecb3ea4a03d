/**
 * Pages of others, under `/gast/`, in which the script has to behave: `/gast/<name>.html` is `test/contract/pages/<name>.html`.
 * In it `%elementen%` becomes every element with the example feed, `%elders%` the address of this server under its
 * other name, which to a browser is another site, and `%sleutel%` a key for a feed that counts. A page whose name begins with `streng` gets the strictest policy.
 *
 * `/gast/script/` is the built script, open to other sites, `/gast/script-9.9.9/` the same as another version, and
 * `/gast/script-half/` the same of which the chunk with the sentences was not put on the server.
 * `/gast/meet.js` comes first on each page and notes what goes wrong there.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const pages = new URL('../test/contract/pages/', import.meta.url);
const builtScript = new URL('../dist/script/', import.meta.url);

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
});

/** What every page shows; of the figures the example feed has none. */
const elements = `
<coalitie-kaart src="/proef/feed.json" loading="eager"><p>Bel 14 0475</p></coalitie-kaart>
<coalitie-contact src="/proef/feed.json" gemeente="Roermond" vcard jsonld><p>Bel 14 0475</p></coalitie-contact>
<pijlers-status src="/proef/feed.json" gemeente="Neder-Betuwe"></pijlers-status>
<coalitie-feed src="/proef/feed.json"><coalitie-deelnemers gemeente="Roermond"></coalitie-deelnemers></coalitie-feed>
<coalitie-cijfers src="/proef/feed.json" gemeente="Roermond"></coalitie-cijfers>
<coalitie-profiel src="/proef/feed.json" gemeente="Neder-Betuwe"></coalitie-profiel>`;

/**
 * Issue by issue what a strict site sends. Tiles are the one thing that may add a host.
 *
 * @param {string} [tileHost]
 */
const strictPolicy = (tileHost = '') =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' ${tileHost}`.trim(),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/**
 * @param {{ script?: URL }} [options] `script`: the folder of the built script, ending with a slash
 * @returns {(request: Request, response: Response, next: (error?: unknown) => void) => Promise<void>} a connect-style middleware
 */
export function hostPages({ script = builtScript } = {}) {
  return async function answer(request, response, next) {
    const { pathname, port, hostname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [, folder = '', file = ''] =
      /^\/gast\/(?:(script(?:-9\.9\.9|-half)?)\/)?([\w/.-]+)$/.exec(pathname) ?? [];
    const type = types[path.extname(file)];
    if (!type || file.includes('..')) return next();
    const elsewhere = `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
    try {
      if (folder.endsWith('half') && file.includes('/sentences-')) throw new Error('not on the server');
      let body = await readFile(new URL(file, folder ? script : pages), 'utf8');
      if (folder.endsWith('9.9.9')) body = body.replace(/(["'`])0\.\d+\.\d+\1/g, '"9.9.9"');
      if (type === types['.html']) {
        body = body
          .replaceAll('%elementen%', elements)
          .replaceAll('%elders%', elsewhere)
          .replaceAll('%sleutel%', randomUUID());
        if (file.startsWith('streng')) {
          const policy = strictPolicy(file.includes('tegels') ? elsewhere : undefined);
          response.setHeader('Content-Security-Policy', policy);
        }
      }
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(body);
    } catch (error) {
      response.statusCode = 404;
      response.end(String(error));
    }
  };
}
