/**
 * The frame around the pages of the site: what is the same in all of them stands here, once. A page is written with its
 * title, its own styles and scripts, and `<body data-kader="beheer">` with its `<main id="inhoud">`; here it gets the
 * rest of its head, the link to its content, the header, the crumbs and the footer.
 *
 * `data-kader` is `beheer` (pages for who manages a site) or `gemeente` (pages of the gemeente of the demo).
 * `data-boven="Alle toestanden=./"` is the crumb above the page, where that is not the start alone; several are separated
 * by `|`. The last crumb is the title of the page, up to ` | `.
 */

/** Where the pages for who manages a site begin, from the root. */
const MENU = [
  ['Voorbeeldpagina', ''],
  ['Invoeghulp', 'insluiten/'],
  ['Controle', 'controle/'],
  ['Uitleg', 'uitleg/'],
  ['Voorbeeld van een iframe', 'voorbeelden/iframe.html'],
  ['Toestanden', 'toestanden/'],
];

/** @type {Record<string, (page: { root: string, crumbs: string }) => { header: string, footer: string }>} */
const frames = {
  beheer: ({ root, crumbs }) => ({
    header: `<header class="kop">
      <div class="breedte kop-rij">
        <p class="merk"><a href="${root}uitleg/">Coalitie-widgets</a></p>
        <nav aria-label="Voor wie een site beheert">
          <ul class="wegwijzer">
${MENU.map(([name, path]) => `            <li><a href="${root}${path}">${name}</a></li>`).join('\n')}
          </ul>
        </nav>
      </div>
    </header>
    ${crumbs}`,
    footer: `<footer class="voet">
      <div class="breedte">
        <p>
          Coalitie-widgets: laat op uw eigen site zien wie er in uw gemeente samen iets doen tegen eenzaamheid. Open broncode,
          onder de licentie EUPL-1.2.
        </p>
      </div>
    </footer>`,
  }),
  gemeente: ({ root, crumbs }) => ({
    header: `<header class="kop">
      <div class="breedte kop-rij">
        <a class="woordmerk" href="${root}">
          <img src="${root}demo/beeldmerk.svg" alt="" width="48" height="48">
          <span><small>Gemeente</small> Wilgenrade</span>
        </a>
      </div>
    </header>
    ${crumbs}`,
    footer: '',
  }),
};

const STARTS = { beheer: 'Voorbeeldpagina', gemeente: 'Samen tegen eenzaamheid' };

/** @returns {import('vite').Plugin} */
export function pageFrame() {
  return {
    name: 'page-frame',
    transformIndexHtml: { order: 'pre', handler: (html, { path }) => inFrame(html, path) },
  };
}

/**
 * @param {string} html
 * @param {string} path of the page, from the root of the site: `/toestanden/traag.html`
 */
export function inFrame(html, path) {
  const attributes = /<body\b([^>]*)>/.exec(html)?.[1] ?? '';
  const kader = /data-kader="(\w+)"/.exec(attributes)?.[1];
  if (!kader) return html;
  const frame = frames[kader];
  if (!frame) throw new Error(`${path}: data-kader="${kader}" does not exist.`);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.split(' | ')[0];
  if (!title) throw new Error(`${path} has no title.`);
  const root = '../'.repeat(path.split('/').length - 2) || './';
  const above = /data-boven="([^"]*)"/.exec(attributes)?.[1]?.split('|') ?? [];
  const links = [
    [STARTS[/** @type {keyof typeof STARTS} */ (kader)], root],
    ...above.map(crumb => crumb.split('=')),
  ];
  const crumbs = `<nav class="kruimelpad breedte" aria-label="Kruimelpad">
      <ol>
${links.map(([name, href]) => `        <li><a href="${href}">${name}</a></li>`).join('\n')}
        <li><span aria-current="page">${title}</span></li>
      </ol>
    </nav>`;
  const { header, footer } = frame({ root, crumbs });
  return html
    .replace(
      /<head>/,
      () => `<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="${root}demo/beeldmerk.svg" type="image/svg+xml">`,
    )
    .replace(
      /<body\b[^>]*>/,
      () => `<body>
    <a class="naar-inhoud" href="#inhoud">Ga naar de inhoud</a>

    ${header}
`,
    )
    .replace(/\s*<\/body>/, () => `\n${footer && `\n    ${footer}\n`}  </body>`);
}
