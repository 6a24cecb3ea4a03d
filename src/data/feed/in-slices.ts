/** Long work in slices, with pauses in which the page answers its visitor. */

/** How long the page may be held up at a time. */
const SLICE_MS = 8;

/** Takes all steps, and lets other tasks go first whenever a slice of time has passed; also before what comes after the last. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  const pause = pauses();
  for (;;) {
    const step = steps.next();
    await pause();
    if (step.done) return step.value;
  }
}

/** A pause to be offered after each step of some work: it is only taken when a slice of time has passed. */
export function pauses(): () => Promise<void> | void {
  let until = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < until) return;
    return otherTasks().then(() => {
      until = performance.now() + SLICE_MS;
    });
  };
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
