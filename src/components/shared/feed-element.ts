/**
 * What every element that shows something of a feed has in common, on top of having one: which part of it the page
 * asks for, what stands there in each state, the slots, language and headings. An element adds one method,
 * `renderFeed`.
 */
import { html, isServer, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedError } from '../../data/feed/errors.js';
import type { Feed } from '../../data/feed/schema.js';
import type { Gemeenteregister } from '../../data/gemeenten/register.js';
import { loadRegister } from '../../data/gemeenten/register.js';
import { asGemeentecode, codeOfName, type Selection } from '../../data/questions/choose.js';
import { joinNames } from '../../data/questions/names.js';
import { type Detail, DetailController } from '../../data/state/detail-controller.js';
import {
  type FeedFailed,
  type FeedSnapshot,
  type FeedState,
  shownFeed,
} from '../../data/state/feed-state.js';
import { formatDate } from './dates.js';
import { CoalitieSelectEvent } from './events.js';
import { type ElementState, elementState, FeedHost } from './feed-host.js';
import { heading } from './heading.js';
import { type Language, LanguageController } from './language.js';
import type { Look } from './lazy-view.js';
import { property, state } from './property.js';
import { ServedContent } from './served-content.js';
import type { Strings } from './strings/nl.js';
import { sharedStyles } from './styles.js';

/**
 * What an element makes of a feed: something to show, what an index knows while the rest is loading or
 * cannot be had, one sentence that says why there is nothing, or word that it is still waiting for
 * something beside the feed.
 */
export type FeedView =
  | { readonly kind: 'content' | 'loading' | 'failed'; readonly content: TemplateResult }
  | { readonly kind: 'empty'; readonly sentence: string }
  | { readonly kind: 'waiting' };

/**
 * The base of the elements that show a feed.
 *
 * @slot - Your own fallback content, such as a phone number: visible until the data is there, and
 *   again when it cannot be had.
 * @slot loading - Shown in place of our sentence while the feed is loading.
 * @slot empty - Shown in place of our sentence when there is nothing to show.
 * @slot error - Shown in place of our sentence when the feed cannot be had.
 *
 * @csspart inhoud - Everything that the element shows of a feed.
 * @csspart titel - The heading of the element.
 * @csspart tussenkop - A heading inside running text of the feed, or above acties and documents.
 * @csspart melding - A sentence about loading, emptiness or failure.
 * @csspart knop - A button.
 * @csspart link - A link.
 *
 * @cssprop --coalitie-color - Colour of text. Default: that of the page around the element. All colours of our own follow from it.
 * @cssprop --coalitie-font-family - Typeface.
 * @cssprop --coalitie-font-size - Size of text. Default: that of the page.
 * @cssprop --coalitie-line-height - Height of a line, best without a unit.
 * @cssprop --coalitie-small-font-size - Size of what is less important: sources, legends, remarks.
 * @cssprop --coalitie-heading-color - Colour of headings.
 * @cssprop --coalitie-heading-font-family - Typeface of headings.
 * @cssprop --coalitie-heading-font-weight - Weight of headings.
 * @cssprop --coalitie-heading-line-height - Height of a line in a heading, without a unit.
 * @cssprop --coalitie-heading-1-font-size - Size of a heading of level 1.
 * @cssprop --coalitie-heading-2-font-size - Size of a heading of level 2.
 * @cssprop --coalitie-heading-3-font-size - Size of a heading of level 3.
 * @cssprop --coalitie-heading-4-font-size - Size of a heading of level 4.
 * @cssprop --coalitie-heading-5-font-size - Size of a heading of level 5 or 6.
 * @cssprop --coalitie-accent-color - Fill of the gemeenten that take part, the shape of a status, and the figures of a gemeente.
 * @cssprop --coalitie-on-accent-color - What is drawn on the accent colour.
 * @cssprop --coalitie-border-color - Lines around cards, notices and lists.
 * @cssprop --coalitie-border-width - Width of those lines.
 * @cssprop --coalitie-border-radius - Corners of cards, notices and the map.
 * @cssprop --coalitie-surface-color - Background of cards.
 * @cssprop --coalitie-space - Room between and inside blocks.
 * @cssprop --coalitie-icon-size - Size of the shape of a status, and of the pictures on buttons.
 * @cssprop --coalitie-target-size - Least height of what is pressed; never below 24px.
 * @cssprop --coalitie-link-color - Colour of links.
 * @cssprop --coalitie-focus-color - Colour of the focus outline.
 * @cssprop --coalitie-focus-width - Width of the focus outline; never below 2px.
 * @cssprop --coalitie-focus-offset - Room between the focus outline and what it is around.
 * @cssprop --coalitie-button-color - Colour of the text on a button.
 * @cssprop --coalitie-button-background-color - Background of a button.
 * @cssprop --coalitie-button-border-color - Border of a button.
 * @cssprop --coalitie-button-border-width - Width of that border, with a unit.
 * @cssprop --coalitie-button-border-radius - Corners of a button.
 * @cssprop --coalitie-field-color - Colour of the text in a field or choice.
 * @cssprop --coalitie-field-background-color - Background of a field or choice.
 * @cssprop --coalitie-field-border-color - Border of a field or choice.
 * @cssprop --coalitie-field-border-width - Width of that border, with a unit.
 * @cssprop --coalitie-field-border-radius - Corners of a field or choice.
 */
