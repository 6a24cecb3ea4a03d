/**
 * The register of gemeenten: from the CSV of the year where there is one, else from the boundaries and the
 * provincies themselves.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./read-source.mjs').Area} Area
 * @typedef {{ code: string, naam: string, officieleNaam: string, zoeknamen: string[], provincie: number, centrum: Point }} Row
 *   `provincie` is an index, `centrum` is on the grid.
 * @typedef {{ code: string, naam: string, vervallen: number, opvolgers: string[], bron: string }} Vervallen
 */
import { writeNumber, writeSigned, writeSteps } from './compact-numbers.mjs';
import { isInside, poleOfInaccessibility } from './geometry.mjs';
import { GRID } from './grid.mjs';

/** A degree of longitude is this much shorter than one of latitude, in the middle of the country. */
const SHORTER = Math.cos((52.1 * Math.PI) / 180);

/**
 * @param {readonly Record<string, string>[]} csv Columns code, naam, provincie, lon, lat.
 * @param {readonly string[]} provincies
 */
export function rowsFromCsv(csv, provincies) {
  return csv.map(({ code, naam, provincie, lon, lat }) => {
    const index = provincies.indexOf(provincie);
    if (index < 0) throw new Error(`${code} ${naam}: ${provincie} is not a provincie.`);
    return { code, officieleNaam: naam, provincie: index, centrum: onGrid([Number(lon), Number(lat)]) };
  });
}

/**
 * @param {readonly Area[]} areas In degrees.
 * @param {readonly Area[]} provincies In degrees.
 */
export function rowsFromAreas(areas, provincies) {
  return areas.map(({ code, naam, shape }) => {
    const centre = centreOf(shape);
    const around = provincies.flatMap((provincie, i) =>
      provincie.shape.some(polygon => isInside(polygon, centre)) ? [i] : [],
    );
    if (around.length !== 1)
      throw new Error(`The centre of ${code} ${naam} is in ${around.length} provincies.`);
    return { code, officieleNaam: naam, provincie: around[0], centrum: onGrid(centre) };
  });
}

/**
 * The point of the largest polygon that is furthest from any border.
 *
 * @param {import('./geometry.mjs').Shape} shape
 * @returns {Point}
 */
function centreOf(shape) {
  const poles = shape.map(polygon => {
    const scaled = polygon.map(ring => ring.map(([lon, lat]) => /** @type {Point} */ ([lon * SHORTER, lat])));
    return {
      polygon: scaled,
      width: Math.max(...scaled[0].map(([x]) => x)) - Math.min(...scaled[0].map(([x]) => x)),
    };
  });
  const [largest] = poles.sort((a, b) => b.width - a.width);
  const [x, lat] = poleOfInaccessibility(largest.polygon, 0.0001);
  return [x / SHORTER, lat];
}

/** @param {Point} point @returns {Point} */
const onGrid = ([lon, lat]) => [Math.round(lon * GRID), Math.round(lat * GRID)];

/**
 * Adds the names people use. CBS marks names that occurred in two provincies: "Hengelo (O.)". The mark goes,
 * unless the name is still shared, as Bergen is; then only its dot goes.
 *
 * @param {readonly Omit<Row, 'naam' | 'zoeknamen'>[]} rows
 * @param {readonly Record<string, string>[]} namen Columns code, naam (may be empty), zoeknamen (with |).
 * @returns {Row[]}
 */
export function withNames(rows, namen) {
  const unmarked = (/** @type {string} */ naam) => naam.replace(/ \([A-Z]+\.\)$/, '');
  const extra = new Map(namen.map(row => [row.code, row]));
  const unknown = namen.filter(({ code }) => !rows.some(row => row.code === code));
  if (unknown.length > 0)
    throw new Error(
      `bron/namen.csv has codes that do not exist: ${unknown.map(({ code }) => code).join(', ')}.`,
    );
  return rows.map(row => {
    const { code, officieleNaam } = row;
    const isShared =
      rows.filter(other => unmarked(other.officieleNaam) === unmarked(officieleNaam)).length > 1;
    const usual = isShared ? officieleNaam.replace('.)', ')') : unmarked(officieleNaam);
    const zoeknamen = extra.get(code)?.zoeknamen.split('|').filter(Boolean) ?? [];
    return { ...row, naam: extra.get(code)?.naam || usual, zoeknamen };
  });
}

/**
 * @param {readonly Record<string, string>[]} csv
 * @returns {Vervallen[]}
 */
export function readVervallen(csv) {
  return csv.map(({ code, naam, vervallen, opvolgers, bron }) => ({
    code,
    naam,
    vervallen: Number(vervallen),
    opvolgers: opvolgers.split(' ').filter(Boolean).sort(),
    bron,
  }));
}

/** @param {string} code */
const numberOf = code => Number(code.slice(2));

/**
 * Writes which gemeenten there are, and where, as the text that src/data/gemeenten/indeling.ts reads.
 *
 * @param {readonly Row[]} rows
 * @param {number} jaar
 */
export function encodeIndeling(rows, jaar) {
  return [
    jaar,
    writeSteps(
      rows.map(({ code }) => numberOf(code)),
      writeNumber,
    ),
    rows.map(({ provincie }) => writeNumber(provincie)).join(''),
  ].join('\n');
}

/**
 * Writes what else there is to know of them as the text that src/data/gemeenten/decode-register.ts reads; see README.md.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Vervallen[]} vervallen
 */
export function encodeRegister(rows, vervallen) {
  const pair = (/** @type {string} */ code, /** @type {string} */ naam) => `${numberOf(code)} ${naam}`;
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { code, naam, vervallen: ended, opvolgers } of vervallen) {
    const group = `${ended} ${opvolgers.map(numberOf).join(',')}`;
    groups.set(group, [...(groups.get(group) ?? []), pair(code, naam)]);
  }
  return [
    writeSteps(
      rows.map(({ centrum }) => centrum[0]),
      writeSigned,
    ),
    writeSteps(
      rows.map(({ centrum }) => centrum[1]),
      writeSigned,
    ),
    rows.map(({ naam }) => naam).join('|'),
    rows
      .filter(({ naam, officieleNaam }) => naam !== officieleNaam)
      .map(({ code, officieleNaam }) => pair(code, officieleNaam))
      .join('|'),
    rows.flatMap(({ code, zoeknamen }) => zoeknamen.map(zoeknaam => pair(code, zoeknaam))).join('|'),
    ...[...groups].map(([group, members]) => `${group} ${members.join('|')}`),
  ].join('\n');
}
