/**
 * Which figures of a coalition may stand together, and which may be joined by a line. Pure questions.
 *
 * A line says that two figures can be compared, so one is only drawn between figures of the same
 * indicator, area and leeftijd, that are known to be measured in the same way. A figure whose methode
 * is unknown is not known to be comparable with anything. Nothing is computed: every number that comes
 * out of here is one that the feed holds.
 */
import type { Cijfer } from '../feed/schema.js';

export type Indicator = Cijfer['indicator'];
export type Gebied = Cijfer['gebied'];
export type Methode = Cijfer['methode'];

/** Why figures that belong to the same area and subject have no line between them. */
export type NoLine = 'methode' | 'methode-onbekend' | 'zelfde-jaar';

/** The figures of one area that are measured in one way. */
export interface Series {
  readonly gebied: Gebied;
  readonly methode: Methode;
  /** By year, the oldest first. */
  readonly cijfers: readonly Cijfer[];
  /** The parts that may be drawn as a line: two figures or more, each of another year. */
  readonly lines: readonly (readonly Cijfer[])[];
}

/** The figures of one indicator over people of one age. */
export interface Chart {
  readonly indicator: Indicator;
  /** As the feed first writes it. */
  readonly leeftijd: string;
  /** From near to far: gemeente, GGD-regio, provincie, country. */
  readonly series: readonly Series[];
  readonly noLine: readonly NoLine[];
}

/** All figures of one indicator, in a chart for each age. */
export interface IndicatorCijfers {
  readonly indicator: Indicator;
  readonly charts: readonly Chart[];
}

const INDICATORS: readonly Indicator[] = [
  'eenzaam',
  'ernstig-eenzaam',
  'emotioneel-eenzaam',
  'sociaal-eenzaam',
];
const NEAR_TO_FAR: readonly Gebied['soort'][] = ['gemeente', 'ggd-regio', 'provincie', 'land'];

/** The figures in the order in which they are shown; an indicator without figures is left out. */
export function groupCijfers(cijfers: readonly Cijfer[]): readonly IndicatorCijfers[] {
  return INDICATORS.map(indicator => {
    const own = cijfers.filter(cijfer => cijfer.indicator === indicator);
    const charts = [...groupBy(own, ({ leeftijd }) => ageKey(leeftijd)).values()].map(toChart);
    return { indicator, charts };
  }).filter(({ charts }) => charts.length > 0);
}

/** The age as digits with a plus where it is "so old and older", in whatever way that is written. */
export function youngestAge(leeftijd: string): string | undefined {
  return /^\s*(\d{1,3})\s*(?:\+|(?:jaar\s+)?(?:en|of)\s+ouder)\s*$/i.exec(leeftijd)?.[1];
}

function ageKey(leeftijd: string): string {
  return youngestAge(leeftijd) ?? leeftijd.trim().toLowerCase();
}

/** A code is what an area is known by; without one it is the name. */
export function areaKey({ soort, code, naam }: Gebied): string {
  return `${soort} ${code ?? naam}`;
}

function toChart(cijfers: readonly Cijfer[]): Chart {
  const { indicator, leeftijd } = cijfers[0] as Cijfer;
  const areas = [...groupBy(cijfers, ({ gebied }) => areaKey(gebied)).values()];
  // Sorting is stable: areas of one kind stay in the order of the feed.
  areas.sort(([a], [b]) => distance(a as Cijfer) - distance(b as Cijfer));
  const series = areas.flatMap(own => [...groupBy(own, ({ methode }) => methode).values()].map(toSeries));
  return { indicator, leeftijd, series, noLine: noLineReasons(areas, series) };
}

function distance({ gebied }: Cijfer): number {
  return NEAR_TO_FAR.indexOf(gebied.soort);
}

function toSeries(unsorted: readonly Cijfer[]): Series {
  const { gebied, methode } = unsorted[0] as Cijfer;
  const cijfers = unsorted.toSorted((a, b) => a.jaar - b.jaar);
  return { gebied, methode, cijfers, lines: methode === undefined ? [] : linesOf(cijfers) };
}

/** A year with more than one figure ends a line: nobody knows which of them it should go through. */
function linesOf(cijfers: readonly Cijfer[]): readonly (readonly Cijfer[])[] {
  const lines: Cijfer[][] = [[]];
  for (const sameYear of groupBy(cijfers, ({ jaar }) => jaar).values()) {
    if (sameYear.length > 1) lines.push([]);
    else lines.at(-1)?.push(sameYear[0] as Cijfer);
  }
  return lines.filter(({ length }) => length > 1);
}

/** The reasons that matter here: where there is nothing to join, a line is not missed. */
function noLineReasons(areas: readonly (readonly Cijfer[])[], series: readonly Series[]): readonly NoLine[] {
  const reasons: NoLine[] = [];
  const methods = new Set(series.map(({ methode }) => methode));
  if (methods.has('enquete') && methods.has('model')) reasons.push('methode');
  if (areas.some(own => own.length > 1 && own.some(({ methode }) => methode === undefined)))
    reasons.push('methode-onbekend');
  if (
    series.some(
      ({ methode, cijfers }) =>
        methode !== undefined && new Set(cijfers.map(({ jaar }) => jaar)).size < cijfers.length,
    )
  )
    reasons.push('zelfde-jaar');
  return reasons;
}

function groupBy<T, Key>(entries: readonly T[], keyOf: (entry: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
