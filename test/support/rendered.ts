/** What is on the screen of an element, through shadow roots and slots. */

/** How far to look: a map is one drawing of hundreds of shapes, and most questions are not about those. */
export interface Depth {
  /** Whether what is inside a drawing counts too; the drawing itself always does. Default: true. */
  readonly insideDrawings?: boolean;
}

/** Every element that is rendered below a root and has a box, in the order of reading. */
export function* renderedElements(root: Element, depth: Depth = {}): Generator<HTMLElement | SVGElement> {
  for (const child of flatChildren(root)) {
    if (!isVisible(child)) continue;
    // Of the drawings we look at what is painted, of all else at the boxes; a slot has no box of its own.
    if (child.localName !== 'slot') yield child as HTMLElement | SVGElement;
    if (depth.insideDrawings === false && child.localName === 'svg') continue;
    yield* renderedElements(child, depth);
  }
}

/** The texts that are rendered below a root, each with the element that it stands in. */
export function* renderedTexts(root: Element, depth?: Depth): Generator<{ text: Text; parent: Element }> {
  const parents = [root, ...renderedElements(root, depth)];
  for (const parent of parents) {
    for (const node of flatNodes(parent)) {
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        yield { text: node as Text, parent: parent as Element };
    }
  }
}

/** The element around this one as it is rendered: the slot it stands in, or the host of its shadow root. */
export function renderedParent(element: Element): Element | null {
  if (element.assignedSlot) return renderedParent(element.assignedSlot) ?? element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What is only there for a screen reader has no box to speak of. */
export function isForScreenReaders(element: Element): boolean {
  return element.closest('.for-screen-readers') !== null;
}

/** An element in the words of a failure: where it stands and how it begins. */
export function nameOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `<${root.host.localName}> ` : '';
  const part = element.getAttribute('part');
  const text = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${host}${element.localName}${part ? `[part="${part}"]` : ''} “${text}”`;
}

function isVisible(element: Element): boolean {
  // These have no box of their own; what is in them is seen.
  if (getComputedStyle(element).display === 'contents') return true;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function flatNodes(element: Element): readonly Node[] {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  return [...(element.shadowRoot ?? element).childNodes].flatMap(node =>
    (node as Element).localName === 'slot' ? [node, ...flatNodes(node as Element)] : [node],
  );
}

function flatChildren(element: Element): readonly Element[] {
  const nodes = [...(element.shadowRoot ?? element).childNodes].flatMap(node =>
    (node as Element).localName === 'slot' ? flatNodes(node as Element) : [node],
  );
  return nodes.filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
}
