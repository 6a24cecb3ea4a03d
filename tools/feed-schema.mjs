/**
 * Writes `src/data/feed/feed.schema.json`, the JSON Schema of the feed, from the zod schema. Editors
 * such as VS Code complete and check a feed with it. It describes what should be written; the parser
 * reads more than that.
 *
 * `node tools/feed-schema.mjs`, or `npm run generate:schema`; a test keeps the file current.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

const FILE = fileURLToPath(new URL('../src/data/feed/feed.schema.json', import.meta.url));
const SOURCE = fileURLToPath(new URL('../src/data/feed/schema.ts', import.meta.url));

/** What the checks of these values mean, in the words of JSON Schema. */
const FORMATS = {
  link: { format: 'uri-reference' },
  emailadres: { format: 'email' },
  belnummer: { pattern: '^\\+?\\d{3,15}$' },
};

/** The JSON Schema as the text of the file. */
export async function feedSchemaText() {
  const { module: schemas } = await runnerImport(SOURCE, { configFile: false, logLevel: 'error' });
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
  return `${JSON.stringify({ title: 'Coalitiefeed, versie 1', ...schema }, null, 2)}\n`;
}

/** Every exported object or union is a definition of its own, under its own name. */
function namesOf(schemas) {
  const names = z.registry();
  for (const [name, schema] of Object.entries(schemas)) {
    const type = schema?._zod?.def.type;
    if (name !== 'feed' && (type === 'object' || type === 'union')) names.add(schema, { id: name });
  }
  return names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, await feedSchemaText());
