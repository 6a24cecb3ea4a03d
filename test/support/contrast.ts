/**
 * Contrast as WCAG computes it, of what a browser paints: text, the borders of controls, drawings and focus. Colours
 * are those of `getComputedStyle`, laid over whatever is behind them.
 */
import { converter, parse, wcagContrast } from 'culori';
import { isForScreenReaders, nameOf, renderedElements, renderedParent, renderedTexts } from './rendered.js';

interface Rgb {
  readonly mode: 'rgb';
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha?: number;
}

const WHITE: Rgb = { mode: 'rgb', r: 1, g: 1, b: 1 };
const toRgb = converter('rgb');

/** Everything below a root whose contrast is too low, in words; empty when all is well. */
export function contrastProblems(root: Element): string[] {
  backdrops = new Map();
  try {
    return [...textProblems(root), ...controlProblems(root), ...drawingProblems(root), ...mapProblems(root)];
  } finally {
    backdrops = undefined;
  }
}

/** While one page is gone through, nothing changes, and what is around an element is asked for again and again. */
let backdrops: Map<Element, Rgb> | undefined;

/** The contrast of a colour of an element with what is behind the element. */
export function contrastOf(element: Element, colour: string, behind = backdrop(element)): number {
  return wcagContrast(over(rgbOf(colour), behind), behind);
}

function* textProblems(root: Element): Generator<string> {
  for (const { parent } of renderedTexts(root)) {
    if (isForScreenReaders(parent)) continue;
    const style = getComputedStyle(parent);
    const colour = parent instanceof SVGElement ? style.fill : style.color;
    // Text on a map stands on the halo that is painted behind it.
    const halo = parent instanceof SVGElement ? over(rgbOf(style.stroke), backdrop(parent)) : undefined;
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    yield* tooLow(parent, 'text', contrastOf(parent, colour, halo), isLarge ? 3 : 4.5);
  }
}

function* controlProblems(root: Element): Generator<string> {
  for (const element of renderedElements(root)) {
    if (!element.matches('button, select, input, textarea')) continue;
    const style = getComputedStyle(element);
    // A button that looks like a link has no border to see.
    if (style.borderTopStyle === 'none' || Number.parseFloat(style.borderTopWidth) === 0) continue;
    const behind = backdrop(renderedParent(element) ?? element);
    yield* tooLow(element, 'border', contrastOf(element, style.borderTopColor, behind), 3);
  }
}

/** Of each drawing at least one colour must stand out; a legend's square does so by its edge. */
function* drawingProblems(root: Element): Generator<string> {
  for (const svg of renderedElements(root)) {
    if (svg.localName !== 'svg' || svg.getAttribute('role') === 'img') continue;
    const contrasts = [...svg.querySelectorAll('*')].flatMap(shape => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter(isPainted).map(colour => contrastOf(svg, colour));
    });
    if (contrasts.length > 0) yield* tooLow(svg, 'drawing', Math.max(...contrasts), 3);
  }
}

/** On the map: who takes part against who does not and against the water, and the borders between. */
function* mapProblems(root: Element): Generator<string> {
  for (const map of renderedElements(root)) {
    if (!map.matches('svg[part~="kaart"]')) continue;
    const paint = (selector: string, property: 'fill' | 'stroke') => {
      const shape = map.querySelector(selector);
      return shape ? getComputedStyle(shape)[property] : undefined;
    };
    const water = backdrop(map);
    const land = over(rgbOf(paint('.land', 'fill') ?? 'transparent'), water);
    for (const [what, colour] of [
      ['who takes part', paint('.doet-mee', 'fill')],
      ['what is chosen', paint('.gekozen .vlak', 'fill')],
    ] as const) {
      if (colour === undefined) continue;
      yield* tooLow(map, `${what} on land`, contrastOf(map, colour, land), 3);
      yield* tooLow(map, `${what} on water`, contrastOf(map, colour, water), 3);
    }
    yield* tooLow(map, 'coast', contrastOf(map, paint('.land', 'stroke') ?? '', water), 3);
  }
}

/** The focus outline of what has the focus: at least 2 px, and seen against what is around it (WCAG 2.4.13). */
export function focusProblems(element: Element): string[] {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const problems = [
    ...tooLow(
      element,
      'focus outline',
      contrastOf(element, outlineColor, backdrop(renderedParent(element) ?? element)),
      3,
    ),
  ];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    problems.push(`${nameOf(element)}: the focus outline is ${outlineWidth} ${outlineStyle}`);
  return problems;
}

function* tooLow(element: Element, what: string, contrast: number, least: number): Generator<string> {
  // A hundredth is what rounding to whole colour steps can take.
  if (contrast < least - 0.01)
    yield `${nameOf(element)}: ${what} has ${contrast.toFixed(2)}, needs ${least} to 1`;
}

/** The colour behind an element: its own background over those of what is around it, over the page. */
export function backdrop(element: Element): Rgb {
  const known = backdrops?.get(element);
  if (known) return known;
  const parent = renderedParent(element);
  const behind = parent ? backdrop(parent) : WHITE;
  const colour = over(rgbOf(getComputedStyle(element).backgroundColor), behind);
  backdrops?.set(element, colour);
  return colour;
}

function over(front: Rgb, back: Rgb): Rgb {
  const { alpha = 1 } = front;
  const mix = (channel: 'r' | 'g' | 'b') => front[channel] * alpha + back[channel] * (1 - alpha);
  return { mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') };
}

function isPainted(colour: string): boolean {
  return colour !== 'none' && rgbOf(colour).alpha !== 0;
}

/** A few dozen colours are asked for thousands of times. */
const known = new Map<string, Rgb>();

/** What a screen makes of a colour: outside sRGB, the nearest inside. */
function rgbOf(colour: string): Rgb {
  const rgb = known.get(colour) ?? readColour(colour);
  known.set(colour, rgb);
  return rgb;
}

function readColour(colour: string): Rgb {
  const parsed = toRgb(parse(colour));
  if (!parsed) return { ...WHITE, alpha: 0 };
  const inside = (channel: number) => Math.min(Math.max(channel, 0), 1);
  return { ...parsed, r: inside(parsed.r), g: inside(parsed.g), b: inside(parsed.b) };
}
