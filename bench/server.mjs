/**
 * Serves folders and feeds on 127.0.0.1, compressed beforehand with Brotli at its best, as a good host does. Speed of
 * the network is the browser's affair: see profiles.mjs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** @typedef {{ body: Buffer, headers: Record<string, string> }} Answer */

/** How many bytes a text has on the wire. @param {string | Buffer} body */
export async function brotli(body) {
  const bytes = Buffer.from(body);
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

export class Server {
  /** @type {Map<string, Answer>} */
  #answers = new Map();
  #server = createServer((request, response) => {
    const answer = this.#answers.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, answer.headers).end(answer.body);
  });

  get origin() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** @returns {Promise<void>} */
  start() {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** @param {string} pathname @param {string | Buffer} body */
  async add(pathname, body) {
    const type = types[path.extname(pathname)];
    if (!type) throw new Error(`No content type for ${pathname}.`);
    // Names with a hash never change; a page and a feed do.
    const isFixed = /-[\w-]{8}\.\w+$/.test(pathname);
    const compressed = type === 'image/png' ? undefined : await brotli(body);
    this.#answers.set(pathname, {
      body: compressed ?? Buffer.from(body),
      headers: {
        'Content-Type': type,
        ...(compressed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
        'Content-Length': String((compressed ?? Buffer.from(body)).length),
        'Cache-Control': isFixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      },
    });
  }

  /** @param {string} prefix @param {string} folder */
  async addFolder(prefix, folder) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    );
    await Promise.all(
      files.map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        const pathname = `${prefix}/${path.relative(folder, file).split(path.sep).join('/')}`;
        return this.add(pathname, readFileSync(file));
      }),
    );
  }
}
