/**
 * A feed for the whole country, of any size, always the same for the same number: what the details panel shows of each
 * coalition, and no more. Everything in it is invented. Sentences are put together from many short parts, so that they
 * compress about as badly as real text does, and 10,000 coalitions stay just below the 5 MB that our element accepts.
 */
import { gemeenten } from './gemeenten.mjs';

const list = text => text.split(/\s*,\s*/);

const who = list(
  'Vrijwilligers, De huisartsen, De wijkzuster, Buren, Het welzijnswerk, De kerken, Ondernemers, De bieb, Studenten, ' +
    'Sportclubs, De ouderenbond, Buurtcoaches, Het Rode Kruis, De Zonnebloem, Scholieren, De moskee, Het koor, ' +
    'De dorpsraad, Mantelzorgers, De speeltuin, De molenaar, De fanfare, Het museum, De bakker',
);
const doing = list(
  'koken, bellen, zingen, wandelen, fietsen, helpen, luisteren, eten, lezen voor, spelen, tuinieren, breien, dansen, ' +
    'oefenen, klussen, rijden, schilderen, bakken, vissen, puzzelen, schaken, biljarten, zwemmen, timmeren',
);
const withWhom = list(
  'met wie alleen eet, met weduwen, met jonge moeders, met mantelzorgers, met bewoners, met 75-plussers, ' +
    'met nieuwkomers, met wie thuis zit, met jongeren, met wie slecht loopt, met hun ouders, met de klas, met elkaar, ' +
    'met het dorp, met wie rouwt, met nieuwe buren, met doven, met wie net verhuisde, met vrienden, met de hele straat',
);
const where = list(
  'in de bieb, bij de club, op het plein, in de kantine, in het park, aan de haven, in de tuin, thuis, in de kerk, ' +
    'op school, bij de brug, in de zaal, op het erf, in het hofje, langs de dijk, in de flat, bij de molen, op de markt, ' +
    'in de trein, onder de toren, in het bos, op de boot, in het theater, bij het zwembad',
);
const when = list(
  'op maandag, op dinsdag, op woensdag, op donderdag, op vrijdag, elk weekend, elke maand, na de markt, rond kerst, ' +
    'in de lente, in de zomer, twee keer per week, op afspraak, elke ochtend, elke avond, in oktober, na schooltijd, ' +
    'voor het eten, bij slecht weer, tot de zomer',
);
const mottos = list(
  'Samen aan tafel, Niemand hoeft alleen, De deur staat open, Een praatje maakt de dag, Kom erbij, Oog voor elkaar, ' +
    'Uit en thuis, Van groet tot gesprek, Altijd iemand, Schuif aan, Dag buur, Even bellen',
);
const organisations = list('Welzijn, Stichting Samen, Thuis in, Buurtzaken');
/** Surnames that nobody has. */
const syllables = list(
  'brak, dwin, elst, foor, gruis, hops, jorn, kwel, lomp, morf, nurk, plof, rist, snoek, trul, wimp',
);
const days = list('ma-vr, ma-do, di en do, wo-vr');

/** The gemeenten that a feed of this size has. @param {number} count number of coalitions */
export function gemeentenOf(count) {
  const step = Math.max(1, gemeenten.length / count);
  return Array.from(
    { length: Math.min(count, gemeenten.length) },
    (_, index) => gemeenten[Math.floor(index * step)],
  );
}

/** What writes: the same words for the same seed. @param {number} seed */
export function writer(seed) {
  const random = randomNumbers(seed);
  const number = below => Math.floor(random() * below);
  const pick = from => from[number(from.length)];
  const sentence = () => `${pick(who)} ${pick(doing)} ${pick(withWhom)}, ${pick(where)}, ${pick(when)}.`;
  return { number, pick, sentence };
}

/** @param {number} count number of coalitions; with more than there are gemeenten, a gemeente has several */
export function nationalFeed(count) {
  const { number, pick, sentence } = writer(20_250_101);
  const capital = text => text[0].toUpperCase() + text.slice(1);
  const places = gemeentenOf(count);
  return {
    versie: '1',
    titel: 'Lokale coalities in Nederland (verzonnen)',
    bijgewerkt: '2025-01-01',
    coalities: Array.from({ length: count }, (_, index) => {
      const { code, naam } = places[index % places.length];
      const surname = pick(syllables) + pick(syllables) + pick(syllables);
      return {
        id: `c${index + 1}`,
        gemeenten: [{ code, naam }],
        naam: coalitionName(index, naam),
        motto: pick(mottos),
        intro: `${sentence()} ${sentence()}`,
        contacten: [
          {
            naam: `${capital(pick(syllables))} ${capital(surname)}`,
            organisatie: `${pick(organisations)} ${naam}`,
            telefoons: [{ weergave: `088 00${String(number(1e5)).padStart(5, '0')}` }],
            email: `${surname}@samen.example`,
            bereikbaar: `${pick(days)}, ${8 + number(4)}.${pick(['00', '30'])}-${13 + number(5)}.00 uur`,
          },
        ],
      };
    }),
  };
}

/** Occurs once in the feed: how a test sees that the details are there. @param {number} index @param {string} naam */
export function coalitionName(index, naam) {
  return `Coalitie ${index + 1} in ${naam}`;
}

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
