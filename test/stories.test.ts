/**
 * Every story, in every engine: it ends in the state it is about, nothing sticks out of a narrow column, axe finds
 * nothing in light and in dark, and no text of a feed has become a script. That nothing is thrown or rejected on the way
 * is checked by the page of the tests.
 */
import { expect } from '@open-wc/testing';
import manifest from '../custom-elements.json' with { type: 'json' };
import type { ElementState } from '../src/components/shared/feed-host.js';
import { expectNoAxeViolations } from './support/axe.js';
import { OUR_ELEMENTS, storyFiles } from './support/stories.js';

/** All there are, or it does not compile. */
const STATES = Object.keys({
  idle: true,
  loading: true,
  ready: true,
  empty: true,
  error: true,
  stale: true,
} satisfies Record<ElementState, true>);

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

describe('the stories together', () => {
  const declarations = manifest.modules.flatMap(
    ({ declarations }) =>
      declarations as { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[],
  );

  for (const { tagName, attributes = [] } of declarations.filter(({ tagName }) => tagName)) {
    it(`show <${tagName}> in every state and every weergave`, () => {
      const own = storyFiles
        .filter(({ component }) => component === tagName)
        .flatMap(({ stories }) => stories);
      const states = own.map(({ endState }) =>
        typeof endState === 'string' ? endState : endState[tagName as string],
      );
      expect(states).to.include.members(STATES);
      const names = attributes.find(({ name }) => name === 'weergave')?.type?.text.match(/[\w-]+/g) ?? [];
      // The first is what an element looks like without the attribute.
      for (const weergave of names.slice(1))
        expect(
          own.some(({ args }) => args.weergave === weergave),
          weergave,
        ).to.be.true;
    });
  }
});

function expectNoOverflow(element: Element): void {
  expect(element.scrollWidth, `<${element.localName}> sticks out of its column`).to.be.at.most(
    element.clientWidth,
  );
}
