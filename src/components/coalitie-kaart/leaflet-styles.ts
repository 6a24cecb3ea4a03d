/**
 * The rules that the interactive map needs, in place of Leaflet's own style sheet (15 kB, with pictures).
 *
 * They come with Leaflet. A root that has them keeps them: they name only what Leaflet makes.
 */
import { css } from '../shared/template.js';

export const leafletStyles = css`
  /* The element that is taken over: drawing and tiles are larger than what is seen of them. Here and below it is asked
     for twice, so that these rules come before the element's own, in whatever order they stand. */
  [data-leaflet='frame'][data-leaflet] {
    overflow: hidden;
    /* Unlike hidden, this cannot be scrolled by what is inside. */
    overflow: clip;
    /* One finger scrolls the page; two are ours. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }

  /* Not the frame, while it is pressed: every shape in it would take over its pointer, and be styled anew for that. */
  [data-leaflet='grip'] {
    position: absolute;
    pointer-events: none;
    cursor: grabbing;
  }

  [data-leaflet='drawing'][data-leaflet] {
    position: absolute;
    inset: 0 auto auto 0;
    max-inline-size: none;
    max-block-size: none;
    transform-origin: 0 0;
    will-change: transform;
  }

  /* Leaflet itself, below the drawing. It numbers its layers, and sees none of the visitor's events. */
  .leaflet-container {
    position: absolute;
    inset: 0;
    overflow: hidden;
    overflow: clip;
    isolation: isolate;
    pointer-events: none;
  }

  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .leaflet-tile-container {
    transform-origin: 0 0;
  }

  .leaflet-tile {
    max-inline-size: none;
    max-block-size: none;
    /* One pixel over its neighbours (it is 256 by itself): at fractions of a zoom level Chromium shows the seams. */
    inline-size: 257px !important;
    block-size: 257px !important;
    /* A tile that fails never becomes visible: no broken pictures. */
    visibility: hidden;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  @media (prefers-reduced-motion: reduce) {
    .leaflet-tile {
      opacity: 1 !important;
    }
  }

  /* On paper the map has another size, and nobody tells the script. What is drawn is twice the view, so it gets twice the
     room; scaled instead, its lines would be twice as wide. */
  @media print {
    [data-leaflet='drawing'][data-leaflet] {
      inset: -50%;
      inline-size: 200% !important;
      block-size: 200% !important;
      transform: none !important;
    }

    /* Without a size it lets the drawing be, where a browser does tell. */
    .leaflet-container {
      display: none;
    }
  }
`;