export abstract class FeedElement extends FeedHost {
  static override styles = [sharedStyles];

  /** The gemeente to show: a CBS code (`GM0957`) or a name. Absent: what the visitor chose. */
  @property() gemeente: string | null = null;

  /** The coalition to show, by its `id` in the feed. Absent: what the visitor chose. */
  @property() coalitie: string | null = null;

  /** Level of the element's own heading, 1 to 6; deeper headings follow from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Text of the element's own heading. Empty: no heading. Absent: a heading that fits the content. */
  @property() label: string | null = null;

  /**
   * `undefined`: not there yet; `null`: cannot be had. A server sets it beforehand.
   *
   * @internal
   */
  @state() register: Gemeenteregister | null | undefined;

  @state() private announcement = '';

  /** What an index leaves out of the coalitions that this element shows. */
  protected readonly details = new DetailController(this);
  /** The language of the coalition that is being rendered, where it is not that of the feed. */
  protected taal: string | undefined;

  readonly #language = new LanguageController(this);
  #view: FeedView | undefined;
  /** Where a visitor goes on reading after this update. */
  #focusNext: 'content' | HTMLElement | undefined;
  #registerAsked = false;
  readonly #served = new ServedContent(this.shadowRoot);

  /** Makes a template of a feed, or a sentence when it has nothing that this element shows. */
  protected abstract renderFeed(feed: Feed): FeedView;

  protected get language(): Language {
    return this.#language.language;
  }

  protected get strings(): Strings {
    return this.#language.strings;
  }

  /**
   * The language of what the feed says, where that is not the language in which we speak around it: goes into the `lang`
   * of running text, so that it is read aloud as what it is (WCAG 3.1.2).
   */
  protected get feedLang(): string | undefined {
    const taal = this.taal ?? shownFeed(this.snapshot.state)?.feed.taal ?? 'nl';
    return taal === this.language ? undefined : taal;
  }

  /** What the visitor chose, here or in another element that reads the same feed. */
  protected get selection(): Selection {
    return this.snapshot.selection;
  }

  /** The level for headings directly below the element's own heading. */
  protected get innerLevel(): number {
    return this.label === '' ? this.#level : Math.min(this.#level + 1, 6);
  }

  /** What a view of this element needs to know of it. */
  protected get look(): Look {
    const { strings, language, innerLevel, feedLang } = this;
    return { strings, language, innerLevel, feedLang };
  }

