/**
 * What a module of the package brings with it: somebody who wants the contact cards gets no map, no figures and no
 * profile. Looked up in a real build, because a bundler joins what the source keeps apart.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules of src that a file of the build holds, with what it imports at once; by the path of their source. */
function sourcesOf(chunks, fileName, seen = new Set()) {
  if (seen.has(fileName)) return [];
  seen.add(fileName);
  const chunk = chunks.get(fileName);
  return [
    ...Object.keys(chunk.modules).map(id => path.relative(root, id.split('?')[0])),
    ...chunk.imports.filter(name => chunks.has(name)).flatMap(name => sourcesOf(chunks, name, seen)),
  ];
}

test('the version that the script tells is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const written = /version = '(.*)'/.exec(readFileSync(path.join(root, 'src/version.ts'), 'utf8'))?.[1];
  assert.equal(written, version);
});

describe('the npm package', () => {
  let chunks;

  before(async () => {
    const [output] = await build({
      configFile: path.join(root, 'vite.config.ts'),
      root,
      mode: 'package',
      logLevel: 'error',
      build: { write: false },
    });
    chunks = new Map(output.output.map(file => [file.fileName, file]));
  });

  const ownFolders = {
    'coalitie-cijfers': ['coalitie-cijfers'],
    'coalitie-contact': ['coalitie-contact'],
    'coalitie-deelnemers': ['coalitie-deelnemers'],
    'coalitie-feed': ['coalitie-feed'],
    'coalitie-kaart': ['coalitie-kaart'],
    'pijlers-status': ['pijlers-status'],
  };

  for (const [entry, folders] of Object.entries(ownFolders)) {
    it(`brings no code of another element with ${entry}`, () => {
      const sources = sourcesOf(chunks, `components/${entry}/define.js`);
      assert.ok(sources.includes(`src/components/${entry}/${entry}.ts`), sources.join('\n'));
      const allowed = new Set(['shared', ...folders]);
      const foreign = sources.filter(source => {
        const folder = /^src\/components\/([^/]+)\//.exec(source)?.[1];
        return folder !== undefined && !allowed.has(folder);
      });
      assert.deepEqual(foreign, []);
    });
  }

  it('brings no boundaries, no names of gemeenten and no Leaflet with the contact cards', () => {
    const sources = sourcesOf(chunks, 'components/coalitie-contact/define.js');
    assert.deepEqual(
      sources.filter(source => /leaflet|boundaries-|register-|decode-/.test(source)),
      [],
    );
  });

  it('brings the elements of which a profile is composed, and no map', () => {
    const sources = sourcesOf(chunks, 'components/coalitie-profiel/define.js');
    for (const tag of ['coalitie-cijfers', 'coalitie-contact', 'coalitie-deelnemers', 'pijlers-status'])
      assert.ok(sources.includes(`src/components/${tag}/${tag}.ts`), tag);
    assert.deepEqual(
      sources.filter(source => source.includes('coalitie-kaart')),
      [],
    );
  });
});
