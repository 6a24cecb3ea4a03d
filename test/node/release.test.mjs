/**
 * What is published, as somebody gets it: built from a copy of the source in an empty folder, packed by npm, installed
 * in another one. What the other tests look at was built here, because one commit has to give the same bytes wherever it is
 * built.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { releasedOnce, SECONDS } from '../../tools/built-once.mjs';
import { complaint, measure } from '../../tools/sizes.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const temporary = mkdtempSync(path.join(tmpdir(), 'release-'));
const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** A folder with what git knows of, and with the installed dependencies. */
function copyOfSource() {
  const folder = path.join(temporary, 'source');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter(line => line && !line.startsWith('test/')))
    cpSync(path.join(root, file), path.join(folder, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/**
 * @param {string} folder
 * @param {...string} args
 */
async function npm(folder, ...args) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: SECONDS };
  const { stdout } = await run('npm', [...args, '--silent'], { cwd: folder, env, maxBuffer: 1 << 24 });
  return stdout;
}

describe('what is published', { timeout: 300_000 }, () => {
  const source = copyOfSource();
  const dist = path.join(source, 'dist');
  const app = path.join(temporary, 'app');
  let builtHere = '';
  let tarball = '';
  /** @type {string[]} */
  let packed = [];

  before(async () => {
    const [output, here] = await Promise.all([npm(source, 'pack', '--json'), releasedOnce()]);
    builtHere = here;
    const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('[\n')));
    tarball = path.join(source, filename);
    packed = files.map(file => file.path);
    mkdirSync(app);
    writeFileSync(path.join(app, 'package.json'), '{ "private": true, "type": "module" }');
    await npm(app, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  });

  after(() => rmSync(temporary, { recursive: true, force: true }));

  describe('the script', () => {
    const release = () => JSON.parse(readFileSync(path.join(dist, 'release.json'), 'utf8'));

    it('has the same bytes wherever it is built', () => {
      const files = ['release.json', ...release().files.map(({ name }) => `script/${name}`)];
      for (const file of files)
        assert.ok(readFileSync(path.join(dist, file)).equals(readFileSync(path.join(builtHere, file))), file);
    });

    it('stays below the ceilings in sizes.json', async () => {
      assert.equal(complaint(await measure(dist)), undefined);
    });

    it('is described file by file in release.json, with the version and the date of the commit', () => {
      const { name, version, date, files } = release();
      assert.deepEqual(
        { name, version, date },
        {
          name: 'coalitie-widgets',
          version: packageJson.version,
          date: '2023-11-14T22:13:20Z',
        },
      );
      const onDisk = readdirSync(path.join(dist, 'script'), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => path.relative(path.join(dist, 'script'), path.join(entry.parentPath, entry.name)));
      assert.deepEqual(files.map(file => file.name).sort(), onDisk.sort());
      for (const file of files) {
        const content = readFileSync(path.join(dist, 'script', file.name));
        assert.equal(file.bytes, content.length, file.name);
        assert.equal(file.gzip, gzipSync(content, { level: 9 }).length, file.name);
        assert.equal(file.brotli, brotliCompressSync(content).length, file.name);
        assert.equal(
          file.integrity,
          `sha384-${createHash('sha384').update(content).digest('base64')}`,
          file.name,
        );
      }
    });

    it('is there under a name that stays and under one that goes with its content', () => {
      const { files } = release();
      // No page fetches the notices of licences.
      for (const { name, integrity } of files.filter(
        one => !one.immutable && one.name !== 'THIRD-PARTY.txt',
      )) {
        const [base, extension] = name.split(/(\.\w+)$/);
        const copies = files.filter(file => file.immutable && file.integrity === integrity);
        assert.match(copies.map(copy => copy.name).join(), new RegExp(`^${base}-[0-9a-f]{8}\\${extension}$`));
      }
    });

    it('fetches nothing by itself in the single file', () => {
      const code = readFileSync(path.join(dist, 'script/coalitie-widgets.single.js'), 'utf8');
      assert.doesNotMatch(code, /\bimport\s*\(|\bimport\.meta|^\s*(import|export)\b/m);
    });
  });

  describe('the package', () => {
    it('has what it says, and nothing of how it is made', () => {
      const folders = new Set(
        packed.map(file =>
          file
            .split('/')
            .slice(0, file.startsWith('dist/') ? 2 : 1)
            .join('/'),
        ),
      );
      for (const needed of [
        'README.md',
        'LICENSE',
        'custom-elements.json',
        'dist/release.json',
        'dist/cli',
        'dist/package',
        'dist/script',
        'dist/types',
        'dist/typings',
      ])
        assert.ok(folders.has(needed), needed);
      assert.deepEqual(
        packed.filter(file => /(^|\/)(node_modules|test|tools|stories|site|bench|apps)\//.test(file)),
        [],
      );
      assert.deepEqual(
        packed.filter(file => file.startsWith('src/')),
        ['src/data/feed/feed.schema.json'],
      );
    });

    it('does nothing in its modules that a strict policy forbids', () => {
      const modules = packed.filter(file => /^dist\/package\/.*\.js$/.test(file));
      assert.ok(modules.some(file => file.includes('bundled/leaflet/')));
      for (const file of modules) {
        const code = readFileSync(path.join(source, file), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
          '',
        );
        assert.doesNotMatch(
          code,
          /\.(inner|outer)HTML\s*=|insertAdjacentHTML|\bnew Function\b|\beval\(|['"`]data:/,
          file,
        );
      }
    });

    it('satisfies publint', async () => {
      const buffer = readFileSync(tarball);
      const { messages, pkg } = await publint({
        pack: { tarball: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) },
        strict: true,
      });
      assert.deepEqual(
        messages.map(message => formatMessage(message, pkg)),
        [],
      );
    });

    it('has types that resolve as its modules do, for who uses modules', async () => {
      const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
      // There is no CommonJS and nothing for resolvers from before `exports`.
      const ours = problems.filter(
        ({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind ?? ''),
      );
      assert.deepEqual(ours, []);
    });

    it('can be imported in Node, where there is no page', async () => {
      const entries = Object.entries(packageJson.exports)
        .filter(([, target]) => target.default?.endsWith('.js'))
        .map(([entry]) => entry.replace('.', 'coalitie-widgets'))
        // Rendering on a server needs @lit-labs/ssr, which is optional; test/node/server.test.mjs does it.
        .filter(entry => entry !== 'coalitie-widgets/server');
      assert.ok(entries.length >= 10, entries.join());
      const code = `${entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n')}
        console.log(JSON.stringify([${entries.map((_, index) => `Object.keys(entry${index}).length`)}]), typeof window);`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: app });
      assert.match(stdout, /^\[\d+(,\d+)+\] undefined\n$/);
    });

    it('gives a bundler a page with one element, registered, and no other', async () => {
      writeFileSync(
        path.join(app, 'index.html'),
        '<!doctype html><script type="module" src="./main.js"></script>',
      );
      writeFileSync(path.join(app, 'main.js'), "import 'coalitie-widgets/coalitie-contact';");
      const vite = path.join(root, 'node_modules/vite/bin/vite.js');
      await run(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: app });
      const assets = path.join(app, 'dist/assets');
      const code = readdirSync(assets)
        .map(name => readFileSync(path.join(assets, name), 'utf8'))
        .join('\n');
      assert.match(code, /[`'"]coalitie-contact[`'"]/);
      assert.doesNotMatch(code, /[`'"](coalitie-kaart|coalitie-profiel|pijlers-status)[`'"]/);
    });

    it('works, typed, in the sample apps in HTML and React', async () => {
      // With their mistakes that the types have to refuse. The other apps take longer to install and check than a test may: `npm run test:apps`.
      const { stdout } = await run(
        process.execPath,
        ['tools/apps.mjs', '--tarball', tarball, 'html', 'react'],
        {
          cwd: root,
        },
      );
      assert.match(stdout, /html: works in Chromium[\s\S]*react: works in Chromium/);
    });
  });
});
