/** `splits`: an index that a page loads at once, and a document per coalition that it loads when it is shown. */
import { type Command, CommandError, EXIT } from './command.js';
import { writeFolder } from './files.js';
import { feedText, onlyFeed, type ReadFeed, readWholeFeed, without, writtenCoalities } from './read-feed.js';

export const command: Command = {
  options: { map: { type: 'string' }, overschrijf: { type: 'boolean' } },

  async run(names, { map, overschrijf }, context) {
    const { say, err } = context;
    const name = onlyFeed(names, context);
    if (typeof map !== 'string') throw new CommandError(say.missing('--map'), EXIT.gebruik);
    const files = splitFeed(await readWholeFeed(name, context));
    await writeFolder(map, files, { overschrijf: overschrijf === true }, context);
    err(say.split(files.size - 1));
    err(say.files.written(map));
    return EXIT.ok;
  },
};

/**
 * The files by name; the index last, so that it never names a file that is not there. All stand in one folder, where
 * the feed stood: links relative to the feed keep leading to the same place.
 */
export function splitFeed(read: ReadFeed): Map<string, string> {
  const head = without(read.document, 'coalities');
  const files = new Map<string, string>();
  const taken = new Set(['index']);
  const entries = writtenCoalities(read).map(({ id, written }, i) => {
    const file = `${freeName(id, taken)}.json`;
    files.set(file, feedText({ ...head, coalities: [written] }));
    const { gemeenten, naam, url } = { ...read.feed.coalities[i], url: written.url };
    return { id, gemeenten, naam, url, detail: file };
  });
  files.set('index.json', feedText({ ...head, coalities: entries }));
  return files;
}

/** A name that every disk can have, and that no other coalition has. */
function freeName(id: string, taken: Set<string>): string {
  const plain = id
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const base = plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(plain) ? `coalitie-${plain}` : plain;
  let name = base;
  for (let next = 2; taken.has(name); next++) name = `${base}-${next}`;
  taken.add(name);
  return name;
}
