/**
 * What the list, the panel and the name on the map look like; the place of the map and all else that is on it are in
 * `styles.ts`.
 *
 * Where a rule of the shared styles is as strong, these name the element too: the styles of a page from a server stand
 * before the shared ones until this view has come.
 */
import { css } from '../shared/template.js';

export const viewStyles = css`
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

  /* Takes the room before the number, which starts below it where there is none. */
  summary > span:first-child {
    flex: auto;
    max-inline-size: calc(100% - 0.95em);
  }

  summary [part~='aantal'] {
    min-inline-size: 0;
    padding-inline-start: 0.95em;
    overflow-wrap: anywhere;
    font-weight: normal;
  }

  ul[part~='gemeenten'] {
    padding-block-end: 0.5em;
  }

  [part~='gemeente'] {
    display: block;
    inline-size: 100%;
    padding: 0.4em 0.75em 0.4em 1.25em;
    border: 0;
    border-inline-start: 0.375em solid transparent;
    border-radius: 0;
    text-align: inherit;
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

  section[part~='details'] > * + *,
  div[part~='coalitie'] > * + * {
    margin-block-start: 0.75em;
  }

  div[part~='coalitie'] > * {
    margin-block-end: 0;
  }

  [part~='coalitie'] + [part~='coalitie'] {
    padding-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  [part~='motto'] {
    font-style: italic;
  }

  .naam {
    fill: var(--_chosen);
    stroke: var(--_water);
    stroke-width: 0.25em;
    paint-order: stroke;
    font-weight: bold;
    /* In the units of the drawing; the script says how many there are in a pixel. */
    font-size: calc(0.9375em * var(--_pixel, 1.4));
    transform: translateY(1.2em);
    pointer-events: none;
  }

  .naam.boven {
    transform: translateY(-0.45em);
  }

  @media (forced-colors: active) {
    .naam {
      fill: CanvasText;
      stroke: Canvas;
    }

    /* The colour of the text around it is not forced on what forces none. */
    summary::before {
      border-inline-start-color: LinkText;
    }

    [part~='gemeente'] {
      border-inline-start-color: Canvas;
    }

    [part~='gemeente'][aria-current='true'] {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    /* Nobody can fold it on paper, or press a name. */
    summary::before {
      display: none;
    }

    button[part~='gemeente'] {
      text-decoration: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
