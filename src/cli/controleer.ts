/** `controleer`: every problem of a feed, with its place, and on request the links and a repaired feed. */
import { checkFeedBytes, positionsOf, repairFeedText } from '../data/check/check-feed.js';
import { linksOf } from '../data/check/links.js';
import type { Problem } from '../data/check/problems.js';
import { loadRegister } from '../data/gemeenten/register.js';
import { type Command, CommandError, type Context, EXIT } from './command.js';
import { writeWhole } from './files.js';
import { checkAddresses, isAddress, MAX_LINKS } from './network.js';
import { readFeedBytes, without } from './read-feed.js';
import { count, print, type Reported } from './report.js';

interface Outcome {
  readonly bestand: string;
  /** How many coalitions the elements show; 0 when it is no feed. */
  readonly coalities: number;
  readonly problemen: readonly (Reported & Pick<Problem, 'regel' | 'kolom'>)[];
}

export const command: Command = {
  options: {
    links: { type: 'boolean' },
    herstel: { type: 'string' },
    overschrijf: { type: 'boolean' },
    streng: { type: 'boolean' },
    alles: { type: 'boolean' },
    json: { type: 'boolean' },
  },

  async run(names, values, context) {
    const { say, out, err } = context;
    if (names.length === 0) throw new CommandError(say.missing(say.feedFile), EXIT.gebruik);
    const outcomes: Outcome[] = [];
    let unreadable = false;
    for (const name of names) {
      try {
        const outcome = await check(name, values, context);
        outcomes.push(outcome);
        if (!values.json) show(outcome, values, context);
      } catch (error) {
        // With several feeds, one that is not there does not keep the others from being checked.
        if (!(error instanceof CommandError) || names.length === 1) throw error;
        err(error.message);
        unreadable = true;
      }
    }
    if (values.json) {
      const bestanden = outcomes.map(outcome => ({
        ...outcome,
        problemen: outcome.problemen.map(problem => without(problem, 'plek')),
      }));
      out(JSON.stringify({ versie: 1, bestanden }, null, 2));
    }
    if (unreadable) return EXIT.bestand;
    const counts = (ernst: Problem['ernst']): number =>
      outcomes.reduce((sum, { problemen }) => sum + count(problemen, ernst), 0);
    return counts('fout') > 0 || (values.streng && counts('let-op') > 0) ? EXIT.fouten : EXIT.ok;
  },
};

async function check(name: string, values: Record<string, unknown>, context: Context): Promise<Outcome> {
  const { taal, say, err } = context;
  const bytes = await readFeedBytes(name, context);
  const options = { taal, register: await loadRegister(), ...(isAddress(name) && { baseUrl: name }) };
  const { problems, feed, document, text } = checkFeedBytes(bytes, options);
  const dead = values.links && document !== undefined ? await deadLinks(document, text, name, context) : [];
  if (typeof values.herstel === 'string' && feed) {
    const { text: mended, repaired } = repairFeedText(text, options);
    await writeWhole(values.herstel, mended, { overschrijf: values.overschrijf === true }, context);
    err(`${say.repaired(repaired.length)}. ${say.files.written(values.herstel)}`);
  }
  const problemen = [...problems, ...dead].map(({ regel, kolom, pad, ernst, code, wat, goed, herstel }) => ({
    plek: `${name}:${regel}:${kolom}`,
    ...{ regel, kolom, pad, ernst, code, wat, goed },
    ...(herstel !== undefined && { herstel }),
  }));
  return { bestand: name, coalities: feed?.coalities.length ?? 0, problemen };
}

/** A problem that only the network can tell. */
interface DeadLink extends Omit<Problem, 'code'> {
  readonly code: 'link-werkt-niet';
}

async function deadLinks(
  document: unknown,
  text: string,
  name: string,
  context: Context,
): Promise<DeadLink[]> {
  const { say, err } = context;
  const found = linksOf(document, isAddress(name) ? name : undefined);
  const urls = [...found.keys()].slice(0, MAX_LINKS);
  if (urls.length < found.size) err(say.network.tooMany(urls.length));
  const { isTTY } = process.stderr;
  const wrong = await checkAddresses(urls, context, done => {
    if (isTTY) process.stderr.write(`\r${say.network.progress(done, urls.length)}`);
  });
  if (isTTY && urls.length > 0) process.stderr.write('\n');
  const dead = [...wrong].flatMap(([url, wat]) => (found.get(url) ?? []).map(pad => ({ pad, wat })));
  const positions = positionsOf(
    text,
    dead.map(({ pad }) => pad),
  );
  return dead.map(({ pad, wat }, i) => ({
    ...(positions[i] as (typeof positions)[number]),
    pad,
    ernst: 'let-op',
    code: 'link-werkt-niet',
    wat,
    goed: undefined,
    herstel: undefined,
  }));
}

function show(
  { bestand, coalities, problemen }: Outcome,
  values: Record<string, unknown>,
  context: Context,
): void {
  const { say, out } = context;
  if (problemen.length === 0) {
    out(say.clean(bestand, coalities));
    return;
  }
  print(problemen, values.alles === true, context);
  const counts = (['fout', 'let-op', 'advies'] as const).map(ernst => count(problemen, ernst));
  out(say.summary(bestand, ...(counts as [number, number, number])));
  const repairable = problemen.filter(problem => 'herstel' in problem).length;
  if (repairable > 0 && typeof values.herstel !== 'string') out(say.canRepair(repairable));
}
