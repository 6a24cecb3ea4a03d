/**
 * The sentences of the checker, in Dutch and English: what is wrong, and what would be right. Each is made from facts,
 * not from the sentence of the parser, so that both languages say the same.
 */
import { quote } from '../feed/issues.js';
import type { FaultKind } from './json-scan.js';
import type { ProblemCode, Taal } from './problems.js';

/** What a sentence may need to know. */
export interface Facts {
  /** What stands in the text. */
  readonly value?: unknown;
  /** The key that it is about. */
  readonly key?: string;
  /** What would fit, as a phrase. */
  readonly expected?: string;
  /** What it is read as, or what was most likely meant. */
  readonly instead?: unknown;
  /** A name that belongs to it: of a gemeente, a coalition. */
  readonly naam?: string;
  /** Names that may take its place. */
  readonly namen?: readonly string[];
}

export interface ProblemText {
  readonly wat: string;
  readonly goed?: string;
}

export interface Texts {
  readonly problems: Readonly<Record<ProblemCode, (facts: Facts) => ProblemText>>;
  readonly faults: Readonly<Record<FaultKind, ProblemText>>;
  /** Phrases for what would fit. */
  readonly list: string;
  readonly object: (keys: readonly string[]) => string;
  readonly text: string;
  readonly oneOf: (values: readonly unknown[]) => string;
  readonly or: (phrases: readonly string[]) => string;
}

