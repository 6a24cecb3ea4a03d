import { expect } from '@open-wc/testing';
import { type Boundaries, loadBoundaries } from '../../../src/data/gemeenten/boundaries.js';
import { decodeBoundaries } from '../../../src/data/gemeenten/decode-boundaries.js';
import { currentIndeling } from '../../../src/data/gemeenten/indeling.js';
import { type Gemeenteregister, loadRegister } from '../../../src/data/gemeenten/register.js';
import { lineOf, type Polygon, polygonsOf, type Ring } from '../../support/polygons.js';

type Point = readonly [lon: number, lat: number];

const points = (line: readonly number[]): Point[] =>
  Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i] as number, line[2 * i + 1] as number]);

/** The sides of a ring, or the pieces of a line, as text. */
const steps = (line: readonly Point[]) => line.slice(1).map((point, i) => `${line[i]} ${point}`);
const sides = (ring: Ring) => steps([...points(ring), ...points(ring).slice(0, 1)]);
const back = (step: string) => step.split(' ').reverse().join(' ');

const area = (ring: Ring) => {
  const corners = points(ring);
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] as Point;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
};

const isInside = ({ lon, lat }: { lon: number; lat: number }, polygon: Polygon) =>
  polygon
    .flatMap(ring => points(ring).map((a, i, all) => [a, all[(i + 1) % all.length] as Point] as const))
    .filter(
      ([[ax, ay], [bx, by]]) => ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax,
    ).length %
    2 ===
  1;

