/** What we say of ourselves to who has to trust us: the bill of materials, the notices of licences and publiccode.yml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { build } from 'vite';
import { parse } from 'yaml';
import { sbomText } from '../../tools/sbom.mjs';
import { shippedPackages, thirdPartyText } from '../../tools/third-party.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = file => readFileSync(path.join(root, file), 'utf8');
const own = JSON.parse(read('package.json'));

/** Licences that may be combined with the EUPL-1.2: permissive, or named in its appendix. */
const FITTING = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'CC-BY-4.0'];

describe('sbom.cdx.json', () => {
  const text = read('sbom.cdx.json');
  const { components, dependencies, metadata } = JSON.parse(text);

  it('is what package-lock.json says (else: npm run generate:sbom)', () => {
    assert.equal(text, sbomText());
  });

  it('is valid CycloneDX 1.6', async () => {
    assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  });

  it('names every component once, with a licence that fits the EUPL', () => {
    const names = components.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
    for (const { name, licenses } of components) {
      const ids = licenses.map(({ license }) => license.id);
      assert.ok(ids.length === 1 && FITTING.includes(ids[0]), `${name}: ${ids}`);
    }
    const refs = [metadata.component['bom-ref'], ...components.map(component => component['bom-ref'])];
    assert.deepEqual(
      dependencies.map(({ ref }) => ref),
      refs,
    );
  });

  it('names every package that is in the script', async () => {
    const inside = new Set();
    const configFile = path.join(root, 'vite.config.ts');
    const { output } = await build({
      root,
      configFile,
      mode: 'script',
      logLevel: 'error',
      build: { write: false },
    });
    for (const { modules = {} } of output)
      for (const id of Object.keys(modules)) {
        const name = /node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id)?.[1];
        if (name) inside.add(name);
      }
    const named = components.map(({ name }) => name);
    assert.ok(inside.has('leaflet') && inside.has('lit'));
    assert.deepEqual(
      [...inside].filter(name => !named.includes(name)),
      [],
    );
  });

  it('says the same as docs/beveiliging.md', () => {
    const rows = [...read('docs/beveiliging.md').matchAll(/^\| `?([^|`]+)`? \| ([\d.]+) \| ([\w.-]+) \|/gm)];
    assert.deepEqual(
      rows.map(([, ...cells]) => cells.map(cell => cell.trim()).join(' ')).toSorted(),
      components
        .map(({ name, version, licenses }) => `${name} ${version} ${licenses[0].license.id}`)
        .toSorted(),
    );
  });
});

describe('THIRD-PARTY.txt', () => {
  let notices;
  before(() => {
    notices = thirdPartyText();
  });

  it('has the whole licence of all that is shipped', () => {
    for (const { name, version, license } of shippedPackages())
      assert.ok(notices.includes(`${name} ${version} (${license})`), name);
    assert.match(notices, /Volodymyr Agafonkin/);
    assert.match(notices, /Google LLC/);
    assert.match(notices, /CBS \/ Kadaster \(CC-BY-4\.0/);
    assert.equal(notices.match(/AS IS/g).length >= 8, true);
  });
});

describe('publiccode.yml', () => {
  const publiccode = parse(read('publiccode.yml'));

  it('has every key that the standard requires, as it requires it', () => {
    const {
      publiccodeYmlVersion,
      url,
      platforms,
      developmentStatus,
      softwareType,
      legal,
      maintenance,
      localisation,
    } = publiccode;
    assert.match(publiccodeYmlVersion, /^0\.[45](\.\d+)?$/);
    assert.ok(URL.canParse(url));
    assert.deepEqual(platforms, ['web']);
    assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(developmentStatus));
    assert.equal(softwareType, 'library');
    assert.equal(legal.license, own.license);
    assert.ok(['internal', 'community'].includes(maintenance.type) && maintenance.contacts[0].name);
    assert.equal(localisation.localisationReady, true);
    assert.deepEqual(localisation.availableLanguages, ['nl', 'en', 'fy']);
    for (const [language, { shortDescription, longDescription, features }] of Object.entries(
      publiccode.description,
    )) {
      assert.ok(shortDescription.length <= 150, `${language}: ${shortDescription.length}`);
      assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000, language);
      assert.ok(features.length > 0 && features.every(feature => feature.length <= 100), language);
    }
  });

  it('speaks of this version', () => {
    assert.equal(publiccode.name, own.name);
    assert.equal(publiccode.softwareVersion, own.version);
  });
});
