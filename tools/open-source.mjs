/**
 * Modules of the project in this process, as they are written: for tests and tools in Node, which does not read TypeScript
 * by itself.
 */
import { createServer } from 'vite';

/**
 * @param {string} root of the project
 * @returns {Promise<{ load: (module: string) => Promise<Record<string, any>>, close: () => Promise<void> }>} `load` gets
 *   a module by its path below the root (`/src/server.ts`); what such a module fetches later comes only until `close`
 */
export async function openSource(root) {
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: module => vite.ssrLoadModule(module), close: () => vite.close() };
}
