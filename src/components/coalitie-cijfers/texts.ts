/** What the charts and tables say of themselves, in every language: it travels with the view and not with the script. */
import type { Cijfer } from '../../data/feed/schema.js';
import type { NoLine } from '../../data/questions/cijfers.js';
import type { Language } from '../shared/language.js';

/** The texts of one language; what depends on a number or a name is a function. */
export interface CijfersTexts {
  readonly indicator: Readonly<Record<Cijfer['indicator'], string>>;
  /** What the percentages of an indicator are of, in one sentence. */
  readonly indicatorMeaning: Readonly<Record<Cijfer['indicator'], string>>;
  readonly ageFrom: (age: string) => string;
  readonly method: Readonly<Record<NonNullable<Cijfer['methode']> | 'onbekend', string>>;
  /** Stands behind the name of an area, where other figures say how they were measured. */
  readonly unknownMethod: string;
  readonly areaKind: Readonly<Record<Cijfer['gebied']['soort'], string>>;
  readonly inYear: (percentage: string, year: number) => string;
  /** What a screen reader says of a chart; `figures` are all figures in it. */
  readonly chart: (subject: string, figures: string) => string;
  /** The same for a chart with more figures than anybody wants to hear in one breath. */
  readonly chartSummary: (subject: string, count: number) => string;
  readonly otherAges: string;
  readonly tooManyAreas: string;
  readonly noLine: Readonly<Record<NoLine, string>>;
  readonly asTable: (count: number) => string;
  readonly cijferAge: string;
  readonly cijferArea: string;
  readonly cijferYear: string;
  readonly cijferFigure: string;
  readonly cijferMethod: string;
  readonly cijferSource: string;
}

