/**
 * Writes what is derived from the zod schema of the feed, the first two in `src/data/feed/`:
 *
 * - `feed.schema.json`, the JSON Schema. Editors such as VS Code complete and check a feed with it. It
 *   describes what should be written; the parser reads more than that.
 * - `feed-shape.generated.ts`, the same in the few words of `shape.ts`: what the parser walks along in the
 *   browser, which so needs no zod.
 * - the tables of `docs/feed.md`, between their marks.
 *
 * What a key is for, in Dutch, is in `descriptions.ts`.
 *
 * `node tools/feed-schema.mjs`, or `npm run generate:schema`; a test keeps the files current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

const fileOfFeed = name => fileURLToPath(new URL(`../src/data/feed/${name}`, import.meta.url));
const load = async name =>
  (await runnerImport(fileOfFeed(name), { configFile: false, logLevel: 'error' })).module;

/** What the checks of these values mean, in the words of JSON Schema. */
const FORMATS = {
  link: { format: 'uri-reference' },
  detailadres: { format: 'uri-reference' },
  emailadres: { format: 'email' },
  belnummer: { pattern: '^\\+?\\d{3,15}$' },
};

/** The JSON Schema as the text of the file. */
export async function feedSchemaText() {
  const schemas = await load('schema.ts');
  const formats = new Map(Object.entries(FORMATS).map(([name, format]) => [schemas[name], format]));
  const schema = z.toJSONSchema(schemas.feed, {
    // What may be written: keys that are not in the schema are ignored.
    io: 'input',
    metadata: namesOf(schemas),
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, formats.get(zodSchema));
      // Without a title the parser only remarks on it; who writes a feed should give one.
      if (zodSchema === schemas.feed) jsonSchema.required = ['versie', 'titel', 'coalities'];
    },
  });
  return `${JSON.stringify(await described(schema), null, 2)}\n`;
}

/** The schema with what every part and every key is for, so that an editor completes and explains. */
async function described(schema) {
  const { onderdelen } = await load('descriptions.ts');
  describe(schema, 'feed', onderdelen);
  for (const [name, part] of Object.entries(schema.$defs)) describe(part, name, onderdelen);
  const { title, description, ...rest } = schema;
  return { title, description, ...rest };
}

/** @param {string} name of the schema, or of the key that it stands at when it has none */
function describe(part, name, onderdelen) {
  const onderdeel = onderdelen[name];
  if (part.properties) {
    if (!onderdeel) throw new Error(`descriptions.ts does not describe ${name}.`);
    for (const [key, inner] of Object.entries(part.properties)) {
      const sleutel = onderdeel.sleutels[key];
      if (!sleutel) throw new Error(`descriptions.ts does not describe ${name}.${key}.`);
      if (!inner.$ref) describe(inner, key, onderdelen);
      part.properties[key] = {
        title: key,
        description: plain(sleutel.uitleg),
        ...inner,
        ...(sleutel.voorbeeld !== undefined && { examples: [sleutel.voorbeeld] }),
      };
    }
  }
  if (onderdeel && (part.properties || part.anyOf || name in onderdelen) && part.type !== 'array') {
    part.title = onderdeel.titel;
    part.description = plain(onderdeel.uitleg);
  }
  for (const option of part.anyOf ?? []) if (option.properties) describe(option, name, onderdelen);
  if (part.items?.properties) describe(part.items, name, onderdelen);
}

/** What is Markdown in the docs is plain text in an editor. */
const plain = text => text.replaceAll('`', '');

/** Every exported object or union is a definition of its own, under its own name. */
function namesOf(schemas) {
  const names = z.registry();
  for (const [name, schema] of Object.entries(schemas)) {
    const type = schema?._zod?.def.type;
    if (name !== 'feed' && (type === 'object' || type === 'union')) names.add(schema, { id: name });
  }
  return names;
}

const DOCS = fileURLToPath(new URL('../docs/feed.md', import.meta.url));

