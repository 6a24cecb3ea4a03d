import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from './fixtures/example.js';
import { threeCoalities } from './fixtures/three-coalities.js';

interface Args {
  feed: unknown;
}

/** Pages of a gemeente as they are: the elements between headings, text and links of the site's own. */
const meta: Meta<Args> = {
  title: 'Op een gemeentesite',
  argTypes: { feed: { control: 'object' } },
};
export default meta;

type Story = StoryObj<Args>;

const pageStyles = html`<style>
  .pagina {
    max-inline-size: 70em;
    margin-inline: auto;
  }
  .pagina > * + * {
    margin-block-start: 2em;
  }
  .pagina h2 {
    margin-block: 0 0.5em;
    font-family: var(--utrecht-heading-2-font-family, var(--utrecht-heading-font-family, inherit));
    font-size: var(--utrecht-heading-2-font-size, 1.5em);
    font-weight: var(--utrecht-heading-2-font-weight, var(--utrecht-heading-font-weight, bold));
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  .pagina p {
    max-inline-size: 65ch;
    margin-block: 0 0.75em;
    line-height: 1.5;
  }
  .kolommen {
    display: flex;
    flex-wrap: wrap;
    gap: 2em;
  }
  .kolommen > * + * {
    margin-block-start: 0;
  }
  .kolommen > .artikel {
    flex: 3 1 20em;
    min-inline-size: 0;
  }
  .kolommen > .zijbalk {
    flex: 1 1 220px;
    min-inline-size: 0;
  }
</style>`;

export const WidePage: Story = {
  name: 'Brede pagina met kaart',
  args: { feed: structuredClone(example) },
  parameters: { endState: { 'coalitie-kaart': 'ready' } },
  render: ({ feed }) => html`${pageStyles}
    <div class="pagina">
      <div>
        <h2>Samen tegen eenzaamheid</h2>
        <p>In steeds meer gemeenten werken inwoners en organisaties samen. Kijk wie er bij u in de buurt meedoet.</p>
      </div>
      <coalitie-kaart .feed=${feed} heading-level="3"></coalitie-kaart>
    </div>`,
};

export const Sidebar: Story = {
  name: 'Contact in de zijbalk',
  args: { feed: structuredClone(example) },
  parameters: { endState: { 'coalitie-contact': 'ready' } },
  render: ({ feed }) => html`${pageStyles}
    <div class="pagina kolommen">
      <div class="artikel">
        <h2>Eenzaamheid</h2>
        <p>Iedereen voelt zich weleens alleen. Duurt het lang, praat er dan over met iemand die u vertrouwt.</p>
        <p>Wilt u liever met iemand van buiten praten? Bel dan een van de mensen die u hier ziet.</p>
      </div>
      <div class="zijbalk">
        <coalitie-contact .feed=${feed} gemeente="Neder-Betuwe" weergave="lijst" label="Wie kunt u bellen?"></coalitie-contact>
      </div>
    </div>`,
};

export const Wijkteam: Story = {
  name: 'Pagina van een wijkteam',
  args: { feed: structuredClone(threeCoalities) },
  parameters: { endState: { 'coalitie-contact': 'ready', 'pijlers-status': 'ready' } },
  render: ({ feed }) => html`${pageStyles}
    <div class="pagina">
      <div>
        <h2>Het wijkteam</h2>
        <p>Het wijkteam werkt samen met de coalitie in uw deel van de stad.</p>
      </div>
      <coalitie-contact .feed=${feed} gemeente="Utrecht" heading-level="3"></coalitie-contact>
      <pijlers-status .feed=${feed} gemeente="Utrecht" heading-level="3"></pijlers-status>
    </div>`,
};
