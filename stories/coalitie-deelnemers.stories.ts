import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { codesOnly } from './fixtures/codes-only.js';
import { everything } from './fixtures/everything.js';
import { example } from './fixtures/example.js';
import { hostile } from './fixtures/hostile.js';
import { longTexts } from './fixtures/long-texts.js';
import { participants } from './fixtures/participants.js';
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
  title: 'Elementen/coalitie-deelnemers',
  component: 'coalitie-deelnemers',
  argTypes: feedElementArgTypes,
  parameters: { endState: 'ready' },
  render: args => html`<coalitie-deelnemers
    .feed=${args.feed}
    gemeente=${ifDefined(args.gemeente)}
    coalitie=${ifDefined(args.coalitie)}
    heading-level=${ifDefined(args['heading-level'])}
    label=${ifDefined(args.label)}
    @coalitie-select=${args.onCoalitieSelect}
    @coalitie-load=${args.onCoalitieLoad}
    @coalitie-error=${args.onCoalitieError}
    @coalitie-issues=${args.onCoalitieIssues}
    >${slotted(args)}</coalitie-deelnemers
  >`,
};
export default meta;

type Story = StoryObj<FeedElementArgs>;

export const Ready: Story = {
  name: 'Gereed',
  args: { feed: example, gemeente: 'GM0957', 'slot: standaard': FALLBACK },
};

export const Outdated: Story = {
  name: 'Met een oude peildatum',
  args: { feed: example, gemeente: 'GM1740' },
};

export const Groups: Story = {
  name: 'Groepen, mensen en soorten organisaties',
  args: { feed: participants, coalitie: 'lagen' },
};

export const CountOnly: Story = {
  name: 'Alleen een aantal',
  args: { feed: participants, coalitie: 'aantal' },
};

export const Many: Story = {
  name: 'Zestig deelnemers',
  args: { feed: participants, coalitie: 'veel' },
};

export const Idle: Story = { ...idleStory, name: 'Nog geen feed' };

export const Loading: Story = { ...loadingStory, name: 'Laden' };

export const LoadingWithFallback: Story = { ...loadingWithFallbackStory, name: 'Laden, met eigen inhoud' };

export const NoChoice: Story = {
  name: 'Leeg: nog niets gekozen',
  args: { feed: example },
  parameters: { endState: 'empty' },
};

export const NoDeelnemers: Story = {
  name: 'Leeg: coalitie zonder deelnemers',
  args: { feed: codesOnly, gemeente: 'Den Haag' },
  parameters: { endState: 'empty' },
};

export const DateOnly: Story = {
  name: 'Leeg: alleen een datum',
  args: { feed: participants, coalitie: 'datum' },
  parameters: { endState: 'empty' },
};

export const NoCoalities: Story = { ...noCoalitiesStory, name: 'Leeg: feed zonder coalities' };

export const Failed: StoryObj<FeedElementArgs & FailedArgs> = { ...failedStory, name: 'Fout' };

export const Retrying: Story = { ...retryingStory, name: 'Fout: opnieuw aan het proberen' };

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(everything))],
  parameters: { endState: 'stale' },
};

export const LongTexts: Story = { name: 'Lange namen en teksten', args: { feed: longTexts } };

export const HostileText: Story = { name: 'Vijandige tekst', args: { feed: hostile } };

export const NoHeading: Story = { name: 'Zonder eigen kop', args: { ...Groups.args, label: '' } };
