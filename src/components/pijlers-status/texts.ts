/** What the five pijlers say of themselves, in every language: it travels with the view and not with the script. */
import type { PijlerStatus } from '../../data/feed/schema.js';
import type { Language } from '../shared/language.js';

/** The texts of one language; what depends on a number or a name is a function. */
export interface PijlersTexts {
  /** The fixed labels of the five pijlers, by number less one. */
  readonly pijlers: readonly [string, string, string, string, string];
  readonly pijler: (nr: number, label: string) => string;
  readonly status: Readonly<Record<PijlerStatus | 'onbekend' | 'leeg', string>>;
  readonly statusLabel: string;
  readonly selfReported: string;
  readonly signed: (date: string) => string;
  readonly validUntil: (date: string) => string;
  /** The same in the few words that fit beside a date. */
  readonly outdatedShort: string;
  /** For an explanation that is folded away; `pijler` is its label. */
  readonly explanationOf: (pijler: string) => string;
  readonly pijlerColumn: string;
  readonly statusColumn: string;
  readonly explanationColumn: string;
}

export const texts: Readonly<Record<Language, PijlersTexts>> = {
  nl: {
    pijlers: [
      'Bestuurlijk commitment',
      'Creëer een sterk netwerk',
      'Betrek mensen, eenzamen zelf',
      'Werk aan een duurzame aanpak',
      'Monitoring en evaluatie',
    ],
    pijler: (nr, label) => `${nr}. ${label}`,
    status: {
      'niet-gestart': 'Niet gestart',
      'in-voorbereiding': 'In voorbereiding',
      loopt: 'Loopt',
      geborgd: 'Geborgd',
      onbekend: 'Onbekend',
      leeg: 'Nog niet ingevuld',
    },
    statusLabel: 'Status:',
    selfReported: 'De coalitie heeft de status zelf opgegeven.',
    signed: date => `Ondertekend: ${date}`,
    validUntil: date => `Geldig tot: ${date}`,
    outdatedShort: 'Kan verouderd zijn',
    explanationOf: pijler => `Toelichting bij ${pijler}`,
    pijlerColumn: 'Pijler',
    statusColumn: 'Status',
    explanationColumn: 'Toelichting',
  },

  en: {
    pijlers: [
      'Commitment of the administration',
      'Build a strong network',
      'Involve people who are lonely themselves',
      'Work on a lasting approach',
      'Monitoring and evaluation',
    ],
    pijler: (nr, label) => `${nr}. ${label}`,
    status: {
      'niet-gestart': 'Not started',
      'in-voorbereiding': 'In preparation',
      loopt: 'Under way',
      geborgd: 'Secured',
      onbekend: 'Unknown',
      leeg: 'Not reported yet',
    },
    statusLabel: 'Status:',
    selfReported: 'The coalition reported the status itself.',
    signed: date => `Signed: ${date}`,
    validUntil: date => `Valid until: ${date}`,
    outdatedShort: 'May be out of date',
    explanationOf: pijler => `Explanation of ${pijler}`,
    pijlerColumn: 'Pillar',
    statusColumn: 'Status',
    explanationColumn: 'Explanation',
  },

  fy: {
    pijlers: [
      'Bestjoerlike belutsenens',
      'Meitsje in sterk netwurk',
      'Belûk minsken, iensumen sels',
      'Wurkje oan in duorsume oanpak',
      'Monitoring en evaluaasje',
    ],
    pijler: (nr, label) => `${nr}. ${label}`,
    status: {
      'niet-gestart': 'Net begûn',
      'in-voorbereiding': 'Yn tarieding',
      loopt: 'Rint',
      geborgd: 'Boarge',
      onbekend: 'Unbekend',
      leeg: 'Noch net ynfolle',
    },
    statusLabel: 'Status:',
    selfReported: 'De koalysje hat de status sels opjûn.',
    signed: date => `Tekene: ${date}`,
    validUntil: date => `Jildich oant: ${date}`,
    outdatedShort: 'Kin ferâldere wêze',
    explanationOf: pijler => `Taljochting by ${pijler}`,
    pijlerColumn: 'Pylder',
    statusColumn: 'Status',
    explanationColumn: 'Taljochting',
  },
};
