import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { CoalitieProfiel } from '../../src/components/coalitie-profiel/coalitie-profiel.js';
import type { FeedElement } from '../../src/components/shared/feed-element.js';
import '../../src/define.js';
import { codesOnly } from '../../stories/fixtures/codes-only.js';
import { everything } from '../../stories/fixtures/everything.js';
import { threeCoalities } from '../../stories/fixtures/three-coalities.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, focused, inState, mount, mountWithFeed, one, settled, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { counted, newKey, proef, silenceConsole, until } from '../support/proef.js';
import { spoken } from '../support/transcript.js';

const PARTS = 'pijlers-status, coalitie-deelnemers, coalitie-contact, coalitie-cijfers';

const profile = async (feed: unknown, attributes = ''): Promise<CoalitieProfiel> => {
  const element = await mountWithFeed<CoalitieProfiel>('coalitie-profiel', feed, attributes);
  for (const part of all<FeedElement>(element, PARTS)) await settled(part);
  return element;
};

const folded = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Everything there is to read in an element and in the elements inside it, in order, piece by piece. */
const piecesOf = (node: Node): string[] => {
  if (node.nodeType === Node.TEXT_NODE)
    return [(node.nodeValue ?? '').replace(/\s+/g, ' ').trim()].filter(Boolean);
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  return [...children].flatMap(piecesOf);
};

/** As one text, without the spaces that stand between pieces where a reader sees none. */
const readingOf = (element: Element): string =>
  piecesOf(element)
    .join(' ')
    .replace(/ (?=[,.:;)])/g, '')
    .replaceAll('( ', '(');

/** Headings in reading order, shadow roots included. */
const headingsOf = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap(element => [
    ...(/^H[1-6]$/.test(element.tagName) ? [element] : []),
    ...(element.shadowRoot ? headingsOf(element.shadowRoot) : []),
  ]);

const outline = (element: Element): string[] =>
  headingsOf(element.shadowRoot as ShadowRoot).map(heading => `${heading.tagName} ${folded(heading)}`);

/** What the two pages that the project started from tell, in their order. */
const SEEDS = {
  roermond: {
    doelen: ['trend van eenzaamheid bij ouderen van 75+'],
    actielijnen: ['Bewustwording', 'Verbeteren van de kwaliteit van het aanbod', 'Samenwerking'],
    pijlers: [
      ['Bestuurlijk commitment', 'actieplan aanpak eenzaamheid vastgesteld'],
      ['Creëer een sterk netwerk', 'lokaal netwerk'],
      ['Betrek mensen, eenzamen zelf', 'Grip en Glans'],
      ['Werk aan een duurzame aanpak', 'verbetertool van Movisie'],
      ['Monitoring en evaluatie', 'hoe effectief is deze interventie'],
    ],
    deelnemers: [
      'Gemeente Roermond',
      'Stichting Wel.kom, welzijnsorganisatie',
      '’t Paradies',
      'Humanitas',
      'Seniorenverenigingen Roermond- Raad van ouderen',
      'Seniorenraad Roermond',
      'KBO Roermond',
      'Algemeen maatschappelijk werk midden-limburg',
      'Belbrigade',
      'Organisaties, bedrijven en inwoners betrokken bij dementievriendelijk Roermond',
      'Maximina',
      'Parochie st. Christoffel',
      'Eci cultuurfabriek',
      'Belbrigade Roermond',
      'Woningcorporaties',
    ],
    contacten: [['Betty Wilms', '0475-359245', 'bettywilms@roermond.nl']],
  },
  'neder-betuwe': {
    doelen: [
      'zich bewust van eenzaamheid',
      'signaleren eenzaamheid',
      'stemmen hun werk goed op elkaar af',
      'welk aanbod er in de gemeente is',
      'aansluiting bij projecten die er al zijn',
      'eenzaamheid bij jongeren',
    ],
    actielijnen: [],
    pijlers: [
      ['Bestuurlijk commitment', 'Hoofdlijnennotitie'],
      ['Creëer een sterk netwerk', 'kernpartners'],
      ['Betrek mensen, eenzamen zelf', 'alleenstaanden, laaggeletterden en mensen met een beperking'],
      ['Werk aan een duurzame aanpak', 'GGD Gelderland-Zuid'],
      ['Monitoring en evaluatie', 'Kwaliteitskompas'],
    ],
    deelnemers: [
      'Gemeente Neder-Betuwe',
      'Buurtsportcoaches (Healthclub Juliën)',
      'Eleos',
      'GGD Gelderland-Zuid',
      'Mozaïek welzijn',
      'Santé Partners',
      'Welzijn Rivierstroom',
    ],
    contacten: [
      ['Marieke Kuypers', 'Gemeente Neder-Betuwe', '140488', 'mkuypers@nederbetuwe.nl'],
      ['Jos Meerssman', 'Lokale coalitie Samen is Leuker', '0344 602337', 'info@welzijnrivierstroom.nl'],
    ],
  },
} as const;

