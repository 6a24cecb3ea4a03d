import { css } from '../shared/template.js';

export const pijlersStyles = css`
  :host {
    --_own-niet-gestart: light-dark(#5c5c5c, #b8b8b8);
    --_own-in-voorbereiding: light-dark(#8a5a00, #f0c060);
    --_own-geborgd: light-dark(#1b6e3c, #7fd79c);

    --_niet-gestart: var(--coalitie-status-niet-gestart-color, var(--_own-niet-gestart));
    --_in-voorbereiding: var(--coalitie-status-in-voorbereiding-color, var(--_own-in-voorbereiding));
    --_loopt: var(--coalitie-status-loopt-color, var(--_accent));
    --_geborgd: var(--coalitie-status-geborgd-color, var(--_own-geborgd));
  }

  /* As in the shared styles: light or dark after the text of the page. */
  @supports (color: oklch(from currentcolor l c h)) {
    :host {
      --_own-niet-gestart: oklch(from currentcolor clamp(0.47, var(--_dark-page), 0.78) 0 0);
      --_own-in-voorbereiding: oklch(from currentcolor clamp(0.5, var(--_dark-page), 0.83) 0.11 75);
      --_own-geborgd: oklch(from currentcolor clamp(0.47, var(--_dark-page), 0.81) 0.11 152);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_niet-gestart: currentcolor;
      --_in-voorbereiding: currentcolor;
      --_geborgd: currentcolor;
    }
  }

  [part~='pijlers'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  [part~='pijler'] {
    padding-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  [part~='naam'] {
    margin-block-end: 0.25em;
  }

  [part~='status'] {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block-end: 0.5em;
    font-weight: bold;
  }

  [part~='status'] > span {
    min-inline-size: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  [part~='symbool'] {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    color: var(--_niet-gestart);
  }

  .in-voorbereiding {
    color: var(--_in-voorbereiding);
  }

  .loopt {
    color: var(--_loopt);
  }

  .geborgd {
    color: var(--_geborgd);
  }

  .sparing {
    fill: var(--_on-accent);
  }

  .sparing-lijn {
    stroke: var(--_on-accent);
  }

  [part~='feiten'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block: 0.5em;
  }

  [part~='toelichting'] {
    max-inline-size: 70ch;
  }

  [part~='acties'],
  [part~='documenten'] {
    margin-block-start: 0.5em;
  }

  [part~='acties'] > [part~='tussenkop'],
  [part~='documenten'] > [part~='tussenkop'] {
    margin-block-end: 0.25em;
    font-size: 1em;
  }

  [part~='uitleg'] {
    margin-block-start: 0.5em;
  }

  [part~='uitleg'] > summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    /* The second line starts below the first, and not below the triangle. */
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  [part~='actie'] {
    overflow-wrap: anywhere;
  }

  [part~='verantwoording'] {
    margin-block-start: var(--_space);
    font-size: var(--_small);
  }

  [part~='melding'] + [part~='pijlers'],
  [part~='inleiding'] {
    margin-block-end: var(--_space);
  }

  /* ── Table: columns where there is room for them, else each pijler as a block ── */

  /* A table wants all there is. Where the page asks its content how wide it is, a container has no width of its own;
     this is what it counts for. */
  :host([weergave='tabel']) {
    inline-size: 100%;
  }

  .vlak {
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
  }

  table[part~='pijlers'],
  table[part~='pijlers'] :is(tbody, tr, th, td) {
    display: block;
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }

  table[part~='pijlers'] {
    position: relative;
  }

  /* Read and not seen: nothing of it is painted, and as wide as its table it sticks out nowhere. */
  table[part~='pijlers'] thead {
    position: absolute;
    inset-inline: 0;
    clip-path: inset(50%);
  }

  table[part~='pijlers'] tr {
    padding-block: var(--_space);
  }

  /* In a cell a heading stands below a name that is none. */
  table[part~='pijlers'] [part~='tussenkop'] {
    font-size: 1em;
  }

  @container (min-width: 40em) {
    table[part~='pijlers'] {
      display: table;
      table-layout: fixed;
    }

    table[part~='pijlers'] thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    table[part~='pijlers'] tbody {
      display: table-row-group;
    }

    table[part~='pijlers'] tr {
      display: table-row;
    }

    table[part~='pijlers'] :is(th, td) {
      display: table-cell;
      inline-size: auto;
      padding: 0.75em var(--_space) 0.75em 0;
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
    }

    table[part~='pijlers'] :is(th, td):last-child {
      padding-inline-end: 0;
    }

    [part~='kolomkop']:nth-child(3) {
      inline-size: 50%;
    }

    table [part~='uitleg'],
    table [part~='acties'],
    table [part~='documenten'] {
      margin-block-start: 0;
    }
  }

  /* ── Compact: one line for each pijler ── */

  :host([weergave='compact']) [part~='pijlers'] {
    gap: 0;
  }

  :host([weergave='compact']) [part~='pijler'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_space);
    justify-content: space-between;
    padding-block: 0.5em;
  }

  :host([weergave='compact']) :is([part~='naam'], [part~='status']) {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin: 0;
  }

  @media (forced-colors: active) {
    [part~='symbool'][class] {
      color: CanvasText;
      forced-color-adjust: auto;
    }

    .sparing {
      fill: Canvas;
    }

    .sparing-lijn {
      stroke: Canvas;
    }
  }

  @media print {
    /* Columns as of a newspaper: short lines, and no paper left blank beside them. */
    ol[part~='pijlers'] {
      display: block;
      columns: 20em 2;
      column-gap: 2em;
    }

    [part~='pijler'] {
      padding-block: 0.5em;
    }

    [part~='status'] {
      margin-block-end: 0.25em;
    }

    /* Only long text may go on in the next column. */
    [part~='pijler']:not(:has([part~='toelichting'])) {
      break-inside: avoid;
    }

    /* Not after the last of a pijler: what may break nowhere breaks anywhere. */
    :is([part~='status'], [part~='feiten']):not(:last-child) {
      break-after: avoid;
    }

    /* On paper there is nothing to unfold. */
    [part~='uitleg'] > summary {
      display: none;
    }

    [part~='uitleg']::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
