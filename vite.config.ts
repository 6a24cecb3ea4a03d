/**
 * The builds, one per `--mode`:
 *
 * - `script`: `dist/script/coalitie-widgets.js`, what a script tag loads, with lazy chunks beside it
 *   that are found relative to the script itself, so that it works from another origin.
 * - `single`: `coalitie-widgets.single.js` beside it, everything in one file, for who pins a file by its hash.
 * - `package`: `dist/package/`, the modules of the npm package; Lit stays a dependency, and zod for its types.
 * - `cli`: `dist/cli/coalitie-feed.js`, the command line, with all that it needs bundled, a chunk per command.
 * - `frame` and `frame-helper`: `dist/frame/`, the scripts of the iframe page and of the page around it.
 * - `site`: `dist/site/`, the demo, the embed assistant, the checker, the iframe page and the documentation (also the default
 *   of `vite` for development, without the documentation).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { bundledLicences } from './tools/bundled-licences.mjs';
import { chunksApart } from './tools/chunks-apart.mjs';
import { minifyTemplates } from './tools/minify-templates.mjs';
import { oembed } from './tools/oembed.mjs';
import { oneFile } from './tools/one-file.mjs';
import { patchLeaflet } from './tools/patch-leaflet.mjs';
import { patchLit } from './tools/patch-lit.mjs';
import { plainImports } from './tools/plain-imports.mjs';
import { docsPages, docsPagesPlugin } from './tools/site/docs-pages.mjs';
import { frameScripts } from './tools/site/frame-scripts.mjs';
import { pageFrame } from './tools/site/page-frame.mjs';
import { release } from './tools/site/release.mjs';
import { spreadsheetTemplate } from './tools/site/template.mjs';
import { thirdPartyNotices } from './tools/third-party.mjs';

const root = import.meta.dirname;
const target = 'es2022';

/** Puts the optional style sheet beside the script, as it is. */
const styleSheet: Plugin = {
  name: 'style-sheet',
  generateBundle() {
    const source = readFileSync(resolve(root, 'src/coalitie-widgets.css'));
    this.emitFile({ type: 'asset', fileName: 'coalitie-widgets.css', source });
  },
};

/** The demo shows the example feeds, at an address of its own site. */
const exampleFeeds: Plugin = {
  name: 'example-feeds',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [, name] = /^\/([\w-]+\.json)(\?|$)/.exec(request.url ?? '') ?? [];
      if (name === undefined || !exampleNames().includes(name)) return next();
      response.setHeader('Content-Type', 'application/json');
      response.end(readFileSync(resolve(root, 'examples', name)));
    });
  },
  generateBundle() {
    for (const name of exampleNames()) {
      const source = readFileSync(resolve(root, 'examples', name));
      this.emitFile({ type: 'asset', fileName: name, source });
    }
  },
};

function exampleNames() {
  return readdirSync(resolve(root, 'examples')).filter(name => name.endsWith('.json'));
}

const script: UserConfig = {
  base: './',
  plugins: [
    chunksApart(),
    plainImports(),
    patchLeaflet(),
    patchLit(),
    minifyTemplates(),
    styleSheet,
    thirdPartyNotices(),
  ],
  build: {
    target,
    outDir: 'dist/script',
    // A chunk comes alone: there is nothing to load beside it.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { 'coalitie-widgets': resolve(root, 'src/define.ts') },
      preserveEntrySignatures: false,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
};

/**
 * A classic script in a function of its own: it leaves no name on the page, and it runs with `defer`, with `async` and as
 * a module alike. What is fetched lazily elsewhere is inside, so that one hash covers all that runs.
 */
const single: UserConfig = {
  plugins: [patchLeaflet(), patchLit(), minifyTemplates(), oneFile()],
  resolve: {
    alias: [
      {
        find: './controle/controle.js',
        replacement: resolve(root, 'src/components/shared/controle/not-in-one-file.ts'),
      },
      { find: './json-pieces.js', replacement: resolve(root, 'src/data/feed/json-at-once.ts') },
    ],
  },
  build: {
    target,
    outDir: 'dist/script',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: { 'coalitie-widgets': resolve(root, 'src/define.ts') },
      output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].single.js' },
    },
  },
};

const elements = [
  'coalitie-cijfers',
  'coalitie-contact',
  'coalitie-deelnemers',
  'coalitie-feed',
  'coalitie-kaart',
  'coalitie-profiel',
  'pijlers-status',
];

const packageModules: UserConfig = {
  plugins: [patchLeaflet(), minifyTemplates(), thirdPartyNotices()],
  build: {
    target,
    outDir: 'dist/package',
    minify: false,
    lib: {
      entry: [
        'index',
        'define',
        'data/index',
        'server',
        ...elements.map(tag => `components/${tag}/define`),
      ].map(module => resolve(root, `src/${module}.ts`)),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit(-labs)?\//],
      output: {
        // A file per module, under its own name: a bundler leaves out what a site does not use, and finds what has to
        // stay (the modules that register an element) by the names in `sideEffects` of package.json.
        preserveModules: true,
        preserveModulesRoot: resolve(root, 'src'),
        // npm packs no folder called node_modules. `_virtual/` is where the compiler keeps its helpers.
        entryFileNames: ({ name }) =>
          `${name.replace(/^.*node_modules\//, 'bundled/').replace(/^_virtual\/.*\//, 'bundled/')}.js`,
      },
    },
  },
};

const commandLine: UserConfig = {
  plugins: [bundledLicences()],
  // What it is made of comes along: who installs the elements installs nothing for it.
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node20',
    outDir: 'dist/cli',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: {
        'coalitie-feed': resolve(root, 'src/cli/coalitie-feed.ts'),
        // The same as a function, for tests.
        main: resolve(root, 'src/cli/main.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/**
 * A script of the iframe page: classic and whole, because a sandboxed frame may load no modules unless the server says
 * so (site/frame/frame.ts).
 */
const frameScript = (name: string, plugins: Plugin[] = []): UserConfig => ({
  plugins,
  publicDir: false,
  build: {
    target,
    outDir: 'dist/frame',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: { [name]: resolve(root, `site/frame/${name}.ts`) },
      output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
});

const siteRoot = resolve(root, 'site');

/** Only when it is asked for: the other builds need not read the documentation. */
function site(): UserConfig {
  const documentation = docsPages(root);
  const pages = [
    ...readdirSync(siteRoot, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.html')),
    ...documentation.map(({ path }) => path),
  ];
  return {
    root: siteRoot,
    base: './',
    publicDir: false,
    plugins: [
      patchLeaflet(),
      exampleFeeds,
      pageFrame(),
      docsPagesPlugin(documentation, siteRoot),
      release(),
      frameScripts(resolve(root, 'vite.config.ts')),
      oembed(),
      spreadsheetTemplate(root),
    ],
    // The worker of the checker fetches what reads spreadsheets when there is one.
    worker: { format: 'es' },
    build: {
      target,
      outDir: resolve(root, 'dist/site'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        // It would say at each build that the scripts of the frame take a while.
        checks: { pluginTimings: false },
        input: Object.fromEntries(pages.map(page => [page.replace(/\.html$/, ''), resolve(siteRoot, page)])),
      },
    },
  };
}

const builds: Record<string, UserConfig> = {
  script,
  single,
  package: packageModules,
  cli: commandLine,
  frame: frameScript('frame', [patchLeaflet(), minifyTemplates(), oneFile()]),
  'frame-helper': frameScript('coalitie-frame'),
};

export default defineConfig(({ mode }) => builds[mode] ?? site());
