import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { allStatuses } from './fixtures/all-statuses.js';
import { codesOnly } from './fixtures/codes-only.js';
import { everything } from './fixtures/everything.js';
import { example } from './fixtures/example.js';
import { hostile } from './fixtures/hostile.js';
import { longTexts } from './fixtures/long-texts.js';
import { threeCoalities } from './fixtures/three-coalities.js';
import { inState } from './support/feed-in-state.js';
import { stale } from './support/feed-states.js';
import {
  detailLoadingStory,
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

interface Args extends FeedElementArgs {
  onderdelen?: string;
}

const meta: Meta<Args> = {
  title: 'Elementen/coalitie-profiel',
  component: 'coalitie-profiel',
  argTypes: { ...feedElementArgTypes, onderdelen: { control: 'text' } },
  parameters: { endState: 'ready' },
  render: args => html`<coalitie-profiel
    .feed=${args.feed}
    gemeente=${ifDefined(args.gemeente)}
    coalitie=${ifDefined(args.coalitie)}
    onderdelen=${ifDefined(args.onderdelen)}
    heading-level=${ifDefined(args['heading-level'])}
    label=${ifDefined(args.label)}
    @coalitie-select=${args.onCoalitieSelect}
    @coalitie-load=${args.onCoalitieLoad}
    @coalitie-error=${args.onCoalitieError}
    @coalitie-issues=${args.onCoalitieIssues}
    >${slotted(args)}</coalitie-profiel
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {
  name: 'Gereed: Roermond',
  args: { feed: example, gemeente: 'GM0957', 'slot: standaard': FALLBACK },
};

export const NederBetuwe: Story = {
  name: 'Gereed: Neder-Betuwe',
  args: { feed: example, gemeente: 'GM1740' },
};

export const Everything: Story = {
  name: 'Alles wat een coalitie kan vertellen',
  args: { feed: everything },
};

export const Parts: Story = {
  name: 'Alleen gekozen onderdelen',
  args: { feed: everything, onderdelen: 'contact motto doelen' },
};

export const CodeOnly: Story = {
  name: 'Niets dan een code',
  args: { feed: codesOnly, gemeente: 'GM0957' },
};

export const AllStatuses: Story = { name: 'Alle statussen', args: { feed: allStatuses } };

export const Idle: Story = { ...idleStory, name: 'Nog geen feed' };

export const Loading: Story = { ...loadingStory, name: 'Laden' };

export const LoadingWithFallback: Story = { ...loadingWithFallbackStory, name: 'Laden, met eigen inhoud' };

export const NoChoice: Story = {
  name: 'Leeg: nog niets gekozen',
  args: { feed: example },
  parameters: { endState: 'empty' },
};

export const NoCoalities: Story = { ...noCoalitiesStory, name: 'Leeg: feed zonder coalities' };

export const Failed: StoryObj<Args & FailedArgs> = { ...failedStory, name: 'Fout' };

export const Retrying: Story = { ...retryingStory, name: 'Fout: opnieuw aan het proberen' };

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(everything))],
  parameters: { endState: 'stale' },
};

export const DetailLoading: Story = { ...detailLoadingStory, name: 'Laden: detail van een index' };

export const SeveralCoalities: Story = {
  name: 'Drie coalities in één gemeente',
  args: { feed: structuredClone(threeCoalities), gemeente: 'GM0344' },
};

export const LongTexts: Story = { name: 'Lange namen en teksten', args: { feed: longTexts } };

export const HostileText: Story = { name: 'Vijandige tekst', args: { feed: hostile } };

export const DeepHeadings: Story = {
  name: 'Diep in de koppen van een pagina',
  decorators: [
    story => html`<h2>Zorg en hulp</h2>
      <h3>Samen leven</h3>
      <h4>Eenzaamheid</h4>
      ${story()}`,
  ],
  args: { feed: everything, 'heading-level': 5 },
};

export const NoHeading: Story = { name: 'Zonder eigen kop', args: { feed: everything, label: '' } };
