/**
 * What a server rendered in the shadow root of an element. It stays until the element has something to show itself, and
 * then goes at once. A visitor whose keyboard had come to a link in it goes on from the same link, and what was unfolded
 * stays so.
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
    const stops = allIn(root, 'a, summary');
    const unfolded = allIn(root, 'details').map(details => details.matches('[open]') && titleOf(details));
    // Not `:focus`: in a window in the background WebKit says no to that.
    const from = stops.find(stop => (stop.getRootNode() as ShadowRoot).activeElement === stop);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    if (!from && !unfolded.some(Boolean)) return;
    // By the next frame the elements inside have rendered too.
    requestAnimationFrame(() => {
      for (const [index, details] of allIn(root, 'details').entries())
        if (unfolded[index] === titleOf(details)) details.setAttribute('open', '');
      const to = from && allIn(root, 'a, summary')[stops.indexOf(from)];
      if (to?.textContent === from?.textContent) to?.focus({ preventScroll: true });
    });
  }
}

/** What a selector finds, in order, inside the shadow roots of other elements too. */
function allIn(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element => {
    if (element.matches(selector)) return element;
    return element.shadowRoot ? allIn(element.shadowRoot, selector) : [];
  });
}

function titleOf(details: HTMLElement): string | null | undefined {
  return details.querySelector('summary')?.textContent;
}
