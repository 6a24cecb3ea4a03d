import { css } from '../shared/template.js';

export const profielStyles = css`
  [part~='titel'] {
    margin-block-end: 0.25em;
  }

  [part~='plaats'] {
    margin-block-end: var(--_space);
  }

  [part~='motto'] {
    margin-block: 0.5em var(--_space);
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    font-size: 1.25em;
    line-height: 1.4;
  }

  /* Lines of running text stay short enough to read, lists of things take all the room. */
  [part~='intro'],
  [part~='doelen'],
  [part~='secties'],
  [part~='actielijnen'],
  [part~='sectie'] > p,
  [part~='citaat'] {
    max-inline-size: 70ch;
  }

  [part~='feiten'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    margin-block: var(--_space);
  }

  [part~='feiten'] > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  [part~='feiten'] dt {
    font-weight: bold;
  }

  [part~='feiten'] dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part~='inhoudsopgave'] {
    margin-block: calc(1.5 * var(--_space));
  }

  /* Columns of one width, as many as fit: one below the other in a sidebar. */
  [part~='inhoudsopgave'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: 0.5em;
  }

  [part~='inhoudsknop'] {
    inline-size: 100%;
    block-size: 100%;
    padding-inline: 0.5em;
    border-width: 1px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  [part~='sectie'] {
    margin-block-start: calc(2 * var(--_space));
  }

  /* Where somebody was taken, and not something to press. */
  [part~='sectietitel'] > span:focus:not(:focus-visible) {
    outline: none;
  }

  ol[part~='actielijnen'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin-block-start: var(--_space);
    counter-reset: regel;
  }

  [part~='actielijntitel'] {
    margin-block-end: 0.25em;
  }

  /* Part of the heading, as the number of a pijler is: in its type, and beside it from the right as well. */
  [part~='actielijntitel']::before {
    counter-increment: regel;
    content: counter(regel) '. ';
  }

  [part~='acties'] {
    margin-block-start: 0.5em;
  }

  [part~='citaat'] {
    margin: 0;
  }

  [part~='citaat'] + [part~='citaat'] {
    margin-block-start: var(--_space);
  }

  blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_border);
    font-size: 1.125em;
  }

  figcaption {
    margin-block-start: 0.25em;
    padding-inline-start: 1em;
  }

  figcaption::before {
    content: '– ';
  }

  [part~='onderkop']:not(:first-child) {
    margin-block-start: var(--_space);
  }

  @media print {
    /* Two sheets of paper for what a coalition usually has to say. */
    :host {
      --coalitie-line-height: 1.3;
      --coalitie-space: 0.625em;

      font-size: 10pt;
      line-height: 1.3;
    }

    [part~='inhoudsopgave'] {
      display: none;
    }

    [part~='intro'],
    [part~='doelen'],
    [part~='secties'],
    [part~='actielijnen'],
    [part~='sectie'] > p {
      max-inline-size: none;
    }

    [part~='sectie'] {
      margin-block-start: var(--_space);
    }

    [part~='sectietitel'] {
      margin-block-end: 0.25em;
    }

    [part~='citaat'],
    [part~='actielijn'] {
      break-inside: avoid;
    }
  }
`;
