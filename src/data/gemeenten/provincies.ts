/** The twelve provincies, in the order of their CBS codes (PV20 to PV31). Utrecht is also a gemeente. */
export const PROVINCIES = [
  'Groningen',
  'Fryslân',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
] as const;

export type Provincie = (typeof PROVINCIES)[number];
