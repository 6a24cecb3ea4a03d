import { css } from '../shared/template.js';

export const cijfersStyles = css`
  [part~='indicatoren'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(var(--_space) * 2);
  }

  [part~='indicator'] {
    min-inline-size: 0;
    max-inline-size: 45em;
  }

  [part~='naam'],
  [part~='leeftijd'] {
    margin-block-end: 0.25em;
  }

  [part~='cijfers'] ~ [part~='leeftijd'] {
    margin-block-start: var(--_space);
  }

  [part~='reden'] {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_border);
  }

  .vlak {
    container-type: inline-size;
  }

  /* Beside the lines is room for percentages and letters, below them for years. Years run from left to
     right on every page. */
  [part~='grafiek'] {
    display: block;
    direction: ltr;
    inline-size: calc(100% - 5.5em);
    block-size: 14em;
    margin: 0.875em 1.75em 2.25em 3.75em;
    overflow: visible;
    font-size: 0.875em;
    line-height: 1;
  }

  svg {
    fill: none;
    stroke: none;
  }

  svg svg {
    overflow: visible;
  }

  svg text {
    fill: currentcolor;
  }

  .raster {
    stroke: color-mix(in srgb, currentcolor 25%, transparent);
  }

  .schaal {
    text-anchor: end;
  }

  .jaar {
    text-anchor: middle;
  }

  .letter {
    font-weight: bold;
  }

  /* The widths in scale.ts, with the room beside the lines. */
  @container (inline-size < 7.5em) {
    [part~='grafiek'] {
      display: none;
    }
  }

  @container (inline-size < 11em) {
    .smal {
      display: none;
    }
  }

  @container (inline-size < 20em) {
    .ruim {
      display: none;
    }
  }

  .geen {
    display: none;
  }

  @container (inline-size < 38em) {
    .breed {
      display: none;
    }
  }

  .lijn {
    stroke: currentcolor;
    stroke-width: 2;
  }

  .vorm {
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .vorm.enquete,
  .kern {
    fill: currentcolor;
  }

  .gemeente {
    color: var(--_accent);
  }

  .gemeente .lijn {
    stroke-width: 3;
  }

  .ggd-regio .lijn {
    stroke-dasharray: 9 4;
  }

  .provincie .lijn {
    stroke-dasharray: 9 3 2 3;
  }

  .land .lijn {
    stroke-dasharray: 2 4;
  }

  [part~='legenda'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  [part~='legenda'] li {
    display: flex;
    gap: 0.5em;
    min-inline-size: 0;
  }

  [part~='legenda'] span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part~='symbool'] {
    flex: none;
    direction: ltr;
    margin-block-start: 0.25em;
    overflow: visible;
  }

  [part~='verantwoording'] {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }

  [part~='verantwoording'] > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }

  [part~='verantwoording'] dt {
    font-weight: bold;
  }

  [part~='verantwoording'] dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Big enough to hit. */
  [part~='verantwoording'] a {
    display: inline-block;
    padding-block: 0.25em;
  }

  /* Each further source on a line of its own. */
  [part~='verantwoording'] dd + dd {
    flex-basis: 100%;
  }

  summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.6em;
    /* The second line starts below the first, and not below the triangle. */
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  summary:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }

  [part~='tabel'] {
    inline-size: 100%;
    max-inline-size: 40em;
    border-collapse: collapse;
    font-size: 0.875em;
  }

  [part~='tabel'] + [part~='tabel'] {
    margin-block-start: var(--_space);
  }

  caption {
    padding-block: 0.5em;
    text-align: start;
    overflow-wrap: anywhere;
  }

  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  /* No room is lost at the edge: with text twice as large on a phone, the columns need all there is. */
  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* All room that numbers do not need: names break as little as possible. */
  th[scope='row'] {
    inline-size: 100%;
    font-weight: normal;
  }

  th[scope='col'] {
    overflow-wrap: normal;
  }

  td {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    svg,
    .gemeente {
      color: CanvasText;
    }
  }

  /* On paper nobody can open the table. */
  @media print {
    [part~='cijfers']::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      display: none;
    }

    [part~='grafiek'],
    [part~='tabel'] {
      break-inside: avoid;
    }
  }
`;
