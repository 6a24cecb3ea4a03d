/**
 * Files: read within bounds, and written whole or not at all. A file is written beside its place under another name and
 * then put in place in one step; what a stop in between leaves is cleared away.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { CommandError, type Context, EXIT } from './command.js';
import type { Messages } from './messages.js';

const MB = 1024 * 1024;
/** Ten thousand coalitions of 5 kB, and some. */
export const MAX_FEED_BYTES = 80 * MB;

/** @throws {CommandError} when it cannot be read, or is larger than that. */
export async function readBytes(file: string, maxBytes: number, { say }: Context): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const info = await handle.stat();
      if (info.isDirectory()) throw new CommandError(say.files.isFolder(file), EXIT.bestand);
      if (info.size > maxBytes) throw tooLarge(file, maxBytes, say);
      // What has no size beforehand, such as a pipe, is counted while it comes.
      if (!info.isFile()) return await readPiped(handle.createReadStream(), file, maxBytes, say);
      return await handle.readFile();
    } finally {
      await handle.close().catch(() => undefined);
    }
  } catch (error) {
    throw asCommandError(error, file, say);
  }
}

async function readPiped(stream: AsyncIterable<Uint8Array>, file: string, maxBytes: number, say: Messages) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > maxBytes) throw tooLarge(file, maxBytes, say);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(file: string, maxBytes: number, say: Messages): CommandError {
  return new CommandError(say.files.tooLarge(file, Math.round(maxBytes / MB)), EXIT.bestand);
}

export interface WriteOptions {
  readonly overschrijf: boolean;
  /** What the user knows the file as. Default: its path. */
  readonly naam?: string;
}

/** Writes a file whole or not at all. @throws {CommandError} */
export async function writeWhole(
  file: string,
  data: string | Uint8Array,
  { overschrijf, naam = file }: WriteOptions,
  { say }: Context,
): Promise<void> {
  const temporary = temporaryBeside(file);
  try {
    if (!overschrijf && (await exists(file))) throw new CommandError(say.files.exists(naam), EXIT.bestand);
    if (await isFolder(file)) throw new CommandError(say.files.isFolder(naam), EXIT.bestand);
    unfinished.add(temporary);
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (overschrijf ? rename(temporary, file) : placeNew(temporary, file));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw asCommandError(error, naam, say);
  } finally {
    unfinished.delete(temporary);
  }
}

/** A rename would replace what somebody else wrote meanwhile; a link refuses to. */
async function placeNew(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
    await unlink(temporary);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Not every disk has links.
    await rename(temporary, file);
  }
}

/**
 * Writes a folder of files. A new folder appears whole or not at all; in a folder that is there, which takes
 * `overschrijf`, each file does, in the order of the entries.
 *
 * @throws {CommandError}
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  options: WriteOptions,
  context: Context,
): Promise<void> {
  const { say } = context;
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error.code === 'ENOTDIR'
      ? new CommandError(say.files.exists(folder), EXIT.bestand)
      : asCommandError(error, folder, say);
  });
  if (there && there.length > 0) {
    if (!options.overschrijf) throw new CommandError(say.files.folderInUse(folder), EXIT.bestand);
    for (const [name, text] of files) await writeWhole(path.join(folder, name), text, options, context);
    return;
  }
  const temporary = temporaryBeside(folder);
  try {
    unfinished.add(temporary);
    await mkdir(temporary);
    for (const [name, text] of files) {
      const naam = path.join(folder, name);
      await writeWhole(path.join(temporary, name), text, { overschrijf: false, naam }, context);
    }
    // An empty folder gives way to one that is renamed to its name.
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw asCommandError(error, folder, say);
  } finally {
    unfinished.delete(temporary);
  }
}

function temporaryBeside(file: string): string {
  const { dir, base } = path.parse(path.resolve(file));
  return path.join(dir, `.${base}.${randomBytes(4).toString('hex')}.tmp`);
}

/** What was begun and has no place yet. */
const unfinished = new Set<string>();

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    for (const temporary of unfinished) rmSync(temporary, { recursive: true, force: true });
    process.exit(code);
  });
}

export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    info => info.isDirectory(),
    () => false,
  );
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

export function asCommandError(error: unknown, file: string, say: Messages): CommandError {
  if (error instanceof CommandError) return error;
  const { code = 'onbekend' } = error as NodeJS.ErrnoException;
  return new CommandError(sentenceFor(code, file, say), EXIT.bestand);
}

function sentenceFor(code: string, file: string, { files }: Messages): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return files.notFound(file);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return files.noPermission(file);
    case 'EISDIR':
      return files.isFolder(file);
    case 'EEXIST':
      return files.exists(file);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return files.diskFull(file);
    default:
      return files.other(file, code);
  }
}