const nl: Texts = {
  list: 'een lijst [ … ]',
  object: keys => (keys.length ? `een object met ${keys.join(' en ')}` : 'een object { … }'),
  text: 'een tekst',
  oneOf: values => `een van: ${values.join(', ')}`,
  or: phrases => phrases.join(' of '),
  problems: {
    ontbreekt: ({ key, expected }) => ({
      wat: `“${key}” ontbreekt.`,
      goed: expected ? `Vul ${expected} in.` : 'Vul het in.',
    }),
    'verkeerd-soort': ({ value, expected }) => ({
      wat: `Hier staat ${quote(value)}. Het wordt niet getoond.`,
      goed: `Verwacht wordt ${expected}.`,
    }),
    'onbekende-waarde': ({ value, expected, instead }) => ({
      wat: `${quote(value)} kan hier niet. Het wordt niet getoond.`,
      goed: instead
        ? `Bedoelt u ${quote(instead)}? Verwacht wordt ${expected}.`
        : `Verwacht wordt ${expected}.`,
    }),
    ongeldig: ({ value, expected }) => ({
      wat: `${quote(value)} kan hier niet. Het wordt niet getoond.`,
      goed: `Verwacht wordt ${expected}.`,
    }),
    'onveilige-link': ({ value }) => ({
      wat: `${quote(value)} is geen webadres dat getoond kan worden. De link vervalt.`,
      goed: 'Verwacht wordt een webadres dat begint met https://.',
    }),
    dubbel: ({ value }) => ({
      wat: `${quote(value)} komt al eerder voor in deze lijst. Alleen de eerste wordt getoond.`,
      goed: 'Geef elk een eigen waarde, of haal er een weg.',
    }),
    leeg: () => ({
      wat: 'Hier staat niets dat getoond kan worden.',
      goed: 'Vul het aan, of laat het weg.',
    }),
    hersteld: ({ value, instead }) => ({
      wat: `${quote(value)} wordt gelezen als ${quote(instead)}.`,
      goed: `Schrijf ${quote(instead)}.`,
    }),
    'niet-te-bellen': ({ value }) => ({
      wat: `Uit ${quote(value)} is geen nummer te halen. Het wordt getoond, maar niet als link.`,
      goed: 'Schrijf één nummer, of vul bij “tel” in wat gebeld wordt, zoals +31475359245.',
    }),
    'vervallen-gemeente': ({ value, naam, namen = [] }) => ({
      wat: `${naam} (${value}) bestaat niet meer.`,
      goed: `Nu is het ${namen.join(' of ')}.`,
    }),
    'onbekende-gemeente': ({ value }) => ({
      wat: `${value} is geen gemeente die wij kennen. Zij staat wel in de lijst, maar niet op de kaart.`,
      goed: 'Kijk de code na bij het CBS.',
    }),
    'geen-json': () => ({ wat: 'Dit is geen JSON.', goed: 'Kijk het bestand na met een JSON-controle.' }),
    codering: ({ value }) => ({
      wat: `Het bestand is opgeslagen als ${value}. Letters als é gaan dan stuk.`,
      goed: 'Sla het op als UTF-8.',
    }),
    schema: ({ key, instead }) => ({
      wat: key ? `De lijst “${key}” ontbreekt. Zo is dit geen coalitiefeed.` : 'Dit is geen coalitiefeed.',
      goed: instead
        ? `Er staat wel ${quote(instead)}. Bedoelt u “${key}”, met een lijst [ … ]?`
        : 'Een feed is een object { … } met een lijst “coalities”.',
    }),
    versie: ({ value }) => ({
      wat: `De feed noemt versie ${quote(value)}. Die kennen de elementen niet.`,
      goed: 'Schrijf "versie": "1" als de feed volgens docs/feed.md is gemaakt.',
    }),
    'dubbele-sleutel': ({ key }) => ({
      wat: `“${key}” staat er twee keer. Alleen de laatste telt.`,
      goed: 'Haal er een weg.',
    }),
    'onbekende-sleutel': ({ key, instead }) => ({
      wat: `“${key}” kent de feed hier niet. Het wordt overgeslagen.`,
      ...(instead !== undefined && { goed: `Bedoelt u “${instead}”?` }),
    }),
    verouderd: ({ value, naam }) => ({
      wat: `${naam ? `Wat er over ${naam} staat,` : 'Deze feed'} is van ${value}: meer dan een jaar geleden. De bezoeker leest dat het verouderd kan zijn.`,
      goed: 'Kijk het na, en zet er dan de nieuwe datum bij.',
    }),
    verlopen: ({ value, key }) => ({
      wat: `De datum bij “${key}” is voorbij: ${value}.`,
      goed: 'Kijk na of dit nog klopt.',
    }),
    'geen-contact': ({ naam }) => ({
      wat: `${naam} heeft geen contact. De bezoeker ziet niet wie hij kan bellen of mailen.`,
      goed: 'Vul “contacten” in, met een telefoonnummer of een e-mailadres.',
    }),
    'niet-te-bereiken': () => ({
      wat: 'Dit contact heeft geen telefoonnummer, e-mailadres of website.',
      goed: 'Vul er minstens één in.',
    }),
    'mobiel-nummer': ({ value }) => ({
      wat: `${quote(value)} is een mobiel nummer. Misschien is het privé.`,
      goed: 'Vraag of het nummer op internet mag staan, of neem een algemeen nummer.',
    }),
    'geen-https': ({ value, instead }) => ({
      wat: `${quote(value)} is geen beveiligd adres.`,
      goed: `Kijk of ${quote(instead)} ook werkt.`,
    }),
    'naam-past-niet': ({ value, naam, namen = [] }) => ({
      wat: `${quote(value)} is de naam van ${namen.join(' of ')}, maar de code is van ${naam}.`,
      goed: 'Kijk na welke van de twee klopt.',
    }),
    'te-groot': ({ value }) => ({
      wat: `De feed is ${value} MB. Boven 5 MB halen de elementen hem niet op.`,
      goed: 'Splits hem met “coalitie-feed splits”, of laat weg wat niet getoond wordt.',
    }),
  },
  faults: {
    leeg: { wat: 'Het bestand is leeg.', goed: 'Begin met { "versie": "1", "coalities": [] }.' },
    webpagina: {
      wat: 'Dit is een webpagina (HTML), geen JSON.',
      goed: 'Wijst het adres naar het bestand zelf, en niet naar een pagina of een inlogscherm?',
    },
    afgebroken: {
      wat: 'Het bestand houdt te vroeg op.',
      goed: 'Er ontbreekt een haakje: } of ]. Of het bestand is niet helemaal opgeslagen.',
    },
    'na-einde': {
      wat: 'Na het einde van de feed staat nog iets.',
      goed: 'Haal dat weg. Of staat er eerder een } of ] te veel?',
    },
    'komma-te-veel': {
      wat: 'Hier staat een komma te veel.',
      goed: 'Na het laatste onderdeel komt geen komma.',
    },
    'komma-ontbreekt': { wat: 'Hier ontbreekt een komma.', goed: 'Tussen twee onderdelen komt een komma.' },
    'komma-in-getal': {
      wat: 'Hier staat een getal met een komma.',
      goed: 'Schrijf een punt: 48.6. Of zet het tussen aanhalingstekens: "48,6".',
    },
    'dubbelepunt-ontbreekt': {
      wat: 'Na deze naam ontbreekt een dubbele punt.',
      goed: 'Schrijf "naam": "waarde".',
    },
    'verkeerd-haakje': {
      wat: 'Dit haakje past niet bij het haakje dat open staat.',
      goed: 'Een lijst begint met [ en eindigt met ]. Een object begint met { en eindigt met }.',
    },
    'gekrulde-aanhalingstekens': {
      wat: 'Hier staan gekrulde aanhalingstekens.',
      goed: 'Gebruik rechte: ". Tekstverwerkers maken ze krom; schrijf een feed in een teksteditor.',
    },
    'enkele-aanhalingstekens': {
      wat: 'Hier staan enkele aanhalingstekens.',
      goed: 'Gebruik dubbele: ".',
    },
    'sleutel-zonder-aanhalingstekens': {
      wat: 'Deze naam staat niet tussen aanhalingstekens.',
      goed: 'Schrijf "naam": met rechte aanhalingstekens eromheen.',
    },
    'tekst-zonder-aanhalingstekens': {
      wat: 'Deze tekst staat niet tussen aanhalingstekens.',
      goed: 'Zet rechte aanhalingstekens eromheen. Alleen getallen, true, false en null blijven zonder.',
    },
    'aanhalingsteken-ontbreekt': {
      wat: 'Het aanhalingsteken aan het eind van deze tekst ontbreekt, of er staat er een middenin.',
      goed: 'Sluit de tekst af met ". Staat er een aanhalingsteken ín de tekst, schrijf dan \\".',
    },
    besturingsteken: {
      wat: 'In deze tekst staat een tab of een ander onzichtbaar teken.',
      goed: 'Haal het weg. Een nieuwe regel schrijft u als \\n.',
    },
    'verkeerde-schuine-streep': {
      wat: 'Na de schuine streep \\ staat iets dat daar niet kan.',
      goed: 'Schrijf \\\\ voor de streep zelf.',
    },
    'verkeerd-getal': {
      wat: 'Dit getal is niet goed geschreven.',
      goed: 'Een getal begint niet met een 0, + of punt. Een code zet u tussen aanhalingstekens: "GM0050".',
    },
    commentaar: { wat: 'In JSON kan geen commentaar staan.', goed: 'Haal de regel weg.' },
    onverwacht: { wat: 'Dit teken kan hier niet staan.', goed: 'Ontbreekt hier een waarde, of een haakje?' },
  },
};

