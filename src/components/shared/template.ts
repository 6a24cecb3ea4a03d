/**
 * The tags of Lit's templates without Lit itself, for modules that only make templates and may be fetched apart from
 * the script (see `tools/chunks-apart.mjs`): importing Lit there would bring a second copy of it. What they make is
 * the same to every copy of Lit: a template is told by its `_$litType$`, and `nothing` is a registered symbol.
 */
import type { nothing as LitNothing, SVGTemplateResult, TemplateResult } from 'lit';

/** A template of HTML, as the `html` of Lit. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  _$litType$: 1,
  strings,
  values,
});

/** A template of what stands inside an `<svg>`, as the `svg` of Lit. */
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult => ({
  _$litType$: 2,
  strings,
  values,
});

/** Renders nothing, as the `nothing` of Lit. */
export const nothing: typeof LitNothing = Symbol.for('lit-nothing') as typeof LitNothing;

/** Leaves an attribute out that has no value, as the `ifDefined` of Lit. */
export const ifDefined = <T>(value: T | undefined): T => value ?? (nothing as unknown as T);

/** A style sheet of its own, to be adopted by the root in which a view is shown. */
export const css = (strings: TemplateStringsArray): string => strings[0] as string;
