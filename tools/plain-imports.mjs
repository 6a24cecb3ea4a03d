/**
 * Loads the chunks of the script with a plain `import()`. Vite wraps each in a helper that loads style sheets and
 * dependencies beside it; our chunks have neither, and the helper is a kilobyte that also fires events on the page.
 */

/** The module in which Vite keeps that helper. */
export const HELPER = '\0vite/preload-helper.js';

/** @returns {import('vite').Plugin} */
export function plainImports() {
  let replaced = false;
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      // A chunk that imports another one has a copy of its own (chunks-apart.mjs).
      if (id.replace(/\?apart=.*$/, '') !== HELPER) return undefined;
      replaced = true;
      return 'export const __vitePreload = load => load();';
    },
    generateBundle() {
      if (!replaced)
        this.error(`Vite has no ${HELPER.slice(1)} any more: look what it wraps dynamic imports in.`);
    },
  };
}
