/** Long work in slices, with pauses in which the page answers its visitor. */

/** How long the page may be held up at a time. */
const SLICE_MS = 8;

/** Takes all steps, and lets other tasks go first whenever a slice of time has passed; also before what comes after the last. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (performance.now() >= until) {
      await otherTasks();
      until = performance.now() + SLICE_MS;
    }
    if (step.done) return step.value;
  }
}

/** Lets the browser do what waits. By a message: a timer is held back in a tab in the background. */
export function otherTasks(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}
