/**
 * The words in which the shape of a feed is described for the parser: a few plain objects that a walk can read
 * quickly. `feed-shape.generated.ts` says in them what the zod schema says, so that a page needs no zod.
 *
 * What a description leaves unsaid (that text may be written as a number, say) is no part of the shape; see
 * `repairs.ts` and `parse.ts`.
 */

/** Text that is long enough, fits a pattern and passes the tests. */
export interface TextShape {
  readonly kind: 'text';
  readonly minLength: number;
  readonly pattern: RegExp | undefined;
  readonly test: ((value: string) => boolean) | undefined;
}

/** A number from `min` up to and including `max`. */
export interface NumberShape {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** One of a few values; the only one, as with `true`, or one of several. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly values: readonly unknown[];
}

/** True or false. */
export interface BooleanShape {
  readonly kind: 'boolean';
}

/** A list; with `uniqueBy` a list in which that key occurs once. */
export interface ListShape {
  readonly kind: 'list';
  readonly entry: Shape;
  readonly minLength: number;
  readonly uniqueBy: string | undefined;
}

/** One key of an object. */
export interface Member {
  readonly key: string;
  /** What its value has to be when it is there. */
  readonly shape: Shape;
  readonly optional: boolean;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly members: readonly Member[];
  /** The keys that must be there. */
  readonly required: readonly string[];
}

/** The first of these that has the form of the value. */
export interface UnionShape {
  readonly kind: 'union';
  readonly options: readonly Shape[];
}

export type ValueShape = TextShape | NumberShape | ChoiceShape | BooleanShape;
export type Shape = ValueShape | ListShape | ObjectShape | UnionShape;

export function text(minLength: number, pattern?: RegExp, test?: (value: string) => boolean): TextShape {
  return { kind: 'text', minLength, pattern, test };
}

export function number(min: number, max: number, whole = false): NumberShape {
  return { kind: 'number', min, max, whole };
}

export function choice(...values: readonly unknown[]): ChoiceShape {
  return { kind: 'choice', values };
}

export function boolean(): BooleanShape {
  return { kind: 'boolean' };
}

export function list(entry: Shape, minLength = 0, uniqueBy?: string): ListShape {
  return { kind: 'list', entry, minLength, uniqueBy };
}

/** @param shapes What belongs to each key; a key that may be left out ends in `?`. */
export function object(shapes: Readonly<Record<string, Shape>>): ObjectShape {
  const members = Object.entries(shapes).map(([name, shape]): Member => {
    const optional = name.endsWith('?');
    return { key: optional ? name.slice(0, -1) : name, shape, optional };
  });
  const required = members.filter(({ optional }) => !optional).map(({ key }) => key);
  return { kind: 'object', members, required };
}

export function union(...options: readonly Shape[]): UnionShape {
  return { kind: 'union', options };
}

/** Whether a value is what its shape says. */
export function isValue(shape: ValueShape, value: unknown): boolean {
  switch (shape.kind) {
    case 'text':
      return (
        typeof value === 'string' &&
        value.length >= shape.minLength &&
        (shape.pattern === undefined || shape.pattern.test(value)) &&
        (shape.test === undefined || shape.test(value))
      );
    case 'number':
      // Infinity and NaN are no numbers of JSON, but a page can hand over an object.
      return (
        typeof value === 'number' &&
        value >= shape.min &&
        value <= shape.max &&
        (!shape.whole || Number.isSafeInteger(value))
      );
    case 'choice':
      return shape.values.includes(value);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

/** Whether a value has the form of a shape, whatever is in it: how the alternatives of a union are told apart. */
export function hasFormOf(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'list') return Array.isArray(value);
  if (shape.kind !== 'object') return typeof value === 'string' || typeof value === 'number';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key of shape.required) if (!(key in value)) return false;
  return true;
}
