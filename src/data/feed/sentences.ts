/**
 * What the editor of a feed and the webmaster of a page read, in Dutch: a sentence for each remark of the parser, and what
 * to do about each error. A visitor never reads any of it, so a page fetches it only when there is something to say.
 */
import type { FeedErrorCode } from './errors.js';
import { FEED_VERSIE } from './formats.js';
import { type FeedIssue, type IssueCode, quote, type Remark } from './issues.js';
import type { Shape } from './shape.js';

/** What would be right for a kind of value, as it follows "verwacht wordt". */
export const EXPECTED: Readonly<Record<string, string>> = {
  tekstregel: 'een tekst',
  gemeentecode: 'een CBS-code als GM0957',
  deeldatum: 'een datum als 2020, 2020-10 of 2020-10-14',
  tijdstip: 'een datum als 2026-01-31',
  link: 'een webadres dat begint met https://',
  detailadres: 'een adres op de server van de feed zelf',
  emailadres: 'één e-mailadres',
  telefoonweergave: 'een telefoonnummer',
  belnummer: 'een nummer als +31475359245',
  taalcode: 'een taalcode als nl',
  pijlernummer: 'een nummer van 1 tot en met 5',
  jaartal: 'een jaartal',
  percentage: 'een percentage van 0 tot en met 100',
  graden: 'een getal',
};

/** What would be right at a place of this shape. */
function expectedAs(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return 'een object { … }';
    case 'list':
      return 'een lijst [ … ]';
    case 'union':
      return shape.options.map(nameOf).join(' of ');
    default:
      return (
        EXPECTED[shape.name ?? ''] ??
        (shape.kind === 'choice' ? `een van: ${shape.values.join(', ')}` : 'een andere waarde')
      );
  }
}

function nameOf(shape: Shape): string {
  if (shape.kind === 'list') return 'een lijst';
  return shape.kind === 'object' ? `een object met ${shape.required.join(' en ')}` : 'een tekst';
}

/** What is wrong, what would be right and what happens now. */
const SENTENCES: Readonly<Record<IssueCode, (pad: string, ...facts: never[]) => string>> = {
  ontbreekt: (pad, key?: string) =>
    key
      ? `“${key}” is verplicht en ontbreekt. Dit onderdeel wordt overgeslagen.`
      : pad === 'versie'
        ? `De versie ontbreekt; ${quote(FEED_VERSIE)} is aangenomen.`
        : 'De feed heeft geen titel.',
  'verkeerd-soort': (_, value: unknown, shape: Shape) =>
    `Hier staat ${quote(value)}; verwacht wordt ${expectedAs(shape)}. Het is weggelaten.`,
  'onbekende-waarde': unfit,
  ongeldig: unfit,
  'onveilige-link': (_, value: unknown, shape: Shape) =>
    `${quote(value)} is geen webadres dat we kunnen tonen. Verwacht wordt ${expectedAs(shape)}. De link is weggelaten.`,
  // Of several feeds: where the other one is, and how this one is called where it is not the same.
  dubbel: (_, value: unknown, other?: string, name?: string) =>
    other === undefined
      ? `${quote(value)} komt al eerder voor in deze lijst. Alleen de eerste wordt getoond.`
      : `${quote(value)} staat ook in ${other}. ${name === undefined ? 'Alleen die wordt getoond.' : `Dat is een andere coalitie. Deze heet hier ${quote(name)}.`}`,
  leeg: (_, shape: Shape) =>
    shape.kind === 'list'
      ? 'In deze lijst staat niets dat gebruikt kan worden.'
      : 'Hier staat niets dat getoond kan worden. Het wordt overgeslagen.',
  hersteld: (_, before: unknown, after: unknown) => `${quote(before)} is gelezen als ${quote(after)}.`,
  'niet-te-bellen': (_, value: unknown) =>
    `Uit ${quote(value)} is geen nummer te halen. Het wordt getoond, maar niet als link.`,
  'vervallen-gemeente': (_, code: string, naam: string, opvolgers: readonly string[]) =>
    `${naam} (${code}) bestaat niet meer. De opvolger is ${opvolgers.join(', ')}.`,
  'onbekende-gemeente': (_, code: string) =>
    `${code} staat niet in het register van gemeenten. Deze gemeente staat wel in de lijst, maar niet op de kaart.`,
};

function unfit(_: string, value: unknown, shape: Shape): string {
  return `${quote(value)} past hier niet. Verwacht wordt ${expectedAs(shape)}. Het is weggelaten.`;
}

/** A remark with its sentence. */
export function issueOf({ pad, ernst, code, facts, feed }: Remark): FeedIssue {
  const melding = SENTENCES[code](pad, ...(facts as never[]));
  return Object.freeze({ pad, ernst, code, melding, ...(feed !== undefined && { feed }) });
}

/** The likely cause of an error, and the fix. */
export const HELP: Readonly<Record<FeedErrorCode, string>> = {
  'geen-src': 'Zet in het attribuut src het adres van de feed, beginnend met https://.',
  netwerk:
    'De browser kreeg geen antwoord. Meestal staat de feed niet open voor andere sites (CORS: Access-Control-Allow-Origin), of staat het adres niet in connect-src van het beveiligingsbeleid (CSP) van deze pagina.',
  http: 'De server gaf een foutmelding. Controleer of het adres klopt en of het bestand is gepubliceerd.',
  'geen-json': 'Het antwoord is geen JSON. Wijst het adres naar het bestand zelf, en niet naar een pagina?',
  schema: 'Het bestand is geen coalitiefeed: het moet een object zijn met een lijst “coalities”.',
  versie: 'De feed is voor een andere versie gemaakt. Vernieuw coalitie-widgets of de feed.',
  'te-groot': 'De feed is groter dan 5 MB. Splits hem, of laat weg wat niet getoond wordt.',
  tijd: 'Het antwoord duurde langer dan 10 seconden. Is de server te traag of de feed te groot?',
};
