/**
 * Makes `custom-elements.json` from the JSDoc of the elements (`npm run generate:manifest`).
 *
 * It describes what a page can use and nothing else: the elements, each complete with what it inherits, and their
 * events. What is private or protected, and the base classes under the elements, is left out. The custom properties
 * and their defaults come from the style sheets themselves; JSDoc (`@cssprop`) only says what they are for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/define.ts', 'src/components/**/*styles.ts', 'src/components/shared/strings/*'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  // Files come in the order in which the disk was quickest; what inherits from what is read in that order.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .toSorted()
      .map(file => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true)),
  // In this order: the second reads what the first has left.
  plugins: [publicOnly(), withCssProperties()],
};

function publicOnly() {
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations = [] }) =>
        declarations.some(({ tagName, name }) => tagName || name.endsWith('Event')),
      );
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

function isPublic({ kind, name, privacy = 'public', static: isOfClass }) {
  // What stands on the class itself is for our own code.
  if (isOfClass) return false;
  // An event without a name is one that the analyzer saw being dispatched, beside the one that JSDoc describes.
  if (name === undefined || privacy !== 'public' || name.startsWith('#')) return false;
  return kind !== 'method' || !/^(connected|disconnected|attributeChanged)Callback$/.test(name);
}

function withoutOrigin({ inheritedFrom, ...entry }) {
  return entry;
}

function withCssProperties() {
  const sharedCss = stylesIn('src/components/shared');
  const shared = cssPropertiesIn(sharedCss);
  return {
    name: 'with-css-properties',
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules) {
        for (const element of declarations.filter(({ tagName }) => tagName)) {
          const styles = stylesIn(dirname(path));
          // What has no styles shows nothing, and there is nothing of it to colour.
          element.cssProperties = styles
            ? mergeDocs(element, new Map([...cssPropertiesIn(styles, sharedCss), ...shared]))
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

/**
 * The custom properties that a style sheet reads, each with its default: `var(--coalitie-x, default)`. What is read
 * twice (once more for who wants more contrast) has the default that stands first.
 */
function cssPropertiesIn(css, above = '') {
  const found = new Map();
  for (const match of css.matchAll(/var\(\s*(--coalitie-[\w-]+),\s*/g)) {
    if (found.has(match[1])) continue;
    const fallback = untilClosingBracket(css.slice(match.index + match[0].length));
    found.set(match[1], withoutPrivate(fallback, css + above));
  }
  return found;
}

/**
 * A default with what our own names (`--_accent`) stand for. `A; else B` is where CSS would say `var(--_own, B)`: A
 * counts unless the theme has no such token.
 */
function withoutPrivate(value, css) {
  const start = value.search(/var\(--_/);
  if (start < 0) return value.replace(/\s+/g, ' ').replace(/\( | (?=\))/g, match => match.trim());
  const inside = untilClosingBracket(value.slice(start + 'var('.length));
  const [, name, rest] = /^(--_[\w-]+)(?:,\s*([\s\S]*))?$/.exec(inside);
  // The first definition: those below it are for newer browsers and for who wants more contrast.
  const meaning = new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (meaning === undefined) throw new Error(`The styles use ${name} and do not define it.`);
  const forAllLevels = name.startsWith('--_level-')
    ? meaning.replace('heading-1-', 'heading-<level>-')
    : meaning;
  const whole = rest === undefined ? forAllLevels : `${forAllLevels}; else ${rest}`;
  return withoutPrivate(
    value.slice(0, start) + whole + value.slice(start + 'var('.length + inside.length + ')'.length),
    css,
  );
}

/** The style sheets of a folder: `styles.ts`, and those that say in their name what they style. */
function stylesIn(folder) {
  const files = readdirSync(folder).filter(name => /(^|-)styles\.ts$/.test(name));
  return files
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
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
