/**
 * What an element shows, fetched when the element needs it: for elements that most pages do not use. The element itself
 * is registered at once and stays small; its view travels beside the feed.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import type { FeedView } from './feed-element.js';
import type { Language } from './language.js';
import { tellMissingPart } from './missing-part.js';
import type { Strings } from './strings/nl.js';
import { html } from './template.js';

/** What a view needs to know of the element that shows it. */
export interface Look {
  readonly strings: Strings;
  readonly language: Language;
  /** The level for headings directly below the element's own heading. */
  readonly innerLevel: number;
  /** The language of what the feed says, where that is not the language in which we speak around it. */
  readonly feedLang: string | undefined;
}

/** A module that makes the content of an element, with the styles of that content. */
export interface ViewModule {
  readonly styles: string;
}

/** A module with a view, shared by all elements that show it. A failure is forgotten: the next try may succeed. */
export class LazyModule<Module extends ViewModule> {
  readonly #fetch: () => Promise<Module>;
  #loading: Promise<Module> | undefined;

  /** The module, once it is there. */
  loaded: Module | undefined;

  constructor(fetch: () => Promise<Module>) {
    this.#fetch = fetch;
  }

  load(): Promise<Module> {
    this.#loading ??= this.#fetch().then(
      module => {
        this.loaded = module;
        return module;
      },
      (error: unknown) => {
        this.#loading = undefined;
        tellMissingPart(error);
        throw error;
      },
    );
    return this.#loading;
  }
}

/** Fetches a view for one element, and says what stands there until it has come. */
export class LazyView<Module extends ViewModule> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #module: LazyModule<Module>;
  readonly #when: 'at-once' | 'when-shown';
  readonly #asked = new Set<LazyModule<ViewModule>>();
  #failed = false;

  /** @param when Whether the view travels beside the feed, or only when the feed has something for it to show. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    module: LazyModule<Module>,
    when: 'at-once' | 'when-shown',
  ) {
    this.#host = host;
    this.#module = module;
    this.#when = when;
    host.addController(this);
  }

  hostConnected(): void {
    // Where it failed before, it may succeed now.
    this.#failed = false;
    if (this.#when === 'at-once') this.#fetch();
  }

  /** Asks for what is not there yet, and renders anew when that has come, or cannot be had. */
  #fetch(...others: readonly LazyModule<ViewModule>[]): void {
    for (const module of [this.#module, ...others]) {
      if (module.loaded || this.#failed || this.#asked.has(module)) continue;
      this.#asked.add(module);
      module
        .load()
        .catch(() => {
          this.#failed = true;
        })
        .finally(() => {
          this.#asked.delete(module);
          this.#host.requestUpdate();
        });
    }
  }

  /**
   * The content that the view makes; waiting while it is on its way, and when it cannot be had one sentence with what the
   * page has between the tags.
   *
   * @param make Gives the content, or why there is none after all.
   * @param others The views of elements inside it: it comes with those, so that nothing in it comes later.
   */
  show(
    make: (module: Module) => TemplateResult | FeedView,
    { strings }: Look,
    others: readonly LazyModule<ViewModule>[] = [],
  ): FeedView {
    const module = this.#module.loaded;
    const isComplete = module && others.every(({ loaded }) => loaded);
    if (!isComplete && !this.#failed) {
      this.#fetch(...others);
      return { kind: 'waiting' };
    }
    if (!module) {
      return {
        kind: 'failed',
        content: html`<div part="melding"><slot name="error"><p>${strings.errors.http}</p></slot></div>
          <slot></slot>`,
      };
    }
    // A server writes the styles into the page.
    if (!isServer) adoptStyles(this.#host.renderRoot as ShadowRoot, module.styles);
    const made = make(module);
    return 'kind' in made ? made : { kind: 'content', content: made };
  }
}
