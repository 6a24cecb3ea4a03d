/**
 * Pictures of a page have few colours and many shades on the edges of letters, which nobody tells apart and which are
 * most of a file. Here they get a palette of at most 256 colours, one byte a pixel: a quarter of the size.
 */
import { crc32, deflateSync } from 'node:zlib';

/** These stay as they are; backgrounds that hardly differ are among them. */
const COMMON_COLOURS = 32;
/** The bits of any other colour that count. */
const MASK = 0xf0f0f0;
const MOST_COLOURS = 256;

/**
 * @param {{ width: number, height: number, data: Buffer }} picture Four bytes a pixel, as pngjs reads it.
 * @returns {Buffer} a PNG file.
 */
export function palettePng({ width, height, data }) {
  const pixels = Array.from({ length: width * height }, (_, index) => data.readUIntBE(index * 4, 3));
  const common = new Set(byCount(pixels).slice(0, COMMON_COLOURS));
  const reduced = pixels.map(colour => (common.has(colour) ? colour : colour & MASK));
  const colours = byCount(reduced);
  const palette = colours.slice(0, MOST_COLOURS);
  const indices = new Map(
    colours.map((colour, index) => [colour, index < MOST_COLOURS ? index : nearest(colour, palette)]),
  );
  // Each row starts with a byte that says it is as it is.
  const rows = Buffer.alloc((width + 1) * height);
  for (const [index, colour] of reduced.entries())
    rows[index + Math.floor(index / width) + 1] = /** @type {number} */ (indices.get(colour));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {readonly number[]} pixels
 * @returns {number[]} the colours in it, the most common first.
 */
function byCount(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

/** @param {number} colour */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/**
 * @param {number} colour
 * @param {readonly number[]} palette
 */
function nearest(colour, palette) {
  const [r = 0, g = 0, b = 0] = channels(colour);
  const distances = palette.map(other => {
    const [otherR = 0, otherG = 0, otherB = 0] = channels(other);
    return (r - otherR) ** 2 + (g - otherG) ** 2 + (b - otherB) ** 2;
  });
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
