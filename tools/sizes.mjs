/**
 * What a page has to fetch, against the ceilings in `sizes.json`: `npm run sizes`. The tests run the same check.
 *
 * Everything is in bytes, compressed with Brotli at level 11; a kB is 1,000 of them. Every file of the script has a
 * ceiling, so a new file needs one as well. Of the npm package the ceiling is on what a page with one element fetches
 * to show it, bundled and minified with Lit in it.
 *
 * A ceiling is what may not be passed; a `target` beside it is what we want to come down to, and are still above.
 *
 * `npm run sizes -- --against main` compares with another commit, module by module: what grew, and by how much.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { makeRelease } from './release.mjs';

/** @typedef {{ file: string, bytes: number, target?: number, why: string }} FileCeiling */
/** @typedef {{ page: string, bytes: number, target?: number, why: string, onRequest: string[] }} PageCeiling */
/** @typedef {{ name: string, bytes: number, ceiling: number | undefined, target: number | undefined, why: string }} Size */

const root = fileURLToPath(new URL('..', import.meta.url));

const ADVICE = `What grew: npm run sizes -- --against main (any commit will do).
Then ask, in this order:
- Does nearly every page need it at once? If not, it belongs in a module that is fetched: see shared/lazy-view.ts.
- Is it text that the browser already has, a helper that is there twice, a directive for what one line does?
- Did a dependency bring it? Look for a smaller part of it to import, or write the few lines.
A ceiling is raised in the commit that makes the file grow, with the reason in its message, by no more than it needs.
The ceiling of coalitie-widgets.js is a promise to those who embed us: it is not raised. Where a target is set, the
ceiling only goes down, until it is the target.`;

/**
 * @param {string} folder with `script/`, `package/` and `release.json`, as the builds make them
 * @returns {Promise<Size[]>}
 */
export async function measure(folder) {
  /** @type {{ files: FileCeiling[], pages: PageCeiling[] }} */
  const ceilings = JSON.parse(readFileSync(path.join(root, 'sizes.json'), 'utf8'));
  const fileSizes = sizesOfFiles(folder).map(({ name, bytes }) => {
    const ceiling = ceilings.files.find(({ file }) => file === name);
    return { name, bytes, ceiling: ceiling?.bytes, target: ceiling?.target, why: ceiling?.why ?? '' };
  });
  const gone = ceilings.files.filter(({ file }) => !fileSizes.some(({ name }) => name === file));
  if (gone.length > 0) {
    throw new Error(`sizes.json names what is not built: ${gone.map(({ file }) => file).join(', ')}`);
  }
  const pageSizes = ceilings.pages.map(async ({ page, bytes, target, why, onRequest }) => ({
    name: `page with ${page}`,
    bytes: await sizeOfPage(path.join(folder, `package/components/${page}/define.js`), onRequest),
    ceiling: bytes,
    target,
    why,
  }));
  return [...fileSizes, ...(await Promise.all(pageSizes))];
}

/** What is wrong, as a text that says what to do; `undefined` when everything is below its ceiling. @param {Size[]} sizes */
export function complaint(sizes) {
  const lines = sizes.flatMap(({ name, bytes, ceiling, why }) => {
    if (ceiling === undefined) {
      return [`${name} is new (${kB(bytes)}): give it a ceiling in sizes.json, and say what it is for.`];
    }
    if (bytes <= ceiling) return [];
    return [
      `${name} is ${kB(bytes)}: ${kB(bytes - ceiling)} over its ceiling of ${kB(ceiling)}. It is ${why}`,
    ];
  });
  return lines.length > 0 ? `${lines.join('\n')}\n\n${ADVICE}` : undefined;
}

/** The files of the script under the names that stay the same, each once. @param {string} folder */
function sizesOfFiles(folder) {
  /** @type {{ files: { name: string, brotli: number, immutable: boolean }[] }} */
  const { files } = JSON.parse(readFileSync(path.join(folder, 'release.json'), 'utf8'));
  return files
    .filter(({ name, immutable }) => !immutable || name.startsWith('chunks/'))
    .map(({ name, brotli }) => ({ name: withoutHash(name), bytes: brotli }));
}

