/** How a document becomes a feed: at once when it is small, in slices when it is long. */
import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/state/read-feed.js';
import { coalitieWith, feedWith } from '../../support/feeds.js';

/** Whether another task had its turn before a document was read. */
async function letsOthersIn(document: unknown): Promise<boolean> {
  let others = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    others = true;
  };
  port2.postMessage('');
  const { feed } = await readFeed(document, undefined);
  expect(feed.coalities).to.have.length((document as { coalities: unknown[] }).coalities.length);
  port1.close();
  return others;
}

describe('reading a feed', () => {
  it('is done in one go for a small one', async () => {
    // On a busy machine one may take longer than the page may be held up.
    const tries: boolean[] = [];
    while (tries.length < 5) tries.push(await letsOthersIn(feedWith(coalitieWith())));
    expect(tries).to.include(false);
  });

  it('lets the page answer its visitor in between for a long one, and keeps the order', async () => {
    const coalities = Array.from({ length: 40_000 }, (_, index) =>
      coalitieWith({ id: `c${index}`, url: `https://voorbeeld.nl/${index}` }),
    );
    const { feed } = await readFeed(feedWith(...coalities.slice(0, 3)), undefined);
    expect(feed.coalities.map(({ id }) => id)).to.deep.equal(['c0', 'c1', 'c2']);
    expect(await letsOthersIn(feedWith(...coalities))).to.be.true;
  });
});
