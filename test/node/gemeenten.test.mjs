/**
 * The generated modules of src/data/gemeenten come from the files in tools/gemeenten/bron and from nothing
 * else: whoever runs the tool gets the same bytes, and what a browser decodes are the points of the source.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { runnerImport } from 'vite';

const inRepository = file => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const bron = file => inRepository(`tools/gemeenten/bron/${file}`);
const generated = inRepository('src/data/gemeenten');

const folder = mkdtempSync(path.join(tmpdir(), 'gemeenten-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const topology = JSON.parse(readFileSync(bron('gemeenten-2025.topojson'), 'utf8'));
const source = () => {
  const collection = feature(structuredClone(topology), 'gemeente_2025');
  // The TopoJSON counts in slightly less than 0.001 degree; the coordinates it stands for are on that grid.
  for (const point of pointsOf(collection)) {
    point.splice(0, 2, ...point.map(value => Math.round(value * 1000) / 1000));
  }
  return collection;
};
const polygonsOf = ({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const pointsOf = collection => [...new Set(collection.features.flatMap(polygonsOf).flat(2))];
const gemeente = (collection, code) =>
  collection.features.find(({ properties }) => properties.statcode === code);

let runs = 0;
const make = (...options) => {
  const uit = path.join(folder, `${++runs}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRepository('tools/gemeenten/maak.mjs'), '--jaar', '2025', '--uit', uit, ...options],
    { encoding: 'utf8' },
  );
  return { uit, status, stdout, stderr };
};
const makeFrom = (json, ...options) => {
  const file = path.join(folder, `${runs + 1}.json`);
  writeFileSync(file, JSON.stringify(json));
  return make('--grenzen', file, ...options);
};
const makeFromChanged = (change, ...options) => {
  const collection = source();
  change(collection);
  return makeFrom(collection, ...options);
};
const assertFails = ({ uit, status, stderr }, message) => {
  assert.equal(status, 1, stderr);
  assert.match(stderr, message);
  assert.ok(!existsSync(uit), 'nothing may be written');
};
const assertCommitted = ({ uit, status, stderr }) => {
  assert.equal(status, 0, stderr);
  const names = readdirSync(uit).sort();
  assert.deepEqual(
    names,
    readdirSync(generated)
      .filter(name => name.includes('.generated.'))
      .sort(),
  );
  for (const name of names) {
    assert.equal(
      readFileSync(path.join(uit, name), 'utf8'),
      readFileSync(path.join(generated, name), 'utf8'),
      name,
    );
  }
};

describe('tools/gemeenten/maak.mjs', () => {
  it('makes the committed modules, byte for byte', () => {
    assertCommitted(make('--grenzen', bron('gemeenten-2025.topojson')));
  });

  it('makes the same from GeoJSON, in any order and direction', () => {
    assertCommitted(
      makeFromChanged(collection => {
        collection.features.reverse();
        for (const ring of collection.features.flatMap(polygonsOf).flat()) ring.reverse();
      }),
    );
  });

  it('derives names and provincies from the boundaries where there is no register', () => {
    const { uit, status, stderr } = make('--grenzen', bron('gemeenten-2025.topojson'), '--jaar', '2026');
    assert.equal(status, 0, stderr);
    const lines = (directory, name, jaar) =>
      readFileSync(path.join(directory, `${name}-${jaar}.generated.ts`), 'utf8').split('\n');
    const linesFrom = (first, name) => [
      lines(uit, name, 2026).slice(first),
      lines(generated, name, 2025).slice(first),
    ];
    // After the notice and the year: codes and provincies. After the notice and two lines of centres: names.
    assert.deepEqual(...linesFrom(2, 'indeling'));
    assert.deepEqual(...linesFrom(3, 'register'));
  });

  it('simplifies a more detailed source without opening gaps', () => {
    const { status, stdout, stderr } = makeFromChanged(collection => {
      for (const ring of collection.features.flatMap(polygonsOf).flat()) {
        const detailed = ring.flatMap((point, i) =>
          i === 0 ? [point] : [halfway(ring[i - 1], point), point],
        );
        ring.splice(0, ring.length, ...detailed);
      }
    });
    assert.equal(status, 0, stderr);
    const points = Number(/(\d+) points/.exec(stdout)?.[1]);
    assert.ok(points > 4500 && points <= 5000, stdout);
  });

  it('stops at a wrong number of gemeenten', () => {
    assertFails(
      makeFromChanged(({ features }) => features.pop()),
      /2025 has 342 gemeenten; the boundaries have 341/,
    );
    assertFails(
      make('--grenzen', bron('gemeenten-2025.topojson'), '--jaar', '2040'),
      /How many gemeenten has 2040/,
    );
  });

  it('stops at codes that are wrong or not unique', () => {
    const recode = (collection, code) =>
      Object.assign(gemeente(collection, 'GM0957').properties, { statcode: code });
    assertFails(
      makeFromChanged(collection => recode(collection, '0957')),
      /Not a CBS code:\s+0957/,
    );
    assertFails(
      makeFromChanged(collection => recode(collection, 'GM0988')),
      /more than once:\s+GM0988/,
    );
  });

  it('stops at a ring that is not closed', () => {
    assertFails(
      makeFromChanged(collection => polygonsOf(gemeente(collection, 'GM0957'))[0][0].pop()),
      /GM0957 has a ring that is not closed/,
    );
  });

  it('stops at coordinates that are not lon/lat', () => {
    assertFails(
      makeFromChanged(collection => {
        for (const point of pointsOf(collection)) point.reverse();
      }),
      /outside the Netherlands: lon\/lat/,
    );
  });

  it('stops where neighbours do not share their border', () => {
    // A corner of Leudal that lies within the country moves a little.
    const differs = makeFromChanged(collection => {
      const ring = polygonsOf(gemeente(collection, 'GM1640'))[0][0];
      const shared = ring.findIndex(([lon, lat]) => lon > 5.9 && lon < 6 && lat > 51.28);
      ring[shared] = [ring[shared][0] + 0.004, ring[shared][1] + 0.003];
      if (shared === 0) ring[ring.length - 1] = ring[0];
    });
    assertFails(differs, /Neighbours whose borders differ:\s+GM/);
    assertFails(
      makeFromChanged(collection => {
        gemeente(collection, 'GM0957').geometry = gemeente(collection, 'GM0988').geometry;
      }),
      /Borders that are not passed once by each side/,
    );
  });

  it('stops at a centre outside its gemeente, an unknown provincie or another name', () => {
    const csv = readFileSync(bron('gemeenten-2025.csv'), 'utf8');
    const withRegister = (from, to) => {
      const file = path.join(folder, `${runs + 1}.csv`);
      writeFileSync(file, csv.replace(from, to));
      return make('--grenzen', bron('gemeenten-2025.topojson'), '--register', file);
    };
    assertFails(
      withRegister('6.0183,51.2004', '6.2183,51.2004'),
      /The centre of GM0957 Roermond .* is in: none/,
    );
    assertFails(withRegister('Roermond,Limburg', 'Roermond,Brabant'), /Brabant is not a provincie/);
    assertFails(withRegister('GM0957,Roermond', 'GM0957,Roermund'), /Names that differ.*\s+GM0957 Roermund/);
  });

  it('stops when there are not twelve provincies', () => {
    const provincies = JSON.parse(readFileSync(bron('provincies-2025.geojson'), 'utf8'));
    provincies.features.pop();
    const file = path.join(folder, 'provincies.json');
    writeFileSync(file, JSON.stringify(provincies));
    assertFails(
      make('--grenzen', bron('gemeenten-2025.topojson'), '--provincies', file),
      /Expected the provincies Groningen/,
    );
  });
});

describe('the decoded boundaries', () => {
  // The dam across the Oosterschelde has no width in the source: there and back along the same line.
  const DAM = '3.871,51.597';

  it('are the points of the source, ring by ring', async () => {
    const load = async file => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
    const { currentIndeling } = await load(path.join(generated, 'indeling.ts'));
    const { currentBoundaries } = await load(path.join(generated, 'decode-boundaries.ts'));
    const boundaries = currentBoundaries(currentIndeling());
    const { polygonsOf: decodedPolygons } = await load(inRepository('test/support/polygons.ts'));
    const { features } = source();
    assert.equal(features.length, 342);
    for (const { properties, ...rest } of features) {
      const expected = polygonsOf(rest).map(rings =>
        rings.map(ring => canonical(ring.slice(0, -1).map(String))),
      );
      const decoded = decodedPolygons(boundaries, properties.statcode).map(rings =>
        rings.map(ring => canonical(pairs(ring))),
      );
      assert.deepEqual(decoded.map(String).sort(), expected.map(String).sort(), properties.statnaam);
    }
  });

  /** A ring from its first corner in text order on, in the direction of its smaller neighbour. */
  function canonical(ring) {
    const dam = ring.indexOf(DAM);
    const isSpike = dam >= 0 && ring.at(dam - 1) === ring[(dam + 1) % ring.length];
    const corners = isSpike ? ring.filter((_, i) => i !== dam && i !== (dam + 1) % ring.length) : [...ring];
    const first = corners.indexOf(corners.toSorted()[0]);
    const turned = [...corners.slice(first), ...corners.slice(0, first)];
    return turned[1] < turned.at(-1) ? turned : [turned[0], ...turned.slice(1).reverse()];
  }
});

function halfway(a, b) {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function pairs(ring) {
  return Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]},${ring[2 * i + 1]}`);
}
