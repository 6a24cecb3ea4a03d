/**
 * The empty spreadsheet beside the checker, `controle/sjabloon.xlsx`: made when the site is built, by the same module as
 * `coalitie-feed maak --sjabloon`, so that a page needs no code to make it.
 */
import { openSource } from '../open-source.mjs';

const FILE = 'controle/sjabloon.xlsx';

/**
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function spreadsheetTemplate(root) {
  return {
    name: 'spreadsheet-template',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await template(root) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, async (_request, response, next) => {
        try {
          response.end(await template(root));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/**
 * @param {string} root of the project
 * @returns {Promise<Uint8Array>}
 */
export async function template(root) {
  const source = await openSource(root);
  try {
    const { templateBytes } = await source.load('/src/data/sheet/template.ts');
    return await templateBytes();
  } finally {
    await source.close();
  }
}
