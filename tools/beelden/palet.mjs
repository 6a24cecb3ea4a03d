/**
 * Pictures of a page have few colours and many shades on the edges of letters, which nobody tells apart and which are
 * most of a file. Here they get a palette of at most 256 colours, one byte a pixel: a quarter of the size.
 */
import { crc32, deflateSync } from 'node:zlib';

/** Bits of a colour that count; what they leave out is half the difference that `npm run beelden` lets pass. */
const MASK = 0xf0;
const MOST_COLOURS = 256;

/**
 * @param {{ width: number, height: number, data: Uint8Array }} picture Four bytes a pixel, as pngjs reads it.
 * @returns {Buffer} a PNG file.
 */
export function palettePng({ width, height, data }) {
  /** @type {Map<number, { count: number, sum: [number, number, number] }>} */
  const found = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = /** @type {[number, number, number]} */ (
      /** @type {unknown} */ (data.subarray(at, at + 3))
    );
    const one = found.get(keyOf(r, g, b)) ?? { count: 0, sum: [0, 0, 0] };
    found.set(keyOf(r, g, b), one);
    one.count++;
    one.sum = [one.sum[0] + r, one.sum[1] + g, one.sum[2] + b];
  }
  const groups = [...found].sort(([, a], [, b]) => b.count - a.count);
  const palette = groups
    .slice(0, MOST_COLOURS)
    .map(([, { count, sum }]) => sum.map(part => Math.round(part / count)));
  const indices = new Map(
    groups.map(([key, { count, sum }], index) => [
      key,
      index < MOST_COLOURS
        ? index
        : nearest(
            sum.map(part => part / count),
            palette,
          ),
    ]),
  );
  // Each row starts with a byte that says it is as it is.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const key = keyOf(
        /** @type {number} */ (data[at]),
        /** @type {number} */ (data[at + 1]),
        /** @type {number} */ (data[at + 2]),
      );
      rows[y * (width + 1) + x + 1] = /** @type {number} */ (indices.get(key));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {number} r
 * @param {number} g
 * @param {number} b
 */
function keyOf(r, g, b) {
  return ((r & MASK) << 16) | ((g & MASK) << 8) | (b & MASK);
}

/**
 * @param {number[]} colour
 * @param {number[][]} palette
 */
function nearest(colour, palette) {
  const distances = palette.map(other =>
    other.reduce((sum, part, index) => sum + (part - /** @type {number} */ (colour[index])) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
