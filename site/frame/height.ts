/** Tells the page around the frame how high its content is: at each change, and when that page asks. Nothing else. */
import type { HeightMessage } from './protocol.js';

/** Begins to tell; a page that is in no frame has nobody to tell it to. */
export function tellHeight(content: HTMLElement): void {
  if (parent === window) return;

  const tell = (): void => {
    const hoogte = Math.ceil(content.getBoundingClientRect().height);
    // To any origin: a frame cannot know which page it is in, and a height says nothing of anybody.
    if (hoogte > 0)
      parent.postMessage({ bericht: 'coalitie-hoogte', versie: 1, hoogte } satisfies HeightMessage, '*');
  };

  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (source === parent && data?.bericht === 'coalitie-hoogte' && data.versie === 1) tell();
  });
}
