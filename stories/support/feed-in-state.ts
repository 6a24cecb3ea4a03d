/**
 * `<feed-in-state>` gives the elements inside it a feed that stays in one state. It does so as the library itself
 * would, by the context that carries a source, so that what is shown is the elements' own doing.
 */
import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { feedContext } from '../../src/data/state/feed-context.js';
import { LiveSource } from '../../src/data/state/feed-source.js';
import type { FeedState } from '../../src/data/state/feed-state.js';

/** How long "Opnieuw proberen" takes in a story. */
const RETRY_MS = 1500;

/** A source that is in one state, and comes back to it when it is asked again. */
export class FixedSource extends LiveSource {
  override async refresh(): Promise<void> {
    const { state } = this.get();
    if (state.status !== 'error') return;
    this.setState({ status: 'loading', retryOf: state });
    await new Promise(resolve => setTimeout(resolve, RETRY_MS));
    this.setState(state);
  }
}

/** Provides a source in the state of its property `state`. */
class FeedInState extends HTMLElement {
  readonly #provider = new ContextProvider(this, { context: feedContext });

  set state(state: FeedState) {
    this.#provider.setValue(new FixedSource(state));
  }

  connectedCallback(): void {
    this.style.display = 'contents';
  }
}

/** Puts a story in a feed that stays in one state, which may depend on the controls. */
export function inState<Args>(state: FeedState | ((args: Args) => FeedState)): Decorator<Args> {
  return (story, { args }) =>
    html`<feed-in-state .state=${typeof state === 'function' ? state(args) : state}>${story()}</feed-in-state>`;
}

customElements.define('feed-in-state', FeedInState);

declare global {
  interface HTMLElementTagNameMap {
    'feed-in-state': FeedInState;
  }
}
