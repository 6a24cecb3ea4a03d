/** What only the map says, in plain Dutch (B1): apart from `nl.ts`, because most other pages have no map. */
import { nl, type Strings } from './nl.js';

/** The texts of the map, beside those of every element. */
export interface KaartStrings extends Strings {
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

export const nlKaart: KaartStrings = {
  ...nl,

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

  search: 'Zoek een gemeente',
  searchClear: 'Maak het zoekveld leeg',
  searchResults: 'Gevonden gemeenten',
  searchCount: count => (count === 1 ? '1 gemeente gevonden.' : `${count} gemeenten gevonden.`),
  searchNone: 'Geen gemeente gevonden.',
  searchFoundBy: 'gevonden op:',
  searchNotParticipating: 'doet niet mee',
};
