/**
 * The elements in JSX of React 19 and newer. Once in a project: `import type {} from 'coalitie-widgets/react';`
 *
 * React sets a property where the element has one, and else an attribute: `feed={object}` and `heading-level={3}` both
 * work. An event is `on` and its name: `oncoalitie-select={…}`.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CoalitieElements } from './elements.js';

type Handlers<Events, Element> = {
  [Name in keyof Events & string as `on${Name}`]?:
    | ((event: Events[Name] & { readonly currentTarget: Element }) => void)
    | undefined;
};

type Own<Tag extends keyof CoalitieElements> = CoalitieElements[Tag]['attributes'] &
  CoalitieElements[Tag]['properties'] &
  Handlers<CoalitieElements[Tag]['events'], CoalitieElements[Tag]['element']>;

/** What JSX accepts on each element. */
export type CoalitieJsxElements = {
  [Tag in keyof CoalitieElements]: ClassAttributes<CoalitieElements[Tag]['element']> &
    Omit<HTMLAttributes<CoalitieElements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CoalitieJsxElements {}
  }
}
