/** What sticks out of an element or is cut off in it, as a visitor with a narrow screen or large text would find. */
import { isForScreenReaders, nameOf, renderedElements, renderedParent, renderedTexts } from './rendered.js';

/** The room between letters, words and lines that WCAG 1.4.12 names, as a style of the visitor's own. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`);

/** Gives the text of an element that room, also where the page could not reach, and in the elements inside it. */
export function spaceText(element: Element, on: boolean): void {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  const others = shadowRoot.adoptedStyleSheets.filter(sheet => sheet !== spacing);
  shadowRoot.adoptedStyleSheets = on ? [...others, spacing] : others;
  for (const inside of shadowRoot.querySelectorAll('*')) spaceText(inside, on);
}

/** Everything that is outside its element, or hidden behind an edge, in words; empty when all is well. */
export function layoutProblems(host: Element): string[] {
  const problems: string[] = [];
  const box = boxAround(host);
  // A pixel is what rounding can take.
  if (box.scrollWidth > box.clientWidth + 1)
    problems.push(`${nameOf(box)} is ${box.scrollWidth} px wide inside, and ${box.clientWidth} px outside`);
  const { left, right } = box.getBoundingClientRect();
  // A name on the map moves with the map.
  for (const { text, parent } of renderedTexts(host, { insideDrawings: false })) {
    if (isForScreenReaders(parent) || parent.closest('svg, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const outside = [...range.getClientRects()].some(
      line => line.width > 0 && (line.left < left - 1 || line.right > right + 1),
    );
    if (outside) problems.push(`“${text.data.trim()}” sticks out`);
  }
  for (const element of renderedElements(host, { insideDrawings: false })) {
    if (isForScreenReaders(element) || !(element instanceof HTMLElement)) continue;
    if (!cuts(element)) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      problems.push(`${nameOf(element)} cuts off what is in it`);
  }
  return problems;
}

/** What an element has to fit in: its own box or, where it has none (`display: contents`), that of what is around it. */
function boxAround(element: Element): Element {
  const parent = renderedParent(element);
  return parent && getComputedStyle(element).display === 'contents' ? boxAround(parent) : element;
}

function cuts(element: HTMLElement): boolean {
  // The window of the map is there to cut: the map moves behind it.
  if (element.matches('[part~="kaartvenster"], [part~="kaartvenster"] *, input')) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some(overflow => overflow === 'hidden' || overflow === 'clip');
}
