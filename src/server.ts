/**
 * The elements as HTML, for a server: declarative shadow DOM that a browser shows without JavaScript, and that the
 * elements take over once their script is there. Needs Node and `@lit-labs/ssr`, and no DOM.
 *
 * An element renders once, at once: whatever it would wait for in a browser is here before it begins. What is rendered
 * carries no marks to hydrate by. In the browser an element leaves it alone until it can show the same by itself.
 */
import './define.js';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { type CSSResult, html } from 'lit';
import { CoalitieKaart } from './components/coalitie-kaart/coalitie-kaart.js';
import { loadDrawing } from './components/coalitie-kaart/drawing.js';
import type { Drawing } from './components/coalitie-kaart/map-model.js';
import type { CoalitieElement } from './components/shared/coalitie-element.js';
import type { FeedElement } from './components/shared/feed-element.js';
import { loadLanguage } from './components/shared/language.js';
import type { ReadFeed } from './data/feed/parse.js';
import type { Coalitie } from './data/feed/schema.js';
import { type Gemeenteregister, loadRegister } from './data/gemeenten/register.js';
import { asGemeentecode, coalitiesOf, codeOfName } from './data/questions/choose.js';
import { readAhead } from './data/state/object-source.js';
import { readFeed } from './data/state/read-feed.js';
import { joinFeeds, withDetail } from './data/state/several-feeds.js';

const TEMPLATES = {
  'coalitie-cijfers': html`<coalitie-cijfers></coalitie-cijfers>`,
  'coalitie-contact': html`<coalitie-contact></coalitie-contact>`,
  'coalitie-deelnemers': html`<coalitie-deelnemers></coalitie-deelnemers>`,
  'coalitie-kaart': html`<coalitie-kaart></coalitie-kaart>`,
  'coalitie-profiel': html`<coalitie-profiel></coalitie-profiel>`,
  'pijlers-status': html`<pijlers-status></pijlers-status>`,
};

// What a page would fetch beside the feed is here before anything renders: an element on a server cannot wait.
await Promise.all(Object.keys(TEMPLATES).map(tag => classOf(tag).view?.load()));

/** An element that a server can render. `<coalitie-feed>` is not among them: it shows nothing, so its tag is enough. */
export type ServerTag = keyof typeof TEMPLATES;

/** Attributes as a page writes them; `true` is one without a value, and `false`, `null` and `undefined` leave it out. */
export type ServerAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What a server can say beside what it renders. */
export interface ServerOptions {
  /** The absolute address of the page. Without it, a relative `src` and relative links in the feed lead nowhere. */
  readonly url?: string | undefined;
  /** For a content security policy with a nonce: the one that its `style-src` names for this page. */
  readonly nonce?: string | undefined;
  /**
   * For a content security policy without inline styles: the address of a folder in which the page finds
   * {@link styleSheetOf} of each tag as `<tag>.css`. A link to that takes the place of the styles.
   */
  readonly styleSheets?: string | undefined;
  /**
   * For an index: gives the detail document at an absolute address, as parsed JSON. Asked only for the coalition that is
   * shown. Without it, and where it gives `undefined`, what the index knows is shown.
   */
  readonly detail?: ((url: string) => unknown) | undefined;
}

/**
 * Renders an element with its feed, to be put into a page as it is. A page in another language than Dutch gives `lang`
 * as an attribute: a server does not see what is around the element.
 *
 * @param feedDocument The feed, as parsed JSON; for a `src` with several addresses a list of them, in that order.
 * @throws {FeedError} when the feed cannot be read at all, as `parseFeed` does.
 * @throws {TypeError} for a tag that is not one of ours, or for what can be no attribute.
 */
export async function renderToHtml(
  tag: ServerTag,
  attributes: ServerAttributes,
  feedDocument: unknown,
  options: ServerOptions = {},
): Promise<string> {
  checkTag(tag);
  const written = writtenAttributes(attributes);
  const [parsed, register, drawing] = await Promise.all([
    readDocuments(feedDocument, written.get('src'), options.url),
    loadRegister(),
    tag === 'coalitie-kaart' ? loadDrawing() : undefined,
    loadLanguage(written.get('lang')),
  ]);
  const feed = readAhead(await withDetails(parsed, written, register, options.detail));
  const Renderer = rendererWith({ attributes: written, feed, register, drawing, options });
  return finished(await collectResult(render(TEMPLATES[tag], { elementRenderers: [Renderer] })));
}

/** The styles of an element, as a server must offer them where a policy forbids them inside the page. */
export function styleSheetOf(tag: ServerTag): string {
  checkTag(tag);
  return stylesOf(classOf(tag));
}

/** What an element must have before it renders. */
interface Provisions {
  readonly attributes: ReadonlyMap<string, string>;
  readonly feed: object;
  readonly register: Gemeenteregister;
  readonly drawing: Drawing | undefined;
  readonly options: ServerOptions;
}

