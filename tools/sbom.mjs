/**
 * Writes `sbom.cdx.json`, the software bill of materials in CycloneDX 1.6 (`npm run generate:sbom`): what is installed
 * with the npm package, what is bundled into it, and the data of the map. Without a date or a random number, so that one
 * commit always gives the same file.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATA, shippedPackages } from './third-party.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const purl = (/** @type {string} */ name, /** @type {string} */ version) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

export function sbomText() {
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packages = shippedPackages();
  const refs = new Map(packages.map(({ name, version }) => [name, purl(name, version)]));
  const ownRef = purl(own.name, own.version);
  const direct = packages
    .map(({ name }) => name)
    .filter(name => own.dependencies[name] || name === 'leaflet');
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': ownRef,
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: [{ license: { id: own.license } }],
        purl: ownRef,
      },
    },
    components: [
      ...packages.map(({ name, version, license, integrity }) => ({
        type: 'library',
        'bom-ref': refs.get(name),
        name,
        version,
        scope: 'required',
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
          },
        ],
        licenses: [{ license: { id: license } }],
        purl: refs.get(name),
      })),
      {
        type: 'data',
        'bom-ref': 'data:grenzen',
        name: DATA.name,
        version: DATA.version,
        publisher: DATA.holder,
        licenses: [{ license: { id: DATA.license } }],
      },
    ],
    dependencies: [
      { ref: ownRef, dependsOn: [...direct.map(name => refs.get(name)), 'data:grenzen'] },
      ...packages.map(({ name, dependencies }) => ({
        ref: refs.get(name),
        dependsOn: dependencies.map(dependency => refs.get(dependency)),
      })),
      { ref: 'data:grenzen' },
    ],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(path.join(root, 'sbom.cdx.json'), sbomText());
