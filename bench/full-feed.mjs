/**
 * The feed of `national-feed.mjs` with all the prose of 342 real coalitions: about 5 kB for each, in every part that a feed
 * has. Also the same feed split into an index and a detail document for each coalition.
 */
import { nationalFeed, writer } from './national-feed.mjs';

const statuses = ['niet-gestart', 'in-voorbereiding', 'loopt', 'geborgd'];

/** @param {number} count number of coalitions */
export function fullFeed(count) {
  const feed = nationalFeed(count);
  const { sentence } = writer(20_250_102);
  const text = (length = Infinity) => `${sentence()} ${sentence()}`.slice(0, length);
  const coalities = feed.coalities.map((coalitie, index) => {
    const [gemeente] = coalitie.gemeenten;
    return {
      ...coalitie,
      url: `https://samen.example/${coalitie.id}`,
      fase: 'actief',
      opgericht: '2020-03',
      aangesloten: '2020',
      peildatum: '2025-01-01',
      ondertekend: [{ datum: '2020-03-12', door: 'de burgemeester' }],
      doelen: [
        text(),
        { kop: 'Wat we willen' },
        { lijst: [text(), ['Lees ', { tekst: 'ons plan', url: 'plan.pdf' }, '.']] },
      ],
      pijlers: [1, 2, 3, 4, 5].map(nr => ({
        nr,
        status: statuses[(nr + index) % statuses.length],
        toelichting: text(),
        acties: [
          { titel: text(40), status: 'loopt', datum: '2024' },
          { titel: text(50), status: 'afgerond' },
        ],
      })),
      secties: [{ titel: 'Verder', tekst: text() }],
      deelnemers: {
        toelichting: text(),
        groepen: [
          {
            naam: 'Kerngroep',
            leden: Array.from({ length: 14 }, (_, number) => ({
              naam: text(24),
              soort: 'organisatie',
              ...(number % 3 === 0 ? { url: `https://samen.example/lid-${number}` } : {}),
            })),
          },
        ],
      },
      cijfers: [2016, 2020, 2022].map(jaar => ({
        indicator: 'eenzaam',
        waarde: 40 + (jaar % 10),
        jaar,
        leeftijd: '18+',
        gebied: { soort: 'gemeente', ...gemeente },
        methode: 'enquete',
        bron: { titel: 'Gezondheidsmonitor', url: 'https://samen.example/monitor' },
      })),
      documenten: [{ titel: text(30), url: 'plan.pdf' }],
      links: [{ titel: 'Meer', url: 'https://samen.example/meer' }],
      citaten: [{ tekst: text(), naam: 'Een deelnemer' }],
    };
  });
  return { ...feed, coalities };
}

/** The index of a feed, and the documents that it names, in the same order. @param {ReturnType<typeof fullFeed>} feed */
export function split(feed) {
  const details = feed.coalities.map(coalitie => ({ ...feed, coalities: [coalitie] }));
  const coalities = feed.coalities.map(({ id, gemeenten, naam, url }) => ({
    id,
    gemeenten,
    naam,
    url,
    detail: `coalities/${id}.json`,
  }));
  return { index: { ...feed, coalities }, details };
}
