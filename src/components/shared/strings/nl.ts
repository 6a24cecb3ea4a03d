/**
 * What the elements say of themselves, in plain Dutch (B1); what only one view says stands beside it in `texts.ts`. This
 * file defines which texts there are; `en.ts` and `fy.ts` must have the same, or they do not compile.
 */
import type { FeedErrorCode } from '../../../data/feed/errors.js';
import type { Actie } from '../../../data/feed/schema.js';

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
  readonly chooseGemeente: string;
  readonly unknownChoice: string;
  readonly noCoalities: string;
  readonly chooseCoalitie: string;

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
  readonly acties: string;
  readonly actieStatus: Readonly<Record<NonNullable<Actie['status']>, string>>;
  readonly documents: string;
  /** How many acties are finished, of two or more, or of one. */
  readonly progress: (done: number, total: number) => string;
  readonly stopped: (count: number) => string;

  readonly updated: (date: string) => string;
  /** For what is more than twelve months old. */
  readonly outdated: string;

  readonly deelnemersIn: (place: string) => string;
  readonly noDeelnemers: (place: string) => string;

  readonly profileIn: (place: string) => string;

  readonly cijfersIn: (place: string) => string;
  readonly noCijfers: (place: string) => string;

  readonly mapTitle: string;
  readonly mapLabel: (count: number) => string;
  readonly listTitle: string;
  /** Where the page pins what is shown, and nothing can be chosen. */
  readonly listTitlePinned: string;
  readonly participating: (count: number) => string;
  readonly otherProvince: string;
  readonly legendParticipating: string;
  readonly legendOther: string;
  readonly legendChosen: string;
  readonly boundaries: (source: string, year: number) => string;
  readonly mapWindow: string;
  readonly mapKeys: string;
  readonly mapTools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly panUp: string;
  readonly panDown: string;
  readonly panLeft: string;
  readonly panRight: string;
  readonly showAll: string;
  readonly gestureHint: string;
  readonly interactiveUnavailable: string;
  readonly showTiles: string;
  readonly tilesConsent: string;
  readonly tilesUnavailable: string;
  readonly tilesSource: string;
  readonly asList: string;
  readonly mapUnavailable: string;
  readonly notOnMap: string;
  readonly formerGemeente: (successors: string) => string;
  readonly close: string;
  readonly coalitiesIn: (count: number) => string;
  readonly moreAbout: (name: string) => string;

  /** The label of the search field. */
  readonly search: string;
  readonly searchClear: string;
  /** The name of the list of results. */
  readonly searchResults: string;
  /** For one result or more. */
  readonly searchCount: (count: number) => string;
  readonly searchNone: string;
  /** Stands before the other name by which a gemeente was found. */
  readonly searchFoundBy: string;
  readonly searchNotParticipating: string;
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
  chooseGemeente: 'Kies een gemeente op de kaart of in de lijst.',
  unknownChoice: 'Voor deze gemeente zijn er geen gegevens.',
  noCoalities: 'Er zijn nog geen coalities.',
  chooseCoalitie: 'Kies een coalitie',

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
  acties: 'Acties',
  actieStatus: { gepland: 'gepland', loopt: 'loopt', afgerond: 'afgerond', gestopt: 'gestopt' },
  documents: 'Documenten',
  progress: (done, total) => `${done} van ${total} ${total === 1 ? 'actie' : 'acties'} afgerond`,
  stopped: count => `${count} gestopt`,

  updated: date => `Bijgewerkt: ${date}`,
  outdated: 'Deze gegevens zijn ouder dan een jaar. Ze kunnen verouderd zijn.',

  deelnemersIn: place => `Deelnemers in ${place}`,
  noDeelnemers: place => `Er zijn nog geen deelnemers bekend in ${place}.`,

  profileIn: place => `Lokale coalitie in ${place}`,

  cijfersIn: place => `Cijfers over eenzaamheid in ${place}`,
  noCijfers: place => `Er zijn geen cijfers over eenzaamheid in ${place}.`,

  mapTitle: 'Lokale coalities tegen eenzaamheid',
  mapLabel: count =>
    count === 1
      ? 'Kaart van Nederland. Er doet 1 gemeente mee. Deze staat ook in de lijst.'
      : `Kaart van Nederland. Er doen ${count} gemeenten mee. Ze staan ook in de lijst.`,
  listTitle: 'Kies een gemeente',
  listTitlePinned: 'Gemeenten die meedoen',
  participating: count => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  otherProvince: 'Andere gemeenten',
  legendParticipating: 'Doet mee',
  legendOther: 'Andere gemeente',
  legendChosen: 'Gekozen',
  boundaries: (source, year) => `Grenzen ${year}: ${source}`,
  mapWindow: 'Kaart',
  mapKeys: 'Schuif de kaart met de pijltjestoetsen en zoom met plus en min.',
  mapTools: 'Kaart verplaatsen',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  panUp: 'Naar boven',
  panDown: 'Naar beneden',
  panLeft: 'Naar links',
  panRight: 'Naar rechts',
  showAll: 'Toon heel Nederland',
  gestureHint: 'Zoom met Ctrl en het muiswiel, of met twee vingers.',
  interactiveUnavailable: 'De kaart kan nu niet bewegen. De lijst werkt wel.',
  showTiles: 'Toon achtergrondkaart',
  tilesConsent: 'De achtergrondkaart komt van PDOK (Kadaster). PDOK ziet dan uw IP-adres.',
  tilesUnavailable: 'De achtergrondkaart kon niet worden geladen.',
  tilesSource: 'Kaartgegevens © Kadaster',
  asList: 'Lijst van gemeenten',
  mapUnavailable: 'De kaart kon niet worden geladen. De lijst werkt wel.',
  notOnMap: 'Deze gemeente staat niet op de kaart.',
  formerGemeente: successors => `Deze gemeente is nu een deel van ${successors}.`,
  close: 'Sluiten',
  coalitiesIn: count => `Hier zijn ${count} coalities.`,
  moreAbout: name => `Meer over ${name}`,

  search: 'Zoek een gemeente',
  searchClear: 'Maak het zoekveld leeg',
  searchResults: 'Gevonden gemeenten',
  searchCount: count => (count === 1 ? '1 gemeente gevonden.' : `${count} gemeenten gevonden.`),
  searchNone: 'Geen gemeente gevonden.',
  searchFoundBy: 'gevonden op:',
  searchNotParticipating: 'doet niet mee',
};