/** A renderer that gives an element, and every element of which it is composed, what it needs. */
function rendererWith({
  attributes,
  feed,
  register,
  drawing,
  options,
}: Provisions): typeof LitElementRenderer {
  let isOutermost = true;
  return class extends LitElementRenderer {
    declare element: FeedElement;

    override connectedCallback(): void {
      const lang = attributes.get('lang');
      if (isOutermost) for (const [name, value] of attributes) this.setAttribute(name, value);
      else if (lang !== undefined) this.setAttribute('lang', lang);
      isOutermost = false;
      this.element.feed = feed;
      this.element.register = register;
      if (this.element instanceof CoalitieKaart) this.element.drawing = drawing;
      super.connectedCallback();
    }

    override renderShadow(...info: Parameters<LitElementRenderer['renderShadow']>) {
      const content = super.renderShadow(...info) ?? [];
      return [this.#styles(), ...content.slice(content.indexOf('</style>') + 1)];
    }

    #styles(): string {
      const { nonce, styleSheets } = options;
      if (styleSheets !== undefined) {
        const folder = styleSheets.replace(/\/?$/, '/');
        return `<link rel="stylesheet" href="${quoted(`${folder}${this.tagName}.css`)}">`;
      }
      const mark = nonce === undefined ? '' : ` nonce="${quoted(nonce)}"`;
      return `<style${mark}>${stylesOf(classOf(this.tagName))}</style>`;
    }
  };
}

function checkTag(tag: string): void {
  if (!Object.hasOwn(TEMPLATES, tag)) throw new TypeError(`<${tag}> cannot be rendered on a server.`);
}

function classOf(tag: string): typeof CoalitieElement {
  return customElements.get(tag) as unknown as typeof CoalitieElement;
}

function stylesOf({ elementStyles, view }: typeof CoalitieElement): string {
  // Not native ones: those are made in a browser.
  const ofElement = (elementStyles as CSSResult[]).map(({ cssText }) => cssText);
  return [...ofElement, view?.loaded?.styles ?? ''].join('\n');
}

function writtenAttributes(attributes: ServerAttributes): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    // Values are escaped where they are written; a name has no way to be.
    if (!/^[a-z][\w-]*$/i.test(name)) throw new TypeError(`"${name}" is no name of an attribute.`);
    if (value !== false && value !== null && value !== undefined)
      written.set(name.toLowerCase(), value === true ? '' : String(value));
  }
  return written;
}

/** Reads the feed, or one for each address in `src`. */
async function readDocuments(
  given: unknown,
  src: string | undefined,
  page: string | undefined,
): Promise<ReadFeed> {
  const addresses = (src ?? '').trim().split(/\s+/);
  if (!Array.isArray(given)) return readFeed(given, addressOfFeed(addresses[0] || page, page));
  const parts = given.map(async (document: unknown, index) => {
    const url = addressOfFeed(addresses[index] || page, page);
    return { ...(await readFeed(document, url)), url: url ?? '' };
  });
  return joinFeeds(await Promise.all(parts));
}

/** What relative links in the feed are relative to; `undefined` when nobody can know. */
function addressOfFeed(address: string | undefined, page: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  // Not by `URL.canParse`: in Node 20 that comes to say no to an é after it was called often.
  try {
    return new URL(address, page).href;
  } catch {
    return undefined;
  }
}

/** The feed with all there is of what the attributes ask for, where that is elsewhere. */
async function withDetails(
  parsed: ReadFeed,
  attributes: ReadonlyMap<string, string>,
  register: Gemeenteregister,
  load: ServerOptions['detail'],
): Promise<ReadFeed> {
  const { feed } = parsed;
  const gemeente = attributes.get('gemeente')?.trim();
  const coalitie = attributes.get('coalitie')?.trim();
  const code =
    gemeente && (asGemeentecode(gemeente) ?? codeOfName(feed, gemeente) ?? register.metNaam(gemeente)?.code);
  const shown = coalitie
    ? feed.coalities.filter(({ id }) => id === coalitie)
    : code
      ? coalitiesOf(feed, code)
      : feed.coalities.slice(0, feed.coalities.length === 1 ? 1 : 0);
  const complete = async (index: Coalitie): Promise<Coalitie> => {
    const url = load && shown.includes(index) ? index.detail : undefined;
    const document = url && (await load?.(url));
    if (!url || document === undefined) return index;
    return withDetail(index, await readFeed(document, url), url)?.feed.coalities[0] ?? index;
  };
  const coalities = await Promise.all(feed.coalities.map(complete));
  return { ...parsed, feed: { ...feed, coalities } };
}

/** What a drawing looks like where its styles do not arrive; without any it would be one black spot. */
const PLAIN_COLOURS: Readonly<Record<string, string>> = {
  land: ' fill="#f1f1ec" stroke="#8a9194"',
  provincies: ' fill="none" stroke="#8a9194"',
  'doet-mee': ' fill="#0b5c66"',
  rand: ' fill="none"',
  vlak: ' fill="#8f2a00"',
};

/**
 * Takes out what is there for hydration only, and says of what needs the script that it does not work yet. All of it is
 * markup of our templates: in what a feed or an attribute says, `<` and `>` are escaped.
 */
function finished(rendered: string): string {
  return rendered
    .replace(/<!--[\s\S]*?-->|<\?>/g, '')
    .replace(/<(?:button|input|select)\b/g, '$& disabled')
    .replace(/ tabindex="0"(?=[^<>]*>)/g, '')
    .replace(/<svg(?=[^>]* viewBox="0 0 (\d+) \1")(?![^>]* width=)/g, '$& width="$1" height="$1"')
    .replace(/ class="([\w-]+)"/g, (written, name) => `${written}${PLAIN_COLOURS[name] ?? ''}`);
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
