/**
 * What `npm start` runs: builds the site and serves it as a strict gemeente would, with the strictest content security
 * policy, and with the feeds that misbehave under `/proef/`. Only this machine can reach it.
 */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { proefFeeds } from './proef-feeds.mjs';

/** The policy under which everything must work: no inline script or style, no other origin, no plain strings as HTML. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Two kinds of pages read feeds of anybody. The iframe page reads those of this server, may be framed by anybody, and when
 * it is sandboxed the files of this server come from elsewhere to it. The checker has a worker, whose address passes a policy of Trusted
 * Types; the worker itself is a file like any other, and can reach nobody but this server.
 *
 * @param {string} path of the page @param {string} own origin of this server
 */
function policyOf(path, own) {
  if (path.startsWith('/insluiten/'))
    return contentSecurityPolicy
      .replace("connect-src 'self'", "connect-src 'self' http: https:")
      .replace("img-src 'self'", "img-src 'self' https://service.pdok.nl");
  if (path.startsWith('/controle/'))
    return contentSecurityPolicy
      .replace("script-src 'self'", "script-src 'self'; worker-src 'self'")
      .replace("connect-src 'self'", "connect-src 'self' http: https:")
      .replace('lit-html', 'lit-html coalitie-controle');
  if (path.startsWith('/frame/'))
    return contentSecurityPolicy
      .replace("img-src 'self'", "img-src 'self' https://service.pdok.nl")
      .replaceAll("'self'", own)
      .replace("frame-ancestors 'none'", 'frame-ancestors *');
  if (path.startsWith('/voorbeelden/')) return `${contentSecurityPolicy}; frame-src 'self'`;
  return contentSecurityPolicy;
}

/**
 * @param {string} folder
 * @returns {import('vite').InlineConfig}
 */
function siteIn(folder) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return {
    configFile: path.join(root, 'vite.config.ts'),
    mode: 'site',
    logLevel: 'warn',
    build: { outDir: path.resolve(root, folder) },
  };
}

/** @param {string} folder where to build to, so that two servers do not write over each other's files */
export async function buildSite(folder) {
  await build(siteIn(folder));
}

/**
 * Serves a site that was built, until `close` is called.
 *
 * @param {{ port: number, folder: string }} options `port`: the next free one is taken when it is in use, 0 takes any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serveSite({ port, folder }) {
  const server = await preview({
    ...siteIn(folder),
    // A page that does not exist is a 404, not the demo.
    appType: 'mpa',
    preview: { host: '127.0.0.1', port },
    plugins: [strictServer],
  });
  const address = server.httpServer.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return { url: `http://127.0.0.1:${actualPort}/`, close: () => server.close() };
}

/** @type {import('vite').Plugin} */
const strictServer = {
  name: 'strict-server',
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = '/', headers }, response, next) => {
      response.setHeader('Content-Security-Policy', policyOf(url, `http://${headers.host}`));
      // A feed is for any site, and so for a sandboxed frame, which has no site.
      if (/^\/[\w-]+\.json$/.test(url)) response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      next();
    });
    middlewares.use(proefFeeds());
  },
};

async function main() {
  const { port, folder } = readOptions();
  console.log('Building the site…');
  await buildSite(folder);
  const site = await serveSite({ port, folder });
  console.log(`
  Demo        ${site.url}
  Invoeghulp  ${site.url}insluiten/
  Controle    ${site.url}controle/
  Uitleg      ${site.url}uitleg/
  Toestanden  ${site.url}toestanden/

Ctrl+C stops.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, async () => {
      // Asked to stop and stopped: that is no failure, whatever Vite makes of it.
      process.exitCode = 0;
      await site.close();
    });
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, folder: { type: 'string' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is no port.`);
    return { port, folder: values.folder ?? 'dist/site' };
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}

npm start -- [options]
  --port N        default 4173; the next free one when it is in use
  --folder PATH   where the site is built, default dist/site`);
    process.exit(1);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