/**
 * Everything that a bundler makes of a module of the package, but for the lazy modules that only a visitor or an
 * attribute asks for. A module that is moved out of the entry and still fetched by every page keeps counting.
 *
 * @param {string} module
 * @param {string[]} onRequest names of chunks
 */
async function sizeOfPage(module, onRequest) {
  const output = await bundle({ configFile: false, input: module });
  const names = output.map(chunk => withoutHash(path.basename(chunk.fileName)));
  const unknown = onRequest.filter(name => !names.includes(`${name}.js`));
  if (unknown.length > 0)
    throw new Error(`${module} has no chunks of these names any more: ${unknown.join(', ')}`);
  return output
    .filter((_, index) => !onRequest.some(name => names[index] === `${name}.js`))
    .reduce((total, { code }) => total + brotliCompressSync(code).length, 0);
}

/**
 * @param {{ configFile: false, input: string } | { configFile: string, mode: string, root: string }} options
 * @returns {Promise<import('vite').Rolldown.OutputChunk[]>}
 */
async function bundle(options) {
  const own =
    'input' in options
      ? {
          target: 'es2022',
          modulePreload: false,
          rolldownOptions: { input: options.input, preserveEntrySignatures: false },
        }
      : { sourcemap: true };
  const { input: _, ...config } = { input: '', ...options };
  const result = await build({
    root,
    logLevel: 'error',
    ...config,
    build: /** @type {import('vite').BuildOptions} */ ({ ...own, write: false }),
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    Array.isArray(result) ? result[0] : result
  );
  return output.filter(file => file.type === 'chunk');
}

/** How much of the script each module is, minified, by its path. @param {string} project */
async function weightsOf(project) {
  const chunks = await bundle({
    configFile: path.join(project, 'vite.config.ts'),
    mode: 'script',
    root: project,
  });
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const { code, map, fileName } of chunks) {
    if (!map) continue;
    const sources = new SourceMap(/** @type {any} */ (map));
    for (const [line, text] of code.split('\n').entries()) {
      for (let column = 0; column < text.length; column++) {
        const entry = /** @type {any} */ (sources.findEntry(line, column));
        const key = `${withoutHash(fileName)}: ${shortName(entry.originalSource)}`;
        weights.set(key, (weights.get(key) ?? 0) + 1);
      }
    }
  }
  return weights;
}

/** @param {string | undefined} source */
function shortName(source) {
  if (source === undefined) return '(bundler)';
  return source.includes('node_modules/')
    ? String(source.split('node_modules/').at(-1))
    : source.replace(/^.*?(?=src\/)/, '').replace(/\?.*$/, '');
}

/** Builds a commit beside this one and prints what differs, the largest growth first. @param {string} commit */
async function compareWith(commit) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sizes-'));
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root });
  try {
    git('worktree', 'add', '--detach', '--force', folder, commit);
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const [before, now] = [await weightsOf(folder), await weightsOf(root)];
    const changes = [...new Set([...before.keys(), ...now.keys()])]
      .map(module => ({ module, change: (now.get(module) ?? 0) - (before.get(module) ?? 0) }))
      .filter(({ change }) => change !== 0)
      .sort((a, b) => b.change - a.change);
    console.log(`Minified bytes by module, before compression, against ${commit}:`);
    for (const { module, change } of changes) {
      console.log(`${(change > 0 ? `+${change}` : String(change)).padStart(8)}  ${module}`);
    }
    if (changes.length === 0) console.log('Nothing changed.');
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  const { values } = parseArgs({ options: { against: { type: 'string' } } });
  if (values.against !== undefined) return compareWith(values.against);
  await makeRelease();
  await build({ root, mode: 'package', logLevel: 'error' });
  const sizes = await measure(path.join(root, 'dist'));
  for (const { name, bytes, ceiling, target } of sizes) {
    const allowed = ceiling === undefined ? '?' : kB(ceiling);
    const wanted = target === undefined ? '' : ` (target ${kB(target)})`;
    console.log(`${kB(bytes).padStart(9)} of ${allowed.padStart(8)}  ${name}${wanted}`);
  }
  const text = complaint(sizes);
  if (text === undefined) return;
  console.error(`\n${text}`);
  process.exitCode = 1;
}

/** @param {string} name */
function withoutHash(name) {
  return name.replace(/-[\w-]{8}(?=\.js$)/, '');
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
