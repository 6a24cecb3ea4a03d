/**
 * oEmbed without a program on the server: an answer per page, as a file, and a line in the head of that page that says
 * where the answer is. Both need the full address of the site, which only its host knows.
 *
 *   npm run oembed -- --site https://www.uw-gemeente.nl/eenzaamheid/
 *     for the example pages of a built site (`--folder`, default dist/site)
 *   npm run oembed -- --frame "https://…/frame/?element=contact&src=…" --titel "Contact" --json https://…/contact.json
 *     prints the answer and the line for a page of your own
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { discoveryLink, HEIGHTS, oembedJson } from '../site/insluiten/oembed.mjs';

/** The pages of the site that can be embedded, and what of them is. */
export const PAGES = [
  {
    page: 'profiel/roermond.html',
    title: 'Roermond tegen eenzaamheid',
    parameters: { element: 'profiel', gemeente: 'GM0957' },
  },
  {
    page: 'profiel/neder-betuwe.html',
    title: 'Neder-Betuwe tegen eenzaamheid',
    parameters: { element: 'profiel', gemeente: 'GM1740' },
  },
  {
    page: 'voorbeelden/iframe.html',
    title: 'Wie u kunt bellen in Roermond',
    parameters: { element: 'contact', gemeente: 'GM0957' },
  },
];

const HEAD = /\n? *<link rel="alternate" type="application\/json\+oembed"[^>]*>/;

/**
 * Writes the answers into a built site, and the lines into its pages; once more does no harm.
 *
 * @param {string} folder of the built site
 * @param {string} site the address where it will be, with `https://`
 */
export function addOembed(folder, site) {
  const root = new URL(site.endsWith('/') ? site : `${site}/`);
  if (!/^https?:$/.test(root.protocol)) throw new Error(`${site} is no address of a site.`);
  mkdirSync(path.join(folder, 'oembed'), { recursive: true });
  for (const { page, title, parameters } of PAGES) {
    const name = `oembed/${path.basename(page, '.html')}.json`;
    const src = new URL('frame/', root);
    src.search = new URLSearchParams({ ...parameters, src: new URL('coalities.json', root).href }).toString();
    const height = HEIGHTS[/** @type {keyof typeof HEIGHTS} */ (parameters.element)];
    writeFileSync(
      path.join(folder, name),
      `${JSON.stringify(oembedJson({ src: src.href, title, height }), null, 2)}\n`,
    );
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8').replace(HEAD, '');
    const line = discoveryLink(new URL(name, root).href, title);
    writeFileSync(
      file,
      html.replace('</head>', () => `  ${line}\n  </head>`),
    );
  }
}

/**
 * When the site is built with its address in `SITE_URL`.
 *
 * @returns {import('vite').Plugin}
 */
export function oembed() {
  let folder = '';
  return {
    name: 'oembed',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = path.resolve(root, outDir);
    },
    closeBundle() {
      if (process.env.SITE_URL) addOembed(folder, process.env.SITE_URL);
    },
  };
}

function main() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      folder: { type: 'string', default: 'dist/site' },
      frame: { type: 'string' },
      titel: { type: 'string' },
      json: { type: 'string' },
      hoogte: { type: 'string' },
    },
  });
  const { site, folder, frame, titel, json, hoogte } = values;
  if (site) {
    addOembed(folder, site);
    console.log(`${PAGES.length} antwoorden in ${path.join(folder, 'oembed')}.`);
  } else if (frame && titel && json) {
    const element = new URL(frame).searchParams.get('element') ?? '';
    const height = Number(hoogte ?? HEIGHTS[/** @type {keyof typeof HEIGHTS} */ (element)] ?? 800);
    console.log(JSON.stringify(oembedJson({ src: frame, title: titel, height }), null, 2));
    console.error(`\nIn de head van de pagina:\n${discoveryLink(json, titel)}`);
  } else {
    console.error(`npm run oembed -- --site https://www.uw-gemeente.nl/eenzaamheid/ [--folder dist/site]
npm run oembed -- --frame "https://…/frame/?element=contact&src=…" --titel "Contact" --json https://…/contact.json [--hoogte 480]`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
