/**
 * Measures our page against a hand-written Leaflet page, a bare SVG page and a bare Lit page, in turn and in random order,
 * so that all of them meet the same machine. See README.md.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitOnSignals, launchBrowser } from './browser.mjs';
import { buildHandWritten, buildOurs, temporaryFolder } from './build.mjs';
import { cachedSizes, fillCache, visitCached } from './cached.mjs';
import { publishedTopology, strippedTopology } from './gemeenten.mjs';
import { nationalFeed } from './national-feed.mjs';
import { pages, profiles } from './profiles.mjs';
import { report, score } from './report.mjs';
import { brotli, Server } from './server.mjs';
import { visitPage } from './visit.mjs';

const usage = `node bench/run.mjs [options]
  --rounds N         visits per page and profile (default 15)
  --profiles A,B     of ${Object.keys(profiles).join(', ')} (default: all)
  --sizes A,B        numbers of coalitions for the cost table, or none (default 2,342,1000,10000)
  --size-rounds N    visits per size (default 5)
  --minutes N        no new round after this (default 13); whatever happens, it ends two minutes later
  --out FILE         all numbers as JSON (default bench/results.json)
  --write            puts the tables into docs/performance.md`;

/** The feed that the pages are compared with: one coalition in every gemeente. */
const COUNTRY = 342;
/** A page that fails more often than this share of its visits makes the run fail. */
const TOLERATED_FAILURES = 0.2;
/** Two drawings whose sizes differ by more than this share are no fair comparison. */
const TOLERATED_DIFFERENCE = 0.03;

const handWritten = /** @type {Exclude<keyof typeof pages, 'ours'>[]} */ (
  Object.keys(pages).filter(name => name !== 'ours')
);

const options = readOptions();
if (options) await run(options);

/** @typedef {NonNullable<ReturnType<typeof readOptions>>} Options */
/** @typedef {(page: keyof typeof pages, profile: string, size?: number, takesOver?: boolean) => ReturnType<typeof visitPage>} MakeVisit */

/** @param {Options} options */
async function run(options) {
  const started = Date.now();
  // Both may be others by the end.
  const atStart = { source: commit(), load: loadavg()[0] };
  const limit = setTimeout(() => stopTooLate(), (options.minutes + 2) * 60_000);
  exitOnSignals();
  const folder = temporaryFolder();
  const server = new Server();
  let browser;
  try {
    log('Building our page …');
    await buildOurs(folder);
    await server.start();
    for (const size of new Set([COUNTRY, ...cachedSizes, ...options.sizes])) {
      await server.add(`/${size}/feed.json`, JSON.stringify(nationalFeed(size)));
      await addPage(server, folder, 'ours', size);
    }
    browser = await launchBrowser(folder);
    /** @type {MakeVisit} */
    const visit = (page, profile, size = COUNTRY, takesOver = undefined) =>
      visitPage({ browser, origin: server.origin, page, size, profile: profiles[profile], takesOver });

    log('Warming up …');
    const isTrial = options.rounds === 1;
    // With the profile in which nothing is clicked: all that is needed is the size of the map.
    const { mapSize } = await visit('ours', 'fast4g');
    for (const name of handWritten) {
      await buildHandWritten(folder, name, mapSize);
      await addPage(server, folder, name, COUNTRY);
      // A single round is a trial: there is nothing to keep clean of a first visit.
      if (!isTrial) await visit(name, 'fast4g');
    }
    await buildHandWritten(folder, 'lit-contact', mapSize);
    for (const size of cachedSizes) await addPage(server, folder, 'lit-contact', size);
    if (!isTrial) await fillCache({ browser, origin: server.origin });

    const cached = async profile => {
      /** @type {Record<number, import('./cached.mjs').Cached>} */
      const bySize = {};
      for (const size of cachedSizes)
        bySize[size] = await visitCached({
          browser,
          origin: server.origin,
          size,
          profile: profiles[profile],
        });
      return bySize;
    };
    const { visits, ...found } = await visitInRounds(options, { visit, cached }, started);
    const results = {
      ...found,
      circumstances: await circumstances(browser, atStart, found.rounds),
      sensitivity: {
        publishedTopology: (await brotli(publishedTopology)).length,
        strippedTopology: (await brotli(strippedTopology())).length,
      },
    };
    publish(results, options);
    if (visits === 0 || results.failures.length > visits * TOLERATED_FAILURES) {
      console.error(`${results.failures.length} of ${visits} visits failed.`);
      process.exitCode = 1;
    }
  } finally {
    clearTimeout(limit);
    await browser?.close();
    server.stop();
  }
}

