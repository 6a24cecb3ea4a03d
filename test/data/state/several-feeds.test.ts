/** Several documents as one feed: what becomes of ids, of what a feed says of itself, and of the requests. */
import { expect } from '@open-wc/testing';
import { walkFeed } from '../../../src/data/feed/parse.js';
import { parseFeed } from '../../../src/data/feed/parse-feed.js';
import { issueOf } from '../../../src/data/feed/sentences.js';
import type { FeedState } from '../../../src/data/state/feed-state.js';
import { FeedStore } from '../../../src/data/state/feed-store.js';
import { type FeedPart, joinFeeds, withDetail } from '../../../src/data/state/several-feeds.js';
import { coalitieWith, feedWith } from '../../support/feeds.js';
import { counted, newKey, proef, silenceConsole, until } from '../../support/proef.js';

const part = (url: string, document: unknown): FeedPart => ({
  url,
  ...walkFeed(document, { baseUrl: url }),
});
const A = 'https://a.example/feeds/a.json';
const B = 'https://b.example/b.json';
const inZeewolde = { gemeenten: [{ code: 'GM0050', naam: 'Zeewolde' }] };

describe('several feeds as one', () => {
  it('have their coalitions in the order of the feeds, each with the links and the words of its own feed', () => {
    const { feed, feeds, remarks } = joinFeeds([
      part(B, {
        ...feedWith(coalitieWith({ id: 'b', url: 'over.html' })),
        taal: 'fy',
        bijgewerkt: '2025-01-02',
      }),
      part(A, {
        ...feedWith(coalitieWith({ id: 'a', url: 'over.html', taal: 'en', bijgewerkt: '2024' })),
        taal: 'fy',
      }),
    ]);
    expect(feed.coalities.map(({ id, url, taal, bijgewerkt }) => [id, url, taal, bijgewerkt])).to.deep.equal([
      ['b', 'https://b.example/over.html', 'fy', '2025-01-02'],
      ['a', 'https://a.example/feeds/over.html', 'en', '2024'],
    ]);
    expect([feed.titel, feed.bijgewerkt]).to.deep.equal([undefined, undefined]);
    expect(feeds?.map(({ bijgewerkt }) => bijgewerkt)).to.deep.equal(['2025-01-02', undefined]);
    expect(remarks).to.be.empty;
  });

  it('keep two coalitions that share an id, and take the same coalition once', () => {
    const { feed, remarks } = joinFeeds([
      part(A, feedWith(coalitieWith({ id: 'een', naam: 'Van A' }), coalitieWith({ id: 'twee' }))),
      part(
        B,
        feedWith(coalitieWith({ id: 'een', naam: 'Van B' }), coalitieWith({ id: 'twee', ...inZeewolde })),
      ),
    ]);
    expect(feed.coalities.map(({ id, naam }) => [id, naam])).to.deep.equal([
      ['een', 'Van A'],
      ['twee', undefined],
      [`twee ${B}`, undefined],
    ]);
    const issues = remarks.map(issueOf);
    expect(issues.map(({ ernst, code, feed }) => [ernst, code, feed])).to.deep.equal([
      ['fout', 'dubbel', B],
      ['let-op', 'dubbel', B],
    ]);
    expect(issues[0]?.melding).to.equal(`“een” staat ook in ${A}. Alleen die wordt getoond.`);
    expect(issues[1]?.melding).to.equal(
      `“twee” staat ook in ${A}. Dat is een andere coalitie. Deze heet hier “twee ${B}”.`,
    );
  });

  it('say of each issue in which feed it is', () => {
    const { remarks } = joinFeeds([
      part(A, feedWith()),
      part(B, feedWith(coalitieWith({ url: 'javascript:0' }))),
    ]);
    expect(remarks.map(issueOf).map(({ pad, feed }) => [pad, feed])).to.deep.equal([['coalities[0].url', B]]);
  });
});

