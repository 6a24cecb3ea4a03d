/**
 * Every story, in every engine: it ends in the state it is about, nothing sticks out of a narrow column, axe finds
 * nothing in light and in dark, and no text of a feed has become a script. That nothing is thrown or rejected on the way
 * is checked by the page of the tests.
 */
import { expect, waitUntil } from '@open-wc/testing';
// @ts-expect-error: Storybook publishes it without types.
import * as renderer from '@storybook/web-components/entry-preview';
import { composeConfigs, composeStory } from 'storybook/preview-api';
import preview from '../.storybook/preview.js';
import type { ElementState } from '../src/components/shared/feed-host.js';
import type { StoryParameters } from '../stories/support/story-args.js';
import { expectNoAxeViolations } from './support/axe.js';

const OUR_ELEMENTS =
  'coalitie-cijfers, coalitie-contact, coalitie-deelnemers, coalitie-feed, coalitie-kaart, coalitie-profiel, pijlers-status';

type StoryFile = { default: { title: string } } & Record<string, { name: string }>;

const files = import.meta.glob<StoryFile>('../stories/**/*.stories.ts', { eager: true });
// In the narrowest column of the toolbar: what fits there, fits anywhere.
const narrow = { initialGlobals: { breedte: 'zijbalk' } };
const project = composeConfigs([renderer, { default: preview }, narrow]);

for (const { default: meta, ...stories } of Object.values(files)) {
  describe(`stories: ${meta.title}`, () => {
    let canvas: HTMLElement;

    beforeEach(() => {
      canvas = document.createElement('div');
      document.body.append(canvas);
    });

    afterEach(() => {
      canvas.remove();
      delete document.documentElement.dataset.kleuren;
    });

    for (const [key, annotations] of Object.entries(stories)) {
      it(annotations.name, async () => {
        const story = composeStory(annotations, meta, project, undefined, key);
        await story.run({ canvasElement: canvas });

        const { endState } = story.parameters as unknown as StoryParameters;
        for (const element of canvas.querySelectorAll(OUR_ELEMENTS)) {
          await untilInState(element, typeof endState === 'string' ? endState : endState[element.localName]);
          expectNoOverflow(element);
        }
        await expectNoAxeViolations(canvas);
        document.documentElement.dataset.kleuren = 'donker';
        await expectNoAxeViolations(canvas);
        expect(globalThis).not.to.have.property('aangevallen');
      });
    }
  });
}

async function untilInState(element: Element, state: ElementState | undefined): Promise<void> {
  await waitUntil(
    () => element.getAttribute('state') === state,
    `<${element.localName}> is not in the state "${state}"`,
    // Some states wait for a chunk; on a busy machine that takes longer than the default second.
    { timeout: 10_000 },
  );
}

function expectNoOverflow(element: Element): void {
  expect(element.scrollWidth, `<${element.localName}> sticks out of its column`).to.be.at.most(
    element.clientWidth,
  );
}
