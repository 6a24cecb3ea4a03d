import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { empty } from './fixtures/empty.js';
import { example } from './fixtures/example.js';
import { inState } from './support/feed-in-state.js';
import { failed, idle, loading, stale } from './support/feed-states.js';

interface Args {
  feed?: unknown;
}

/** Room between the elements, as a page would have it. */
const pageStyles = html`<style>
  coalitie-feed > * + *,
  section + section {
    margin-block-start: 1.5em;
  }
</style>`;

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
  render: args => html`${pageStyles}<coalitie-feed .feed=${args.feed}>
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
    html`${pageStyles}${['Eerste groep', 'Tweede groep'].map(
      name => html`<section aria-label=${name}>
      <coalitie-feed .feed=${args.feed}>
        <coalitie-kaart weergave="lijst" label=${name}></coalitie-kaart>
        <coalitie-contact></coalitie-contact>
      </coalitie-feed>
    </section>`,
    )}`,
};

/** In a state that is not "ready", one element inside shows enough. */
const withContact = (): TemplateResult => html`<coalitie-feed>
  <coalitie-contact><p>Bel ons op 012-3456789.</p></coalitie-contact>
</coalitie-feed>`;

export const Idle: Story = {
  name: 'Nog geen feed',
  decorators: [inState(idle)],
  parameters: { endState: 'idle' },
  render: withContact,
};

export const Loading: Story = {
  name: 'Laden',
  decorators: [inState(loading)],
  parameters: { endState: 'loading' },
  render: withContact,
};

export const NoCoalities: Story = {
  name: 'Leeg: feed zonder coalities',
  args: { feed: empty },
  parameters: { endState: 'empty' },
  render: args =>
    html`<coalitie-feed .feed=${args.feed}><coalitie-contact></coalitie-contact></coalitie-feed>`,
};

export const Failed: Story = {
  name: 'Fout',
  decorators: [inState(failed('http'))],
  parameters: { endState: 'error' },
  render: withContact,
};

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(example))],
  parameters: { endState: 'stale' },
  render: () =>
    html`<coalitie-feed><coalitie-contact gemeente="Roermond"></coalitie-contact></coalitie-feed>`,
};
