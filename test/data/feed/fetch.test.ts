import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/data/feed/errors.js';
import { type FetchOptions, fetchFeed } from '../../../src/data/feed/fetch.js';

const at = (path: string): string => new URL(`/proef/${path}`, location.href).href;

async function failure(path: string, options: FetchOptions = {}): Promise<FeedError> {
  try {
    await fetchFeed(path.startsWith('http') ? path : at(path), { retryDelay: 1, ...options });
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('expected a failure');
}

interface Counter {
  requests: number;
  aborted: number;
}

const counted = async (key: string): Promise<Counter> => (await fetch(at(`teller?key=${key}`))).json();
let keys = 0;
const newKey = (): string => `fetch-${Date.now()}-${keys++}`;

describe('fetchFeed', () => {
  it('gives the JSON of a feed', async () => {
    expect(await fetchFeed(at('feed.json')))
      .to.have.property('coalities')
      .with.length(2);
  });

  it('reads past a byte order mark', async () => {
    expect(await fetchFeed(at('bom.json')))
      .to.have.property('coalities')
      .with.length(2);
  });

  it('fails with http for 404, and asks once', async () => {
    const key = newKey();
    const error = await failure(`404.json?key=${key}`);
    expect(error).to.include({ code: 'http', status: 404 });
    expect((await counted(key)).requests).to.equal(1);
  });

  it('fails with http for 500, after a second try', async () => {
    const key = newKey();
    const error = await failure(`500.json?key=${key}`);
    expect(error).to.include({ code: 'http', status: 500 });
    expect((await counted(key)).requests).to.equal(2);
  });

  it('gets a feed at the second try', async () => {
    expect(await fetchFeed(at(`500-then-ok.json?key=${newKey()}`), { retryDelay: 1 })).to.have.property(
      'coalities',
    );
  });

  it('fails with netwerk when nobody answers', async () => {
    // Port 9 (discard) is closed everywhere, and browsers refuse it besides: as good as offline.
    const error = await failure('http://127.0.0.1:9/feed.json');
    expect(error.code).to.equal('netwerk');
  });

  it('fails with netwerk when the connection breaks half-way', async () => {
    expect((await failure('afgebroken.json')).code).to.equal('netwerk');
  });

  it('fails with geen-json for a redirect to a page, and says that it is a page', async () => {
    const error = await failure('html.json');
    expect(error.code).to.equal('geen-json');
    expect(error.message).to.contain('HTML');
  });

  it('fails with geen-json for truncated JSON and for nothing', async () => {
    expect((await failure('afgekapt.json')).code).to.equal('geen-json');
    expect((await failure('leeg.json')).code).to.equal('geen-json');
  });

  it('fails with te-groot for 6 MB, announced or not', async () => {
    expect((await failure('groot.json')).code).to.equal('te-groot');
    expect((await failure('groot-met-lengte.json')).code).to.equal('te-groot');
  });

  it('fails with tijd when the answer does not end in time', async () => {
    const error = await failure('hangt.json', { timeout: 300 });
    expect(error.code).to.equal('tijd');
  });

  it('fails with geen-src for what is no web address', async () => {
    for (const url of ['', 'ftp://a.nl/', 'data:application/json,{}', 'javascript:alert(1)']) {
      const error = await fetchFeed(url).catch((caught: unknown) => caught);
      expect(error, url).to.be.instanceOf(FeedError);
      expect((error as FeedError).code).to.equal('geen-src');
    }
  });

  it('rejects with the reason of the caller who stops it', async () => {
    const abort = new AbortController();
    const reason = new Error('weg');
    const fetching = fetchFeed(at('hangt.json'), { signal: abort.signal }).catch(error => error);
    setTimeout(() => abort.abort(reason), 50);
    expect(await fetching).to.equal(reason);
    expect(await fetchFeed(at('feed.json'), { signal: abort.signal }).catch(error => error)).to.equal(reason);
  });
});
