/** The elements, and what one page needs besides: a feed of its own at each visit, and a button that asks for it anew. */
import '../../src/define.js';

// The server counts how often a feed was asked for. A key of its own makes each visit the first one.
for (const element of document.querySelectorAll<HTMLElement>('[data-eigen-src]')) {
  element.setAttribute('src', `${element.dataset.eigenSrc}?key=${performance.timeOrigin}`);
}

document.querySelector('[data-ververs]')?.addEventListener('click', () => {
  // One element is enough: all three read the same feed.
  void document.querySelector('coalitie-kaart')?.refresh();
});