describe('the boundaries of gemeenten', () => {
  let boundaries: Boundaries;
  let register: Gemeenteregister;
  before(async () => {
    [boundaries, register] = await Promise.all([loadBoundaries(currentIndeling()), loadRegister()]);
  });

  const polygons = (code: string) => polygonsOf(boundaries, code) ?? [];
  const codes = () => [...boundaries.shapes.keys()];
  const lines = (arcs: readonly number[]) => arcs.map(arc => lineOf(boundaries, arc));
  const provincieOf = (code: string) => register.metCode(code)?.provincie;

  it('have the same year and gemeenten as the register', () => {
    expect(boundaries.jaar).to.equal(register.jaar);
    expect(codes()).to.deep.equal(register.gemeenten.map(({ code }) => code));
  });

  it('say whom to credit', () => {
    expect(boundaries.bronvermelding).to.equal('CBS / Kadaster (CC\u00a0BY\u00a04.0)');
  });

  it('know nothing of a code that does not exist', () => {
    for (const code of ['GM0003', 'gm0957', '']) expect(boundaries.shapes.has(code), code).to.be.false;
  });

  it('are kept by nobody but who asked for them', async () => {
    expect(await loadBoundaries(currentIndeling())).not.to.equal(boundaries);
    expect(await loadBoundaries(currentIndeling())).to.deep.equal(boundaries);
  });

  it('make rings of arcs that begin where the one before ends', () => {
    for (const code of codes()) {
      for (const ring of boundaries.shapes.get(code)?.flat() ?? []) {
        const ends = lines(ring).map(line => [line.slice(0, 2), line.slice(-2)] as const);
        for (const [i, [, end]] of ends.entries())
          expect(end, code).to.deep.equal(ends[(i + 1) % ends.length]?.[0]);
      }
    }
  });

  it('are in the Netherlands, on a grid of 0.001 degree', () => {
    for (const [lon, lat] of codes().flatMap(code => polygons(code).flat().flatMap(points))) {
      expect(lon).to.be.within(3.3, 7.3);
      expect(lat).to.be.within(50.7, 53.6);
      expect(lon).to.equal(Math.round(lon * 1000) / 1000);
      expect(lat).to.equal(Math.round(lat * 1000) / 1000);
    }
  });

  it('go round anticlockwise, largest polygon first, without repeating the first point', () => {
    for (const code of codes()) {
      const areas = polygons(code).map(([outer]) => area(outer as Ring));
      expect(Math.min(...areas), code).to.be.above(0);
      expect(areas, code).to.deep.equal(areas.toSorted((a, b) => b - a));
      for (const ring of polygons(code).flat())
        expect(ring.slice(0, 2), code).not.to.deep.equal(ring.slice(-2));
    }
  });

  it('have the islands and exclaves that people know', () => {
    const islands = (code: string) => polygons(code).length;
    for (const code of ['GM0060', 'GM0088', 'GM0093', 'GM0096', 'GM0448'])
      expect(islands(code), code).to.be.at.least(1);
    expect(
      codes()
        .filter(code => islands(code) > 1)
        .map(code => register.metCode(code)?.naam),
    ).to.deep.equal([
      'Vlieland',
      'Noordoostpolder',
      'Amsterdam',
      'Texel',
      'Veere',
      'Goeree-Overflakkee',
      'Hoeksche Waard',
      'Het Hogeland',
    ]);
    expect(polygons('GM0744')[0]?.[0]).to.have.length.above(30);
  });

  it('put the centre of every gemeente in that gemeente and in no other', () => {
    for (const { code, naam, centrum } of register.gemeenten) {
      const around = codes().filter(other => polygons(other).some(polygon => isInside(centrum, polygon)));
      expect(around, naam).to.deep.equal([code]);
    }
  });

  it('have no gaps: each side lies on the outline or is the side of exactly one neighbour', () => {
    const outline = new Set(
      lines(boundaries.outline).flatMap(line => steps(points(line)).flatMap(step => [step, back(step)])),
    );
    const owners = new Map<string, string>();
    for (const code of codes()) {
      for (const side of polygons(code).flat().flatMap(sides)) {
        expect(owners.has(side), `${side} of ${code} and ${owners.get(side)}`).to.be.false;
        owners.set(side, code);
      }
    }
    for (const [side, code] of owners) {
      expect(owners.has(back(side)), `${side} of ${code}`).to.equal(!outline.has(side));
    }
  });

  it('have as provincie borders the sides between provincies, each once', () => {
    const owners = new Map(
      codes().flatMap(code =>
        polygons(code)
          .flat()
          .flatMap(sides)
          .map(side => [side, code] as const),
      ),
    );
    const between = [...owners].filter(([side, code]) => {
      const neighbour = owners.get(back(side));
      return neighbour !== undefined && provincieOf(neighbour) !== provincieOf(code);
    });
    const drawn = lines(boundaries.provinceBorders).flatMap(line => steps(points(line)));
    expect(new Set(drawn).size).to.equal(drawn.length);
    expect(drawn.flatMap(step => [step, back(step)])).to.have.members(between.map(([side]) => side));
  });

  it('join provincies that are neighbours, and no others', () => {
    const owners = new Map(
      codes().flatMap(code =>
        polygons(code)
          .flat()
          .flatMap(sides)
          .map(side => [side, code] as const),
      ),
    );
    const neighboursOf = (provincie: string) => {
      const both = lines(boundaries.provinceBorders)
        .flatMap(line => steps(points(line)))
        .map(step => [step, back(step)].map(side => provincieOf(owners.get(side) ?? '')));
      return new Set(
        both
          .filter(pair => pair.includes(provincie as never))
          .flat()
          .filter(other => other !== provincie),
      );
    };
    expect([...neighboursOf('Limburg')]).to.have.members(['Noord-Brabant', 'Gelderland']);
    expect([...neighboursOf('Drenthe')]).to.have.members(['Groningen', 'Fryslân', 'Overijssel']);
    expect([...neighboursOf('Zeeland')]).to.have.members(['Noord-Brabant', 'Zuid-Holland']);
  });

  it('do not decode from half a text', () => {
    expect(() => decodeBoundaries(')\n(', currentIndeling())).to.throw(RangeError);
  });
});
