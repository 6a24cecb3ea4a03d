/**
 * Makes the generated modules of src/data/gemeenten from the official files in bron/. Everything is checked
 * before anything is written, and the same input always gives the same bytes. README.md says how to start it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  checkAreas,
  checkBorders,
  checkCrossings,
  checkProvincies,
  checkRegister,
  checkVervallen,
} from './checks.mjs';
import { parseCsv } from './csv.mjs';
import { encodeBoundaries } from './encode-boundaries.mjs';
import { toGrid } from './grid.mjs';
import { readAreas } from './read-source.mjs';
import {
  encodeIndeling,
  encodeRegister,
  readVervallen,
  rowsFromAreas,
  rowsFromCsv,
  withNames,
} from './register.mjs';
import { simplify } from './simplify.mjs';
import { areasOf, buildTopology } from './topology.mjs';

/** As in src/data/gemeenten/provincies.ts, in the order of their codes. */
const PROVINCIES = [
  'Groningen',
  'Fryslân',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
];

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

try {
  make(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      jaar: { type: 'string' },
      grenzen: { type: 'string' },
      provincies: { type: 'string' },
      register: { type: 'string' },
      punten: { type: 'string', default: '5000' },
      uit: { type: 'string', default: here('../../src/data/gemeenten') },
    },
  });
  const jaar = Number(values.jaar);
  if (!Number.isInteger(jaar) || !values.grenzen) {
    throw new Error(
      'Usage: maak.mjs --jaar 2025 --grenzen <topojson or geojson> [--provincies <geojson>] [--register <csv>] [--punten 5000] [--uit <directory>]',
    );
  }
  const register = values.register ?? here(`bron/gemeenten-${jaar}.csv`);
  return {
    jaar,
    grenzen: values.grenzen,
    // Provincies hardly ever change: those of 2025 will do until there is a reason to add others.
    provincies: values.provincies ?? here('bron/provincies-2025.geojson'),
    register: values.register || existsSync(register) ? register : undefined,
    punten: Number(values.punten),
    uit: values.uit,
  };
}

/** @param {ReturnType<typeof readOptions>} options */
function make({ jaar, grenzen, provincies, register, punten, uit }) {
  const source = readAreas(JSON.parse(read(grenzen)), grenzen);
  const provincieAreas = readAreas(JSON.parse(read(provincies)), provincies);
  checkProvincies(provincieAreas, PROVINCIES);

  // Borders are simplified as shared arcs. Only the grid decides which points are the same, so arcs are found again on it.
  const shared = buildTopology(source);
  const simple = areasOf({ ...shared, arcs: simplify(shared.arcs, punten) });
  const areas = simple.map(area => ({ ...area, shape: toGrid(area.shape) }));
  checkAreas(areas, jaar);
  const topology = buildTopology(areas);
  checkBorders(topology);
  const crossings = checkCrossings(topology);

  const rows = register
    ? rowsFromCsv(parseCsv(read(register)), PROVINCIES)
    : rowsFromAreas(simple, provincieAreas);
  const named = withNames(rows, parseCsv(read(here('bron/namen.csv'))));
  checkRegister(named, areas);
  const vervallen = readVervallen(parseCsv(read(here('bron/vervallen.csv'))));
  checkVervallen(vervallen, named, jaar);

  mkdirSync(uit, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    writeFileSync(
      join(uit, `${name}-${jaar}.generated.ts`),
      `${notice(jaar)}export const text = \`${text}\`;\n`,
    );
    writeFileSync(
      join(uit, `${name}.generated.ts`),
      `${notice(jaar)}export { text } from './${name}-${jaar}.generated.js';\n`,
    );
  };
  write('indeling', encodeIndeling(named, jaar));
  write('boundaries', encodeBoundaries(topology));
  write('register', encodeRegister(named, vervallen));

  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  for (const crossing of crossings) console.log(`Too small to see: ${crossing}`);
  console.log(
    `${areas.length} gemeenten, ${topology.arcs.length} arcs, ${points} points, ${vervallen.length} former gemeenten`,
  );
}

/** @param {number} jaar */
function notice(jaar) {
  return `// Made by tools/gemeenten/maak.mjs; do not edit. Gemeenten on 1 January ${jaar}: CBS / Kadaster (CC BY 4.0).\n`;
}
