/** The texts of the elements in Frisian. */
import type { Strings } from './nl.js';

export const fy: Strings = {
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

  pijlersIn: place => `De fiif pylders yn ${place}`,
  noPijlers: place => `${place} hat noch neat oer de fiif pylders ynfolle.`,
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
    onbekend: 'Ûnbekend',
    leeg: 'Noch net ynfolle',
  },
  statusLabel: 'Status:',
  selfReported: 'De koalysje hat de status sels opjûn.',
  signed: date => `Tekene: ${date}`,
  validUntil: date => `Jildich oant: ${date}`,
  asOf: date => `Peildatum: ${date}`,
  acties: 'Aksjes',
  actieStatus: { gepland: 'pland', loopt: 'rint', afgerond: 'ôfrûne', gestopt: 'stoppe' },
  documents: 'Dokuminten',

  mapTitle: 'Lokale koalysjes tsjin iensumens',
  mapLabel: count =>
    count === 1
      ? 'Kaart fan Nederlân. Der docht 1 gemeente mei. Dy stiet ek yn de list.'
      : `Kaart fan Nederlân. Der dogge ${count} gemeenten mei. Se steane ek yn de list.`,
  listTitle: 'Kies in gemeente',
  participating: count => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  otherProvince: 'Oare gemeenten',
  legendParticipating: 'Docht mei',
  legendOther: 'Oare gemeente',
  legendChosen: 'Keazen',
  boundaries: (source, year) => `Grinzen ${year}: ${source}`,
  mapUnavailable: 'De kaart koe net laden wurde. De list wurket wol.',
  notOnMap: 'Dizze gemeente stiet net op de kaart.',
  formerGemeente: successors => `Dizze gemeente is no in diel fan ${successors}.`,
  chosen: name => `${name} is keazen.`,
  close: 'Slute',
  coalitiesIn: count => `Hjir binne ${count} koalysjes.`,
  moreAbout: name => `Mear oer ${name}`,
};
