import { html } from 'lit';
import type { Coalitie } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import type { FeedView } from '../shared/feed-element.js';
import { LazyModule, LazyView } from '../shared/lazy-view.js';
import { sharedStyles } from '../shared/styles.js';

/**
 * What was measured of loneliness, for pijler 5: the figures of a coalition beside those of its region and
 * of the country, as a chart for each indicator and age, with the same figures in a table. A line joins
 * only figures that can be compared: of the same area and age, and known to be measured in the same way.
 * Where it does not, a sentence says why. Percentages are shown as the feed gives them; nothing is computed.
 *
 * @element coalitie-cijfers
 *
 * @csspart indicatoren - All charts.
 * @csspart indicator - The charts of one indicator, such as "Ernstig eenzaam".
 * @csspart naam - The name of an indicator.
 * @csspart uitleg - What an indicator measures.
 * @csspart leeftijd - The heading of a chart, where an indicator has one for each age.
 * @csspart grafiek - The drawing of a chart.
 * @csspart legenda - The areas of a chart, each with its shape and its latest figure.
 * @csspart symbool - The shape of an area.
 * @csspart reden - Why there is no line between figures.
 * @csspart verantwoording - Age, years, method and source of a chart.
 * @csspart cijfers - The disclosure with the figures of a chart as tables.
 * @csspart tabel - A table of figures: one for each way of measuring and source.
 */
export class CoalitieCijfers extends CoalitieElement {
  static override styles = [sharedStyles];
  static override view = new LazyModule(() => import('./cijfers-view.js'));

  readonly #view = new LazyView(this, CoalitieCijfers.view, 'when-shown');

  protected override titleOf(coalitie: Coalitie): string {
    return this.strings.cijfersIn(plaatsnaam(coalitie, this.language));
  }

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { cijfers } = coalitie;
    if (!cijfers) return { kind: 'empty', sentence: t.noCijfers(place) };
    return this.#view.show(
      ({ cijfersView }) =>
        html`${this.renderTitle(this.titleOf(coalitie))}${cijfersView(cijfers, this.look)}`,
      this.look,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-cijfers': CoalitieCijfers;
  }
}