describe('an entry of an index', () => {
  const [index] = walkFeed(feedWith(coalitieWith({ id: 'x', url: '/x', detail: 'x.json' })), { baseUrl: A })
    .feed.coalities;
  if (!index) throw new Error('no entry');

  it('gets all that its document says, and keeps what only the index says', () => {
    const document = {
      ...feedWith(coalitieWith({ id: 'x', motto: 'Samen' })),
      taal: 'fy',
      bijgewerkt: '2025',
    };
    const detail = withDetail(index, walkFeed(document), `${A}x`);
    const [coalitie] = detail?.feed.coalities ?? [];
    expect(coalitie).to.deep.include({ id: 'x', url: 'https://a.example/x', motto: 'Samen', taal: 'fy' });
    expect(coalitie).not.to.have.property('detail');
  });

  it('knows its document also where its id was told apart from another one', () => {
    const renamed = { ...index, id: `x ${A}` };
    const detail = withDetail(renamed, walkFeed(feedWith(coalitieWith({ id: 'x' }))), A);
    expect(detail?.feed.coalities[0]?.id).to.equal(`x ${A}`);
  });

  it('refuses a document about another coalition', () => {
    expect(withDetail(index, walkFeed(feedWith(coalitieWith({ id: 'y' }))), A)).to.be.undefined;
  });

  it('refuses an address on another server, and what is no page of the web', () => {
    for (const detail of [
      'https://b.example/x.json',
      'http://a.example/x.json',
      'mailto:a@b.nl',
      '//b.example/x',
    ]) {
      const { feed, issues } = parseFeed(feedWith(coalitieWith({ detail })), { baseUrl: A });
      expect(feed.coalities[0], detail).not.to.have.property('detail');
      expect(
        issues.map(({ pad, ernst }) => [pad, ernst]),
        detail,
      ).to.deep.equal([['coalities[0].detail', 'fout']]);
    }
    expect(parseFeed(feedWith(coalitieWith({ detail: 'x.json' }))).feed.coalities[0]).not.to.have.property(
      'detail',
    );
  });
});

