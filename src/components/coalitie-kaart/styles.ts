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
    stroke-linejoin: round;
  }

  /* Lines keep their width however close the map is. */
  [part~='kaart'] path {
    vector-effect: non-scaling-stroke;
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

  /* The group, from which its shapes inherit: working out a colour 342 times costs more than drawing it. */
  .doet-mee {
    fill: var(--_accent);
    stroke: var(--_water);
    stroke-width: 0.6;
  }

  .te-kiezen .doet-mee {
    cursor: pointer;
  }

  .te-kiezen .doet-mee > :hover {
    stroke: var(--_chosen);
    stroke-width: 3;
  }

  .gekozen .rand {
    fill: none;
    stroke: var(--_water);
    stroke-width: 5;
  }

  /* The line tells it from the others where the accent of a house style is much like its colour. */
  .gekozen .vlak {
    fill: var(--_chosen);
    stroke: currentcolor;
    stroke-width: 2;
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
    text-wrap: pretty;
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

    .te-kiezen .doet-mee > :hover {
      stroke: Highlight;
    }

    .gekozen .rand {
      stroke: Canvas;
    }

    .gekozen .vlak {
      fill: Highlight;
      stroke: CanvasText;
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
  }
`;
