/**
 * Serves source and test files to the test runner through Vite, so that what is tested went through the same
 * transformations as what is shipped (TypeScript, decorators, `?inline` CSS, dependencies).
 *
 * It has to be a middleware: a plugin of @web/test-runner comes after its own file server, which would already have
 * answered with raw TypeScript.
 */
import path from 'node:path';
import { createServer } from 'vite';
import { runFolder } from './run-folder.mjs';

/**
 * @param {import('vite').InlineConfig} [options] merged over what the test runner needs; `plugins` and `optimizeDeps`
 *   are the interesting ones. Every test file must be reachable from `optimizeDeps.entries`: a dependency that Vite
 *   only meets while a test runs reloads the page, and that ends the test.
 * @returns {{ middleware: (context: any, next: () => Promise<void>) => Promise<void>, plugin: import('@web/test-runner').TestRunnerPlugin, load: (module: string) => Promise<Record<string, any>> }}
 *   `load` imports a module of the project (`/src/server.ts`) into this process
 */
export function viteMiddleware(options = {}) {
  const { plugins = [], optimizeDeps = {}, resolve = {}, ...rest } = options;
  /** @type {Promise<import('vite').ViteDevServer> | undefined} */
  let starting;

  function start() {
    return createServer({
      configFile: false,
      appType: 'custom',
      clearScreen: false,
      logLevel: 'warn',
      cacheDir: path.join(runFolder(), 'vite'),
      // Nothing may reload a page during a test.
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      plugins: [leaveToTestRunner, plugins],
      optimizeDeps: {
        ...optimizeDeps,
        // It imports a module that only the test runner can serve.
        exclude: ['@web/test-runner-commands', ...(optimizeDeps.exclude ?? [])],
      },
      resolve: {
        ...resolve,
        // Two copies of Lit do not know each other's templates.
        dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', ...(resolve.dedupe ?? [])],
      },
      ...rest,
    });
  }

  const ready = () => {
    starting ??= start();
    return starting;
  };

  return {
    async middleware(context, next) {
      if (isOfTestRunner(context.path)) return next();
      const { middlewares } = await ready();
      const { req, res } = context;
      // Koa starts at 404 and Vite only sets a status when it is not 200.
      res.statusCode = 200;
      const handled = await new Promise(resolve => {
        res.once('close', () => resolve(true));
        middlewares(req, res, () => resolve(false));
      });
      if (handled) {
        context.respond = false;
        return;
      }
      res.statusCode = 404;
      if (isModule(context.path)) {
        // Vite has logged why. Handing it on would serve raw TypeScript, with a puzzling error in the browser.
        context.body = `${context.path} does not exist, or Vite could not transform it.`;
        context.status = 404;
        return;
      }
      return next();
    },
    load: async module => (await ready()).ssrLoadModule(module),
    plugin: {
      name: 'vite-middleware',
      async serverStart() {
        await ready();
      },
      async serverStop() {
        await (await starting)?.close();
      },
    },
  };
}

/** @param {string} urlPath */
function isOfTestRunner(urlPath) {
  return urlPath === '/' || urlPath.startsWith('/__web-') || urlPath.startsWith('/wtr');
}

/** @param {string} urlPath */
function isModule(urlPath) {
  return /\.[cm]?[jt]sx?$/.test(urlPath);
}

/** @type {import('vite').Plugin} */
const leaveToTestRunner = {
  name: 'leave-to-test-runner',
  enforce: 'pre',
  resolveId: id => (id.startsWith('/__web-') ? { id, external: true } : undefined),
};
