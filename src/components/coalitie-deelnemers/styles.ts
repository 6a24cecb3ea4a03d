import { css } from '../shared/template.js';

export const deelnemersStyles = css`
  [part~='groep'] + [part~='groep'],
  [part~='toelichting'] + [part~='groep'],
  [part~='aantal'] + [part~='groep'] {
    margin-block-start: var(--_space);
  }

  [part~='toelichting'] {
    max-inline-size: 70ch;
    margin-block-end: 0.5em;
  }

  [part~='aantal'] + [part~='deelnemers'] {
    margin-block-start: 0.25em;
  }

  /* As many columns as fit in the container. */
  [part~='deelnemers'].lang {
    columns: 16em;
    column-gap: 2em;
  }

  [part~='deelnemer'] {
    padding-block: 0.125em;
    break-inside: avoid;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }

  /* A link in a list of links is a target of its own; its bullet stands before its first line. */
  [part~='deelnemer'] a {
    display: inline-block;
    vertical-align: top;
    min-block-size: 24px;
  }
`;