export const texts: Readonly<Record<Language, CijfersTexts>> = {
  nl: {
    indicator: {
      eenzaam: 'Eenzaam',
      'ernstig-eenzaam': 'Ernstig eenzaam',
      'emotioneel-eenzaam': 'Emotioneel eenzaam',
      'sociaal-eenzaam': 'Sociaal eenzaam',
    },
    indicatorMeaning: {
      eenzaam: 'Hoeveel procent van de mensen eenzaam is.',
      'ernstig-eenzaam': 'Hoeveel procent van de mensen ernstig eenzaam is.',
      'emotioneel-eenzaam': 'Hoeveel procent van de mensen een hechte band met iemand mist.',
      'sociaal-eenzaam': 'Hoeveel procent van de mensen contact met een grotere groep mist.',
    },
    ageFrom: age => `${age} jaar en ouder`,
    method: { enquete: 'enquête', model: 'berekend met een model', onbekend: 'onbekend' },
    unknownMethod: 'manier van meten onbekend',
    areaKind: { gemeente: 'gemeente', 'ggd-regio': 'GGD-regio', provincie: 'provincie', land: 'land' },
    inYear: (percentage, year) => `${percentage} in ${year}`,
    chart: (subject, figures) => `Grafiek van ${subject}: ${figures}.`,
    chartSummary: (subject, count) =>
      `Grafiek van ${subject}, met ${count} cijfers die ook in de tabel staan.`,
    otherAges:
      'Tussen deze grafieken staat geen lijn. De mensen zijn van een andere leeftijd. Dan kunt u de cijfers niet vergelijken.',
    tooManyAreas: 'Er zijn te veel gebieden voor een grafiek. In de tabel staan alle cijfers.',
    noLine: {
      methode:
        'Een cijfer uit een enquête en een cijfer uit een model kunt u niet vergelijken. Daar staat geen lijn.',
      'methode-onbekend': 'Van sommige cijfers is niet bekend hoe ze zijn gemeten: daar staat geen lijn.',
      'zelfde-jaar': 'Van sommige jaren is er meer dan één cijfer: daar staat geen lijn.',
    },
    asTable: count => `Bekijk de cijfers in ${count === 1 ? 'een tabel' : 'tabellen'}`,
    cijferAge: 'Leeftijd',
    cijferArea: 'Gebied',
    cijferYear: 'Jaar',
    cijferFigure: 'Cijfer',
    cijferMethod: 'Manier van meten',
    cijferSource: 'Bron',
  },

  en: {
    indicator: {
      eenzaam: 'Lonely',
      'ernstig-eenzaam': 'Severely lonely',
      'emotioneel-eenzaam': 'Emotionally lonely',
      'sociaal-eenzaam': 'Socially lonely',
    },
    indicatorMeaning: {
      eenzaam: 'The percentage of people who are lonely.',
      'ernstig-eenzaam': 'The percentage of people who are severely lonely.',
      'emotioneel-eenzaam': 'The percentage of people who miss a close bond with somebody.',
      'sociaal-eenzaam': 'The percentage of people who miss contact with a wider group.',
    },
    ageFrom: age => `${age} years and older`,
    method: { enquete: 'survey', model: 'estimated with a model', onbekend: 'unknown' },
    unknownMethod: 'way of measuring unknown',
    areaKind: {
      gemeente: 'municipality',
      'ggd-regio': 'public health region',
      provincie: 'province',
      land: 'country',
    },
    inYear: (percentage, year) => `${percentage} in ${year}`,
    chart: (subject, figures) => `Chart of ${subject}: ${figures}.`,
    chartSummary: (subject, count) =>
      `Chart of ${subject}, with ${count} figures that are in the table as well.`,
    otherAges:
      'There is no line between these charts. The people are of different ages. The figures cannot be compared.',
    tooManyAreas: 'There are too many areas for a chart. The table has all figures.',
    noLine: {
      methode: 'A figure from a survey and a figure from a model cannot be compared. There is no line there.',
      'methode-onbekend': 'It is not known how some figures were measured: there is no line there.',
      'zelfde-jaar': 'Some years have more than one figure: there is no line there.',
    },
    asTable: count => `Show the figures in ${count === 1 ? 'a table' : 'tables'}`,
    cijferAge: 'Age',
    cijferArea: 'Area',
    cijferYear: 'Year',
    cijferFigure: 'Figure',
    cijferMethod: 'Way of measuring',
    cijferSource: 'Source',
  },

  fy: {
    indicator: {
      eenzaam: 'Iensum',
      'ernstig-eenzaam': 'Slim iensum',
      'emotioneel-eenzaam': 'Emosjoneel iensum',
      'sociaal-eenzaam': 'Sosjaal iensum',
    },
    indicatorMeaning: {
      eenzaam: 'Hoefolle persint fan de minsken iensum is.',
      'ernstig-eenzaam': 'Hoefolle persint fan de minsken slim iensum is.',
      'emotioneel-eenzaam': 'Hoefolle persint fan de minsken in nauwe bân mei immen mist.',
      'sociaal-eenzaam': 'Hoefolle persint fan de minsken kontakt mei in gruttere groep mist.',
    },
    ageFrom: age => `${age} jier en âlder`,
    method: { enquete: 'enkête', model: 'berekkene mei in model', onbekend: 'ûnbekend' },
    unknownMethod: 'wize fan mjitten ûnbekend',
    areaKind: { gemeente: 'gemeente', 'ggd-regio': 'GGD-regio', provincie: 'provinsje', land: 'lân' },
    inYear: (percentage, year) => `${percentage} yn ${year}`,
    chart: (subject, figures) => `Grafyk fan ${subject}: ${figures}.`,
    chartSummary: (subject, count) =>
      `Grafyk fan ${subject}, mei ${count} sifers dy’t ek yn de tabel steane.`,
    otherAges:
      'Tusken dizze grafiken stiet gjin line. De minsken binne fan in oare leeftyd. Dan kinne jo de sifers net fergelykje.',
    tooManyAreas: 'Der binne te folle gebieten foar in grafyk. Yn de tabel steane alle sifers.',
    noLine: {
      methode: 'In sifer út in enkête en in sifer út in model kinne jo net fergelykje. Dêr stiet gjin line.',
      'methode-onbekend': 'Fan guon sifers is net bekend hoe’t se metten binne: dêr stiet gjin line.',
      'zelfde-jaar': 'Fan guon jierren is der mear as ien sifer: dêr stiet gjin line.',
    },
    asTable: count => `Besjoch de sifers yn ${count === 1 ? 'in tabel' : 'tabellen'}`,
    cijferAge: 'Leeftyd',
    cijferArea: 'Gebiet',
    cijferYear: 'Jier',
    cijferFigure: 'Sifer',
    cijferMethod: 'Wize fan mjitten',
    cijferSource: 'Boarne',
  },
};
