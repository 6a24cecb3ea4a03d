/**
 * The iframe that others paste, and the oEmbed answer with that iframe in it. Plain JavaScript, because the embed
 * assistant writes them in a browser and `tools/oembed.mjs` in Node.
 */

/** How high the frame is before, or without, the helper: enough for what an element shows first. In CSS pixels. */
export const HEIGHTS = {
  kaart: 900,
  contact: 480,
  pijlers: 800,
  deelnemers: 500,
  cijfers: 700,
  profiel: 1200,
};

/** How wide a consumer that asks for a number should make it; the frame itself takes the room that there is. */
const WIDTH = 700;

/**
 * A page of another site may open links in a new tab and run the scripts of the frame, and nothing else: no storage, no
 * cookies, no way to the page around it.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** @param {string} text */
export function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * @param {{ src: string, title: string, height: number, helper?: boolean }} frame `helper`: with the class by which the
 *   helper knows the frame
 */
export function iframeHtml({ src, title, height, helper = true }) {
  const name = helper ? ' class="coalitie-frame"' : '';
  return `<iframe${name} src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="${SANDBOX}"></iframe>`;
}

/**
 * The answer of an oEmbed provider (oembed.com, version 1.0) for one address; a file can be such an answer.
 *
 * @param {{ src: string, title: string, height: number, provider?: string }} frame
 */
export function oembedJson({ src, title, height, provider = 'coalitie-widgets' }) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: new URL('..', src.split('?')[0]).href,
    cache_age: 86_400,
    width: WIDTH,
    height,
    html: iframeHtml({ src, title, height, helper: false }),
  };
}

/**
 * What a page says in its head, so that others find the answer.
 *
 * @param {string} json address of the answer
 * @param {string} title
 */
export function discoveryLink(json, title) {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(json)}" title="${escaped(title)}">`;
}
