/** A view that is fetched apart: waiting, shown with its styles, failed, and tried again. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { CoalitieElement } from '../../src/components/shared/coalitie-element.js';
import type { FeedView } from '../../src/components/shared/feed-element.js';
import { LazyModule, LazyView } from '../../src/components/shared/lazy-view.js';
import { all, inState, mount, one, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { silenceConsole } from '../support/proef.js';

const view = { styles: '[part="proef"] { inline-size: 77px; display: block }', hello: 'Hallo' };

let answers: (() => Promise<typeof view>)[] = [];
let asked = 0;
let module: LazyModule<typeof view>;

const fresh = (...next: typeof answers): void => {
  answers = next;
  asked = 0;
  module = new LazyModule(() => {
    asked += 1;
    return (answers.shift() as () => Promise<typeof view>)();
  });
};

class ProefElement extends CoalitieElement {
  readonly #view = new LazyView(this, module, this.hasAttribute('later') ? 'when-shown' : 'at-once');

  protected override titleOf(): string {
    return 'Proef';
  }

  protected override renderCoalitie(): FeedView {
    return this.#view.show(({ hello }) => html`<span part="proef">${hello}</span>`, this.look);
  }
}
customElements.define('proef-element', ProefElement);

const mounted = (attributes = ''): ProefElement => {
  const element = mount<ProefElement>(`<proef-element ${attributes}><p>Bel 14 0475</p></proef-element>`);
  element.feed = feedWith(coalitieWith());
  return element;
};

const failing = () => Promise.reject(new Error('no network'));
const coming = () => Promise.resolve(view);

describe('a view that is fetched apart', () => {
  const warnings = silenceConsole('warn');

  it('leaves the content of the page alone until it is there, and brings its styles', async () => {
    let arrive: (module: typeof view) => void = () => {};
    fresh(() => new Promise(resolve => (arrive = resolve)));
    const element = mounted();
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(element.state).to.equal('loading');
    expect(element.querySelector('p')?.checkVisibility()).to.be.true;
    arrive(view);
    await inState(element, 'ready');
    expect(one(element, '[part="proef"]').offsetWidth).to.equal(77);
  });

  it('is fetched once for all elements of a page, and there at once for the next', async () => {
    fresh(coming);
    const elements = [mounted(), mounted()];
    for (const element of elements) await inState(element, 'ready');
    expect(asked).to.equal(1);
    const third = mounted();
    await inState(third, 'ready');
    expect([asked, textOf(third)]).to.deep.equal([1, 'Hallo']);
  });

  it('is not fetched for a feed in which there is nothing for it, where that is likely', async () => {
    fresh(coming);
    const element = mount<ProefElement>('<proef-element later></proef-element>');
    element.feed = feedWith();
    await inState(element, 'empty');
    expect(asked).to.equal(0);
  });

  it('is one sentence when it cannot be had, and is tried again by an element that comes back', async () => {
    fresh(failing, coming);
    const element = mounted();
    await inState(element, 'error');
    expect(textOf(element)).to.equal('De gegevens zijn op dit moment niet te bereiken.');
    expect(element.querySelector('p')?.checkVisibility(), 'the content of the page').to.be.true;
    expect(all(element, '[part="proef"]')).to.be.empty;
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('docs/fouten.md#het-script');
    const parent = element.parentElement as HTMLElement;
    element.remove();
    parent.append(element);
    await inState(element, 'ready');
    expect(textOf(element)).to.equal('Hallo');
  });
});
