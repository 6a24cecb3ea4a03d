/**
 * Keeps the chosen gemeente in the address of the page (`#gemeente=GM0957`), for a link that can be
 * shared and a back button that works. Only for an element that asks for it: the address is the page's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asGemeentecode } from '../../data/questions/choose.js';

const KEY = 'gemeente';

/** Reads and writes the `gemeente` in the fragment of the address. */
export class HashSelection implements ReactiveController {
  readonly #isOn: () => boolean;
  readonly #onChange: (gemeente: string | undefined) => void;

  constructor(
    host: ReactiveControllerHost,
    options: { readonly isOn: () => boolean; readonly onChange: (gemeente: string | undefined) => void },
  ) {
    this.#isOn = options.isOn;
    this.#onChange = options.onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** The code in the address; `undefined` when it names none. */
  get gemeente(): string | undefined {
    return asGemeentecode(fragment().get(KEY) ?? '');
  }

  /** Writes a choice; each one is a step that the back button takes back. */
  write(gemeente: string | undefined): void {
    if (!this.#isOn() || gemeente === this.gemeente) return;
    const parameters = fragment();
    if (gemeente === undefined) parameters.delete(KEY);
    else parameters.set(KEY, gemeente);
    const text = parameters.toString();
    // Written in full: a fragment alone would be one of the `<base>` of the page, where it has that.
    const { pathname, search } = location;
    history.pushState(history.state, '', `${pathname}${search}${text && `#${text}`}`);
  }

  // Going back past a `pushState` of ours within one page fires `hashchange` as well.
  readonly #onHashChange = (): void => {
    if (this.#isOn()) this.#onChange(this.gemeente);
  };
}

function fragment(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}
