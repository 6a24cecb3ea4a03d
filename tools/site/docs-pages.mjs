/**
 * The documentation as pages of the site, in `uitleg/`: every Markdown file of `docs/` under the same name, the README as
 * `lees-mij.html`, and a start page with them all. They exist only while the site is built.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';

/** Those not in Dutch. */
const ENGLISH = new Set(['docs/performance.md']);

/** The order of the start page; what is not named comes last. */
const FIRST = ['README.md', 'docs/insluiten', 'docs/feed.md', 'docs/vormgeving.md', 'docs/fouten.md'];

/** What the site has beside the documentation, by the path in the project. */
const PUBLISHED = {
  'examples/coalities.json': 'coalities.json',
  'examples/minimaal.json': 'minimaal.json',
  'site/controle/index.html': 'controle/index.html',
};

/**
 * @typedef {object} DocsPage
 * @property {string} source the Markdown file, from the root of the project
 * @property {string} path the page, from the root of the site
 * @property {string} title
 * @property {string} summary its first paragraph, as HTML
 * @property {string} html the page, to be put in its frame
 */

/**
 * @param {string} root of the project
 * @returns {DocsPage[]} the start page last
 */
export function docsPages(root) {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const sources = ['README.md', ...docs.filter(file => file.endsWith('.md')).map(file => `docs/${file}`)];
  const pages = sources.map(source => docsPage(root, source.replaceAll(path.sep, '/')));
  return [...pages, startPage(pages)];
}

/** @param {string} source */
export function pathOf(source) {
  return source === 'README.md'
    ? 'uitleg/lees-mij.html'
    : source.replace(/^docs\/(.*)\.md$/, 'uitleg/$1.html');
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {DocsPage}
 */
function docsPage(root, source) {
  const pagePath = pathOf(source);
  const marked = markedFor(root, source, pagePath);
  const text = readFileSync(path.join(root, source), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const tokens = marked.lexer(text);
  const title = tokens.find(token => token.type === 'heading')?.text ?? source;
  const first = tokens.find(token => token.type === 'paragraph');
  const summary = first ? marked.parser([first]).replace(/<\/?a\b[^>]*>/g, '') : '';
  const main = `<main id="inhoud" class="breedte tekst"${ENGLISH.has(source) ? ' lang="en"' : ''}>
${marked.parser(tokens)}    </main>`;
  const up = '../'.repeat(pagePath.split('/').length - 2);
  return {
    source,
    path: pagePath,
    title,
    summary,
    html: document(title, main, `Uitleg=${up || './'}`, pagePath),
  };
}

/**
 * @param {DocsPage[]} pages
 * @returns {DocsPage}
 */
function startPage(pages) {
  const place = (/** @type {DocsPage} */ { source }) => {
    const found = FIRST.findIndex(start => source.startsWith(start));
    return found < 0 ? FIRST.length : found;
  };
  const items = pages
    .toSorted((a, b) => place(a) - place(b))
    .map(
      page => `        <li>
          <a href="${path.posix.relative('uitleg', page.path)}">${escaped(page.title)}</a>
          ${page.summary.trim().replace(/^<p>/, `<p${ENGLISH.has(page.source) ? ' lang="en"' : ''}>`)}
        </li>`,
    );
  const main = `<main id="inhoud" class="breedte tekst">
      <h1>Uitleg</h1>
      <p>
        Alles wat u nodig hebt om de elementen op uw site te zetten. Wilt u meteen beginnen? Laat de
        <a href="../insluiten/">invoeghulp</a> de regels voor uw pagina maken.
      </p>
      <ul class="lijst">
${items.join('\n')}
      </ul>
    </main>`;
  const html = document('Uitleg', main, undefined, 'uitleg/index.html');
  return { source: '', path: 'uitleg/index.html', title: 'Uitleg', summary: '', html };
}

/**
 * @param {string} title
 * @param {string} main
 * @param {string | undefined} above
 * @param {string} pagePath
 */
function document(title, main, above, pagePath) {
  const toRoot = '../'.repeat(pagePath.split('/').length - 1);
  return `<!doctype html>
<html lang="nl">
  <head>
    <title>${escaped(title)} | Coalitie-widgets</title>
    <link rel="stylesheet" href="${toRoot}beheer/beheer.css">
  </head>
  <body data-kader="beheer"${above ? ` data-boven="${above}"` : ''}>
    ${main}
  </body>
</html>
`;
}

/**
 * @param {string} root
 * @param {string} source
 * @param {string} pagePath
 */
function markedFor(root, source, pagePath) {
  const folder = path.posix.dirname(pagePath);
  let tables = 0;
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // What may be too wide for a phone can be scrolled, also with the keyboard.
      code({ text, lang }) {
        const language = lang ? ` data-taal="${escaped(lang)}"` : '';
        return `<pre tabindex="0"${language}><code>${escaped(text)}</code></pre>\n`;
      },
      table(token) {
        const table = Object.getPrototypeOf(this).table.call(this, token);
        tables += 1;
        return `<div class="tabel" role="region" aria-label="Tabel ${tables}" tabindex="0">\n${table}</div>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = linkTarget(href);
        return target === undefined ? text : `<a href="${escaped(target)}">${text}</a>`;
      },
      image({ href, text }) {
        const file = path.posix.join('..', path.posix.dirname(source), href);
        return `<img src="${escaped(path.posix.relative(folder, file))}" alt="${escaped(text)}">`;
      },
    },
  });

  /** Where a link leads on the site; `undefined` for a file of the project that the site does not have. */
  function linkTarget(/** @type {string} */ href) {
    if (/^([a-z]+:|#)/.test(href)) return href;
    const [file = '', hash] = href.split('#');
    const linked = path.posix.join(path.posix.dirname(source), file);
    if (!existsSync(path.join(root, linked)))
      throw new Error(`${source} links to ${href}, which does not exist.`);
    const target = /^(README|docs\/.*)\.md$/.test(linked)
      ? pathOf(linked)
      : PUBLISHED[/** @type {keyof typeof PUBLISHED} */ (linked)];
    if (target === undefined) return undefined;
    return path.posix.relative(folder, target) + (hash === undefined ? '' : `#${hash}`);
  }
}

/** As GitHub makes them, so that a link works in both. @param {string} text */
function anchor(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Gives Vite the pages as if they were files below its root.
 *
 * @param {DocsPage[]} pages
 * @param {string} siteRoot the folder of the site
 * @returns {import('vite').Plugin}
 */
export function docsPagesPlugin(pages, siteRoot) {
  const byFile = new Map(pages.map(page => [path.join(siteRoot, page.path), page.html]));
  return {
    name: 'docs-pages',
    enforce: 'pre',
    resolveId: id => (byFile.has(id) ? id : undefined),
    load: id => byFile.get(id),
  };
}
