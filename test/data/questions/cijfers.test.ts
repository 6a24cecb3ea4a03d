import { expect } from '@open-wc/testing';
import type { Cijfer } from '../../../src/data/feed/schema.js';
import { groupCijfers, youngestAge } from '../../../src/data/questions/cijfers.js';

const cijfer = (jaar: number, waarde: number, rest: Partial<Cijfer> = {}): Cijfer => ({
  indicator: 'eenzaam',
  jaar,
  waarde,
  leeftijd: '18+',
  gebied: { soort: 'gemeente', naam: 'Voorbeeldstad' },
  methode: 'enquete',
  bron: { titel: 'Voorbeeld' },
  ...rest,
});

/** The figure without a methode at all, as a feed leaves it out. */
const withoutMethod = (jaar: number, waarde: number, rest: Partial<Cijfer> = {}): Cijfer => {
  const without = { ...cijfer(jaar, waarde, rest) };
  Reflect.deleteProperty(without, 'methode');
  return without;
};

/** The one chart of these figures, with the years of each line. */
const chartOf = (...cijfers: Cijfer[]) => {
  const [indicator, ...others] = groupCijfers(cijfers);
  expect(others).to.deep.equal([]);
  expect(indicator?.charts).to.have.length(1);
  const chart = indicator?.charts[0];
  return {
    noLine: chart?.noLine,
    series: chart?.series.map(({ gebied, methode, cijfers: own, lines }) => ({
      naam: gebied.naam,
      methode,
      years: own.map(({ jaar }) => jaar),
      lines: lines.map(line => line.map(({ jaar }) => jaar)),
    })),
  };
};

describe('figures', () => {
  it('of one area, age and methode are one line, by year', () => {
    expect(chartOf(cijfer(2022, 48), cijfer(2012, 40), cijfer(2020, 46))).to.deep.equal({
      noLine: [],
      series: [
        {
          naam: 'Voorbeeldstad',
          methode: 'enquete',
          years: [2012, 2020, 2022],
          lines: [[2012, 2020, 2022]],
        },
      ],
    });
  });

  it('of a single year are a point and miss no line', () => {
    expect(chartOf(withoutMethod(2022, 48))).to.deep.equal({
      noLine: [],
      series: [{ naam: 'Voorbeeldstad', methode: undefined, years: [2022], lines: [] }],
    });
  });

  it('of another methode are never joined', () => {
    const { noLine, series } = chartOf(
      cijfer(2016, 40),
      cijfer(2020, 44),
      cijfer(2022, 46, { methode: 'model' }),
      cijfer(2024, 45, { methode: 'model' }),
    );
    expect(noLine).to.deep.equal(['methode']);
    expect(series?.map(({ methode, lines }) => [methode, lines])).to.deep.equal([
      ['enquete', [[2016, 2020]]],
      ['model', [[2022, 2024]]],
    ]);
  });

  it('of an unknown methode are joined with nothing, not even with each other', () => {
    const { noLine, series } = chartOf(cijfer(2016, 40), withoutMethod(2020, 44), withoutMethod(2022, 46));
    expect(noLine).to.deep.equal(['methode-onbekend']);
    expect(series?.flatMap(({ lines }) => lines)).to.deep.equal([]);
  });

  it('of another age have a chart of their own', () => {
    const [{ charts } = { charts: [] }] = groupCijfers([
      cijfer(2016, 40, { leeftijd: '19+' }),
      cijfer(2020, 44),
      cijfer(2022, 30, { leeftijd: '75+' }),
      cijfer(2022, 46, { leeftijd: '18 jaar en ouder' }),
    ]);
    expect(
      charts.map(({ leeftijd, series }) => [
        leeftijd,
        series.map(({ cijfers }) => cijfers.map(({ jaar }) => jaar)),
      ]),
    ).to.deep.equal([
      ['19+', [[2016]]],
      ['18+', [[2020, 2022]]],
      ['75+', [[2022]]],
    ]);
  });

  it('of another area are a series of their own, from near to far', () => {
    const { series } = chartOf(
      cijfer(2022, 48.6, { gebied: { soort: 'land', naam: 'Nederland' } }),
      cijfer(2022, 40, { gebied: { soort: 'provincie', naam: 'Utrecht' } }),
      cijfer(2022, 41, { gebied: { soort: 'gemeente', naam: 'Utrecht' } }),
      cijfer(2022, 42, { gebied: { soort: 'ggd-regio', naam: 'GGD' } }),
      cijfer(2022, 43, { gebied: { soort: 'gemeente', naam: 'Anders' } }),
    );
    expect(series?.map(({ naam }) => naam)).to.deep.equal([
      'Utrecht',
      'Anders',
      'GGD',
      'Utrecht',
      'Nederland',
    ]);
  });

  it('of one code are of one area, however that is written', () => {
    const { series } = chartOf(
      cijfer(2020, 41, { gebied: { soort: 'gemeente', code: 'GM0796', naam: 'Den Bosch' } }),
      cijfer(2022, 42, { gebied: { soort: 'gemeente', code: 'GM0796', naam: '’s-Hertogenbosch' } }),
    );
    expect(series).to.have.length(1);
  });

  it('for one year end the line on both sides of it', () => {
    const { noLine, series } = chartOf(
      cijfer(2012, 40),
      cijfer(2016, 41),
      cijfer(2020, 42),
      cijfer(2020, 43),
      cijfer(2022, 44),
      cijfer(2024, 45),
    );
    expect(noLine).to.deep.equal(['zelfde-jaar']);
    expect(series?.[0]?.lines).to.deep.equal([
      [2012, 2016],
      [2022, 2024],
    ]);
  });

  it('are grouped by indicator, in a fixed order', () => {
    const indicators = groupCijfers([
      cijfer(2022, 30, { indicator: 'sociaal-eenzaam' }),
      cijfer(2022, 10, { indicator: 'ernstig-eenzaam' }),
      cijfer(2022, 48),
    ]);
    expect(indicators.map(({ indicator }) => indicator)).to.deep.equal([
      'eenzaam',
      'ernstig-eenzaam',
      'sociaal-eenzaam',
    ]);
    expect(groupCijfers([])).to.deep.equal([]);
  });
});

describe('an age', () => {
  for (const [written, age] of [
    ['18+', '18'],
    ['18 +', '18'],
    ['75 jaar en ouder', '75'],
    ['65 jaar of ouder', '65'],
    ['18 en ouder', '18'],
    ['18-64', undefined],
    ['jongeren', undefined],
    ['18+ met een beperking', undefined],
  ] as const) {
    it(`“${written}” is ${age ? `${age} and older` : 'shown as it is written'}`, () => {
      expect(youngestAge(written)).to.equal(age);
    });
  }
});
