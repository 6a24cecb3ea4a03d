/** The states that every element goes through, as the part of a story that is the same for all of them. */
import { empty } from '../fixtures/empty.js';
import { example } from '../fixtures/example.js';
import { indexWithDetails } from './detail-in-state.js';
import { inState } from './feed-in-state.js';
import { failed, idle, loading, partly, retrying } from './feed-states.js';

export const FALLBACK = 'Bel ons op 012-3456789 (deze tekst staat in uw eigen pagina).';

const withFallback = { args: { 'slot: standaard': FALLBACK } };

export const idleStory = { ...withFallback, decorators: [inState(idle)], parameters: { endState: 'idle' } };

export const loadingStory = { decorators: [inState(loading)], parameters: { endState: 'loading' } };

export const loadingWithFallbackStory = { ...loadingStory, ...withFallback };

export const noCoalitiesStory = { args: { feed: empty }, parameters: { endState: 'empty' } };

export const failedStory = {
  ...withFallback,
  decorators: [inState(failed('http'))],
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
