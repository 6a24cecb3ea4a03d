/**
 * Keeps one description of a coalition in the head of the page, for search engines: they do not look
 * inside shadow roots. It is there as long as the element shows that coalition, and changes with it. A chunk
 * of its own, because most pages do not ask for it.
 */
import type { ReactiveController, ReactiveControllerHost, render } from 'lit';
import type { Coalitie } from '../../data/feed/schema.js';
import { jsonLdScript } from './json-ld.js';

/** What is to be described. */
export interface Described {
  readonly coalitie: Coalitie;
  /** What the coalition is called. */
  readonly name: string;
}

/** The description that one element puts in the head. */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Described | undefined;
  readonly #render: typeof render;
  #described: Described | undefined;
  #script: HTMLScriptElement | undefined;

  /**
   * @param wanted What is to be described after an update; `undefined`: nothing.
   * @param renderTemplate The `render` of Lit: a chunk that imported it would bring a second Lit.
   */
  constructor(
    host: ReactiveControllerHost,
    wanted: () => Described | undefined,
    renderTemplate: typeof render,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#render = renderTemplate;
    host.addController(this);
  }

  hostConnected(): void {
    // What leaving the page took away comes back with the next update.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    if (wanted?.coalitie === this.#described?.coalitie && wanted?.name === this.#described?.name) return;
    this.#describe(wanted);
  }

  hostDisconnected(): void {
    this.#describe(undefined);
  }

  #describe(wanted: Described | undefined): void {
    this.#described = wanted;
    this.#script?.remove();
    this.#script = undefined;
    if (!wanted) return;
    this.#script = jsonLdScript(wanted.coalitie, wanted.name, this.#render);
    document.head.append(this.#script);
  }
}
