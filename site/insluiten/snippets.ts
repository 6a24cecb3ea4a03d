/** What the embed assistant writes: for each way to embed, the lines to paste, and what a content security policy must allow. */
import type { Feed } from '../../src/data/feed/schema.js';
import { attributesOf, type Choices, TAGS } from './choices.js';
import { fallbackLines } from './fallback.js';
import { discoveryLink, escaped, HEIGHTS, iframeHtml, oembedJson } from './oembed.mjs';

/** The ways to embed, in the order of the tabs. */
export type Way = 'script' | 'bestand' | 'plaatshouder' | 'iframe' | 'oembed';

/** A file of the release, as far as a snippet needs it. */
export interface ReleaseFile {
  readonly name: string;
  readonly integrity: string;
}

/** One block to copy, with its own heading. */
export interface Block {
  readonly title: string;
  readonly text: string;
}

/** What a way gives; `undefined` where it cannot be made. */
export interface Snippet {
  readonly blocks: readonly Block[];
  /** Lines for a content security policy. */
  readonly policy: string;
}

/** The title of a frame, which is read aloud before its content. */
export function titleOf({ element, gemeente, coalitie }: Choices, place: string | undefined): string {
  const where = gemeente || coalitie ? ` in ${place}` : '';
  const titles = {
    kaart: 'Kaart van gemeenten die samen eenzaamheid aanpakken',
    contact: `Wie u kunt bellen bij eenzaamheid${where}`,
    pijlers: `Hoe ver de aanpak van eenzaamheid is${where}`,
    deelnemers: `Wie er meedoen tegen eenzaamheid${where}`,
    cijfers: `Cijfers over eenzaamheid${where}`,
    profiel: `Samen tegen eenzaamheid${where}`,
  };
  return titles[element];
}

/**
 * @param place the name of the gemeente or coalition that is shown, where it is one
 * @param files of the release; empty when the site was built without one
 */
export function snippetFor(
  way: Way,
  choices: Choices,
  feed: Feed,
  place: string | undefined,
  files: readonly ReleaseFile[],
): Snippet | undefined {
  const { element, basis, src } = choices;
  const title = titleOf(choices, place);
  const height = HEIGHTS[element];
  const frame = frameAddress(choices);
  const framePolicy = `frame-src ${originOf(basis)}`;
  const otherSites = sitesOfFrame(choices);
  switch (way) {
    case 'script':
      return {
        blocks: [
          { title: 'Eén keer op de pagina', text: moduleScript(basis) },
          { title: 'Waar het moet komen', text: elementHtml(choices, feed) },
        ],
        policy: scriptPolicy(choices),
      };
    case 'bestand': {
      const single = files.find(({ name }) => /^coalitie-widgets\.single-[^.]+\.js$/.test(name));
      if (!single) return undefined;
      const text = `<script src="${escaped(`${basis}script/${single.name}`)}"\n  integrity="${single.integrity}"\n  crossorigin="anonymous" defer></script>`;
      return {
        blocks: [
          { title: 'Eén keer op de pagina', text },
          { title: 'Waar het moet komen', text: elementHtml(choices, feed) },
        ],
        policy: scriptPolicy(choices),
      };
    }
    case 'plaatshouder':
      return {
        blocks: [
          { title: 'Eén keer op de site, door de beheerder', text: moduleScript(basis) },
          { title: 'Waar het moet komen, door de redacteur', text: placeholderHtml(choices, feed) },
        ],
        policy: scriptPolicy(choices),
      };
    case 'iframe':
      return {
        blocks: [
          {
            title: 'Waar het moet komen',
            text: `${iframeHtml({ src: frame, title, height })}\n<p><a href="${escaped(frame)}">${escaped(title)}: open op een eigen pagina</a></p>`,
          },
          {
            title: 'Mag er een script bij? Dan wordt de iframe precies zo hoog als zijn inhoud',
            text: `<script src="${escaped(`${basis}frame/coalitie-frame.js`)}" defer></script>`,
          },
          ...otherSites,
        ],
        policy: `${framePolicy}; script-src ${originOf(basis)}`,
      };
    case 'oembed':
      return {
        blocks: [
          {
            title: 'Een bestand op uw server, bijvoorbeeld eenzaamheid.json',
            text: JSON.stringify(oembedJson({ src: frame, title, height }), null, 2),
          },
          {
            title: 'In de head van de pagina die anderen delen',
            text: discoveryLink(new URL('eenzaamheid.json', src).href, title),
          },
          ...otherSites,
        ],
        policy: framePolicy,
      };
  }
}

function moduleScript(basis: string): string {
  return `<script type="module" src="${escaped(`${basis}script/coalitie-widgets.js`)}"></script>`;
}

function elementHtml(choices: Choices, feed: Feed): string {
  const attributes = [...attributesOf(choices), ...(choices.taal ? [['lang', choices.taal] as const] : [])];
  return tagHtml(TAGS[choices.element], attributes, choices, feed);
}

function placeholderHtml(choices: Choices, feed: Feed): string {
  const attributes = attributesOf(choices).map(
    ([name, value]) => [name === 'coalitie' ? 'data-coalitie-id' : `data-${name}`, value] as const,
  );
  const lang = choices.taal ? [['lang', choices.taal] as const] : [];
  return tagHtml('div', [['data-coalitie', choices.element], ...attributes, ...lang], choices, feed);
}

function tagHtml(
  tag: string,
  attributes: readonly (readonly [string, string])[],
  choices: Choices,
  feed: Feed,
): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const content = fallbackLines(feed, choices).map(line => `  ${line}\n`);
  return `<${tag}${written}>\n${content.join('')}</${tag}>`;
}

/** The address of the frame with these choices. */
export function frameAddress(choices: Choices): string {
  const address = new URL('frame/', choices.basis);
  const { element, taal, kleuren } = choices;
  for (const [name, value] of [
    ['element', element],
    ...attributesOf(choices),
    ['lang', taal],
    ['kleuren', kleuren === 'licht' ? '' : kleuren],
  ] as const)
    if (value) address.searchParams.append(name, value);
  return address.href;
}

/** The frame shows data of its own site only, unless its page names the site of the feed. */
function sitesOfFrame({ basis, src }: Choices): readonly Block[] {
  if (originOf(src) === originOf(basis)) return [];
  return [
    {
      title: 'Op de server van de iframe, in frame/index.html, omdat de feed op een andere site staat',
      text: `<meta name="coalitie-sites" content="${escaped(originOf(src))}">`,
    },
  ];
}

function scriptPolicy({ basis, src, element, achtergrond }: Choices): string {
  const tiles =
    element === 'kaart' && achtergrond && achtergrond !== 'geen' ? '; img-src https://service.pdok.nl' : '';
  return `script-src ${originOf(basis)}; connect-src ${originOf(src)}${tiles}`;
}

const originOf = (address: string): string => new URL(address).origin;
