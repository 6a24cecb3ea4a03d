/**
 * `toon`: a page with the elements and the feed, on this computer only, under the policy of a strict site. The feed is
 * read again at each request: who changes it only has to reload the page.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Command, CommandError, type Context, EXIT } from './command.js';
import { onlyFeed, readFeed, readFeedBytes } from './read-feed.js';

const POLICY = [
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

const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Uw feed</title>
    <link rel="stylesheet" href="/pagina.css">
    <script type="module" src="/script/coalitie-widgets.js"></script>
  </head>
  <body>
    <main>
      <h1>Uw feed</h1>
      <coalitie-feed src="/feed.json">
        <coalitie-kaart></coalitie-kaart>
        <coalitie-profiel></coalitie-profiel>
      </coalitie-feed>
    </main>
  </body>
</html>
`;

const STYLE = `body { margin: 0; font-family: sans-serif; line-height: 1.5; color: #1a1a1a; background: #fff; }
main { max-width: 1100px; margin: 0 auto; padding: 16px; }
coalitie-profiel { display: block; margin-top: 32px; }
`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export const command: Command = {
  options: { poort: { type: 'string' } },

  async run(names, { poort = '0' }, context) {
    const { say, out, scriptFolder } = context;
    const name = onlyFeed(names, context);
    const port = Number(poort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new CommandError(say.badPort(String(poort)), EXIT.gebruik);
    await readFeed(name, context);
    await readFile(path.join(scriptFolder, 'coalitie-widgets.js')).catch(() => {
      throw new CommandError(say.noScript, EXIT.bestand);
    });
    const server = createServer((request, response) => {
      // A page elsewhere can reach this computer under a name of its own; it gets nothing.
      if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
        return void send(response, 403);
      answer(new URL(request.url ?? '/', 'http://localhost').pathname, name, response, context).catch(() =>
        send(response, 500),
      );
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', () => reject(new CommandError(say.portTaken(port), EXIT.bestand)));
      server.listen(port, '127.0.0.1', resolve);
    });
    out(say.shown(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
    out(say.stop);
    await new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.prependOnceListener(signal, () => process.exit(0));
      server.once('close', resolve);
    });
    return EXIT.ok;
  },
};

async function answer(
  pathname: string,
  feed: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  if (pathname === '/') return send(response, 200, 'text/html', PAGE);
  // A browser asks for it whatever the page says.
  if (pathname === '/favicon.ico') return send(response, 204);
  if (pathname === '/pagina.css') return send(response, 200, 'text/css', STYLE);
  if (pathname === '/feed.json') {
    const bytes = await readFeedBytes(feed, context).catch(() => undefined);
    return bytes ? send(response, 200, 'application/json', bytes) : send(response, 404);
  }
  const file = path.join(context.scriptFolder, decodeURIComponent(pathname.slice('/script/'.length)));
  const type = TYPES[path.extname(file)];
  if (!pathname.startsWith('/script/') || !file.startsWith(context.scriptFolder) || !type)
    return send(response, 404);
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? send(response, 200, type, bytes) : send(response, 404);
}

function send(
  response: ServerResponse,
  status: number,
  type = 'text/plain',
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
