import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import type { Coalitie, Feed } from '../../data/feed/schema.js';
import { plaatsnaam } from '../../data/questions/names.js';
import { feedContext } from '../../data/state/feed-context.js';
import type { FeedSource } from '../../data/state/feed-state.js';
import { ShownSource } from '../../data/state/shown-source.js';
import { CoalitieElement } from '../shared/coalitie-element.js';
import type { FeedView } from '../shared/feed-element.js';
import { LazyModule, LazyView, type ViewModule } from '../shared/lazy-view.js';
import { property } from '../shared/property.js';
import { sharedStyles } from '../shared/styles.js';
import { chosenOnderdelen } from './onderdelen.js';

/**
 * The whole of one coalition as one page: what it wants, what it does, how far it is with the five pijlers, who takes
 * part and whom to call. What the feed does not say has no heading.
 *
 * @element coalitie-profiel
 *
 * @csspart plaats - The line that says where the coalition is, below its name.
 * @csspart motto - The motto of the coalition.
 * @csspart feiten - Phase, dates and signing.
 * @csspart intro - How the coalition introduces itself.
 * @csspart inhoudsopgave - The list of sections of a long profile.
 * @csspart inhoudsknop - A button in that list, that leads to a section.
 * @csspart sectie - One section.
 * @csspart sectietitel - The heading of a section.
 * @csspart actielijnen - The list of lines of action.
 * @csspart actielijn - One line of action.
 * @csspart actielijntitel - The heading of a line of action.
 * @csspart acties - The acties of the coalition or of a line of action.
 * @csspart actie - One actie.
 * @csspart voortgang - How many acties are finished.
 * @csspart citaat - One quotation.
 * @csspart onderkop - The heading above documents or links.
 *
 * @csspart pijlers - In `<pijlers-status>`: the list of five.
 * @csspart pijler - In `<pijlers-status>`: one pijler.
 * @csspart status - In `<pijlers-status>`: the status of a pijler.
 * @csspart symbool - In `<pijlers-status>`: the shape of a status.
 * @csspart toelichting - In the elements inside: an explanation.
 * @csspart indicator - In `<coalitie-cijfers>`: the charts of one indicator.
 * @csspart grafiek - In `<coalitie-cijfers>`: the drawing of a chart.
 * @csspart legenda - In `<coalitie-cijfers>`: the areas of a chart.
 * @csspart reden - In `<coalitie-cijfers>`: why there is no line between figures.
 * @csspart verantwoording - In `<coalitie-cijfers>`: age, years, method and source of a chart.
 * @csspart tabel - In `<coalitie-cijfers>`: a table of figures.
 * @csspart groep - In `<coalitie-deelnemers>`: one group of participants.
 * @csspart deelnemers - In `<coalitie-deelnemers>`: the list of a group.
 * @csspart deelnemer - In `<coalitie-deelnemers>`: one participant.
 * @csspart kaarten - In `<coalitie-contact>`: the list of contacts.
 * @csspart kaart - In `<coalitie-contact>`: one contact.
 * @csspart telefoon - In `<coalitie-contact>`: a link that dials.
 * @csspart email - In `<coalitie-contact>`: a link that mails.
 */
export class CoalitieProfiel extends CoalitieElement {
  static override styles = [sharedStyles];
  static override view = new LazyModule(() => import('./profiel-view.js'));

  /** Which parts are shown, by name, in this order. Absent: all, in the order of the story of a coalition. */
  @property() onderdelen: string | null = null;

  readonly #view = new LazyView(this, CoalitieProfiel.view, 'at-once');
  readonly #provider = new ContextProvider(this, { context: feedContext });
  #provided: FeedSource | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The elements inside show what this one shows; what goes wrong is said here, once.
    const { source } = this;
    if (source === this.#provided) return;
    this.#provided = source;
    this.#provider.setValue(source && new ShownSource(source));
  }

  protected override titleOf(coalitie: Coalitie): string {
    return coalitie.naam ?? this.strings.profileIn(plaatsnaam(coalitie, this.language));
  }

  protected override renderCoalitie(coalitie: Coalitie, feed: Feed): FeedView {
    const title = this.titleOf(coalitie);
    const onderdelen = chosenOnderdelen(this.onderdelen);
    return this.#view.show(
      ({ profielView }) =>
        html`${this.renderTitle(title)}${profielView(coalitie, feed, onderdelen, this.look)}`,
      this.look,
      viewsInside(coalitie),
    );
  }

  /** The profile has a part of its own for its date. */
  protected override renderFreshness(): typeof nothing {
    return nothing;
  }
}

/** The views of the elements inside that this coalition has something for. */
function viewsInside({ pijlers, cijfers, deelnemers }: Coalitie): readonly LazyModule<ViewModule>[] {
  const said = { 'pijlers-status': pijlers, 'coalitie-cijfers': cijfers, 'coalitie-deelnemers': deelnemers };
  return Object.entries(said).flatMap(([tag, part]) => {
    const elementClass = part && (customElements.get(tag) as typeof CoalitieElement | undefined);
    return elementClass?.view ?? [];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'coalitie-profiel': CoalitieProfiel;
  }
}
