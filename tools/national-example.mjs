/**
 * A feed for the whole country with all that a coalition can say, about 5 kB each. Everything in it is invented and says
 * so: the titles, the names, the addresses in `.example` and the phone numbers that nobody has.
 *
 * `node tools/national-example.mjs FILE [COUNT]`, or `npm run voorbeeld:landelijk`. The same count gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nationalFeed } from '../bench/national-feed.mjs';

const STATUSES = ['niet-gestart', 'in-voorbereiding', 'loopt', 'geborgd', undefined];
const SENTENCE =
  'Deze tekst is verzonnen en staat hier om te laten zien hoe lang een echte tekst ongeveer is.';

/** @param {number} [count] number of coalitions; the default is one for each gemeente */
export function nationalExample(count = 342) {
  const { coalities, ...feed } = nationalFeed(count);
  return {
    ...feed,
    titel: 'VERZONNEN VOORBEELD: lokale coalities in heel Nederland',
    licentie: 'CC0',
    bijgewerkt: '2026-11-01',
    coalities: coalities.map((coalitie, i) => ({ ...coalitie, ...details(coalitie, i) })),
  };
}

function details({ intro, gemeenten: [{ code, naam }] }, i) {
  const [first, second] = intro.split(/(?<=\.) /);
  return {
    fase: 'actief',
    peildatum: `2026-${String((i % 10) + 1).padStart(2, '0')}`,
    doelen: [`In ${naam}: ${first}`, { lijst: [first, second, SENTENCE] }],
    actielijnen: [
      { titel: 'Bewustwording', tekst: `${SENTENCE} ${second}` },
      { titel: 'Samenwerking', tekst: `${first} ${SENTENCE}` },
    ],
    pijlers: [1, 2, 3, 4, 5].map(nr => ({
      nr,
      ...(STATUSES[(i + nr) % 5] && { status: STATUSES[(i + nr) % 5] }),
      toelichting: `${SENTENCE} ${nr % 2 ? first : second}`,
      acties: [{ titel: second, status: ['loopt', 'afgerond'][(i + nr) % 2] }],
    })),
    deelnemers: {
      groepen: [
        {
          naam: 'Kerngroep',
          leden: [1, 2, 3, 4].map(n => ({
            naam: `Verzonnen organisatie ${n} in ${naam}`,
            soort: 'organisatie',
          })),
        },
        {
          naam: 'Ook betrokken',
          leden: [5, 6, 7, 8].map(n => ({ naam: `Verzonnen groep ${n} in ${naam}` })),
        },
      ],
    },
    documenten: [{ titel: `Actieplan ${naam}`, url: `https://samen.example/${code}/plan.pdf` }],
    cijfers: [2020, 2022, 2024].map(jaar => ({
      indicator: 'eenzaam',
      waarde: 40 + ((i + jaar) % 100) / 10,
      jaar,
      leeftijd: '18+',
      gebied: { soort: 'gemeente', code, naam },
      methode: 'model',
      bron: { titel: 'Verzonnen meting' },
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file, count] = process.argv;
  if (!file) {
    console.error('node tools/national-example.mjs FILE [COUNT]');
    process.exit(1);
  }
  const text = `${JSON.stringify(nationalExample(count === undefined ? undefined : Number(count)), null, 2)}\n`;
  writeFileSync(file, text);
  console.log(`${file}: ${(text.length / 1024 / 1024).toFixed(1)} MB`);
}
