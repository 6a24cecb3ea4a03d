/**
 * What a feed for the whole country costs, whole and split into an index with details: bytes, memory, and the time that
 * reading and checking it adds to `JSON.parse`; and how long it holds up a page in Chromium with a CPU that is four times
 * slower, from the bytes to the feed that the elements get. See docs/schaal.md.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { exitOnSignals, launchBrowser } from './browser.mjs';
import { temporaryFolder } from './build.mjs';
import { fullFeed, split } from './full-feed.mjs';
import { brotli, Server } from './server.mjs';
import { median } from './statistics.mjs';

/** One coalition in every gemeente. */
const COUNTRY = 342;
const CPU = 4;
/** A task that is longer makes the visitor wait. */
const LONG_TASK_MS = 50;

const usage = `node bench/scale.mjs [options]
  --rounds N   visits of the page (default 15)
  --write      puts the table into docs/schaal.md`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await run(Number(values.rounds), values.write);

/** @param {number} rounds @param {boolean} write */
async function run(rounds, write) {
  exitOnSignals();
  const folder = temporaryFolder();
  const server = new Server();
  let browser;
  try {
    const feed = fullFeed(COUNTRY);
    const { index, details } = split(feed);
    const middle = details.map(detail => JSON.stringify(detail)).toSorted((a, b) => a.length - b.length)[
      COUNTRY / 2
    ];
    const texts = { whole: JSON.stringify(feed), index: JSON.stringify(index), detail: middle };

    const reader = await buildReader(folder);
    await server.start();
    await server.addFolder('/reader', path.dirname(reader));
    for (const [name, text] of Object.entries(texts)) await server.add(`/${name}.json`, text);
    await server.add('/index.html', '<!doctype html><title>Bench</title><link rel="icon" href="data:,">');
    browser = await launchBrowser(folder);
    const sizes = await Promise.all(Object.values(texts).map(sizesOf));
    const memory = Object.values(texts).map(text => memoryOf(folder, reader, text));
    const visits = { whole: [], index: [] };
    const ratios = { whole: [], index: [] };
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(visits)) {
        ratios[name].push(ratiosOf(folder, reader, texts[name]));
        visits[name].push(await visit(browser, server.origin, name));
      }
    }

    const table = report(sizes, memory, ratios, visits);
    console.log(table);
    if (write) writeIntoDocs(table);
  } finally {
    await browser?.close();
    server.stop();
  }
}

/** The reader of the elements by itself, minified as in the script. @param {string} folder */
async function buildReader(folder) {
  const outDir = path.join(folder, 'reader');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir,
      minify: true,
      lib: {
        entry: {
          'read-feed': fileURLToPath(new URL('../src/data/state/read-feed.ts', import.meta.url)),
          'feed-store': fileURLToPath(new URL('../src/data/state/feed-store.ts', import.meta.url)),
        },
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
    },
  });
  return path.join(outDir, 'read-feed.js');
}

/** @param {string} text */
async function sizesOf(text) {
  return [Buffer.byteLength(text), gzipSync(text, { level: 6 }).length, (await brotli(text)).length];
}

/** What stays in memory of the text, before and after it is read, in a process of its own. */
function memoryOf(folder, reader, text) {
  const file = path.join(folder, 'feed.json');
  writeFileSync(file, text);
  const code = `
    import { readFileSync } from 'node:fs';
    const { readFeed } = await import(${JSON.stringify(pathToFileURL(reader).href)});
    await readFeed({ versie: '1', titel: 'x', coalities: [] }, undefined, true);
    const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
    const before = used();
    const text = readFileSync(${JSON.stringify(file)}, 'utf8');
    // As often as it takes to stand out from what the process itself does.
    const times = Math.ceil(4e6 / text.length);
    const kept = Array.from({ length: times }, () => JSON.parse(text));
    const parsed = used() - before;
    for (let time = 0; time < times; time++)
      kept[time] = await readFeed(kept[time], 'https://samen.example/feed.json', true);
    const read = used() - before;
    console.log(JSON.stringify([parsed / times, read / times, kept.length]));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', code], {
      encoding: 'utf8',
    }),
  );
}

/**
 * How much processor time reading takes for each time that `JSON.parse` takes, the first time in a process and when both
 * are warm. Processor time, because it counts only what this process does.
 *
 * @returns {[first: number, warm: number]}
 */
function ratiosOf(folder, reader, text) {
  const file = path.join(folder, 'feed.json');
  writeFileSync(file, text);
  const code = `
    import { readFileSync } from 'node:fs';
    const { readFeed } = await import(${JSON.stringify(pathToFileURL(reader).href)});
    const text = readFileSync(${JSON.stringify(file)}, 'utf8');
    const now = () => { const { user, system } = process.cpuUsage(); return user + system; };
    const parsed = [], read = [];
    for (let time = 0; time < 60; time++) {
      const start = now();
      const document = JSON.parse(text);
      const middle = now();
      await readFeed(document, 'https://samen.example/feed.json', true);
      parsed.push(middle - start);
      read.push(now() - middle);
    }
    const warm = times => times.slice(20).sort((a, b) => a - b)[10];
    console.log(JSON.stringify([read[0] / parsed[0], warm(read) / warm(parsed)]));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  );
}

