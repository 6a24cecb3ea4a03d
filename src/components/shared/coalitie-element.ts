/**
 * The base of the elements that show a part of one coalition: decides which coalition, offers the
 * others of the same gemeente, and says in one sentence why there is none.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Coalitie, Feed } from '../../data/feed/schema.js';
import { type Choice, chooseCoalitie } from '../../data/questions/choose.js';
import { peilmomentOf } from '../../data/questions/freshness.js';
import { coalitienaam } from '../../data/questions/names.js';
import type { Detail } from '../../data/state/detail-controller.js';
import { FeedElement, type FeedView } from './feed-element.js';
import { freshness } from './freshness.js';
import type { LazyModule, ViewModule } from './lazy-view.js';
import { property } from './property.js';

/**
 * The base of the elements that show one coalition.
 *
 * @csspart keuze - The choice between several coalitions of one gemeente.
 * @csspart peildatum - The line that says from when this is.
 * @csspart verouderd - The warning that this is more than a year old.
 * @fires {CoalitieSelectEvent} coalitie-select - A visitor chose another coalition of the gemeente. Fields `gemeente` and `coalitie`. Bubbles and is composed.
 */
export abstract class CoalitieElement extends FeedElement {
  /**
   * What the element shows, where that is fetched apart. Whoever composes it into something larger waits for this.
   *
   * @internal
   */
  static view?: LazyModule<ViewModule>;

  /**
   * Whether the element is a part of a larger one, which says the date of the coalition once for all its parts.
   *
   * @internal
   */
  @property({ attribute: false }) isPart = false;

  /** The heading of the element, where the page gives none. */
  protected abstract titleOf(coalitie: Coalitie): string;

  /** Makes a template of a coalition, or a sentence when it has nothing that this element shows. */
  protected abstract renderCoalitie(coalitie: Coalitie, feed: Feed): FeedView;

  /** The date of just what this element shows, where the feed gives one. */
  protected ownPeildatum?(coalitie: Coalitie): string | undefined;

  #choice: TemplateResult | typeof nothing = nothing;

  protected override renderFeed(feed: Feed): FeedView {
    const t = this.strings;
    const pinned = this.pinned(feed);
    if (!pinned) return { kind: 'waiting' };
    const choice = chooseCoalitie(feed, pinned, this.selection);
    switch (choice.kind) {
      case 'no-coalities':
        return { kind: 'empty', sentence: t.noCoalities };
      case 'no-choice':
        return { kind: 'empty', sentence: t.chooseGemeente };
      case 'unknown':
        return { kind: 'empty', sentence: t.unknownChoice };
      case 'coalitie':
        return this.#withChoice(choice, feed);
    }
  }

  #withChoice(choice: Extract<Choice, { kind: 'coalitie' }>, feed: Feed): FeedView {
    this.#choice = choice.alternatives.length > 1 ? this.#renderChoice(choice) : nothing;
    const detail = this.details.of(choice.coalitie);
    if (detail.kind !== 'complete') return this.#incomplete(choice.coalitie, detail);
    const { coalitie } = detail;
    this.taal = coalitie.taal;
    const view = this.renderCoalitie(coalitie, feed);
    if (view.kind === 'content') {
      return {
        kind: 'content',
        content: html`${view.content}${this.renderFreshness(coalitie, feed)}`,
      };
    }
    if (this.#choice === nothing || view.kind !== 'empty') return view;
    // The choice stays when this coalition has nothing to show: another one may.
    return { kind: 'content', content: html`${this.#choice}<p part="melding">${view.sentence}</p>` };
  }

  /** What an index knows of a coalition, with her page for who does not want to wait. */
  #incomplete(coalitie: Coalitie, detail: Exclude<Detail, { kind: 'complete' }>): FeedView {
    const { url } = coalitie;
    const name = coalitienaam(coalitie, this.language);
    const rest =
      detail.kind === 'loading'
        ? this.renderLoading()
        : html`${this.renderDetailFailure(detail)}<slot></slot>`;
    const content = html`${this.renderTitle(this.titleOf(coalitie))}
      ${url === undefined ? nothing : html`<p><a part="link" href=${url}>${this.strings.moreAbout(name)}</a></p>`}
      ${rest}`;
    return { kind: detail.kind, content };
  }

  /** From when this is: the part's own date, and when it stands alone that of the coalition or the feed. */
  protected renderFreshness(coalitie: Coalitie, feed: Feed): TemplateResult | typeof nothing {
    const own = this.ownPeildatum?.(coalitie);
    if (this.isPart && own === undefined) return nothing;
    return freshness(peilmomentOf(coalitie, feed, own), this.strings, this.language);
  }

  /** The choice between coalitions belongs to the heading: it says which one this is. */
  protected override renderTitle(fitting: string): TemplateResult {
    return html`${super.renderTitle(fitting)}${this.#choice}`;
  }

  #renderChoice({ coalitie, alternatives }: Extract<Choice, { kind: 'coalitie' }>): TemplateResult {
    return html`<label part="keuze">
      <span>${this.strings.chooseCoalitie}</span>
      <select @change=${this.#onChoose}>
        ${alternatives.map(
          one =>
            html`<option value=${one.id} ?selected=${one === coalitie}>${coalitienaam(one, this.language)}</option>`,
        )}
      </select>
    </label>`;
  }

  readonly #onChoose = (event: Event): void => {
    const coalitie = (event.target as HTMLSelectElement).value;
    const { gemeente } = this.selection;
    this.select(gemeente === undefined ? { coalitie } : { gemeente, coalitie });
  };
}
