/**
 * Makes `custom-elements.json` from the JSDoc of the elements (`npm run generate:manifest`).
 *
 * It describes what a page can use and nothing else: the elements, each complete with what it inherits, and their
 * events. What is private or protected, and the base classes under the elements, is left out. The custom properties
 * and their defaults come from the style sheets themselves; JSDoc (`@cssprop`) only says what they are for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/define.ts', 'src/components/**/styles.ts', 'src/components/shared/strings/*'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  // In this order: the second reads what the first has left.
  plugins: [publicOnly(), withCssProperties()],
};

function publicOnly() {
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .filter(({ declarations = [] }) =>
          declarations.some(({ tagName, name }) => tagName || name.endsWith('Event')),
        )
        // Files come in the order in which the disk was quickest.
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const declaration of declarationsOf(customElementsManifest)) {
        // The base classes are not in the manifest, so nothing may refer to them.
        delete declaration.superclass;
        for (const list of lists) {
          declaration[list] = declaration[list]?.filter(isPublic).map(withoutOrigin);
        }
      }
    },
  };
}

function isPublic({ kind, name, privacy = 'public' }) {
  // An event without a name is one that the analyzer saw being dispatched, beside the one that JSDoc describes.
  if (name === undefined || privacy !== 'public' || name.startsWith('#')) return false;
  return kind !== 'method' || !/^(connected|disconnected|attributeChanged)Callback$/.test(name);
}

function withoutOrigin({ inheritedFrom, ...entry }) {
  return entry;
}

function withCssProperties() {
  const shared = cssPropertiesIn('src/components/shared/styles.ts');
  return {
    name: 'with-css-properties',
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules) {
        for (const element of declarations.filter(({ tagName }) => tagName)) {
          const styles = join(dirname(path), 'styles.ts');
          // What has no styles shows nothing, and there is nothing of it to colour.
          element.cssProperties = existsSync(styles)
            ? mergeDocs(element, new Map([...cssPropertiesIn(styles), ...shared]))
            : [];
        }
      }
    },
  };
}

function mergeDocs({ name: className, cssProperties: documented = [] }, inStyles) {
  const unused = documented.filter(({ name }) => !inStyles.has(name));
  if (unused.length > 0) {
    const names = unused.map(({ name }) => name).join(', ');
    throw new Error(`${className} documents custom properties that its styles do not read: ${names}`);
  }
  return [...inStyles].map(([name, fallback]) => ({
    ...documented.find(property => property.name === name),
    name,
    default: fallback,
  }));
}

/** The custom properties that a style sheet reads, each with its default: `var(--coalitie-x, default)`. */
function cssPropertiesIn(file) {
  const css = readFileSync(file, 'utf8');
  const found = new Map();
  for (const match of css.matchAll(/var\((--coalitie-[\w-]+),\s*/g)) {
    found.set(match[1], untilClosingBracket(css.slice(match.index + match[0].length)));
  }
  return found;
}

function untilClosingBracket(text) {
  let open = 1;
  let end = 0;
  for (; open > 0 && end < text.length; end++) {
    if (text[end] === '(') open += 1;
    if (text[end] === ')') open -= 1;
  }
  return text.slice(0, end - 1).trim();
}

function declarationsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations);
}
