/** Makes Markdown tables of the results: the same for the terminal and for docs/performance.md. */
import { cachedPages, cachedSizes, FRAME } from './cached.mjs';
import { pages, profiles } from './profiles.mjs';
import { median, ratios, spread } from './statistics.mjs';
import { metrics } from './targets.mjs';

/** @typedef {import('./targets.mjs').Metric} Metric */
/** @typedef {import('./targets.mjs').Result} Result */
/** @typedef {Partial<Record<keyof typeof pages, Result>>} Round what each page gave in one round; a failed visit is absent */
/**
 * @typedef {object} Results
 * @property {Record<string, string | number>} circumstances
 * @property {Record<string, Round[]>} rounds by profile
 * @property {Record<string, Result>[]} sizes in each round, our page with feeds of several sizes
 * @property {Record<string, Record<number, import('./cached.mjs').Cached>[]>} cached by profile and number of coalitions, from a filled cache
 * @property {Record<string, number>} sensitivity
 * @property {string[]} failures
 */

/** @param {Results} results */
export function report(results) {
  return [
    circumstances(results),
    '### Against the hand-written Leaflet page',
    'Ratio of our page to the Leaflet page, both in the same round: median (lowest – highest). ✓ and ✗ compare the median with the target; without a target there is none.',
    targetTable(results),
    ...missedSection(results),
    '### Medians behind the ratios',
    ...Object.keys(results.rounds).map(profile => rawTable(results, profile)),
    ...bytesSection(results),
    ...takeOverSection(results),
    ...cachedSection(results),
    ...sizesSection(results),
    ...(results.failures.length > 0
      ? ['### Visits that failed', results.failures.map(failure => `- ${failure}`).join('\n')]
      : []),
  ].join('\n\n');
}

/** @param {Results} results */
function circumstances({ circumstances: facts }) {
  return table(['circumstance', ''], Object.entries(facts));
}

/** @param {Results} results */
function targetTable({ rounds }) {
  const names = Object.keys(rounds);
  const rows = metrics.map(metric => [
    metric.title,
    ...names.map(profile => verdict(metric, profile, rounds[profile])),
  ]);
  return table(['', ...names.map(name => profiles[name].title)], rows);
}

/**
 * @param {Metric} metric
 * @param {string} profile
 * @param {Round[]} rounds
 */
function verdict(metric, profile, rounds) {
  const found = compare(metric, rounds);
  const target = metric.targets?.[profile];
  if (!found) return target === undefined ? '' : 'not measured';
  const show = value => (metric.absolute ? amount(value, metric.unit) : ratio(value));
  const text = `${show(found.median)} (${show(found.min)} – ${show(found.max)})`;
  if (target === undefined) return text;
  return `${found.median <= target ? '✓' : '✗'} ${text}, target ${metric.absolute ? target : `≤ ${target}`}`;
}

/** @param {Metric} metric @param {Round[]} rounds */
function compare({ of, absolute }, rounds) {
  const ours = rounds.map(({ ours: result }) => result && of(result));
  if (absolute) return spread(ours.filter(value => value !== undefined));
  return spread(
    ratios(
      ours,
      rounds.map(({ leaflet }) => leaflet && of(leaflet)),
    ),
  );
}

