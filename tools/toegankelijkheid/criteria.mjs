/**
 * The 55 criteria of WCAG 2.2, level A and AA, and how each is met and shown. EN 301 549 has them in chapter 9 under the
 * same numbers.
 *
 * `bij`: the criterion is about elements that have one of these (see elementen.mjs); without it, about all.
 * `pagina`: the page around the element decides. `geen`: no element has anything that the criterion is about.
 * `bewijs`: test files, each with the beginning of a test's title; a test checks that they exist.
 */

const AXE = ['test/stories.test.ts', 'expectNoAxeViolations'];
const MOTOREN = ['test/engines.test.ts', 'find nothing in'];
const VOORGELEZEN = [
  ['test/components/coalitie-cijfers.test.ts', 'reads like sensible Dutch to a screen reader'],
  ['test/components/coalitie-contact.test.ts', 'reads like sensible Dutch to a screen reader'],
  ['test/components/coalitie-kaart.test.ts', 'reads like sensible Dutch to a screen reader'],
  ['test/components/coalitie-deelnemers.test.ts', 'reads like sensible Dutch to a screen reader'],
  ['test/components/coalitie-profiel.test.ts', 'reads like sensible Dutch to a screen reader'],
  ['test/components/pijlers-status.test.ts', 'reads like sensible Dutch to a screen reader'],
  ['test/transcripts.test.ts', 'what there is to know of'],
];
const KLEUR = ['test/themes.test.ts', 'is enough in'];
const RUIMTE = ['test/modes.test.ts', 'room: '];
const TOETSEN = ['test/keyboard.test.ts', 'in the order of reading, and out'];

const GEEN_MEDIA = 'Er is geen geluid en geen video.';
const GEEN_FORMULIER = 'Er is geen formulier dat iets verstuurt.';
const VAN_PAGINA = 'Gaat over de hele pagina.';

