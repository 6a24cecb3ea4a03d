/**
 * Every text that the elements say of themselves, in plain Dutch (B1). This file defines which texts
 * there are; `en.ts` and `fy.ts` must have the same, or they do not compile.
 */
import type { FeedErrorCode } from '../../../data/feed/errors.js';
import type { Actie, Cijfer, Coalitie, PijlerStatus } from '../../../data/feed/schema.js';
import type { NoLine } from '../../../data/questions/cijfers.js';

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
  /** The fixed labels of the five pijlers, by number less one. */
  readonly pijlers: readonly [string, string, string, string, string];
  readonly pijler: (nr: number, label: string) => string;
  readonly status: Readonly<Record<PijlerStatus | 'onbekend' | 'leeg', string>>;
  readonly statusLabel: string;
  readonly selfReported: string;
  readonly signed: (date: string) => string;
  readonly validUntil: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly acties: string;
  readonly actieStatus: Readonly<Record<NonNullable<Actie['status']>, string>>;
  readonly documents: string;
  /** For an explanation that is folded away; `pijler` is its label. */
  readonly explanationOf: (pijler: string) => string;
  /** How many acties are finished, of two or more, or of one. */
  readonly progress: (done: number, total: number) => string;
  readonly stopped: (count: number) => string;
  readonly pijlerColumn: string;
  readonly statusColumn: string;
  readonly explanationColumn: string;

  readonly updated: (date: string) => string;
  readonly asOfUnknown: string;
  /** For what is more than twelve months old. */
  readonly outdated: string;
  /** The same in the few words that fit beside a date. */
  readonly outdatedShort: string;

  readonly deelnemersIn: (place: string) => string;
  readonly noDeelnemers: (place: string) => string;
  /** Stands before a count in the words of the coalition: "zo’n 20". */
  readonly deelnemersCount: string;
  readonly groupCount: string;
  readonly deelnemerSoort: Readonly<Record<'groep' | 'categorie', string>>;

  readonly profileIn: (place: string) => string;
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

  readonly cijfersIn: (place: string) => string;
  readonly noCijfers: (place: string) => string;
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
  readonly asTable: string;
  readonly cijferAge: string;
  readonly cijferArea: string;
  readonly cijferYear: string;
  readonly cijferFigure: string;
  readonly cijferMethod: string;
  readonly cijferSource: string;

  readonly mapTitle: string;
  readonly mapLabel: (count: number) => string;
  readonly listTitle: string;
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
  asOf: date => `Peildatum: ${date}`,
  acties: 'Acties',
  actieStatus: { gepland: 'gepland', loopt: 'loopt', afgerond: 'afgerond', gestopt: 'gestopt' },
  documents: 'Documenten',
  explanationOf: pijler => `Toelichting bij ${pijler}`,
  progress: (done, total) => `${done} van ${total} ${total === 1 ? 'actie' : 'acties'} afgerond`,
  stopped: count => `${count} gestopt`,
  pijlerColumn: 'Pijler',
  statusColumn: 'Status',
  explanationColumn: 'Toelichting',

  updated: date => `Bijgewerkt: ${date}`,
  asOfUnknown: 'De peildatum is niet bekend.',
  outdatedShort: 'Kan verouderd zijn',
  outdated: 'Deze gegevens zijn ouder dan een jaar. Ze kunnen verouderd zijn.',

  deelnemersIn: place => `Deelnemers in ${place}`,
  noDeelnemers: place => `Er zijn nog geen deelnemers bekend in ${place}.`,
  deelnemersCount: 'Aantal deelnemers:',
  groupCount: 'Aantal:',
  deelnemerSoort: { groep: 'groep', categorie: 'soort organisatie' },

  profileIn: place => `Lokale coalitie in ${place}`,
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

  cijfersIn: place => `Cijfers over eenzaamheid in ${place}`,
  noCijfers: place => `Er zijn geen cijfers over eenzaamheid in ${place}.`,
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
  chartSummary: (subject, count) => `Grafiek van ${subject}, met ${count} cijfers die ook in de tabel staan.`,
  otherAges:
    'Tussen deze grafieken staat geen lijn. De mensen zijn van een andere leeftijd. Dan kunt u de cijfers niet vergelijken.',
  tooManyAreas: 'Er zijn te veel gebieden voor een grafiek. In de tabel staan alle cijfers.',
  noLine: {
    methode:
      'Een cijfer uit een enquête en een cijfer uit een model kunt u niet vergelijken. Daar staat geen lijn.',
    'methode-onbekend': 'Van sommige cijfers is niet bekend hoe ze zijn gemeten: daar staat geen lijn.',
    'zelfde-jaar': 'Van sommige jaren is er meer dan één cijfer: daar staat geen lijn.',
  },
  asTable: 'Bekijk de cijfers in een tabel',
  cijferAge: 'Leeftijd',
  cijferArea: 'Gebied',
  cijferYear: 'Jaar',
  cijferFigure: 'Cijfer',
  cijferMethod: 'Manier van meten',
  cijferSource: 'Bron',

  mapTitle: 'Lokale coalities tegen eenzaamheid',
  mapLabel: count =>
    count === 1
      ? 'Kaart van Nederland. Er doet 1 gemeente mee. Deze staat ook in de lijst.'
      : `Kaart van Nederland. Er doen ${count} gemeenten mee. Ze staan ook in de lijst.`,
  listTitle: 'Kies een gemeente',
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