/** What was missed, by how much, and how far the two floors are from the same target. @param {Results} results */
function missedSection({ rounds }) {
  const rows = Object.entries(rounds).flatMap(([profile, list]) =>
    metrics.flatMap(metric => {
      const target = metric.targets?.[profile];
      const found = compare(metric, list);
      if (target === undefined || !found || found.median <= target) return [];
      const floors = floorsOf(metric, list).map(floor =>
        floor && !metric.absolute ? ratio(floor.median) : '',
      );
      const show = value => (metric.absolute ? amount(value, metric.unit) : ratio(value));
      return [
        [
          `${metric.title}, ${profiles[profile].title}`,
          show(target),
          show(found.median),
          show(found.median - target),
          ...floors,
        ],
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    '### Missed, and the floors',
    'Ratios to the Leaflet page. The floors are what a page needs that does less: bare SVG, and bare Lit. Where a floor is above the target too, no page with Lit is expected to reach it.',
    table(['', 'target', 'ours', 'too much', 'bare SVG', 'bare Lit'], rows),
  ];
}

/** How many targets were met, missed, and could not be measured. @param {Results} results */
export function score({ rounds }) {
  const count = { met: 0, missed: 0, notMeasured: 0 };
  for (const [profile, list] of Object.entries(rounds)) {
    for (const metric of metrics) {
      const target = metric.targets?.[profile];
      if (target === undefined) continue;
      const found = compare(metric, list);
      if (!found) count.notMeasured++;
      else if (found.median <= target) count.met++;
      else count.missed++;
    }
  }
  return count;
}

/** @param {Results} results @param {string} profile */
function rawTable({ rounds }, profile) {
  const names = /** @type {(keyof typeof pages)[]} */ (Object.keys(pages));
  const values = (metric, name) =>
    rounds[profile].flatMap(round => (round[name] ? [metric.of(round[name])] : [])).filter(isNumber);
  const rows = metrics.flatMap(metric => {
    const cells = names.map(name => {
      const found = spread(values(metric, name));
      return found
        ? `${amount(found.median, metric.unit)} (${amount(found.min, metric.unit)} – ${amount(found.max, metric.unit)})`
        : '';
    });
    if (cells.every(cell => cell === '')) return [];
    const floors = floorsOf(metric, rounds[profile]);
    const title = metric.unit ? `${metric.title}, ${metric.unit}` : metric.title;
    return [
      [title, ...cells, ...floors.map(floor => (floor && !metric.absolute ? ratio(floor.median) : ''))],
    ];
  });
  return `**${profiles[profile].title}**, ${rounds[profile].length} rounds\n\n${table(
    ['', ...names.map(name => pages[name].title), 'SVG : Leaflet', 'Lit : Leaflet'],
    rows,
  )}`;
}

/** How the page without any library, and the one with nothing but Lit, compare. @param {Metric} metric @param {Round[]} rounds */
function floorsOf({ of }, rounds) {
  const leaflets = rounds.map(({ leaflet }) => leaflet && of(leaflet));
  return /** @type {const} */ (['svg', 'lit']).map(name =>
    spread(
      ratios(
        rounds.map(({ [name]: result }) => result && of(result)),
        leaflets,
      ),
    ),
  );
}

/** @param {Results} results */
function bytesSection({ rounds, sensitivity }) {
  const [first] = Object.values(rounds)
    .flat()
    .filter(({ ours, leaflet }) => ours && leaflet);
  if (!first) return [];
  const names = /** @type {(keyof typeof pages)[]} */ (Object.keys(pages)).filter(name => first[name]);
  const kinds = Object.keys(first.leaflet.bytes).filter(kind =>
    names.some(name => first[name].bytes[kind] > 0),
  );
  const rows = kinds.map(kind => [kind, ...names.map(name => amount(first[name].bytes[kind], 'kB'))]);
  const total = name => Object.values(first[name].bytes).reduce((sum, bytes) => sum + bytes, 0);
  const lighter = total('leaflet') - sensitivity.publishedTopology + sensitivity.strippedTopology;
  return [
    '### Bytes on the wire before interaction',
    'In kB of 1,000 bytes, Brotli and response headers included.',
    table(['', ...names.map(name => pages[name].title)], rows),
    `The Leaflet page takes the boundaries as they are published, with ids that nobody uses. Without those it would be ${amount(
      lighter,
      'kB',
    )} kB, and the ratio ${ratio(total('ours') / lighter)}.`,
  ];
}

/** @param {Results} results */
function takeOverSection({ rounds }) {
  const rows = Object.entries(rounds).flatMap(([profile, list]) => {
    const found = list.flatMap(({ ours }) => (isNumber(ours?.takeOver) ? [ours] : []));
    if (found.length === 0) return [];
    return [
      [
        profiles[profile].title,
        amount(median(found.map(({ takeOver }) => takeOver)), 'ms'),
        amount(median(found.map(({ takeOverBytes }) => takeOverBytes)), 'kB'),
      ],
    ];
  });
  return [
    '### The take-over by Leaflet, in our page',
    rows.length > 0
      ? table(['', 'pointer on the map → Leaflet’s shapes painted, ms', 'extra bytes, kB'], rows)
      : 'Not seen: in this build nothing takes over, so nothing after it was measured.',
  ];
}

/** @param {Results} results */
function cachedSection({ cached }) {
  const rows = Object.entries(cached).flatMap(([profile, rounds]) =>
    cachedSizes.flatMap(size =>
      Object.entries(cachedPages).flatMap(([name, { title, hasTarget }]) => {
        const found = rounds.map(round => round[size]);
        if (found.length === 0) return [];
        const more = spread(found.map(times => (times[name] - times.feed) / FRAME));
        const range = `${more.median.toFixed(1)} (${more.min.toFixed(1)} – ${more.max.toFixed(1)})`;
        return [
          [
            `${title}, ${size} coalitions, ${profiles[profile].title}`,
            amount(median(found.map(times => times[name])), 'ms'),
            amount(median(found.map(({ feed }) => feed)), 'ms'),
            // The target is for the machine as it is.
            hasTarget && profile === 'desktop'
              ? `${more.median <= 1 ? '✓' : '✗'} ${range}, target ≤ 1`
              : range,
          ],
        ];
      }),
    ),
  );
  if (rows.length === 0) return [];
  return [
    '### With everything in the cache',
    'From the script that registers the element until the element is ready, against fetching and parsing the same feed and nothing else. A frame is 16.7 ms.',
    table(['', 'ready, ms', 'the feed by itself, ms', 'more, in frames'], rows),
  ];
}

/** @param {Results} results */
function sizesSection({ sizes }) {
  const keys = [...new Set(sizes.flatMap(round => Object.keys(round)))].map(Number).sort((a, b) => a - b);
  if (keys.length === 0) return [];
  const shown = metrics.filter(({ key }) =>
    ['bytes', 'painted', 'script', 'blocking', 'tasks', 'heap', 'clickBefore'].includes(key),
  );
  const values = (metric, size) =>
    sizes.flatMap(round => (round[size] ? [metric.of(round[size])] : [])).filter(isNumber);
  const rows = keys.map(size => [
    size.toLocaleString('en'),
    ...shown.map(metric => {
      const found = spread(values(metric, size));
      return found ? amount(found.median, metric.unit) : '';
    }),
  ]);
  const painted = metrics.find(({ key }) => key === 'painted');
  const growth = spread(
    ratios(
      sizes.map(round => round[10_000] && painted.of(round[10_000])),
      sizes.map(round => round[342] && painted.of(round[342])),
    ),
  );
  return [
    '### What the size of the feed costs, in our page',
    `Medians of ${sizes.length} rounds, desktop.`,
    table(['coalitions', ...shown.map(({ title, unit }) => `${title}, ${unit}`)], rows),
    growth
      ? `Painted, 10,000 : 342 coalitions: ${growth.median <= 4 ? '✓' : '✗'} ${ratio(growth.median)} (${ratio(growth.min)} – ${ratio(growth.max)}), target ≤ 4.`
      : '',
  ].filter(Boolean);
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const line = cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {number} value */
function ratio(value) {
  return Number.isFinite(value) ? value.toFixed(2) : '∞';
}

/** @param {number} value @param {Metric['unit']} unit */
function amount(value, unit) {
  switch (unit) {
    case 'kB':
      return (value / 1000).toFixed(1);
    case 'MB':
      return (value / 1e6).toFixed(2);
    case 'ms':
      return value >= 100 ? value.toFixed(0) : value.toFixed(1);
    default:
      return String(Math.round(value * 1e4) / 1e4);
  }
}

/** @param {unknown} value @returns {value is number} */
function isNumber(value) {
  return typeof value === 'number';
}
