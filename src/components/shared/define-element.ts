/** Registers an element so that a second copy of the script does no harm. */

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
