/**
 * `npm run bench:cli`: what the command line costs, as ratios to the least that any program could do with the same file,
 * in the same run. Every round starts both, one after the other, so that they meet the same machine.
 *
 * `--rounds N` (default 9); `--write` puts the table into docs/performance.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeXlsx } from 'hucre/xlsx';
import { nationalExample } from '../tools/national-example.mjs';
import { median, ratios } from './statistics.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, write: { type: 'boolean' } } });
const rounds = Number(values.rounds ?? 9);
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli/coalitie-feed.js');
const BEGIN = '<!-- bench:cli -->';
const END = '<!-- /bench:cli -->';

execFileSync('npx', ['vite', 'build', '--mode', 'cli', '--logLevel', 'error'], {
  cwd: root,
  stdio: 'inherit',
});
const folder = mkdtempSync(path.join(tmpdir(), 'bench-cli-'));
try {
  const rows = [];
  const parse = "JSON.parse(require('node:fs').readFileSync(process.argv[1],'utf8'))";

  rows.push(compare('`--help` : bare Node', 3, [cli, '--help'], ['-e', '0']));

  const national = feedFile(342);
  rows.push(
    compare(
      '`controleer`, 342 × 5 kB : read and `JSON.parse`',
      4,
      [cli, 'controleer', national],
      ['-e', parse, national],
    ),
    compare('… memory', 3, [cli, 'controleer', national], ['-e', parse, national], 'memory'),
  );

  // Beyond what starting costs, ten times as many should take ten times as long.
  const large = feedFile(10_000);
  const small = feedFile(1000);
  const start = medianOf([cli, 'controleer', feedFile(1)]);
  const [perSmall, perLarge] = [
    medianOf([cli, 'controleer', small]) - start,
    medianOf([cli, 'controleer', large]) - start,
  ];
  rows.push({
    name: '`controleer`, 10,000 : 10 × 1,000, without the start',
    target: 1.2,
    ratio: perLarge / perSmall / 10,
  });

  const sheet = await sheetFile(5000);
  const read = `import(${JSON.stringify(import.meta.resolve('hucre/xlsx'))}).then(m=>m.readXlsx(require('node:fs').readFileSync(process.argv[1])))`;
  rows.push(
    compare(
      '`maak`, 5,000 rows : the library that reads',
      2,
      [cli, 'maak', sheet, '--json'],
      ['-e', read, sheet],
    ),
  );

  const table = [
    '| what : against | at most | measured |',
    '| --- | --- | --- |',
    ...rows.map(({ name, target, ratio }) => `| ${name} | ${target} | ${ratio.toFixed(2)} |`),
  ].join('\n');
  console.log(table);
  if (values.write) writeTable(table);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function feedFile(count) {
  const file = path.join(folder, `${count}.json`);
  writeFileSync(file, JSON.stringify(nationalExample(count), null, 1));
  return file;
}

/** One coalition of each gemeente, and its contacts: as many rows together. */
async function sheetFile(count) {
  const { coalities } = nationalExample(count / 2);
  const sheets = [
    {
      name: 'coalities',
      rows: [['id', 'naam', 'intro'], ...coalities.map(({ id, naam, intro }) => [id, naam, String(intro)])],
    },
    {
      name: 'contacten',
      rows: [
        ['coalitie', 'organisatie', 'email', 'telefoon'],
        ...coalities.map(({ id, contacten: [one] }) => [
          id,
          one.organisatie,
          one.email,
          one.telefoons[0].weergave,
        ]),
      ],
    },
  ];
  const file = path.join(folder, 'sheet.xlsx');
  writeFileSync(file, await writeXlsx({ sheets }));
  return file;
}

/** @param {'time' | 'memory'} what */
function compare(name, target, ours, theirs, what = 'time') {
  const pairs = Array.from({ length: rounds }, () => [run(ours)[what], run(theirs)[what]]);
  const each = ratios(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  return { name, target, ratio: median(each) };
}

function medianOf(args) {
  return median(Array.from({ length: Math.max(3, Math.ceil(rounds / 3)) }, () => run(args).time));
}

/** A process from start to end: the time that it computed, whatever else ran meanwhile, and the most memory it had. */
function run(args) {
  const usage = path.join(folder, 'usage.json');
  const hook = path.join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(String(stderr));
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { time: userCPUTime + systemCPUTime, memory: maxRSS };
}

function writeTable(table) {
  const file = path.join(root, 'docs/performance.md');
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} has no place for the table.`);
  writeFileSync(file, `${before}${BEGIN}\n${table}\n${END}${after}`);
}
