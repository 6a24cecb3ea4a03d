/**
 * Gives each lazy chunk of the script a copy of its own of what it imports, so that no chunk imports from the script.
 *
 * Many pages load the script with something behind its address (`coalitie-widgets.js?ver=2`, as content management
 * systems write it). A chunk cannot know of that: if it imported from `coalitie-widgets.js`, such a page would load the
 * whole script once more. What lazy modules import must therefore be small, and keep no state that others share; what
 * is not small is given to them as an argument.
 */
import path from 'node:path';
import { HELPER } from './plain-imports.mjs';

/** @returns {import('vite').Plugin} */
export function chunksApart() {
  return {
    name: 'chunks-apart',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isChunk = options.kind === 'dynamic-import';
      const chunk = /\?apart=(.*)$/.exec(importer ?? '')?.[1];
      if (chunk === undefined && !isChunk) return undefined;
      const resolved = await this.resolve(source, importer?.replace(/\?apart=.*$/, ''), {
        ...options,
        skipSelf: true,
      });
      const isVirtual = resolved?.id.startsWith('\0') && resolved.id !== HELPER;
      if (!resolved || resolved.external || isVirtual) return resolved;
      // Also one that a chunk imports: what they had in common would become a file of its own.
      const name = isChunk ? path.parse(resolved.id).name : chunk;
      return { ...resolved, id: `${resolved.id}?apart=${name}` };
    },
    generateBundle(_, bundle) {
      const entries = new Set(Object.values(bundle).flatMap(chunk => (chunk.isEntry ? chunk.fileName : [])));
      for (const chunk of Object.values(bundle)) {
        const importsEntry = chunk.type === 'chunk' && chunk.imports.some(file => entries.has(file));
        if (importsEntry) this.error(`${chunk.fileName} imports from the script itself.`);
      }
    },
  };
}
