import { expect } from '@open-wc/testing';
import type { Actie } from '../../../src/data/feed/schema.js';
import { voortgangOf } from '../../../src/data/questions/progress.js';

const acties = (...statuses: Actie['status'][]): Actie[] =>
  statuses.map(status => (status ? { titel: 'Koffie', status } : { titel: 'Koffie' }));

describe('voortgangOf', () => {
  it('counts what is finished and what was stopped', () => {
    expect(voortgangOf(acties('afgerond', 'afgerond', 'loopt', 'gepland', 'gestopt'))).to.deep.equal({
      afgerond: 2,
      gestopt: 1,
      totaal: 5,
    });
    expect(voortgangOf(acties('gepland'))).to.deep.equal({ afgerond: 0, gestopt: 0, totaal: 1 });
  });

  it('says nothing where there are no acties, or where the status of one is not known', () => {
    expect(voortgangOf([])).to.be.undefined;
    expect(voortgangOf(acties(undefined))).to.be.undefined;
    expect(voortgangOf(acties('afgerond', undefined))).to.be.undefined;
  });
});
