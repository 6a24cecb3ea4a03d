/**
 * The source, one module at a time, for the few tests that need it that way: a page that imports a module by its address,
 * and pages whose elements a server renders. All other tests are built (`built-tests.mjs`). It starts when it is first
 * asked for something.
 *
 * It has to be a middleware: a plugin of @web/test-runner comes after its own file server, which would already have
 * answered with raw TypeScript.
 */
import path from 'node:path';
import { createServer } from 'vite';
import { runFolder } from './run-folder.mjs';

/**
 * @param {{ plugins: import('vite').PluginOption[] }} options
 * @returns {{ middleware: (context: any, next: () => Promise<void>) => Promise<void>, plugin: import('@web/test-runner').TestRunnerPlugin, load: (module: string) => Promise<Record<string, any>> }}
 *   `load` imports a module of the project (`/src/server.ts`) into this process
 */
export function viteMiddleware({ plugins }) {
  /** @type {Promise<import('vite').ViteDevServer> | undefined} */
  let starting;

  const ready = () => {
    starting ??= createServer({
      configFile: false,
      appType: 'custom',
      clearScreen: false,
      logLevel: 'warn',
      cacheDir: path.join(runFolder(), 'vite'),
      // Nothing may reload a page during a test.
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      plugins,
      // A page that imports a module by its address gets all of it that way.
      optimizeDeps: { noDiscovery: true },
    });
    return starting;
  };

  return {
    async middleware(context, next) {
      if (!isSource(context.path)) return next();
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
      // Vite has logged why. Handing it on would serve raw TypeScript, with a puzzling error in the browser.
      context.body = `${context.path} does not exist, or Vite could not transform it.`;
      context.status = 404;
    },
    load: async module => (await ready()).ssrLoadModule(module),
    plugin: {
      name: 'vite-middleware',
      async serverStop() {
        await (await starting)?.close();
      },
    },
  };
}

/** Modules of the project, the packages that they import, and what Vite puts beside them. @param {string} address */
function isSource(address) {
  return /^\/(?:src|node_modules|@id|@vite|@fs)\//.test(address);
}
