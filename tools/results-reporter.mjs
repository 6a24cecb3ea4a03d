/**
 * A reporter for @web/test-runner that counts, and hands its counts to `tools/test.mjs` when that started the run; and, on
 * the way, how many browsers have not finished.
 *
 * The counting is stricter than the runner's own: an error outside a test, a session that failed without a failing
 * test, and a file that holds no test at all are failures too. A test counts once per browser.
 */
import path from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, milliseconds: number, failures: string[] }} BrowserResult */
/** @typedef {{ type: 'browser-results', browsers: Record<string, BrowserResult> }} BrowserResultsMessage the keys are the names of the browsers */
/** @typedef {{ type: 'browsers-left', count: number }} BrowsersLeftMessage those that still have tests to run */

/** @returns {import('@web/test-runner').Reporter} */
export function resultsReporter() {
  /** @type {Map<string, { start: number, end: number }>} */
  const times = new Map();
  let left = Number.POSITIVE_INFINITY;

  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ browser }) => {
        const now = Date.now();
        const time = times.get(browser.name);
        if (time) time.end = now;
        else times.set(browser.name, { start: now, end: now });
        const unfinished = [...sessions.all()].filter(({ status }) => status !== 'FINISHED');
        const count = new Set(unfinished.map(session => session.browser.name)).size;
        if (count < left)
          process.send?.(/** @type {BrowsersLeftMessage} */ ({ type: 'browsers-left', count }));
        left = count;
      });
    },
    onTestRunFinished({ sessions }) {
      /** @type {Record<string, BrowserResult>} */
      const browsers = {};
      for (const session of sessions) {
        const { name } = session.browser;
        const { start = 0, end = 0 } = times.get(name) ?? {};
        browsers[name] ??= { passed: 0, failed: 0, skipped: 0, milliseconds: end - start, failures: [] };
        addSession(browsers[name], session);
      }
      process.send?.(/** @type {BrowserResultsMessage} */ ({ type: 'browser-results', browsers }));
    },
  };
}

/**
 * @param {BrowserResult} result
 * @param {import('@web/test-runner').TestSession} session
 */
function addSession(result, session) {
  const file = path.relative(process.cwd(), session.testFile);
  const tests = session.testResults ? flatten(session.testResults) : [];
  const failures = tests.filter(({ test }) => !test.passed && !test.skipped).map(({ title }) => title);
  failures.push(...session.errors.map(({ message }) => `${message}`.split('\n')[0] ?? ''));
  if (failures.length === 0 && tests.length === 0) failures.push('contains no tests');
  if (failures.length === 0 && !session.passed) failures.push('failed without saying why');
  result.passed += tests.filter(({ test }) => test.passed).length;
  result.skipped += tests.filter(({ test }) => test.skipped).length;
  result.failed += failures.length;
  result.failures.push(...failures.map(failure => `${file}: ${failure}`));
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string[]} [parents]
 * @returns {{ title: string, test: import('@web/test-runner').TestResult }[]}
 */
function flatten({ tests, suites }, parents = []) {
  return [
    ...tests.map(test => ({ title: [...parents, test.name].join(' > '), test })),
    ...suites.flatMap(suite => flatten(suite, [...parents, suite.name])),
  ];
}
