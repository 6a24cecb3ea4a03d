/** What the types refuse in a template; nothing shows this. */
import type {} from 'coalitie-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Kaart = SvelteHTMLElements['coalitie-kaart'];

export const mistakes: Kaart[] = [
  // @ts-expect-error there is no such attribute
  { gemente: 'Roermond' },
  // @ts-expect-error there is no such weergave
  { weergave: 'kaat' },
  // @ts-expect-error a heading has a number
  { 'heading-level': 'drie' },
  // @ts-expect-error the field is called `gemeente`
  { 'oncoalitie-select': event => event.gemente },
];
