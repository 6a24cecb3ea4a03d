/** The states that every element goes through, as the part of a story that is the same for all of them. */
import type { FeedErrorCode } from '../../src/data/feed/errors.js';
import { empty } from '../fixtures/empty.js';
import { example } from '../fixtures/example.js';
import { indexWithDetails } from './detail-in-state.js';
import { inState } from './feed-in-state.js';
import { FEED_ERROR_CODES, failed, idle, loading, partly, retrying } from './feed-states.js';

export const FALLBACK = 'Bel ons op 012-3456789 (deze tekst staat in uw eigen pagina).';

/** The control of a story that fails: why it does. */
export interface FailedArgs {
  code: FeedErrorCode;
}

const withFallback = { args: { 'slot: standaard': FALLBACK } };

export const idleStory = { ...withFallback, decorators: [inState(idle)], parameters: { endState: 'idle' } };

export const loadingStory = { decorators: [inState(loading)], parameters: { endState: 'loading' } };

export const loadingWithFallbackStory = { ...loadingStory, ...withFallback };

export const noCoalitiesStory = { args: { feed: empty }, parameters: { endState: 'empty' } };

export const failedStory = {
  args: { ...withFallback.args, code: 'http' as const },
  argTypes: { code: { control: 'select' as const, options: FEED_ERROR_CODES } },
  decorators: [inState<FailedArgs>(({ code }) => failed(code))],
  parameters: { endState: 'error' },
};

export const retryingStory = { decorators: [inState(retrying)], parameters: { endState: 'loading' } };

export const partlyStory = {
  decorators: [inState(partly(example))],
  args: { gemeente: 'Roermond' },
  parameters: { endState: 'stale' },
};

export const detailLoadingStory = {
  args: { feed: indexWithDetails(example as never, loading), gemeente: 'Roermond' },
  parameters: { endState: 'loading' },
};

export const detailFailedStory = {
  args: { feed: indexWithDetails(example as never, failed('http')), gemeente: 'Roermond' },
  parameters: { endState: 'error' },
};
