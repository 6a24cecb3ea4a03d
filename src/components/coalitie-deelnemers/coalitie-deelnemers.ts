import { html } from 'lit';
import type { Coalitie, Deelnemers } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import type { FeedView } from '../shared/feed-element.js';
import { LazyModule, LazyView } from '../shared/lazy-view.js';
import { sharedStyles } from '../shared/styles.js';

/**
 * Who takes part in a coalition: organisations, groups of people and kinds of organisations, in the groups and the
 * order of the feed. How many there are is said in the coalition's own words; nothing is counted here.
 *
 * @element coalitie-deelnemers
 *
 * @csspart toelichting - What the coalition says of its participants, or of one group of them.
 * @csspart aantal - How many there are, in the words of the coalition.
 * @csspart groep - One group of participants.
 * @csspart groepsnaam - The heading of a group.
 * @csspart deelnemers - The list of one group.
 * @csspart deelnemer - One participant.
 * @csspart soort - What a participant is, where it is not an organisation.
 */
export class CoalitieDeelnemers extends CoalitieElement {
  static override styles = [sharedStyles];
  static override view = new LazyModule(() => import('./deelnemers-view.js'));

  readonly #view = new LazyView(this, CoalitieDeelnemers.view, 'at-once');

  protected override titleOf(coalitie: Coalitie): string {
    return this.strings.deelnemersIn(plaatsnaam(coalitie, this.language));
  }

  protected override renderCoalitie(coalitie: Coalitie): FeedView {
    const t = this.strings;
    const place = plaatsnaam(coalitie, this.language);
    const { deelnemers } = coalitie;
    if (!deelnemers || !saysAnything(deelnemers)) return { kind: 'empty', sentence: t.noDeelnemers(place) };
    return this.#view.show(
      ({ deelnemersView }) =>
        html`${this.renderTitle(this.titleOf(coalitie))}${deelnemersView(deelnemers, this.look)}`,
      this.look,
    );
  }

  protected override ownPeildatum({ deelnemers }: Coalitie): string | undefined {
    return deelnemers?.peildatum;
  }
}

/** Whether there is more than a date. */
function saysAnything({ toelichting, aantalTekst, groepen }: Deelnemers): boolean {
  return toelichting !== undefined || aantalTekst !== undefined || groepen !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-deelnemers': CoalitieDeelnemers;
  }
}
