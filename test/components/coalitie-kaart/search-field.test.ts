/** The search field until what makes it search has come, and when that fails. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { GemeenteSearch, styles } from '../../../src/components/coalitie-kaart/gemeente-search.js';
import { SearchField, searchFrame } from '../../../src/components/coalitie-kaart/search-field.js';
import { nlKaart } from '../../../src/components/shared/strings/nl-kaart.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { all, mount, one } from '../../support/elements.js';
import { until } from '../../support/proef.js';

/** An element with nothing but the field, of which a test decides when the rest comes. */
class ProefVeld extends LitElement {
  asked = 0;
  arrive: () => void = () => {};
  fail: () => void = () => {};

  readonly field = new SearchField(this, {
    strings: () => nlKaart,
    load: async () => {
      this.asked += 1;
      await new Promise<void>((resolve, reject) => {
        this.arrive = resolve;
        this.fail = () => reject(new Error('no network'));
      });
      const search = new GemeenteSearch(this, {
        find: text => (text ? [{ code: 'GM0957', naam: 'Roermond', participates: true }] : []),
        onChoose: () => {},
        strings: () => nlKaart,
        frame: searchFrame,
      });
      return { search, styles };
    },
  });

  protected override render(): TemplateResult {
    return this.field.render();
  }
}
customElements.define('proef-veld', ProefVeld);

async function veld(): Promise<{ element: ProefVeld; input: HTMLInputElement }> {
  const element = mount<ProefVeld>('<proef-veld></proef-veld>');
  await element.updateComplete;
  return { element, input: one<HTMLInputElement>(element, '#zoekveld') };
}

describe('the search field that is there from the start', () => {
  it('asks for nothing until a visitor comes to it, and is accessible by then', async () => {
    const { element, input } = await veld();
    await expectNoAxeViolations(element);
    expect(element.asked).to.equal(0);
    input.focus();
    expect(element.asked).to.equal(1);
  });

  it('searches at once for what was typed before, in the same input', async () => {
    const { element, input } = await veld();
    input.focus();
    await sendKeys({ type: 'roer' });
    expect(element.asked).to.equal(1);
    element.arrive();
    await until(() => all(element, '[role="option"]').length === 1);
    expect(input.isConnected).to.be.true;
    expect([input.value, input.getAttribute('aria-expanded')]).to.deep.equal(['roer', 'true']);
    await sendKeys({ type: 'm' });
    await element.updateComplete;
    expect(input.value).to.equal('roerm');
  });

  it('opens no list for who has left in the meantime, and keeps the text', async () => {
    const { element, input } = await veld();
    input.focus();
    await sendKeys({ type: 'roer' });
    input.blur();
    element.arrive();
    await until(() => all(element, '[part="wissen"]').length === 1);
    expect(all(element, '[role="option"]')).to.be.empty;
    expect(input.value).to.equal('roer');
  });

  it('says that it could not be fetched, and tries again at the next letter', async () => {
    const { element, input } = await veld();
    input.focus();
    element.fail();
    await new Promise(resolve => setTimeout(resolve));
    expect(all(element, '[part="melding"]'), 'before anything is searched').to.be.empty;
    await sendKeys({ type: 'r' });
    expect(element.asked).to.equal(2);
    element.fail();
    await until(() => one(element, '[role="status"]').textContent === nlKaart.errors.http);
    expect(one(element, '[part="melding"]').checkVisibility()).to.be.true;
    await expectNoAxeViolations(element);
    await sendKeys({ type: 'o' });
    expect(element.asked).to.equal(3);
    element.arrive();
    await until(() => all(element, '[role="option"]').length === 1);
  });
});
