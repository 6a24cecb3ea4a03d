import { css } from 'lit';

export const pijlersStyles = css`
  [part~='pijlers'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  [part~='pijler'] {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  [part~='naam'] {
    margin-block-end: 0.25em;
  }

  [part~='status'] {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block-end: 0.5em;
    font-weight: bold;
  }

  [part~='status'] > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part~='symbool'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_accent);
  }

  .sparing {
    fill: var(--_on-accent);
  }

  .sparing-lijn {
    stroke: var(--_on-accent);
  }

  [part~='feiten'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block: 0.5em;
  }

  [part~='toelichting'] {
    max-inline-size: 70ch;
  }

  [part~='acties'],
  [part~='documenten'] {
    margin-block-start: 0.5em;
  }

  [part~='acties'] > p,
  [part~='documenten'] > p {
    font-weight: bold;
  }

  [part~='acties'] p + ul,
  [part~='documenten'] p + ul {
    margin-block-start: 0.25em;
  }

  [part~='verantwoording'] {
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  [part~='melding'] + [part~='pijlers'],
  [part~='inleiding'] {
    margin-block-end: var(--_space);
  }

  @media (forced-colors: active) {
    [part~='symbool'] {
      color: CanvasText;
      forced-color-adjust: auto;
    }

    .sparing {
      fill: Canvas;
    }

    .sparing-lijn {
      stroke: Canvas;
    }
  }
`;
