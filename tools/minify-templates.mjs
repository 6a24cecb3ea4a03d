/**
 * A Vite plugin that takes out of the templates of the elements (`css`, `html` and `svg`) what is there for who reads
 * the source: comments in styles, and line breaks with what they indent. A minifier of JavaScript leaves them alone,
 * because to it they are text.
 */
import { parseAst } from 'vite';

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/components\/.+\.ts(\?|$)/, code: /\b(css|html|svg)`/ },
      handler(code) {
        const texts = textsIn(parseAst(code, { lang: 'ts' }), undefined);
        let result = '';
        let end = 0;
        for (const { node, minify } of texts.sort((a, b) => a.node.start - b.node.start)) {
          const { start, text } = written(node, code);
          result += code.slice(end, start) + minify(text);
          end = start + text.length;
        }
        return { code: result + code.slice(end), map: null };
      },
    },
  };
}

/** How the text of each kind of template is written shorter. */
const MINIFY = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/** The pieces of text in all templates of ours, also of those inside others. */
function textsIn(node, minify) {
  if (Array.isArray(node)) return node.flatMap(one => textsIn(one, minify));
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'TemplateElement') return minify ? [{ node, minify }] : [];
  if (node.type === 'TaggedTemplateExpression') {
    const { quasis, expressions } = node.quasi;
    return [...textsIn(quasis, MINIFY[node.tag.name]), ...textsIn(expressions, undefined)];
  }
  return Object.values(node).flatMap(value => textsIn(value, undefined));
}

/** Where the text of a piece stands; not every parser counts the marks around it as outside of it. */
function written(node, code) {
  const text = node.value.raw;
  const start = code.indexOf(text, node.start);
  return { start, text };
}

/**
 * White space means something between selectors and values, so one space stays, except beside what separates
 * by itself. Not around `+` and `-` (`calc` needs it) and not before `(` (`and (`).
 *
 * @param {string} text
 */
function minifyCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/**
 * A line break is white space to HTML: between inline elements, and between attributes, one space is as much.
 *
 * @param {string} text
 */
function minifyMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}
