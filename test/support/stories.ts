/**
 * The stories as tests meet them: composed with the project's own preview, put on the page, and waited for. Which
 * elements there are comes from the manifest, and which stories from the folder: a new one is tested without a word.
 */
import { waitUntil } from '@open-wc/testing';
// @ts-expect-error: Storybook publishes it without types.
import * as renderer from '@storybook/web-components/entry-preview';
import { composeConfigs, composeStory } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';
import manifest from '../../custom-elements.json' with { type: 'json' };
import type { ElementState } from '../../src/components/shared/feed-host.js';
import type { StoryParameters } from '../../stories/support/story-args.js';

interface Annotations {
  readonly name: string;
  readonly args?: Record<string, unknown>;
  readonly parameters?: StoryParameters;
}

type StoryModule = { default: { title: string; component?: string; parameters: StoryParameters } } & Record<
  string,
  Annotations
>;

/** The page around a story, by the names of the toolbar; what is left out is as the toolbar starts. */
export interface PageOptions {
  readonly thema?: string;
  readonly kleuren?: string;
  readonly breedte?: string;
  readonly tekst?: string;
  readonly taal?: string;
  readonly richting?: string;
}

/** One story. */
export interface Story {
  /** The key of its export. */
  readonly key: string;
  readonly name: string;
  /** Its file's title and its own name: what a list of exceptions calls it. */
  readonly id: string;
  /** The state in which it ends, or that of each of its elements by its tag. */
  readonly endState: StoryParameters['endState'];
  /** What its controls are set to. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Puts it on the page, in the state it is about, and gives the element around it. */
  readonly show: (options?: PageOptions) => Promise<HTMLElement>;
}

/** Our elements, as one selector. */
export const OUR_ELEMENTS = manifest.modules
  .flatMap(({ declarations }) => declarations as { tagName?: string }[])
  .flatMap(({ tagName }) => tagName ?? [])
  .join(', ');

const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.ts', { eager: true });

/** The files of stories, each with its title. */
export const storyFiles: readonly {
  readonly title: string;
  /** The tag of the element that the stories are about; none where they are about several. */
  readonly component: string | undefined;
  readonly stories: readonly Story[];
}[] = Object.values(modules).map(({ default: meta, ...stories }) => ({
  title: meta.title,
  component: meta.component,
  stories: Object.entries(stories).map(([key, annotations]) => ({
    key,
    name: annotations.name,
    id: `${meta.title}: ${annotations.name}`,
    endState: (annotations.parameters ?? meta.parameters).endState,
    args: annotations.args ?? {},
    show: options => show(annotations, meta, key, options),
  })),
}));

// How Storybook knows that it runs in a test. Otherwise it lets a tenth of a second pass after each story, for
// animations; here each story is waited for until it is in the state it is about.
Object.assign(globalThis, { __vitest_browser__: true });

const shown: Element[] = [];

afterEach(() => {
  for (const canvas of shown.splice(0)) canvas.remove();
  const root = document.documentElement;
  delete root.dataset.kleuren;
  delete root.dataset.thema;
  root.removeAttribute('class');
  root.lang = 'nl';
});

async function show(
  annotations: StoryModule[string],
  meta: StoryModule['default'],
  key: string,
  options: PageOptions = {},
): Promise<HTMLElement> {
  const project = composeConfigs([
    renderer,
    { default: preview },
    { initialGlobals: { ...preview.initialGlobals, ...options } },
  ]);
  const story = composeStory(annotations, meta, project, undefined, key);
  // As on a page: what an element shows is part of the main content.
  const canvas = document.createElement('main');
  document.body.append(canvas);
  shown.push(canvas);
  await story.run({ canvasElement: canvas });
  const { endState } = story.parameters as unknown as StoryParameters;
  for (const element of canvas.querySelectorAll(OUR_ELEMENTS)) {
    await untilInState(element, typeof endState === 'string' ? endState : endState[element.localName]);
  }
  await untilDrawn(canvas);
  return canvas;
}

async function untilInState(element: Element, state: ElementState | undefined): Promise<void> {
  await waitUntil(
    () => element.getAttribute('state') === state,
    `<${element.localName}> is not in the state "${state}"`,
    // Some states wait for a chunk; on a busy machine that takes longer than the default second.
    { interval: 5, timeout: 10_000 },
  );
}

/** A map comes after its list, and only when it is near the screen. */
async function untilDrawn(canvas: HTMLElement): Promise<void> {
  const waiting = () =>
    [...canvas.querySelectorAll(OUR_ELEMENTS)].some(
      element =>
        element.getAttribute('state') === 'ready' &&
        element.shadowRoot?.querySelector('[part~="kaartplaats"]'),
    );
  if (!waiting()) return;
  canvas.scrollIntoView();
  await waitUntil(() => !waiting(), 'the map is not drawn', { interval: 5, timeout: 10_000 });
}
