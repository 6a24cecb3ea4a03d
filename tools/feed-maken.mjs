/**
 * Walks through `docs/feed-maken.md` as its reader does: fills the sheets as its tables say, gives each command, and puts
 * what it answers under it. A test compares; `npm run generate:feed-maken` writes.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const DOCS = fileURLToPath(new URL('../docs/feed-maken.md', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../examples/coalities.json', import.meta.url));

/** A table under the name of a sheet, or commands with their answer. */
const STEP = /^Blad `(\w+)`\n\n((?:\|.*\n)+)|^```sh\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm;

/**
 * @param {(args: string[], surroundings: object) => Promise<number>} main of the built command line
 * @returns the page with what the commands answer today
 */
export async function feedMakenText(main) {
  const text = readFileSync(DOCS, 'utf8');
  const folder = mkdtempSync(path.join(tmpdir(), 'feed-maken-'));
  const before = process.cwd();
  process.chdir(folder);
  try {
    cpSync(EXAMPLE, 'buren.json');
    let walked = '';
    let at = 0;
    for (const step of text.matchAll(STEP)) {
      const [whole, sheet, table, commands] = step;
      walked += text.slice(at, step.index);
      at = step.index + whole.length;
      if (sheet) await fill(sheet, rowsOf(table));
      walked += sheet
        ? whole
        : `\`\`\`sh\n${commands}\`\`\`\n\n\`\`\`text\n${await answers(main, commands)}\`\`\``;
    }
    return walked + text.slice(at);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(main, commands) {
  let said = '';
  for (const command of commands.trimEnd().split('\n')) {
    const [npx, name, ...args] = command.match(/"[^"]*"|\S+/g).map(word => word.replaceAll('"', ''));
    if (npx !== 'npx' || name !== 'coalitie-feed') throw new Error(`What is ${command}?`);
    // A server would not end; that it serves is for its own test.
    if (args[0] === 'toon') said += 'Te zien op http://127.0.0.1:8080/\nCtrl+C stopt.\n';
    else {
      await main(args, {
        write: piece => {
          said += piece;
        },
        err: line => {
          said += `${line}\n`;
        },
        scriptFolder: '',
      });
    }
  }
  return said;
}

function rowsOf(table) {
  const rows = table
    .trimEnd()
    .split('\n')
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  const [head, , ...body] = rows;
  // A number is typed as a number: that is what a spreadsheet makes of it.
  return [head, ...body.map(row => row.map(cell => (/^\d+$/.test(cell) ? Number(cell) : cell || null)))];
}

/** Puts these rows in place of what the sheet has. What nobody filled in keeps no example. */
async function fill(name, rows) {
  const { sheets } = await readXlsx(readFileSync('coalitie.xlsx'));
  const isNew = sheets.find(sheet => sheet.name === 'coalities').rows[1]?.[0] === 'voorbeeld';
  const filled = sheets.map(sheet => ({
    name: sheet.name,
    rows: sheet.name === name ? rows : isNew && sheet.name !== 'uitleg' ? sheet.rows.slice(0, 1) : sheet.rows,
  }));
  writeFileSync('coalitie.xlsx', await writeXlsx({ sheets: filled }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = path.join(path.dirname(DOCS), '../dist/cli/main.js');
  if (!existsSync(built)) throw new Error('First: npm run build:cli');
  const { main } = await import(pathToFileURL(built).href);
  writeFileSync(DOCS, await feedMakenText(main));
}
