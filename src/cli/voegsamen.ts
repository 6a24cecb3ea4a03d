/** `voegsamen`: one feed of several. What is double is told; nothing is lost without a word. */
import { isDeepStrictEqual } from 'node:util';
import { type Command, CommandError, type Context, EXIT } from './command.js';
import { writeWhole } from './files.js';
import { feedText, type ReadFeed, readWholeFeed, writtenCoalities } from './read-feed.js';

interface Source extends ReadFeed {
  readonly name: string;
}

type Entry = Record<string, unknown>;

export const command: Command = {
  options: { naar: { type: 'string' }, titel: { type: 'string' }, overschrijf: { type: 'boolean' } },

  async run(names, { naar, titel, overschrijf }, context) {
    const { say, err } = context;
    if (names.length < 2) throw new CommandError(say.missing(say.feedFile), EXIT.gebruik);
    const sources: Source[] = [];
    for (const name of names) sources.push({ name, ...(await readWholeFeed(name, context)) });
    const { document, remarks, conflicts } = mergeFeeds(
      sources,
      context,
      typeof titel === 'string' ? titel : undefined,
    );
    for (const remark of remarks) err(remark);
    const text = feedText(document);
    if (typeof naar === 'string') {
      await writeWhole(naar, text, { overschrijf: overschrijf === true }, context);
      err(say.merged(sources.length, (document.coalities as unknown[]).length));
      err(say.files.written(naar));
    } else context.write(text);
    return conflicts ? EXIT.fouten : EXIT.ok;
  },
};

/** @returns `conflicts`: whether two different coalitions had one id, which somebody should look at. */
export function mergeFeeds(sources: readonly Source[], { say }: Pick<Context, 'say'>, titel?: string) {
  const remarks: string[] = [];
  const merged = new Map<string, Entry>();
  const origins = new Map<string, { naam: string | undefined; gemeente: string }[]>();
  let conflicts = false;
  for (const source of sources) {
    const { name, feed } = source;
    const known = new Map(feed.coalities.map(coalitie => [coalitie.id, coalitie]));
    for (const { id, written } of writtenCoalities(source)) {
      const own = withDate(written, feed.bijgewerkt);
      const earlier = merged.get(id);
      if (earlier && isDeepStrictEqual({ ...earlier, bijgewerkt: 0 }, { ...own, bijgewerkt: 0 })) {
        remarks.push(say.sameTwice(id, name));
        continue;
      }
      const free = freeId(id, merged);
      if (free !== id) {
        remarks.push(say.renamed(id, name, free));
        conflicts = true;
      }
      merged.set(free, { ...own, id: free });
      const gemeente = known.get(id)?.gemeenten[0];
      if (gemeente) {
        const there = origins.get(gemeente.code) ?? [];
        const other = there.find(({ naam }) => naam === known.get(id)?.naam);
        if (other && free === id)
          remarks.push(say.sameGemeente(other.gemeente, id, gemeente.naam ?? gemeente.code));
        origins.set(gemeente.code, [...there, { naam: known.get(id)?.naam, gemeente: free }]);
      }
    }
  }
  return {
    document: { ...mergedHead(sources, remarks, say, titel), coalities: [...merged.values()] } as Entry,
    remarks,
    conflicts,
  };
}

/** What was the date of a whole feed is that of its coalitions, once they are among others. */
function withDate(coalitie: Entry, bijgewerkt: string | undefined): Entry {
  const hasDate = coalitie.bijgewerkt !== undefined || coalitie.peildatum !== undefined;
  return hasDate || bijgewerkt === undefined
    ? coalitie
    : { ...coalitie, bijgewerkt: bijgewerkt.slice(0, 10) };
}

function mergedHead(
  sources: readonly Source[],
  remarks: string[],
  say: Context['say'],
  titel: string | undefined,
): Entry {
  const head: Entry = { versie: '1', ...(titel !== undefined && { titel }) };
  const keys = new Set(sources.flatMap(({ document }) => Object.keys(document)));
  for (const key of keys) {
    if (key === 'coalities' || head[key] !== undefined) continue;
    const having = sources.filter(({ document }) => document[key] !== undefined);
    const first = having[0]?.document[key];
    if (key === 'bijgewerkt') {
      // The newest of all: texts of dates sort as dates do.
      head[key] =
        having
          .map(({ feed }) => feed.bijgewerkt ?? '')
          .sort()
          .at(-1) || first;
      continue;
    }
    head[key] = first;
    const others = having.filter(({ document }) => !isDeepStrictEqual(document[key], first));
    if (others.length > 0) remarks.push(say.keyDiffers(key, others.map(({ name }) => name).join(', ')));
  }
  return head;
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let next = 2; taken.has(free); next++) free = `${id}-${next}`;
  return free;
}
