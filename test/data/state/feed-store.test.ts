import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/data/feed/errors.js';
import type { FeedState } from '../../../src/data/state/feed-state.js';
import { FeedStore, pageFeedStore } from '../../../src/data/state/feed-store.js';
import { counted, newKey, proef, silenceConsole, until } from '../../support/proef.js';

/** Follows a feed and collects every state it goes through. */
function follow(store: FeedStore, url: string) {
  const states: FeedState['status'][] = [];
  const leave = store.subscribe(url, () => states.push(store.get(url).state.status));
  return { states, leave };
}

const settled = (store: FeedStore, url: string) =>
  until(() => ['ready', 'error'].includes(store.get(url).state.status));

describe('the feed store', () => {
  const warnings = silenceConsole('warn');

  it('makes one request for many followers', async () => {
    const store = new FeedStore();
    const key = newKey();
    const url = proef(`feed.json?key=${key}`);
    const followers = Array.from({ length: 10 }, () => follow(store, url));
    await settled(store, url);
    follow(store, url).leave();
    expect((await counted(key)).requests).to.equal(1);
    for (const { states, leave } of followers) {
      expect(states.at(-1)).to.equal('ready');
      leave();
    }
  });

  it('asks for nothing before somebody follows', async () => {
    const store = new FeedStore();
    const key = newKey();
    expect(store.get(proef(`feed.json?key=${key}`)).state).to.deep.equal({ status: 'idle' });
    store.select(proef(`feed.json?key=${key}`), { gemeente: 'GM0957' });
    expect((await counted(key)).requests).to.equal(0);
  });

  it('gives frozen snapshots', async () => {
    const store = new FeedStore();
    const url = proef('feed.json');
    const { leave } = follow(store, url);
    await settled(store, url);
    expect(Object.isFrozen(store.get(url))).to.be.true;
    expect(Object.isFrozen(store.get(url).state)).to.be.true;
    expect(Object.isFrozen(store.get(url).selection)).to.be.true;
    leave();
  });

  it('goes on with a request when a follower only moved', async () => {
    const store = new FeedStore();
    const key = newKey();
    const url = proef(`traag.json?ms=300&key=${key}`);
    follow(store, url).leave();
    const { leave } = follow(store, url);
    await settled(store, url);
    expect(store.get(url).state.status).to.equal('ready');
    expect(await counted(key)).to.deep.equal({ requests: 1, aborted: 0 });
    leave();
  });

  it('aborts the request when the last follower has gone', async () => {
    const store = new FeedStore();
    const key = newKey();
    const url = proef(`hangt.json?key=${key}`);
    const { leave } = follow(store, url);
    await until(async () => (await counted(key)).requests === 1);
    leave();
    await until(async () => (await counted(key)).aborted === 1);
    expect(store.get(url).state.status).to.equal('idle');
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps a failure as state, tells the webmaster once, and tries anew for who comes later', async () => {
    const store = new FeedStore();
    const key = newKey();
    const url = proef(`404.json?key=${key}`);
    const followers = [follow(store, url), follow(store, url)];
    await settled(store, url);
    const { state } = store.get(url);
    expect(state.status === 'error' && state.error).to.be.instanceOf(FeedError);
    await until(() => warnings().some(text => text.includes(key)));
    expect(warnings().filter(text => text.includes(key))).to.have.length(1);
    for (const { leave } of followers) leave();
    expect(warnings().find(text => text.includes(key))).to.match(
      /^\[coalitie-widgets\] http: status 404 \(http.*404\.json.*\)\. De server .+ Zie docs\/fouten\.md#http$/,
    );
    const { leave } = follow(store, url);
    expect(store.get(url).state.status).to.equal('loading');
    await settled(store, url);
    expect((await counted(key)).requests).to.equal(2);
    leave();
  });

  it('keeps what it has when a refresh fails, and says that it is older', async () => {
    const store = new FeedStore();
    const url = proef(`ok-dan-500.json?key=${newKey()}`);
    const { leave, states } = follow(store, url);
    await settled(store, url);
    await store.refresh(url);
    const { state } = store.get(url);
    expect(state.status === 'error' && state.previous?.feed.coalities.length).to.equal(2);
    // Nothing on the page flickered through an empty state.
    expect(states).to.deep.equal(['loading', 'ready', 'error']);
    leave();
  });

  it('shares a refresh that is under way', async () => {
    const store = new FeedStore();
    const key = newKey();
    const url = proef(`traag.json?ms=200&key=${key}`);
    const { leave } = follow(store, url);
    await Promise.all([store.refresh(url), store.refresh(url), store.refresh(url)]);
    expect(store.get(url).state.status).to.equal('ready');
    expect((await counted(key)).requests).to.equal(1);
    leave();
  });

  it('shares a choice with every follower of the same feed, and with no other', () => {
    const store = new FeedStore();
    const url = proef('feed.json?a');
    const other = proef('feed.json?b');
    let told = 0;
    const leave = store.subscribe(url, () => told++);
    told = 0;
    store.select(url, { gemeente: 'GM0957' });
    expect(told).to.equal(1);
    expect(store.get(url).selection).to.deep.equal({ gemeente: 'GM0957' });
    expect(store.get(other).selection).to.deep.equal({});
    leave();
  });

  it('is the same for every copy of the script on the page', () => {
    expect(pageFeedStore()).to.equal(pageFeedStore());
    const found = (globalThis as Record<symbol, unknown>)[Symbol.for('coalitie-widgets/feed-store@1')];
    expect(found).to.equal(pageFeedStore());
  });

  it('fills in the names that a feed leaves out', async () => {
    const store = new FeedStore();
    const url = proef('zonder-namen.json');
    const { leave } = follow(store, url);
    await settled(store, url);
    const { state } = store.get(url);
    expect(state.status === 'ready' && state.feed.coalities[0]?.gemeenten[0]?.naam).to.equal('Roermond');
    leave();
  });
});
