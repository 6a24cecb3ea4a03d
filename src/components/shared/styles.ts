/**
 * What all elements look like: colours, space and type as tokens, and the few shapes they share.
 *
 * Each token is `--coalitie-*`, then the token of NL Design System, then a value of our own that keeps the contrast of
 * WCAG AA. Three things always hold:
 *
 * - The colour of text is that of the page around the element, because that is readable there. All our own colours
 *   follow from it: is text dark, then so is the accent. So they fit a dark page, a dark theme and a dark band alike,
 *   whether or not the page says `color-scheme`.
 * - A colour of a theme is made for the theme's own buttons and backgrounds. Links and the accent are drawn towards the
 *   colour of the text, which takes them over the line on any background that the text is readable on. Focus, borders
 *   and buttons take no colour from a theme at all. docs/vormgeving.md has the figures.
 * - Sizes are in `em`: pages that set `html { font-size: 62.5% }` break `rem`.
 */
import { css } from 'lit';

export const sharedStyles = css`
  :host {
    display: block;
    isolation: isolate;
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--coalitie-color, inherit);
    font-family: var(--coalitie-font-family, var(--utrecht-document-font-family, inherit));
    font-size: var(--coalitie-font-size, inherit);
    line-height: var(--coalitie-line-height, var(--utrecht-document-line-height, 1.5));
    text-align: start;
    overflow-wrap: break-word;

    --_small: var(--coalitie-small-font-size, 0.875em);
    --_heading-line-height: var(--coalitie-heading-line-height, 1.25);

    --_own-accent: light-dark(#0b5c66, #7fd4dc);
    --_own-on-accent: light-dark(#ffffff, #10282b);
    --_house-accent: color-mix(
      in oklab,
      var(--utrecht-button-primary-action-background-color) 60%,
      currentcolor
    );
    --_house-link: color-mix(in oklab, var(--utrecht-link-color) 90%, currentcolor);

    --_accent: var(--coalitie-accent-color, var(--_house-accent, var(--_own-accent)));
    --_on-accent: var(--coalitie-on-accent-color, var(--_own-on-accent));
    --_border: var(--coalitie-border-color, color-mix(in srgb, currentcolor 60%, transparent));
    --_border-width: var(--coalitie-border-width, 1px);
    --_surface: var(--coalitie-surface-color, color-mix(in srgb, currentcolor 4%, transparent));
    --_link: var(--coalitie-link-color, var(--_house-link, currentcolor));
    --_focus: var(--coalitie-focus-color, currentcolor);
    --_focus-width: max(2px, var(--coalitie-focus-width, var(--utrecht-focus-outline-width, 3px)));
    --_focus-offset: var(--coalitie-focus-offset, 2px);
    --_space: var(--coalitie-space, 1em);
    --_radius: var(--coalitie-border-radius, var(--basis-border-radius-md, 0.25em));
    --_icon: var(--coalitie-icon-size, 1.5em);
    --_target: max(24px, var(--coalitie-target-size, var(--utrecht-pointer-target-min-size, 44px)));

    --_button-color: var(--coalitie-button-color, inherit);
    --_button-background: var(--coalitie-button-background-color, transparent);
    --_button-border: var(--coalitie-button-border-color, currentcolor);
    --_button-border-width: var(--coalitie-button-border-width, 2px);
    --_button-radius: var(--coalitie-button-border-radius, var(--utrecht-button-border-radius, var(--_radius)));
    --_field-color: var(--coalitie-field-color, inherit);
    --_field-background: var(--coalitie-field-background-color, transparent);
    --_field-border: var(--coalitie-field-border-color, currentcolor);
    --_field-border-width: var(--coalitie-field-border-width, 2px);
    --_field-radius: var(--coalitie-field-border-radius, var(--utrecht-form-control-border-radius, var(--_radius)));
  }

  /* Dark text means a light page: l is the lightness of the text, and a large number, positive or negative, ends up at
     one of the two ends of clamp(). Browsers without relative colours go by color-scheme, as written above. */
  @supports (color: oklch(from currentcolor l c h)) {
    :host {
      --_light-page: (0.6 - l) * 1000;
      --_dark-page: (l - 0.6) * 1000;
      --_own-accent: oklch(from currentcolor clamp(0.43, var(--_dark-page), 0.82) 0.072 208);
      --_own-on-accent: oklch(from var(--_accent) clamp(0.2, var(--_light-page), 1) 0 0);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_border: currentcolor;
      --_border-width: max(2px, var(--coalitie-border-width, 2px));
      --_surface: transparent;
      --_link: currentcolor;
      --_focus: currentcolor;
      --_focus-width: max(4px, var(--coalitie-focus-width, 4px));
      --_accent: currentcolor;
      --_on-accent: var(--_own-on-accent);
    }
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
    color: var(--coalitie-heading-color, var(--_level-color, var(--utrecht-heading-color, inherit)));
    font-family: var(
      --coalitie-heading-font-family,
      var(--_level-font-family, var(--utrecht-heading-font-family, inherit))
    );
    font-weight: var(
      --coalitie-heading-font-weight,
      var(--_level-font-weight, var(--utrecht-heading-font-weight, bold))
    );
    line-height: var(--_heading-line-height);
    text-wrap: balance;
    /* Long words are what Dutch makes: "eenzaamheidscijfers" in a sidebar breaks where a reader expects it. */
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }

  h1 {
    --_level-color: var(--utrecht-heading-1-color);
    --_level-font-family: var(--utrecht-heading-1-font-family);
    --_level-font-weight: var(--utrecht-heading-1-font-weight);

    font-size: var(--coalitie-heading-1-font-size, var(--utrecht-heading-1-font-size, 2em));
  }

  h2 {
    --_level-color: var(--utrecht-heading-2-color);
    --_level-font-family: var(--utrecht-heading-2-font-family);
    --_level-font-weight: var(--utrecht-heading-2-font-weight);

    font-size: var(--coalitie-heading-2-font-size, var(--utrecht-heading-2-font-size, 1.5em));
  }

  h3 {
    --_level-color: var(--utrecht-heading-3-color);
    --_level-font-family: var(--utrecht-heading-3-font-family);
    --_level-font-weight: var(--utrecht-heading-3-font-weight);

    font-size: var(--coalitie-heading-3-font-size, var(--utrecht-heading-3-font-size, 1.25em));
  }

  h4 {
    --_level-color: var(--utrecht-heading-4-color);
    --_level-font-family: var(--utrecht-heading-4-font-family);
    --_level-font-weight: var(--utrecht-heading-4-font-weight);

    font-size: var(--coalitie-heading-4-font-size, var(--utrecht-heading-4-font-size, 1.125em));
  }

  h5,
  h6 {
    --_level-color: var(--utrecht-heading-5-color);
    --_level-font-family: var(--utrecht-heading-5-font-family);
    --_level-font-weight: var(--utrecht-heading-5-font-weight);

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

  ul {
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }

  ol {
    padding-inline-start: 2em;
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
    /* One by one: a value that is no width or no colour (a theme's unitless 0) then takes no more than itself away. */
    outline-style: solid;
    outline-width: var(--_focus-width);
    outline-color: var(--_focus);
    outline-offset: var(--_focus-offset);
  }

  button,
  select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 0.5em 1em;
    border-style: solid;
    border-width: var(--_button-border-width);
    border-color: var(--_button-border);
    border-radius: var(--_button-radius);
    background: var(--_button-background);
    color: var(--_button-color);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  /* WebKit lets a long option stick out of its select, whatever the width. */
  select {
    border-width: var(--_field-border-width);
    border-color: var(--_field-border);
    border-radius: var(--_field-radius);
    background: var(--_field-background);
    color: var(--_field-color);
    contain: paint;
    text-overflow: ellipsis;
  }

  button:hover {
    text-decoration: underline;
  }

  button[aria-disabled='true'] {
    cursor: progress;
  }

  /* Phone, e-mail and website: big enough to hit, the labels all above or, where there is room, all beside it. A
     container has no width of its own; this is what it counts for where the page asks its content how wide it is. */
  [part~='gegevens'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 12em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    margin-block-start: 0.25em;
  }

  /* Nearer to what it is the label of than to what is above it, where they are one below the other. */
  [part~='gegevens'] dt {
    margin-block: 0.25em -0.375em;
    font-weight: bold;
  }

  @container (inline-size >= 21em) {
    [part~='gegevens'] > div {
      display: grid;
      grid-template-columns: minmax(5.5em, max-content) minmax(0, 1fr);
      column-gap: 0.75em;
      align-items: baseline;
    }

    [part~='gegevens'] dd {
      grid-column: 2;
    }
  }

  [part~='gegevens'] dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Unlike inline-block it has the baseline of its first line: that is the one that the label stands beside. */
  [part~='gegevens'] a {
    display: inline-flex;
    padding-block: 0.5em;
  }

  /* That room is not of the card around it. */
  @media screen {
    address:last-child > [part~='gegevens'] {
      margin-block-end: -0.5em;
    }
  }

  /* A number is read digit by digit, where a browser passes that on (VoiceOver). An aria-label with loose
     digits would do it everywhere, and take the number away from who reads braille or speaks to click. */
  [part~='telefoon'] {
    speak-as: digits;
  }

  [part~='melding'] {
    padding: 0.75em var(--_space);
    border: var(--_border-width) solid var(--_border);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
  }

  [part~='melding'] > * {
    margin: 0;
  }

  /* A notice with a button above what the page or we have left to show. */
  div[part~='melding'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
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

  [part~='keuze'] > span {
    font-weight: bold;
  }

  [part~='peildatum'] {
    margin-block-start: var(--_space);
    font-size: var(--_small);
  }

  [part~='verouderd'] {
    font-weight: bold;
  }

  /* As the page has it, also for text that reads from the left. */
  :host(:dir(rtl)) {
    text-align: right;
  }

  /* Dutch on an Arabic page keeps its full stops at the end; what begins with Arabic reads from the right. */
  :host(:dir(rtl)) :is(p, li, dt, dd, h1, h2, h3, h4, h5, h6, label, button, :is(summary, label, p, li) > span) {
    unicode-bidi: plaintext;
  }

  /* Such a line takes its bullet or number along to its own side, in WebKit out of the list. So these are not of the line. */
  :host(:dir(rtl)) ol {
    counter-reset: regel;
  }

  :host(:dir(rtl)) :not([role]) > li {
    position: relative;
    list-style: none;
  }

  :host(:dir(rtl)) :not([role]) > li::before {
    position: absolute;
    inset-inline-end: calc(100% + 0.5em);
    content: '•';
  }

  :host(:dir(rtl)) ol:not([role]) > li::before {
    counter-increment: regel;
    content: counter(regel) '.';
  }

  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    /* Nobody has to hit a link on paper. */
    [part~='gegevens'] a {
      padding-block: 0;
    }

    [part~='gegevens'] dt {
      margin-block: 0;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-inside: avoid;
      break-after: avoid;
    }

    button,
    [part~='keuze'] > span {
      display: none;
    }

    /* What was chosen is said, and nobody can choose. */
    select {
      min-block-size: 0;
      padding: 0;
      border: 0;
      appearance: none;
    }

    :focus-visible {
      outline: none;
    }
  }
`;
