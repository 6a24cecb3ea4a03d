/**
 * The words in which the shape of a feed is described for the parser: a few plain objects that a walk can read
 * quickly. `feed-shape.generated.ts` says in them what the zod schema says, so that a page needs no zod.
 *
 * What a description leaves unsaid (that text may be written as a number, say) is no part of the shape; see
 * `repairs.ts` and `parse.ts`.
 */

/** What a value is called that has a name in the schema. */
interface Named {
  readonly name?: string;
}

/** Text in which there is something, and that passes the test. */
export interface TextShape extends Named {
  readonly kind: 'text';
  readonly test: ((value: string) => boolean) | undefined;
}

/** A number from `min` up to and including `max`. */
export interface NumberShape extends Named {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** One of a few values; the only one, as with `true`, or one of several. */
export interface ChoiceShape extends Named {
  readonly kind: 'choice';
  readonly values: readonly unknown[];
}

/** True or false. */
export interface BooleanShape extends Named {
  readonly kind: 'boolean';
}

/** A list; with `uniqueBy` a list in which that key occurs once. */
export interface ListShape {
  readonly kind: 'list';
  readonly entry: Shape;
  /** Whether a list without entries is none. */
  readonly isFilled: boolean;
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

export function text(test?: (value: string) => boolean): TextShape {
  return { kind: 'text', test };
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

/**
 * All shapes by their names, from those of single values and a text that builds the others out of them. A definition
 * comes after those it needs:
 *
 * - `naam={…}`: an object. A key that may be left out has `?`; what it holds stands behind `:`, and without that it is
 *   a `tekstregel`.
 * - `[…]`: a list. Behind it `+` where it may not be empty, and `#key` where that key occurs once.
 * - `(… …)`: one of these words.
 * - `…|…`: the first that fits.
 */
export function shapesOf<Name extends string>(
  values: Readonly<Record<string, ValueShape>>,
  definitions: string,
): Readonly<Record<Name, Shape>> {
  const shapes: Record<string, Shape> = {};
  for (const name in values) shapes[name] = { ...(values[name] as ValueShape), name };
  const tokens = definitions.match(/[\w-]+|\S/g) as string[];
  let at = 0;
  const next = (): string => tokens[at++] as string;
  const takes = (token: string): boolean => tokens[at] === token && !!next();

  const one = (): Shape => {
    const token = next();
    if (token === '{') {
      const members: Member[] = [];
      while (!takes('}')) {
        const key = next();
        const optional = takes('?');
        members.push({ key, optional, shape: takes(':') ? any() : (shapes.tekstregel as Shape) });
      }
      const required = members.filter(({ optional }) => !optional).map(({ key }) => key);
      return { kind: 'object', members, required };
    }
    if (token === '[') {
      const entry = any();
      next();
      return { kind: 'list', entry, isFilled: takes('+'), uniqueBy: takes('#') ? next() : undefined };
    }
    if (token === '(') {
      const words: string[] = [];
      while (!takes(')')) words.push(next());
      return choice(...words);
    }
    return shapes[token] as Shape;
  };
  const any = (): Shape => {
    const options = [one()];
    while (takes('|')) options.push(one());
    return options.length > 1 ? { kind: 'union', options } : (options[0] as Shape);
  };

  while (at < tokens.length) {
    const name = next();
    next();
    shapes[name] = any();
  }
  return shapes as Record<Name, Shape>;
}

/** Whether a value is what its shape says. */
export function isValue(shape: ValueShape, value: unknown): boolean {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && value !== '' && (shape.test === undefined || shape.test(value));
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
