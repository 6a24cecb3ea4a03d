/**
 * The command line as people use it: built once, each test in a folder of its own; as a process of its own where that
 * matters. Every bad input ends in one Dutch sentence, a code that says so, and nothing half-written.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { build } from 'vite';
import { feedMakenText } from '../../tools/feed-maken.mjs';
import { openSource } from '../../tools/open-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = path.join(root, 'examples/coalities.json');
const folder = mkdtempSync(path.join(tmpdir(), 'coalitie-feed-'));
const cli = path.join(folder, 'built/cli/coalitie-feed.js');

/** @type {(args: string[], surroundings: object) => Promise<number>} */
let main;

before(async () => {
  await build({
    root,
    mode: 'cli',
    logLevel: 'error',
    build: { outDir: path.join(folder, 'built/cli'), emptyOutDir: true },
  });
  ({ main } = await import(pathToFileURL(path.join(folder, 'built/cli/main.js')).href));
});
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** An empty folder for one test. */
function place() {
  const made = path.join(folder, `test-${++count}`);
  mkdirSync(made);
  return made;
}

/** Runs a command to its end: in this process, because starting one for each takes longer than all else. */
async function run(cwd, ...args) {
  const said = { stdout: '', stderr: '' };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const status = await main(args, {
      write: text => {
        said.stdout += text;
      },
      err: text => {
        said.stderr += `${text}\n`;
      },
      scriptFolder: path.join(folder, 'built/script/'),
    });
    return { status, ...said };
  } finally {
    process.chdir(before);
  }
}

/** A feed in a file. */
function feed(cwd, name, coalities, head = {}) {
  writeFileSync(path.join(cwd, name), JSON.stringify({ versie: '1', titel: 'Test', ...head, coalities }));
}

const contacten = [{ email: 'a@b.nl' }];
const roermond = { id: 'roermond', gemeenten: [{ code: 'GM0957', naam: 'Roermond' }], contacten };

/** Everything in a folder, also what is hidden. */
const inside = cwd => readdirSync(cwd).sort();

