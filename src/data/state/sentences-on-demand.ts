/** What an editor and a webmaster read, fetched when there is something to say: most visits bring neither of them. */
import type { FeedError } from '../feed/errors.js';
import type { FeedIssue, Remark } from '../feed/issues.js';
import { loadOnce } from '../load-once.js';

const load = loadOnce(() => import('../feed/sentences.js'));

/** Remarks with their sentences. Never rejects: where those cannot be had, the code says where it is explained. */
export async function issuesOf(remarks: readonly Remark[]): Promise<readonly FeedIssue[]> {
  const toIssue = await load().then(
    ({ issueOf }) => issueOf,
    () => withoutSentence,
  );
  return Object.freeze(remarks.map(toIssue));
}

function withoutSentence({ pad, ernst, code, feed }: Remark): FeedIssue {
  const melding = `${code}. Zie docs/feed.md#wat-wordt-hersteld-en-wat-weggelaten`;
  return { pad, ernst, code, melding, ...(feed !== undefined && { feed }) };
}

/** One line in the console: what failed, the likely fix, and where it is explained. Never rejects. */
export async function tellWebmaster({ code, message, url }: FeedError): Promise<void> {
  const help = await load().then(
    ({ HELP }) => `${HELP[code]} `,
    () => '',
  );
  console.warn(`[coalitie-widgets] ${message}${url ? ` (${url})` : ''}. ${help}Zie docs/fouten.md#${code}`);
}
