/** Puts elements on the page for a test, and takes them off again. */
import type { FeedElement } from '../../src/components/shared/feed-element.js';
import { until } from './proef.js';

const mounted: Element[] = [];

afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/**
 * Renders HTML that the test wrote itself, between two links of the page, so that Tab never ends in the
 * browser's own buttons; gives the first element of it.
 */
export function mount<E extends Element>(html: string): E {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const before = link('voor');
  const after = link('na');
  document.body.append(before, holder, after);
  mounted.push(before, holder, after);
  return holder.firstElementChild as E;
}

function link(text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${text}`;
  link.textContent = text;
  return link;
}

/**
 * What has the focus, in words: its `href`, its label or its text, inside shadow roots too. Compare this and not the
 * element itself: a failing comparison of elements makes the test runner write out the whole page.
 */
export function focused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active) return '';
  const label =
    active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active.getAttribute('aria-label');
  return active.getAttribute('href') ?? (label ?? active.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An element with a feed as an object, when it has settled. */
export async function mountWithFeed<E extends FeedElement>(
  tag: string,
  feed: unknown,
  attributes = '',
): Promise<E> {
  const element = mount<E>(`<${tag} ${attributes}></${tag}>`);
  element.feed = feed;
  await settled(element);
  return element;
}

/** Waits until an element has stopped loading. */
export async function settled(element: FeedElement): Promise<void> {
  await inState(element, 'ready', 'empty', 'error', 'stale');
}

/** Waits until an element is in one of these states. */
export async function inState(element: FeedElement, ...states: FeedElement['state'][]): Promise<void> {
  await element.updateComplete;
  await until(() => states.includes(element.state), 10_000);
  await element.updateComplete;
}

/** All that is in the shadow root of an element, by selector. */
export function all<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The one thing in the shadow root of an element that a test is about. */
export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What is to be read in an element, white space folded. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
