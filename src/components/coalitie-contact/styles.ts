import { css } from 'lit';

export const contactStyles = css`
  [part~='kaarten'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_space);
  }

  [part~='kaart'] {
    /* One card on a wide page is still a card. */
    max-inline-size: 36em;
    padding: var(--_space);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }

  [part~='kaart'] > :last-child {
    margin-block-end: 0;
  }

  [part~='naam'] {
    margin-block-end: 0.125em;
  }

  [part~='rol'] {
    margin-block-end: 0.5em;
  }

  [part~='telefoon'] {
    font-size: 1.125em;
    font-weight: bold;
  }

  [part~='bereikbaar'],
  [part~='toelichting'] {
    margin-block-start: 0.5em;
  }

  [part~='bewaar'] {
    margin-block-start: 0.75em;
  }

  :host([weergave='lijst']) [part~='kaarten'] {
    display: block;
  }

  :host([weergave='lijst']) [part~='kaart'] {
    padding-inline: 0;
    border-width: 0 0 var(--_border-width);
    border-radius: 0;
    background: none;
  }

  :host([weergave='lijst']) [part~='kaart']:first-child {
    padding-block-start: 0;
  }

  :host([weergave='lijst']) [part~='kaart']:last-child {
    padding-block-end: 0;
    border-width: 0;
  }
`;
