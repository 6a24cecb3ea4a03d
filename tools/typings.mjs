/**
 * Writes what editors and frameworks know of the elements, into `dist/typings/`, from `custom-elements.json`: part of
 * `npm run build:package`.
 *
 * - `elements.d.ts`: attributes, properties and events of every element. What `react.d.ts`, `vue.d.ts` and `svelte.d.ts`
 *   build on; those three say what each framework makes of them, and are written by hand in `tools/typings/`.
 * - `vscode.*.json` and `web-types.json`: completion and explanation in VS Code and in the editors of JetBrains.
 *
 * Nothing of this is committed, so nothing of it can be behind the manifest; a test keeps the manifest current.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'dist/typings');
const byHand = path.join(root, 'tools/typings');

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const elements = readManifest()
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'elements.d.ts'), typesOfElements());
for (const file of readdirSync(byHand)) copyFileSync(path.join(byHand, file), path.join(folder, file));
// Both change what they are given.
generateVsCodeCustomElementData(readManifest(), { outdir: folder, hideLogs: true });
generateJetBrainsWebTypes(readManifest(), { outdir: folder, packageJson: false, hideLogs: true });
nameWebTypes();

function readManifest() {
  return JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
}

/** The generator takes these from where the file stands. */
function nameWebTypes() {
  const file = path.join(folder, 'web-types.json');
  const webTypes = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...webTypes, name, version }, null, 2)}\n`);
}

function typesOfElements() {
  const classes = elements.map(element => element.name);
  const events = [...new Set(elements.flatMap(element => element.events.map(({ type }) => type.text)))];
  return `/** What can be written on each element. Made from custom-elements.json. */
import type { ${[...classes, ...events].sort().join(', ')} } from '${name}';

/** An attribute is text in HTML, also where the property behind it is a number or a yes or no. */
type Written<T> = T extends number ? T | \`\${T}\` : T extends boolean ? T | '' : T;

${elements.map(typesOfElement).join('\n')}
/** Every element by its tag. */
export interface CoalitieElements {
${elements.map(({ name: className, tagName }) => `  '${tagName}': { element: ${className}; attributes: ${className}Attributes; properties: ${className}Properties; events: ${className}Events };`).join('\n')}
}
`;
}

/** @param {any} element a declaration of the manifest */
function typesOfElement({ name: className, tagName, description, attributes, members, events }) {
  const writable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  // An attribute that only says what the element is doing is not to be written.
  const written = attributes.filter(({ fieldName }) => writable.some(member => member.name === fieldName));
  return `${docs(description)}export interface ${className}Attributes {
${written.map(attribute => `${docs(attribute.description, '  ')}  '${attribute.name}'?: Written<${className}['${attribute.fieldName}']> | undefined;`).join('\n')}
}

/** The properties of \`<${tagName}>\`, for what sets those and not attributes. */
export interface ${className}Properties {
${writable.map(member => `${docs(member.description, '  ')}  ${member.name}?: ${className}['${member.name}'] | undefined;`).join('\n')}
}

/** The events of \`<${tagName}>\`. */
export interface ${className}Events {
${events.map(event => `${docs(event.description, '  ')}  '${event.name}': ${event.type.text};`).join('\n')}
}
`;
}

/**
 * @param {string} text
 * @param {string} [indent]
 */
function docs(text, indent = '') {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