export const CRITERIA = [
  {
    nr: '1.1.1',
    naam: 'Niet-tekstuele content',
    niveau: 'A',
    bij: ['kaart', 'vormen', 'knoppen'],
    hoe: 'De kaart heeft een zin die zegt wat erop staat; alles staat ook in de lijst. Elke vorm staat naast haar naam.',
    bewijs: [...VOORGELEZEN, AXE],
  },
  { nr: '1.2.1', naam: 'Louter-geluid en louter-videobeeld', niveau: 'A', geen: GEEN_MEDIA },
  { nr: '1.2.2', naam: 'Ondertitels voor doven en slechthorenden', niveau: 'A', geen: GEEN_MEDIA },
  { nr: '1.2.3', naam: 'Audiodescriptie of media-alternatief', niveau: 'A', geen: GEEN_MEDIA },
  { nr: '1.2.4', naam: 'Ondertitels voor doven en slechthorenden (live)', niveau: 'AA', geen: GEEN_MEDIA },
  { nr: '1.2.5', naam: 'Audiodescriptie', niveau: 'AA', geen: GEEN_MEDIA },
  {
    nr: '1.3.1',
    naam: 'Info en relaties',
    niveau: 'A',
    hoe: 'Koppen, lijsten en gegevens zijn dat ook in de code. Het niveau van de kop stelt de pagina in.',
    bewijs: [...VOORGELEZEN, AXE, MOTOREN],
  },
  {
    nr: '1.3.2',
    naam: 'Betekenisvolle volgorde',
    niveau: 'A',
    hoe: 'De volgorde in de code is die op het scherm; de lijst staat voor de kaart.',
    bewijs: [
      ...VOORGELEZEN,
      [
        'test/components/coalitie-kaart.test.ts',
        'lists the gemeenten by provincie, before the map in reading order',
      ],
    ],
  },
  {
    nr: '1.3.3',
    naam: 'Zintuiglijke eigenschappen',
    niveau: 'A',
    hoe: 'Geen tekst verwijst naar kleur, vorm of plaats zonder een naam te noemen.',
    bewijs: VOORGELEZEN,
  },
  {
    nr: '1.3.4',
    naam: 'Weergavestand',
    niveau: 'AA',
    hoe: 'Alles past zich aan de breedte aan; geen stand van het scherm is nodig.',
    bewijs: [RUIMTE],
  },
  {
    nr: '1.3.5',
    naam: 'Identificeer het doel van de input',
    niveau: 'AA',
    geen: 'Geen veld vraagt naar de bezoeker zelf.',
  },
  {
    nr: '1.4.1',
    naam: 'Gebruik van kleur',
    niveau: 'A',
    hoe: 'Een status is tekst en vorm. Wie meedoet op de kaart staat in de lijst. Links zijn onderstreept.',
    bewijs: [['test/components/pijlers-status.test.ts', 'new Set(shapes).size'], AXE],
  },
  { nr: '1.4.2', naam: 'Geluidsbediening', niveau: 'A', geen: GEEN_MEDIA },
  {
    nr: '1.4.3',
    naam: 'Contrast (minimum)',
    niveau: 'AA',
    hoe: 'Berekend uit wat er op het scherm staat, in elk thema, licht en donker.',
    bewijs: [KLEUR, AXE],
  },
  {
    nr: '1.4.4',
    naam: 'Herschalen van tekst',
    niveau: 'AA',
    hoe: 'Tekst van 200 % op volle breedte en op 320 px: niets valt weg of steekt uit.',
    bewijs: [RUIMTE, ['test/modes.test.ts', 'with text of 200 %']],
  },
  {
    nr: '1.4.5',
    naam: 'Afbeeldingen van tekst',
    niveau: 'AA',
    hoe: 'Alle tekst is tekst, ook de naam op de kaart.',
    bewijs: [['test/modes.test.ts', 'room: ']],
  },
  {
    nr: '1.4.10',
    naam: 'Reflow',
    niveau: 'AA',
    hoe: '320 px en 220 px breed zonder opzij te schuiven. De kaart valt onder de uitzondering en past toch.',
    bewijs: [RUIMTE, ['test/modes.test.ts', 'on 320 px']],
  },
  {
    nr: '1.4.11',
    naam: 'Contrast van niet-tekstuele content',
    niveau: 'AA',
    hoe: 'Randen van knoppen en velden, vormen, de kaart en de focus: ten minste 3 op 1, berekend.',
    bewijs: [KLEUR, ['test/themes.test.ts', 'is enough around what has the focus']],
  },
  {
    nr: '1.4.12',
    naam: 'Tekstafstand',
    niveau: 'AA',
    hoe: 'Met de afstanden van het criterium valt niets weg, ook niet in 220 px.',
    bewijs: [['test/modes.test.ts', 'with more room in the text']],
  },
  {
    nr: '1.4.13',
    naam: 'Content bij hover of focus',
    niveau: 'AA',
    bij: ['invoer', 'kaart'],
    hoe: 'De zoekresultaten gaan dicht met Escape en blijven staan tot de bezoeker weggaat. Naamlabels zijn van de browser.',
    bewijs: [
      [
        'test/components/coalitie-kaart/gemeente-search.test.ts',
        'closes with Escape, clears with a second one',
      ],
    ],
  },
  {
    nr: '2.1.1',
    naam: 'Toetsenbord',
    niveau: 'A',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Alles wat te gebruiken is, is met Tab te bereiken. De kaart heeft knoppen en pijltjes.',
    bewijs: [TOETSEN, ['test/components/coalitie-kaart.test.ts', 'opens a panel from the list by keyboard']],
  },
  {
    nr: '2.1.2',
    naam: 'Geen toetsenbordval',
    niveau: 'A',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Tab komt er in elke staat weer uit.',
    bewijs: [TOETSEN],
  },
  {
    nr: '2.1.4',
    naam: 'Enkel teken sneltoetsen',
    niveau: 'A',
    bij: ['kaart'],
    hoe: 'Plus en min werken alleen als de kaart de focus heeft.',
    bewijs: [
      [
        'test/components/coalitie-kaart/leaflet-map.test.ts',
        'lets Tab leave and Escape through, and takes no other key',
      ],
    ],
  },
  {
    nr: '2.2.1',
    naam: 'Timing aanpasbaar',
    niveau: 'A',
    geen: 'Niets heeft een tijdslimiet voor de bezoeker.',
  },
  {
    nr: '2.2.2',
    naam: 'Pauzeren, stoppen, verbergen',
    niveau: 'A',
    geen: 'Niets beweegt of verandert uit zichzelf.',
  },
  { nr: '2.3.1', naam: 'Drie flitsen of beneden drempelwaarde', niveau: 'A', geen: 'Niets flitst.' },
  { nr: '2.4.1', naam: 'Blokken omzeilen', niveau: 'A', pagina: `${VAN_PAGINA} Onze koppen helpen daarbij.` },
  { nr: '2.4.2', naam: 'Paginatitel', niveau: 'A', pagina: VAN_PAGINA },
  {
    nr: '2.4.3',
    naam: 'Focusvolgorde',
    niveau: 'A',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'De volgorde van Tab is die van lezen. Na een keuze gaat de focus naar wat erbij hoort, en bij sluiten terug.',
    bewijs: [TOETSEN, ['test/components/coalitie-kaart.test.ts', 'Escape returns to where it came from']],
  },
  {
    nr: '2.4.4',
    naam: 'Linkdoel (in context)',
    niveau: 'A',
    bij: ['links'],
    hoe: 'Een link heet naar het nummer, het adres of het stuk waar hij heen gaat.',
    bewijs: [...VOORGELEZEN, AXE],
  },
  { nr: '2.4.5', naam: 'Meerdere manieren', niveau: 'AA', pagina: VAN_PAGINA },
  {
    nr: '2.4.6',
    naam: 'Koppen en labels',
    niveau: 'AA',
    hoe: 'Elke kop noemt de gemeente of de pijler; elk veld heeft een zichtbaar label.',
    bewijs: [...VOORGELEZEN, MOTOREN],
  },
  {
    nr: '2.4.7',
    naam: 'Focus zichtbaar',
    niveau: 'AA',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Een rand van ten minste 2 px met contrast 3 op 1 (ook 2.4.13, AAA), gemeten.',
    bewijs: [
      ['test/keyboard.test.ts', 'shows where it is in'],
      ['test/themes.test.ts', 'is enough around what has the focus'],
    ],
  },
  {
    nr: '2.4.11',
    naam: 'Focus niet bedekt (minimum)',
    niveau: 'AA',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Bij elke stop is gemeten dat niets eroverheen ligt.',
    bewijs: [['test/keyboard.test.ts', 'and nothing covers that']],
  },
  {
    nr: '2.5.1',
    naam: 'Aanwijzergebaren',
    niveau: 'A',
    bij: ['kaart'],
    hoe: 'Voor zoomen met twee vingers zijn er knoppen.',
    bewijs: [['test/components/coalitie-kaart.test.ts', "'Inzoomen'"]],
  },
  {
    nr: '2.5.2',
    naam: 'Aanwijzerannulering',
    niveau: 'A',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Alles gebeurt bij het loslaten (click), niet bij het indrukken.',
    bewijs: [['test/components/coalitie-kaart.test.ts', 'opens a panel from the map']],
  },
  {
    nr: '2.5.3',
    naam: 'Label in naam',
    niveau: 'A',
    bij: ['knoppen', 'keuze', 'invoer'],
    hoe: 'De naam van een knop is haar tekst; een knop met een plaatje heet zoals haar naamlabel.',
    bewijs: [AXE, MOTOREN],
  },
  {
    nr: '2.5.4',
    naam: 'Bewegingsactivering',
    niveau: 'A',
    geen: 'Niets luistert naar het bewegen van het apparaat.',
  },
  {
    nr: '2.5.7',
    naam: 'Sleepbewegingen',
    niveau: 'AA',
    bij: ['kaart'],
    hoe: 'Voor slepen zijn er knoppen: links, rechts, boven, beneden.',
    bewijs: [['test/components/coalitie-kaart.test.ts', "'Naar links'"]],
  },
  {
    nr: '2.5.8',
    naam: 'Grootte van het aanwijsgebied (minimum)',
    niveau: 'AA',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Ten minste 24 bij 24 px, gemeten in elk verhaal op drie breedtes. Gewoonlijk 44 px hoog.',
    bewijs: [['test/keyboard.test.ts', 'is at least 24 by 24 pixels']],
  },
  {
    nr: '3.1.1',
    naam: 'Taal van de pagina',
    niveau: 'A',
    pagina: `${VAN_PAGINA} De elementen volgen haar taal.`,
  },
  {
    nr: '3.1.2',
    naam: 'Taal van onderdelen',
    niveau: 'AA',
    hoe: 'Onze woorden en de tekst van de feed hebben elk hun eigen taal.',
    bewijs: [['test/languages.test.ts', 'is read as Dutch, and the rest as English']],
  },
  {
    nr: '3.2.1',
    naam: 'Bij focus',
    niveau: 'A',
    bij: ['links', 'knoppen', 'keuze'],
    hoe: 'Focus verandert niets aan wat er staat.',
    bewijs: [TOETSEN],
  },
  {
    nr: '3.2.2',
    naam: 'Bij input',
    niveau: 'A',
    bij: ['keuze', 'invoer'],
    hoe: 'Een keuze verandert alleen de inhoud van de elementen, en de focus blijft waar hij is. Typen verandert alleen de lijst.',
    bewijs: [
      [
        'test/components/coalitie-kaart/gemeente-search.test.ts',
        'closes with Tab and chooses nothing by that',
      ],
    ],
  },
  { nr: '3.2.3', naam: 'Consistente navigatie', niveau: 'AA', pagina: VAN_PAGINA },
  {
    nr: '3.2.4',
    naam: 'Consistente identificatie',
    niveau: 'AA',
    hoe: 'Wat hetzelfde doet, heet in elk element hetzelfde: de teksten staan op één plek.',
    bewijs: VOORGELEZEN,
  },
  { nr: '3.2.6', naam: 'Consistente hulp', niveau: 'A', pagina: VAN_PAGINA },
  {
    nr: '3.3.1',
    naam: 'Foutidentificatie',
    niveau: 'A',
    bij: ['invoer'],
    hoe: 'Is er niets gevonden, dan staat dat er in tekst, en het wordt voorgelezen.',
    bewijs: [['test/components/coalitie-kaart/gemeente-search.test.ts', 'Geen gemeente gevonden.']],
  },
  {
    nr: '3.3.2',
    naam: 'Labels of instructies',
    niveau: 'A',
    bij: ['keuze', 'invoer'],
    hoe: 'Elk veld en elke keuze heeft een zichtbaar label.',
    bewijs: [AXE, MOTOREN],
  },
  {
    nr: '3.3.3',
    naam: 'Foutsuggestie',
    niveau: 'AA',
    bij: ['invoer'],
    hoe: 'Zoeken vindt een gemeente ook op een oude naam, en op de naam van een coalitie of een wijk.',
    bewijs: [
      ['test/components/coalitie-kaart/find-gemeenten.test.ts', 'finds all gemeenten by all their names'],
    ],
  },
  {
    nr: '3.3.4',
    naam: 'Foutpreventie (wettelijk, financieel, gegevens)',
    niveau: 'AA',
    geen: GEEN_FORMULIER,
  },
  { nr: '3.3.7', naam: 'Overbodige invoer', niveau: 'A', geen: GEEN_FORMULIER },
  { nr: '3.3.8', naam: 'Toegankelijke authenticatie (minimum)', niveau: 'AA', geen: 'Er is geen inlog.' },
  {
    nr: '4.1.2',
    naam: 'Naam, rol, waarde',
    niveau: 'A',
    hoe: 'Gewone HTML, met ARIA waar die ophoudt. Drie motoren vinden niets dat niet is uitgelegd.',
    bewijs: [AXE, MOTOREN, ...VOORGELEZEN],
  },
  {
    nr: '4.1.3',
    naam: 'Statusberichten',
    niveau: 'AA',
    hoe: 'Laden, fout en het aantal gevonden gemeenten worden één keer gemeld, zonder de focus te verplaatsen.',
    bewijs: [['test/components/feed-element.test.ts', 'says each step of a retry once']],
  },
];
