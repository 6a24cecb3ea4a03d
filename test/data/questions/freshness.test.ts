import { expect } from '@open-wc/testing';
import type { Coalitie, Feed } from '../../../src/data/feed/schema.js';
import { isOutdated, peilmomentOf } from '../../../src/data/questions/freshness.js';

describe('isOutdated', () => {
  const today = new Date(2026, 10, 25);

  for (const [datum, expected] of [
    ['2024', true],
    // It can mean 31 December 2025, which is less than a year ago.
    ['2025', false],
    ['2025-10', true],
    ['2025-11', false],
    ['2025-11-24', true],
    ['2025-11-25', false],
    ['2025-11-24T23:59:00Z', true],
    ['2026-11-25T08:00:00+01:00', false],
    ['2031', false],
  ] as const) {
    it(`says ${expected} of ${datum} on 25 November 2026`, () => {
      expect(isOutdated(datum, today)).to.equal(expected);
    });
  }

  it('knows the last day of February', () => {
    expect(isOutdated('2023-02', new Date(2024, 1, 29))).to.be.false;
    expect(isOutdated('2023-02', new Date(2024, 2, 1))).to.be.true;
  });
});

describe('peilmomentOf', () => {
  const coalitie = (rest: Partial<Coalitie> = {}): Coalitie => ({
    id: 'a',
    gemeenten: [{ code: 'GM0957' }],
    ...rest,
  });
  const feed = (rest: Partial<Feed> = {}): Feed => ({ versie: '1', coalities: [], ...rest });

  it('takes the date of the part, then of the coalition, then of the feed', () => {
    const dated = coalitie({ peildatum: '2020', bijgewerkt: '2021' });
    expect(peilmomentOf(dated, feed(), '2019-04')).to.deep.equal({ soort: 'peildatum', datum: '2019-04' });
    expect(peilmomentOf(dated, feed())).to.deep.equal({ soort: 'peildatum', datum: '2020' });
    expect(peilmomentOf(coalitie({ bijgewerkt: '2021' }), feed({ bijgewerkt: '2022-01-01' }))).to.deep.equal({
      soort: 'bijgewerkt',
      datum: '2021',
    });
    expect(peilmomentOf(coalitie(), feed({ bijgewerkt: '2022-01-01' }))).to.deep.equal({
      soort: 'bijgewerkt',
      datum: '2022-01-01',
    });
    expect(peilmomentOf(coalitie(), feed())).to.be.undefined;
  });
});
