/**
 * Bytes to text, in whatever encoding an editor or a spreadsheet saved them. A feed must be UTF-8, so that the answer
 * says what was found.
 */

export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly codering: Codering;
}

/** The text of a file; `undefined` when it is no text but, say, a picture or a zip. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  // Text has no zeros; every binary format has some near its begin.
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), codering: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, codering: Codering): DecodedText {
  return { text: new TextDecoder(codering).decode(bytes), codering };
}
