/**
 * What `npm test` runs, from top to bottom: browsers, static checks, browser tests, Node tests, results.
 *
 * No processor waits: the static checks run beside each other, and as soon as one of the browsers is the last, the Node
 * tests run beside it, a file on each processor that is free. What runs beside something else is printed after it.
 *
 * The very last line is always `N passed, N failed`, also when something unforeseen ends the run, and the exit code is
 * 1 as soon as anything failed. A test counts once per engine, a static check counts as one. Silence never counts as
 * success: no browser, no tests, or a runner that stops before it reported is a failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { run as runNodeTests } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers/install.mjs';
import { engineNames, engineTitles } from './browsers/locate.mjs';
import { folderForRun } from './built-once.mjs';
import { Places } from './places.mjs';

/** @typedef {import('./browsers/locate.mjs').EngineName} EngineName */
/** @typedef {import('./results-reporter.mjs').BrowserResult} BrowserResult */
/** @typedef {{ title: string, passed: number, failed: number, skipped: number, milliseconds: number }} ResultRow */

const usage = `npm test -- [options]
  --browser NAME         chromium, firefox or webkit; repeat it or separate by commas (default: all that are there)
  --files PATTERN        browser test files, e.g. test/x.test.ts; repeat it or separate by commas
  --only-browser-tests   no lint, no typecheck, no Node tests
  --require-all          a missing browser is a failure (as in CI)
NO_BROWSER_INSTALL=1 prevents that missing browsers are installed (which only happens as root on Debian and Ubuntu).
CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and MINIBROWSER_PATH point to browsers elsewhere.`;

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** The Node tests that take longest come first, so that at the end no processor waits for one of them. */
const LONGEST = ['release', 'bench', 'controle', 'insluiten', 'cli', 'gemeenten', 'start', 'print'];
/** What Node says at the end of a run, for each file; the table at the end counts all. */
const NODE_COUNTS = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

/** The table at the end, in the order of printing. @type {ResultRow[]} */
const rows = [];
/** What failed, for the list at the end. @type {string[]} */
const failures = [];
/** What has to stop when this process is told to stop. @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
const interruption = new AbortController();
/** One for each processor: for a browser, or for a file of Node tests. */
const places = new Places(availableParallelism());
let lastLineIsNeeded = true;

process.once('exit', printLastLine);
process.once('uncaughtException', stopForError);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, stopForSignal);

const options = readOptions();
if (options) {
  const engines = provideBrowsers(options);
  process.env.BUILT_ONCE = folderForRun();
  if (!options.onlyBrowserTests) await runChecks(['lint', 'typecheck']);
  const browserTests = engines.ready.length > 0 ? runBrowserTests(engines.ready, options.files) : undefined;
  const nodeTests = options.onlyBrowserTests ? undefined : runNodeTestFiles(browserTests);
  await Promise.all([browserTests, nodeTests]);
  printResults(engines);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', multiple: true },
        files: { type: 'string', multiple: true },
        'only-browser-tests': { type: 'boolean' },
        'require-all': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(usage);
      lastLineIsNeeded = false;
      return undefined;
    }
    const wanted = splitList(values.browser);
    const unknown = wanted.filter(name => !engineNames.includes(/** @type {EngineName} */ (name)));
    if (unknown.length > 0) throw new Error(`Unknown browser: ${unknown.join(', ')}.`);
    return {
      engines: engineNames.filter(name => wanted.length === 0 || wanted.includes(name)),
      files: values.files ?? [],
      onlyBrowserTests: values['only-browser-tests'] ?? false,
      requireAll: values['require-all'] ?? false,
    };
  } catch (error) {
    addFailure('Options', /** @type {Error} */ (error).message);
    console.error(`${/** @type {Error} */ (error).message}\n\n${usage}`);
    return undefined;
  }
}

/** @param {{ engines: EngineName[], requireAll: boolean }} options */
function provideBrowsers({ engines, requireAll }) {
  const heading = startStep('Browsers');
  const { browsers, missing, instructions } = ensureBrowsers(engines);
  for (const name of engines) {
    const browser = browsers[name];
    const where = browser.found ? ('path' in browser ? browser.path : browser.miniBrowser) : 'NOT FOUND';
    console.log(`${engineTitles[name].padEnd(10)}${where}`);
  }
  for (const instruction of instructions) console.log(`\n${instruction}`);
  const ready = engines.filter(name => !missing.includes(name));
  if (ready.length === 0) {
    console.log('\nThere is no browser to test with. Install at least one, as said above.');
    addFailure('Browsers', 'there is no browser to test with', heading());
  } else if (requireAll) {
    for (const name of missing) {
      addFailure(engineTitles[name], 'is required (--require-all) and was not found', heading());
    }
  }
  heading();
  return { ready, missing, instructions };
}

