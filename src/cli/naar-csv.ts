/** `naar-csv`: a file of text per sheet, which `maak` makes a feed of again. */
import { isDeepStrictEqual } from 'node:util';
import { parseFeed } from '../data/feed/parse-feed.js';
import { csvText } from '../data/sheet/csv-text.js';
import { sheetsOfFeed } from '../data/sheet/from-feed.js';
import { feedFromWorkbook } from '../data/sheet/to-feed.js';
import { type Command, CommandError, EXIT } from './command.js';
import { writeFolder } from './files.js';
import { onlyFeed, readFeed } from './read-feed.js';

export const command: Command = {
  options: { map: { type: 'string' }, overschrijf: { type: 'boolean' } },

  async run(names, { map, overschrijf }, context) {
    const { say, err } = context;
    const name = onlyFeed(names, context);
    if (typeof map !== 'string') throw new CommandError(say.missing('--map'), EXIT.gebruik);
    const { feed } = await readFeed(name, context);
    const bladen = sheetsOfFeed(feed);
    const files = new Map(bladen.map(({ naam, rijen }) => [`${naam}.csv`, csvText(rijen)]));
    await writeFolder(map, files, { overschrijf: overschrijf === true }, context);
    // What comes back from the sheets is the proof of what they hold.
    const { document } = feedFromWorkbook({ bladen });
    const back = new Map(document ? parseFeed(document).feed.coalities.map(one => [one.id, one]) : []);
    for (const coalitie of feed.coalities) {
      if (!isDeepStrictEqual(coalitie, back.get(coalitie.id))) err(say.lossy(coalitie.id));
    }
    err(say.files.written(map));
    return EXIT.ok;
  },
};
