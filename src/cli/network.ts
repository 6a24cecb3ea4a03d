/**
 * The network, for addresses that the user gave or that stand in the feed. Polite: it says who it is, asks one thing at a
 * time of each host, a few in all, and waits no longer than ten seconds. It sends no cookies and keeps nothing.
 */
import { CommandError, type Context, EXIT } from './command.js';

const SECONDS = 10;
const AT_ONCE = 6;
export const MAX_LINKS = 500;
const HEADERS = { 'User-Agent': 'coalitie-feed (+https://www.npmjs.com/package/coalitie-widgets)' };

export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** What is at an address. @throws {CommandError} */
export async function fetchBytes(url: string, maxBytes: number, { say }: Context): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { headers: HEADERS, signal: AbortSignal.timeout(SECONDS * 1000) });
    if (!response.ok) throw new CommandError(say.network.status(url, response.status), EXIT.bestand);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
      size += piece.length;
      if (size > maxBytes) {
        const mb = Math.round(maxBytes / 1024 / 1024);
        throw new CommandError(say.files.tooLarge(url, mb), EXIT.bestand);
      }
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(sentenceFor(url, error, say), EXIT.bestand);
  }
}

/** Asks each address whether it works. @returns What is wrong, by address; absent when nothing is. */
export async function checkAddresses(
  urls: readonly string[],
  { say }: Context,
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const wrong = new Map<string, string>();
  // All of one host wait in one row; a few rows go at the same time.
  const rows = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    rows.set(host, [...(rows.get(host) ?? []), url]);
  }
  const waiting = [...rows.values()];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      for (const url of row) {
        const problem = await problemOf(url, say);
        if (problem !== undefined) wrong.set(url, problem);
        onProgress(++done);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong;
}

async function problemOf(url: string, say: Context['say']): Promise<string | undefined> {
  try {
    let status = await ask(url, 'HEAD');
    // Many servers only know how to answer what a browser asks.
    if (status >= 400 && status !== 404 && status !== 410) status = await ask(url, 'GET');
    return status >= 400 ? say.network.status(url, status) : undefined;
  } catch (error) {
    return sentenceFor(url, error, say);
  }
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: HEADERS,
    signal: AbortSignal.timeout(SECONDS * 1000),
  });
  await response.body?.cancel();
  return response.status;
}

function sentenceFor(url: string, error: unknown, say: Context['say']): string {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return say.network.timeout(url, SECONDS);
  return say.network.failed(url, cause?.code ?? name);
}
