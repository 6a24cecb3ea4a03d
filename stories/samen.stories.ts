import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CoalitieContact } from '../src/components/coalitie-contact/coalitie-contact.js';
import type { CoalitieKaart } from '../src/components/coalitie-kaart/coalitie-kaart.js';
import { codesOnly } from './fixtures/codes-only.js';
import { example } from './fixtures/example.js';
import { fourteenGemeenten } from './fixtures/fourteen-gemeenten.js';

interface Args {
  feed: unknown;
  onCoalitieSelect?: (event: Event) => void;
}

/** Three elements that read the same feed: what is chosen in one, the others show. */
const meta: Meta<Args> = {
  title: 'Samen',
  argTypes: { feed: { control: 'object' }, onCoalitieSelect: { action: 'coalitie-select' } },
  parameters: {
    endState: { 'coalitie-kaart': 'ready', 'coalitie-contact': 'empty', 'pijlers-status': 'empty' },
  },
  render: args => html`<style>
      .samen > * + * {
        margin-block-start: 2em;
      }
    </style>
    <div class="samen" @coalitie-select=${args.onCoalitieSelect}>
      <coalitie-kaart .feed=${args.feed}></coalitie-kaart>
      <coalitie-contact .feed=${args.feed}></coalitie-contact>
      <pijlers-status .feed=${args.feed}></pijlers-status>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const BeforeChoice: Story = {
  name: 'Nog niets gekozen',
  args: { feed: structuredClone(example) },
};

export const AfterChoice: Story = {
  name: 'Gekozen op de kaart',
  args: { feed: structuredClone(example) },
  parameters: {
    endState: { 'coalitie-kaart': 'ready', 'coalitie-contact': 'ready', 'pijlers-status': 'ready' },
  },
  async play({ canvasElement }) {
    const kaart = canvasElement.querySelector('coalitie-kaart') as CoalitieKaart;
    const contact = canvasElement.querySelector('coalitie-contact') as CoalitieContact;
    const gemeente = await waitFor(() => {
      const button = kaart.shadowRoot?.querySelector<HTMLElement>('[data-code="GM0957"][part~="gemeente"]');
      return button ?? Promise.reject(new Error('The list is not there yet.'));
    });
    gemeente.click();
    await waitFor(() => expect(contact.shadowRoot?.textContent).toContain('Contact in Roermond'));
  },
};

export const NothingToShow: Story = {
  name: 'Gekozen gemeente zonder contacten en pijlers',
  args: { feed: structuredClone(codesOnly) },
};

export const HouseStyle: Story = {
  name: 'In een huisstijl',
  args: { feed: structuredClone(fourteenGemeenten) },
  decorators: [
    story => html`<style>
        .huisstijl {
          --coalitie-accent-color: light-dark(#6a1a7a, #e2a8ef);
          --coalitie-on-accent-color: light-dark(#ffffff, #2a0a31);
          --coalitie-map-chosen-color: light-dark(#a13d00, #ffb27d);
          --coalitie-heading-color: light-dark(#4b1157, #f0cff6);
          --coalitie-link-color: light-dark(#4b1157, #f0cff6);
          --coalitie-border-radius: 1em;
          --coalitie-font-family: Georgia, serif;
        }
        .huisstijl coalitie-kaart::part(titel) {
          border-block-end: 3px solid currentcolor;
        }
      </style>
      <div class="huisstijl">${story()}</div>`,
  ],
};
