/** The texts of the elements in Frisian. */
import type { KaartStrings } from './nl-kaart.js';

export const fy: KaartStrings = {
  loading: 'De gegevens wurde laden…',
  retry: 'Opnij besykje',
  retrying: 'Dwaande mei laden…',
  loaded: 'De gegevens binne laden.',
  errors: {
    'geen-src': 'De gegevens kinne net toand wurde.',
    netwerk: 'De gegevens koene net ophelle wurde. Miskien is der gjin ferbining mei ynternet.',
    http: 'De gegevens binne op dit stuit net te berikken.',
    'geen-json': 'De gegevens kinne op dit stuit net toand wurde.',
    schema: 'De gegevens kinne op dit stuit net toand wurde.',
    versie: 'De gegevens kinne op dit stuit net toand wurde.',
    'te-groot': 'De gegevens kinne op dit stuit net toand wurde.',
    tijd: 'It laden fan de gegevens duorret te lang.',
  },
  stale: date =>
    `De nijste gegevens koene net ophelle wurde. Jo sjogge de gegevens ${date ? `fan ${date}` : 'dy’t wy earder krigen'}.`,
  partly: names =>
    `De nijste gegevens ${names ? `fan ${names} ` : ''}koene net ophelle wurde. De oare gegevens sjogge jo wol.`,
  chooseGemeente: 'Kies in gemeente op de kaart of yn de list.',
  unknownChoice: 'Foar dizze gemeente binne der gjin gegevens.',
  noCoalities: 'Der binne noch gjin koalysjes.',
  chooseCoalitie: 'Kies in koalysje',

  contactIn: place => `Kontakt yn ${place}`,
  noContact: place => `Der binne gjin kontaktgegevens foar ${place}.`,
  phone: 'Telefoan',
  email: 'E-mail',
  website: 'Webside',
  reachable: 'Berikber',
  saveContact: 'Bewarje as kontakt',
  notSaved: 'It kontakt koe net bewarre wurde. Besykje it letter nochris.',
  coalitionIn: place => `Lokale koalysje yn ${place}`,

  pijlersIn: place => `De fiif pylders yn ${place}`,
  noPijlers: place => `${place} hat noch neat oer de fiif pylders ynfolle.`,
  asOf: date => `Peildatum: ${date}`,

  updated: date => `Bywurke: ${date}`,
  outdated: 'Dizze gegevens binne âlder as in jier. Se kinne ferâldere wêze.',

  deelnemersIn: place => `Dielnimmers yn ${place}`,
  noDeelnemers: place => `Der binne noch gjin dielnimmers bekend yn ${place}.`,

  profileIn: place => `Lokale koalysje yn ${place}`,

  cijfersIn: place => `Sifers oer iensumens yn ${place}`,
  noCijfers: place => `Der binne gjin sifers oer iensumens yn ${place}.`,

  mapTitle: 'Lokale koalysjes tsjin iensumens',
  mapLabel: count =>
    count === 1
      ? 'Kaart fan Nederlân. Der docht 1 gemeente mei. Dy stiet ek yn de list.'
      : `Kaart fan Nederlân. Der dogge ${count} gemeenten mei. Se steane ek yn de list.`,
  listTitle: 'Kies in gemeente',
  listTitlePinned: 'Gemeenten dy’t meidogge',
  participating: count => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  otherProvince: 'Oare gemeenten',
  legendParticipating: 'Docht mei',
  legendOther: 'Oare gemeente',
  legendChosen: 'Keazen',
  boundaries: (source, year) => `Grinzen ${year}: ${source}`,
  mapWindow: 'Kaart',
  mapKeys: 'Skow de kaart mei de pylktoetsen en zoom mei plus en min.',
  mapTools: 'Kaart ferpleatse',
  zoomIn: 'Ynzoome',
  zoomOut: 'Utzoome',
  panUp: 'Nei boppe',
  panDown: 'Nei ûnder',
  panLeft: 'Nei links',
  panRight: 'Nei rjochts',
  showAll: 'Lit hiel Nederlân sjen',
  gestureHint: 'Zoom mei Ctrl en it mûstsjil, of mei twa fingers.',
  interactiveUnavailable: 'De kaart kin no net bewege. De list wurket wol.',
  showTiles: 'Lit eftergrûnkaart sjen',
  tilesConsent: 'De eftergrûnkaart komt fan PDOK (Kadaster). PDOK sjocht dan jo IP-adres.',
  tilesUnavailable: 'De eftergrûnkaart koe net laden wurde.',
  tilesSource: 'Kaartgegevens © Kadaster',
  asList: 'List fan gemeenten',
  mapUnavailable: 'De kaart koe net laden wurde. De list wurket wol.',
  notOnMap: 'Dizze gemeente stiet net op de kaart.',
  formerGemeente: successors => `Dizze gemeente is no in diel fan ${successors}.`,
  close: 'Slute',
  coalitiesIn: count => `Hjir binne ${count} koalysjes.`,
  moreAbout: name => `Mear oer ${name}`,

  search: 'Sykje in gemeente',
  searchClear: 'Meitsje it sykfjild leech',
  searchResults: 'Fûne gemeenten',
  searchCount: count => (count === 1 ? '1 gemeente fûn.' : `${count} gemeenten fûn.`),
  searchNone: 'Gjin gemeente fûn.',
  searchFoundBy: 'fûn op:',
  searchNotParticipating: 'docht net mei',
};
