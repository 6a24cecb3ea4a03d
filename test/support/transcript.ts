/**
 * What a screen reader would say for an element, from its first word to its last.
 *
 * The reader is @guidepup/virtual-screen-reader. It walks `childNodes`, so it does not see shadow roots (0.33), while a
 * browser's accessibility tree is made of the *flattened* tree: shadow roots in place, light children in their slots.
 * So we draw that flattened tree beside the page, with plain elements only, let the reader walk the drawing, and remove
 * it. It has to be in this same document: the reader and its libraries use `instanceof Element` and
 * `document.getElementById`.
 *
 * In the drawing: text, attributes, the state of form controls, what is hidden, `display` (names of blocks are separated
 * by spaces, those of inline elements are not) and text from `::before` and `::after`. Not in it: roles and names set by
 * `ElementInternals`, closed shadow roots, and children that are visible inside a parent with `visibility: hidden`.
 */
import { Virtual } from '@guidepup/virtual-screen-reader';

/** More than any element of ours says; it only ends a walk that would never end. */
const MOST_PHRASES = 20_000;

/** Elements that no reader says, and that would do something in the drawing. */
const LEFT_OUT = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template']);

/**
 * Attributes that would do something in the drawing: load, move the focus, pick up styles of the page, or change a
 * control of the page under test because it has the same name. A modal would never let the reader out.
 */
const LEFT_OUT_ATTRIBUTES = new Set([
  'aria-modal',
  'autofocus',
  'class',
  'data',
  'form',
  'is',
  'name',
  'part',
  'popover',
  'poster',
  'src',
  'srcdoc',
  'srcset',
  'style',
]);

/** Attributes with ids, which mean something within their own root only. */
const ID_ATTRIBUTES = new Set([
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'id',
  'list',
]);

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * The phrases in the order in which they are spoken, the same in every engine. For instance:
 * `['heading, Contact, level 2', 'list', 'listitem, level 1, position 1, set size 1', 'link, 012-3456789', …]`.
 */
export async function transcript(element: Element): Promise<string[]> {
  const container = flatCopy(element);
  container.role = 'document';
  // Rendered, because names depend on computed styles; but out of sight and out of the tab order.
  const outside = document.createElement('div');
  outside.inert = true;
  outside.style.cssText =
    'all: revert; position: fixed; inset: 0 auto auto 0; max-height: 0; overflow: hidden; opacity: 0';
  outside.append(container);
  document.body.append(outside);
  try {
    return await readAloud(container);
  } finally {
    outside.remove();
  }
}

/** What is rendered of an element, without shadow roots: for readers and checkers that cannot enter them. */
export function flatCopy(element: Element): HTMLElement {
  const container = document.createElement('div');
  container.style.cssText = 'all: revert';
  container.append(...draw(element, new Map()));
  // Lit makes a text node of every binding; what stands together is read together.
  container.normalize();
  return container;
}

/** The same without the ends of things: shorter to read in a test. */
export async function spoken(element: Element): Promise<string[]> {
  return (await transcript(element)).filter(phrase => !/^end(,| of )/.test(phrase));
}

async function readAloud(container: HTMLElement): Promise<string[]> {
  // A reader of its own: the shared one of the package would mix two transcripts at the same time.
  const reader = new Virtual();
  await reader.start({ container });
  try {
    // It starts at the container ("document") and comes back to it at the end ("end of document").
    for (let step = 0; step < MOST_PHRASES; step++) {
      await reader.next();
      if (reader.activeNode === container) return (await reader.spokenPhraseLog()).slice(1, -1);
    }
    throw new Error(`The screen reader did not come to an end in ${MOST_PHRASES} steps.`);
  } finally {
    await reader.stop();
  }
}

/** A number for each root (document or shadow root): ids are unique within a root, and all are in one drawing. */
type Roots = Map<Node, number>;

function draw(node: Node, roots: Roots): Node[] {
  if (isText(node)) return [document.createTextNode(node.data)];
  if (!isElement(node) || LEFT_OUT.has(node.localName)) return [];
  const content = () => flatChildren(node).flatMap(child => draw(child, roots));
  // A slot has no box and no role: its content takes its place.
  if (isSlot(node)) return content();
  const copy = drawElement(node, roots);
  copy.append(...drawGenerated(node, '::before'), ...content(), ...drawGenerated(node, '::after'));
  copyState(node, copy);
  return [copy];
}

/** The children as they are rendered. */
function flatChildren(element: Element): Node[] {
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

function drawElement(element: Element, roots: Roots): Element {
  const isHtml = element.namespaceURI === HTML;
  // A custom element has no role of its own, like a div; under its own name it would come to life.
  const isCustom = isHtml && element.localName.includes('-');
  const copy = document.createElementNS(element.namespaceURI, isCustom ? 'div' : element.localName);
  for (const { name, value } of element.attributes) {
    const doesSomething = LEFT_OUT_ATTRIBUTES.has(name) || name.startsWith('on') || name.includes(':');
    const loadsImage = name === 'href' && !isHtml && element.localName !== 'a';
    if (doesSomething || loadsImage) continue;
    copy.setAttribute(
      name,
      ID_ATTRIBUTES.has(name) ? idsInDrawing(value, element.getRootNode(), roots) : value,
    );
  }
  // Hidden elements stay in the drawing, because `aria-labelledby` may point to them.
  const display = isHidden(element) ? 'none' : getComputedStyle(element).display;
  (copy as HTMLElement | SVGElement).style.cssText = `all: revert; display: ${display}`;
  return copy;
}

function idsInDrawing(value: string, root: Node, roots: Roots): string {
  if (!roots.has(root)) roots.set(root, roots.size);
  const ids = value.split(/\s+/).filter(Boolean);
  return ids.map(id => `transcript-${roots.get(root)}-${id}`).join(' ');
}

function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return true;
  // A title or description in SVG names its parent; engines disagree on whether it has a box.
  if (element.namespaceURI !== HTML && ['title', 'desc', 'metadata', 'defs'].includes(element.localName))
    return true;
  // Engines also disagree on the style of what is inside closed <details>.
  const parent = element.parentElement;
  const isInClosedDetails = parent?.localName === 'details' && !parent.hasAttribute('open');
  return isInClosedDetails && element !== parent.querySelector(':scope > summary');
}

/** Text that a style sheet adds. Pictures and counters are no text, and an empty string is none. */
function drawGenerated(element: Element, pseudo: '::before' | '::after'): Node[] {
  const { content, display } = getComputedStyle(element, pseudo);
  const strings = content.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  // In `"★" / "vijf sterren"` the second string is what is read.
  const read = /" \/ "/.test(content) ? strings.slice(-1) : strings;
  const text = read.map(string => string.slice(1, -1)).join('');
  return display === 'none' || !text.trim() ? [] : [document.createTextNode(text)];
}

/** State that is a property becomes an attribute, because that is what the reader looks at. */
function copyState(element: Element, copy: Element): void {
  if (copy instanceof HTMLInputElement) {
    const input = element as HTMLInputElement;
    if (input.type !== 'file') copy.value = input.value;
    copy.toggleAttribute('checked', input.checked);
    if (input.indeterminate) copy.setAttribute('aria-checked', 'mixed');
  } else if (copy instanceof HTMLTextAreaElement) {
    copy.value = (element as HTMLTextAreaElement).value;
  } else if (copy instanceof HTMLOptionElement) {
    copy.toggleAttribute('selected', (element as HTMLOptionElement).selected);
  }
}

// By type number and not by `instanceof`, which fails for an element in an iframe (how narrow pages are tested).

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && element.namespaceURI === HTML;
}
