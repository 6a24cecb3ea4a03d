/**
 * Refuses a zip that would unpack to more than a spreadsheet needs, before anything reads it. What a zip says of its
 * own sizes may be a lie, so that each entry is really unpacked, thrown away and counted: that costs milliseconds, and
 * no memory.
 */
import { WerkboekFout } from './workbook.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;

export interface ZipEntry {
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly stored: boolean;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The names in a zip. @throws {WerkboekFout} `beschadigd`, or `te-groot` above `maxBytes` unpacked. */
export async function guardZip(bytes: Uint8Array, maxBytes: number): Promise<string[]> {
  const entries = entriesOf(bytes);
  let left = maxBytes;
  for (const entry of entries) {
    left -= entry.stored ? entry.bytes.length : await unpackedSize(entry.bytes, left);
    if (left < 0) throw new WerkboekFout('te-groot');
  }
  return entries.map(({ naam }) => naam);
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - 65_557);
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) throw new WerkboekFout('beschadigd');
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new WerkboekFout('beschadigd');
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) throw new WerkboekFout('beschadigd');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    // Sizes of four gigabyte stand elsewhere; no spreadsheet of ours has them.
    if (start + size > bytes.length) throw new WerkboekFout('beschadigd');
    // Without a size here a reader looks for it elsewhere, and may find another.
    if (size === 0 && view.getUint32(at + 24, true) !== 0) throw new WerkboekFout('beschadigd');
    entries.push({
      naam: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      bytes: bytes.subarray(start, start + size),
      stored: view.getUint16(at + 10, true) === STORED,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many bytes come out, counted no further than just above `most`. */
async function unpackedSize(packed: Uint8Array, most: number): Promise<number> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What is wrong with the data is told by the reader as well.
  writer.write(packed as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length;
      if (size > most) break;
    }
  } catch (cause) {
    throw new WerkboekFout('beschadigd', { cause });
  }
  await reader.cancel().catch(() => undefined);
  return size;
}
