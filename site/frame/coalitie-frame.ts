/**
 * The helper for a page with the frame in it: gives each `<iframe class="coalitie-frame">` the height of its content.
 *
 * It listens to nobody but those frames: a message counts when it comes from the window of such a frame, from the origin
 * of its address (or from none, when the frame is sandboxed), and is a height within bounds. It leaves no name on the
 * page, and loading it twice does no harm. Without it the frame keeps the height of its attribute, and scrolls.
 */
import type { HeightMessage } from './protocol.js';

/** Higher than any content of ours; a frame that asks for more is broken, and keeps its height. */
const HIGHEST = 20_000;

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe.coalitie-frame');

addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<HeightMessage> | null>) => {
  const hoogte = data?.bericht === 'coalitie-hoogte' && data.versie === 1 && data.hoogte;
  if (typeof hoogte !== 'number' || !(hoogte > 0 && hoogte <= HIGHEST)) return;
  for (const frame of frames())
    if (frame.contentWindow === source && origin === originOf(frame))
      // On many sites the height of a box is that with its border.
      frame.style.height = `${hoogte + frame.offsetHeight - frame.clientHeight}px`;
});

// A frame that was there before this script has said its height to nobody.
for (const frame of frames())
  frame.contentWindow?.postMessage({ bericht: 'coalitie-hoogte', versie: 1 } satisfies HeightMessage, '*');

/** A sandbox takes the origin away from a frame, unless it says otherwise; a frame without an address has none of ours. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(frame.src) ? new URL(frame.src).origin : undefined;
}
