/**
 * What the embed assistant has been told, and the same in the address of the page (after `#`, so that no server sees it):
 * a link brings somebody else to the same choices.
 */

export type ElementName = 'kaart' | 'contact' | 'pijlers' | 'deelnemers' | 'cijfers' | 'profiel';

/** The elements by their short name, as a placeholder and the frame know them. */
export const TAGS: Readonly<Record<ElementName, string>> = {
  kaart: 'coalitie-kaart',
  contact: 'coalitie-contact',
  pijlers: 'pijlers-status',
  deelnemers: 'coalitie-deelnemers',
  cijfers: 'coalitie-cijfers',
  profiel: 'coalitie-profiel',
};

/** The ways in which an element can look; the first is its default. */
export const WEERGAVEN: Readonly<Record<ElementName, readonly (readonly [value: string, text: string])[]>> = {
  kaart: [
    ['kaart-en-lijst', 'kaart en lijst'],
    ['kaart', 'kaart, met de lijst ingeklapt'],
    ['lijst', 'alleen de lijst'],
  ],
  contact: [
    ['kaarten', 'kaartjes naast elkaar'],
    ['lijst', 'lijst onder elkaar'],
  ],
  pijlers: [
    ['lijst', 'alles onder elkaar'],
    ['tabel', 'tabel'],
    ['compact', 'alleen naam en status'],
  ],
  deelnemers: [],
  cijfers: [],
  profiel: [],
};

/** All that a snippet depends on, beside the feed. Empty: what the element does by itself. */
export interface Choices {
  readonly element: ElementName;
  /** CBS code. */
  readonly gemeente: string;
  /** The `id` of a coalition. */
  readonly coalitie: string;
  readonly weergave: string;
  readonly kopniveau: string;
  readonly taal: string;
  readonly achtergrond: string;
  /** Of the iframe alone: the other elements take the colours of their page. */
  readonly kleuren: string;
  /** Where this site is: scripts are in `script/`, the frame is in `frame/`. Ends with a slash. */
  readonly basis: string;
  /** Where the feed is, or will be. */
  readonly src: string;
}

/** The attributes of the element, in the order in which they are written; without what is the default. */
export function attributesOf(choices: Choices): readonly (readonly [name: string, value: string])[] {
  const { element, gemeente, coalitie, weergave, kopniveau, achtergrond, src } = choices;
  const all: (readonly [string, string])[] = [
    ['src', src],
    ['gemeente', coalitie ? '' : gemeente],
    ['coalitie', coalitie],
    ['weergave', weergave === WEERGAVEN[element][0]?.[0] ? '' : weergave],
    ['heading-level', kopniveau === '2' ? '' : kopniveau],
    ['achtergrond', element !== 'kaart' || achtergrond === 'geen' ? '' : achtergrond],
  ];
  return all.filter(([, value]) => value !== '');
}