const en: Texts = {
  list: 'a list [ … ]',
  object: keys => (keys.length ? `an object with ${keys.join(' and ')}` : 'an object { … }'),
  text: 'text',
  oneOf: values => `one of: ${values.join(', ')}`,
  or: phrases => phrases.join(' or '),
  problems: {
    ontbreekt: ({ key, expected }) => ({
      wat: `“${key}” is missing.`,
      goed: expected ? `Give ${expected}.` : 'Fill it in.',
    }),
    'verkeerd-soort': ({ value, expected }) => ({
      wat: `Here is ${quoteEn(value)}. It is not shown.`,
      goed: `Expected is ${expected}.`,
    }),
    'onbekende-waarde': ({ value, expected, instead }) => ({
      wat: `${quoteEn(value)} cannot be here. It is not shown.`,
      goed: instead
        ? `Do you mean ${quoteEn(instead)}? Expected is ${expected}.`
        : `Expected is ${expected}.`,
    }),
    ongeldig: ({ value, expected }) => ({
      wat: `${quoteEn(value)} cannot be here. It is not shown.`,
      goed: `Expected is ${expected}.`,
    }),
    'onveilige-link': ({ value }) => ({
      wat: `${quoteEn(value)} is no web address that can be shown. The link is left out.`,
      goed: 'Expected is a web address that starts with https://.',
    }),
    dubbel: ({ value }) => ({
      wat: `${quoteEn(value)} is in this list already. Only the first is shown.`,
      goed: 'Give each its own value, or remove one.',
    }),
    leeg: () => ({ wat: 'There is nothing here that can be shown.', goed: 'Complete it, or leave it out.' }),
    hersteld: ({ value, instead }) => ({
      wat: `${quoteEn(value)} is read as ${quoteEn(instead)}.`,
      goed: `Write ${quoteEn(instead)}.`,
    }),
    'niet-te-bellen': ({ value }) => ({
      wat: `No number can be made of ${quoteEn(value)}. It is shown, but not as a link.`,
      goed: 'Write one number, or give what is dialled in “tel”, such as +31475359245.',
    }),
    'vervallen-gemeente': ({ value, naam, namen = [] }) => ({
      wat: `${naam} (${value}) does not exist any more.`,
      goed: `It now is ${namen.join(' or ')}.`,
    }),
    'onbekende-gemeente': ({ value }) => ({
      wat: `${value} is no gemeente that we know. It is in the list, but not on the map.`,
      goed: 'Look up the code at CBS.',
    }),
    'geen-json': () => ({ wat: 'This is no JSON.', goed: 'Check the file with a JSON checker.' }),
    codering: ({ value }) => ({
      wat: `The file was saved as ${value}. Letters such as é will break.`,
      goed: 'Save it as UTF-8.',
    }),
    schema: ({ key, instead }) => ({
      wat: key ? `The list “${key}” is missing. This is no coalition feed.` : 'This is no coalition feed.',
      goed: instead
        ? `There is ${quoteEn(instead)}. Do you mean “${key}”, with a list [ … ]?`
        : 'A feed is an object { … } with a list “coalities”.',
    }),
    versie: ({ value }) => ({
      wat: `The feed says version ${quoteEn(value)}. The elements do not know that one.`,
      goed: 'Write "versie": "1" if the feed was made after docs/feed.md.',
    }),
    'dubbele-sleutel': ({ key }) => ({
      wat: `“${key}” is here twice. Only the last counts.`,
      goed: 'Remove one.',
    }),
    'onbekende-sleutel': ({ key, instead }) => ({
      wat: `The feed does not know “${key}” here. It is skipped.`,
      ...(instead !== undefined && { goed: `Do you mean “${instead}”?` }),
    }),
    verouderd: ({ value, naam }) => ({
      wat: `${naam ? `What is said of ${naam}` : 'This feed'} is of ${value}: more than a year ago. The visitor reads that it may be outdated.`,
      goed: 'Check it, and then give the new date.',
    }),
    verlopen: ({ value, key }) => ({
      wat: `The date in “${key}” has passed: ${value}.`,
      goed: 'Check whether this is still true.',
    }),
    'geen-contact': ({ naam }) => ({
      wat: `${naam} has no contact. The visitor does not see whom to call or mail.`,
      goed: 'Fill in “contacten”, with a phone number or an e-mail address.',
    }),
    'niet-te-bereiken': () => ({
      wat: 'This contact has no phone number, e-mail address or website.',
      goed: 'Fill in at least one.',
    }),
    'mobiel-nummer': ({ value }) => ({
      wat: `${quoteEn(value)} is a mobile number. It may be private.`,
      goed: 'Ask whether the number may be on the internet, or take a general one.',
    }),
    'geen-https': ({ value, instead }) => ({
      wat: `${quoteEn(value)} is no secure address.`,
      goed: `See whether ${quoteEn(instead)} works as well.`,
    }),
    'naam-past-niet': ({ value, naam, namen = [] }) => ({
      wat: `${quoteEn(value)} is the name of ${namen.join(' or ')}, but the code is of ${naam}.`,
      goed: 'Check which of the two is right.',
    }),
    'te-groot': ({ value }) => ({
      wat: `The feed is ${value} MB. Above 5 MB the elements do not fetch it.`,
      goed: 'Split it with “coalitie-feed splits”, or leave out what is not shown.',
    }),
  },
  faults: {
    leeg: { wat: 'The file is empty.', goed: 'Start with { "versie": "1", "coalities": [] }.' },
    webpagina: {
      wat: 'This is a web page (HTML), no JSON.',
      goed: 'Does the address lead to the file itself, and not to a page or a login screen?',
    },
    afgebroken: {
      wat: 'The file ends too early.',
      goed: 'A bracket is missing: } or ]. Or the file was not saved completely.',
    },
    'na-einde': {
      wat: 'There is something after the end of the feed.',
      goed: 'Remove it. Or is there one } or ] too many before it?',
    },
    'komma-te-veel': { wat: 'This comma is one too many.', goed: 'No comma comes after the last entry.' },
    'komma-ontbreekt': { wat: 'A comma is missing here.', goed: 'A comma comes between two entries.' },
    'komma-in-getal': {
      wat: 'This number has a comma.',
      goed: 'Write a point: 48.6. Or put it in quotation marks: "48,6".',
    },
    'dubbelepunt-ontbreekt': { wat: 'A colon is missing after this name.', goed: 'Write "name": "value".' },
    'verkeerd-haakje': {
      wat: 'This bracket does not fit the one that is open.',
      goed: 'A list starts with [ and ends with ]. An object starts with { and ends with }.',
    },
    'gekrulde-aanhalingstekens': {
      wat: 'These are curly quotation marks.',
      goed: 'Use straight ones: ". Word processors make them curly; write a feed in a text editor.',
    },
    'enkele-aanhalingstekens': { wat: 'These are single quotation marks.', goed: 'Use double ones: ".' },
    'sleutel-zonder-aanhalingstekens': {
      wat: 'This name is not in quotation marks.',
      goed: 'Write "name": with straight quotation marks around it.',
    },
    'tekst-zonder-aanhalingstekens': {
      wat: 'This text is not in quotation marks.',
      goed: 'Put straight quotation marks around it. Only numbers, true, false and null go without.',
    },
    'aanhalingsteken-ontbreekt': {
      wat: 'The quotation mark at the end of this text is missing, or there is one in the middle.',
      goed: 'End the text with ". For a quotation mark inside the text, write \\".',
    },
    besturingsteken: {
      wat: 'There is a tab or another invisible character in this text.',
      goed: 'Remove it. A new line is written as \\n.',
    },
    'verkeerde-schuine-streep': {
      wat: 'What comes after the backslash \\ cannot be there.',
      goed: 'Write \\\\ for the backslash itself.',
    },
    'verkeerd-getal': {
      wat: 'This number is not written right.',
      goed: 'A number does not start with a 0, + or point. Put a code in quotation marks: "GM0050".',
    },
    commentaar: { wat: 'JSON can have no comments.', goed: 'Remove the line.' },
    onverwacht: { wat: 'This character cannot be here.', goed: 'Is a value missing here, or a bracket?' },
  },
};

export const texts: Readonly<Record<Taal, Texts>> = { nl, en };

function quoteEn(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value !== null && typeof value === 'object' ? 'an object' : quote(value);
}
