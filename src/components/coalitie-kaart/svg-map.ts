/**
 * The map as SVG. It repeats what the list says, for the eye and the mouse: a screen reader hears one
 * sentence about it, and the keyboard uses the list.
 */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Drawing } from './map-model.js';

/** What is shown on the map besides the country itself. */
export interface MapView {
  /** The gemeenten that take part: code and name. */
  readonly participating: ReadonlyMap<string, string>;
  /** The codes that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** What a screen reader says of the whole map. */
  readonly label: string;
  readonly onChoose: (code: string) => void;
}

/** Draws the map; the chosen shapes come last, so that no neighbour covers their outline. */
export function svgMap(drawing: Drawing, view: MapView): TemplateResult {
  const drawn = [...view.participating].filter(([code]) => drawing.shapes.has(code));
  const chosen = drawn.filter(([code]) => view.chosen.has(code));
  const click = (event: Event): void => {
    const code = (event.target as Element).getAttribute('data-code');
    if (code) view.onChoose(code);
  };
  // For the mouse and the finger only: the keyboard has the same gemeenten in the list.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<svg part="kaart" viewBox=${drawing.viewBox} role="img" aria-label=${view.label} @click=${click}>
    <g aria-hidden="true">
      <path class="land" d=${drawing.country} />
      ${repeat(
        drawn,
        ([code]) => code,
        ([code, naam]) => shape(drawing, code, naam),
      )}
      <path class="provincies" d=${drawing.provinceBorders} />
      ${chosen.map(([code, naam]) => outline(drawing, code, naam))}
    </g>
  </svg>`;
}

function shape(drawing: Drawing, code: string, naam: string): SVGTemplateResult {
  return svg`<path class="doet-mee" data-code=${code} d=${drawing.shapes.get(code)}><title>${naam}</title></path>`;
}

/** Two strokes, dark on light, so that the outline shows on every fill. */
function outline(drawing: Drawing, code: string, naam: string): SVGTemplateResult {
  const d = drawing.shapes.get(code);
  return svg`<g class="gekozen" data-code=${code}>
    <path class="rand" d=${d} /><path class="vlak" data-code=${code} d=${d}><title>${naam}</title></path>
  </g>`;
}
