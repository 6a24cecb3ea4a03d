/**
 * From a JSON document to a feed with names: the parser, and the register only when it is needed. A long feed is read in
 * slices, so that the page answers its visitor in between.
 */
import { parseSteps, type ReadFeed } from '../feed/parse.js';
import { loadRegister } from '../gemeenten/register.js';

/** How long the page may be held up at a time, and how many coalitions are read before that is asked. */
const SLICE_MS = 8;
const SLICE_COALITIES = 20;

/**
 * Reads a document as a feed. Where it leaves out the name of a gemeente, the register is fetched to
 * fill it in; without the register the code stands in for the name.
 *
 * @param isOwn Whether the document may be changed and frozen.
 * @throws {FeedError} as `parseFeed` does.
 */
export async function readFeed(
  document: unknown,
  baseUrl: string | undefined,
  isOwn = false,
): Promise<ReadFeed> {
  const register = lacksNames(document) ? await loadRegister().catch(() => undefined) : undefined;
  const steps = parseSteps(document, { baseUrl, register, isOwn });
  let until = performance.now() + SLICE_MS;
  for (let read = 1; ; read++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (read % SLICE_COALITIES > 0 || performance.now() < until) continue;
    await otherTasks();
    until = performance.now() + SLICE_MS;
  }
}

/** Lets the browser do what waits. By a message: a timer is held back in a tab in the background. */
function otherTasks(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

/** Asked of what the editor wrote, before anything is known of it. */
function lacksNames(document: unknown): boolean {
  return entriesOf(document, 'coalities').some(coalitie =>
    entriesOf(coalitie, 'gemeenten').some(
      gemeente => isObject(gemeente) && !String(gemeente.naam ?? '').trim(),
    ),
  );
}

function entriesOf(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
