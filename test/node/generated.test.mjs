/** What is generated and committed must be what the source gives today. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { feedDocsText, feedSchemaText, feedShapeText } from '../../tools/feed-schema.mjs';
import { vormgevingText } from '../../tools/vormgeving.mjs';

test('feed.schema.json is what the zod schema says (else: npm run generate:schema)', async () => {
  assert.equal(readFileSync('src/data/feed/feed.schema.json', 'utf8'), await feedSchemaText());
});

test('feed-shape.generated.ts is what the zod schema says (else: npm run generate:schema)', async () => {
  assert.equal(readFileSync('src/data/feed/feed-shape.generated.ts', 'utf8'), await feedShapeText());
});

test('docs/feed.md has the tables that the schema gives (else: npm run generate:schema)', async () => {
  assert.equal(readFileSync('docs/feed.md', 'utf8'), await feedDocsText());
});

test('custom-elements.json is what the elements say (else: npm run generate:manifest)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  try {
    execFileSync(process.execPath, [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--outdir',
      path.relative('.', folder),
    ]);
    const fresh = readFileSync(path.join(folder, 'custom-elements.json'), 'utf8');
    assert.equal(readFileSync('custom-elements.json', 'utf8'), fresh);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('custom-elements.json explains everything that it names', () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  const unexplained = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(declaration => [
      ...(declaration.description?.trim() ? [] : [declaration.name]),
      ...lists
        .flatMap(list => declaration[list] ?? [])
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `${declaration.name}: ${name}`),
    ]);
  assert.deepEqual(unexplained, []);
});

test('docs/vormgeving.md has every custom property as it is (else: npm run generate:docs)', () => {
  assert.equal(readFileSync('docs/vormgeving.md', 'utf8'), vormgevingText());
});
