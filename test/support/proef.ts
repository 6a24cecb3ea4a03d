/** The misbehaving feeds of the test server, and what tests need around them. */

/** The address of a feed of the test server, such as `proef('404.json')`. */
export const proef = (path: string): string => new URL(`/proef/${path}`, location.href).href;

let keys = 0;

/** A key under which the server counts, different for each test and each run. */
export const newKey = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${keys++}`;

/** How often the feeds with this key were asked for, and how often the browser gave up. */
export async function counted(key: string): Promise<{ requests: number; aborted: number }> {
  const { requests, aborted } = await (await fetch(proef(`teller?key=${key}`))).json();
  return { requests, aborted };
}

/** Waits until a condition holds; fails after `milliseconds`. */
export async function until(condition: () => unknown, milliseconds = 5000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${condition}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** Keeps a console method quiet during the tests of this suite; gives what was said in the current test. */
export function silenceConsole(method: 'warn' | 'info' | 'error'): () => string[] {
  const original = console[method];
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console[method] = (...words: unknown[]) => said.push(words.join(' '));
  });
  afterEach(() => {
    console[method] = original;
  });
  return () => said;
}
