/**
 * What is measured, and how our page must compare with the hand-written Leaflet page: the median of the ratios of the
 * rounds, per profile. A metric without targets is there to explain the others.
 *
 * @typedef {Awaited<ReturnType<typeof import('./visit.mjs').visitPage>>} Result
 * @typedef {{ key: string, title: string, unit: 'kB' | 'ms' | 'MB' | '', of: (result: Result) => number | undefined, targets?: Record<string, number>, absolute?: true }} Metric
 *   `absolute`: the target is a value, not a ratio
 */

const sum = bytes => Object.values(bytes).reduce((total, value) => total + value, 0);
const everywhere = target => ({ desktop: target, cpu4: target, fast4g: target });
const withoutNetwork = target => ({ desktop: target, cpu4: target });

/** @type {readonly Metric[]} */
export const metrics = [
  {
    key: 'bytes',
    title: 'bytes before interaction',
    unit: 'kB',
    of: ({ bytes }) => sum(bytes),
    targets: { desktop: 0.65 },
  },
  { key: 'requests', title: 'requests', unit: '', of: ({ requests }) => requests },
  {
    key: 'painted',
    title: 'navigation → list and all shapes painted',
    unit: 'ms',
    of: ({ painted }) => painted,
    targets: { desktop: 0.65, cpu4: 0.7, fast4g: 0.75 },
  },
  {
    key: 'script',
    title: 'script time',
    unit: 'ms',
    of: ({ mainThread }) => mainThread.load.script,
    targets: withoutNetwork(0.4),
  },
  {
    key: 'blocking',
    title: 'main-thread blocking',
    unit: 'ms',
    of: ({ mainThread }) => mainThread.load.blocking,
    targets: withoutNetwork(0.5),
  },
  {
    key: 'tasks',
    title: 'all main-thread work',
    unit: 'ms',
    of: ({ mainThread }) => mainThread.load.tasks,
  },
  { key: 'heap', title: 'JS heap', unit: 'MB', of: ({ heap }) => heap, targets: { desktop: 0.5 } },
  {
    key: 'layoutShift',
    title: 'layout shift',
    unit: '',
    of: ({ layoutShift }) => layoutShift,
    targets: everywhere(0),
    absolute: true,
  },
  {
    key: 'clickBefore',
    title: 'click → details painted, before the take-over',
    unit: 'ms',
    of: ({ clickBefore }) => clickBefore,
    targets: withoutNetwork(1),
  },
  {
    key: 'clickAfter',
    title: 'click → details painted, after the take-over',
    unit: 'ms',
    of: ({ clickAfter }) => clickAfter,
    targets: withoutNetwork(1),
  },
  {
    key: 'zoom',
    title: 'wheel zoom after the take-over, main thread',
    unit: 'ms',
    of: ({ mainThread, moved }) => (moved?.zoom ? mainThread.zoom.tasks : undefined),
    targets: withoutNetwork(1),
  },
  {
    key: 'drag',
    title: 'drag after the take-over, main thread',
    unit: 'ms',
    of: ({ mainThread, moved }) => (moved?.drag ? mainThread.drag.tasks : undefined),
    targets: withoutNetwork(1),
  },
];
