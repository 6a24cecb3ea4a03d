/**
 * The elements in templates of Vue 3. Once in a project: `import type {} from 'coalitie-widgets/vue';`, and in
 * `compilerOptions` of the Vue plugin `isCustomElement: tag => /^(coalitie|pijlers)-/.test(tag)`.
 *
 * Vue sets a property where the element has one, and else an attribute: `:feed="object"` and `heading-level="3"` both
 * work. An event is `@coalitie-select`.
 */
import type { HTMLAttributes } from 'vue';
import type { CoalitieElements } from './elements.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** Vue knows an attribute by its name without hyphens. */
type Attributes<T> = { [Name in keyof T as Name extends string ? Camel<Name> : never]: T[Name] };

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

type Props<Tag extends keyof CoalitieElements> = Attributes<CoalitieElements[Tag]['attributes']> &
  Omit<CoalitieElements[Tag]['properties'], keyof Attributes<CoalitieElements[Tag]['attributes']>> &
  Handlers<CoalitieElements[Tag]['events']>;

/** What a template accepts on each element. */
export type CoalitieVueElements = {
  [Tag in keyof CoalitieElements]: new () => CoalitieElements[Tag]['element'] & {
    $props: Omit<HTMLAttributes, keyof Props<Tag>> & Props<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends CoalitieVueElements {}
}
