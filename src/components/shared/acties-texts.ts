/** What is said of acties and documents, in every language: it travels with the views that show them, not with the script. */
import type { Actie } from '../../data/feed/schema.js';
import type { Language } from './language.js';

/** The texts of one language; what depends on a number is a function. */
export interface ActiesTexts {
  readonly acties: string;
  readonly actieStatus: Readonly<Record<NonNullable<Actie['status']>, string>>;
  readonly documents: string;
  /** How many acties are finished, of two or more, or of one. */
  readonly progress: (done: number, total: number) => string;
  readonly stopped: (count: number) => string;
}

export const actiesTexts: Readonly<Record<Language, ActiesTexts>> = {
  nl: {
    acties: 'Acties',
    actieStatus: { gepland: 'gepland', loopt: 'loopt', afgerond: 'afgerond', gestopt: 'gestopt' },
    documents: 'Documenten',
    progress: (done, total) => `${done} van ${total} ${total === 1 ? 'actie' : 'acties'} afgerond`,
    stopped: count => `${count} gestopt`,
  },

  en: {
    acties: 'Actions',
    actieStatus: { gepland: 'planned', loopt: 'under way', afgerond: 'completed', gestopt: 'stopped' },
    documents: 'Documents',
    progress: (done, total) => `${done} of ${total} ${total === 1 ? 'action' : 'actions'} finished`,
    stopped: count => `${count} stopped`,
  },

  fy: {
    acties: 'Aksjes',
    actieStatus: { gepland: 'pland', loopt: 'rint', afgerond: 'ôfrûne', gestopt: 'stoppe' },
    documents: 'Dokuminten',
    progress: (done, total) => `${done} fan ${total} ${total === 1 ? 'aksje' : 'aksjes'} ôfrûne`,
    stopped: count => `${count} stoppe`,
  },
};
