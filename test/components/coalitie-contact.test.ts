import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { CoalitieContact } from '../../src/components/coalitie-contact/coalitie-contact.js';
import '../../src/define.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, focused, mountWithFeed, one, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { until } from '../support/proef.js';
import { spoken } from '../support/transcript.js';

const contactsOf = (contacten: unknown[]) =>
  mountWithFeed<CoalitieContact>('coalitie-contact', feedWith(coalitieWith({ contacten })));

describe('<coalitie-contact>', () => {
  it('reads like sensible Dutch to a screen reader', async () => {
    const element = await mountWithFeed<CoalitieContact>(
      'coalitie-contact',
      example,
      'gemeente="Neder-Betuwe"',
    );
    expect(await spoken(element)).to.deep.equal([
      'heading, Contact in Neder-Betuwe, level 2',
      'list',
      'listitem, level 1, position 1, set size 2',
      'heading, Marieke Kuypers, level 3',
      'Marieke Kuypers',
      'paragraph',
      'Gemeente Neder-Betuwe',
      'group',
      'term',
      'Telefoon',
      'definition',
      'link, 140488',
      '140488',
      'term',
      'E-mail',
      'definition',
      'link, mkuypers@nederbetuwe.nl',
      'mkuypers@nederbetuwe.nl',
      'listitem, level 1, position 2, set size 2',
      'heading, Jos Meerssman, level 3',
      'Jos Meerssman',
      'paragraph',
      'Lokale coalitie Samen is Leuker',
      'group',
      'term',
      'Telefoon',
      'definition',
      'link, 0344 602337',
      '0344 602337',
      'term',
      'E-mail',
      'definition',
      'link, info@welzijnrivierstroom.nl',
      'info@welzijnrivierstroom.nl',
      'status',
    ]);
  });

  it('has one tab stop for each link, in reading order', async () => {
    await mountWithFeed<CoalitieContact>('coalitie-contact', example, 'gemeente="Neder-Betuwe"');
    const visited: string[] = [];
    for (let i = 0; i < 6; i++) {
      await sendKeys({ press: 'Tab' });
      visited.push(focused());
    }
    expect(visited).to.deep.equal([
      '#voor',
      'tel:140488',
      'mailto:mkuypers@nederbetuwe.nl',
      'tel:+31344602337',
      'mailto:info@welzijnrivierstroom.nl',
      '#na',
    ]);
  });

  it('shows every contact of both coalitions with phone and e-mail as given', async () => {
    const shown: Record<string, string[]> = {};
    for (const gemeente of ['Roermond', 'Neder-Betuwe']) {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        example,
        `gemeente="${gemeente}"`,
      );
      shown[gemeente] = all(element, 'li').map(card => (card.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    expect(shown).to.deep.equal({
      Roermond: ['Betty Wilms Contactpersoon Telefoon 0475-359245 E-mail bettywilms@roermond.nl'],
      'Neder-Betuwe': [
        'Marieke Kuypers Gemeente Neder-Betuwe Telefoon 140488 E-mail mkuypers@nederbetuwe.nl',
        'Jos Meerssman Lokale coalitie Samen is Leuker Telefoon 0344 602337 E-mail info@welzijnrivierstroom.nl',
      ],
    });
  });

  it('names a card after the first of name, organisation, function, subject and coalition', async () => {
    const element = await contactsOf([
      { naam: 'Jan', functie: 'Adviseur', organisatie: 'Gemeente', onderwerp: 'Meedoen' },
      { functie: 'Adviseur', organisatie: 'Gemeente' },
      { organisatie: 'Gemeente', onderwerp: 'Meedoen' },
      { onderwerp: 'Meedoen', email: 'a@b.nl' },
      { email: 'a@b.nl' },
    ]);
    expect(all(element, 'h3').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Jan',
      'Gemeente',
      'Gemeente',
      'Meedoen',
      'Roermond',
    ]);
    expect(all(element, '[part="rol"]').map(({ textContent }) => textContent)).to.deep.equal([
      'Adviseur, Gemeente, Meedoen',
      'Adviseur',
      'Meedoen',
    ]);
    await expectNoAxeViolations(element);
  });

  it('shows a number that cannot be dialled as text', async () => {
    const element = await contactsOf([
      { naam: 'Jan', telefoons: [{ weergave: 'via de receptie' }, { weergave: '06-24912345' }] },
    ]);
    expect(all(element, 'dd').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'via de receptie',
      '06-24912345',
    ]);
    expect(all(element, 'a').map(link => link.getAttribute('href'))).to.deep.equal(['tel:+31624912345']);
  });

  it('shows the rest: site, when reachable, explanation', async () => {
    const element = await contactsOf([
      {
        naam: 'Jan',
        url: 'https://www.roermond.nl/eenzaam',
        bereikbaar: 'maandag tot en met donderdag',
        toelichting: 'Eerste alinea.\n\nTweede alinea.',
      },
    ]);
    expect(one<HTMLAnchorElement>(element, '[part~="website"]').textContent).to.equal('roermond.nl');
    expect(textOf(element)).to.contain('Bereikbaar: maandag tot en met donderdag');
    expect(all(element, '[part="toelichting"] p').map(({ textContent }) => textContent)).to.deep.equal([
      'Eerste alinea.',
      'Tweede alinea.',
    ]);
    await expectNoAxeViolations(element);
  });

  it('isolates names and numbers from text that runs the other way', async () => {
    const element = await contactsOf([
      { naam: 'שלום \u202eomgekeerd', telefoons: [{ weergave: '\u202e0475-359245' }], email: 'a@b.nl' },
    ]);
    for (const bdi of all(element, 'h3 bdi, dd bdi'))
      expect(getComputedStyle(bdi).unicodeBidi).to.equal('isolate');
    expect(all(element, 'bdi').length).to.equal(3);
    expect(one(element, '[part~="telefoon"]').getAttribute('href')).to.equal('tel:+31475359245');
  });

  it('says in one sentence that there are no contacts', async () => {
    const element = await mountWithFeed<CoalitieContact>('coalitie-contact', feedWith(coalitieWith()));
    expect(element.state).to.equal('empty');
    expect(textOf(element)).to.equal('Er zijn geen contactgegevens voor Roermond.');
  });

  it('fits in 220 pixels, however long the words are', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const element = await contactsOf([
      {
        naam: long,
        organisatie: long,
        email: `${long.slice(0, 60).replace('ä', 'a')}@voorbeeld.nl`,
        toelichting: long.repeat(20),
      },
    ]);
    (element.parentElement as HTMLElement).style.width = '220px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(220);
    for (const card of all(element, 'li'))
      expect(card.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1);
  });

  it('takes the number as it is written for the name of the link, and has it read digit by digit', async () => {
    const element = await contactsOf([{ naam: 'Jan', telefoons: [{ weergave: '0475-359245' }] }]);
    const link = one(element, '[part~="telefoon"]');
    expect(link.textContent).to.equal('0475-359245');
    expect(link.hasAttribute('aria-label')).to.be.false;
    if (CSS.supports('speak-as', 'digits'))
      expect(getComputedStyle(link).getPropertyValue('speak-as')).to.equal('digits');
  });

  it('offers no file for the address book unless the page asks for it', async () => {
    const element = await contactsOf([{ naam: 'Jan', email: 'a@b.nl' }]);
    expect(all(element, 'button')).to.have.length(0);
    element.vcard = true;
    await element.updateComplete;
    expect(all(element, 'button')).to.have.length(1);
  });
});

