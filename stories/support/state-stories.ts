/** The states that every element goes through, as the part of a story that is the same for all of them. */
import { empty } from '../fixtures/empty.js';
import { inState } from './feed-in-state.js';
import { failed, idle, loading, retrying } from './feed-states.js';

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