/**
 * All visits, in rounds in which everything comes by once, in random order.
 *
 * @param {Options} options
 * @param {{ visit: MakeVisit, cached: (profile: string) => Promise<Record<number, import('./cached.mjs').Cached>> }} visits
 * @param {number} started
 */
async function visitInRounds(options, { visit, cached }, started) {
  const { rounds, profileNames, sizes, sizeRounds, minutes } = options;
  /** @type {Record<string, import('./report.mjs').Round[]>} */
  const byProfile = Object.fromEntries(profileNames.map(name => [name, []]));
  /** @type {Record<string, object>[]} */
  const bySize = [];
  /** @type {Record<string, Record<number, import('./cached.mjs').Cached>[]>} */
  const byCache = Object.fromEntries(profileNames.map(name => [name, []]));
  /** @type {string[]} */
  const failures = [];
  let visits = 0;
  /** Unknown until our page was used once. @type {boolean | undefined} */
  let takesOver;

  /** A failed visit is noted and left out; the others of its round still count. */
  const attempt = async (/** @type {Parameters<MakeVisit>} */ ...visited) => {
    const [page, profile, size = COUNTRY] = visited;
    return orNothing(`${page}, ${profile}, ${size} coalitions`, () => visit(...visited));
  };
  const orNothing = async (what, go) => {
    visits++;
    try {
      return await go();
    } catch (error) {
      failures.push(`${what}: ${error.message}`);
      log(`  failed: ${failures.at(-1)}`);
      return undefined;
    }
  };

  const roundsStarted = Date.now();
  for (let done = 0; done < rounds; done++) {
    const perRound = done === 0 ? 0 : (Date.now() - roundsStarted) / done;
    if (Date.now() + perRound - started > minutes * 60_000) {
      log(`Out of time after ${done} of ${rounds} rounds.`);
      break;
    }
    for (const profile of shuffled(profileNames)) {
      /** @type {import('./report.mjs').Round} */
      const round = {};
      for (const page of shuffled(Object.keys(pages))) {
        const result = await attempt(page, profile, COUNTRY, page === 'ours' ? takesOver : undefined);
        round[page] = result;
        if (page !== 'ours' || !result || !profiles[profile].interactions || takesOver !== undefined)
          continue;
        takesOver = result.takeOver !== undefined;
        if (!takesOver) log('No take-over by Leaflet in our page: what comes after it is not measured.');
      }
      byProfile[profile].push(round);
      // Over a slow network the same: nothing is asked of it.
      const fromCache =
        profiles[profile].network === undefined &&
        (await orNothing(`from the cache, ${profile}`, () => cached(profile)));
      if (fromCache) byCache[profile].push(fromCache);
    }
    if (done < sizeRounds && sizes.length > 0) {
      /** @type {Record<string, object>} */
      const round = {};
      for (const size of shuffled(sizes)) round[size] = await attempt('ours', 'desktop', size, false);
      bySize.push(round);
    }
    log(`Round ${done + 1} of ${rounds}, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return { rounds: byProfile, sizes: bySize, cached: byCache, failures, visits };
}

/** @param {import('./report.mjs').Results} results @param {Options} options */
function publish(results, { out, write }) {
  const tables = report(results);
  console.log(`\n${tables}\n`);
  const { met, missed, notMeasured } = score(results);
  console.log(`Targets: ${met} met, ${missed} missed, ${notMeasured} not measured.`);
  warnOfDifferentDrawings(results.rounds);
  writeFileSync(out, `${JSON.stringify({ ...results, tables }, null, 1)}\n`);
  if (write) writeIntoDocs(tables);
}

function stopTooLate() {
  console.error('The bench took too long and was stopped.');
  process.exit(1);
}

/**
 * @param {Server} server
 * @param {string} folder
 * @param {string} name
 * @param {number} size
 */
async function addPage(server, folder, name, size) {
  await server.addFolder(`/${size}/${name}`, path.join(folder, name));
  for (const file of name === 'ours' ? ['index.html', 'contact.html'] : ['index.html']) {
    const html = readFileSync(path.join(folder, name, file), 'utf8');
    await server.add(`/${size}/${name}/${file}`, html.replaceAll('FEED_URL', '../feed.json'));
  }
}

async function circumstances(browser, atStart, rounds) {
  const drawings = Object.values(rounds)
    .flat()
    .flatMap(round => Object.entries(round))
    .filter(([, result]) => result)
    .map(([name, { mapSize }]) => `${name} ${Math.round(mapSize.width)} × ${Math.round(mapSize.height)}`);
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    source: atStart.source,
    machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    'load average': `${atStart.load.toFixed(1)} at the start, ${loadavg()[0].toFixed(1)} at the end`,
    browser: await browser.version(),
    node: process.version,
    rounds: Math.max(...Object.values(rounds).map(list => list.length)),
    'map on screen, px': [...new Set(drawings)].join('; '),
  };
}

/** Which source was measured, where git knows it. */
function commit() {
  try {
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

function warnOfDifferentDrawings(rounds) {
  const round = Object.values(rounds)
    .flat()
    .find(({ ours, ...others }) => ours && handWritten.every(name => others[name]));
  if (!round) return;
  for (const name of handWritten) {
    const difference = round[name].drawing.width / round.ours.drawing.width - 1;
    if (Math.abs(difference) > TOLERATED_DIFFERENCE)
      console.warn(`The ${name} page draws the country ${(difference * 100).toFixed(0)} % wider than ours.`);
  }
}

/** @param {string} tables */
function writeIntoDocs(tables) {
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const markers = /(<!-- results -->\n)[\s\S]*(\n<!-- \/results -->)/;
  const text = readFileSync(file, 'utf8');
  if (!markers.test(text)) throw new Error(`${file} has no place for results.`);
  writeFileSync(
    file,
    text.replace(markers, (_, begin, end) => `${begin}\n${tables}\n${end}`),
  );
}

/** @template T @param {readonly T[]} list @returns {T[]} */
function shuffled(list) {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}

/** @param {string} line */
function log(line) {
  console.error(line);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '15' },
        profiles: { type: 'string', default: Object.keys(profiles).join() },
        sizes: { type: 'string', default: '2,342,1000,10000' },
        'size-rounds': { type: 'string', default: '5' },
        minutes: { type: 'string', default: '13' },
        out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      return undefined;
    }
    const profileNames = values.profiles.split(',');
    const unknown = profileNames.filter(name => !Object.hasOwn(profiles, name));
    if (unknown.length > 0) throw new Error(`Unknown profile: ${unknown.join(', ')}.`);
    return {
      rounds: positive('rounds', values.rounds),
      profileNames,
      sizes: values.sizes === 'none' ? [] : values.sizes.split(',').map(size => positive('sizes', size)),
      sizeRounds: positive('size-rounds', values['size-rounds']),
      minutes: positive('minutes', values.minutes),
      out: path.resolve(values.out),
      write: values.write,
    };
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** @param {string} name @param {string} text */
function positive(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} needs a number above 0, not "${text}".`);
  return value;
}
