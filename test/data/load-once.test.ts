import { expect } from '@open-wc/testing';
import { loadOnce } from '../../src/data/load-once.js';

describe('loadOnce', () => {
  it('loads once for everyone', async () => {
    let loads = 0;
    const load = loadOnce(async () => ++loads);
    expect(load()).to.equal(load());
    expect(await load()).to.equal(1);
    expect(await load()).to.equal(1);
  });

  it('does not load before someone asks', () => {
    let loads = 0;
    loadOnce(async () => ++loads);
    expect(loads).to.equal(0);
  });

  it('tells everyone who waits of a failure, and tries again for who comes later', async () => {
    const failure = new Error('offline');
    const results = [Promise.reject<string>(failure), Promise.resolve('here')];
    const load = loadOnce(() => results.shift() as Promise<string>);
    const outcomes = await Promise.allSettled([load(), load()]);
    expect(outcomes).to.deep.equal([
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
    expect(await load()).to.equal('here');
  });
});
