/** Under what circumstances a page is loaded, and what is measured there. */

/**
 * "Fast 4G" of Chromium's own DevTools: 9 Mbit/s down and 1.5 up, of which 90 % arrives, and a round trip of 60 ms. The
 * browser shapes requests and not packets, so DevTools stretches the round trip by 2.75 to make up for the handshakes
 * and the slow start of a real connection: each request waits 165 ms for its answer.
 */
const fast4G = {
  latency: 60 * 2.75,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
};

/** @typedef {{ title: string, cpu: number, network?: typeof fast4G, interactions: boolean }} Profile `cpu`: how many times slower */

/** @type {Record<string, Profile>} */
export const profiles = {
  desktop: { title: 'desktop', cpu: 1, interactions: true },
  cpu4: { title: 'CPU 4×', cpu: 4, interactions: true },
  fast4g: { title: 'Fast 4G + CPU 4×', cpu: 4, network: fast4G, interactions: false },
};

export const viewport = { width: 1280, height: 1000 };

/** How the probe finds its way in each page; `host` has the shadow root in which everything is. */
export const pages = {
  ours: {
    title: '`<coalitie-kaart>`',
    host: 'coalitie-kaart',
    map: '[part~="kaartvenster"]',
    shape: '[part~="kaart"] .doet-mee > path',
    provincie: '[part~="provincie"] > summary',
    entry: '[part~="gemeente"]',
    details: '[part~="details"]',
    /** The shapes once Leaflet moves them. */
    takenOver: '[data-leaflet="drawing"] .doet-mee > path',
  },
  leaflet: {
    title: 'hand-written Leaflet',
    map: '#map',
    shape: '#map path.leaflet-interactive',
    provincie: '#list summary',
    entry: '#list button',
    details: '#details',
    zooms: true,
  },
  svg: {
    title: 'bare SVG',
    map: '#map',
    shape: '#map path.participating',
    provincie: '#list summary',
    entry: '#list button',
    details: '#details',
  },
  lit: {
    title: 'bare Lit',
    host: 'bare-map',
    map: '#map',
    shape: '#map path.participating',
    provincie: '#list summary',
    entry: '#list button',
    details: '#details',
  },
};
