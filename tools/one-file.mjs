/**
 * Makes one small file of the script. What is fetched lazily elsewhere is imported at once: in one file nothing is saved
 * by waiting, and a bundler wraps each of 70 modules in a function of its own to run it later, which is two kilobytes.
 * And Terser goes over the result once more: with everything in one scope it finds what the bundler's minifier leaves.
 */
import { minify } from 'terser';

/**
 * What Leaflet keeps to itself has names of whole words, a thousand times; nobody outside the file uses them. Only those it
 * also writes as text (`_leaflet_id`) have to stay as they are, and those by which two copies of Lit know each other's
 * (`_$litType$`).
 */
const OWN_NAME = /^_(?!leaflet)[a-z]/i;

/** @returns {import('vite').Plugin} */
export function oneFile() {
  return {
    name: 'one-file',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/[^?]+\.ts(\?|$)/.test(id)) return undefined;
      let imports = '';
      let count = 0;
      const eager = code.replace(
        /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?(["'`])([^"'`]+)\1\s*\)/g,
        (_, _quote, source) => {
          const name = `imported${count++}`;
          imports += `import * as ${name} from ${JSON.stringify(source)};\n`;
          return `Promise.resolve(${name})`;
        },
      );
      return count === 0 ? undefined : { code: imports + eager, map: null };
    },
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (/\bimport\(/.test(chunk.code)) this.error(`${chunk.fileName} still fetches something.`);
        for (const [, name] of chunk.code.matchAll(/["'`](_(?!leaflet)[a-z]\w*)/gi))
          if (new RegExp(`\\.${name}\\b`).test(chunk.code))
            this.error(`${chunk.fileName} also has ${name} as text: it cannot have another name.`);
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: { ecma: 2020, passes: 3, unsafe_arrows: true, unsafe_methods: true, inline: 1 },
          mangle: { properties: { regex: OWN_NAME } },
        });
        chunk.code = /** @type {string} */ (code);
      }
    },
  };
}
