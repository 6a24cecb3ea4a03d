/**
 * A Vite plugin that takes comments and white space out of the styles of the elements (`css` templates), which
 * a minifier of JavaScript leaves alone because to it they are text.
 */

/** A tagged template without anything filled in; ours never have that. */
const styles = /\bcss`([^`$\\]*)`/g;

/** @returns {import('vite').Plugin} */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/components\/.+\.ts(\?|$)/.test(id) || !code.includes('css`')) return undefined;
      return { code: code.replace(styles, (_, text) => `css\`${minified(text)}\``), map: null };
    },
  };
}

/**
 * White space means something between selectors and values, so one space stays, except beside what separates
 * by itself. Not around `+` and `-` (`calc` needs it) and not before `(` (`and (`).
 *
 * @param {string} text
 */
function minified(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
