/**
 * What the main thread did, from Chromium's own trace.
 *
 * Times are those of the thread's clock: what another process took of the machine in the meantime does not count, so
 * that a busy machine disturbs less. `Performance.getMetrics` would be simpler, but its ScriptDuration leaves out
 * microtasks, in which everything behind an `await` runs.
 */

/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {{ name: string, pid: number, tid: number, ts: number, dur: number, tdur: number }} TraceEvent */
/** @typedef {{ script: number, styleAndLayout: number, tasks: number, blocking: number, blockingWall: number }} MainThread milliseconds */

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

const scriptEvents = new Set([
  'EvaluateScript',
  'v8.evaluateModule',
  'v8.compile',
  'v8.compileModule',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
]);
const styleAndLayoutEvents = new Set(['UpdateLayoutTree', 'Layout']);

/** A task longer than this blocks; what is over counts. The same 50 ms as in Total Blocking Time. */
const LONG = 50;

export class Trace {
  #session;
  /** @type {TraceEvent[]} */
  #events = [];

  /** @param {Session} session */
  constructor(session) {
    this.#session = session;
  }

  async start() {
    this.#session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of /** @type {any[]} */ (value)) {
        const isMain = event.name === 'CommitLoad' && event.args.data.isMainFrame;
        const isWanted =
          event.name === 'RunTask' || scriptEvents.has(event.name) || styleAndLayoutEvents.has(event.name);
        if (event.ph === 'X' && (isMain || isWanted)) this.#events.push(event);
      }
    });
    await this.#session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['-*', ...categories] },
    });
  }

  async stop() {
    const complete = new Promise(resolve => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    const commit = this.#events.findLast(({ name }) => name === 'CommitLoad');
    if (!commit) throw new Error('The trace has no navigation.');
    this.#events = this.#events
      .filter(({ pid, tid }) => pid === commit.pid && tid === commit.tid)
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  }

  /**
   * @param {number} from seconds on the clock of `Performance.getMetrics`
   * @param {number} to
   * @returns {MainThread}
   */
  between(from, to) {
    const sums = { script: 0, styleAndLayout: 0, tasks: 0, blocking: 0, blockingWall: 0 };
    /** Where the outermost event of a kind ends: what lies inside is in it already. */
    let scriptEnd = 0;
    let layoutEnd = 0;
    for (const { name, ts, dur, tdur = 0 } of this.#events) {
      if (ts < from * 1e6 || ts >= to * 1e6) continue;
      const cpu = tdur / 1000;
      if (name === 'RunTask') {
        sums.tasks += cpu;
        sums.blocking += Math.max(0, cpu - LONG);
        sums.blockingWall += Math.max(0, dur / 1000 - LONG);
      } else if (styleAndLayoutEvents.has(name) && ts >= layoutEnd) {
        layoutEnd = ts + dur;
        sums.styleAndLayout += cpu;
        // Asked for by a script, but not the script's own time.
        if (ts < scriptEnd) sums.script -= cpu;
      } else if (scriptEvents.has(name) && ts >= scriptEnd) {
        scriptEnd = ts + dur;
        sums.script += cpu;
      }
    }
    return sums;
  }
}
