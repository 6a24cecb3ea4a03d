/** What the participants say of themselves, in every language: it travels with the view and not with the script. */
import type { Language } from '../shared/language.js';

/** The texts of one language; what depends on a number or a name is a function. */
export interface DeelnemersTexts {
  /** Stands before a count in the words of the coalition: "zo’n 20". */
  readonly deelnemersCount: string;
  readonly groupCount: string;
  readonly deelnemerSoort: Readonly<Record<'groep' | 'categorie', string>>;
}

export const texts: Readonly<Record<Language, DeelnemersTexts>> = {
  nl: {
    deelnemersCount: 'Aantal deelnemers:',
    groupCount: 'Aantal:',
    deelnemerSoort: { groep: 'groep', categorie: 'soort organisatie' },
  },

  en: {
    deelnemersCount: 'Number of participants:',
    groupCount: 'Number:',
    deelnemerSoort: { groep: 'group', categorie: 'kind of organisation' },
  },

  fy: {
    deelnemersCount: 'Tal dielnimmers:',
    groupCount: 'Tal:',
    deelnemerSoort: { groep: 'groep', categorie: 'soarte organisaasje' },
  },
};
