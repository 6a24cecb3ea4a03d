import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/components/shared/dates.js';

describe('formatDate', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`writes every month as the browser does in ${language}`, () => {
      const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
      const formatter = new Intl.DateTimeFormat(language, options);
      for (let month = 1; month <= 12; month++) {
        const value = `2020-${String(month).padStart(2, '0')}-04`;
        expect(formatDate(value, language)).to.equal(formatter.format(new Date(value)));
      }
    });
  }

  it('shows a date with the precision it has', () => {
    expect(formatDate('2020', 'nl')).to.equal('2020');
    expect(formatDate('2020-10', 'nl')).to.equal('oktober 2020');
    expect(formatDate('2020-10-04', 'nl')).to.equal('4 oktober 2020');
    expect(formatDate('2020-10-04T23:30:00Z', 'nl')).to.equal('4 oktober 2020');
  });

  it('speaks Frisian in every browser', () => {
    expect(formatDate('2020-05-04', 'fy')).to.equal('4 maaie 2020');
  });
});
