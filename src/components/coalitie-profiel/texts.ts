/** What the sections of a profile say of themselves, in every language: it travels with the view and not with the script. */
import type { Coalitie } from '../../data/feed/schema.js';
import type { Language } from '../shared/language.js';

/** The texts of one language; what depends on a number or a name is a function. */
export interface ProfielTexts {
  readonly profileBare: string;
  readonly onThisPage: string;
  readonly phase: string;
  readonly phases: Readonly<Record<NonNullable<Coalitie['fase']>, string>>;
  readonly period: string;
  /** At least one of the two is there. */
  readonly periodBetween: (from: string | undefined, to: string | undefined) => string;
  readonly founded: string;
  readonly joined: string;
  readonly signing: string;
  /** What was signed, where the coalition does not say it. */
  readonly signedPijlers: string;
  /** Stands before who signed. */
  readonly signedBy: string;
  readonly gemeenten: string;
  readonly goals: string;
  readonly actielijnen: string;
  readonly pijlersTitle: string;
  readonly cijfersTitle: string;
  readonly quotes: string;
  readonly deelnemersTitle: string;
  readonly moreInformation: string;
  readonly links: string;
  readonly contactTitle: string;
  readonly asOfUnknown: string;
}

export const texts: Readonly<Record<Language, ProfielTexts>> = {
  nl: {
    profileBare: 'Over deze coalitie is nog niets ingevuld.',
    onThisPage: 'Onderwerpen',
    phase: 'Fase',
    phases: { 'in-oprichting': 'In oprichting', actief: 'Actief', gestopt: 'Gestopt' },
    period: 'Looptijd',
    periodBetween: (from, to) =>
      [from && `van ${from}`, to && `tot en met ${to}`].filter(part => part !== undefined).join(' '),
    founded: 'Opgericht',
    joined: 'Doet mee met het landelijke programma sinds',
    signing: 'Ondertekend',
    signedPijlers: 'de vijf pijlers',
    signedBy: 'door',
    gemeenten: 'Gemeenten',
    goals: 'Doelen',
    actielijnen: 'Actielijnen',
    pijlersTitle: 'De vijf pijlers',
    cijfersTitle: 'Cijfers',
    quotes: 'Uitspraken',
    deelnemersTitle: 'Deelnemers',
    moreInformation: 'Meer informatie',
    links: 'Links',
    contactTitle: 'Contact',
    asOfUnknown: 'De peildatum is niet bekend.',
  },

  en: {
    profileBare: 'Nothing has been filled in about this coalition yet.',
    onThisPage: 'Topics',
    phase: 'Phase',
    phases: { 'in-oprichting': 'Being set up', actief: 'Active', gestopt: 'Ended' },
    period: 'Period',
    periodBetween: (from, to) =>
      [from && `from ${from}`, to && `up to and including ${to}`]
        .filter(part => part !== undefined)
        .join(' '),
    founded: 'Founded',
    joined: 'In the national programme since',
    signing: 'Signed',
    signedPijlers: 'the five pillars',
    signedBy: 'by',
    gemeenten: 'Municipalities',
    goals: 'Goals',
    actielijnen: 'Lines of action',
    pijlersTitle: 'The five pillars',
    cijfersTitle: 'Figures',
    quotes: 'In their own words',
    deelnemersTitle: 'Participants',
    moreInformation: 'More information',
    links: 'Links',
    contactTitle: 'Contact',
    asOfUnknown: 'It is not known how recent this is.',
  },

  fy: {
    profileBare: 'Oer dizze koalysje is noch neat ynfolle.',
    onThisPage: 'Underwerpen',
    phase: 'Faze',
    phases: { 'in-oprichting': 'Yn oprjochting', actief: 'Aktyf', gestopt: 'Stoppe' },
    period: 'Doer',
    periodBetween: (from, to) =>
      [from && `fan ${from}`, to && `oant en mei ${to}`].filter(part => part !== undefined).join(' '),
    founded: 'Oprjochte',
    joined: 'Docht mei mei it lanlike programma sûnt',
    signing: 'Tekene',
    signedPijlers: 'de fiif pylders',
    signedBy: 'troch',
    gemeenten: 'Gemeenten',
    goals: 'Doelen',
    actielijnen: 'Aksjelinen',
    pijlersTitle: 'De fiif pylders',
    cijfersTitle: 'Sifers',
    quotes: 'Utspraken',
    deelnemersTitle: 'Dielnimmers',
    moreInformation: 'Mear ynformaasje',
    links: 'Links',
    contactTitle: 'Kontakt',
    asOfUnknown: 'De peildatum is net bekend.',
  },
};
