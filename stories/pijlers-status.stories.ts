import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { allStatuses } from './fixtures/all-statuses.js';
import { codesOnly } from './fixtures/codes-only.js';
import { example } from './fixtures/example.js';
import { hostile } from './fixtures/hostile.js';
import { longTexts } from './fixtures/long-texts.js';
import { ownWords } from './fixtures/own-words.js';
import { threeCoalities } from './fixtures/three-coalities.js';
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

interface Args extends FeedElementArgs {
  weergave?: 'lijst' | 'tabel' | 'compact';
  toelichting?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elementen/pijlers-status',
  component: 'pijlers-status',
  argTypes: {
    ...feedElementArgTypes,
    weergave: { control: 'select', options: ['lijst', 'tabel', 'compact'] },
    toelichting: { control: 'boolean' },
  },
  parameters: { endState: 'ready' },
  render: args => html`<pijlers-status
    .feed=${args.feed}
    gemeente=${ifDefined(args.gemeente)}
    coalitie=${ifDefined(args.coalitie)}
    heading-level=${ifDefined(args['heading-level'])}
    label=${ifDefined(args.label)}
    weergave=${ifDefined(args.weergave)}
    ?toelichting=${args.toelichting}
    @coalitie-select=${args.onCoalitieSelect}
    @coalitie-load=${args.onCoalitieLoad}
    @coalitie-error=${args.onCoalitieError}
    @coalitie-issues=${args.onCoalitieIssues}
    >${slotted(args)}</pijlers-status
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {
  name: 'Gereed',
  args: { feed: example, gemeente: 'GM0957', 'slot: standaard': FALLBACK },
};

export const AllStatuses: Story = {
  name: 'Alle statussen',
  args: { feed: allStatuses },
};

export const Unfolded: Story = {
  name: 'Met alle toelichtingen open',
  args: { feed: example, gemeente: 'GM1740', toelichting: true },
};

export const Table: Story = {
  name: 'Als tabel',
  args: { feed: allStatuses, weergave: 'tabel' },
};

export const TableOfStatuses: Story = {
  name: 'Als tabel, zonder toelichtingen',
  args: { feed: structuredClone(threeCoalities), gemeente: 'GM0344', weergave: 'tabel' },
};

export const TableUnfolded: Story = {
  name: 'Als tabel, met alle toelichtingen open',
  args: { feed: example, gemeente: 'GM1740', weergave: 'tabel', toelichting: true },
};

export const Compact: Story = {
  name: 'Compact',
  args: { feed: allStatuses, weergave: 'compact' },
};

export const OwnWords: Story = {
  name: 'Alleen in eigen woorden',
  args: { feed: ownWords },
};

export const Idle: Story = { ...idleStory, name: 'Nog geen feed' };

export const Loading: Story = { ...loadingStory, name: 'Laden' };

export const LoadingWithFallback: Story = { ...loadingWithFallbackStory, name: 'Laden, met eigen inhoud' };

export const NoChoice: Story = {
  name: 'Leeg: nog niets gekozen',
  args: { feed: example },
  parameters: { endState: 'empty' },
};

export const NoPijlers: Story = {
  name: 'Leeg: coalitie zonder pijlers',
  args: { feed: codesOnly, gemeente: 'Den Haag' },
  parameters: { endState: 'empty' },
};

export const NoCoalities: Story = { ...noCoalitiesStory, name: 'Leeg: feed zonder coalities' };

export const Failed: StoryObj<Args & FailedArgs> = { ...failedStory, name: 'Fout' };

export const Retrying: Story = { ...retryingStory, name: 'Fout: opnieuw aan het proberen' };

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(allStatuses))],
  parameters: { endState: 'stale' },
};

export const SeveralCoalities: Story = {
  name: 'Drie coalities in één gemeente',
  args: { feed: structuredClone(threeCoalities), gemeente: 'GM0344' },
};

export const LongTexts: Story = {
  name: 'Lange namen en teksten',
  args: { feed: longTexts },
};

export const HostileText: Story = {
  name: 'Vijandige tekst',
  args: { feed: hostile },
};

export const NoHeading: Story = {
  name: 'Zonder eigen kop',
  args: { ...Ready.args, label: '' },
};
