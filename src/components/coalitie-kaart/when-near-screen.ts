/** Waits until an element is on the screen or close to it, so that what nobody scrolls to is never fetched. */

/** How far outside the screen counts as near. */
const MARGIN = 600;

/**
 * Calls `act` once, at once when the element is already near. An element in a hidden tab has no size
 * and is not near until it is shown.
 *
 * @returns A function that stops waiting.
 */
export function whenNearScreen(element: Element, act: () => void): () => void {
  const { top, bottom, width } = element.getBoundingClientRect();
  if (width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN) {
    act();
    return () => {};
  }
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `${MARGIN}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
