/** What the check looks like: apart from the content at a glance, and readable on any page. */
import { css } from '../template.js';

export const controleStyles = css`
  [part~='controle'] {
    margin-block: 1em;
    padding: 0.75em 1em;
    border: 0.25em dashed currentcolor;
    color: inherit;
    font-family: system-ui, sans-serif;
    font-size: max(14px, 0.875em);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  [part~='controle'] summary {
    min-block-size: 24px;
    font-weight: bold;
    cursor: pointer;
  }

  [part~='controle'] p {
    margin: 0.5em 0;
  }

  [part~='controle'] ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  [part~='controle'] li {
    margin-block: 0.25em;
    padding: 0;
  }

  [part~='controle'] [data-ernst='fout'] {
    list-style-type: square;
  }

  [part~='controle'] [data-ernst='goed'] {
    list-style-type: circle;
  }

  @media print {
    [part~='controle'] {
      display: none;
    }
  }
`;