describe('<coalitie-contact vcard>', () => {
  const contacten = [
    {
      naam: 'Jan de Vries',
      onderwerp: 'Meedoen',
      bereikbaar: 'maandag',
      toelichting: [{ kop: 'Let op' }, 'Bel eerst.'],
      telefoons: [{ weergave: '0475-359245' }, { weergave: 'via de receptie' }],
    },
    { organisatie: 'Buurthuis', email: 'buurthuis@voorbeeld.nl' },
  ];
  const original = {
    click: HTMLAnchorElement.prototype.click,
    setTimeout: globalThis.setTimeout,
    revoke: URL.revokeObjectURL,
    create: URL.createObjectURL,
  };
  let clicked: { download: string; href: string; connected: boolean }[];

  beforeEach(() => {
    clicked = [];
    // The file itself would end up in the downloads of whoever runs the tests.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push({ download: this.download, href: this.href, connected: this.isConnected });
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = original.click;
    globalThis.setTimeout = original.setTimeout;
    URL.revokeObjectURL = original.revoke;
    URL.createObjectURL = original.create;
  });

  const withVcard = () =>
    mountWithFeed<CoalitieContact>('coalitie-contact', feedWith(coalitieWith({ contacten })), 'vcard');

  it('has a button for each contact, named after it and beginning with what is seen', async () => {
    const element = await withVcard();
    expect((await spoken(element)).filter(phrase => phrase.startsWith('button'))).to.deep.equal([
      'button, Bewaar als contact Jan de Vries',
      'button, Bewaar als contact Buurthuis',
    ]);
    await expectNoAxeViolations(element);
  });

  it('is reached and pressed with the keyboard, and keeps the focus', async () => {
    await withVcard();
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Bewaar als contact Jan de Vries');
    await sendKeys({ press: 'Enter' });
    await until(() => clicked.length === 1);
    expect(focused()).to.equal('Bewaar als contact Jan de Vries');
    expect(clicked[0]?.connected).to.be.false;
  });

  it('makes a file with what the card says', async () => {
    const element = await withVcard();
    expect(clicked).to.have.length(0);
    one(element, '[part~="bewaar"]').click();
    await until(() => clicked.length === 1);
    expect(clicked[0]?.download).to.equal('Jan de Vries.vcf');
    expect(await (await fetch(clicked[0]?.href as string)).text()).to.equal(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:individual',
        'FN:Jan de Vries',
        'TEL;VALUE=uri:tel:+31475359245',
        'NOTE:Meedoen\\nTelefoon: via de receptie\\nBereikbaar: maandag\\nLet op\\n\\nBel',
        '  eerst.\\nContact in Roermond',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('gives the file back to the browser after a minute', async () => {
    const element = await withVcard();
    const timers: { run: () => void; milliseconds: number | undefined }[] = [];
    const revoked: string[] = [];
    URL.revokeObjectURL = address => revoked.push(address);
    const { setTimeout: real } = original;
    globalThis.setTimeout = ((run: () => void, milliseconds?: number) =>
      milliseconds === 60_000
        ? timers.push({ run, milliseconds })
        : real(run, milliseconds)) as typeof setTimeout;
    one(element, '[part~="bewaar"]').click();
    await until(() => timers.length === 1);
    expect(revoked).to.deep.equal([]);
    timers[0]?.run();
    expect(revoked).to.deep.equal([clicked[0]?.href]);
  });

  it('says so when it cannot, beside the contact and to who cannot see it', async () => {
    const element = await withVcard();
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    one(element, '[part~="bewaar"]').click();
    await until(() => all(element, '[part="melding"]').length === 1);
    const sentence = 'Het contact kon niet worden bewaard. Probeer het later opnieuw.';
    expect(one(element, 'li [part="melding"]').textContent).to.equal(sentence);
    expect(one(element, '[role="status"]').textContent).to.equal(sentence);
    URL.createObjectURL = original.create;
    one(element, '[part~="bewaar"]').click();
    await until(() => clicked.length === 1);
    await element.updateComplete;
    expect(all(element, '[part="melding"]')).to.have.length(0);
  });
});
