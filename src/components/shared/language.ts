/**
 * The language of an element: the nearest `lang` above it, through shadow roots, and again when that
 * changes. What we do not speak becomes Dutch.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type Language, languageOf, nearestLang } from './nearest-lang.js';
import { nl, type Strings } from './strings/nl.js';

export type { Language } from './nearest-lang.js';

/** The texts that are there: Dutch always, another language once a page has asked for it. */
const spoken: Partial<Record<Language, Strings>> = { nl };

/** A browser fetches each once. Not taken apart at once (`{ en }`): a bundler would make a function of that. */
const LOADERS: Readonly<Record<Exclude<Language, 'nl'>, () => Promise<void>>> = {
  en: () =>
    import('./strings/en.js').then(module => {
      spoken.en = module.en;
    }),
  fy: () =>
    import('./strings/fy.js').then(module => {
      spoken.fy = module.fy;
    }),
};

/** Fetches the texts of a language ahead, for a server: it renders an element once, and nothing can come later. */
export async function loadLanguage(lang: string | undefined): Promise<void> {
  const wanted = languageOf(lang);
  if (wanted !== 'nl') await LOADERS[wanted]();
}

/** Looks up the language at render time and renders anew when a `lang` above the element changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that is spoken now: that of the page, or Dutch while its texts are on their way. */
  get language(): Language {
    const wanted = this.#wanted;
    if (wanted === 'nl' || spoken[wanted]) return wanted;
    // Without them the element goes on in Dutch; the next time it renders it asks again.
    LOADERS[wanted]().then(
      () => this.#host.requestUpdate(),
      () => {},
    );
    return 'nl';
  }

  /** Whether Dutch stands in for the language of the page. */
  get isStandIn(): boolean {
    return this.language !== this.#wanted;
  }

  /** The texts in that language. */
  get strings(): Strings {
    return spoken[this.language] ?? nl;
  }

  get #wanted(): Language {
    // A server knows nothing of what is around an element.
    return languageOf(isServer ? (this.#host.getAttribute('lang') ?? undefined) : nearestLang(this.#host));
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
