/**
 * What `npm start` promises: every page under the strict policy, nothing inline in it, a feed beside it, and an end
 * when it is asked to end. The pages are built into a folder of this test, so that a demo may run at the same time.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const toestanden = readdirSync(path.join(root, 'site/toestanden'))
  .filter(name => name.endsWith('.html'))
  .map(name => `toestanden/${name}`);
const pages = ['', 'toestanden/', ...toestanden];

describe('npm start', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  let server;
  let output = '';
  let url = '';

  before(async () => {
    server = spawn(process.execPath, ['tools/start.mjs', '--port', '0', '--folder', folder], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server.stdout.on('data', data => {
      output += data;
    });
    server.stderr.on('data', data => {
      output += data;
    });
    url = await whenReady();
  });

  after(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function whenReady() {
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
      const found = /Demo\s+(http:\S+)[\s\S]*Ctrl\+C stops/.exec(output)?.[1];
      if (found) return found;
      if (server.exitCode !== null) break;
    }
    throw new Error(`The server did not start:\n${output}`);
  }

  const get = name => fetch(new URL(name, url), { signal: AbortSignal.timeout(10_000) });

  it('says where the demo and the toestanden are, on this machine only', () => {
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.match(output, new RegExp(`Toestanden\\s+${url}toestanden/`));
  });

  it('serves every page with the strict policy and nothing inline', async () => {
    assert.ok(toestanden.length >= 14, 'the pages with toestanden are there');
    for (const page of pages) {
      const response = await get(page);
      assert.equal(response.status, 200, page);
      assertStrict(response);
      const html = await response.text();
      assert.doesNotMatch(html, /<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=|javascript:/i, page);
      for (const file of filesOf(html)) {
        const { status } = await get(new URL(file, new URL(page, url)));
        assert.equal(status, 200, `${file} of ${page || 'the demo'}`);
      }
    }
  });

  it('lets the assistant fetch any feed, and anybody frame the iframe page, and nothing more', async () => {
    const policyOf = async page => (await get(page)).headers.get('content-security-policy');
    const strict = await policyOf('');
    assert.equal(
      await policyOf('insluiten/'),
      strict
        .replace("connect-src 'self'", "connect-src 'self' http: https:")
        .replace("img-src 'self'", "img-src 'self' https://service.pdok.nl"),
    );
    const own = url.slice(0, -1);
    assert.equal(
      await policyOf('frame/?element=contact'),
      strict
        .replace("img-src 'self'", "img-src 'self' https://service.pdok.nl")
        .replace("frame-ancestors 'none'", 'frame-ancestors *')
        .replaceAll("'self'", own),
    );
    assert.equal(await policyOf('voorbeelden/iframe.html'), `${strict}; frame-src 'self'`);
    assert.equal((await get('coalities.json')).headers.get('access-control-allow-origin'), '*');
    for (const page of ['frame/', 'insluiten/', 'uitleg/'])
      assert.equal((await get(page)).headers.get('access-control-allow-origin'), null, page);
  });

  it('has a demo with the three elements on the feed beside it', async () => {
    const html = await (await get('')).text();
    for (const tag of ['coalitie-kaart', 'coalitie-contact', 'pijlers-status']) {
      assert.match(html, new RegExp(`<${tag} src="coalities\\.json"`));
    }
    const response = await get('coalities.json');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assertStrict(response);
    assert.equal((await response.json()).coalities.length, 2);
  });

  it('links every toestand from the overview', async () => {
    const html = await (await get('toestanden/')).text();
    const linked = [...html.matchAll(/href="([\w-]+\.html)"/g)].map(([, name]) => `toestanden/${name}`);
    const all = toestanden.filter(name => name !== 'toestanden/index.html');
    assert.deepEqual(linked.sort(), all.sort());
  });

  it('serves each feed that the toestanden ask for, also the broken ones', async () => {
    const broken = { '404.json': 404, '500.json': 500 };
    for (const page of toestanden) {
      const html = await (await get(page)).text();
      for (const [, feed = '', name = ''] of html.matchAll(/src="(\.\.\/proef\/([^"?]+)[^"]*)"/g)) {
        const response = await get(new URL(feed.replace('ms=3000', 'ms=0'), new URL(page, url)));
        await response.body?.cancel();
        assert.equal(response.status, broken[name] ?? 200, `${feed} of ${page}`);
      }
    }
  });

  it('answers 404 for what is not there, under the same policy', async () => {
    const response = await get('bestaat-niet');
    assert.equal(response.status, 404);
    assertStrict(response);
  });

  it('stops by itself when it is asked to, also while a feed hangs', async () => {
    const hanging = await get('proef/hangt.json');
    const ended = new Promise(resolve => server.once('exit', resolve));
    server.kill('SIGINT');
    assert.equal(await Promise.race([ended, sleep(10_000, 'still running', { ref: false })]), 0);
    await assert.rejects(hanging.text());
  });
});

/** @param {Response} response */
function assertStrict({ headers, url }) {
  assert.equal(
    headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    url,
  );
  assert.equal(headers.get('x-content-type-options'), 'nosniff', url);
  assert.equal(headers.get('referrer-policy'), 'no-referrer', url);
}

/** The scripts, style sheets and images of a page. @param {string} html */
function filesOf(html) {
  const tags = html.match(/<(?:script|link|img)\b[^>]*>/g) ?? [];
  return tags.flatMap(tag => /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}
