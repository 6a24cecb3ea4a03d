import { expect } from '@open-wc/testing';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { PijlersStatus } from '../../src/components/pijlers-status/pijlers-status.js';
import '../../src/define.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, mountWithFeed, one, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { spoken } from '../support/transcript.js';

const pijlersOf = (pijlers: unknown[], rest: Record<string, unknown> = {}) =>
  mountWithFeed<PijlersStatus>('pijlers-status', feedWith(coalitieWith({ pijlers, ...rest })));

const LABELS = [
  '1. Bestuurlijk commitment',
  '2. Creëer een sterk netwerk',
  '3. Betrek mensen, eenzamen zelf',
  '4. Werk aan een duurzame aanpak',
  '5. Monitoring en evaluatie',
];

describe('<pijlers-status>', () => {
  it('reads like sensible Dutch to a screen reader', async () => {
    const element = await pijlersOf([
      { nr: 1, status: 'geborgd', ondertekend: '2020-10', toelichting: 'De wethouder heeft getekend.' },
      {
        nr: 2,
        status: 'loopt',
        acties: [{ titel: 'Koffie-uur', status: 'gepland', datumTekst: 'najaar 2023' }],
      },
    ]);
    expect(await spoken(element)).to.deep.equal([
      'heading, De vijf pijlers in Roermond, level 2',
      'list',
      'listitem, level 1, position 1, set size 5',
      'heading, 1. Bestuurlijk commitment, level 3',
      'paragraph',
      'Status: Geborgd',
      'paragraph',
      'Ondertekend: oktober 2020',
      'paragraph',
      'De wethouder heeft getekend.',
      'listitem, level 1, position 2, set size 5',
      'heading, 2. Creëer een sterk netwerk, level 3',
      'paragraph',
      'Status: Loopt',
      'paragraph',
      'Acties',
      'list',
      'listitem, level 2, position 1, set size 1',
      'Koffie-uur (gepland, najaar 2023)',
      'listitem, level 1, position 3, set size 5',
      'heading, 3. Betrek mensen, eenzamen zelf, level 3',
      'paragraph',
      'Status: Nog niet ingevuld',
      'listitem, level 1, position 4, set size 5',
      'heading, 4. Werk aan een duurzame aanpak, level 3',
      'paragraph',
      'Status: Nog niet ingevuld',
      'listitem, level 1, position 5, set size 5',
      'heading, 5. Monitoring en evaluatie, level 3',
      'paragraph',
      'Status: Nog niet ingevuld',
      'paragraph',
      'De coalitie heeft de status zelf opgegeven.',
      'status',
    ]);
  });

  it('shows the five pijlers of both coalitions in order, with every word of their explanation', async () => {
    for (const coalitie of example.coalities) {
      const element = await mountWithFeed<PijlersStatus>(
        'pijlers-status',
        example,
        `coalitie="${coalitie.id}"`,
      );
      expect(all(element, 'h3').map(({ textContent }) => textContent)).to.deep.equal(LABELS);
      const shown = all(element, '[part="toelichting"]').map(part =>
        [...part.children].map(({ textContent }) => textContent).join('\n\n'),
      );
      expect(shown).to.deep.equal(coalitie.pijlers.map(({ toelichting }) => toelichting));
      await expectNoAxeViolations(element);
    }
  });

  it('tells each status by text and by a shape of its own', async () => {
    const element = await pijlersOf([
      { nr: 1, status: 'geborgd' },
      { nr: 2, status: 'loopt' },
      { nr: 3, status: 'in-voorbereiding' },
      { nr: 4, status: 'niet-gestart' },
      { nr: 5 },
    ]);
    expect(
      all(element, '[part="status"]').map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([
      'Status: Geborgd',
      'Status: Loopt',
      'Status: In voorbereiding',
      'Status: Niet gestart',
      'Status: Onbekend',
    ]);
    const shapes = all(element, 'svg').map(svg =>
      [...svg.children].map(({ outerHTML }) => outerHTML).join(''),
    );
    expect(new Set(shapes).size).to.equal(5);
    expect(textOf(element)).to.contain('De coalitie heeft de status zelf opgegeven.').and.not.contain('%');
  });

  it('keeps the own words of the coalition', async () => {
    const element = await pijlersOf([
      { nr: 1, statusTekst: 'Bestuurlijk onderschreven' },
      { nr: 2, status: 'loopt', statusTekst: 'Start gemaakt' },
    ]);
    const texts = all(element, '[part="status"]').map(({ textContent }) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(texts.slice(0, 2)).to.deep.equal([
      'Status: Bestuurlijk onderschreven',
      'Status: Loopt: Start gemaakt',
    ]);
  });

  it('shows dates with the precision they have', async () => {
    const element = await pijlersOf([
      { nr: 1, ondertekend: '2020', geldigTot: '2024-12', peildatum: '2020-10-14' },
    ]);
    expect(all(element, '[part="feiten"] span').map(({ textContent }) => textContent)).to.deep.equal([
      'Ondertekend: 2020',
      'Geldig tot: december 2024',
      'Peildatum: 14 oktober 2020',
    ]);
  });

  it('shows acties with their own status, when and link', async () => {
    const element = await pijlersOf([
      {
        nr: 2,
        acties: [
          { titel: 'Koffie-uur', status: 'afgerond', datum: '2023-03' },
          { titel: 'Huisbezoek', url: 'https://voorbeeld.nl/' },
          { titel: 'Soepbus', datumTekst: 'eerste kwartaal 2023' },
        ],
      },
    ]);
    expect(all(element, '[part="acties"] li').map(({ textContent }) => textContent)).to.deep.equal([
      'Koffie-uur (afgerond, maart 2023)',
      'Huisbezoek',
      'Soepbus (eerste kwartaal 2023)',
    ]);
    expect(one(element, '[part="acties"] a').getAttribute('href')).to.equal('https://voorbeeld.nl/');
  });

  it('shows documents, with a link where they have an address', async () => {
    const element = await pijlersOf([
      {
        nr: 1,
        documenten: [
          { titel: 'Actieplan' },
          { titel: 'Raadsbesluit', url: 'https://voorbeeld.nl/besluit.pdf' },
        ],
      },
    ]);
    expect(all(element, '[part="documenten"] li').map(({ textContent }) => textContent)).to.deep.equal([
      'Actieplan',
      'Raadsbesluit',
    ]);
    expect(one(element, '[part="documenten"] a').getAttribute('href')).to.equal(
      'https://voorbeeld.nl/besluit.pdf',
    );
  });

  it('says that a pijler is not reported, when others are', async () => {
    const element = await pijlersOf([{ nr: 4, status: 'loopt' }]);
    const texts = all(element, '[part="status"]').map(({ textContent }) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(texts.filter(text => text === 'Status: Nog niet ingevuld')).to.have.length(4);
    expect(textOf(element).match(/zelf opgegeven/g)).to.have.length(1);
  });

  it('is empty with one sentence when none is reported', async () => {
    const element = await mountWithFeed<PijlersStatus>('pijlers-status', feedWith(coalitieWith()));
    expect(element.state).to.equal('empty');
    expect(textOf(element)).to.equal('Roermond heeft nog niets over de vijf pijlers ingevuld.');
  });

  it('claims no status that nobody reported', async () => {
    const element = await pijlersOf([{ nr: 1, toelichting: 'Tekst' }]);
    expect(textOf(element)).not.to.contain('zelf opgegeven');
  });
});
