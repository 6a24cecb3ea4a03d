/**
 * What all elements look like: colours, space and type as tokens, and the few shapes they share.
 *
 * Each token falls back from `--coalitie-*` to the NL Design System and then to a value of our own
 * that keeps the contrast of WCAG AA. Text and links take the colour of the page, which is always
 * readable there. Sizes are in `em`: pages that set `html { font-size: 62.5% }` break `rem`.
 */
import { css } from 'lit';

export const sharedStyles = css`
  :host {
    display: block;
    isolation: isolate;
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--coalitie-color, var(--utrecht-document-color, inherit));
    font-family: var(--coalitie-font-family, var(--utrecht-document-font-family, inherit));
    font-size: var(--coalitie-font-size, inherit);
    line-height: var(--coalitie-line-height, var(--utrecht-document-line-height, 1.5));
    text-align: start;
    overflow-wrap: break-word;

    --_accent: var(--coalitie-accent-color, light-dark(#0b5c66, #7fd4dc));
    --_on-accent: var(--coalitie-on-accent-color, light-dark(#ffffff, #10282b));
    --_border: var(--coalitie-border-color, color-mix(in srgb, currentcolor 55%, transparent));
    --_surface: var(--coalitie-surface-color, color-mix(in srgb, currentcolor 4%, transparent));
    --_link: var(--coalitie-link-color, var(--utrecht-link-color, currentcolor));
    --_focus: var(--coalitie-focus-color, var(--utrecht-focus-outline-color, currentcolor));
    --_focus-width: var(--coalitie-focus-width, var(--utrecht-focus-outline-width, 3px));
    --_space: var(--coalitie-space, 1em);
    --_radius: var(--coalitie-border-radius, 0.25em);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.5em;
    color: var(--coalitie-heading-color, var(--utrecht-heading-color, inherit));
    font-family: var(--coalitie-heading-font-family, var(--utrecht-heading-font-family, inherit));
    font-weight: var(--coalitie-heading-font-weight, var(--utrecht-heading-font-weight, bold));
    line-height: 1.25;
    text-wrap: balance;
  }

  h1 {
    font-size: var(--coalitie-heading-1-font-size, var(--utrecht-heading-1-font-size, 2em));
  }

  h2 {
    font-size: var(--coalitie-heading-2-font-size, var(--utrecht-heading-2-font-size, 1.5em));
  }

  h3 {
    font-size: var(--coalitie-heading-3-font-size, var(--utrecht-heading-3-font-size, 1.25em));
  }

  h4 {
    font-size: var(--coalitie-heading-4-font-size, var(--utrecht-heading-4-font-size, 1.125em));
  }

  h5,
  h6 {
    font-size: var(--coalitie-heading-5-font-size, var(--utrecht-heading-5-font-size, 1em));
  }

  p,
  ul,
  ol,
  dl,
  dd,
  address {
    margin: 0;
    font-style: normal;
  }

  p + p,
  p + ul,
  p + ol,
  ul + p,
  ol + p {
    margin-block-start: 0.75em;
  }

  /* Lists whose entries need no bullet or number; the role keeps them lists in Safari. */
  [role='list'] {
    padding: 0;
    list-style: none;
  }

  * + [part~='tussenkop'] {
    margin-block-start: 1em;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }

  a:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  button,
  select {
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* WebKit lets a long option stick out of its select, whatever the width. */
  select {
    max-inline-size: 100%;
    contain: paint;
  }

  button:hover {
    text-decoration: underline;
  }

  button[aria-disabled='true'] {
    cursor: progress;
  }

  /* Phone, e-mail and website: big enough to hit, the label above or beside it. */
  [part~='gegevens'] {
    display: grid;
    gap: 0.25em;
  }

  [part~='gegevens'] > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }

  [part~='gegevens'] dt {
    min-inline-size: 5.5em;
    font-weight: bold;
  }

  [part~='gegevens'] dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part~='gegevens'] a {
    display: inline-block;
    padding-block: 0.5em;
  }

  /* A number is read digit by digit, where a browser passes that on (VoiceOver). An aria-label with loose
     digits would do it everywhere, and take the number away from who reads braille or speaks to click. */
  [part~='telefoon'] {
    speak-as: digits;
  }

  [part~='melding'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.75em var(--_space);
    border: 1px solid var(--_border);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
  }

  [part~='melding'] > * {
    margin: 0;
  }

  /* A notice with a button above what the page or we have left to show. */
  div[part~='melding'] {
    align-items: baseline;
    margin-block-end: var(--_space);
  }

  [part~='keuze'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-end: var(--_space);
  }

  [part~='peildatum'] {
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  [part~='verouderd'] {
    font-weight: bold;
  }

  /* How many acties are finished: the words are what counts, the bar goes beside them where there is room. */
  [part~='voortgang'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  progress {
    flex: 0 1 10em;
    min-inline-size: 0;
    block-size: 0.75em;
    border: 1px solid currentcolor;
    border-radius: 0.375em;
    background: transparent;
    color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
    }

    progress::-webkit-progress-value {
      background: CanvasText;
    }

    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }

  @media print {
    /* Nobody has to hit a link on paper. */
    [part~='gegevens'] a {
      padding-block: 0;
    }

    progress {
      print-color-adjust: exact;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    button,
    select {
      display: none;
    }
  }
`;
