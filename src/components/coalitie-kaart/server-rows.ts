/**
 * What `many-nodes.ts` makes of nodes, as templates: for a server, which has none. A browser loads nothing of this.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { KaartStrings } from '../shared/strings/nl-kaart.js';
import type { ViewBox } from './camera.js';
import { remarkOn } from './many-nodes.js';
import type { Drawing, ListedGemeente } from './map-model.js';

/** How wide the drawing of a server must be on the screen, in pixels, for its text to have the size it should have. */
const WIDTH = 560 * 1.4;

/** The shapes of these gemeenten, as far as they have one. */
function shapes(drawing: Drawing, codes: ReadonlySet<string>): SVGTemplateResult {
  const drawn = [...drawing.shapes].filter(([code]) => codes.has(code));
  return svg`<g class="doet-mee">${drawn.map(([code, { path }]) => svg`<path data-code=${code} d=${path} />`)}</g>`;
}

/** The list of these gemeenten, with the mark on what is chosen. */
function entries(
  gemeenten: readonly ListedGemeente[],
  choosable: boolean,
  t: KaartStrings,
  language: string,
  chosen: ReadonlySet<string>,
): TemplateResult {
  const list = gemeenten.map(gemeente => {
    const { code, naam } = gemeente;
    const text = remarkOn(gemeente, t, language);
    const remark = text === undefined ? nothing : html` <span part="opmerking">${text}</span>`;
    // The checker of templates does not know that `nothing` leaves an attribute out.
    const current = (chosen.has(code) ? 'true' : nothing) as 'true';
    return choosable
      ? html`<li><button type="button" part="gemeente" data-code=${code} aria-current=${current}><bdi>${naam}</bdi></button>${remark}</li>`
      : html`<li><span part="gemeente" data-code=${code} aria-current=${current}><bdi>${naam}</bdi></span>${remark}</li>`;
  });
  return html`<ul part="gemeenten" role="list">${list}</ul>`;
}

/** A name on the drawing. Only a script knows how big a pixel is there: about the size that it should have. */
function name(text: SVGTemplateResult, x: number, y: number, { width }: ViewBox): SVGTemplateResult {
  return svg`<g transform="translate(${x} ${y}) scale(${width / WIDTH})">${text}</g>`;
}

export const serverRows = { shapes, entries, name };

export type ServerRows = typeof serverRows;
