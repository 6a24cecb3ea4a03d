/**
 * Makes what a page loads, in `dist/script/`, and `dist/release.json`, which says of every file how big it is and what
 * its hash is: `npm run build:script`.
 *
 * Every file that a page names itself is there twice: under its own name, for who wants to stay current, and with the
 * hash of its content in the name, for who wants to keep it in a cache for ever. What a script loads by itself always
 * has a hash in its name. One commit gives the same bytes on every machine: the only date is that of the commit.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The modes of `vite.config.ts` that together fill the folder; the first one empties it. */
const MODES = ['script', 'single'];

/**
 * What a content security policy has to allow. `{script}` and `{feed}` are the origins of the script and of the feed;
 * either may be `'self'`.
 */
const CSP = {
  always: 'script-src {script}; connect-src {feed}',
  'with achtergrond': 'img-src https://service.pdok.nl',
  'with trusted-types': "require-trusted-types-for 'script'; trusted-types lit-html",
};

/** The script with its chunks, and the single file, as Vite makes them. @param {string} [folder] */
export async function buildScript(folder = path.join(root, 'dist/script')) {
  for (const mode of MODES) {
    await build({
      root,
      configFile: path.join(root, 'vite.config.ts'),
      mode,
      logLevel: 'warn',
      // A folder outside the project is only emptied when that is said.
      build: { outDir: folder, emptyOutDir: mode === MODES[0] },
    });
  }
}

/**
 * @param {string} [folder] for `script/` and `release.json`
 */
export async function makeRelease(folder = path.join(root, 'dist')) {
  const scripts = path.join(folder, 'script');
  await buildScript(scripts);
  for (const name of readdirSync(scripts).filter(file => /\.(js|css)$/.test(file))) {
    const file = path.join(scripts, name);
    copyFileSync(file, path.join(scripts, withHash(name, readFileSync(file))));
  }
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const release = { name, version, date: dateOfCommit(), csp: CSP, files: describeFiles(scripts) };
  writeFileSync(path.join(folder, 'release.json'), `${JSON.stringify(release, null, 2)}\n`);
}

/** Every file below a folder, as `release.json` describes it. @param {string} folder */
function describeFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => describe(path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function describe(name, content) {
  return {
    name,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    // Level 11, the default of Node: what a server sends that compresses beforehand.
    brotli: brotliCompressSync(content).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    // Whether another content would have another name, so that a cache may keep it for ever.
    immutable: name.startsWith('chunks/') || isWithHash(name, content),
  };
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function withHash(name, content) {
  const { name: base, ext } = path.parse(name);
  return `${base}-${createHash('sha384').update(content).digest('hex').slice(0, 8)}${ext}`;
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function isWithHash(name, content) {
  return withHash(name.replace(/-[^-]*(?=\.\w+$)/, ''), content) === name;
}

/** In UTC; `null` where there is no repository to ask and the builder did not say it (SOURCE_DATE_EPOCH). */
function dateOfCommit() {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? secondsOfHead();
  return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
}

function secondsOfHead() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeRelease();
