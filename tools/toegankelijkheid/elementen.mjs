/**
 * What there is in each element that a criterion of WCAG can be about. An element that is not here is not in the table,
 * and a test fails.
 *
 * - `knoppen`: something to press; `keuze`: a list to choose from or a field; `invoer`: text that a visitor types;
 * - `kaart`: a drawing that moves and zooms; `vormen`: small drawings with a meaning; `links`: links.
 *
 * Text, headings, colours and messages are in all of them.
 */
export const ELEMENTEN = {
  'coalitie-cijfers': ['links', 'knoppen', 'keuze', 'vormen'],
  'coalitie-contact': ['links', 'knoppen', 'keuze'],
  'coalitie-deelnemers': ['links', 'knoppen', 'keuze'],
  'coalitie-kaart': ['links', 'knoppen', 'keuze', 'invoer', 'kaart', 'vormen'],
  'coalitie-profiel': ['links', 'knoppen', 'keuze', 'vormen'],
  'pijlers-status': ['links', 'knoppen', 'keuze', 'vormen'],
};
