/**
 * What `npm run beelden` runs: compares pictures of all stories with those in `test/beelden/`, which somebody has looked
 * at. `npm run beelden -- --update` takes anew those that differ: look at each before you commit it.
 *
 * Fonts differ between machines, and so do the edges of letters. A picture is another one when more than 1 % of its
 * pixels clearly differ (threshold 0.2 of pixelmatch, which leaves anti-aliasing out), or when its height differs by more
 * than 4 %. What failed is left in `test-results/beelden/`, with the differences in red.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { withStudio } from './beelden/fotograaf.mjs';
import { palettePng } from './beelden/palet.mjs';

const BASELINES = 'test/beelden';
const RESULTS = 'test-results/beelden';
const MOST_DIFFERENT = 0.01;
const MOST_HEIGHT_DIFFERENCE = 0.04;
/** A long list says no more below this. */
const MOST_HEIGHT = 1200;

/** Every story once; those that show most also in the other ways of looking. @type {Record<string, import('./beelden/fotograaf.mjs').Setting>} */
const ALL = { gewoon: { width: 720 } };
/** @type {Record<string, import('./beelden/fotograaf.mjs').Setting>} */
const TELLING = {
  smal: { width: 320 },
  donker: { width: 720, globals: { kleuren: 'donker' } },
  'eigen-kleuren': { width: 720, forcedColors: true },
  papier: { width: 720, print: true },
};
/** The keys of their exports. */
const TELLING_STORIES = ['Ready', 'AfterChoice'];

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
/** @type {string[]} */
const problems = [];
/** @type {Set<string>} */
const taken = new Set();

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(BASELINES, { recursive: true });
await withStudio({ mostHeight: MOST_HEIGHT }, async ({ stories, photograph }) => {
  for (const story of stories) {
    const settings = { ...ALL, ...(TELLING_STORIES.includes(story.exportName) && TELLING) };
    const names = Object.keys(settings).map(way => `${story.id}--${way}.png`);
    for await (const picture of photograph(story, Object.values(settings))) {
      const name = /** @type {string} */ (names.shift());
      taken.add(name);
      check(name, picture);
    }
  }
});
for (const name of readdirSync(BASELINES).filter(name => !taken.has(name))) {
  if (values.update) rmSync(path.join(BASELINES, name));
  else problems.push(`${name}: there is no such story any more`);
}
for (const problem of problems) console.error(problem);
console.log(`${taken.size - problems.length} of ${taken.size} pictures are as they were`);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {Uint8Array} picture
 */
function check(name, picture) {
  const file = path.join(BASELINES, name);
  const now = PNG.sync.read(Buffer.from(picture));
  const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  const comparison = before && compare(before, now);
  if (comparison?.same) return;
  if (values.update) {
    writeFileSync(file, palettePng(now));
    return;
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(path.join(RESULTS, name), picture);
  if (comparison?.diff)
    writeFileSync(path.join(RESULTS, name.replace('.png', '.verschil.png')), PNG.sync.write(comparison.diff));
  problems.push(`${name}: ${comparison?.why ?? 'nobody has looked at it yet'}`);
}

/**
 * @param {PNG} before
 * @param {PNG} now
 * @returns {{ same: boolean, why?: string, diff?: PNG }}
 */
function compare(before, now) {
  const heightDifference = Math.abs(before.height - now.height) / before.height;
  if (before.width !== now.width || heightDifference > MOST_HEIGHT_DIFFERENCE)
    return { same: false, why: `is ${now.width}×${now.height}, was ${before.width}×${before.height}` };
  const { width } = now;
  const height = Math.min(before.height, now.height);
  const diff = new PNG({ width, height });
  const size = width * height * 4;
  const different = pixelmatch(
    before.data.subarray(0, size),
    now.data.subarray(0, size),
    diff.data,
    width,
    height,
    { threshold: 0.2 },
  );
  const share = different / (width * height);
  return { same: share <= MOST_DIFFERENT, why: `${(share * 100).toFixed(1)} % differs`, diff };
}
