import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { codesOnly } from './fixtures/codes-only.js';
import { example } from './fixtures/example.js';
import { formerGemeenten } from './fixtures/former-gemeenten.js';
import { fortyContacts } from './fixtures/forty-contacts.js';
import { fourteenGemeenten } from './fixtures/fourteen-gemeenten.js';
import { hostile } from './fixtures/hostile.js';
import { longTexts } from './fixtures/long-texts.js';
import { threeCoalities } from './fixtures/three-coalities.js';
import { inState } from './support/feed-in-state.js';
import { stale } from './support/feed-states.js';
import {
  detailFailedStory,
  FALLBACK,
  type FailedArgs,
  failedStory,
  idleStory,
  loadingStory,
  loadingWithFallbackStory,
  noCoalitiesStory,
  partlyStory,
  retryingStory,
} from './support/state-stories.js';
import { type FeedElementArgs, feedElementArgTypes, slotted } from './support/story-args.js';

interface KaartArgs extends FeedElementArgs {
  weergave?: 'kaart-en-lijst' | 'kaart' | 'lijst';
  provincie?: string;
  achtergrond?: string;
  tegels?: string;
  'tegel-url'?: string;
  loading?: string;
  hash?: boolean;
}

const meta: Meta<KaartArgs> = {
  title: 'Elementen/coalitie-kaart',
  component: 'coalitie-kaart',
  argTypes: {
    ...feedElementArgTypes,
    weergave: { control: 'select', options: ['kaart-en-lijst', 'kaart', 'lijst'] },
    provincie: { control: 'text' },
    achtergrond: { control: 'select', options: ['geen', 'brt', 'brt-grijs', 'brt-pastel', 'brt-water'] },
    tegels: { control: false },
    'tegel-url': { control: false },
    loading: { control: false },
    hash: { control: false },
  },
  parameters: { endState: 'ready' },
  render: args => html`<coalitie-kaart
    .feed=${args.feed}
    gemeente=${ifDefined(args.gemeente)}
    coalitie=${ifDefined(args.coalitie)}
    heading-level=${ifDefined(args['heading-level'])}
    label=${ifDefined(args.label)}
    weergave=${ifDefined(args.weergave)}
    provincie=${ifDefined(args.provincie)}
    achtergrond=${ifDefined(args.achtergrond as 'brt')}
    @coalitie-select=${args.onCoalitieSelect}
    @coalitie-load=${args.onCoalitieLoad}
    @coalitie-error=${args.onCoalitieError}
    @coalitie-issues=${args.onCoalitieIssues}
    >${slotted(args)}</coalitie-kaart
  >`,
};
export default meta;

type Story = StoryObj<KaartArgs>;

// Each story has a copy of the feed: elements with the same object share what is chosen.

export const Ready: Story = {
  name: 'Gereed',
  args: { feed: structuredClone(example), 'slot: standaard': FALLBACK },
};

export const Pinned: Story = {
  name: 'Gereed, met een vaste gemeente',
  args: { feed: example, gemeente: 'Roermond' },
};

export const ManyGemeenten: Story = {
  name: 'Veel gemeenten, alleen codes',
  args: { feed: structuredClone(codesOnly) },
};

export const Idle: Story = { ...idleStory, name: 'Nog geen feed' };

export const Loading: Story = { ...loadingStory, name: 'Laden' };

export const LoadingWithFallback: Story = { ...loadingWithFallbackStory, name: 'Laden, met eigen inhoud' };

export const NoCoalities: Story = { ...noCoalitiesStory, name: 'Leeg: feed zonder coalities' };

export const Failed: StoryObj<KaartArgs & FailedArgs> = { ...failedStory, name: 'Fout' };

export const Retrying: Story = { ...retryingStory, name: 'Fout: opnieuw aan het proberen' };

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(fourteenGemeenten))],
  parameters: { endState: 'stale' },
};

export const PartlyFailed: Story = { ...partlyStory, name: 'Een van meer feeds mislukt' };

export const DetailFailed: Story = {
  ...detailFailedStory,
  name: 'Fout: detail van een index',
  parameters: { endState: 'ready' },
};

export const SeveralCoalities: Story = {
  name: 'Drie coalities in één gemeente',
  args: { feed: threeCoalities, gemeente: 'Utrecht' },
};

export const Region: Story = {
  name: 'Coalitie over veertien gemeenten',
  args: { feed: fourteenGemeenten, gemeente: 'GM0153' },
};

export const FormerGemeenten: Story = {
  name: 'Gemeenten die niet op de kaart staan',
  args: { feed: structuredClone(formerGemeenten) },
};

export const FortyContacts: Story = {
  name: 'Veertig contacten',
  args: { feed: fortyContacts, gemeente: 'Den Haag' },
};

export const LongTexts: Story = {
  name: 'Lange namen en teksten',
  args: { feed: longTexts, coalitie: 'lang' },
};

export const HostileText: Story = {
  name: 'Vijandige tekst',
  args: { feed: hostile, gemeente: 'GM0957' },
};

export const NoHeading: Story = {
  name: 'Zonder eigen kop',
  args: { feed: structuredClone(example), label: '' },
};

export const ListOnly: Story = {
  name: 'Weergave: lijst',
  args: { feed: structuredClone(example), weergave: 'lijst' },
};

export const MapFirst: Story = {
  name: 'Weergave: kaart',
  args: { feed: structuredClone(example), weergave: 'kaart' },
};

export const OneProvincie: Story = {
  name: 'Eén provincie',
  args: { feed: structuredClone(codesOnly), provincie: 'Limburg' },
};

export const BackgroundOnRequest: Story = {
  name: 'Achtergrondkaart, nog niet gevraagd',
  args: { feed: structuredClone(example), achtergrond: 'brt-grijs' },
};
