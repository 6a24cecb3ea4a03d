/**
 * What a server rendered in the shadow root of an element. It stays until the element has something to show itself, and
 * then goes at once. A visitor whose keyboard had come to a link in it goes on from the same link.
 */

/** What is in a shadow root before its element has rendered anything; in most pages nothing. */
export class ServedContent {
  readonly #root: ShadowRoot | null;
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot | null) {
    this.#root = root;
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  /** Whether it still stands there. */
  get isThere(): boolean {
    return this.#nodes.length > 0;
  }

  /** Takes it away, right before something comes in its place. */
  takeAway(): void {
    const root = this.#root;
    if (!root || !this.isThere) return;
    const stops = stopsIn(root);
    const index = stops.findIndex(isActive);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    if (index === -1) return;
    // By the next frame the elements inside have rendered too.
    requestAnimationFrame(() => {
      const stop = stopsIn(root)[index];
      if (stop?.textContent === stops[index]?.textContent) stop?.focus({ preventScroll: true });
    });
  }
}

/** Not `:focus`: in a window in the background WebKit says no to that. */
function isActive(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

/** Where the keyboard can stop without a script, in order, inside the shadow roots of other elements too. */
function stopsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element => {
    if (element.matches('a, summary')) return element;
    return element.shadowRoot ? stopsIn(element.shadowRoot) : [];
  });
}