/** Finds the words one after the other; says which one is not there, or not in its place. */
const expectInOrder = (text: string, words: readonly string[]): void => {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    expect(at, `“${word}” is missing after “${text.slice(Math.max(0, from - 60), from)}”`).to.be.at.least(0);
    from = at + word.length;
  }
};

describe('<coalitie-profiel>', () => {
  const warnings = silenceConsole('warn');

  for (const [id, seed] of Object.entries(SEEDS)) {
    it(`tells all that the page of ${id} tells, once and in its order`, async () => {
      const element = await profile(example, `coalitie="${id}"`);
      const section = (title: string): Element => {
        const found = all(element, '[part="sectie"]').find(
          one => folded(one.querySelector('[part="sectietitel"]') as Element) === title,
        );
        if (!found) throw new Error(`There is no section “${title}”.`);
        return found;
      };

      expectInOrder(readingOf(section('Doelen')), seed.doelen);
      if (seed.actielijnen.length > 0) {
        const lines = [...section('Actielijnen').querySelectorAll('[part="actielijntitel"]')].map(folded);
        expect(lines).to.deep.equal(seed.actielijnen);
      }
      expectInOrder(readingOf(section('De vijf pijlers')), seed.pijlers.flat());

      const members = section('Deelnemers').querySelector('coalitie-deelnemers') as Element;
      expect(all(members, '[part="deelnemer"] bdi').map(folded)).to.deep.equal(seed.deelnemers);

      const cards = all(section('Contact').querySelector('coalitie-contact') as Element, '[part="kaart"]');
      expect(cards).to.have.length(seed.contacten.length);
      for (const [index, contact] of seed.contacten.entries())
        expectInOrder(readingOf(cards[index] as Element), contact);

      const titles = ['Doelen', 'Actielijnen', 'De vijf pijlers', 'Deelnemers', 'Meer informatie', 'Contact'];
      expect(all(element, '[part="sectietitel"]').map(folded)).to.deep.equal(
        titles.filter(title => title !== 'Actielijnen' || seed.actielijnen.length > 0),
      );
      await expectNoAxeViolations(element);
    });
  }

  it('has the outline of a page', async () => {
    const element = await profile(everything, 'heading-level="1"');
    expect(outline(element)).to.deep.equal([
      'H1 Samen aan tafel',
      'H2 Waarom wij dit doen',
      'H2 Doelen',
      'H2 Bouwstenen',
      'H3 Eten',
      'H3 Bellen',
      'H3 Vervoer',
      'H2 De vijf pijlers',
      'H3 1. Bestuurlijk commitment',
      'H3 2. Creëer een sterk netwerk',
      'H4 Acties',
      'H4 Documenten',
      'H3 3. Betrek mensen, eenzamen zelf',
      'H3 4. Werk aan een duurzame aanpak',
      'H3 5. Monitoring en evaluatie',
      'H2 Acties',
      'H2 Onze aanpak in de winter',
      'H2 Wat wij leerden',
      'H2 Cijfers',
      'H3 Eenzaam',
      'H2 Uitspraken',
      'H2 Deelnemers',
      'H3 Kerngroep',
      'H3 Schil',
      'H2 Meer informatie',
      'H3 Documenten',
      'H3 Links',
      'H2 Contact',
      'H3 Robin Voorbeeld',
    ]);
  });

  it('nests its headings correctly under any level, and without a heading of its own', async () => {
    for (const attributes of [
      'heading-level="3"',
      'heading-level="5"',
      'heading-level="6"',
      'label=""',
      'heading-level="twee"',
    ]) {
      const element = await profile(everything, attributes);
      const levels = headingsOf(element.shadowRoot as ShadowRoot).map(({ tagName }) => Number(tagName[1]));
      const first = levels[0] as number;
      expect(Math.min(...levels), attributes).to.equal(first);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? first), `${attributes}, heading ${index}`).to.be.at.most(1);
    }
  });

  it('shows every word of every key that the feed can hold', async () => {
    const element = await profile(everything);
    const text = readingOf(element);
    for (const words of [
      'Lokale coalitie in Zuidwest-Drenthe',
      'Wie aanschuift, hoort erbij.',
      'Gemeenten De Wolden en Hoogeveen',
      'Fase Actief',
      'Looptijd van maart 2022 tot en met 2027',
      'Opgericht 2021',
      'Doet mee met het landelijke programma sinds 14 oktober 2021',
      'Ondertekend de vijf pijlers, 14 oktober 2021, door wethouder Sam de Voorbeeld',
      'Ondertekend het convenant, najaar 2023, door twaalf organisaties',
      'Website voorbeeld.nl',
      'Eettafel in Zuidwolde (loopt)',
      '1 van 3 acties afgerond, 1 gestopt',
      'Eettafel in Ruinen (afgerond, mei 2024)',
      'Week tegen eenzaamheid (afgerond, 25 september 2025)',
      '1 van 2 acties afgerond',
      'In de winter komen wij bij u thuis.',
      'Ik ken nu al mijn buren. mevrouw Jansen, Ruinen',
      'Aantal deelnemers: zo’n 20',
      'Aantal: meer dan tien',
      'Plan van aanpak 2022-2027 Verslag over 2025',
      'Bereikbaar: maandag en dinsdag',
      'Peildatum: september 2026',
    ])
      expect(text, words).to.contain(words);
    await expectNoAxeViolations(element);
  });

  it('reads like sensible Dutch to a screen reader', async () => {
    const element = await profile(
      feedWith(
        coalitieWith({
          naam: 'Samen sterk',
          motto: 'Iedereen hoort erbij',
          fase: 'actief',
          doelen: 'Niemand is alleen.',
          citaten: [{ tekst: 'Ik ken mijn buren.', naam: 'Bep' }],
          contacten: [{ naam: 'Sam', email: 'sam@voorbeeld.nl' }],
        }),
      ),
    );
    expect(await spoken(element)).to.deep.equal([
      'heading, Samen sterk, level 2',
      'paragraph',
      'Lokale coalitie in Roermond',
      'paragraph',
      'Iedereen hoort erbij',
      'term',
      'Fase',
      'definition',
      'Actief',
      'heading, Doelen, level 3',
      'Doelen',
      'paragraph',
      'Niemand is alleen.',
      'heading, Uitspraken, level 3',
      'Uitspraken',
      'figure',
      'blockquote',
      'paragraph',
      'Ik ken mijn buren.',
      'caption',
      '–',
      'Bep',
      'heading, Contact, level 3',
      'Contact',
      'list',
      'listitem, level 1, position 1, set size 1',
      'heading, Sam, level 4',
      'Sam',
      'group',
      'term',
      'E-mail',
      'definition',
      'link, sam@voorbeeld.nl',
      'sam@voorbeeld.nl',
      'status',
      'paragraph',
      'De peildatum is niet bekend.',
      'status',
    ]);
  });

  it('shows a coalition of which nothing is known but a code, without an empty heading', async () => {
    const element = await profile(codesOnly, 'gemeente="GM0957"');
    expect(element.state).to.equal('ready');
    expect(textOf(element)).to.equal(
      'Lokale coalitie in Roermond Over deze coalitie is nog niets ingevuld. De peildatum is niet bekend.',
    );
    expect(outline(element)).to.deep.equal(['H2 Lokale coalitie in Roermond']);
    await expectNoAxeViolations(element);
  });

  it('never has an empty heading, whatever is left out', async () => {
    const [coalitie] = (everything as { coalities: Record<string, unknown>[] }).coalities;
    for (const key of Object.keys(coalitie as object).filter(key => !['id', 'gemeenten'].includes(key))) {
      for (const feed of [
        feedWith({ ...coalitie, [key]: undefined }),
        feedWith({ id: 'x', gemeenten: coalitie?.gemeenten, [key]: coalitie?.[key] }),
      ]) {
        const element = await profile(feed);
        for (const heading of headingsOf(element.shadowRoot as ShadowRoot))
          expect(folded(heading), `${key}: ${heading.outerHTML}`).not.to.equal('');
        for (const section of all(element, '[part="sectie"]'))
          expect(readingOf(section).length, `${key}: ${readingOf(section)}`).to.be.greaterThan(
            folded(section.querySelector('[part="sectietitel"]') as Element).length,
          );
        element.parentElement?.remove();
      }
    }
  });

  describe('onderdelen', () => {
    it('chooses the parts, in the order in which they are named', async () => {
      const element = await profile(everything, 'onderdelen=" contact MOTTO doelen contact "');
      expectInOrder(readingOf(element), [
        'Robin Voorbeeld',
        'Wie aanschuift, hoort erbij.',
        'Elk dorp heeft een eettafel.',
      ]);
      expect(all(element, '[part="sectietitel"]').map(folded)).to.deep.equal(['Contact', 'Doelen']);
      expect(all(element, '[part="peildatum"]')).to.be.empty;
    });

    it('passes over what is no part, and shows everything when nothing is left', async () => {
      const some = await profile(everything, 'onderdelen="doelen onzin"');
      expect(all(some, '[part="sectietitel"]').map(folded)).to.deep.equal(['Doelen']);
      const none = await profile(everything, 'onderdelen="onzin"');
      expect(all(none, '[part="sectietitel"]')).to.have.length.above(5);
    });
  });

  describe('the list of sections', () => {
    it('stands above a long profile and takes the keyboard to a section', async () => {
      const element = await profile(everything);
      const buttons = all(element, '[part="inhoudsknop"]');
      expect(buttons.map(folded)).to.deep.equal(all(element, '[part="sectietitel"]').map(folded));
      const contact = buttons.at(-1) as HTMLElement;
      contact.focus();
      await sendKeys({ press: 'Enter' });
      expect(focused()).to.equal('Contact');
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.match(/^tel:/);
    });

    it('is not there for a short one', async () => {
      const element = await profile(feedWith(coalitieWith({ doelen: 'Samen.' })));
      expect(all(element, 'nav')).to.be.empty;
    });
  });

  describe('shares feed and choice', () => {
    it('asks once, for itself and all that is inside it', async () => {
      const key = newKey();
      const element = mount<CoalitieProfiel>(
        `<coalitie-profiel src="/proef/feed.json?key=${key}" gemeente="Roermond"></coalitie-profiel>`,
      );
      await settled(element);
      for (const part of all<FeedElement>(element, PARTS)) await settled(part);
      expect((await counted(key)).requests).to.equal(1);
      expect(readingOf(element)).to.contain('Betty Wilms');
    });

    it('follows the choice made elsewhere', async () => {
      const element = await mountWithFeed<CoalitieProfiel>('coalitie-profiel', example);
      expect(textOf(element)).to.equal('Kies een gemeente op de kaart of in de lijst.');
      const map = await mountWithFeed('coalitie-kaart', example, 'weergave="lijst"');
      one(map, '[data-code="GM1740"]').click();
      await until(() => readingOf(element).includes('Marieke Kuypers'));
      one(map, '[data-code="GM0957"]').click();
      await until(() => readingOf(element).includes('Betty Wilms'));
      expect(readingOf(element)).not.to.contain('Marieke Kuypers');
    });

    it('offers the other coalitions of a gemeente once', async () => {
      const element = await profile(structuredClone(threeCoalities), 'gemeente="GM0344"');
      const inside = all(element, PARTS).flatMap(part => all(part, 'select'));
      expect(inside).to.be.empty;
      const select = one<HTMLSelectElement>(element, 'select');
      select.value = 'oost';
      select.dispatchEvent(new Event('change'));
      await until(() => readingOf(element).includes('Samen aan de keukentafel'));
      await expectNoAxeViolations(element);
    });

    it('says once that newer data could not be had', async () => {
      const src = proef(`ok-dan-500.json?key=${newKey()}`);
      const element = mount<CoalitieProfiel>(
        `<coalitie-profiel src="${src}" gemeente="Roermond"></coalitie-profiel>`,
      );
      await inState(element, 'ready');
      await element.refresh();
      await inState(element, 'stale');
      for (const part of all<FeedElement>(element, PARTS)) expect(part.state).to.equal('ready');
      expect(readingOf(element).match(/konden niet worden opgehaald/g)).to.have.length(1);
      expect(readingOf(element)).to.contain('Betty Wilms');
      await until(() => warnings().length > 0);
    });
  });

  it('lets a page style what is inside', async () => {
    const style = document.createElement('style');
    style.textContent = 'coalitie-profiel::part(status) { outline: 7px solid }';
    document.head.append(style);
    const element = await profile(everything);
    const status = one(one(element, 'pijlers-status'), '[part="status"]');
    expect(getComputedStyle(status).outlineWidth).to.equal('7px');
    style.remove();
  });

  it('fits the narrowest column', async () => {
    const element = await profile(everything);
    element.style.inlineSize = '220px';
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
