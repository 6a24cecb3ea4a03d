/**
 * The search field of the map and the list under it.
 *
 * The list lies over the page and so brings its own pair of colours: the colours of the page are made
 * for the background of the page, which is not there any more.
 */
import { css } from '../shared/template.js';

/** The field, which is there from the start. */
export const fieldStyles = css`
  :host {
    --_own-popup: light-dark(#ffffff, #1d2122);
    --_own-popup-active: light-dark(#dcecee, #34494c);
    --_own-on-popup: light-dark(#1a1f20, #f3f5f5);

    --_popup: var(--coalitie-popup-background-color, var(--_own-popup));
    --_popup-active: var(--coalitie-popup-active-background-color, var(--_own-popup-active));
    --_on-popup: var(--coalitie-popup-color, var(--_own-on-popup));
    --_option-size: max(var(--_target), 2.75em);
  }

  @supports (color: oklch(from currentcolor l c h)) {
    :host {
      --_own-popup: oklch(from currentcolor clamp(0.244, var(--_light-page), 1) 0 0);
      --_own-popup-active: oklch(from currentcolor clamp(0.389, var(--_light-page), 0.932) 0.02 206);
      --_own-on-popup: oklch(from currentcolor clamp(0.235, var(--_dark-page), 0.969) 0.005 206);
    }
  }

  [part~='zoeken'] {
    margin-block-end: var(--_space);
  }

  [part~='zoeklabel'] {
    display: block;
    inline-size: fit-content;
    margin-block-end: 0.25em;
    font-weight: bold;
  }

  [part~='zoekvak'] {
    position: relative;
    max-inline-size: 30em;
  }

  [part~='zoekveld'] {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding-block: 0.5em;
    padding-inline: 0.75em calc(var(--_target) + 4px);
    border-style: solid;
    border-width: var(--_field-border-width);
    border-color: var(--_field-border);
    border-radius: var(--_field-radius);
    background: var(--_field-background);
    color: var(--_field-color);
    font: inherit;
    /* Phones zoom in on a field with smaller letters, and not out again. */
    font-size: max(16px, 1em);
    text-overflow: ellipsis;
  }
`;

/** What comes when somebody searches. */
export const searchStyles = css`
  [part~='wissen']:not([hidden]) {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    padding: 0;
    border: 0;
  }

  [part~='wissen']:focus-visible {
    outline-offset: -5px;
  }

  [part~='wissen'] svg {
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  [part~='zoekresultaten'],
  [part~='zoekmelding'] {
    position: absolute;
    /* Above the controls of an interactive map, which count to 1000. */
    z-index: 1001;
    inset-block-start: calc(100% + 5px);
    inset-inline: 0;
    margin: 0;
    padding: 0;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    background: var(--_popup);
    color: var(--_on-popup);
    box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
    list-style: none;
  }

  [part~='zoekmelding'] {
    padding: 0.75em;
  }

  /* Half an option at the end shows that there is more. */
  [part~='zoekresultaten'] {
    max-block-size: clamp(7em, 7.5 * var(--_option-size) + 4px, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  [part~='zoekresultaat'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-content: center;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: var(--_option-size);
    padding: 0.4em 0.75em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  [part~='zoekresultaat'] + [part~='zoekresultaat'] {
    border-block-start: var(--_border-width) solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part~='zoekresultaat'] .doet-mee {
    font-weight: bold;
  }

  [part~='zoekresultaat'] .bij {
    font-size: var(--_small);
  }

  [part~='zoekresultaat']:hover {
    background: var(--_popup-active);
  }

  [part~='zoekresultaat'][aria-selected='true'] {
    outline: 3px solid currentcolor;
    outline-offset: -3px;
    background: var(--_popup-active);
  }

  @media (forced-colors: active) {
    [part~='zoekresultaat'][aria-selected='true'] {
      forced-color-adjust: none;
      outline: 2px solid HighlightText;
      outline-offset: -5px;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
