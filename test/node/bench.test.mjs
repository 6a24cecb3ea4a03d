/**
 * What `node bench/run.mjs` promises: the pages are built, served and loaded, each reaches the point where list
 * and shapes are painted, and every number is there. How fast that was is no matter of a test.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gemeenten } from '../../bench/gemeenten.mjs';
import { gemeentenOf, nationalFeed } from '../../bench/national-feed.mjs';
import { pages } from '../../bench/profiles.mjs';
import { median, ratios, spread } from '../../bench/statistics.mjs';
import { locateBrowsers } from '../../tools/browsers/locate.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('bench', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-test-'));
  let bench;
  let output = '';
  let results;

  before(async () => {
    const { chromium } = locateBrowsers();
    assert.ok(chromium.found, `The bench measures in Chromium, which was not found: ${chromium.why}`);
    const out = path.join(folder, 'results.json');
    const options = [
      '--rounds',
      '1',
      '--profiles',
      'desktop',
      '--sizes',
      'none',
      '--minutes',
      '1',
      '--out',
      out,
    ];
    bench = spawn(process.execPath, ['bench/run.mjs', ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [bench.stdout, bench.stderr]) {
      stream.on('data', data => {
        output += data;
      });
    }
    const code = await new Promise(resolve => bench.once('exit', resolve));
    assert.equal(code, 0, output);
    results = JSON.parse(readFileSync(out, 'utf8'));
  });

  after(() => {
    // Over by now, unless it was too slow; its browser ends with it.
    bench?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('loads every page until list and shapes are painted, without an error', () => {
    assert.deepEqual(results.failures, []);
    const [round] = results.rounds.desktop;
    assert.deepEqual(Object.keys(round).toSorted(), Object.keys(pages).toSorted());
    for (const [name, { painted, errors }] of Object.entries(round)) {
      assert.ok(painted > 0, name);
      assert.deepEqual(errors, [], name);
    }
  });

  it('finds a number for everything that is measured while loading', () => {
    for (const [name, result] of Object.entries(results.rounds.desktop[0])) {
      const { bytes, requests, mainThread, heap, layoutShift } = result;
      assert.ok(bytes.feed > 10_000 && bytes.code > 1000 && bytes.boundaries > 1000, `${name}: bytes`);
      assert.ok(requests >= 4, `${name}: requests`);
      assert.ok(mainThread.load.script > 0, `${name}: script`);
      assert.ok(mainThread.load.tasks > mainThread.load.script, `${name}: tasks`);
      assert.ok(heap > 500_000, `${name}: heap`);
      assert.equal(typeof layoutShift, 'number', name);
    }
  });

  it('times the clicks in every page', () => {
    for (const [name, { clickBefore }] of Object.entries(results.rounds.desktop[0])) {
      assert.ok(clickBefore > 0, name);
    }
  });

  it('finds how long an element takes with everything in the cache, and the feed by itself', () => {
    const [bySize] = results.cached.desktop;
    for (const size of [2, 342])
      for (const name of ['contact', 'kaart', 'bareContact', 'feed'])
        assert.ok(bySize[size][name] > 0, `${name}, ${size} coalitions`);
    assert.match(output, /^### With everything in the cache$/m);
  });

  it('shows the same feed on a map of the same size in every page', () => {
    const { ours, ...others } = results.rounds.desktop[0];
    for (const other of Object.values(others)) {
      assert.equal(other.bytes.feed, ours.bytes.feed);
      assert.deepEqual(other.mapSize, ours.mapSize);
    }
  });

  it('moves the map of the Leaflet page with the wheel and by dragging', () => {
    const { moved, mainThread } = results.rounds.desktop[0].leaflet;
    assert.deepEqual(moved, { zoom: true, drag: true });
    assert.ok(mainThread.zoom.tasks > 0 && mainThread.drag.tasks > 0);
  });

  it('prints the tables and what became of the targets', () => {
    assert.match(output, /\| navigation → list and all shapes painted \| [✓✗] /);
    assert.match(output, /^Targets: \d+ met, \d+ missed, \d+ not measured\.$/m);
  });
});

describe('the feed of the bench', () => {
  it('is the same each time, with every coalition in a gemeente', () => {
    assert.deepEqual(nationalFeed(7), nationalFeed(7));
    const codes = new Set(gemeenten.map(({ code }) => code));
    for (const size of [2, 342, 1000]) {
      const { coalities } = nationalFeed(size);
      assert.equal(coalities.length, size);
      assert.equal(new Set(coalities.map(({ id }) => id)).size, size);
      const used = new Set(coalities.map(({ gemeenten: [{ code }] }) => code));
      assert.deepEqual(
        [...used],
        gemeentenOf(size).map(({ code }) => code),
      );
      assert.ok([...used].every(code => codes.has(code)));
    }
  });

  it('stays below what an element accepts, also with 10,000 coalitions', () => {
    assert.ok(Buffer.byteLength(JSON.stringify(nationalFeed(10_000))) < 5 * 1024 * 1024);
  });
});

describe('the statistics of the bench', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.deepEqual(spread([2, 8, 5]), { min: 2, median: 5, max: 8, count: 3 });
    assert.equal(spread([]), undefined);
  });

  it('compares within a round, and leaves out rounds in which a page failed', () => {
    assert.deepEqual(ratios([1, undefined, 6, 0, 5], [2, 4, 3, 0, 0]), [0.5, 2, 0, Infinity]);
  });
});
