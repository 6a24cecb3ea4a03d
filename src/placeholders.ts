/**
 * For editors whose CMS takes out tags and scripts that it does not know: `<div data-coalitie="kaart" data-src="…">` gets
 * the element inside it, with what stood there as its fallback content, once the script is on the page.
 *
 * The placeholder itself stays: its `id`, `class` and `lang` keep working, and a framework that made it finds it where
 * it was. Of its `data-*` only what the element knows becomes an attribute, so that a placeholder can do no more than
 * the element can; which coalition is `data-coalitie-id`. One observer of added nodes finds those that come later; an
 * element that is there is left alone, so a second copy of the script changes nothing.
 */
import { tags } from './components/shared/define-element.js';

const SELECTOR = '[data-coalitie]';

/** Puts the element into each placeholder that is on the page, or comes on it later. */
export function upgradePlaceholders(): void {
  // Before its end has been read, what a placeholder holds is not all there.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', upgradePlaceholders);
    return;
  }
  upgradeWithin(document);
  new MutationObserver(records => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(SELECTOR)) upgrade(node);
          upgradeWithin(node);
        }
  }).observe(document, { childList: true, subtree: true });
}

function upgradeWithin(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll(SELECTOR)) upgrade(placeholder);
}

function upgrade(placeholder: Element): void {
  const name = placeholder.getAttribute('data-coalitie') as string;
  const tag = tagOf(name);
  if (!tag) {
    console.warn(`[coalitie-widgets] data-coalitie="${name}" bestaat niet. Wel: ${tags.join(', ')}`);
    return;
  }
  if (placeholder.firstElementChild?.localName === tag) return;
  const element = document.createElement(tag);
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
  for (const attribute of observedAttributes) {
    // `data-coalitie` says which element it is; which coalition that shows has a longer name.
    const value = placeholder.getAttribute(`data-${attribute === 'coalitie' ? 'coalitie-id' : attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

/** The tag that a name stands for (`kaart`, `coalitie-kaart`); `undefined` when it is none of ours. */
export function tagOf(name: string): string | undefined {
  const word = name.trim().toLowerCase();
  return tags.find(tag => tag === word || tag.replace(/coalitie-|-status/, '') === word);
}
