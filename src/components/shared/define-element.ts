/** Registers an element so that a second copy of the script does no harm. */
import { isServer } from 'lit';
import { pageFeedStore } from '../../data/state/feed-store.js';
import { version } from '../../version.js';

// Who asks for a check of the page is told of all copies.
if (!isServer) pageFeedStore().copies.push(version);

let told = false;

/** The elements that there are, by their tag. */
export const tags: string[] = [];

/** Registers `elementClass` under `tag`; where the tag is taken, the first definition stays. */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  tags.push(tag);
  const existing = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, elementClass);
  } else if (existing !== elementClass && !told) {
    told = true;
    console.info('[coalitie-widgets] Het script is twee keer geladen. De eerste versie blijft in gebruik.');
  }
}
