/**
 * Tests of what focus looks like. The WebKit of the tests runs in a window that no window manager ever makes the active
 * one: an element gets the focus there, and `:focus` does not apply. So there is no such test in that engine.
 */
const SHOWS_FOCUS = /(Chrome|Firefox)\//.test(navigator.userAgent);

/** A test that looks at focus; there is none where focus cannot be seen. */
export function itShowingFocus(title: string, test: () => Promise<void>): void {
  if (SHOWS_FOCUS) it(title, test);
}
