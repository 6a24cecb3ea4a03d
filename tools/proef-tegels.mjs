/**
 * A background map for tests, under `/proef-tegels/{z}/{x}/{y}.png`: tiles in two greys, like a chessboard, each with a
 * dark line along its top and left edge. `/proef-tegels/stuk/{z}/{x}/{y}.png` does not exist, whatever the tile.
 *
 * `?key=…` counts the requests (read the count at `/proef-tegels/teller?key=…`), `?ms=…` makes a tile slow.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const prefix = '/proef-tegels/';
const tileSize = 256;
const longestWait = 10_000;
/** The oldest goes first, so that a server that is never stopped stays small. */
const mostKeys = 1000;

/**
 * @returns {(request: Request, response: Response, next: (error?: unknown) => void) => Promise<void>} a connect-style
 *   middleware; every caller gets counters of its own
 */
export function proefTegels() {
  /** @type {Map<string, number>} */
  const counters = new Map();

  return async function answer(request, response, next) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(prefix)) return next();
    const name = url.pathname.slice(prefix.length);
    const key = url.searchParams.get('key') ?? '';
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (name === 'teller') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ requests: counters.get(key) ?? 0 }));
      return;
    }
    counters.set(key, (counters.get(key) ?? 0) + 1);
    if (counters.size > mostKeys) counters.delete(counters.keys().next().value ?? '');
    await sleep(Math.min(Number(url.searchParams.get('ms')) || 0, longestWait));

    const [, x, y] = /^\d+\/(\d+)\/(\d+)\.png$/.exec(name) ?? [];
    if (x === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'image/png');
    response.end((Number(x) + Number(y)) % 2 === 0 ? lightTile : darkTile);
  };
}

const lightTile = png(0xdd);
const darkTile = png(0xaa);

/** @param {number} grey */
function png(grey) {
  const line = 0x33;
  // Each row starts with the number of its filter: none.
  const row = Buffer.from([0, line, ...Array(tileSize - 1).fill(grey)]);
  const rows = Array(tileSize).fill(row);
  rows[0] = Buffer.from([0, ...Array(tileSize).fill(line)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(tileSize, 0);
  header.writeUInt32BE(tileSize, 4);
  // Eight bits of grey, and no interlacing.
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