/** @param {string[]} scripts scripts of package.json; each counts as one check */
async function runChecks(scripts) {
  const running = scripts.map(script => {
    const start = Date.now();
    const ended = runToEnd('npm', ['run', '--silent', script]);
    return ended.then(({ code, output }) => ({ script, code, output, milliseconds: Date.now() - start }));
  });
  for (const check of running) {
    const { script, code, output, milliseconds } = await check;
    console.log(`\n=== npm run ${script} ===\n\n${output}\n(npm run ${script}: ${seconds(milliseconds)})`);
    if (code === 0) rows.push({ title: script, passed: 1, failed: 0, skipped: 0, milliseconds });
    else addFailure(script, `npm run ${script} stopped with code ${code}`, milliseconds);
  }
}

/**
 * Tests of what needs no browser engine: `test/node/`, files named `*.test.mjs`.
 *
 * @param {Promise<void>} [before] what is printed first
 */
async function runNodeTestFiles(before) {
  let start = 0;
  const files = filesBelow('test/node').filter(name => name.endsWith('.test.mjs'));
  /** @type {ResultRow} */
  const row = { title: 'Node', passed: 0, failed: 0, skipped: 0, milliseconds: 0 };
  const report = new SpecReporter();
  const running = longestFirst(files).map(async file => {
    const giveBack = await places.take();
    start ||= Date.now();
    const events = await runNodeTestFile(path.resolve(file), row);
    row.milliseconds = Date.now() - start;
    giveBack();
    return events;
  });
  await before;
  console.log('\n=== Node tests ===\n');
  report.pipe(process.stdout, { end: false });
  if (files.length === 0) console.log('There are no Node tests yet.');
  for (const events of running) for (const event of await events) report.write(event);
  report.end();
  await finished(report);
  console.log(`\n(Node tests: ${seconds(row.milliseconds)})`);
  rows.push(row);
}

