/**
 * Keeps one description of a coalition in the head of the page, for search engines: they do not look
 * inside shadow roots. It is there as long as the element shows that coalition, and changes with it.
 */
import { type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import type { Coalitie } from '../../data/feed/schema.js';

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
  #described: Described | undefined;
  #script: HTMLScriptElement | undefined;

  /** @param wanted What is to be described after an update; `undefined`: nothing. */
  constructor(host: ReactiveControllerHost, wanted: () => Described | undefined) {
    this.#host = host;
    this.#wanted = wanted;
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
    import('./json-ld.js').then(
      ({ jsonLdScript }) => {
        // Something else may be shown by now, or nothing.
        if (this.#described !== wanted) return;
        this.#script = jsonLdScript(wanted.coalitie, wanted.name, render);
        document.head.append(this.#script);
      },
      // Visitors miss nothing without it, and there is nothing that they could do.
      () => {},
    );
  }
}
