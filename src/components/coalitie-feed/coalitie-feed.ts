import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { feedContext } from '../../data/state/feed-context.js';
import { type FeedSnapshot, type FeedSource, shownFeed } from '../../data/state/feed-state.js';
import { GroupSource } from '../../data/state/group-source.js';
import { type ElementState, elementState, FeedHost } from '../shared/feed-host.js';
import { HashSelection } from '../shared/hash-selection.js';
import { property } from '../shared/property.js';

/**
 * Gives one feed, and one choice, to all elements inside it: they need no `src` of their own. Shows nothing itself and
 * has no box. Two of them on a page stay apart, also when they read the same address.
 *
 * @element coalitie-feed
 *
 * @slot - The elements that share the feed, in whatever else the page puts around them.
 */
export class CoalitieFeed extends FeedHost {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Keeps the chosen gemeente in the address of the page (`#gemeente=GM0957`). */
  @property({ type: Boolean }) hash = false;

  readonly #provider = new ContextProvider(this, { context: feedContext });
  readonly #hash = new HashSelection(this, {
    isOn: () => this.hash,
    onChange: gemeente => this.#group?.select(gemeente === undefined ? {} : { gemeente }),
  });
  #group: GroupSource | undefined;
  #grouped: FeedSource | undefined;
  #leave: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow();
  }

  protected override stateOf({ state }: FeedSnapshot): ElementState {
    const shown = shownFeed(state);
    return elementState(state, shown && (shown.feed.coalities.length > 0 ? 'content' : 'empty'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const isOther = this.source !== this.#grouped;
    if (isOther) this.#regroup(this.source);
    this.#leave ??= this.#group?.subscribe(this.#onChange);
    if ((isOther || changed.has('hash')) && this.hash) this.#selectFromAddress();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Starts anew with another feed; one that only moved through the page keeps what was chosen. */
  #regroup(source: FeedSource | undefined): void {
    this.#unfollow();
    this.#grouped = source;
    this.#group = source && new GroupSource(source);
    this.#provider.setValue(this.#group);
  }

  #selectFromAddress(): void {
    const { gemeente } = this.#hash;
    if (gemeente !== undefined) this.#group?.select({ gemeente });
  }

  readonly #onChange = (): void => {
    this.#hash.write(this.#group?.get().selection.gemeente);
  };

  #unfollow(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-feed': CoalitieFeed;
  }
}