  get #level(): number {
    // Anything that is no level (a typing error in the attribute) is the default.
    return [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  /** The element's own heading; `fitting` is its text where the page gives none. */
  protected renderTitle(fitting: string): TemplateResult | typeof nothing {
    return this.label === '' ? nothing : heading(this.#level, 'titel', this.label ?? fitting);
  }

  /** Chooses for every element that reads the same feed, and tells nobody: the page did it, not a visitor. */
  protected setSelection(selection: Selection): void {
    this.source?.select(selection);
  }

  /** Passes on the choice of a visitor to every element that reads the same feed. */
  protected select(selection: Selection): void {
    this.setSelection(selection);
    this.dispatchEvent(new CoalitieSelectEvent(selection.gemeente, selection.coalitie));
  }

  /** Says something once to who cannot see the change. */
  protected announce(sentence: string): void {
    this.announcement = sentence;
  }

  /**
   * What the attributes pin, with a name turned into a code. `undefined`: a name that only the
   * register can tell, which is being fetched.
   */
  protected pinned(feed: Feed): Selection | undefined {
    const coalitie = this.coalitie?.trim();
    if (coalitie) return { coalitie };
    const written = this.gemeente?.trim();
    if (!written) return {};
    const known = asGemeentecode(written) ?? codeOfName(feed, written);
    if (known) return { gemeente: known };
    const register = this.askRegister();
    return register === undefined ? undefined : { gemeente: register?.metNaam(written)?.code ?? written };
  }

  /** The register, which is fetched when it is asked for: `undefined` while it is on its way, `null` when it cannot be had. */
  protected askRegister(): Gemeenteregister | null | undefined {
    if (this.#registerAsked || this.register) return this.register;
    this.#registerAsked = true;
    loadRegister().then(
      register => {
        this.register = register;
      },
      () => {
        this.register = null;
      },
    );
    return undefined;
  }

  protected override stateOf({ state }: FeedSnapshot): ElementState {
    const shown = shownFeed(state);
    this.#view = shown && this.renderFeed(shown.feed);
    return elementState(state, this.#view?.kind);
  }

  /**
   * Whether what a server rendered still stands there. It does until the element has something to show itself, also
   * when the feed cannot be had: what there is to read says more than an error.
   */
  protected get isServed(): boolean {
    return this.#served.isThere;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Lit would render before the first of what is there, and look for its place beside that when it is gone.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (['ready', 'empty', 'stale'].includes(this.state) && !this.#language.isStandIn)
      this.#served.takeAway(this.renderRoot);
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.isServed) return noChange;
    // Our words are in a language we speak, whatever the language of the page.
    return html`<div lang=${this.language}>
      ${this.#renderState(this.snapshot.state)}
      <div role="status" class="for-screen-readers">${this.announcement}</div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const next =
      this.#focusNext === 'content'
        ? this.renderRoot.querySelector<HTMLElement>('[data-content]')
        : this.#focusNext;
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  protected override get states(): readonly FeedState[] {
    return [...super.states, ...this.details.states];
  }

  /** Gets the feed anew, and the details of what is shown. */
  override async refresh(): Promise<void> {
    await Promise.all([super.refresh(), this.details.refresh('all')]);
  }

  #renderState(feedState: FeedState): unknown {
    switch (feedState.status) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return feedState.retryOf ? this.#renderFailure(feedState.retryOf, true) : this.renderLoading();
      case 'ready':
        return this.#renderView();
      case 'error':
        return this.#renderFailure(feedState, false);
    }
  }

  protected renderLoading(): TemplateResult {
    // Where the page brought content of its own, our sentence would only push it down.
    const sentence = this.#hasFallback ? nothing : html`<p part="melding">${this.strings.loading}</p>`;
    return this.renderWaiting(html`<slot name="loading">${sentence}</slot><slot></slot>`);
  }

  /** The place in which the element waits; an element that knows how big it will be keeps that room. */
  protected renderWaiting(content: TemplateResult): TemplateResult {
    return content;
  }

  /** A failure without any data is a sentence and a button; with it, a quiet notice above the data. */
  #renderFailure({ error, errors = [error], previous }: FeedFailed, retrying: boolean): TemplateResult {
    const t = this.strings;
    const date = previous?.feed.bijgewerkt;
    const notice = previous?.feeds
      ? t.partly(joinNames(hostsOf(errors), this.language))
      : t.stale(date && formatDate(date, this.language));
    const sentence = previous
      ? html`<p>${notice}</p>`
      : html`<slot name="error"><p>${t.errors[error.code]}</p></slot>`;
    const canRetry = errors.some(({ code }) => code !== 'geen-src');
    return html`<div part="melding">${sentence}${canRetry ? this.#renderRetry(retrying, () => super.refresh()) : nothing}</div>
      ${previous ? this.#renderView() : html`<slot></slot>`}`;
  }

  /** Why there is no more of a coalition than an index knows. */
  protected renderDetailFailure({ error, retrying }: Extract<Detail, { kind: 'failed' }>): TemplateResult {
    return html`<div part="melding">
      <p>${this.strings.errors[error.code]}</p>
      ${this.#renderRetry(retrying, () => this.details.refresh('failed'))}
    </div>`;
  }

  #renderRetry(retrying: boolean, retry: () => Promise<void>): TemplateResult {
    const { strings: t } = this;
    const onClick = ({ currentTarget }: Event): void => {
      if (!retrying) void this.#retry(currentTarget as HTMLElement, retry);
    };
    return html`<button part="knop" type="button" aria-disabled=${retrying} @click=${onClick}>
      ${retrying ? t.retrying : t.retry}
    </button>`;
  }

  #renderView(): TemplateResult | typeof nothing {
    switch (this.#view?.kind) {
      case 'content':
      case 'loading':
      case 'failed':
        return html`<div part="inhoud" data-content tabindex="-1">${this.#view.content}</div>`;
      case 'empty':
        return html`<div data-content tabindex="-1"><slot name="empty"><p part="melding">${this.#view.sentence}</p></slot></div>`;
      case 'waiting':
        return this.renderLoading();
      case undefined:
        return nothing;
    }
  }

  get #hasFallback(): boolean {
    // A server does not see what is between the tags; it stands there, so it is shown.
    if (isServer) return true;
    return [...this.childNodes].some(node =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
  }

  async #retry(button: HTMLElement, act: () => Promise<void>): Promise<void> {
    const place = button.closest<HTMLElement>('[data-content]') ?? 'content';
    this.announce(this.strings.retrying);
    await act();
    if (!this.isConnected) return;
    const failed = this.states.find(({ status }) => status === 'error') as FeedFailed | undefined;
    this.announce(failed ? this.strings.errors[failed.error.code] : this.strings.loaded);
    // The button the visitor stood on goes: what comes in its place takes over the focus, unless the
    // visitor has moved on in the meantime.
    const isHere = document.activeElement === document.body || this.shadowRoot?.activeElement === button;
    if (!failed && isHere) this.#focusNext = place;
  }
}

/** The servers of what failed, each once. */
function hostsOf(errors: readonly FeedError[]): readonly string[] {
  return [...new Set(errors.flatMap(({ url }) => (url === undefined ? [] : new URL(url).host)))];
}
