import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CoalitieContact } from '../src/components/coalitie-contact/coalitie-contact.js';
import { empty } from './fixtures/empty.js';
import { example } from './fixtures/example.js';
import { formerGemeenten } from './fixtures/former-gemeenten.js';
import { fortyContacts } from './fixtures/forty-contacts.js';
import { fourteenGemeenten } from './fixtures/fourteen-gemeenten.js';
import { hostile } from './fixtures/hostile.js';
import { longTexts } from './fixtures/long-texts.js';
import { threeCoalities } from './fixtures/three-coalities.js';
import { inState } from './support/feed-in-state.js';
import { failed, stale } from './support/feed-states.js';
import {
  detailFailedStory,
  detailLoadingStory,
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

interface Args extends FeedElementArgs {
  weergave?: CoalitieContact['weergave'];
  vcard?: boolean;
  jsonld?: boolean;
  controle?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elementen/coalitie-contact',
  component: 'coalitie-contact',
  argTypes: { ...feedElementArgTypes, weergave: { control: 'inline-radio', options: ['kaarten', 'lijst'] } },
  parameters: { endState: 'ready' },
  render: args => html`<coalitie-contact
    .feed=${args.feed}
    gemeente=${ifDefined(args.gemeente)}
    coalitie=${ifDefined(args.coalitie)}
    heading-level=${ifDefined(args['heading-level'])}
    label=${ifDefined(args.label)}
    weergave=${ifDefined(args.weergave)}
    ?vcard=${args.vcard}
    ?jsonld=${args.jsonld}
    ?controle=${args.controle}
    @coalitie-select=${args.onCoalitieSelect}
    @coalitie-load=${args.onCoalitieLoad}
    @coalitie-error=${args.onCoalitieError}
    @coalitie-issues=${args.onCoalitieIssues}
    >${slotted(args)}</coalitie-contact
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {
  name: 'Gereed',
  args: { feed: example, gemeente: 'GM1740', 'slot: standaard': FALLBACK },
};

export const List: Story = {
  name: 'Gereed, als lijst',
  args: { ...Ready.args, weergave: 'lijst' },
};

export const SaveContact: Story = {
  name: 'Met “Bewaar als contact”',
  args: { ...Ready.args, vcard: true },
};

export const SearchEngines: Story = {
  name: 'Met gegevens voor zoekmachines',
  args: { ...Ready.args, jsonld: true },
};

export const Idle: Story = { ...idleStory, name: 'Nog geen feed' };

export const Loading: Story = { ...loadingStory, name: 'Laden' };

export const LoadingWithFallback: Story = { ...loadingWithFallbackStory, name: 'Laden, met eigen inhoud' };

export const NoChoice: Story = {
  name: 'Leeg: nog niets gekozen',
  args: { feed: example },
  parameters: { endState: 'empty' },
};

export const NoContacts: Story = {
  name: 'Leeg: coalitie zonder contacten',
  args: { feed: threeCoalities, coalitie: 'oost' },
  parameters: { endState: 'empty' },
};

export const NoCoalities: Story = { ...noCoalitiesStory, name: 'Leeg: feed zonder coalities' };

export const UnknownGemeente: Story = {
  name: 'Leeg: gemeente staat niet in de feed',
  args: { feed: example, gemeente: 'GM0363' },
  parameters: { endState: 'empty' },
};

export const OwnSentence: Story = {
  name: 'Leeg, met eigen tekst',
  args: { feed: empty, 'slot: empty': 'Uw gemeente doet nog niet mee. Wilt u dat wel? Mail ons.' },
  parameters: { endState: 'empty' },
};

export const Failed: StoryObj<Args & FailedArgs> = { ...failedStory, name: 'Fout' };

export const NoSrc: Story = {
  name: 'Fout: geen adres',
  decorators: [inState(failed('geen-src'))],
  parameters: { endState: 'error' },
};

export const Retrying: Story = { ...retryingStory, name: 'Fout: opnieuw aan het proberen' };

export const Stale: Story = {
  name: 'Verouderd',
  decorators: [inState(stale(fourteenGemeenten))],
  args: { coalitie: 'regio' },
  parameters: { endState: 'stale' },
};

export const PartlyFailed: Story = { ...partlyStory, name: 'Een van meer feeds mislukt' };

export const DetailLoading: Story = { ...detailLoadingStory, name: 'Laden: detail van een index' };

export const DetailFailed: Story = { ...detailFailedStory, name: 'Fout: detail van een index' };

export const SeveralCoalities: Story = {
  name: 'Drie coalities in één gemeente',
  args: { feed: structuredClone(threeCoalities), gemeente: 'Utrecht' },
};

export const Region: Story = {
  name: 'Coalitie over veertien gemeenten',
  args: { feed: fourteenGemeenten, gemeente: 'Hof van Twente' },
};

export const FormerGemeente: Story = {
  name: 'Gemeente die is opgegaan in een andere',
  args: { feed: formerGemeenten, gemeente: 'Appingedam' },
};

export const FortyContacts: Story = {
  name: 'Veertig contacten',
  args: { feed: fortyContacts },
};

export const LongTexts: Story = {
  name: 'Lange namen en teksten',
  args: { feed: longTexts, vcard: true },
};

export const HostileText: Story = {
  name: 'Vijandige tekst',
  args: { feed: hostile, vcard: true, jsonld: true },
};

export const NoHeading: Story = {
  name: 'Zonder eigen kop',
  args: { ...Ready.args, label: '' },
};

export const Controle: Story = {
  name: 'Met de controle voor de redacteur',
  args: { feed: example, gemeente: 'GM1740', controle: true },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('coalitie-contact')?.shadowRoot;
    // Fetched apart, after the content.
    while (!root?.querySelector('[part="controle"]')) await new Promise(resolve => setTimeout(resolve, 10));
  },
};
