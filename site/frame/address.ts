/**
 * What the address of the frame asks for: `?element=contact&src=…`, and any attribute of the element. Everything in it
 * is written by somebody we do not know, and what is shown seems to come from the site of this page: the element must be
 * one of ours, the data must come from where the page says, and the rest can only become an attribute of that element, by
 * way of a placeholder.
 */
import { tagOf } from '../../src/placeholders.js';
import type { FrameLanguage } from './texts.js';

/** Why there is nothing to show; each has a paragraph in the page. */
export type Problem = 'geen-element' | 'onbekend-element' | 'geen-src' | 'verkeerd-src' | 'andere-site';

export interface FrameRequest {
  readonly tag: string;
  /** The feed, as an absolute address. */
  readonly src: URL;
  readonly taal: FrameLanguage;
  readonly kleuren: 'licht' | 'donker' | 'auto';
  /** All other parameters; which of them the element knows is for the placeholder to say. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What the address cannot change. */
export interface FrameHost {
  /** The origins of feeds and tiles that the page allows beside its own; `*` is all. */
  readonly sites: readonly string[];
  /** Whether it is in a page of somebody, who answers for the texts in its address. */
  readonly isFramed: boolean;
}

/** Names that are not for the element, and those that make no sense in a frame: they are about the page around it. */
const NOT_FOR_THE_ELEMENT = ['element', 'src', 'lang', 'kleuren', 'hash', 'jsonld'];

/** Reads the address of the page. */
export function readAddress(address: URL, { sites, isFramed }: FrameHost): FrameRequest | Problem {
  const { searchParams } = address;
  const element = searchParams.get('element')?.trim();
  if (!element) return 'geen-element';
  const tag = tagOf(element);
  // A feed without anything in it shows nothing.
  if (!tag || tag === 'coalitie-feed') return 'onbekend-element';
  const written = searchParams.get('src')?.trim();
  if (!written) return 'geen-src';
  const src = URL.canParse(written, address) ? new URL(written, address) : undefined;
  if (!src || !/^https?:$/.test(src.protocol)) return 'verkeerd-src';
  const isOpenTo = ({ origin }: URL): boolean =>
    origin === address.origin || sites.includes(origin) || sites.includes('*');
  if (!isOpenTo(src)) return 'andere-site';
  const isForElement = (name: string, value: string): boolean => {
    if (!/^[a-z][a-z-]*$/.test(name) || NOT_FOR_THE_ELEMENT.includes(name)) return false;
    // Opened by itself, a sentence of anybody would stand on the site of this page.
    if (name === 'label') return isFramed;
    if (name === 'tegel-url') return URL.canParse(value, address) && isOpenTo(new URL(value, address));
    return true;
  };
  return {
    tag,
    src,
    taal: oneOf(['nl', 'en', 'fy'], searchParams.get('lang')),
    kleuren: oneOf(['licht', 'donker', 'auto'], searchParams.get('kleuren')),
    attributes: [...searchParams].filter(([name, value]) => isForElement(name, value)),
  };
}

/** What was asked for when it exists, else the first. */
function oneOf<T extends string>(values: readonly [T, ...T[]], asked: string | null): T {
  return values.find(value => value === asked?.trim().toLowerCase()) ?? values[0];
}