describe('the store, asked for several addresses', () => {
  const warnings = silenceConsole('warn');
  const address = (id: string, rest = ''): string => proef(`gemeente.json?id=${id}&key=${newKey()}${rest}`);
  const keyOf = (url: string): string => new URL(url).searchParams.get('key') ?? '';
  const requests = async (urls: readonly string[]): Promise<number[]> =>
    Promise.all(urls.map(async url => (await counted(keyOf(url))).requests));

  async function settled(store: FeedStore, list: string): Promise<FeedState> {
    await until(() => ['ready', 'error'].includes(store.get(list).state.status));
    return store.get(list).state;
  }

  it('shares each request with who asks for one of them, and the choice with who asks for all, in any order', async () => {
    const store = new FeedStore();
    const [a, b, c] = [address('a'), address('b', '&code=GM0050'), address('c', '&code=GM0141')];
    const lists = [`${a} ${b} ${a}`, `${b} ${a}`, `${b} ${c}`, b];
    const leave = lists.map(list => store.subscribe(list, () => {}));
    const [first, , third] = await Promise.all(lists.map(list => settled(store, list)));
    expect(first?.status === 'ready' && first.feed.coalities.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(third?.status === 'ready' && third.feed.coalities.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(await requests([a, b, c])).to.deep.equal([1, 1, 1]);
    store.select(`${a} ${b}`, { gemeente: 'GM0050' });
    expect(lists.map(list => store.get(list).selection.gemeente)).to.deep.equal([
      'GM0050',
      'GM0050',
      undefined,
      undefined,
    ]);
    for (const one of leave) one();
  });

  it('shows four of five, and asks again only for the one that failed', async () => {
    const store = new FeedStore();
    const codes = ['GM0957', 'GM0050', 'GM0141', 'GM0150', 'GM0153'];
    const urls = codes.map((code, index) =>
      address(`c${index}`, `&code=${code}${index === 2 ? '&fouten=1' : ''}`),
    );
    const list = urls.join(' ');
    const leave = store.subscribe(list, () => {});
    const partly = await settled(store, list);
    if (partly.status !== 'error') throw new Error(partly.status);
    expect(partly.previous?.feed.coalities.map(({ id }) => id)).to.deep.equal(['c0', 'c1', 'c3', 'c4']);
    expect(partly.errors?.map(({ code, url }) => [code, url])).to.deep.equal([['http', urls[2]]]);
    await until(() => warnings().length > 0);
    expect(warnings()).to.have.length(1);
    await store.refresh(list);
    const { state } = store.get(list);
    expect(state.status === 'ready' && state.feed.coalities).to.have.length(5);
    expect(await requests(urls)).to.deep.equal([1, 1, 2, 1, 1]);
    await store.refresh(list);
    expect(await requests(urls)).to.deep.equal([2, 2, 3, 2, 2]);
    leave();
  });

  it('follows what becomes of a part for somebody else, and asks for nothing itself', async () => {
    const store = new FeedStore();
    const [a, b] = [proef(`ok-dan-500.json?key=${newKey()}`), address('b', '&fouten=1&code=GM0050')];
    const list = `${a} ${b}`;
    const leave = store.subscribe(list, () => {});
    const partly = await settled(store, list);
    expect(partly.status === 'error' && partly.previous?.feed.coalities).to.have.length(2);

    await store.refresh(b);
    await until(() => store.get(list).state.status === 'ready');
    const whole = store.get(list).state;
    expect(whole.status === 'ready' && whole.feed.coalities).to.have.length(3);
    expect(await requests([a, b])).to.deep.equal([1, 2]);

    await store.refresh(a);
    await until(() => store.get(list).state.status === 'error');
    const stale = store.get(list).state;
    expect(stale.status === 'error' && stale.errors?.map(({ url }) => url)).to.deep.equal([a]);
    expect(stale.status === 'error' && stale.previous?.feed.coalities).to.have.length(3);
    leave();
  });

  it('keeps the older data of the one that fails later', async () => {
    const store = new FeedStore();
    const list = `${address('a')} ${proef(`ok-dan-500.json?key=${newKey()}`)}`;
    const leave = store.subscribe(list, () => {});
    await settled(store, list);
    await store.refresh(list);
    const { state } = store.get(list);
    expect(state.status === 'error' && state.previous?.feed.coalities).to.have.length(3);
    leave();
  });

  it('has failed when all have, also those that are no address', async () => {
    const store = new FeedStore();
    const list = `${address('a', '&fouten=9')} http://`;
    const leave = store.subscribe(list, () => {});
    const state = await settled(store, list);
    expect(state.status === 'error' && state.errors?.map(({ code }) => code)).to.deep.equal([
      'http',
      'geen-src',
    ]);
    expect(state).not.to.have.property('previous');
    leave();
  });

  it('reads 25 of them and says so', async () => {
    const store = new FeedStore();
    const key = newKey();
    const list = Array.from({ length: 27 }, (_, index) => proef(`nul.json?key=${key}&${index}`)).join(' ');
    const leave = store.subscribe(list, () => {});
    const state = await settled(store, list);
    expect(state.status === 'error' && state.error.message).to.contain('src noemt 27 feeds');
    expect((await counted(key)).requests).to.equal(25);
    leave();
  });

  it('aborts every request when the last follower has gone', async () => {
    const store = new FeedStore();
    const key = newKey();
    const list = [1, 2].map(number => proef(`hangt.json?key=${key}&${number}`)).join(' ');
    const leave = store.subscribe(list, () => {});
    await until(async () => (await counted(key)).requests === 2);
    leave();
    await until(async () => (await counted(key)).aborted === 2);
    expect(store.get(list).state.status).to.equal('idle');
  });
});
