/**
 * The base of the elements that show a part of one coalition: decides which coalition, offers the
 * others of the same gemeente, and says in one sentence why there is none.
 */
import { html, type TemplateResult } from 'lit';
import type { Coalitie, Feed } from '../../data/feed/schema.js';
import { type Choice, chooseCoalitie } from '../../data/questions/choose.js';
import { coalitienaam } from '../../data/questions/names.js';
import { FeedElement, type FeedView } from './feed-element.js';

/**
 * The base of the elements that show one coalition.
 *
 * @csspart keuze - The choice between several coalitions of one gemeente.
 * @fires {CoalitieSelectEvent} coalitie-select - A visitor chose another coalition of the gemeente. Fields `gemeente` and `coalitie`. Bubbles and is composed.
 */
export abstract class CoalitieElement extends FeedElement {
  /** Makes a template of a coalition, or a sentence when it has nothing that this element shows. */
  protected abstract renderCoalitie(coalitie: Coalitie): FeedView;

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
        return this.#withChoice(choice);
    }
  }

  #withChoice(choice: Extract<Choice, { kind: 'coalitie' }>): FeedView {
    const view = this.renderCoalitie(choice.coalitie);
    if (choice.alternatives.length < 2 || view.kind === 'waiting') return view;
    // The choice stays when this coalition has nothing to show: another one may.
    const content = view.kind === 'empty' ? html`<p part="melding">${view.sentence}</p>` : view.content;
    return { kind: 'content', content: html`${this.#renderChoice(choice)}${content}` };
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