describe('coalitie-feed', () => {
  it('explains itself, and each command, in two languages', async () => {
    const { status, stdout } = await run(folder, '--help');
    assert.equal(status, 0);
    for (const command of stdout.match(/^ {2}[a-z-]+(?= {2})/gm).slice(0, 7)) {
      const help = await run(folder, command.trim(), '--help');
      assert.equal(help.status, 0);
      assert.match(help.stdout, new RegExp(`^coalitie-feed ${command.trim()} `));
    }
    assert.match((await run(folder, '--help', '--lang', 'en')).stdout, /^Usage: /m);
    assert.match((await run(folder, 'maak', '--lang=en', '--help')).stdout, /Makes a feed/);
  });

  it('is a program that gives its code back, and can be cut short', () => {
    const asked = spawnSync(process.execPath, [cli, 'controleer', 'nee.json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual([asked.status, asked.stdout, asked.stderr], [3, '', 'nee.json bestaat niet.\n']);
    const cut = spawnSync(
      'sh',
      ['-c', `"$0" "$1" naar-markdown "$2" | head -1`, process.execPath, cli, example],
      { encoding: 'utf8' },
    );
    assert.deepEqual([cut.stdout.startsWith('# Lokale'), cut.stderr], [true, '']);
  });

  it('needs no package beside it, and names the licences of what is in it', () => {
    const built = path.join(folder, 'built/cli');
    const code = [
      'coalitie-feed.js',
      ...readdirSync(path.join(built, 'chunks')).map(name => `chunks/${name}`),
    ];
    for (const name of code) {
      for (const [, from] of readFileSync(path.join(built, name), 'utf8').matchAll(
        /^import\b.*?from ["']([^"']+)["'];$/gm,
      ))
        assert.match(from, /^(\.|node:)/, name);
    }
    assert.match(
      readFileSync(path.join(built, 'NOTICE.txt'), 'utf8'),
      /── hucre [\d.]+ \(MIT\) ──\n\nMIT License/,
    );
  });

  it('says what is wrong with a command, with code 2', async () => {
    for (const [args, sentence] of [
      [['controle'], /De opdracht “controle” bestaat niet/],
      [['controleer', '--linkjes', 'x'], /De optie --linkjes bestaat niet/],
      [['maak', 'x', '--naar'], /Bij --naar hoort een waarde/],
      [['controleer'], /Noem een feed/],
      [['splits', example], /Noem --map/],
    ]) {
      const { status, stderr } = await run(folder, ...args);
      assert.equal(status, 2);
      assert.match(stderr, sentence);
    }
    assert.equal((await run(folder)).status, 2);
  });
});

describe('controleer', () => {
  it('finds nothing wrong with the example', async () => {
    const { status, stdout } = await run(folder, 'controleer', example);
    assert.deepEqual([status, stdout], [0, `${example}: geen problemen, 2 coalities\n`]);
  });

  it('says where each problem is, for people and for programs', async () => {
    const cwd = place();
    feed(cwd, 'feed.json', [{ ...roermond, url: 'www.a.nl', fase: 'aktief' }]);
    const { status, stdout } = await run(cwd, 'controleer', 'feed.json');
    assert.equal(status, 1);
    assert.match(stdout, /^feed\.json:1:\d+ {2}fout {2}coalities\[0\]\.fase\n {4}“aktief” kan hier niet/m);
    assert.match(stdout, /^feed\.json: 1 fout, 1 let op, 0 adviezen$/m);
    const { bestanden } = JSON.parse((await run(cwd, 'controleer', 'feed.json', '--json')).stdout);
    assert.deepEqual(
      bestanden[0].problemen.map(({ regel, pad, ernst, code }) => [regel, pad, ernst, code]),
      [
        [1, 'coalities[0].url', 'let-op', 'hersteld'],
        [1, 'coalities[0].fase', 'fout', 'onbekende-waarde'],
      ],
    );
    assert.match((await run(cwd, 'controleer', 'feed.json', '--lang', 'en')).stdout, /1 error, 1 warning/);
  });

  it('counts warnings only when asked to, and checks the others when one is not there', async () => {
    const cwd = place();
    feed(cwd, 'a.json', [{ ...roermond, url: 'www.a.nl' }]);
    assert.equal((await run(cwd, 'controleer', 'a.json')).status, 0);
    assert.equal((await run(cwd, 'controleer', 'a.json', '--streng')).status, 1);
    const { status, stdout, stderr } = await run(cwd, 'controleer', 'nee.json', 'a.json');
    assert.equal(status, 3);
    assert.match(stderr, /nee\.json bestaat niet/);
    assert.match(stdout, /a\.json: 0 fouten, 1 let op/);
  });

  it('writes the repaired feed', async () => {
    const cwd = place();
    feed(cwd, 'a.json', [{ ...roermond, url: 'www.a.nl' }]);
    assert.equal((await run(cwd, 'controleer', 'a.json', '--herstel', 'b.json')).status, 0);
    assert.equal((await run(cwd, 'controleer', 'b.json', '--streng')).status, 0);
    assert.equal((await run(cwd, 'controleer', 'a.json', '--herstel', 'b.json')).status, 3);
  });

  it('reads a feed from an address, and looks whether its links work', async () => {
    const asked = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      assert.match(request.headers['user-agent'], /^coalitie-feed /);
      if (request.url === '/feed.json')
        response.end(
          JSON.stringify({
            versie: '1',
            titel: 'T',
            coalities: [
              {
                ...roermond,
                documenten: [
                  { titel: 'a', url: 'goed.pdf' },
                  { titel: 'b', url: 'weg.pdf' },
                  { titel: 'c', url: 'weg.pdf' },
                ],
              },
            ],
          }),
        );
      else response.writeHead(request.url === '/goed.pdf' ? 200 : 404).end();
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${server.address().port}/feed.json`;
      const child = spawn(process.execPath, [cli, 'controleer', url, '--links', '--json', '--streng']);
      let stdout = '';
      for await (const piece of child.stdout) stdout += piece;
      const dead = JSON.parse(stdout).bestanden[0].problemen.filter(({ code }) => code === 'link-werkt-niet');
      assert.deepEqual(
        dead.map(({ pad }) => pad),
        ['coalities[0].documenten[1].url', 'coalities[0].documenten[2].url'],
      );
      assert.ok(dead[1].kolom > dead[0].kolom);
      // Each address once, whatever the number of places.
      assert.deepEqual(asked.toSorted(), ['GET /feed.json', 'HEAD /goed.pdf', 'HEAD /weg.pdf']);
    } finally {
      server.close();
    }
  });
});

describe('maak', () => {
  it('writes a template with drop-downs, explanations and an example that is a feed', async () => {
    const cwd = place();
    assert.equal((await run(cwd, 'maak', '--sjabloon', 'leeg.xlsx')).status, 0);
    const { sheets } = await readXlsx(readFileSync(path.join(cwd, 'leeg.xlsx')));
    const names = sheets.map(({ name }) => name);
    for (const name of [
      'uitleg',
      'coalities',
      'gemeenten',
      'pijlers',
      'acties',
      'deelnemers',
      'contacten',
      'documenten',
      'cijfers',
    ])
      assert.ok(names.includes(name), name);
    const pijlers = sheets.find(({ name }) => name === 'pijlers');
    assert.ok(
      pijlers.dataValidations.some(({ values, formula1 }) => String(values ?? formula1).includes('geborgd')),
    );
    const { status, stdout } = await run(cwd, 'maak', 'leeg.xlsx', '--naar', 'feed.json');
    assert.equal(status, 0);
    assert.match(stdout, /voorbeeld uit het sjabloon staat er nog in/);
    assert.equal((await run(cwd, 'controleer', 'feed.json', '--streng')).status, 0);
    await run(cwd, 'maak', '--sjabloon', 'nog-een.xlsx');
    assert.deepEqual(readFileSync(path.join(cwd, 'leeg.xlsx')), readFileSync(path.join(cwd, 'nog-een.xlsx')));
  });

  const sheets = [
    {
      name: 'coalities',
      rows: [
        ['id', 'naam', 'peildatum', 'intro'],
        ['a', 'A', new Date(Date.UTC(2026, 0, 31)), 'Zo.'],
        ['b', '=B', null, null],
      ],
    },
    {
      name: 'gemeenten',
      rows: [
        ['coalitie', 'code'],
        ['a', 957],
        [null, 'GM0281'],
        ['b', 'GM0050'],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
    },
    {
      name: 'contacten',
      rows: [['coalitie', 'email', 'telefoon'], ['a', 'a@b.nl', null], [], ['b', null, '14 0320']],
      cells: new Map([
        [
          '1,2',
          { formula: 'HYPERLINK("cmd|calc")', formulaResult: '0475 - 35 92 45', value: '0475 - 35 92 45' },
        ],
      ]),
    },
  ];
  const expected = {
    versie: '1',
    coalities: [
      {
        id: 'a',
        gemeenten: [{ code: 'GM0957' }, { code: 'GM0281' }],
        naam: 'A',
        peildatum: '2026-01-31',
        intro: 'Zo.',
        contacten: [{ email: 'a@b.nl', telefoons: [{ weergave: '0475 - 35 92 45' }] }],
      },
      {
        id: 'b',
        gemeenten: [{ code: 'GM0050' }],
        naam: '=B',
        contacten: [{ telefoons: [{ weergave: '14 0320' }] }],
      },
    ],
  };

  it('takes the values of formulas, dates and merged cells from .xlsx, and says what it mended', async () => {
    const cwd = place();
    writeFileSync(path.join(cwd, 'a.xlsx'), await writeXlsx({ sheets }));
    const { stdout, stderr } = await run(cwd, 'maak', 'a.xlsx');
    assert.deepEqual(JSON.parse(stdout), expected);
    assert.match(stderr, /^gemeenten!B2 {2}let op\n {4}957 is gelezen als GM0957 \(Roermond\)\.$/m);
  });

  it('reads .ods', async () => {
    const cwd = place();
    writeFileSync(
      path.join(cwd, 'a.ods'),
      await writeOds({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }),
    );
    const { coalities } = JSON.parse((await run(cwd, 'maak', 'a.ods')).stdout);
    assert.deepEqual(
      coalities.map(({ id, peildatum }) => [id, peildatum]),
      [
        ['a', '2026-01-31'],
        ['b', undefined],
      ],
    );
  });

  it('reads a folder of text, and tells problems in terms of the cells', async () => {
    const cwd = place();
    mkdirSync(path.join(cwd, 'bladen'));
    writeFileSync(path.join(cwd, 'bladen/coalities.csv'), 'id;naam\r\na;Één\r\n', 'latin1');
    writeFileSync(path.join(cwd, 'bladen/gemeenten.csv'), '\ufeffcode,naam\n0957,Roermond\n');
    writeFileSync(path.join(cwd, 'bladen/contacten.csv'), 'naam\te-mail\nSam\tsam@nergens\n');
    const { status, stdout } = await run(cwd, 'maak', 'bladen', '--naar', 'feed.json');
    assert.equal(status, 1);
    assert.match(stdout, /^contacten!B2 {2}fout {2}coalities\[0\]\.contacten\[0\]\.email$/m);
    assert.match(stdout, /Windows-1252/);
    const { coalities } = JSON.parse(readFileSync(path.join(cwd, 'feed.json'), 'utf8'));
    assert.deepEqual([coalities[0].naam, coalities[0].gemeenten[0].code], ['Één', 'GM0957']);
  });

  it('gives the same bytes for the same sheets, and writes over nothing unasked', async () => {
    const cwd = place();
    writeFileSync(path.join(cwd, 'a.xlsx'), await writeXlsx({ sheets }));
    await run(cwd, 'maak', 'a.xlsx', '--naar', '1.json');
    await run(cwd, 'maak', 'a.xlsx', '--naar', '2.json');
    assert.deepEqual(readFileSync(path.join(cwd, '1.json')), readFileSync(path.join(cwd, '2.json')));
    writeFileSync(path.join(cwd, '2.json'), 'van mij');
    const { status, stderr } = await run(cwd, 'maak', 'a.xlsx', '--naar', '2.json');
    assert.equal(status, 3);
    assert.match(stderr, /2\.json bestaat al\. Met --overschrijf/);
    assert.equal(readFileSync(path.join(cwd, '2.json'), 'utf8'), 'van mij');
    assert.equal((await run(cwd, 'maak', 'a.xlsx', '--naar', '2.json', '--overschrijf')).status, 0);
    assert.deepEqual(inside(cwd), ['1.json', '2.json', 'a.xlsx']);
  });
});

describe('bad input', () => {
  const cwd = path.join(folder, 'bad');
  let whole;
  let server;
  /** The reader of spreadsheets by itself. */
  let reader;

  after(() => server.close());
  before(async () => {
    server = await openSource(root);
    reader = {
      ...(await server.load('/src/data/sheet/read-workbook.ts')),
      ...(await server.load('/src/data/sheet/workbook.ts')),
    };
    mkdirSync(path.join(cwd, 'map.json'), { recursive: true });
    whole = await writeXlsx({ sheets: [{ name: 'coalities', rows: [['id'], ['a']] }] });
    writeFileSync(path.join(cwd, 'picture.json'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2));
    writeFileSync(path.join(cwd, 'cut.xlsx'), whole.subarray(0, whole.length - 300));
    writeFileSync(
      path.join(cwd, 'half.xlsx'),
      Buffer.concat([whole.subarray(0, 200), Buffer.alloc(100), whole.subarray(300)]),
    );
    writeFileSync(
      path.join(cwd, 'old.xlsx'),
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(600)]),
    );
    writeFileSync(
      path.join(cwd, 'locked.xlsx'),
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
    );
    writeFileSync(path.join(cwd, 'page.csv'), '<html></html>');
    writeFileSync(
      path.join(cwd, 'bomb.xlsx'),
      zip({ 'xl/workbook.xml': deflateRawSync(Buffer.alloc(130 * 1024 * 1024)) }),
    );
    writeFileSync(
      path.join(cwd, 'liar.xlsx'),
      zip({ 'xl/workbook.xml': deflateRawSync(Buffer.alloc(130 * 1024 * 1024)) }, 100),
    );
    writeFileSync(path.join(cwd, 'other.xlsx'), zip({ 'readme.txt': deflateRawSync(Buffer.from('hoi')) }));
    const ooxml = 'http://schemas.openxmlformats.org';
    const far = {
      '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"/>`,
      '_rels/.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="r1" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${ooxml}/spreadsheetml/2006/main" xmlns:r="${ooxml}/officeDocument/2006/relationships"><sheets><sheet name="coalities" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="r1" Type="${ooxml}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${ooxml}/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
    };
    const packed = Object.entries(far).map(([name, text]) => [name, deflateRawSync(Buffer.from(text))]);
    writeFileSync(path.join(cwd, 'far.xlsx'), zip(Object.fromEntries(packed)));
    writeFileSync(path.join(cwd, 'rows.csv'), `id\n${'x\n'.repeat(1_000_000)}`);
    writeFileSync(path.join(cwd, 'lines.csv'), `id${'\n'.repeat(19_000_000)}`);
    writeFileSync(path.join(cwd, 'empty.csv'), '');
    // Files with holes: their size is large, and they take no room.
    for (const name of ['huge.json', 'huge.xlsx']) {
      writeFileSync(path.join(cwd, name), '');
      truncateSync(path.join(cwd, name), 100 * 1024 * 1024);
    }
  });

  const cases = {
    'a file that is not there': [['controleer', 'nee.json'], 3, /bestaat niet/],
    'a folder': [['controleer', 'map.json'], 3, /is een map/],
    'a folder without sheets': [['maak', 'map.json'], 3, /is een map/],
    'a picture': [['controleer', 'picture.json'], 1, /geen JSON/],
    'a picture to split': [['splits', 'picture.json', '--map', 'uit'], 3, /geen tekst/],
    'a feed of 100 MB': [['controleer', 'huge.json'], 3, /te groot: meer dan 80 MB/],
    'a spreadsheet of 100 MB': [['maak', 'huge.xlsx', '--naar', 'uit.json'], 3, /te groot/],
    'a zip that was cut off': [['maak', 'cut.xlsx', '--naar', 'uit.json'], 3, /beschadigd/],
    'a zip with a hole in it': [['maak', 'half.xlsx', '--naar', 'uit.json'], 3, /beschadigd/],
    'a zip bomb': [['maak', 'bomb.xlsx', '--naar', 'uit.json'], 3, /te groot/],
    'a zip bomb that lies about its size': [['maak', 'liar.xlsx', '--naar', 'uit.json'], 3, /te groot/],
    'a zip of something else': [['maak', 'other.xlsx', '--naar', 'uit.json'], 3, /geen rekenblad/],
    'an old file of Excel': [['maak', 'old.xlsx', '--naar', 'uit.json'], 3, /oud Excel-bestand/],
    'a file with a password': [['maak', 'locked.xlsx', '--naar', 'uit.json'], 3, /wachtwoord/],
    'a page in place of text': [['maak', 'page.csv', '--naar', 'uit.json'], 3, /geen rekenblad/],
    'a million rows': [['maak', 'rows.csv', '--naar', 'uit.json'], 3, /meer dan 50\.000 rijen/],
    'a cell in the farthest corner': [['maak', 'far.xlsx', '--naar', 'uit.json'], 3, /heel veel kolommen/],
    'nothing but lines': [['maak', 'lines.csv', '--naar', 'uit.json'], 3, /meer dan 50\.000 rijen/],
    'an empty sheet': [['maak', 'empty.csv', '--naar', 'uit.json'], 1, /geen blad “coalities”/],
    'a folder that is not there to write in': [
      ['naar-markdown', example, '--naar', 'nee/uit.md'],
      3,
      /bestaat niet/,
    ],
    'a folder in place of a file to write': [
      ['naar-markdown', example, '--naar', 'map.json', '--overschrijf'],
      3,
      /is een map/,
    ],
    'an address that nobody answers': [['controleer', 'http://127.0.0.1:9/feed.json'], 3, /niet te bereiken/],
    'a port that is none': [['toon', example, '--poort', '99999'], 2, /geen poort/],
  };
  for (const [name, [args, code, sentence]] of Object.entries(cases)) {
    it(`of ${name} is told in a sentence, and leaves nothing behind`, async () => {
      const there = inside(cwd);
      const { status, stdout, stderr } = await run(cwd, ...args);
      assert.match(stdout + stderr, sentence);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(status, code);
      assert.deepEqual(inside(cwd), there);
    });
  }

  it('that may not be read or written is told in a sentence', async () => {
    const closed = place();
    feed(closed, 'a.json', [roermond]);
    chmodSync(path.join(closed, 'a.json'), 0o000);
    chmodSync(closed, 0o555);
    // As root every file can be read: then there is nothing to tell, and nothing breaks.
    const { status, stderr } = await run(closed, 'controleer', 'a.json', '--herstel', 'b.json');
    if (process.getuid?.() === 0) assert.equal(status, 0);
    else assert.match(stderr, /geen toestemming/);
    chmodSync(closed, 0o755);
  });

  it('with areas merged over each other, macros or errors is read for what there is', async () => {
    const merges = Array.from({ length: 3000 }, (_, i) => ({
      startRow: i % 7,
      startCol: i % 3,
      endRow: 1_000_000,
      endCol: 16_000,
    }));
    const rows = [['id', 'naam', 'x'], ...Array.from({ length: 2000 }, (_, i) => [i % 2 ? null : `c${i}`])];
    const sheets = [
      { name: 'coalities', rows, merges, cells: new Map([['2,1', { type: 'error', value: '#N/A' }]]) },
    ];
    const bytes = await writeXlsx({ sheets, vbaProject: Uint8Array.of(1, 2, 3) });
    const { bladen, opmerkingen } = await reader.readWorkbook('a.xlsm', bytes);
    assert.equal(bladen[0].rijen.length, 2000);
    assert.ok(opmerkingen.includes('macros'));
  });

  it('is never obeyed by a terminal', async () => {
    const own = place();
    feed(own, 'a.json', [{ ...roermond, naam: 7, 'k\u001b[31m\nx': 1 }], { versie: '1' });
    const { stdout, stderr } = await run(own, 'controleer', 'a.json');
    assert.match(stdout, /kent de feed hier niet/);
    feed(own, 'b.json', [{ ...roermond, id: 'r\u001b[1m' }]);
    const merged = await run(own, 'voegsamen', 'b.json', 'b.json');
    assert.match(merged.stderr, /“r�\[1m” uit b\.json is precies gelijk/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there.
    assert.doesNotMatch(stdout + stderr, /\u001b|k[^\n]*\nx/);
  });

  it('never ends without a message, whatever happened to the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = Uint8Array.from(whole.subarray(0, Math.max(length, 30)));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          try {
            await reader.readWorkbook('a.xlsx', bytes);
          } catch (error) {
            assert.ok(error instanceof reader.WerkboekFout, error.stack);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('splits and voegsamen', () => {
  it('make an index that names each document, and one feed of them again', async () => {
    const cwd = place();
    feed(
      cwd,
      'feed.json',
      [roermond, { ...roermond, id: 'Index', url: 'plan.pdf' }, { ...roermond, id: 'é!' }],
      { bijgewerkt: '2026-01-01' },
    );
    assert.equal((await run(cwd, 'splits', 'feed.json', '--map', 'uit')).status, 0);
    assert.deepEqual(inside(path.join(cwd, 'uit')), [
      'e.json',
      'index-2.json',
      'index.json',
      'roermond.json',
    ]);
    const index = JSON.parse(readFileSync(path.join(cwd, 'uit/index.json'), 'utf8'));
    assert.deepEqual(index.coalities[1], {
      id: 'Index',
      gemeenten: roermond.gemeenten,
      url: 'plan.pdf',
      detail: 'index-2.json',
    });
    const again = await run(cwd, 'splits', 'feed.json', '--map', 'uit');
    assert.deepEqual([again.status, /niet leeg/.test(again.stderr)], [3, true]);
    assert.equal((await run(cwd, 'splits', 'uit/index.json', '--map', 'nog')).status, 1);
    const details = index.coalities.map(({ detail }) => `uit/${detail}`);
    const merged = JSON.parse((await run(cwd, 'voegsamen', ...details)).stdout);
    assert.deepEqual(
      merged.coalities.map(({ bijgewerkt: _, ...coalitie }) => coalitie),
      JSON.parse(readFileSync(path.join(cwd, 'feed.json'), 'utf8')).coalities,
    );
  });

  it('tell what is double, and lose nothing', async () => {
    const cwd = place();
    feed(cwd, 'a.json', [roermond]);
    feed(cwd, 'b.json', [roermond, { ...roermond, id: 'tiel' }], { titel: 'Anders' });
    feed(cwd, 'c.json', [{ ...roermond, motto: 'Samen' }]);
    const { status, stdout, stderr } = await run(cwd, 'voegsamen', 'a.json', 'b.json', 'c.json');
    assert.deepEqual(
      JSON.parse(stdout).coalities.map(({ id, motto }) => [id, motto]),
      [
        ['roermond', undefined],
        ['tiel', undefined],
        ['roermond-2', 'Samen'],
      ],
    );
    assert.match(stderr, /“roermond” uit b\.json is precies gelijk/);
    assert.match(stderr, /“roermond” uit c\.json is anders/);
    assert.match(stderr, /“titel” verschilt/);
    assert.equal(status, 1);
    // A result that goes in again changes nothing.
    writeFileSync(path.join(cwd, 'd.json'), stdout);
    assert.equal((await run(cwd, 'voegsamen', 'd.json', 'a.json')).stdout, stdout);
  });
});

describe('naar-csv and naar-markdown', () => {
  it('make sheets that are the same feed again', async () => {
    const cwd = place();
    assert.equal((await run(cwd, 'naar-csv', example, '--map', 'bladen')).status, 0);
    const { status, stdout } = await run(cwd, 'maak', 'bladen');
    assert.equal(status, 0);
    const [before] = JSON.parse(readFileSync(example, 'utf8')).coalities;
    assert.deepEqual(JSON.parse(stdout).coalities[0].pijlers, before.pijlers);
  });

  it('make text in which nothing of the feed is mark-up', async () => {
    const cwd = place();
    feed(cwd, 'a.json', [
      { ...roermond, naam: '# Kop <b>', motto: '*x* [y](z)', intro: '- geen lijst\n\n1. ook niet' },
    ]);
    const { stdout } = await run(cwd, 'naar-markdown', 'a.json');
    for (const written of ['## \\# Kop \\<b\\>', '*\\*x\\* \\[y\\](z)*', '\\- geen lijst', '1\\. ook niet'])
      assert.ok(stdout.includes(written), written);
  });
});

describe('toon', () => {
  it('serves the elements and the feed under a strict policy, to this computer only, until it is stopped', async () => {
    const cwd = place();
    feed(cwd, 'a.json', [roermond]);
    mkdirSync(path.join(folder, 'built/script'), { recursive: true });
    writeFileSync(path.join(folder, 'built/script/coalitie-widgets.js'), '/* script */');
    const child = spawn(process.execPath, [cli, 'toon', 'a.json'], { cwd });
    try {
      let said = '';
      await new Promise(resolve => {
        child.stdout.on('data', piece => {
          said += piece;
          if (said.includes('Ctrl+C')) resolve();
        });
      });
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)[0];
      const page = await fetch(url);
      assert.match(await page.text(), /<coalitie-kaart>/);
      assert.match(
        page.headers.get('content-security-policy'),
        /default-src 'none'.*require-trusted-types-for 'script'/,
      );
      assert.deepEqual((await (await fetch(`${url}feed.json`)).json()).coalities, [roermond]);
      feed(cwd, 'a.json', []);
      assert.deepEqual((await (await fetch(`${url}feed.json`)).json()).coalities, []);
      assert.equal(await (await fetch(`${url}script/coalitie-widgets.js`)).text(), '/* script */');
      assert.equal((await fetch(`${url}script/..%2Fcli%2Fcoalitie-feed.js`)).status, 404);
    } finally {
      child.kill('SIGINT');
    }
    const [code] = await new Promise(resolve => child.once('exit', (...end) => resolve(end)));
    assert.equal(code, 0);
  });
});

describe('docs/feed-maken.md', () => {
  it('shows what its commands answer (else: npm run generate:feed-maken)', async context => {
    // What is old depends on the day; its reader had this one.
    context.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
    assert.equal(await feedMakenText(main), readFileSync(path.join(root, 'docs/feed-maken.md'), 'utf8'));
  });
});

describe('writing', () => {
  it('that is stopped half-way leaves nothing', async () => {
    const cwd = place();
    const many = Array.from({ length: 4000 }, (_, i) => ({ ...roermond, id: `c${i}` }));
    feed(cwd, 'a.json', many);
    const child = spawn(process.execPath, [cli, 'splits', 'a.json', '--map', 'uit'], { cwd });
    const ended = new Promise(resolve => child.once('exit', resolve));
    // As soon as there is something to leave behind.
    while (inside(cwd).length === 1 && child.exitCode === null)
      await new Promise(resolve => setTimeout(resolve, 5));
    child.kill('SIGINT');
    assert.equal(await ended, 130);
    assert.deepEqual(inside(cwd), ['a.json']);
  });

  it('to a full disk leaves nothing, and says so', async () => {
    const cwd = place();
    for (const [args, sentence] of [
      [['naar-markdown', example, '--naar', 'uit.md'], 'De schijf is vol. uit.md is niet geschreven.'],
      [
        ['splits', example, '--map', 'uit'],
        `De schijf is vol. ${path.join('uit', 'roermond.json')} is niet geschreven.`,
      ],
    ]) {
      // A limit on the size of a file is what a full disk is to a program.
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `ulimit -f 1; trap '' XFSZ; exec "$0" "$@"`, process.execPath, cli, ...args],
        { cwd, encoding: 'utf8' },
      );
      assert.equal(stderr.trim(), sentence);
      assert.equal(status, 3);
      assert.deepEqual(inside(cwd), []);
    }
  });
});

/** A zip of entries that are packed already. @param {number} [size] what it says of the size of each */
function zip(entries, size = 0xfffffff) {
  const parts = [];
  const central = [];
  let at = 0;
  for (const [name, packed] of Object.entries(entries)) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    parts.push(local, packed);
    central.push(entry);
    at += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}
