/**
 * Every story, in every engine: it ends in the state it is about, nothing sticks out of a narrow column, axe finds
 * nothing in light and in dark, and no text of a feed has become a script. That nothing is thrown or rejected on the way
 * is checked by the page of the tests.
 */
import { expect } from '@open-wc/testing';
import { expectNoAxeViolations } from './support/axe.js';
import { OUR_ELEMENTS, storyFiles } from './support/stories.js';

for (const { title, stories } of storyFiles) {
  describe(`stories: ${title}`, () => {
    for (const story of stories) {
      it(story.name, async () => {
        // In the narrowest column of the toolbar: what fits there, fits anywhere.
        const canvas = await story.show({ breedte: 'zijbalk' });
        for (const element of canvas.querySelectorAll(OUR_ELEMENTS)) expectNoOverflow(element);
        await expectNoAxeViolations(canvas);
        document.documentElement.dataset.kleuren = 'donker';
        await expectNoAxeViolations(canvas, { colours: true });
        expect(globalThis).not.to.have.property('aangevallen');
      });
    }
  });
}

function expectNoOverflow(element: Element): void {
  expect(element.scrollWidth, `<${element.localName}> sticks out of its column`).to.be.at.most(
    element.clientWidth,
  );
}