/** @param {string[]} files */
function longestFirst(files) {
  const rank = (/** @type {string} */ file) => {
    const index = LONGEST.indexOf(path.basename(file, '.test.mjs'));
    return index < 0 ? LONGEST.length : index;
  };
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * @param {string} file an absolute path
 * @param {ResultRow} row in which its tests are counted
 * @returns {Promise<any[]>} what the reporter gets to read
 */
async function runNodeTestFile(file, row) {
  const events = [];
  let tests = 0;
  let hasFailed = false;
  // Suites, and the entry that Node makes for a file, are not tests.
  const isFileEntry = (/** @type {any} */ test) => test.nesting === 0 && path.resolve(test.name) === file;

  for await (const event of runNodeTests({ files: [file], signal: interruption.signal })) {
    const { type, data: test } = /** @type {{ type: string, data: any }} */ (event);
    if (type === 'test:diagnostic' && NODE_COUNTS.test(test.message)) continue;
    events.push(event);
    if (type === 'test:pass') {
      if (test.details.type === 'suite' || isFileEntry(test)) continue;
      tests += 1;
      if (test.skip !== undefined || test.todo !== undefined) row.skipped += 1;
      else row.passed += 1;
    } else if (type === 'test:fail') {
      // A failing test makes its suite and its file fail too; only the cause counts. But a suite or a file can also fail
      // by itself (a hook, an error while loading), and then that is the cause.
      const cause = test.details.error?.failureType;
      if (cause === 'subtestsFailed' || test.todo !== undefined) continue;
      if (isFileEntry(test) && hasFailed) continue;
      hasFailed = true;
      row.failed += 1;
      failures.push(`Node: ${path.relative(root, file)}: ${test.name}`);
    }
  }
  if (tests === 0 && !hasFailed) {
    row.failed += 1;
    failures.push(`Node: ${path.relative(root, file)}: contains no tests`);
  }
  return events;
}

/**
 * @param {EngineName[]} engines
 * @param {string[]} files
 */
async function runBrowserTests(engines, files) {
  const heading = startStep(`Browser tests in ${engines.map(name => engineTitles[name]).join(', ')}`);
  const taken = engines.slice(0, places.count).map(() => places.take());
  const keep = (/** @type {number} */ count) => {
    for (const giveBack of taken.splice(count)) giveBack.then(give => give());
  };
  const { code, results } = await runTestRunner(engines, files, keep);
  keep(0);
  heading();
  for (const name of engines) {
    const title = engineTitles[name];
    const result = results?.[title];
    if (!result) {
      addFailure(title, `the test runner stopped with code ${code} before it reported any test`);
      continue;
    }
    failures.push(...result.failures.map(failure => `${title}: ${failure}`));
    const { passed, failed, skipped, milliseconds } = result;
    rows.push({ title, passed, failed, skipped, milliseconds });
    if (passed + failed === 0) addFailure(title, 'no test was executed');
  }
  const anyFailed = Object.values(results ?? {}).some(result => result.failed > 0);
  if (results && code !== 0 && !anyFailed) {
    addFailure('Test runner', `stopped with code ${code} although no test failed`);
  }
}

/**
 * The runner gets a process of its own: whatever happens in there, the results are printed here. It reports over the
 * IPC channel; when this process dies, the channel closes and the runner stops its browsers and itself.
 *
 * @param {EngineName[]} engines
 * @param {string[]} files
 * @param {(count: number) => void} onBrowsersLeft hears how many browsers still have tests to run
 */
async function runTestRunner(engines, files, onBrowsersLeft) {
  const command = path.join(root, 'node_modules/@web/test-runner/dist/bin.js');
  if (!existsSync(command)) {
    console.error('@web/test-runner is not installed; run npm ci.');
    return { code: 1, results: undefined };
  }
  /** @type {Record<string, BrowserResult> | undefined} */
  let results;
  const runner = spawn(process.execPath, [command, '--config', 'web-test-runner.config.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, BROWSERS: engines.join(), FILES: files.join() },
  });
  const ended = whenEnded(runner);
  runner.on('message', async (/** @type {any} */ message) => {
    if (message?.type === 'browsers-left') onBrowsersLeft(message.count);
    if (message?.type !== 'browser-results') return;
    results = message.browsers;
    // Everything is known; a browser that does not want to close must not keep the run open.
    await Promise.race([ended, sleep(30_000, undefined, { ref: false })]);
    await stopProcess(runner);
  });
  return { code: await ended, results };
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function runToEnd(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', text => {
      output += text;
    });
  }
  return { code: await whenEnded(child), output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code
 */
function whenEnded(child) {
  children.add(child);
  return new Promise(resolve => {
    child.once('error', error => {
      console.error(error.message);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      children.delete(child);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(resolve => child.once('close', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(5000)]);
  child.kill('SIGKILL');
}

/** @param {Error} error */
function stopForError(error) {
  console.error(error);
  addFailure('tools/test.mjs', error.message);
  process.exit(1);
}

/** @param {NodeJS.Signals} signal */
async function stopForSignal(signal) {
  addFailure('Run', `interrupted by ${signal}`);
  interruption.abort();
  await Promise.all([...children].map(stopProcess));
  process.exit(1);
}

/**
 * Runs at every end of this process but a SIGKILL, so that there is always a last line, and never a good one by accident.
 *
 * @param {number} code
 */
function printLastLine(code) {
  for (const child of children) child.kill('SIGKILL');
  if (!lastLineIsNeeded) return;
  const sum = (/** @type {'passed' | 'failed'} */ column) =>
    rows.reduce((total, row) => total + row[column], 0);
  const failed = sum('failed') || (code === 0 && sum('passed') > 0 ? 0 : 1);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${failed} failed`);
}

/** @param {{ missing: EngineName[], instructions: string[] }} engines */
function printResults({ missing, instructions }) {
  console.log(`\n${'='.repeat(60)}\nResults\n`);
  if (failures.length > 0) {
    console.log('Failed:');
    for (const failure of failures) console.log(`  ${failure}`);
    console.log('');
  }
  console.log(tableRow('', 'passed', 'failed', 'skipped', 'time'));
  for (const { title, passed, failed, skipped, milliseconds } of rows) {
    console.log(tableRow(title, passed, failed, skipped, seconds(milliseconds)));
  }
  for (const name of missing) {
    const isRow = rows.some(({ title }) => title === engineTitles[name]);
    if (!isRow) console.log(tableRow(engineTitles[name], '-', '-', '-', 'NOT RUN'));
  }
  console.log('');
  if (missing.length > 0) {
    const names = missing.map(name => engineTitles[name]).join(', ');
    console.log(`NOT TESTED IN ${names.toUpperCase()}. To test there too:`);
    for (const instruction of instructions) console.log(instruction);
    console.log('');
  }
}

/** @param {...(string | number)} cells */
function tableRow(title = '', ...cells) {
  return `  ${String(title).padEnd(14)}${cells.map(cell => String(cell).padStart(9)).join('')}`;
}

/**
 * @param {string} title
 * @returns {() => number} call it at the end: it gives the time that the step took, in milliseconds
 */
function startStep(title) {
  const start = Date.now();
  let ended = false;
  console.log(`\n=== ${title} ===\n`);
  return () => {
    const milliseconds = Date.now() - start;
    if (!ended) console.log(`\n(${title}: ${seconds(milliseconds)})`);
    ended = true;
    return milliseconds;
  };
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {string} title
 * @param {string} reason
 * @param {number} [milliseconds]
 */
function addFailure(title, reason, milliseconds = 0) {
  failures.push(`${title}: ${reason}`);
  rows.push({ title, passed: 0, failed: 1, skipped: 0, milliseconds });
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.join(folder, name))
    .sort();
}

/** @param {string[] | undefined} values several times an option, each possibly with commas */
function splitList(values) {
  return (values ?? []).flatMap(value => value.split(',')).filter(Boolean);
}
