/**
 * Working every element with the keyboard, and with a finger that is not precise. The script is the same for all: Tab
 * walks through what can be used, in the order of reading, and out again; what has the focus is seen, and not covered.
 * What the keys do inside one element (arrows in the search field, Escape in a panel) is in the tests of that element.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focusProblems } from './support/contrast.js';
import { itShowingFocus } from './support/focus.js';
import { isForScreenReaders, nameOf, renderedElements } from './support/rendered.js';
import { OUR_ELEMENTS, storyFiles } from './support/stories.js';

/** Stories in which there is something to use. */
const TELLING = ['Ready', 'AfterChoice', 'Failed', 'SeveralCoalities'];

const allStories = storyFiles.flatMap(({ stories }) => stories);
const telling = allStories.filter(({ key }) => TELLING.includes(key));

const USABLE = 'a[href], button, select, input, textarea, summary, [tabindex="0"]';

/** Links of the page before and after the story, so that Tab never ends in the browser's own buttons. */
function withLinksAround(canvas: HTMLElement): { before: HTMLElement; after: HTMLElement } {
  const before = link('voor');
  const after = link('na');
  canvas.prepend(before);
  canvas.append(after);
  return { before, after };
}

function link(text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${text}`;
  link.textContent = text;
  return link;
}

function focusedElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Every stop of Tab between the two links. */
async function stopsOf(canvas: HTMLElement): Promise<Element[]> {
  const { before, after } = withLinksAround(canvas);
  before.focus();
  const stops: Element[] = [];
  const most = [...renderedElements(canvas)].length;
  for (let step = 0; step < most; step++) {
    await sendKeys({ press: 'Tab' });
    const focused = focusedElement();
    if (focused === after) return stops;
    if (focused) stops.push(focused);
  }
  throw new Error(`Tab does not come out: it is at ${stops.slice(-3).map(nameOf).join(', ')}`);
}

describe('the keyboard', () => {
  for (const story of telling) {
    it(`walks through “${story.id}” in the order of reading, and out`, async () => {
      const canvas = await story.show();
      const usable = [...renderedElements(canvas, { insideDrawings: false })].filter(
        element => element.matches(USABLE) && element.tabIndex >= 0 && !isForScreenReaders(element),
      );
      const stops = await stopsOf(canvas);
      expect(stops.map(nameOf)).to.deep.equal(usable.map(nameOf));
    });

    itShowingFocus(`shows where it is in “${story.id}”, and nothing covers that`, async () => {
      const canvas = await story.show();
      const problems: string[] = [];
      const stops = await stopsOf(canvas);
      for (const stop of stops) {
        (stop as HTMLElement).focus();
        problems.push(...focusProblems(stop));
        if (isCovered(stop)) problems.push(`${nameOf(stop)} is covered`);
      }
      expect(problems).to.deep.equal([]);
    });
  }
});

/** Whether something else lies over what is on the screen of an element, or nothing of it is. */
function isCovered(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inside = found.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === found) break;
    found = inside;
  }
  return !found || !(element.contains(found) || found.contains(element));
}

describe('what is pressed', () => {
  for (const story of allStories) {
    it(`is at least 24 by 24 pixels in “${story.id}”`, async () => {
      const canvas = await story.show();
      const page = canvas.querySelector<HTMLElement>('[data-breedte]') as HTMLElement;
      const small: string[] = [];
      for (const breedte of ['vol', 'telefoon', 'zijbalk']) {
        page.dataset.breedte = breedte;
        for (const element of canvas.querySelectorAll(OUR_ELEMENTS)) small.push(...smallTargets(element));
      }
      expect(small).to.deep.equal([]);
    });
  }
});

function* smallTargets(host: Element): Generator<string> {
  for (const element of renderedElements(host, { insideDrawings: false })) {
    if (!element.matches(USABLE) || isForScreenReaders(element) || isInSentence(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < 24 || height < 24)
      yield `${nameOf(element)} is ${Math.round(width)} by ${Math.round(height)}`;
  }
}

/** A link in a sentence is as high as its line (the exception "inline" of 2.5.8). */
function isInSentence(element: Element): boolean {
  return element.localName === 'a' && getComputedStyle(element).display === 'inline';
}
