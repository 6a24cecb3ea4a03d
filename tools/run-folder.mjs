/**
 * A folder for what one test run needs on disk: bundled dependencies and browser profiles. Each run has its own, because
 * two runs at the same time, or a run beside Storybook, would overwrite each other's files. It is removed at the end;
 * what a killed run left behind is removed by the next one.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const parent = fileURLToPath(new URL('../node_modules/.cache/test-run/', import.meta.url));

let folder = '';

/** @returns {string} the same folder on each call */
export function runFolder() {
  if (folder) return folder;
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!isRunning(Number(name))) remove(path.join(parent, name));
  }
  folder = path.join(parent, String(process.pid));
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => remove(folder));
  return folder;
}

/** @param {string} target */
function remove(target) {
  try {
    rmSync(target, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A browser that is just being killed can still be writing; the next run will tidy up.
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
