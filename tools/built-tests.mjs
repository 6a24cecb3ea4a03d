/**
 * The browser test files, built together before the first browser starts, with what they share in chunks, and served
 * from memory. A development server would give each page of each browser its modules one by one, some hundreds, which
 * takes longer than most files need for their tests.
 *
 * What is tested went through the same transformations as what is shipped (TypeScript, decorators, `?inline` CSS,
 * dependencies), but nothing is minified, and of Lit it is the development build, for its warnings. A test file keeps its
 * own address, and source maps lead from what the browser says to the lines of the sources.
 *
 * The tests are built once: a change is there in the next run.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createFilter, defaultClientConditions } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the chunks are. The name of each says what is in it, so that a browser may keep it. */
const CHUNKS = 'built-tests';

/**
 * @param {{ files: string[], plugins: import('vite').PluginOption[] }} options `files`: patterns of files below `test/`
 * @returns {{ middleware: (context: any, next: () => Promise<void>) => Promise<void>, plugin: import('@web/test-runner').TestRunnerPlugin }}
 */
export function builtTests({ files, plugins }) {
  /** By address. @type {Map<string, string | Uint8Array>} */
  let built = new Map();
  return {
    async middleware(context, next) {
      const content = built.get(context.path);
      if (content === undefined) return next();
      context.type = path.extname(context.path) === '.map' ? 'application/json' : 'text/javascript';
      context.body = content;
      context.set('Cache-Control', isChunk(context.path) ? 'max-age=86400, immutable' : 'no-store');
    },
    plugin: {
      name: 'built-tests',
      async serverStart() {
        built = await buildTests(testFiles(files), plugins);
      },
    },
  };
}

/** @param {string} address */
function isChunk(address) {
  return address.startsWith(`/${CHUNKS}/`);
}

/** @param {string[]} patterns */
function testFiles(patterns) {
  const isChosen = createFilter(patterns, undefined, { resolve: root });
  return readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join('test', name))
    .filter(name => name.endsWith('.ts') && isChosen(path.join(root, name)));
}

/**
 * @param {string[]} files
 * @param {import('vite').PluginOption[]} plugins
 */
async function buildTests(files, plugins) {
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({
      root,
      configFile: false,
      mode: 'development',
      logLevel: 'warn',
      publicDir: false,
      plugins: [leaveToTestRunner, plugins],
      define: { 'process.env.NODE_ENV': '"development"' },
      resolve: {
        conditions: ['development', ...defaultClientConditions],
        // Two copies of Lit do not know each other's templates.
        dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
        alias: [
          // Without its plugins for Chai, which no test uses: one of them is all of axe, half of the code of most tests.
          { find: /^@open-wc\/testing$/, replacement: '@open-wc/testing/pure' },
          // The same in half the bytes, for those that do use it (test/support/axe.ts).
          { find: /^axe-core$/, replacement: 'axe-core/axe.min.js' },
        ],
      },
      build: {
        write: false,
        target: 'es2022',
        minify: false,
        sourcemap: true,
        modulePreload: false,
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        rolldownOptions: {
          // It would say at each run which plugins took longest.
          checks: { pluginTimings: false },
          input: Object.fromEntries(files.map(file => [file, path.join(root, file)])),
          // Otherwise what several files share would be put into one of them, and its tests would run in all.
          preserveEntrySignatures: 'strict',
          output: {
            entryFileNames: '[name]',
            chunkFileNames: `${CHUNKS}/[name]-[hash].js`,
            // Sources by their own paths: the test runner prints them.
            sourcemapPathTransform: (source, map) => path.resolve(path.dirname(map), source),
          },
        },
      },
    })
  );
  const built = new Map(
    output.map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  for (const file of output) {
    const [test] = file.type === 'chunk' ? file.imports.filter(name => files.includes(name)) : [];
    if (test) throw new Error(`${file.fileName} would also run the tests of ${test}.`);
  }
  return built;
}

/** @type {import('vite').Plugin} */
const leaveToTestRunner = {
  name: 'leave-to-test-runner',
  enforce: 'pre',
  resolveId: id => (id.startsWith('/__web-') ? { id, external: 'absolute' } : undefined),
};
