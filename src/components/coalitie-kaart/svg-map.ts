/**
 * The map as SVG: there at once, and the same drawing that Leaflet moves once the visitor reaches for
 * it. It repeats what the list says, for the eye, the mouse and the finger: a screen reader hears one
 * sentence about it, and the keyboard chooses from the list.
 */
import { html, isServer, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewBox } from './camera.js';
import { shapeNodes, shapeTemplates } from './many-nodes.js';
import { type Drawing, type ListedGemeente, PARTS } from './map-model.js';

/** How wide the drawing of a server must be on the screen, in pixels, for its text to have the size it should have. */
const SERVER_WIDTH = 560 * 1.4;

/** What is shown on the map besides the country itself. */
export interface MapView {
  readonly viewBox: ViewBox;
  readonly gemeenten: readonly ListedGemeente[];
  /** The codes that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** The code whose name is written on the map. */
  readonly named: string | undefined;
  /** What a screen reader says of the whole map. */
  readonly label: string;
  /** Absent where nothing can be chosen. */
  readonly onChoose: ((code: string) => void) | undefined;
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
        <path class="land" d=${guard([drawing, view.gemeenten], () => landAround(drawing, view.gemeenten))} />
        ${guard([drawing, view.gemeenten], () => participating(drawing, view.gemeenten))}
        <path class="provincies" d=${drawing.provinceBorders} />
        ${chosen.map(({ code }) => chosenShape(drawing, code))}
      </g>
      ${chosen.filter(({ code }) => code === view.named).map(gemeente => nameOf(drawing, gemeente, view.viewBox))}
    </g>
  </svg>`;
  /* eslint-enable lit-a11y/click-events-have-key-events */
}

function codeAt(event: Event): string | undefined {
  return (event.target as Element).closest('[data-code]')?.getAttribute('data-code') ?? undefined;
}

/** What does not take part, as one path. */
function landAround(drawing: Drawing, gemeenten: readonly ListedGemeente[]): string {
  const codes = new Set(gemeenten.map(({ code }) => code));
  let land = '';
  drawing.shapes.forEach(({ path }, code) => {
    if (!codes.has(code)) land += path;
  });
  return land;
}

/** The shapes of what takes part; they stay as they are while the visitor chooses. */
function participating(drawing: Drawing, gemeenten: readonly ListedGemeente[]): unknown {
  const codes = new Set(gemeenten.map(({ code }) => code));
  return isServer ? shapeTemplates(drawing, codes) : shapeNodes(drawing, codes);
}

/** Two strokes, light around dark, so that the outline shows on every fill. */
function chosenShape(drawing: Drawing, code: string): SVGTemplateResult {
  const d = drawing.shapes.get(code)?.path;
  return svg`<g class="gekozen" data-code=${code}><path class="rand" d=${d} /><path class="vlak" d=${d} /></g>`;
}

/** The name under the shape, and towards the middle of the map where it stands near an edge. */
function nameOf(drawing: Drawing, { code, naam }: ListedGemeente, view: ViewBox): SVGTemplateResult {
  const { left, top, width, height } = drawing.shapes.get(code)?.box ?? view;
  const x = left + width / 2;
  const place = (x - view.left) / view.width;
  const anchor = place < 0.3 ? 'start' : place > 0.7 ? 'end' : 'middle';
  const low = (top + height - view.top) / view.height > 0.9;
  const y = low ? top : top + height;
  const text = svg`<text class=${low ? 'naam boven' : 'naam'} x=${isServer ? 0 : x} y=${isServer ? 0 : y} text-anchor=${anchor}>${naam}</text>`;
  // Only a script knows how big a pixel is on the drawing: about the size it should have.
  return isServer
    ? svg`<g transform="translate(${x} ${y}) scale(${view.width / SERVER_WIDTH})">${text}</g>`
    : text;
}
