/**
 * The five statuses as shapes: how far a circle is filled tells them apart without colour, and each
 * always stands beside its name. Drawn with `currentColor`, so that forced colours apply.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { PijlerStatus } from '../../data/feed/schema.js';
import { html, svg } from '../shared/template.js';

const SHAPES: Readonly<Record<PijlerStatus | 'onbekend', SVGTemplateResult>> = {
  onbekend: svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 4" />`,
  'niet-gestart': svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />`,
  'in-voorbereiding': svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />`,
  loopt: svg`<circle cx="12" cy="12" r="10" fill="currentColor" />
    <path d="M9.5 7v10l8-5z" class="sparing" />`,
  geborgd: svg`<circle cx="12" cy="12" r="10" fill="currentColor" />
    <path d="m7 12.5 3.5 3.5L17 9" fill="none" class="sparing-lijn" stroke-width="2.5" />`,
};

/** The shape of a status, for the eye only. */
export function statusIcon(status: PijlerStatus | 'onbekend'): TemplateResult {
  return html`<svg part="symbool" class=${status} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    ${SHAPES[status]}
  </svg>`;
}
