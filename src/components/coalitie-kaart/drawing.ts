/**
 * What a map fetches: its view, and the boundaries that the view draws. Both are asked for beside the feed, and neither
 * waits for the other.
 */
import { loadBoundaries } from '../../data/gemeenten/boundaries.js';
import { loadOnce } from '../../data/load-once.js';
import { LazyModule } from '../shared/lazy-view.js';
import type { Drawing } from './map-model.js';

export const kaartView: LazyModule<typeof import('./kaart-view.js')> = new LazyModule(
  () => import('./kaart-view.js'),
);

/** The drawing of the whole country, made once for all maps of a page. A failure is not remembered. */
export const loadDrawing: () => Promise<Drawing> = loadOnce(async () => {
  const view = kaartView.load();
  const boundaries = await loadBoundaries(view.then(({ currentIndeling }) => currentIndeling()));
  return (await view).drawBoundaries(boundaries);
});
