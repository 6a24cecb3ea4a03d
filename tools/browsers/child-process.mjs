/**
 * Child processes that never outlive the run: a browser that stays behind eats memory on the next runs, and a screen
 * that stays behind keeps its display number.
 */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let watchingExit = false;

/**
 * Starts a process in a group of its own, so that what it starts itself dies with it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnForThisRun(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: true });
  // Without a listener a command that cannot be started would be an uncaught exception; callers see the lack of an
  // answer.
  child.once('error', () => running.delete(child));
  endWithThisRun(child);
  return child;
}

/**
 * For a process that somebody else started, as the leader of a group. Puppeteer promises to kill its browsers when Node
 * exits, but with two browsers it forgets the second (24.43: it removes from a list while walking over it).
 *
 * @param {import('node:child_process').ChildProcess | null} child
 */
export function endWithThisRun(child) {
  if (!child) return;
  watchExit();
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/**
 * @param {import('node:child_process').ChildProcess | undefined} child
 * @returns {Promise<void>} once it is gone
 */
export async function stopChild(child) {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  killGroup(child, 'SIGTERM');
  const insist = setTimeout(() => killGroup(child, 'SIGKILL'), 2000);
  await gone;
  clearTimeout(insist);
  // The leader is gone, but a helper of it may have ignored the polite request.
  killGroup(child, 'SIGKILL');
}

/**
 * Every way in which this process can end, apart from SIGKILL, passes through `exit`. The signals have to be turned
 * into one, because a signal that nobody listens to ends Node without an exit event.
 */
function watchExit() {
  if (watchingExit) return;
  watchingExit = true;
  process.once('exit', () => {
    for (const child of running) killGroup(child, 'SIGKILL');
  });
  exitOnSignals();
}

let exitingOnSignals = false;

/** Makes SIGTERM and SIGHUP, and the loss of a parent with an IPC channel, end this process in the normal way. */
export function exitOnSignals() {
  if (exitingOnSignals) return;
  exitingOnSignals = true;
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
  process.once('disconnect', () => process.exit(143));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
