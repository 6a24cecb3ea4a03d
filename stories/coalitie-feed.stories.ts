import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from './fixtures/example.js';

interface Args {
  feed: unknown;
}

/** One feed for everything inside: no `src` on the elements themselves. */
const meta: Meta<Args> = {
  title: 'Elementen/coalitie-feed',
  component: 'coalitie-feed',
  argTypes: { feed: { control: 'object' } },
  parameters: {
    endState: {
      'coalitie-feed': 'ready',
      'coalitie-kaart': 'ready',
      'coalitie-contact': 'empty',
      'coalitie-deelnemers': 'empty',
    },
  },
  render: args => html`<coalitie-feed .feed=${args.feed}>
    <coalitie-kaart weergave="lijst"></coalitie-kaart>
    <coalitie-contact></coalitie-contact>
    <coalitie-deelnemers></coalitie-deelnemers>
  </coalitie-feed>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { name: 'Gereed', args: { feed: structuredClone(example) } };

export const TwoGroups: Story = {
  name: 'Twee groepen op een pagina',
  args: { feed: structuredClone(example) },
  parameters: {
    endState: { 'coalitie-feed': 'ready', 'coalitie-kaart': 'ready', 'coalitie-contact': 'empty' },
  },
  render: args =>
    html`${['Eerste groep', 'Tweede groep'].map(
      name => html`<section aria-label=${name}>
      <coalitie-feed .feed=${args.feed}>
        <coalitie-kaart weergave="lijst" label=${name}></coalitie-kaart>
        <coalitie-contact></coalitie-contact>
      </coalitie-feed>
    </section>`,
    )}`,
};
