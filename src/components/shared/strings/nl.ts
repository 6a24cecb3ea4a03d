/**
 * What the elements say of themselves, in plain Dutch (B1); what only the map says is in `nl-kaart.ts`, and what only one
 * view says stands beside it in `texts.ts`. The two files of Dutch define which texts there are; `en.ts` and `fy.ts` must
 * have the same, or they do not compile.
 */
import type { FeedErrorCode } from '../../../data/feed/errors.js';

/** The texts of one language; what depends on a number or a name is a function. */
export interface Strings {
  readonly loading: string;
  readonly retry: string;
  readonly retrying: string;
  readonly loaded: string;
  /** What a visitor reads when there is no feed, by the code of the error. */
  readonly errors: Readonly<Record<FeedErrorCode, string>>;
  /** Older data is shown because newer data could not be had; `date` is already formatted. */
  readonly stale: (date: string | undefined) => string;
  /** Of several feeds some could not be had; `names` are those of their servers. */
  readonly partly: (names: string) => string;
  readonly chooseGemeente: string;
  readonly unknownChoice: string;
  readonly noCoalities: string;
  readonly chooseCoalitie: string;
  readonly moreAbout: (name: string) => string;

  readonly contactIn: (place: string) => string;
  readonly noContact: (place: string) => string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly reachable: string;
  readonly saveContact: string;
  readonly notSaved: string;
  /** What a coalition without a name of its own is called. */
  readonly coalitionIn: (place: string) => string;

  readonly pijlersIn: (place: string) => string;
  readonly noPijlers: (place: string) => string;
  readonly asOf: (date: string) => string;

  readonly updated: (date: string) => string;
  /** For what is more than twelve months old. */
  readonly outdated: string;

  readonly deelnemersIn: (place: string) => string;
  readonly noDeelnemers: (place: string) => string;

  readonly profileIn: (place: string) => string;

  readonly cijfersIn: (place: string) => string;
  readonly noCijfers: (place: string) => string;
}

export const nl: Strings = {
  loading: 'De gegevens worden geladen…',
  retry: 'Opnieuw proberen',
  retrying: 'Bezig met laden…',
  loaded: 'De gegevens zijn geladen.',
  errors: {
    'geen-src': 'De gegevens kunnen niet worden getoond.',
    netwerk: 'De gegevens konden niet worden opgehaald. Misschien is er geen verbinding met internet.',
    http: 'De gegevens zijn op dit moment niet te bereiken.',
    'geen-json': 'De gegevens kunnen op dit moment niet worden getoond.',
    schema: 'De gegevens kunnen op dit moment niet worden getoond.',
    versie: 'De gegevens kunnen op dit moment niet worden getoond.',
    'te-groot': 'De gegevens kunnen op dit moment niet worden getoond.',
    tijd: 'Het laden van de gegevens duurt te lang.',
  },
  stale: date =>
    `De nieuwste gegevens konden niet worden opgehaald. U ziet de gegevens ${date ? `van ${date}` : 'die we eerder kregen'}.`,
  partly: names =>
    `${names ? `De nieuwste gegevens van ${names}` : 'Een deel van de gegevens'} konden niet worden opgehaald. De andere gegevens ziet u wel.`,
  chooseGemeente: 'Kies een gemeente op de kaart of in de lijst.',
  unknownChoice: 'Voor deze gemeente zijn er geen gegevens.',
  noCoalities: 'Er zijn nog geen coalities.',
  chooseCoalitie: 'Kies een coalitie',
  moreAbout: name => `Meer over ${name}`,

  contactIn: place => `Contact in ${place}`,
  noContact: place => `Er zijn geen contactgegevens voor ${place}.`,
  phone: 'Telefoon',
  email: 'E-mail',
  website: 'Website',
  reachable: 'Bereikbaar',
  saveContact: 'Bewaar als contact',
  notSaved: 'Het contact kon niet worden bewaard. Probeer het later opnieuw.',
  coalitionIn: place => `Lokale coalitie in ${place}`,

  pijlersIn: place => `De vijf pijlers in ${place}`,
  noPijlers: place => `${place} heeft nog niets over de vijf pijlers ingevuld.`,
  asOf: date => `Peildatum: ${date}`,

  updated: date => `Bijgewerkt: ${date}`,
  outdated: 'Deze gegevens zijn ouder dan een jaar. Ze kunnen verouderd zijn.',

  deelnemersIn: place => `Deelnemers in ${place}`,
  noDeelnemers: place => `Er zijn nog geen deelnemers bekend in ${place}.`,

  profileIn: place => `Lokale coalitie in ${place}`,

  cijfersIn: place => `Cijfers over eenzaamheid in ${place}`,
  noCijfers: place => `Er zijn geen cijfers over eenzaamheid in ${place}.`,
};
