/**
 * Draws a chart as SVG. It has no `viewBox`: places are in percents and shapes and text in their own
 * size, so that the drawing follows its column and the text stays as big as that of the page.
 *
 * Kinds of area differ in shape and dash, ways of measuring in how the shape is filled, and areas of one
 * kind by a letter; colour only repeats that. All of it is for the eye: what it says is in the label of
 * the drawing and in the table beside it.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Cijfer } from '../../data/feed/schema.js';
import type { Gebied, Series } from '../../data/questions/cijfers.js';
import { html, nothing, svg } from '../shared/template.js';
import type { Scale } from './scale.js';

/** A series as it is drawn. */
export interface DrawnSeries extends Series {
  /** Tells areas of one kind apart, where there are several. */
  readonly letter: string | undefined;
}

/** What is written in the drawing. */
export interface ChartTexts {
  /** What a screen reader says of the whole drawing. */
  readonly label: string;
  readonly percentage: (waarde: number) => string;
  /** What is said of the figure under the pointer. */
  readonly point: (series: Series, cijfer: Cijfer) => string;
}

/** Shapes around 0,0. */
const SHAPES: Readonly<Record<Gebied['soort'], string>> = {
  gemeente: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'ggd-regio': 'M-4.5-4.5h9v9h-9z',
  provincie: 'M0-6 6 5H-6z',
  land: 'M0-6.5 6.5 0 0 6.5-6.5 0z',
};

/** The drawing of one chart. */
export function lineChart(series: readonly DrawnSeries[], scale: Scale, texts: ChartTexts): TemplateResult {
  // What is nearest comes last, so that no other line covers it.
  return html`<svg part="grafiek" role="img" aria-label=${texts.label} focusable="false">
    <g aria-hidden="true">
      ${scale.steps.map(step => gridLine(step, scale, texts))}
      ${scale.years.map(
        ({ jaar, room }) => svg`<svg x=${percent(scale.x(jaar))} y="100%">
          <path class="raster" d="M0 0v5" />
          <text class="jaar ${room}" dy="1.6em">${jaar}</text>
        </svg>`,
      )}
      ${series.toReversed().map(one => drawSeries(one, scale, texts))}
    </g>
  </svg>`;
}

/**
 * The line and the shape of a series, as in the drawing, to stand before its name.
 *
 * @param lettered Whether there are letters in this legend, for which all samples keep room.
 */
export function legendSample(series: DrawnSeries, lettered: boolean): TemplateResult {
  return html`<svg part="symbool" width=${lettered ? 48 : 36} height="16" aria-hidden="true" focusable="false">
    <g class=${series.gebied.soort}>
      ${series.lines.length > 0 ? svg`<line class="lijn" x1="1" x2="35" y1="8" y2="8" />` : nothing}
      <g transform="translate(18 8)">${shape(series)}</g>
      ${series.letter === undefined ? nothing : svg`<text class="letter" x="37" y="8" dy="0.35em">${series.letter}</text>`}
    </g>
  </svg>`;
}

function gridLine(step: number, { y }: Scale, { percentage }: ChartTexts): SVGTemplateResult {
  const height = percent(y(step));
  return svg`<line class="raster" x1="0" x2="100%" y1=${height} y2=${height} /><text class="schaal" x="-10" y=${height} dy="0.35em">${percentage(step)}</text>`;
}

function drawSeries(series: DrawnSeries, scale: Scale, { point }: ChartTexts): SVGTemplateResult {
  const last = series.cijfers.at(-1);
  return svg`<g class=${series.gebied.soort}>
    ${series.lines.map(line => line.slice(1).map((to, index) => segment(line[index] as Cijfer, to, scale)))}
    ${series.cijfers.map(
      cijfer => svg`<svg x=${percent(scale.x(cijfer.jaar))} y=${percent(scale.y(cijfer.waarde))}>
        <title .textContent=${point(series, cijfer)}></title>
        ${shape(series)}
        ${series.letter !== undefined && cijfer === last ? svg`<text class="letter" x="10" dy="0.35em">${series.letter}</text>` : nothing}
      </svg>`,
    )}
  </g>`;
}

function segment(from: Cijfer, to: Cijfer, { x, y }: Scale): SVGTemplateResult {
  return svg`<line class="lijn" x1=${percent(x(from.jaar))} y1=${percent(y(from.waarde))} x2=${percent(x(to.jaar))} y2=${percent(y(to.waarde))} />`;
}

/** Filled: enquete. Open with a dot: model. Open: nobody says how it was measured. */
function shape({ gebied, methode }: Series): SVGTemplateResult {
  return svg`<path class="vorm ${methode ?? 'onbekend'}" d=${SHAPES[gebied.soort]} />${
    methode === 'model' ? svg`<circle class="kern" r="1.75" />` : nothing
  }`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
