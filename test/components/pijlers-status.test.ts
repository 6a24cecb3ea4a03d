import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { PijlersStatus } from '../../src/components/pijlers-status/pijlers-status.js';
import '../../src/define.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, focused, mountWithFeed, one, textOf } from '../support/elements.js';
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
      'heading, Acties, level 4',
      'progressbar, 0 van 1 actie afgerond, max value 1, min value 0, current value 0 van 1 actie afgerond',
      '0 van 1 actie afgerond',
      'list',
      'listitem, level 2, position 1, set size 1',
      'Koffie-uur',
      '(gepland, najaar 2023)',
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
      'Kan verouderd zijn',
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

  it('counts finished acties only where the status of each is known', async () => {
    const acties = (...statuses: (string | undefined)[]) =>
      pijlersOf([{ nr: 1, acties: statuses.map((status, nr) => ({ titel: `Actie ${nr}`, status })) }]);
    const counted = await acties('afgerond', 'afgerond', 'gestopt', 'loopt');
    expect(one(counted, '[part="voortgang"]').textContent?.trim()).to.equal(
      '2 van 4 acties afgerond, 1 gestopt',
    );
    const bar = one<HTMLProgressElement>(counted, 'progress');
    expect([bar.value, bar.max, bar.getAttribute('aria-valuetext')]).to.deep.equal([
      2,
      4,
      '2 van 4 acties afgerond',
    ]);
    await expectNoAxeViolations(counted);
    expect(all(await acties('afgerond', undefined), 'progress')).to.be.empty;
    expect(all(await acties(undefined), 'progress')).to.be.empty;
    expect(all(await pijlersOf([{ nr: 1, status: 'loopt' }]), 'progress')).to.be.empty;
  });

  it('warns at a peildatum of more than a year ago, and at no other', async () => {
    const year = new Date().getFullYear();
    const element = await pijlersOf([
      { nr: 1, peildatum: '2020' },
      { nr: 2, peildatum: `${year}` },
    ]);
    expect(all(element, '[part="feiten"]').map(({ textContent }) => textContent)).to.deep.equal([
      'Peildatum: 2020Kan verouderd zijn',
      `Peildatum: ${year}`,
    ]);
  });

  describe('a long explanation', () => {
    const long = `${'Wij doen heel veel. '.repeat(30)}`.trim();
    const pijlers = [
      { nr: 1, toelichting: long },
      { nr: 2, toelichting: 'Kort.' },
    ];

    it('is folded away, and unfolded with the keyboard', async () => {
      const element = await pijlersOf(pijlers);
      const details = one<HTMLDetailsElement>(element, 'details');
      expect(all(element, 'details')).to.have.length(1);
      expect(details.open).to.be.false;
      one(element, 'summary').focus();
      expect(focused()).to.equal('Toelichting bij Bestuurlijk commitment');
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.be.true;
      expect(details.textContent).to.contain(long);
      await expectNoAxeViolations(element);
    });

    it('is open from the start with `toelichting`, and stays as the visitor left it', async () => {
      const feed = feedWith(coalitieWith({ pijlers }));
      const element = await mountWithFeed<PijlersStatus>('pijlers-status', feed, 'toelichting');
      const details = one<HTMLDetailsElement>(element, 'details');
      expect(details.open).to.be.true;
      details.open = false;
      element.requestUpdate();
      await element.updateComplete;
      expect(details.open).to.be.false;
      element.toelichting = false;
      await element.updateComplete;
      element.toelichting = true;
      await element.updateComplete;
      expect(details.open).to.be.true;
    });
  });

  describe('weergave', () => {
    const pijlers = [
      { nr: 1, status: 'geborgd', ondertekend: '2020', toelichting: 'Getekend.' },
      { nr: 2, status: 'loopt', acties: [{ titel: 'Koffie', status: 'loopt' }] },
    ];
    const shownAs = (weergave: string, list: unknown[] = pijlers) =>
      mountWithFeed<PijlersStatus>(
        'pijlers-status',
        feedWith(coalitieWith({ pijlers: list, pijlersInleiding: 'Zo ver zijn wij.' })),
        `weergave="${weergave}"`,
      );

    for (const width of ['220px', '60em']) {
      it(`tabel is a table to a screen reader at ${width}, with everything that the list has`, async () => {
        const element = await shownAs('tabel');
        element.style.inlineSize = width;
        const phrases = await spoken(element);
        expect(phrases).to.include('table, De vijf pijlers in Roermond');
        expect(phrases).to.include('columnheader, Toelichting');
        expect(phrases.filter(phrase => phrase.startsWith('row,') || phrase === 'row')).to.have.length(6);
        expect(textOf(element))
          .to.contain('Zo ver zijn wij.')
          .and.to.contain('Getekend.')
          .and.to.contain('Koffie');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        await expectNoAxeViolations(element);
      });
    }

    it('tabel has columns where there is room, and blocks where there is not', async () => {
      const element = await shownAs('tabel');
      const [name, status] = all(element, 'tbody tr:first-child > *');
      const top = (cell: HTMLElement | undefined): number => cell?.getBoundingClientRect().top ?? Number.NaN;
      element.style.inlineSize = '60em';
      expect(top(name)).to.equal(top(status));
      element.style.inlineSize = '20em';
      expect(top(name)).to.be.lessThan(top(status));
    });

    it('tabel has no column that would stay empty', async () => {
      const element = await shownAs('tabel', [{ nr: 3, status: 'loopt' }]);
      expect(all(element, 'thead th').map(({ textContent }) => textContent)).to.deep.equal([
        'Pijler',
        'Status',
      ]);
    });

    it('compact has the five names with their status, and nothing more', async () => {
      const element = await shownAs('compact');
      expect(
        all(element, '[part="pijler"]').map(li => li.textContent?.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal([
        '1. Bestuurlijk commitment Status: Geborgd',
        '2. Creëer een sterk netwerk Status: Loopt',
        '3. Betrek mensen, eenzamen zelf Status: Nog niet ingevuld',
        '4. Werk aan een duurzame aanpak Status: Nog niet ingevuld',
        '5. Monitoring en evaluatie Status: Nog niet ingevuld',
      ]);
      expect(textOf(element)).not.to.contain('Getekend.');
      await expectNoAxeViolations(element);
    });

    it('is a list for a word that is no layout', async () => {
      const element = await shownAs('cirkel');
      expect(all(element, 'h3')).to.have.length(5);
    });
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
