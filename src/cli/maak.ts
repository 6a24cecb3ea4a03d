/** `maak`: a feed of a spreadsheet, and the empty spreadsheet to start from. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkFeedDocument, repairFeedText } from '../data/check/check-feed.js';
import { loadRegister } from '../data/gemeenten/register.js';
import { readWorkbook } from '../data/sheet/read-workbook.js';
import { cellOf, hasExample, isSaidBefore } from '../data/sheet/sheet-problems.js';
import { sheetTexts } from '../data/sheet/sheet-texts.js';
import { feedFromWorkbook, type Melding } from '../data/sheet/to-feed.js';
import { type Blad, WerkboekFout, type WerkboekOpmerking } from '../data/sheet/workbook.js';
import { type Command, CommandError, type Context, EXIT } from './command.js';
import { isFolder, readBytes, writeWhole } from './files.js';
import { feedText } from './read-feed.js';
import { count, print, type Reported } from './report.js';

const MAX_SHEET_BYTES = 20 * 1024 * 1024;

export const command: Command = {
  options: {
    naar: { type: 'string' },
    sjabloon: { type: 'string' },
    overschrijf: { type: 'boolean' },
    alles: { type: 'boolean' },
    json: { type: 'boolean' },
  },

  async run(names, { naar, sjabloon, overschrijf, alles, json }, context) {
    const { taal, say, out, err } = context;
    const writing = { overschrijf: overschrijf === true };
    if (typeof sjabloon === 'string') {
      const { templateBytes } = await import('../data/sheet/template.js');
      await writeWhole(sjabloon, await templateBytes(), writing, context);
      err(say.files.written(sjabloon));
      return EXIT.ok;
    }
    if (names.length === 0) throw new CommandError(say.missing(say.sheetFile), EXIT.gebruik);
    const { bladen, opmerkingen } = await readFiles(await filesIn(names, context), context);
    const register = await loadRegister();
    const { document, meldingen, cellen } = feedFromWorkbook({ bladen }, { taal, register });
    const checked = document && checkFeedDocument(document, { taal, register });
    const problems = [
      ...(hasExample(document) ? [exampleLeft(sheetTexts[taal].voorbeeldStaatEr)] : []),
      ...meldingen.map(ofMelding),
      ...(checked?.problems ?? [])
        .filter(({ pad }) => !isSaidBefore(pad, meldingen, cellen))
        .map(problem => ({ ...problem, plek: cellOf(problem.pad, cellen) })),
    ];
    // The problems go where they are not mixed with a feed on the screen.
    const report: Context = { ...context, out: typeof naar === 'string' && !json ? out : err };
    if (!json) {
      for (const opmerking of opmerkingen) report.out(sheetTexts[taal].opmerkingen[opmerking]);
      print(problems, alles === true, report);
    }
    if (document) {
      const { text } = repairFeedText(feedText(document), { register });
      if (typeof naar === 'string') {
        await writeWhole(naar, text, writing, context);
        if (!json) {
          report.out(say.made((document.coalities as unknown[]).length));
          report.out(say.files.written(naar));
        }
      } else if (!json) context.write(text);
    }
    if (json) out(JSON.stringify({ versie: 1, opmerkingen, problemen: problems.map(forPrograms) }, null, 2));
    return document && count(problems, 'fout') === 0 ? EXIT.ok : EXIT.fouten;
  },
};

/** A folder stands for the files of text in it. */
async function filesIn(names: readonly string[], { say }: Context): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    if (await isFolder(name)) {
      const inside = (await readdir(name)).filter(file => /\.(csv|tsv|txt)$/i.test(file)).sort();
      if (inside.length === 0) throw new CommandError(say.files.isFolder(name), EXIT.bestand);
      files.push(...inside.map(file => path.join(name, file)));
    } else files.push(name);
  }
  return files;
}

async function readFiles(
  files: readonly string[],
  context: Context,
): Promise<{ bladen: Blad[]; opmerkingen: Set<WerkboekOpmerking> }> {
  const bladen: Blad[] = [];
  const opmerkingen = new Set<WerkboekOpmerking>();
  for (const file of files) {
    const bytes = await readBytes(file, MAX_SHEET_BYTES, context);
    try {
      const werkboek = await readWorkbook(file, bytes);
      bladen.push(...werkboek.bladen);
      for (const opmerking of werkboek.opmerkingen) opmerkingen.add(opmerking);
    } catch (error) {
      if (!(error instanceof WerkboekFout)) throw error;
      throw new CommandError(`${file}: ${sheetTexts[context.taal].fouten[error.code]}`, EXIT.bestand);
    }
  }
  return { bladen, opmerkingen };
}

function ofMelding({ blad, rij, kolom, ernst, code, melding }: Melding): Reported {
  return {
    plek: `${blad}!${kolom ?? ''}${rij ?? ''}`.replace(/!$/, ''),
    pad: '',
    ernst,
    code,
    wat: melding,
    goed: undefined,
  };
}

function exampleLeft(wat: string): Reported {
  return { plek: 'coalities', pad: '', ernst: 'let-op', code: 'voorbeeld', wat, goed: undefined };
}

function forPrograms({ plek, pad, ernst, code, wat, goed }: Reported) {
  return { cel: plek, pad, ernst, code, wat, goed };
}
