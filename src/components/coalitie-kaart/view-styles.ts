/**
 * What the list and the panel look like; the place of the map and all that is on it are in `styles.ts`.
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

  /* Takes the room before the number, which starts below it where there is none. */
  summary > span:first-child {
    flex: 1 1 auto;
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

  @media (forced-colors: active) {
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
