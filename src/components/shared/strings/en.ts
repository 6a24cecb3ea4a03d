/** The texts of the elements in English. */
import type { KaartStrings } from './nl-kaart.js';

export const en: KaartStrings = {
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
  partly: names =>
    `The newest information ${names ? `from ${names} ` : ''}could not be fetched. The other information is here.`,
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
  saveContact: 'Save as contact',
  notSaved: 'The contact could not be saved. Please try again later.',
  coalitionIn: place => `Local coalition in ${place}`,

  pijlersIn: place => `The five pillars in ${place}`,
  noPijlers: place => `${place} has not reported on the five pillars yet.`,
  asOf: date => `As of: ${date}`,

  updated: date => `Updated: ${date}`,
  outdated: 'This information is more than a year old. It may be out of date.',

  deelnemersIn: place => `Participants in ${place}`,
  noDeelnemers: place => `No participants are known in ${place} yet.`,

  profileIn: place => `Local coalition in ${place}`,

  cijfersIn: place => `Figures on loneliness in ${place}`,
  noCijfers: place => `There are no figures on loneliness in ${place}.`,

  mapTitle: 'Local coalitions against loneliness',
  mapLabel: count =>
    count === 1
      ? 'Map of the Netherlands. 1 municipality takes part. It is in the list as well.'
      : `Map of the Netherlands. ${count} municipalities take part. They are in the list as well.`,
  listTitle: 'Choose a municipality',
  listTitlePinned: 'Municipalities that take part',
  participating: count => (count === 1 ? '1 municipality' : `${count} municipalities`),
  otherProvince: 'Other municipalities',
  legendParticipating: 'Takes part',
  legendOther: 'Other municipality',
  legendChosen: 'Chosen',
  boundaries: (source, year) => `Boundaries ${year}: ${source}`,
  mapWindow: 'Map',
  mapKeys: 'Move the map with the arrow keys and zoom with plus and minus.',
  mapTools: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  panUp: 'Up',
  panDown: 'Down',
  panLeft: 'Left',
  panRight: 'Right',
  showAll: 'Show all of the Netherlands',
  gestureHint: 'Zoom with Ctrl and the mouse wheel, or with two fingers.',
  interactiveUnavailable: 'The map cannot be moved at the moment. The list does work.',
  showTiles: 'Show background map',
  tilesConsent: 'The background map comes from PDOK (Kadaster). PDOK will then see your IP address.',
  tilesUnavailable: 'The background map could not be loaded.',
  tilesSource: 'Map © Kadaster',
  asList: 'List of municipalities',
  mapUnavailable: 'The map could not be loaded. The list does work.',
  notOnMap: 'This municipality is not on the map.',
  formerGemeente: successors => `This municipality is now part of ${successors}.`,
  close: 'Close',
  coalitiesIn: count => `There are ${count} coalitions here.`,
  moreAbout: name => `More about ${name}`,

  search: 'Find a municipality',
  searchClear: 'Clear the search field',
  searchResults: 'Municipalities found',
  searchCount: count => (count === 1 ? '1 municipality found.' : `${count} municipalities found.`),
  searchNone: 'No municipality found.',
  searchFoundBy: 'found by:',
  searchNotParticipating: 'does not take part',
};
