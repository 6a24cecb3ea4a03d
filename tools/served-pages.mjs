/**
 * Pages whose elements a server rendered, under `/server/`, for the tests: `/server/pagina?tag=…&feed=…`, where `feed`
 * is a fixture of the stories as `module:name` and every other parameter is an attribute. The page has the strictest
 * policy, and loads the elements only when a test calls `loadElements()`: it first sees what is there without.
 *
 * Parameters that are no attributes: `policy=nonce` allows styles by a nonce in place of style sheets, and `src=geen`
 * points the element at a feed that cannot be had.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const NONCE = 'bm9uY2U';

const CHUNK_MS = 300;

/** @param {string} pathname */
const scriptFolder = pathname =>
  new URL(pathname.includes('/chunks/') ? '../dist/script/chunks/' : '../dist/script/', import.meta.url);

/**
 * @param {(module: string) => Promise<Record<string, any>>} load imports a module of the project
 * @returns {(request: Request, response: Response, next: (error?: unknown) => void) => Promise<void>} a connect-style
 *   middleware
 */
export function servedPages(load) {
  return async function answer(request, response, next) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { pathname, searchParams } = url;
    try {
      response.setHeader('Cache-Control', 'no-store');
      if (pathname === '/server/pagina') await sendPage(response, url, load);
      else if (pathname === '/server/feed.json') {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(await fixture(load, searchParams.get('feed'))));
      } else if (pathname.startsWith('/server/stijlen/')) {
        const { styleSheetOf } = await load('/src/server.ts');
        response.setHeader('Content-Type', 'text/css');
        response.end(styleSheetOf(pathname.slice('/server/stijlen/'.length, -'.css'.length)));
      } else if (pathname === '/server/later.js') {
        response.setHeader('Content-Type', 'text/javascript');
        response.end("globalThis.loadElements = () => import('/server/script/coalitie-widgets.js');");
      } else if (pathname.startsWith('/server/script/')) {
        // What comes beside the script comes late, as it does on a slow line.
        if (pathname.includes('/chunks/')) await sleep(CHUNK_MS);
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await readFile(new URL(path.basename(pathname), scriptFolder(pathname))));
      } else next();
    } catch (error) {
      response.statusCode = 500;
      response.end(String(/** @type {Error} */ (error).stack));
    }
  };
}

/** @param {string | null} name `module:name` */
async function fixture(load, name) {
  const [module, exported] = (name ?? '').split(':');
  return (await load(`/stories/fixtures/${module}.ts`))[exported ?? ''];
}

/**
 * @param {Response} response
 * @param {URL} url
 * @param {(module: string) => Promise<Record<string, any>>} load
 */
async function sendPage(response, url, load) {
  const { tag = '', feed = '', policy, src, ...attributes } = Object.fromEntries(url.searchParams);
  const { renderToHtml } = await load('/src/server.ts');
  const usesNonce = policy === 'nonce';
  const address = src === 'geen' ? '/proef/404.json' : `/server/feed.json?feed=${feed}`;
  const element = await renderToHtml(tag, { src: address, ...attributes }, await fixture(load, feed), {
    url: url.href,
    ...(usesNonce ? { nonce: NONCE } : { styleSheets: '/server/stijlen' }),
  });
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${usesNonce ? `'nonce-${NONCE}'` : "'self'"}`,
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  );
  response.end(`<!doctype html>
<html lang="${attributes.lang ?? 'nl'}">
  <head>
    <meta charset="utf-8">
    <title>Van de server</title>
    <script type="module" src="/server/later.js"></script>
  </head>
  <body>
    <main>${element}</main>
    <p id="daarna">Wat eronder staat</p>
  </body>
</html>`);
}
