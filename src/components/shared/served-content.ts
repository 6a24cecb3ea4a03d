/**
 * What a server rendered in the shadow root of an element. It stays until the element has something to show itself, and
 * then goes at once. A visitor whose keyboard had come to a link in it goes on from the same link.
 */

/** What is in a shadow root before its element has rendered anything; in most pages nothing. */
export class ServedContent {
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot | null) {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  /** Whether it still stands there. */
  get isThere(): boolean {
    return this.#nodes.length > 0;
  }

  /** Takes it away from its root, right before something comes in its place. */
  takeAway(root: ParentNode): void {
    if (!this.isThere) return;
    const stops = stopsIn(root);
    // Not `:focus`: in a window in the background WebKit says no to that.
    const from = stops.find(stop => (stop.getRootNode() as ShadowRoot).activeElement === stop);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    if (!from) return;
    // By the next frame the elements inside have rendered too.
    requestAnimationFrame(() => {
      const to = stopsIn(root)[stops.indexOf(from)];
      if (to?.textContent === from.textContent) to.focus({ preventScroll: true });
    });
  }
}

/** Where the keyboard can stop without a script, in order, inside the shadow roots of other elements too. */
function stopsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element => {
    if (element.matches('a, summary')) return element;
    return element.shadowRoot ? stopsIn(element.shadowRoot) : [];
  });
}
