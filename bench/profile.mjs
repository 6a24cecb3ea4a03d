/**
 * Where the time and the bytes of one page go: its modules by size, and its functions and modules by their own time
 * while it loads. For the times the page is built without minifying, so that things have names; the sampling slows it down. What is allocated counts too, also if it was thrown away at once:
 * collecting it takes time. All this is to find what to do, not to compare.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitOnSignals, launchBrowser } from './browser.mjs';
import { buildHandWritten, buildOurs, temporaryFolder } from './build.mjs';
import { nationalFeed } from './national-feed.mjs';
import { pages } from './profiles.mjs';
import { brotli, Server } from './server.mjs';
import { profilePage } from './visit.mjs';

/** About what our map has on the bench's screen. */
const MAP_SIZE = { width: 643, height: 766 };

const usage = `node bench/profile.mjs [options]
  --page NAME     ${Object.keys(pages).join(', ')} (default ours)
  --size N        number of coalitions (default 342)
  --visits N      how many visits the times are the mean of (default 5)
  --top N         how many lines (default 25)
  --write         puts the time by kind, of every page, into docs/performance.md`;

/** What a function is there for, by its module; the first that fits. */
const KINDS = /** @type {const} */ ([
  ['Lit', /^(@lit|lit)/],
  ['Leaflet and TopoJSON', /^(leaflet|topojson)/],
  ['reading the feed', /^src\/data\/(feed|questions)/],
  ['boundaries, list and shapes', /^src\/(data\/gemeenten|.*\/(map-model|svg-map|many-nodes|camera))/],
  ['elements', /^src\//],
  ['the page itself', /^bench\//],
]);
const GARBAGE = 'garbage collection';
const REST = 'the browser (compiling, DOM) and the probe';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'ours' },
    size: { type: 'string', default: '342' },
    visits: { type: 'string', default: '5' },
    top: { type: 'string', default: '25' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !Object.hasOwn(pages, values.page)) console.log(usage);
else {
  exitOnSignals();
  const [size, visits, top] = [values.size, values.visits, values.top].map(Number);
  if (values.write) {
    /** @type {Record<string, Map<string, number>>} */
    const byPage = {};
    for (const page of Object.keys(pages)) byPage[page] = await profile(page, size, visits, top);
    writeKinds(byPage, visits);
  } else await profile(values.page, size, visits, top);
}

function kindOf(module, functionName) {
  if (functionName === '(garbage collector)') return GARBAGE;
  return KINDS.find(([, pattern]) => pattern.test(module))?.[0] ?? REST;
}

/**
 * @param {string} page @param {number} size @param {number} visits @param {number} top
 * @returns the time by kind
 */
async function profile(page, size, visits, top) {
  const folder = temporaryFolder();
  const build = options =>
    page === 'ours' ? buildOurs(folder, options) : buildHandWritten(folder, page, MAP_SIZE, options);
  for (const { file, code, map } of await build({ sourcemap: true })) await printSizes(file, code, map, top);

  const server = new Server();
  let browser;
  try {
    const chunks = await build({ minify: false, sourcemap: true });
    const maps = chunks.filter(({ map }) => map).map(({ file, map }) => ({ file, map: new SourceMap(map) }));
    await server.start();
    await server.add(`/${size}/feed.json`, JSON.stringify(nationalFeed(size)));
    await server.addFolder(`/${size}/${page}`, path.join(folder, page));
    const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
    await server.add(`/${size}/${page}/index.html`, html.replaceAll('FEED_URL', '../feed.json'));
    browser = await launchBrowser(folder);

    /** The name and module of a function, as in the source. */
    const place = ({ functionName, url, lineNumber, columnNumber }) => {
      const map = maps.find(({ file }) => url.endsWith(`/${file}`))?.map;
      const entry = map?.findEntry(lineNumber, columnNumber);
      const module = entry?.originalSource ? shortName(entry.originalSource) : 'the browser, or the probe';
      const line = entry?.originalSource ? `:${entry.originalLine + 1}` : '';
      return { module, name: `${functionName || '(anonymous)'}  ${module}${line}` };
    };
    const kinds = new Map();
    const times = { functions: new Map(), modules: new Map() };
    const garbage = { functions: new Map(), modules: new Map() };
    const count = (into, callFrame, value) => {
      const { name, module } = place(callFrame);
      add(into.functions, name, value / visits);
      add(into.modules, module, value / visits);
    };
    for (let visit = 0; visit < visits; visit++) {
      const { cpu, allocations } = await profilePage({ browser, origin: server.origin, page, size });
      const frames = new Map(cpu.nodes.map(({ id, callFrame }) => [id, callFrame]));
      cpu.samples.forEach((id, index) => {
        const callFrame = frames.get(id);
        if (callFrame.functionName === '(idle)' || callFrame.functionName === '(program)') return;
        const milliseconds = cpu.timeDeltas[index] / 1000;
        count(times, callFrame, milliseconds);
        add(kinds, kindOf(place(callFrame).module, callFrame.functionName), milliseconds / visits);
      });
      for (const node of withDescendants(allocations.head))
        count(garbage, node.callFrame, node.selfSize / 1000);
    }
    print(`Own time by function while loading, ms (mean of ${visits})`, times.functions, top);
    print('Own time by module, ms', times.modules, top);
    print('Own time by kind, ms', kinds, top);
    print('Allocated by function, kB', garbage.functions, top);
    print('Allocated by module, kB', garbage.modules, top);
    return kinds;
  } finally {
    await browser?.close();
    server.stop();
  }
}

/** @param {Record<string, Map<string, number>>} byPage @param {number} visits */
function writeKinds(byPage, visits) {
  const names = Object.keys(byPage);
  const kinds = [...KINDS.map(([kind]) => kind), GARBAGE, REST];
  const row = cells => `| ${cells.join(' | ')} |`;
  const total = name => [...byPage[name].values()].reduce((sum, value) => sum + value, 0);
  const table = [
    row(['own time while loading, ms', ...names.map(name => pages[name].title)]),
    row(['---', ...names.map(() => '---')]),
    ...kinds.map(kind => row([kind, ...names.map(name => (byPage[name].get(kind) ?? 0).toFixed(1))])),
    row(['together', ...names.map(name => total(name).toFixed(1))]),
  ].join('\n');
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const markers = /(<!-- profile -->\n)[\s\S]*(\n<!-- \/profile -->)/;
  const text = readFileSync(file, 'utf8');
  if (!markers.test(text)) throw new Error(`${file} has no place for a profile.`);
  const date = new Date().toISOString().slice(0, 10);
  const written = `Mean of ${visits} visits on ${date}, sampled every 0.1 ms, not minified.\n\n${table}`;
  writeFileSync(
    file,
    text.replace(markers, (_, begin, end) => `${begin}\n${written}\n${end}`),
  );
}

/** Of a minified file, how much comes from which module. */
async function printSizes(file, code, map, top) {
  const total = `${file}: ${kB(Buffer.byteLength(code))} kB, ${kB((await brotli(code)).length)} kB with Brotli`;
  if (!map) return console.log(`\n${total}`);
  const sourceMap = new SourceMap(map);
  const sizes = new Map();
  code.split('\n').forEach((line, lineNumber) => {
    for (let column = 0; column < line.length; column++) {
      const source = sourceMap.findEntry(lineNumber, column).originalSource;
      add(sizes, source ? shortName(source) : 'bundler', 0.001);
    }
  });
  return print(`${total}; by module, kB`, sizes, top);
}

function* withDescendants(node) {
  yield node;
  for (const child of node.children) yield* withDescendants(child);
}

/** @param {string} source */
function shortName(source) {
  const parts = source.split('node_modules/');
  return parts.length > 1 ? parts.at(-1) : source.replace(/^.*?(?=(?:src|bench)\/)/, '');
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? 0) + value);
}

function print(title, map, top) {
  console.log(`\n${title}`);
  const sorted = [...map].sort(([, a], [, b]) => b - a).slice(0, top);
  for (const [key, value] of sorted) console.log(`${value.toFixed(1).padStart(8)}  ${key}`);
}
