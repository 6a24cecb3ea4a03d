/**
 * The map as SVG: there at once, and the same drawing that Leaflet moves once the visitor reaches for
 * it. It repeats what the list says, for the eye, the mouse and the finger: a screen reader hears one
 * sentence about it, and the keyboard chooses from the list.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from '../shared/template.js';
import type { ViewBox } from './camera.js';
import { type Drawing, type ListedGemeente, PARTS } from './map-model.js';
import type { ServerRows } from './server-rows.js';

/** What is shown on the map besides the country itself. */
export interface MapView {
  readonly viewBox: ViewBox;
  readonly gemeenten: readonly ListedGemeente[];
  /** What does not take part, as one path. */
  readonly land: string;
  /** What does, as shapes that stay as they are while the visitor chooses. */
  readonly shapes: unknown;
  /** The codes that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** The code whose name is written on the map. */
  readonly named: string | undefined;
  /** What a screen reader says of the whole map. */
  readonly label: string;
  /** Absent where nothing can be chosen. */
  readonly onChoose: ((code: string) => void) | undefined;
  /** Only on a server. */
  readonly serverRows?: ServerRows | undefined;
}

/** Draws the map; what is chosen comes last, so that no neighbour covers its outline. */
export function svgMap(drawing: Drawing, view: MapView): TemplateResult {
  const { left, top, width, height } = view.viewBox;
  const chosen = view.gemeenten.filter(({ code }) => view.chosen.has(code) && drawing.shapes.has(code));
  const choose = (event: Event): void => {
    const code = codeAt(event);
    if (code !== undefined) view.onChoose?.(code);
  };
  // One title that says the name of what is under the pointer, instead of one in each of 342 shapes.
  const nameIt = (event: Event): void => {
    const code = codeAt(event);
    const title = (event.currentTarget as Element).firstElementChild as Element;
    title.textContent = view.gemeenten.find(gemeente => gemeente.code === code)?.naam ?? '';
  };
  // For the mouse and the finger only: the keyboard has the same gemeenten in the list.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`<svg
    part="kaart"
    class=${view.onChoose ? 'te-kiezen' : ''}
    viewBox="${left} ${top} ${width} ${height}"
    role="img"
    aria-label=${view.label}
    @click=${choose}
    @pointerover=${nameIt}
  >
    <title></title>
    <g aria-hidden="true">
      <g transform="scale(${1 / PARTS})">
        <path class="land" d=${view.land} />
        ${view.shapes}
        <path class="provincies" d=${drawing.provinceBorders} />
        ${chosen.map(({ code }) => chosenShape(drawing, code))}
      </g>
      ${chosen.filter(({ code }) => code === view.named).map(gemeente => nameOf(drawing, gemeente, view))}
    </g>
  </svg>`;
  /* eslint-enable lit-a11y/click-events-have-key-events */
}

function codeAt(event: Event): string | undefined {
  return (event.target as Element).closest('[data-code]')?.getAttribute('data-code') ?? undefined;
}

/** Two strokes, light around dark, so that the outline shows on every fill. */
function chosenShape(drawing: Drawing, code: string): SVGTemplateResult {
  const d = drawing.shapes.get(code)?.path;
  return svg`<g class="gekozen" data-code=${code}><path class="rand" d=${d} /><path class="vlak" d=${d} /></g>`;
}

/** The name under the shape, and towards the middle of the map where it stands near an edge. */
function nameOf(
  drawing: Drawing,
  { code, naam }: ListedGemeente,
  { viewBox, serverRows }: MapView,
): SVGTemplateResult {
  const { left, top, width, height } = drawing.shapes.get(code)?.box ?? viewBox;
  const x = left + width / 2;
  const place = (x - viewBox.left) / viewBox.width;
  const anchor = place < 0.3 ? 'start' : place > 0.7 ? 'end' : 'middle';
  const low = (top + height - viewBox.top) / viewBox.height > 0.9;
  const y = low ? top : top + height;
  const nameAt = (x: number, y: number): SVGTemplateResult =>
    svg`<text class=${low ? 'naam boven' : 'naam'} x=${x} y=${y} text-anchor=${anchor}>${naam}</text>`;
  return serverRows ? serverRows.name(nameAt(0, 0), x, y, viewBox) : nameAt(x, y);
}
