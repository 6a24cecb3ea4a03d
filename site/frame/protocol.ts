/**
 * What the frame and the page around it say to each other. Version 1 is a contract: a page keeps its copy of the helper
 * for years, so a change that it would not understand gets the next number beside this one, not in its place.
 */

/** From the frame: how high its content is, in CSS pixels. From the page, without `hoogte`: say it once more. */
export interface HeightMessage {
  readonly bericht: 'coalitie-hoogte';
  readonly versie: 1;
  readonly hoogte?: number;
}
