/**
 * Gets what is to be checked: files of the visitor, or the address that he names. Of an address it wants the bytes, which
 * say more than the JSON that the elements take from them: the encoding, and where in the text something stands.
 */
import { isTooLarge, MAX_BYTES, MAX_FILES, tooLarge } from './limits.js';
import type { Bestand } from './protocol.js';

/** Milliseconds for an answer and all that comes with it. */
const LONGEST = 20_000;

/** A sentence for the visitor. */
export class SourceError extends Error {}

/** @throws {SourceError} */
export async function readFiles(files: readonly File[]): Promise<Bestand[]> {
  if (files.length > MAX_FILES) throw new SourceError(`Dit zijn ${files.length} bestanden. Kies er minder.`);
  if (files.length > 1 && !files.every(({ name }) => isCsv(name)))
    throw new SourceError('Kies één bestand. Alleen CSV-bestanden mag u samen kiezen: één per blad.');
  for (const { name, size } of files) if (isTooLarge(size)) throw new SourceError(tooLarge(name));
  return Promise.all(
    files.map(async file => {
      try {
        return { naam: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        // Such as a folder, or a file that changed after it was chosen.
        throw new SourceError(`${file.name} is niet te lezen. Is het een map, of is het net veranderd?`);
      }
    }),
  );
}

export function isCsv(naam: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(naam);
}

/**
 * @param signal Stops the request; the promise then rejects with its reason.
 * @throws {SourceError}
 */
export async function readAddress(address: string, signal: AbortSignal): Promise<Bestand> {
  const naam = nameIn(address);
  const clock = AbortSignal.timeout(LONGEST);
  try {
    const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.any([signal, clock]) });
    if (!response.ok) throw new SourceError(sentenceFor(response.status));
    if (isTooLarge(Number(response.headers.get('content-length')))) throw new SourceError(tooLarge(naam));
    return { naam, bytes: await readBody(response, naam) };
  } catch (error) {
    if (error instanceof SourceError || signal.aborted) throw error;
    if (clock.aborted) throw new SourceError('De server geeft geen antwoord. Probeer het later nog eens.');
    throw new SourceError(notAllowed(address));
  }
}

/** Piece by piece, so that an answer without end is given up. */
async function readBody(response: Response, naam: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > MAX_BYTES) {
      void reader?.cancel();
      throw new SourceError(tooLarge(naam));
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}

function sentenceFor(status: number): string {
  if (status === 404 || status === 410)
    return `Op dit adres staat geen bestand (${status}). Controleer of het adres klopt.`;
  if (status === 401 || status === 403)
    return `De server laat dit bestand niet zien (${status}). Een feed moet zonder inloggen te lezen zijn.`;
  return `De server antwoordt met een fout (${status}). Probeer het later nog eens.`;
}

/** A browser does not tell a page why it gets no answer: a wrong name and a server that says nothing look the same. */
function notAllowed(address: string): string {
  if (address.startsWith('http:') && location.protocol === 'https:')
    return 'Dit adres begint met http://. Vanaf een beveiligde pagina mag de browser het niet ophalen. Werkt https://?';
  return (
    'De browser krijgt dit bestand niet. Klopt het adres? Dan laat de server andere sites niet toe (CORS). ' +
    'Hij moet de kop “Access-Control-Allow-Origin: *” meesturen; zonder die kop werken ook de elementen niet op een ' +
    'ander domein. Controleren kan wel: open het adres in een nieuw tabblad, sla het bestand op en kies het hier.'
  );
}
