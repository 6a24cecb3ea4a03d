/**
 * What `npm run probeer:wordpress` runs: WordPress as Debian ships it, with MariaDB and PHP, in which a beheerder and a
 * redacteur without rights for scripts paste what our documentation tells them to. It says what is left of each, before
 * and after the plug-in of `examples/wordpress/`, looks in Chromium whether the contacts are shown, and takes a picture.
 *
 * Everything stands in one temporary folder and on 127.0.0.1; it asks nothing of other machines, stops by itself and
 * leaves nothing behind. Not part of the tests: it needs Debian packages and root.
 *
 *   --schrijf        writes the table and the picture into docs/insluiten/
 *   --beelden FOLDER a picture of every page there
 *   --script FOLDER  another built script than that of `npm run build:script`
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { locateBrowsers } from '../browsers/locate.mjs';
import { freePort } from '../free-port.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const mostMilliseconds = 480_000;
const { values: options } = parseArgs({
  options: {
    schrijf: { type: 'boolean', default: false },
    script: { type: 'string' },
    beelden: { type: 'string' },
  },
});

const TITLE = 'Samen tegen eenzaamheid';
const FALLBACK = 'Bel 14 0475';
const SRC = '/coalities.json';

/** What somebody pastes, by the name in the table. @param {string} supplier where the iframe page is */
const variants = supplier => ({
  'script en element': `<script type="module" src="/wp-content/plugins/coalitie-widgets/script/coalitie-widgets.js"></script>\n<coalitie-contact src="${SRC}" gemeente="Roermond">${FALLBACK}</coalitie-contact>`,
  'alleen het element': `<coalitie-contact src="${SRC}" gemeente="Roermond">${FALLBACK}</coalitie-contact>`,
  plaatshouder: `<div data-coalitie="contact" data-src="${SRC}" data-gemeente="Roermond">${FALLBACK}</div>`,
  iframe: `<iframe class="coalitie-frame" title="Contact" src="${supplier}/frame/?element=contact&amp;src=${supplier}${SRC}&amp;gemeente=GM0957" width="100%" height="480" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>\n<p>${FALLBACK}</p>`,
  shortcode: `[coalitie element="contact" src="${SRC}" gemeente="Roermond"]${FALLBACK}[/coalitie]`,
  'shortcode met aanval': `[coalitie element="contact" src="javascript:alert(1)" label='"><script>window.aanval=1</script>' onclick="window.aanval=1"]${FALLBACK}[/coalitie]`,
});

/** Stops in reverse order, whatever happened. */
const stops = [];
const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
stops.push(() => rmSync(folder, { recursive: true, force: true }));

async function main() {
  check();
  const site = path.join(folder, 'site');
  const plugin = path.join(site, 'wp-content/plugins/coalitie-widgets');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;

  // Links of Debian lead out of the folder.
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  cpSync(path.join(root, 'examples/wordpress'), plugin, { recursive: true });
  cpSync(path.join(root, 'examples/coalities.json'), path.join(site, 'coalities.json'));
  const script = path.join(plugin, 'script');
  if (options.script) cpSync(options.script, script, { recursive: true });
  else await build({ root, mode: 'script', logLevel: 'warn', build: { outDir: script, emptyOutDir: true } });
  const supplier = await startSupplier();
  const socket = await startDatabase();
  writeFileSync(path.join(site, 'wp-config.php'), config(socket));
  await startPhp(site, address);
  php(site, address, 'site');

  const { chromium } = locateBrowsers();
  if (!chromium.found) throw new Error(`There is no Chromium: ${chromium.why}`);
  const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
  stops.push(() => browser.close());

  const rows = [];
  const users = {
    beheerder: await login(address, 'beheerder'),
    redacteur: await login(address, 'redacteur'),
  };
  const pasted = Object.entries(variants(supplier));
  for (const phase of ['zonder plug-in', 'met plug-in']) {
    if (phase === 'met plug-in') php(site, address, 'plugin');
    for (const [name, text] of pasted)
      for (const [who, session] of Object.entries(users)) {
        const page = await publish(address, session, text);
        const row = { name, who, phase, ...page };
        // In the same phase: what the plug-in does, it does for pages that were there before as well.
        rows.push({ ...row, ...(await look(browser, [address, supplier], row)) });
      }
  }

  const text = table(rows, pasted);
  console.log(text);
  expect(rows);
  if (options.schrijf) writeSection(text);
}

