/** Three languages: their plurals and dates, and feeds that speak another language than the page. */
import { expect } from '@open-wc/testing';
import manifest from '../custom-elements.json' with { type: 'json' };
import { formatDate } from '../src/components/shared/dates.js';
import type { FeedElement } from '../src/components/shared/feed-element.js';
import { en } from '../src/components/shared/strings/en.js';
import { fy } from '../src/components/shared/strings/fy.js';
import { nlKaart } from '../src/components/shared/strings/nl-kaart.js';
import '../src/define.js';
import { mount, settled } from './support/elements.js';
import { coalitieWith, feedWith } from './support/feeds.js';
import { renderedParent, renderedTexts } from './support/rendered.js';

describe('plurals', () => {
  for (const [language, strings] of Object.entries({ nl: nlKaart, en, fy })) {
    it(`are right for one and for more in ${language}`, () => {
      for (const say of [strings.participating, strings.mapLabel, strings.searchCount]) {
        expect(say(1)).to.match(/\b1 /).and.not.equal(say(2).replace('2', '1'));
        expect(say(0)).to.equal(say(2).replace('2', '0'));
      }
    });
  }
});

describe('dates', () => {
  it('have the precision that they have, in the language of the page', () => {
    expect(['2020', '2020-10', '2020-10-14'].map(date => formatDate(date, 'nl'))).to.deep.equal([
      '2020',
      'oktober 2020',
      '14 oktober 2020',
    ]);
    expect(formatDate('2020-10-14', 'en')).to.match(/October/);
    // Browsers that do not know Frisian write Dutch months.
    expect(formatDate('2020-10-14', 'fy')).to.match(/14 okt[oó]ber 2020/i);
  });
});

/** Running text that an editor writes. Names of people and organisations need no language of their own. */
const TEXT = 'Dit schreef de redacteur';
const NAMES = ['Jan', 'Samen', 'Roermond', 'Koor', 'Bep'];

const everything = {
  ...feedWith(
    coalitieWith({
      naam: 'Samen',
      motto: TEXT,
      intro: TEXT,
      doelen: TEXT,
      pijlersInleiding: TEXT,
      pijlers: [
        {
          nr: 1,
          status: 'loopt',
          statusTekst: TEXT,
          toelichting: TEXT,
          acties: [
            { titel: TEXT, datumTekst: TEXT },
            { titel: TEXT, url: 'https://voorbeeld.nl' },
          ],
          documenten: [{ titel: TEXT, url: 'https://voorbeeld.nl' }],
        },
        { nr: 2, statusTekst: TEXT },
      ],
      actielijnenTitel: TEXT,
      actielijnenInleiding: TEXT,
      actielijnen: [{ titel: TEXT, tekst: TEXT, acties: [{ titel: TEXT, datumTekst: TEXT }] }],
      acties: [{ titel: TEXT }],
      secties: [{ titel: TEXT, tekst: TEXT }],
      ondertekend: [{ wat: TEXT, datumTekst: TEXT, door: TEXT }],
      citaten: [{ tekst: TEXT }],
      documenten: [{ titel: TEXT }],
      links: [{ titel: TEXT, url: 'https://voorbeeld.nl' }],
      deelnemers: {
        toelichting: TEXT,
        aantalTekst: TEXT,
        groepen: [
          { naam: TEXT, toelichting: TEXT, aantalTekst: TEXT, leden: [{ naam: 'Koor', soort: 'groep' }] },
        ],
      },
      cijfers: [
        {
          indicator: 'eenzaam',
          waarde: 40,
          jaar: 2022,
          leeftijd: '18+',
          gebied: { soort: 'gemeente', naam: 'Roermond' },
          methode: 'enquete',
          bron: { titel: TEXT },
        },
      ],
      contacten: [
        { naam: 'Jan', functie: TEXT, bereikbaar: TEXT, toelichting: TEXT, email: 'jan@voorbeeld.nl' },
      ],
    }),
  ),
  taal: 'nl',
};

describe('a Dutch feed on an English page', () => {
  // What shows nothing of a feed has no parts, but for the check.
  const tags = manifest.modules.flatMap(({ declarations }) =>
    (declarations as { tagName?: string; cssParts?: { name: string }[] }[]).flatMap(
      ({ tagName, cssParts }) => (cssParts?.some(({ name }) => name !== 'controle') ? (tagName ?? []) : []),
    ),
  );

  for (const tag of tags) {
    it(`is read as Dutch, and the rest as English, in <${tag}>`, async () => {
      const page = mount<HTMLElement>(`<section lang="en"><${tag} gemeente="GM0957"></${tag}></section>`);
      const element = page.firstElementChild as FeedElement;
      element.feed = everything;
      await settled(element);
      for (const part of element.shadowRoot?.querySelectorAll<FeedElement>(tags.join()) ?? [])
        await settled(part);
      const spoken = [...renderedTexts(element)].map(({ text, parent }) => ({
        words: text.data.trim(),
        lang: langOf(parent),
      }));
      const wrong = spoken.filter(
        ({ words, lang }) =>
          !NAMES.includes(words) && /\p{L}/u.test(words) && (lang === 'nl') !== words.includes(TEXT),
      );
      expect(spoken.some(({ words }) => words.includes(TEXT))).to.be.true;
      expect(wrong).to.deep.equal([]);
    });
  }
});

function langOf(element: Element | null): string {
  if (!element) return '';
  return element.getAttribute('lang') || langOf(renderedParent(element));
}