/** docs/feed.md with its tables as the schema and the descriptions are today. */
export async function feedDocsText() {
  const { onderdelen } = await load('descriptions.ts');
  const schema = JSON.parse(await feedSchemaText());
  const text = await readFile(DOCS, 'utf8');
  return text.replace(
    /<!-- tabel: ([\w]+) -->\n[\s\S]*?<!-- \/tabel -->/g,
    (_, name) => `<!-- tabel: ${name} -->\n${table(name, schema, onderdelen)}\n<!-- /tabel -->`,
  );
}

/** The keys of one part, those that must be there first. */
function table(name, schema, onderdelen) {
  const part = partNamed(schema, name);
  const { sleutels } = onderdelen[name];
  const withPlace = Object.values(sleutels).some(({ waar }) => waar);
  // Without a version or a title a feed is read as well, with a remark.
  const required = new Set(name === 'feed' ? ['coalities'] : (part.required ?? []));
  const keys = Object.keys(part.properties).toSorted(
    (a, b) => Number(required.has(b)) - Number(required.has(a)),
  );
  const rows = keys.map(key => {
    const { uitleg, voorbeeld, waar } = sleutels[key];
    const words = part.properties[key].enum;
    const value = words
      ? `Een van: ${words.map(word => `\`${JSON.stringify(word)}\``).join(', ')}.`
      : voorbeeld === undefined
        ? ''
        : `Zoals \`${JSON.stringify(voorbeeld)}\`.`;
    const cells = [
      required.has(key) ? `**\`${key}\`**` : `\`${key}\``,
      [uitleg, value].filter(Boolean).join(' '),
      ...(withPlace ? [waar ?? ''] : []),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['naam', 'wat u invult', ...(withPlace ? ['te zien in'] : [])];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

/** A part by its name, or by the key that it stands at. */
function partNamed(schema, name) {
  if (name === 'feed') return schema;
  if (schema.$defs[name]?.properties) return schema.$defs[name];
  const inside = [schema, ...Object.values(schema.$defs)].flatMap(part =>
    part.properties?.[name] ? [part.properties[name]] : [],
  );
  const found = inside.map(part => part.items ?? part).find(part => part.properties);
  if (!found) throw new Error(`There is no part ${name} in the schema.`);
  return found;
}

/** The module of shapes as the text of the file. */
export async function feedShapeText() {
  const schemas = await load('schema.ts');
  const names = new Map(
    Object.entries(schemas)
      .filter(([, schema]) => schema?._zod)
      .map(([name, schema]) => [schema, name]),
  );
  const shapes = new ShapeWriter(names, schemas.uniqueBy, Object.keys(await load('formats.ts')));
  shapes.nameOf(schemas.feed);
  return shapes.text();
}

/** Writes the single values that have a name in words of `shape.ts`, and all that is made of them as one text. */
class ShapeWriter {
  #values = new Map();
  #definitions = new Map();
  #used = { words: new Set(['shapesOf']), tests: new Set() };

  constructor(names, uniqueBy, tests) {
    Object.assign(this, { names, uniqueBy, tests });
  }

  nameOf(schema) {
    const name = this.names.get(schema);
    if (name === undefined) return this.#shape(schema);
    if (!this.#values.has(name) && !this.#definitions.has(name)) {
      const value = this.#value(schema);
      if (value) this.#values.set(name, value);
      else this.#definitions.set(name, this.#shape(schema));
    }
    return name;
  }

  text() {
    const imported = set => [...set].sort().join(', ');
    const names = [...this.#values.keys(), ...this.#definitions.keys()];
    return `// Generated from schema.ts by tools/feed-schema.mjs (npm run generate:schema); do not edit.
import { ${imported(this.#used.tests)} } from './formats.js';
import { ${imported(this.#used.words)} } from './shape.js';

export const feedShape = shapesOf<
${names.map(name => `  | '${name}'\n`).join('')}>(
  {
${[...this.#values].map(([name, value]) => `    ${name}: ${value},\n`).join('')}  },
  \`${[...this.#definitions].map(([name, shape]) => `${name}=${shape}`).join('\n')}\`,
);
`;
  }

  /** A single value; `undefined` for what is made of others. */
  #value(schema) {
    switch (schema._zod.def.type) {
      case 'literal':
        return this.#call('choice', ...schema._zod.def.values.map(literal));
      case 'boolean':
        return this.#call('boolean');
      case 'number':
        return this.#number(schema);
      case 'string':
        return this.#string(schema);
    }
  }

  #shape(schema) {
    const { def } = schema._zod;
    switch (def.type) {
      case 'object':
        return `{${Object.entries(def.shape)
          .map(entry => this.#member(...entry))
          .join(' ')}}`;
      case 'array':
        return `[${this.nameOf(def.element)}]${this.#bounds(schema)}`;
      case 'union':
        return def.options.map(option => this.nameOf(option)).join('|');
      case 'enum':
        return `(${Object.values(def.entries).join(' ')})`;
      case 'literal':
        if (def.values.some(value => typeof value !== 'string'))
          throw new Error('To the parser only a word needs no name.');
        return `(${def.values.join(' ')})`;
      default:
        throw new Error(`The parser has no shape for a schema of type ${def.type} without a name.`);
    }
  }

  #member(key, schema) {
    const { def } = schema._zod;
    const optional = def.type === 'optional';
    const shape = this.nameOf(optional ? def.innerType : schema);
    return `${key}${optional ? '?' : ''}${shape === 'tekstregel' ? '' : `:${shape}`}`;
  }

  #bounds(schema) {
    const { minimum = 0 } = this.#checks(schema, ['minimum']);
    if (minimum > 1) throw new Error('The parser cannot check that a list has more than one entry.');
    const uniqueBy = this.uniqueBy.get(schema);
    return `${minimum ? '+' : ''}${uniqueBy === undefined ? '' : `#${uniqueBy}`}`;
  }

  /** A test of `formats.ts` says all there is to say; a pattern beside it is for the JSON Schema. */
  #string(schema) {
    const { minimum, pattern, test } = this.#checks(schema, ['minimum', 'pattern', 'test']);
    if (test) this.#used.tests.add(test);
    else if (!pattern && minimum !== 1) throw new Error('To the parser a text is never empty.');
    return this.#call('text', ...(test ? [test] : pattern ? [`value => ${pattern}.test(value)`] : []));
  }

  #number(schema) {
    const { whole, least, most } = this.#checks(schema, ['whole', 'least', 'most']);
    return this.#call('number', least, most, ...(whole ? [true] : []));
  }

  #checks(schema, known) {
    /** @type {Record<string, unknown>} */
    const found = {};
    const { def } = schema._zod;
    // A schema such as \`z.int()\` is its own check.
    const checks = [...(def.check ? [schema] : []), ...(def.checks ?? [])];
    for (const check of checks) {
      const [name, value] = this.#check(check._zod.def);
      if (!known.includes(name) || name in found)
        throw new Error(`The parser cannot check ${name} of a ${def.type}.`);
      found[name] = value;
    }
    return found;
  }

  #check(def) {
    switch (def.check) {
      case 'min_length':
        return ['minimum', def.minimum];
      case 'string_format':
        return ['pattern', String(def.pattern)];
      case 'number_format':
        return ['whole', true];
      case 'greater_than':
        return ['least', def.value];
      case 'less_than':
        return ['most', def.value];
      default: {
        const { name } = def.fn;
        if (!this.tests.includes(name)) throw new Error('A test in the schema is no function of formats.ts.');
        return ['test', name];
      }
    }
  }

  #call(word, ...values) {
    this.#used.words.add(word);
    return `${word}(${values.join(', ')})`;
  }
}

const literal = value => (typeof value === 'string' ? `'${value}'` : String(value));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(fileOfFeed('feed.schema.json'), await feedSchemaText());
  await writeFile(fileOfFeed('feed-shape.generated.ts'), await feedShapeText());
  await writeFile(DOCS, await feedDocsText());
}