function check() {
  const missing = Object.entries({
    wordpress: '/usr/share/wordpress/wp-load.php',
    'mariadb-server': '/usr/sbin/mariadbd',
    'php-cli': '/usr/bin/php',
    'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  }).filter(([, file]) => !existsSync(file));
  if (process.getuid?.() !== 0)
    throw new Error('This has to be run as root: MariaDB gets a folder of its own.');
  if (missing.length > 0)
    throw new Error(`Missing. On Debian:
  apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql`);
}

/** The iframe page of today, and the feed, open to any site. @returns {Promise<string>} its origin */
async function startSupplier() {
  const frame = path.join(folder, 'frame');
  await build({ root, mode: 'frame', logLevel: 'error', build: { outDir: frame } });
  const files = {
    '/frame/': [path.join(root, 'site/frame/index.html'), 'text/html; charset=utf-8'],
    '/frame/frame.css': [path.join(root, 'site/frame/frame.css'), 'text/css'],
    '/frame/frame.js': [path.join(frame, 'frame.js'), 'text/javascript'],
    [SRC]: [path.join(root, 'examples/coalities.json'), 'application/json'],
  };
  const server = createServer(({ url }, response) => {
    const [file, type] = files[new URL(url, 'http://localhost').pathname] ?? [];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

async function startDatabase() {
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      '--user=root',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { stdio: 'pipe' },
  );
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${path.join(folder, 'db.pid')}`,
    '--skip-networking',
    '--innodb-buffer-pool-size=16M',
  ]);
  await until(() => existsSync(socket), 'MariaDB');
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-uroot',
    '-e',
    'CREATE DATABASE wordpress',
  ]);
  return socket;
}

const config = socket => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
// Nothing leaves this machine, and nothing runs by itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// A redacteur may not paste scripts, as in a network of sites; a beheerder of one site may.
define( 'DISALLOW_UNFILTERED_HTML', isset( $_SERVER['HTTP_X_REDACTEUR'] ) );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

async function startPhp(site, address) {
  const { host } = new URL(address);
  start('php', ['-S', host, '-t', site], { PHP_CLI_SERVER_WORKERS: '4' });
  await until(
    () =>
      fetch(`${address}/readme.html`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'PHP',
  );
}

function php(site, address, step) {
  execFileSync('php', [fileURLToPath(new URL('installeer.php', import.meta.url)), site, address, step], {
    stdio: 'pipe',
  });
}

/** A process of ours, in a group of its own, that ends with this one. */
function start(command, parameters, environment = {}) {
  const child = spawn(command, parameters, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...environment },
  });
  stops.push(async () => {
    const gone = new Promise(resolve => child.once('exit', resolve));
    if (child.exitCode !== null || child.pid === undefined) return;
    // With the workers that PHP made.
    process.kill(-child.pid, 'SIGTERM');
    await Promise.race([gone, sleep(10_000)]);
  });
}

async function until(condition, what) {
  for (let tries = 0; tries < 300; tries++) {
    if (await condition()) return;
    await sleep(200);
  }
  throw new Error(`${what} did not start.`);
}

/** The cookies and the nonce with which somebody saves a page. */
async function login(address, name) {
  const answer = await fetch(`${address}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: name, pwd: name, testcookie: '1' }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ');
  const nonce = await (
    await fetch(`${address}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } })
  ).text();
  return { cookie, nonce, ...(name === 'redacteur' && { 'x-redacteur': '1' }) };
}

/** Saves and publishes a post (a page would fill the menu of the theme) as the editor of WordPress does, and gives what was kept. */
async function publish(address, { cookie, nonce, ...mark }, content) {
  const answer = await fetch(`${address}/index.php?rest_route=/wp/v2/posts&context=edit`, {
    method: 'POST',
    headers: { cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json', ...mark },
    body: JSON.stringify({
      title: TITLE,
      status: 'publish',
      content: `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`,
    }),
  });
  const saved = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(saved));
  const kept = saved.content.raw.replace(/<!--[\s\S]*?-->/g, '').trim();
  return { id: saved.id, kept, isWhole: kept === content };
}

/** What a visitor of the page gets. */
async function look(browser, [address, supplier], { id, name, who, phase }) {
  const page = await browser.newPage();
  const errors = [];
  const foreign = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('request', request => {
    const known = name === 'iframe' ? [address, supplier] : [address];
    const isForeign = !known.includes(new URL(request.url()).origin) && /^https?:/.test(request.url());
    if (isForeign) foreign.push(request.url());
    // Nothing is asked of other machines, whatever a theme wants.
    void (isForeign ? request.abort() : request.continue());
  });
  await page.setRequestInterception(true);
  await page.setViewport({ width: 900, height: 760 });
  await page.goto(`${address}/?p=${id}`, { waitUntil: 'load' });
  const shows = await showsContacts(page);
  const attacked = await page.evaluate(() => 'aanval' in window);
  const fallback = await page.evaluate(text => document.body.innerText.includes(text), FALLBACK);
  if (options.schrijf && shows && name === 'shortcode' && who === 'redacteur') {
    const picture = path.join(root, 'docs/insluiten/wordpress.png');
    mkdirSync(path.dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
  }
  if (options.beelden) {
    mkdirSync(options.beelden, { recursive: true });
    await page.screenshot({
      path: path.join(options.beelden, `${[name, who, phase].join('-').replaceAll(' ', '-')}.png`),
    });
  }
  await page.close();
  return { shows, fallback, attacked, errors, foreign };
}

/** In the page, or in the iframe that is in it. */
async function showsContacts(page) {
  const iframe = await page.$('iframe.coalitie-frame');
  await iframe?.scrollIntoView();
  const frame = iframe ? await iframe.contentFrame() : page.mainFrame();
  return frame
    .waitForSelector('coalitie-contact[state="ready"] >>> a[href="tel:+31475359245"]', { timeout: 3000 })
    .then(Boolean, () => false);
}

function table(rows, pasted) {
  const cell = ({ isWhole, shows, fallback, attacked }) => {
    if (attacked) return 'AANVAL GESLAAGD';
    if (shows) return 'de contacten';
    const rest = fallback ? 'alleen uw eigen tekst' : 'geen contacten';
    return isWhole ? `${rest} (de code blijft heel)` : `${rest} (WordPress haalt er iets uit)`;
  };
  const columns = [
    ['beheerder', 'zonder plug-in'],
    ['redacteur', 'zonder plug-in'],
    ['redacteur', 'met plug-in'],
  ];
  const lines = pasted
    .map(([name]) => name)
    .filter(name => name !== 'shortcode met aanval')
    .map(name => {
      const cells = columns.map(([who, phase]) =>
        cell(rows.find(row => row.name === name && row.who === who && row.phase === phase)),
      );
      return `| ${[name, ...cells].join(' | ')} |`;
    });
  return `| wat u plakt | beheerder, zonder plug-in | redacteur, zonder plug-in | redacteur, met plug-in |
| --- | --- | --- | --- |
${lines.join('\n')}`;
}

/** What the documentation promises, as a failure of this run where it is not so. */
function expect(rows) {
  const of = (name, who, phase) =>
    rows.find(row => row.name === name && row.who === who && row.phase === phase);
  const problems = [
    // A beheerder of one site may write a script of his own, and needs no attack for that.
    ...rows
      .filter(({ attacked, who }) => attacked && who === 'redacteur')
      .map(({ name, phase }) => `${name}, ${phase}: script of the attack ran`),
    ...rows.flatMap(({ errors, name }) => errors.map(error => `${name}: ${error}`)),
    ...rows.filter(({ foreign }) => foreign.length > 0).map(({ name, foreign }) => `${name}: ${foreign}`),
    ...[
      of('script en element', 'beheerder', 'zonder plug-in'),
      of('iframe', 'beheerder', 'zonder plug-in'),
      of('alleen het element', 'redacteur', 'met plug-in'),
      of('plaatshouder', 'redacteur', 'met plug-in'),
      of('shortcode', 'redacteur', 'met plug-in'),
    ]
      .filter(({ shows }) => !shows)
      .map(({ name, who, phase }) => `${name} as ${who}, ${phase}: shows no contacts`),
    ...(of('plaatshouder', 'redacteur', 'zonder plug-in').isWhole ? [] : ['WordPress takes data-* away']),
  ];
  if (problems.length > 0) throw new Error(`WordPress does not do what we say:\n${problems.join('\n')}`);
}

/** Puts the table into the section of the documentation that is about this. */
function writeSection(text) {
  const file = path.join(root, 'docs/insluiten/wordpress.md');
  const written = readFileSync(file, 'utf8');
  const marks = /(<!-- geprobeerd -->)[\s\S]*?(<!-- \/geprobeerd -->)/;
  if (!marks.test(written)) throw new Error(`${file} has no place for the table.`);
  writeFileSync(
    file,
    written.replace(marks, (_, before, after) => `${before}\n\n${text}\n\n${after}`),
  );
}

const tooLong = setTimeout(() => {
  console.error('This takes too long.');
  void stop(1);
}, mostMilliseconds);

let stopping = false;

async function stop(code) {
  // Stopped by hand, the work fails as well and comes here again.
  if (stopping) return;
  stopping = true;
  clearTimeout(tooLong);
  for (const one of stops.reverse())
    await Promise.resolve()
      .then(one)
      .catch(() => {});
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop(1));
await main().then(
  () => stop(0),
  error => {
    console.error(error.stderr?.toString() || error);
    return stop(1);
  },
);
