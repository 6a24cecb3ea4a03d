import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { CoalitieCijfers } from '../src/components/coalitie-cijfers/coalitie-cijfers.js';
import {
  allIndicators,
  differentAges,
  differentMethods,
  fourKinds,
  longNames,
  manyAreas,
  oddValues,
  oneArea,
  oneYear,
  threeAreas,
} from './fixtures/cijfers.js';
import { codesOnly } from './fixtures/codes-only.js';
import { hostile } from './fixtures/hostile.js';
import { inState } from './support/feed-in-state.js';
import { stale } from './support/feed-states.js';
import {
  FALLBACK,
  type FailedArgs,
  failedStory,
  idleStory,
  loadingStory,
  loadingWithFallbackStory,
  noCoalitiesStory,
  retryingStory,
} from './support/state-stories.js';
import { type FeedElementArgs, feedElementArgTypes, slotted } from './support/story-args.js';

const meta: Meta<FeedElementArgs> = {
  title: 'Elementen/coalitie-cijfers',
  component: 'coalitie-cijfers',
  argTypes: feedElementArgTypes,
  parameters: { endState: 'ready' },
  render: args => html`<coalitie-cijfers
    .feed=${args.feed}
    gemeente=${ifDefined(args.gemeente)}
    coalitie=${ifDefined(args.coalitie)}
    heading-level=${ifDefined(args['heading-level'])}
    label=${ifDefined(args.label)}
    @coalitie-select=${args.onCoalitieSelect}
    @coalitie-load=${args.onCoalitieLoad}
    @coalitie-error=${args.onCoalitieError}
    @coalitie-issues=${args.onCoalitieIssues}
    >${slotted(args)}</coalitie-cijfers
  >`,
};
export default meta;

type Story = StoryObj<FeedElementArgs>;

export const Ready: Story = {
  name: 'Gereed: gemeente, regio en land',
  args: { feed: threeAreas, 'slot: standaard': FALLBACK },
};

export const FourKinds: Story = {
  name: 'Vier soorten gebied',
  args: { feed: fourKinds },
};

export const OneArea: Story = {
  name: 'Eén gebied',
  args: { feed: oneArea },
};

export const OneYear: Story = {
  name: 'Eén jaar',
  args: { feed: oneYear },
};

export const FourIndicators: Story = {
  name: 'Alle vier de indicatoren',
  args: { feed: allIndicators },
};

export const DifferentAges: Story = {
  name: 'Andere leeftijden: geen lijn',
  args: { feed: differentAges },
};

export const DifferentMethods: Story = {
  name: 'Andere manieren van meten: geen lijn',
  args: { feed: differentMethods },
};

export const OddValues: Story = {
  name: 'Bijzondere waarden',
  args: { feed: oddValues },
};

export const ManyAreas: Story = {
  name: 'Veel gebieden',
  args: { feed: manyAreas },
};

export const TableOpen: Story = {
  name: 'Tabel open',
  args: { feed: differentMethods },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('coalitie-cijfers') as CoalitieCijfers;
    const summary = await waitFor(
      () =>
        element.shadowRoot?.querySelector('summary') ??
        Promise.reject(new Error('The table is not there yet.')),
    );
    summary.click();
  },
};

export const Idle: Story = { ...idleStory, name: 'Nog geen feed' };

export const Loading: Story = { ...loadingStory, name: 'Laden' };

export const LoadingWithFallback: Story = { ...loadingWithFallbackStory, name: 'Laden, met eigen inhoud' };

export const NoChoice: Story = {
  name: 'Leeg: nog niets gekozen',
  args: { feed: codesOnly },
  parameters: { endState: 'empty' },
};

export const NoCijfers: Story = {
  name: 'Leeg: coalitie zonder cijfers',
  args: { feed: codesOnly, gemeente: 'Den Haag' },
  parameters: { endState: 'empty' },
};

export const NoCoalities: Story = { ...noCoalitiesStory, name: 'Leeg: feed zonder coalities' };

export const Failed: StoryObj<FeedElementArgs & FailedArgs> = { ...failedStory, name: 'Fout' };

export const Retrying: Story = { ...retryingStory, name: 'Fout: opnieuw aan het proberen' };

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(threeAreas))],
  parameters: { endState: 'stale' },
};

export const LongNames: Story = {
  name: 'Lange namen',
  args: { feed: longNames },
};

export const HostileText: Story = {
  name: 'Vijandige tekst',
  args: { feed: hostile },
};

export const NoHeading: Story = {
  name: 'Zonder eigen kop',
  args: { ...Ready.args, label: '' },
};
