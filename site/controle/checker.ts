/**
 * The worker that checks, as a function that answers. The newest question wins: what asks for an outcome ends the worker
 * that is still busy with an older one, so that nobody waits for an answer that no one wants.
 */
import type { Antwoord, Genummerd, Vraag } from './protocol.js';
import workerAddress from './worker.ts?worker&url';

/** Milliseconds. What takes longer than this does not end. */
const LONGEST = 60_000;

/** The question was put aside for a newer one. */
export class Superseded extends Error {}

interface Waiting {
  readonly resolve: (answer: Antwoord) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: number;
}

/**
 * Under a policy with Trusted Types the address of a worker may be no plain string. This policy lets the one file pass
 * that is the worker, and nothing else.
 */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): unknown };
    };
  };
  const policy = trustedTypes?.createPolicy('coalitie-controle', {
    createScriptURL(url) {
      if (url !== workerAddress) throw new TypeError('Not the worker of this page.');
      return url;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

const address = trusted(workerAddress);

export class Checker {
  #worker: Worker | undefined;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * @throws {Superseded} when a newer question for an outcome came.
   */
  ask(question: Vraag): Promise<Antwoord> {
    const isNewText = question.soort === 'bestanden' || question.soort === 'tekst';
    if (isNewText && this.#waiting.size > 0) this.#end(new Superseded());
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const nummer = ++this.#number;
    return new Promise((resolve, reject) => {
      const timer = window.setTimeout(
        () => this.#end(new Error('Dit duurt te lang. Probeer een kleiner bestand.')),
        LONGEST,
      );
      this.#waiting.set(nummer, { resolve, reject, timer });
      const files = question.soort === 'bestanden' ? question.bestanden : [];
      worker.postMessage(
        { ...question, nummer },
        files.map(({ bytes }) => bytes.buffer),
      );
    });
  }

  #start(): Worker {
    const worker = new Worker(address, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Genummerd<Antwoord>>) => {
      const waiting = this.#waiting.get(data.nummer);
      if (!waiting) return;
      clearTimeout(waiting.timer);
      this.#waiting.delete(data.nummer);
      waiting.resolve(data);
    });
    worker.addEventListener('error', event => {
      event.preventDefault();
      this.#end(new Error('De controle is vastgelopen. Laad de pagina opnieuw en probeer het nog eens.'));
    });
    return worker;
  }

  #end(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    this.#waiting.clear();
  }
}
