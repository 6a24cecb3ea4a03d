import { html } from 'lit';
import type { Coalitie } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import type { FeedView } from '../shared/feed-element.js';
import { LazyModule, LazyView } from '../shared/lazy-view.js';
import { property } from '../shared/property.js';
import { sharedStyles } from '../shared/styles.js';

/**
 * How far a coalition is with each of the five pijlers, in its own words: the status as text, shape and colour, when
 * it was signed, the explanation and the acties. There is no total: nobody measures one.
 *
 * @element pijlers-status
 *
 * @attr {'lijst' | 'tabel' | 'compact'} weergave - `lijst` (default) shows everything one below the other, `tabel` everything in columns where there is room, `compact` only name and status.
 *
 * @csspart inleiding - What the coalition says of the five pijlers together.
 * @csspart pijlers - The list or the table of five.
 * @csspart pijler - One pijler.
 * @csspart kolomkop - The heading of a column of the table.
 * @csspart naam - The number and name of a pijler.
 * @csspart status - The status of a pijler: shape and text.
 * @csspart symbool - The shape of a status.
 * @csspart feiten - Dates of a pijler.
 * @csspart toelichting - The explanation of a pijler.
 * @csspart uitleg - A long explanation that can be unfolded.
 * @csspart acties - The acties of a pijler.
 * @csspart actie - One actie.
 * @csspart voortgang - How many acties are finished.
 * @csspart documenten - The documents of a pijler.
 * @csspart verantwoording - The line that says where the status comes from.
 *
 * @cssprop --coalitie-status-niet-gestart-color - The shape of a pijler that has not been started, or of which the status is unknown.
 * @cssprop --coalitie-status-in-voorbereiding-color - The shape of a pijler that is being prepared.
 * @cssprop --coalitie-status-loopt-color - The shape of a pijler that is under way. Default: the accent colour.
 * @cssprop --coalitie-status-geborgd-color - The shape of a pijler that is secured.
 */
export class PijlersStatus extends CoalitieElement {
  static override styles = [sharedStyles];
  static override view = new LazyModule(() => import('./pijlers-view.js'));

  /** How the pijlers are laid out, and how much of them is shown. */
  @property({ reflect: true }) weergave: 'lijst' | 'tabel' | 'compact' = 'lijst';

  /** Shows long explanations at once; without it they are folded away, and a visitor unfolds them. */
  @property({ type: Boolean }) toelichting = false;

  readonly #view = new LazyView(this, PijlersStatus.view, 'at-once');

  protected override titleOf(coalitie: Coalitie): string {
    return this.strings.pijlersIn(plaatsnaam(coalitie, this.language));
  }

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { pijlers, pijlersInleiding } = coalitie;
    if (!pijlers) return { kind: 'empty', sentence: t.noPijlers(place) };
    const title = this.titleOf(coalitie);
    const options = { weergave: this.weergave, toelichting: this.toelichting, caption: title };
    return this.#view.show(
      ({ pijlersView }) =>
        html`${this.renderTitle(title)}${pijlersView(pijlers, pijlersInleiding, options, this.look)}`,
      this.look,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pijlers-status': PijlersStatus;
  }
}