/**
 * Reads a feed in a page that has had none yet, as the elements do: decoded, parsed and checked.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<{ longest: number, longTasks: number, parse: number }>} the longest piece of it in milliseconds, by
 *   how long another task had to wait; how many tasks of it the browser calls long; and what `JSON.parse` would take at once
 */
async function visit(browser, origin, name) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/index.html`);
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    return await page.evaluate(async feedName => {
      const { FeedStore } = await import('/reader/feed-store.js');
      const pause = () => new Promise(resolve => setTimeout(resolve, 60));
      // What the browser itself needs to get the bytes is not ours: they are there beforehand, in pieces as of a network.
      const bytes = new Uint8Array(await (await fetch(`/${feedName}.json`)).arrayBuffer());
      const pieces = [];
      for (let at = 0; at < bytes.length; at += 65_536) pieces.push(bytes.slice(at, at + 65_536));
      const pull = controller => {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      };
      globalThis.fetch = async () => new Response(new ReadableStream({ pull }));
      await pause();
      let longTasks = 0;
      const observer = new PerformanceObserver(entries => {
        longTasks += entries.getEntries().length;
      });
      observer.observe({ type: 'longtask' });
      // Whatever else wants to run shows how long it had to wait.
      let last = performance.now();
      let longest = 0;
      const { port1, port2 } = new MessageChannel();
      const measure = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      };
      port1.onmessage = () => {
        measure();
        port2.postMessage('');
      };
      port2.postMessage('');
      const source = new FeedStore().source(new URL(`/${feedName}.json`, location.href).href);
      const status = await new Promise(resolve => {
        source.subscribe(() => {
          const { state } = source.get();
          if (state.status !== 'loading') resolve(state.status);
        });
      });
      measure();
      port1.close();
      if (status !== 'ready') throw new Error(`The feed is ${status}.`);
      await pause();
      observer.disconnect();
      const text = new TextDecoder().decode(bytes);
      await pause();
      const start = performance.now();
      JSON.parse(text);
      return { longest, longTasks, parse: performance.now() - start };
    }, name);
  } finally {
    await context.close();
  }
}

function report(sizes, memory, ratios, visits) {
  const names = ['hele feed', 'index', 'één detail'];
  const kilo = bytes =>
    `${(bytes / 1000).toLocaleString('nl', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 })} kB`;
  const ratio = value => value.toLocaleString('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const first = name => ratio(median(ratios[name].map(([one]) => one)));
  const warm = name => ratio(median(ratios[name].map(([, one]) => one)));
  // Whatever else the machine does only adds to a time: the lowest says most.
  const lowest = (name, what) => Math.min(...visits[name].map(one => one[what]));
  const longest = name => {
    const value = lowest(name, 'longest');
    return `${value.toFixed(0)} ms ${value <= LONG_TASK_MS ? '✓' : '✗'}`;
  };
  const rows = [
    ['', ...names],
    ['---', ...names.map(() => '---')],
    ['bytes, zonder compressie', ...sizes.map(([raw]) => kilo(raw))],
    ['bytes, gzip (niveau 6)', ...sizes.map(([, gzip]) => kilo(gzip))],
    ['bytes, Brotli (niveau 11)', ...sizes.map(([, , small]) => kilo(small))],
    ['geheugen na `JSON.parse`', ...memory.map(([parsed]) => kilo(parsed))],
    ['geheugen als feed', ...memory.map(([, read]) => kilo(read))],
    ['lezen en controleren, per keer `JSON.parse`, warm', warm('whole'), warm('index'), '–'],
    ['hetzelfde, de eerste keer', first('whole'), first('index'), '–'],
    ['langste stuk van bytes tot feed, CPU 4×', longest('whole'), longest('index'), '–'],
    ['taken van meer dan 50 ms daarin', lowest('whole', 'longTasks'), lowest('index', 'longTasks'), '–'],
    [
      'ter vergelijking: `JSON.parse` in één keer, CPU 4×',
      ...['whole', 'index'].map(name => `${lowest(name, 'parse').toFixed(0)} ms`),
      '–',
    ],
  ];
  const about = `${COUNTRY} coalities, ${visits.whole.length} keer, ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.`;
  return `${about}\n\n${rows.map(row => `| ${row.join(' | ')} |`).join('\n')}`;
}

/** @param {string} table */
function writeIntoDocs(table) {
  const file = fileURLToPath(new URL('../docs/schaal.md', import.meta.url));
  const markers = /(<!-- results -->\n)[\s\S]*(\n<!-- \/results -->)/;
  const text = readFileSync(file, 'utf8');
  if (!markers.test(text)) throw new Error(`${file} has no place for results.`);
  writeFileSync(
    file,
    text.replace(markers, (_, begin, end) => `${begin}\n${table}\n${end}`),
  );
}
