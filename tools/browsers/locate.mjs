/**
 * Finds the three browser engines on this machine. It only looks: nothing is downloaded, started or changed.
 *
 * Tests run in the browsers of the operating system and not in a pinned download, because those are what a visitor
 * has, what gets security updates, and what needs no extra registry. An explicit path in the environment always wins,
 * and a wrong one counts as "not found": somebody who names a browser wants that one, or an error.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/** @typedef {{ found: true, path: string }} FoundBrowser */
/** @typedef {{ found: true, driver: string, miniBrowser: string, xvfb: string | null }} FoundWebKit `xvfb` is null when there is a display already */
/** @typedef {{ found: false, why: string }} NotFound */
/** @typedef {{ chromium: FoundBrowser | NotFound, firefox: FoundBrowser | NotFound, webkit: FoundWebKit | NotFound }} Browsers */

/** In the order in which results are shown. */
export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** How an engine is called in texts for people. */
export const engineTitles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const macApps = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Browsers}
 */
export function locateBrowsers(env = process.env) {
  return {
    chromium: locateBrowser(env, {
      variable: 'CHROME_PATH',
      names: [
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'chrome',
        'microsoft-edge',
      ],
      apps: macApps.chromium,
    }),
    firefox: locateBrowser(env, {
      variable: 'FIREFOX_PATH',
      names: ['firefox-esr', 'firefox'],
      apps: macApps.firefox,
    }),
    webkit: locateWebKit(env),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ variable: string, names: string[], apps: string[] }} options
 * @returns {FoundBrowser | NotFound}
 */
function locateBrowser(env, { variable, names, apps }) {
  const explicit = env[variable];
  if (explicit) {
    return isExecutable(explicit)
      ? { found: true, path: explicit }
      : { found: false, why: `${variable} is "${explicit}", which is not an executable file` };
  }
  let stub;
  for (const candidate of [...candidatesInPath(env, names), ...apps]) {
    if (!isExecutable(candidate)) continue;
    if (!isSnapStub(candidate)) return { found: true, path: candidate };
    stub = candidate;
  }
  return {
    found: false,
    why: stub
      ? `${stub} only tells you to install a snap`
      : `none of ${names.join(', ')} is in PATH, and ${variable} is not set`,
  };
}

/**
 * WebKit is WebKitGTK: a driver, the small browser that it drives, and a screen to draw on.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {FoundWebKit | NotFound}
 */
function locateWebKit(env) {
  const driver = env.WEBKIT_DRIVER_PATH ?? candidatesInPath(env, ['WebKitWebDriver']).find(isExecutable);
  const miniBrowser = env.MINIBROWSER_PATH ?? miniBrowserCandidates().find(isExecutable);
  const xvfb = env.DISPLAY ? null : candidatesInPath(env, ['Xvfb']).find(isExecutable);
  const missing = [
    !(driver && isExecutable(driver)) && 'WebKitWebDriver',
    !(miniBrowser && isExecutable(miniBrowser)) && 'MiniBrowser of WebKitGTK (webkit2gtk-4.1)',
    xvfb === undefined && 'Xvfb (or a DISPLAY)',
  ].filter(part => part !== false);
  if (missing.length > 0 || !driver || !miniBrowser || xvfb === undefined) {
    return { found: false, why: `missing: ${missing.join(', ')}` };
  }
  return { found: true, driver, miniBrowser, xvfb };
}

/**
 * Debian keeps MiniBrowser in the folder of the architecture, other distributions straight under /usr. The GTK 4 build
 * (6.0) is the same engine; it is what newer releases install by default.
 */
function miniBrowserCandidates() {
  const architectures = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter(name => name.includes('-'))
    : [];
  const folders = [
    ...architectures.map(name => `/usr/lib/${name}`),
    '/usr/lib',
    '/usr/lib64',
    '/usr/libexec',
  ];
  return ['webkit2gtk-4.1', 'webkitgtk-6.0'].flatMap(build =>
    folders.map(folder => `${folder}/${build}/MiniBrowser`),
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} names the first name wins over the first folder: a specific name says more than the order of PATH
 */
function candidatesInPath(env, names) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => path.join(folder, name)));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ubuntu ships shell scripts named chromium-browser and firefox which do nothing but ask for a snap. Started by a
 * test runner they fail with a message that nobody understands, so they count as "not there".
 *
 * @param {string} file
 */
function isSnapStub(file) {
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(2048);
    const length = readSync(descriptor, start, 0, start.length, 0);
    const text = start.toString('latin1', 0, length);
    return text.startsWith('#!') && text.includes('snap install');
  } finally {
    closeSync(descriptor);
  }
}
