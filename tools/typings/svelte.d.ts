/**
 * The elements in templates of Svelte 5. Once in a project: `import type {} from 'coalitie-widgets/svelte';`
 *
 * Svelte sets a property where the element has one, and else an attribute: `feed={object}` and `heading-level={3}` both
 * work. An event is `on` and its name: `oncoalitie-select={…}`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { CoalitieElements } from './elements.js';

type Handlers<Events, Element> = {
  [Name in keyof Events & string as `on${Name}`]?:
    | ((event: Events[Name] & { readonly currentTarget: EventTarget & Element }) => void)
    | undefined;
};

type Own<Tag extends keyof CoalitieElements> = CoalitieElements[Tag]['attributes'] &
  CoalitieElements[Tag]['properties'] &
  Handlers<CoalitieElements[Tag]['events'], CoalitieElements[Tag]['element']>;

/** What a template accepts on each element. */
export type CoalitieSvelteElements = {
  [Tag in keyof CoalitieElements]: Omit<HTMLAttributes<CoalitieElements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CoalitieSvelteElements {}
}
