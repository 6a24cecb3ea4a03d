/**
 * The page that each browser test file runs in: a normal Dutch page (doctype, language, title), and a guard.
 *
 * The guard: Mocha in a browser does not notice a rejected promise that nobody handles, nor an error that is thrown
 * while the test file loads (a custom element that fails to upgrade, for instance). The test would pass while a
 * visitor's console is red. Both are collected here and thrown in an `after` hook at the very end, which fails the test
 * file but hides none of its results. A test that provokes such an error on purpose calls `preventDefault()` on the
 * event, as a page would.
 */

/**
 * The `testRunnerHtml` of @web/test-runner.
 *
 * @param {string} testFramework
 */
export function testPage(testFramework) {
  return `<!DOCTYPE html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Test</title>
    <script>(${collectPageErrors})()</script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
    <script type="module">(${failOnPageErrors})()</script>
  </body>
</html>`;
}

/** Runs in the page, before anything else. */
function collectPageErrors() {
  /** @type {{ what: string, event: ErrorEvent | PromiseRejectionEvent, reason: unknown }[]} */
  const found = [];
  const page = /** @type {any} */ (window);
  page.__pageErrors = { found, currentTest: '' };
  const during = () =>
    page.__pageErrors.currentTest ? `during "${page.__pageErrors.currentTest}"` : 'while loading';
  addEventListener('unhandledrejection', event => {
    found.push({ what: `Unhandled rejection ${during()}`, event, reason: event.reason });
  });
  addEventListener('error', event => {
    // Once Mocha runs, it fails the current test for an error by itself.
    if (page.__WTR_MOCHA_RUNNER__) return;
    found.push({ what: `Uncaught error ${during()}`, event, reason: event.error ?? event.message });
  });
}

/**
 * Runs in the page, when Mocha exists and the test file is still on its way. Root hooks are added by way of the root
 * suite, because it is not sure that the global `after` exists already: engines differ in when microtasks run between
 * two module scripts.
 */
function failOnPageErrors() {
  const { __pageErrors: pageErrors, mocha } = /** @type {any} */ (window);
  mocha.suite.beforeEach(
    'remember which test runs',
    /** @this {any} */ function () {
      pageErrors.currentTest = this.currentTest.fullTitle();
    },
  );
  mocha.suite.afterAll('no uncaught errors and rejections on the page', async () => {
    // A rejection is reported in a later task than the one that caused it.
    await new Promise(resolve => setTimeout(resolve));
    const errors = pageErrors.found.filter(
      (/** @type {{ what: string, event: Event, reason: any }} */ { event }) => !event.defaultPrevented,
    );
    if (errors.length === 0) return;
    const failure = new Error(
      errors.map(({ what, reason }) => `${what}: ${reason?.message ?? reason}`).join('\n'),
    );
    // The test runner finds the lines of the sources for what is in here.
    failure.stack = errors
      .flatMap(({ reason }) => String(reason?.stack ?? '').split('\n'))
      .filter(line => !line.includes('/__web-test-runner__/'))
      .join('\n');
    throw failure;
  });
}
