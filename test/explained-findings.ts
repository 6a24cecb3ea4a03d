/**
 * What an accessibility engine reports and is no problem, each with the reason. Whatever is not here fails the test, and
 * so does an entry that nothing matches any more.
 */
import type { Finding } from './support/other-engines.js';

/** A finding that was looked at. */
export interface Explanation {
  readonly engine: Finding['engine'];
  readonly rule: string;
  /** A piece of the start tag, or of what is in it, by which it is known. */
  readonly at: string;
  /** The beginning of the story's title and name. */
  readonly story: string;
  readonly reason: string;
}

/** The stories whose feed tries to be more than text. */
const HOSTILE = [
  'Elementen/coalitie-cijfers: Vijandige tekst',
  'Elementen/coalitie-contact: Vijandige tekst',
  'Elementen/coalitie-deelnemers: Vijandige tekst',
  'Elementen/coalitie-kaart: Vijandige tekst',
  'Elementen/coalitie-profiel: Vijandige tekst',
  'Elementen/pijlers-status: Vijandige tekst',
];

export const EXPLAINED: readonly Explanation[] = [
  {
    engine: 'ibm',
    rule: 'element_tabbable_role_valid',
    at: 'id="map-window"',
    story: '',
    reason:
      'The window of the map takes the focus because the arrow keys move what is in it, as a scrolling region does. No widget role describes that; a group with a name and a description of the keys does.',
  },
  ...['gegevens', 'feiten', 'verantwoording'].map(
    (part): Explanation => ({
      engine: 'ibm',
      rule: 'list_structure_proper',
      at: `<dl part="${part}"`,
      story: '',
      reason:
        'HTML allows groups of dt and dd in a div, and screen readers take them for one list. The engine asks for a look because of the div.',
    }),
  ),
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    at: '<div part="zoeken"',
    story: '',
    reason: '“Zoek een gemeente” is the label of the search field that comes after it. It heads nothing.',
  },
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    at: '<p part="motto"',
    story: '',
    reason:
      'A motto is set larger, as it is on a poster. It heads nothing: what follows has a heading of its own.',
  },
  ...['Lange namen en teksten', 'Vijandige tekst'].map(
    (name): Explanation => ({
      engine: 'ibm',
      rule: 'text_block_heading',
      at: '<p>',
      story: `Elementen/coalitie-profiel: ${name}`,
      reason:
        'What somebody said is set a little larger, in a blockquote. A quotation of a few words without a full stop looks like a heading to the engine.',
    }),
  ),
  {
    engine: 'ibm',
    rule: 'blockquote_cite_exists',
    at: '<blockquote>',
    story: 'Elementen/coalitie-profiel',
    reason:
      'The attribute is for the address of a source and the element for the title of a work. A feed has neither: it has who said it, which is the caption.',
  },
  {
    engine: 'ibm',
    rule: 'aria_keyboard_handler_exists',
    at: 'aria-controls="zoekresultaten"',
    story: '',
    reason:
      'The engine sees no handler in the markup; it is added by script. test/components/coalitie-kaart/gemeente-search.test.ts works the field by keyboard.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    at: 'part="kaartknop"',
    story: '',
    reason:
      'A plus, a minus and arrows are the visible labels of the buttons of the map. Their words are the name and the tooltip.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    at: '<select',
    story: '',
    reason: 'The choice stands inside its label, whose text is beside it.',
  },
  {
    engine: 'ibm',
    rule: 'figure_label_exists',
    at: 'class="wacht"',
    story: 'Elementen/coalitie-kaart',
    reason:
      'The map keeps its place while it is on its way. Its caption and buttons are hidden so long, and nothing of it is read.',
  },
  ...HOSTILE.map(
    (story): Explanation => ({
      engine: 'ibm',
      rule: 'text_quoted_correctly',
      at: '',
      story,
      reason:
        'The hostile feed has code with quotation marks in it, shown as the text that it is. Nobody is quoted.',
    }),
  ),
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    at: '<div',
    story: 'Elementen/coalitie-contact: Met de controle voor de redacteur',
    reason:
      'The line that names what folds away, and the button for that. It heads nothing that a visitor gets.',
  },
  {
    engine: 'htmlcs',
    rule: 'Principle1.Guideline1_3.1_3_1.H85.2',
    at: '<select',
    story: '',
    reason: 'The coalitions of one gemeente form no groups: a feed has no word for them.',
  },
];
