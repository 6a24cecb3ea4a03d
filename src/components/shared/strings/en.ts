/** The texts of the elements in English. */
import type { Strings } from './nl.js';

export const en: Strings = {
  loading: 'Loading the information…',
  retry: 'Try again',
  retrying: 'Loading…',
  loaded: 'The information has been loaded.',
  errors: {
    'geen-src': 'The information cannot be shown.',
    netwerk: 'The information could not be fetched. There may be no internet connection.',
    http: 'The information cannot be reached at the moment.',
    'geen-json': 'The information cannot be shown at the moment.',
    schema: 'The information cannot be shown at the moment.',
    versie: 'The information cannot be shown at the moment.',
    'te-groot': 'The information cannot be shown at the moment.',
    tijd: 'Loading the information takes too long.',
  },
  stale: date =>
    `The newest information could not be fetched. You see the information ${date ? `of ${date}` : 'we received earlier'}.`,
  chooseGemeente: 'Choose a municipality on the map or in the list.',
  unknownChoice: 'There is no information for this municipality.',
  noCoalities: 'There are no coalitions yet.',
  chooseCoalitie: 'Choose a coalition',

  contactIn: place => `Contact in ${place}`,
  noContact: place => `There are no contact details for ${place}.`,
  phone: 'Phone',
  email: 'Email',
  website: 'Website',
  reachable: 'Available',

  pijlersIn: place => `The five pillars in ${place}`,
  noPijlers: place => `${place} has not reported on the five pillars yet.`,
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
  asOf: date => `As of: ${date}`,
  acties: 'Actions',
  actieStatus: { gepland: 'planned', loopt: 'under way', afgerond: 'completed', gestopt: 'stopped' },
  documents: 'Documents',

  mapTitle: 'Local coalitions against loneliness',
  mapLabel: count =>
    count === 1
      ? 'Map of the Netherlands. 1 municipality takes part. It is in the list as well.'
      : `Map of the Netherlands. ${count} municipalities take part. They are in the list as well.`,
  listTitle: 'Choose a municipality',
  participating: count => (count === 1 ? '1 municipality' : `${count} municipalities`),
  otherProvince: 'Other municipalities',
  legendParticipating: 'Takes part',
  legendOther: 'Other municipality',
  legendChosen: 'Chosen',
  boundaries: (source, year) => `Boundaries ${year}: ${source}`,
  mapUnavailable: 'The map could not be loaded. The list does work.',
  notOnMap: 'This municipality is not on the map.',
  formerGemeente: successors => `This municipality is now part of ${successors}.`,
  chosen: name => `${name} has been chosen.`,
  close: 'Close',
  coalitiesIn: count => `There are ${count} coalitions here.`,
  moreAbout: name => `More about ${name}`,
};
