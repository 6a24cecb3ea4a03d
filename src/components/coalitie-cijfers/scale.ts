/** Where years and percentages stand in a chart, and which of them are written beside it. Pure arithmetic. */

/** In which charts a year is written: in any, from a narrow, a middle or a wide one on, or in none. */
export type Room = 'altijd' | 'smal' | 'ruim' | 'breed' | 'geen';

/** A year under the chart. */
export interface YearLabel {
  readonly jaar: number;
  readonly room: Room;
}

/** The place of everything in a chart, in percents of its width and height. */
export interface Scale {
  readonly x: (jaar: number) => number;
  readonly y: (waarde: number) => number;
  /** The percentages that get a line across: from 0 up to the top of the chart. */
  readonly steps: readonly number[];
  readonly years: readonly YearLabel[];
}

/** What a chart of each width offers at least, in the `em` of its text. The styles hide by the same widths. */
const CHART_WIDTHS: readonly (readonly [Room, number])[] = [
  ['altijd', 3],
  ['smal', 7],
  ['ruim', 17],
  ['breed', 37],
  ['geen', Number.POSITIVE_INFINITY],
];
const YEAR_WIDTH = 2.8;

/** A scale that holds all of these; it always starts at 0, so that no difference looks bigger than it is. */
export function scaleOf(jaren: readonly number[], waarden: readonly number[]): Scale {
  const first = Math.min(...jaren);
  const last = Math.max(...jaren);
  const steps = stepsUpTo(Math.max(...waarden));
  const top = steps.at(-1) as number;
  const x = (jaar: number): number => (first === last ? 50 : ((jaar - first) / (last - first)) * 100);
  return { x, y: waarde => 100 - (waarde / top) * 100, steps, years: yearLabels(jaren, x) };
}

function stepsUpTo(highest: number): readonly number[] {
  const step = highest <= 25 ? 5 : highest <= 50 ? 10 : 20;
  const count = Math.max(Math.ceil(highest / step), 1);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The first and the last year before all others; what is written in a narrow chart is so in a wide one too. */
function yearLabels(jaren: readonly number[], x: (jaar: number) => number): readonly YearLabel[] {
  const sorted = [...new Set(jaren)].sort((a, b) => a - b);
  const byImportance = [...new Set([sorted[0], sorted.at(-1), ...sorted])] as number[];
  const labels: YearLabel[] = [];
  for (const [room, width] of CHART_WIDTHS) {
    for (const jaar of byImportance) {
      const isFree = labels.every(other => (Math.abs(x(other.jaar) - x(jaar)) / 100) * width >= YEAR_WIDTH);
      if (isFree) labels.push({ jaar, room });
    }
  }
  return labels.sort((a, b) => a.jaar - b.jaar);
}
