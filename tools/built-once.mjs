/**
 * What is published (`release.json`, `script/` and `site/`, as `npm run build:script` and `npm run build:site` make them),
 * built once for all tests of a run that look at it. Each file of Node tests is a process of its own, and so is the runner of
 * the browser tests: the first that asks builds, the others wait. `npm test` names the folder of a run in BUILT_ONCE; a
 * file that somebody runs by itself builds for itself. Nothing is kept for another run, so that no test sees what was built
 * of other code.
 *
 * Several tests read these files at the same time: who has to change one copies it first.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRelease } from './release.mjs';
import { buildSite } from './start.mjs';

/** What `release.json` says of the date, for who builds the same elsewhere. */
export const SECONDS = '1700000000';

/** How long the first may take, on a machine that does something else beside it. */
const PATIENCE = 180_000;

/** @returns {string} a new folder for `BUILT_ONCE`, that is removed when this process ends */
export function folderForRun() {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-once-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @returns {Promise<string>} the folder with `release.json` and `script/` */
export async function releasedOnce() {
  const dist = path.join(folderOfProcess(), 'dist');
  await once('release', () => makeRelease(dist));
  return dist;
}

/** @returns {Promise<string>} the folder with `release.json`, `script/` and `site/` */
export async function builtOnce() {
  const dist = await releasedOnce();
  await once('site', () => buildSite(path.join(dist, 'site')));
  return dist;
}

function folderOfProcess() {
  process.env.BUILT_ONCE ||= folderForRun();
  return process.env.BUILT_ONCE;
}

/**
 * @param {string} what
 * @param {() => Promise<void>} build
 */
async function once(what, build) {
  const folder = path.join(folderOfProcess(), what);
  const outcome = `${folder}-outcome`;
  if (isFirst(folder)) await buildOnce(what, build, outcome);
  for (const end = Date.now() + PATIENCE; !existsSync(outcome); await sleep(50))
    if (Date.now() > end) throw new Error(`The test that builds the ${what} did not end.`);
  const failure = readFileSync(outcome, 'utf8');
  if (failure) throw new Error(failure);
}

/** @param {string} folder */
function isFirst(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} what
 * @param {() => Promise<void>} build
 * @param {string} outcome the file that says that it ended, with what went wrong
 */
async function buildOnce(what, build, outcome) {
  let failure = '';
  try {
    process.env.SOURCE_DATE_EPOCH = SECONDS;
    await build();
  } catch (error) {
    failure = `The ${what} could not be built: ${/** @type {Error} */ (error).message}`;
  }
  // Under its name at once, because the others look for it all the time.
  writeFileSync(`${outcome}.new`, failure);
  renameSync(`${outcome}.new`, outcome);
}
