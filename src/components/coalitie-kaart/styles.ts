import { css } from 'lit';

export const kaartStyles = css`
  :host {
    --_own-land: light-dark(#f1f1ec, #2b3133);
    --_own-land-line: light-dark(#7d8386, #858f92);
    --_own-water: light-dark(#ffffff, #16191a);
    --_own-chosen: light-dark(#8f2a00, #ffb27d);

    --_land: var(--coalitie-map-land-color, var(--_own-land));
    --_land-line: var(--coalitie-map-border-color, var(--_own-land-line));
    --_water: var(--coalitie-map-water-color, var(--_own-water));
    --_chosen: var(--coalitie-map-chosen-color, var(--_own-chosen));
  }

  /* As in the shared styles: light or dark after the text of the page. */
  @supports (color: oklch(from currentcolor l c h)) {
    :host {
      --_own-land: oklch(from currentcolor clamp(0.308, var(--_light-page), 0.957) 0.007 107);
      --_own-land-line: oklch(from currentcolor clamp(0.605, var(--_dark-page), 0.642) 0.01 222);
      --_own-water: oklch(from currentcolor clamp(0.211, var(--_light-page), 1) 0 0);
      --_own-chosen: oklch(from currentcolor clamp(0.437, var(--_dark-page), 0.825) 0.12 45);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_land: var(--_own-water);
      --_water: var(--_own-water);
      --_land-line: currentcolor;
      --_chosen: var(--_own-chosen);
    }
  }

  [part~='indeling'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    align-items: flex-start;
  }

  [part~='kolom'] {
    flex: 1 1 17em;
    min-inline-size: 0;
  }

  [part~='kaartvlak'] {
    flex: 2 1 20em;
    min-inline-size: 0;
    max-inline-size: 45em;
    margin: 0;
  }

  /* The shape of the country, so that the place is kept before the map is there. */
  [part~='kaartvenster'],
  [part~='kaartplaats'] {
    position: relative;
    inline-size: 100%;
    max-block-size: 85vh;
    aspect-ratio: 100 / 119;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_water);
    overflow: hidden;
  }

  [part~='kaart'] {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  /* Lines keep their width however close the map is. */
  [part~='kaart'] path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .land {
    fill: var(--_land);
    stroke: var(--_land-line);
    stroke-width: 0.5;
  }

  .provincies {
    fill: none;
    stroke: var(--_land-line);
    stroke-width: 1.25;
    pointer-events: none;
  }

  .doet-mee {
    fill: var(--_accent);
    stroke: var(--_water);
    stroke-width: 0.6;
  }

  .te-kiezen .doet-mee {
    cursor: pointer;
  }

  .te-kiezen .doet-mee:hover {
    stroke: var(--_chosen);
    stroke-width: 3;
  }

  .gekozen .rand {
    fill: none;
    stroke: var(--_water);
    stroke-width: 5;
  }

  .gekozen .vlak {
    fill: var(--_chosen);
    stroke: var(--_chosen);
    stroke-width: 2;
  }

  .naam {
    fill: var(--_chosen);
    stroke: var(--_water);
    stroke-width: calc(4px * var(--_pixel, 1.4));
    paint-order: stroke;
    font-weight: bold;
    /* In the units of the drawing; the script says how many there are in a pixel. */
    font-size: calc(15px * var(--_pixel, 1.4));
    transform: translateY(calc(18px * var(--_pixel, 1.4)));
    pointer-events: none;
  }

  .naam.boven {
    transform: translateY(calc(-7px * var(--_pixel, 1.4)));
  }

  /* With a map underneath, only what the feed is about covers it. */
  .met-achtergrond .land {
    fill: none;
  }

  .met-achtergrond .doet-mee,
  .met-achtergrond .vlak {
    fill-opacity: 0.6;
  }

  /* There is nothing to move or explain yet; the room is kept. */
  .wacht > :not([part~='kaartplaats']) {
    visibility: hidden;
  }

  [part~='kaartmelding'] {
    position: absolute;
    inset: auto 0.5em 0.5em;
    padding: 0.5em 0.75em;
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius);
    background: var(--_popup);
    color: var(--_on-popup);
    text-align: center;
    pointer-events: none;
  }

  [part~='onder'] {
    position: static;
    margin-block-start: 0.5em;
  }

  [part~='kaartknoppen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    margin-block-start: 0.5em;
  }

  [part~='kaartknop'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    /* Six beside each other, also where that is only just possible. */
    min-inline-size: min(var(--_target), (100% - 5 * 0.375em) / 6);
    padding: 0.25em 0.75em;
    border-width: min(1px, var(--_button-border-width));
  }

  [part~='kaartknop']:has(svg) {
    padding: 0;
  }

  [part~='kaartknop'] svg {
    inline-size: var(--_icon);
    block-size: var(--_icon);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [part~='toestemming'] {
    flex: 1 1 15em;
    font-size: var(--_small);
  }

  .vouw {
    flex-basis: 100%;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    margin-block-start: 0.5em;
    font-size: var(--_small);
  }

  [part~='legenda'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  [part~='legenda'] li:not([hidden]) {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }

  [part~='legenda'] svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  [part~='provincie'] {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  [part~='provincie']:last-child {
    border-block-end: var(--_border-width) solid var(--_border);
  }

  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25em;
    font-weight: bold;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* A triangle of our own: Safari and Chromium draw theirs in different ways. */
  summary::before {
    content: '';
    flex: none;
    inline-size: 0;
    block-size: 0;
    border-block: 0.3em solid transparent;
    border-inline-start: 0.45em solid currentcolor;
    /* Forced colours would fill in the transparent borders: a square. */
    forced-color-adjust: none;
  }

  details[open] > summary::before {
    transform: rotate(90deg);
  }

  details[open] > summary:dir(rtl)::before {
    transform: rotate(-90deg);
  }

  summary [part~='aantal'] {
    margin-inline-start: auto;
    font-weight: normal;
  }

  [part~='gemeenten'] {
    padding-block-end: 0.5em;
  }

  [part~='gemeente'] {
    display: block;
    inline-size: 100%;
    padding: 0.4em 0.75em 0.4em 1.25em;
    border: 0;
    border-inline-start: 0.375em solid transparent;
    border-radius: 0;
    text-align: start;
  }

  button[part~='gemeente'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  [part~='gemeente'][aria-current='true'] {
    border-inline-start-color: var(--_chosen);
    background: var(--_surface);
    font-weight: bold;
  }

  [part~='opmerking'] {
    display: block;
    padding-inline-start: 1.625em;
    font-size: var(--_small);
  }

  [part~='details'] {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_chosen);
    border-radius: var(--_radius);
  }

  [part~='details'] > * + *,
  [part~='coalitie'] > * + * {
    margin-block-start: 0.75em;
  }

  [part~='coalitie'] > * {
    margin-block-end: 0;
  }

  [part~='coalitie'] + [part~='coalitie'] {
    padding-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  [part~='motto'] {
    font-style: italic;
  }

  @media (forced-colors: active) {
    [part~='kaartvenster'],
    [part~='legenda'] svg {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }

    .land {
      fill: Canvas;
      stroke: GrayText;
    }

    .provincies {
      stroke: GrayText;
    }

    .doet-mee {
      fill: LinkText;
      stroke: Canvas;
    }

    .te-kiezen .doet-mee:hover {
      stroke: Highlight;
    }

    .gekozen .rand {
      stroke: Canvas;
    }

    .gekozen .vlak {
      fill: Highlight;
      stroke: CanvasText;
    }

    .naam {
      fill: CanvasText;
      stroke: Canvas;
    }

    [part~='gemeente'] {
      border-inline-start-color: Canvas;
    }

    [part~='gemeente'][aria-current='true'] {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    [part~='indeling'] {
      display: block;
    }

    [part~='kaartvlak'] {
      max-inline-size: 24em;
      margin-block-start: var(--_space);
      break-inside: avoid;
    }

    [part~='kaartknoppen'],
    [part~='zoeken'] {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
