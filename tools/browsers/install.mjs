/**
 * Installs missing browsers where that needs nobody's permission, and otherwise says exactly what to type.
 *
 * Only Debian and Ubuntu as root are done automatically: that is a container or a CI machine. On somebody's own
 * machine a test run must not install software by itself.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { engineNames, engineTitles, locateBrowsers } from './locate.mjs';

/** @typedef {import('./locate.mjs').EngineName} EngineName */

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** A browser installed without recommended packages has no font: every text would be boxes of the wrong size. */
const fontPackages = ['fonts-dejavu-core', 'fonts-liberation'];

/** An explicit path is somebody's choice; installing another browser would not be used and would only hide the mistake. */
const explicitPaths = {
  chromium: ['CHROME_PATH'],
  firefox: ['FIREFOX_PATH'],
  webkit: ['WEBKIT_DRIVER_PATH', 'MINIBROWSER_PATH'],
};

/**
 * @param {EngineName[]} engines the engines that must be there
 * @param {(line: string) => void} [log]
 * @returns {{ browsers: import('./locate.mjs').Browsers, missing: EngineName[], instructions: string[] }} what there is
 *   afterwards, and for each engine that is still missing why, and what to do
 */
export function ensureBrowsers(engines, log = console.log) {
  let browsers = locateBrowsers();
  const packages = installablePackages(engines.filter(name => !browsers[name].found));
  if (packages.length > 0) {
    log(`Installing with apt-get: ${packages.join(' ')} (once; set NO_BROWSER_INSTALL=1 to prevent this)`);
    if (!aptInstall(packages)) log('apt-get failed, see above.');
    browsers = locateBrowsers();
  }
  const missing = engineNames.filter(name => engines.includes(name) && !browsers[name].found);
  const instructions = missing.map(name => {
    const browser = browsers[name];
    const why = browser.found ? '' : browser.why;
    const wrongPaths = explicitPathsOf(name).map(variable => `  Correct or unset ${variable}, or:\n`);
    return `${engineTitles[name]}: ${why}.\n${wrongPaths.join('')}  ${howToInstall(name)}`;
  });
  return { browsers, missing, instructions };
}

/** @param {EngineName} name */
function explicitPathsOf(name) {
  return explicitPaths[name].filter(variable => process.env[variable]);
}

/** @param {EngineName[]} missing */
function installablePackages(missing) {
  const system = distribution();
  const allowed = isRoot() && (system === 'debian' || system === 'ubuntu') && !process.env.NO_BROWSER_INSTALL;
  if (!allowed) return [];
  const packages = missing
    .filter(name => explicitPathsOf(name).length === 0)
    // Ubuntu's packages of these two names install nothing but a request for a snap.
    .filter(name => system === 'debian' || name === 'webkit')
    .flatMap(name => debianPackages[name]);
  return packages.length > 0 ? [...packages, ...fontPackages] : [];
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  return [
    ['update', ...options],
    ['install', '-y', '--no-install-recommends', ...options, ...packages],
  ].every(
    args =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  );
}

/**
 * One line that can be pasted into a terminal, per engine and per system.
 *
 * @param {EngineName} engine
 */
export function howToInstall(engine) {
  const system = distribution();
  const sudo = isRoot() ? '' : 'sudo ';
  const apt = `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends`;
  const fonts = fontPackages.join(' ');
  if (system === 'debian' || (system === 'ubuntu' && engine === 'webkit')) {
    return `${apt} ${debianPackages[engine].join(' ')} ${fonts}`;
  }
  if (system === 'ubuntu') {
    return engine === 'chromium'
      ? `${sudo}sh -c 'cd /tmp && wget https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb && apt-get install -y ./google-chrome-stable_current_amd64.deb'   (Ubuntu's own chromium package is only a snap, which a test runner cannot drive; any other Chromium works with CHROME_PATH=/path/to/it)`
      : `${sudo}add-apt-repository -y ppa:mozillateam/ppa && ${apt} firefox-esr   (Ubuntu's own firefox package is only a snap, which a test runner cannot drive; any other Firefox works with FIREFOX_PATH=/path/to/it)`;
  }
  if (system === 'macos' && engine !== 'webkit') {
    return `brew install --cask ${engine === 'chromium' ? 'google-chrome' : 'firefox'}`;
  }
  if (engine === 'webkit') {
    return system === 'linux'
      ? 'Install WebKitGTK 4.1 with WebKitWebDriver and MiniBrowser, and Xvfb, by the package manager of your distribution (or set WEBKIT_DRIVER_PATH and MINIBROWSER_PATH).'
      : 'WebKitGTK runs on Linux only. In a container: docker run --rm -v "$PWD":/src:ro node:20-bookworm sh -c "cp -r /src /app && /app/.ci/run"';
  }
  const variable = explicitPaths[engine][0];
  return `Install ${engineTitles[engine]} by the package manager of your system, or set ${variable}=/path/to/it.`;
}

/** @returns {'debian' | 'ubuntu' | 'linux' | 'macos' | 'other'} */
function distribution() {
  if (process.platform === 'darwin') return 'macos';
  if (process.platform !== 'linux') return 'other';
  let release = '';
  try {
    release = readFileSync('/etc/os-release', 'utf8');
  } catch {
    return 'linux';
  }
  const ids = [...release.matchAll(/^(?:ID|ID_LIKE)=["']?([^"'\n]*)/gm)].flatMap(([, value]) =>
    value?.split(' '),
  );
  // Ubuntu and its children are "like debian" too, so it has to be asked first.
  if (ids.includes('ubuntu')) return 'ubuntu';
  return ids.includes('debian') ? 'debian' : 'linux';
}

function isRoot() {
  return process.getuid?.() === 0;
}
