/**
 * The language of an element: the nearest `lang` above it, through shadow roots, and again when that
 * changes. What we do not speak becomes Dutch.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from './strings/en.js';
import { fy } from './strings/fy.js';
import { nl, type Strings } from './strings/nl.js';

/** The languages in which the elements speak. */
export type Language = 'nl' | 'en' | 'fy';

const STRINGS: Readonly<Record<Language, Strings>> = { nl, en, fy };

/** Looks up the language at render time and renders anew when a `lang` above the element changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to speak. */
  get language(): Language {
    const tag = nearestLang(this.#host)?.toLowerCase().split('-')[0] ?? '';
    return Object.hasOwn(STRINGS, tag) ? (tag as Language) : 'nl';
  }

  /** The texts in that language. */
  get strings(): Strings {
    return STRINGS[this.language];
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    // A `lang` can be set anywhere above: on the page, or inside a shadow root in between.
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = rootAbove(root)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

function rootAbove(root: Node): Node | undefined {
  return root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
}

function nearestLang(element: Element): string | undefined {
  const found = element.closest?.('[lang]');
  if (found) return found.getAttribute('lang') ?? undefined;
  const root = element.getRootNode?.();
  return root && 'host' in root ? nearestLang(root.host as Element) : undefined;
}
