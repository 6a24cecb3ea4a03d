import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { CoalitieContact } from '../../src/components/coalitie-contact/coalitie-contact.js';
import type { CoalitieKaart } from '../../src/components/coalitie-kaart/coalitie-kaart.js';
import '../../src/define.js';
import { fourteenGemeenten } from '../../stories/fixtures/fourteen-gemeenten.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, focused, inState, mount, mountWithFeed, one, settled, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { itWithMedia } from '../support/media.js';
import { until } from '../support/proef.js';
import { spoken } from '../support/transcript.js';

/** A map with its list and its shapes. */
async function kaartOf(feed: unknown, attributes = ''): Promise<CoalitieKaart> {
  const element = await mountWithFeed<CoalitieKaart>('coalitie-kaart', feed, attributes);
  await until(() => all(element, '[part="kaart"]').length === 1);
  return element;
}

const panelTitle = (element: Element) => all(element, '[part="details"] #panel-title')[0]?.textContent;
const buttonOf = (element: Element, code: string) =>
  one<HTMLButtonElement>(element, `button[data-code="${code}"]`);

describe('<coalitie-kaart>', () => {
  it('reads like sensible Dutch to a screen reader', async () => {
    const element = await kaartOf(
      feedWith(
        coalitieWith({
          motto: 'Samen',
          contacten: [{ naam: 'Jan', telefoons: [{ weergave: '0475-359245' }] }],
        }),
      ),
    );
    buttonOf(element, 'GM0957').click();
    await element.updateComplete;
    expect(await spoken(element)).to.deep.equal([
      'heading, Lokale coalities tegen eenzaamheid, level 2',
      'Zoek een gemeente',
      'combobox, Zoek een gemeente, has popup listbox, not expanded, autocomplete in list, 1 control',
      'status',
      'region, Roermond',
      'heading, Roermond, level 3',
      'Roermond',
      'paragraph',
      'Samen',
      'paragraph',
      'Jan',
      'group',
      'term',
      'Telefoon',
      'definition',
      'link, 0475-359245',
      '0475-359245',
      'button, Sluiten',
      'heading, Kies een gemeente, level 3',
      'group',
      'Limburg 1 gemeente',
      'Limburg',
      '1 gemeente',
      'list',
      'listitem, level 1, position 1, set size 1',
      'button, Roermond, current item',
      'figure',
      'group, Kaart, Schuif de kaart met de pijltjestoetsen en zoom met plus en min.',
      'image, Kaart van Nederland. Er doet 1 gemeente mee. Deze staat ook in de lijst.',
      'group, Kaart verplaatsen',
      'button, Inzoomen',
      'button, Uitzoomen',
      'button, Naar links',
      'button, Naar boven',
      'button, Naar beneden',
      'button, Naar rechts',
      'button, Toon heel Nederland',
      'caption',
      'list',
      'listitem, level 1, position 1, set size 3',
      'Doet mee',
      'listitem, level 1, position 2, set size 3',
      'Andere gemeente',
      'listitem, level 1, position 3, set size 3',
      'Gekozen',
      'Grenzen 2025: CBS / Kadaster (CC BY 4.0)',
      'status',
    ]);
    await expectNoAxeViolations(element);
  });

  it('lists the gemeenten by provincie, before the map in reading order', async () => {
    const element = await kaartOf(example);
    expect(
      all(element, 'summary').map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Gelderland 1 gemeente', 'Limburg 1 gemeente']);
    expect(all(element, 'button[data-code]').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Neder-Betuwe',
      'Roermond',
    ]);
    const list = one(element, '[part="lijst"]');
    expect(
      list.compareDocumentPosition(one(element, '[part="kaart"]')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
  });

  it('draws every gemeente, and those that take part as shapes of their own', async () => {
    const element = await kaartOf(example);
    expect(
      all<SVGElement>(element, '.doet-mee > path')
        .map(path => path.dataset.code)
        .filter(Boolean),
    ).to.have.members(['GM0957', 'GM1740']);
    expect(one<SVGPathElement>(element, '.land').getBBox().height).to.be.greaterThan(700);
    expect(one(element, '[part="bron"]').textContent).to.match(/CBS \/ Kadaster/);
  });

  it('leaves a provincie unfolded that the visitor unfolded, so that Escape has somewhere to return to', async () => {
    const element = await kaartOf(fourteenGemeenten);
    const button = buttonOf(element, 'GM0193');
    button.closest('details')?.querySelector('summary')?.click();
    button.click();
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '[part="details"]').length).to.equal(0);
    expect(button.closest('details')?.open).to.be.true;
    expect(element.shadowRoot?.activeElement === button).to.be.true;
  });

  itWithMedia(
    'shows in forced colours that a provincie can be unfolded, whatever the colours of the page',
    async emulate => {
      const element = await kaartOf(example);
      element.style.color = 'black';
      await emulate({ forcedColors: 'active', colorScheme: 'dark' });
      const summary = one(element, 'summary');
      const triangle = getComputedStyle(summary, '::before').borderInlineStartColor;
      expect(triangle).to.equal(getComputedStyle(summary).color);
      expect(triangle).not.to.equal('rgb(0, 0, 0)');
    },
  );

  it('opens a panel from the list by keyboard, and Escape returns to where it came from', async () => {
    const element = await kaartOf(example);
    buttonOf(element, 'GM0957').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(panelTitle(element)).to.equal('Roermond');
    expect(focused()).to.equal('Roermond');
    expect(buttonOf(element, 'GM0957').getAttribute('aria-current')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '[part="details"]').length).to.equal(0);
    expect(element.shadowRoot?.activeElement === buttonOf(element, 'GM0957')).to.be.true;
  });

  it('can be walked through and left with Tab alone', async () => {
    await kaartOf(example);
    const stops: string[] = [];
    for (let i = 0; i < 15; i++) {
      await sendKeys({ press: 'Tab' });
      stops.push(focused());
    }
    expect(stops).to.deep.equal([
      '#voor',
      'Zoek een gemeente',
      'Gelderland 1 gemeente',
      'Neder-Betuwe',
      'Limburg 1 gemeente',
      'Roermond',
      'Kaart',
      'Inzoomen',
      'Uitzoomen',
      'Naar links',
      'Naar boven',
      'Naar beneden',
      'Naar rechts',
      'Toon heel Nederland',
      '#na',
    ]);
  });

  it('opens a panel from the map', async () => {
    const element = await kaartOf(example);
    one(element, '.doet-mee > [data-code="GM1740"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(panelTitle(element)).to.equal('Neder-Betuwe');
    expect(all(element, '.gekozen[data-code]').map(({ dataset }) => dataset.code)).to.deep.equal(['GM1740']);
  });

  it('shows whom to call in the panel', async () => {
    const element = await kaartOf(example);
    buttonOf(element, 'GM1740').click();
    await element.updateComplete;
    expect(all(element, '[part="details"] a').map(link => link.getAttribute('href'))).to.deep.equal([
      'tel:140488',
      'mailto:mkuypers@nederbetuwe.nl',
      'tel:+31344602337',
      'mailto:info@welzijnrivierstroom.nl',
    ]);
    expect(textOf(element)).to.contain('Samen is leuker en samen staan we sterker!');
  });

  it('moves the other elements that read the same feed, and tells the page', async () => {
    const src = `/proef/feed.json?key=kaart-${Date.now()}`;
    const page =
      mount<HTMLElement>(`<section><coalitie-kaart src="${src}"></coalitie-kaart><coalitie-contact src="${src}"></coalitie-contact>
      <pijlers-status src="${src}"></pijlers-status></section>`);
    const [kaart, contact, pijlers] = [...page.children] as [CoalitieKaart, CoalitieContact, CoalitieContact];
    await settled(kaart);
    await inState(contact, 'empty');
    const told: unknown[] = [];
    page.addEventListener('coalitie-select', event => told.push(event.gemeente));
    buttonOf(kaart, 'GM0957').click();
    await inState(contact, 'ready');
    await inState(pijlers, 'ready');
    expect(textOf(contact)).to.contain('Betty Wilms');
    one<HTMLButtonElement>(kaart, '[part="details"] > button').click();
    await inState(contact, 'empty');
    expect(told).to.deep.equal(['GM0957', undefined]);
  });

  it('lists all coalitions of a gemeente', async () => {
    const element = await kaartOf(
      feedWith(coalitieWith({ id: 'a', naam: 'Noord' }), coalitieWith({ id: 'b', naam: 'Zuid' })),
    );
    buttonOf(element, 'GM0957').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Hier zijn 2 coalities.');
    expect(all(element, '[part="coalitie"] h4').map(({ textContent }) => textContent)).to.deep.equal([
      'Noord',
      'Zuid',
    ]);
  });

  it('marks every gemeente of a coalition that covers several', async () => {
    const codes = ['GM0957', 'GM1640', 'GM1669'];
    const element = await kaartOf(feedWith(coalitieWith({ gemeenten: codes.map(code => ({ code })) })));
    buttonOf(element, 'GM1640').click();
    await element.updateComplete;
    expect(all(element, 'g.gekozen[data-code]').map(({ dataset }) => dataset.code)).to.have.members(codes);
    expect(all(element, '[aria-current="true"]').length).to.equal(3);
  });

  it('lists what it cannot draw, with a note', async () => {
    const element = await kaartOf(
      feedWith(coalitieWith({ gemeenten: [{ code: 'GM0003' }, { code: 'GM9999', naam: 'Nergenshuizen' }] })),
    );
    expect(textOf(element)).to.contain('Andere gemeenten');
    expect(textOf(element)).to.contain('Appingedam Deze gemeente is nu een deel van Eemsdelta.');
    expect(textOf(element)).to.contain('Nergenshuizen Deze gemeente staat niet op de kaart.');
    await expectNoAxeViolations(element);
  });

  it('folds the provincies of a long list, except the chosen one', async () => {
    const element = mount<CoalitieKaart>(
      '<coalitie-kaart src="/proef/nationaal.json?n=342" gemeente="Roermond"></coalitie-kaart>',
    );
    await settled(element);
    await until(() => all(element, '[part="kaart"]').length === 1);
    expect(all(element, 'details').length).to.equal(12);
    expect(
      all<HTMLDetailsElement>(element, 'details[open]').map(
        ({ textContent }) => textContent?.trim().split(/\s/)[0],
      ),
    ).to.deep.equal(['Limburg']);
    expect(all(element, '.doet-mee > [data-code]').length).to.equal(342);
  });

  it('shows the gemeente that the page pins, without a button to close it', async () => {
    const element = await kaartOf(example, 'gemeente="Roermond"');
    expect(panelTitle(element)).to.equal('Roermond');
    expect(all(element, '[part="details"] > button').length).to.equal(0);
    expect(document.activeElement === document.body).to.be.true;
  });

  it('offers nothing to choose where the page pins a gemeente, and keeps its list as text', async () => {
    const element = await kaartOf(example, 'gemeente="Roermond"');
    expect(all(element, 'input, button[data-code]').length).to.equal(0);
    const entries = all(element, '[part="gemeente"]');
    expect(entries.map(({ textContent }) => textContent)).to.deep.equal(['Neder-Betuwe', 'Roermond']);
    expect(entries.map(entry => entry.getAttribute('aria-current'))).to.deep.equal([null, 'true']);
    expect(one(element, '[part="lijsttitel"]').textContent).to.equal('Gemeenten die meedoen');
    const shape = one<SVGElement>(element, '.doet-mee > [data-code="GM1740"]');
    expect(getComputedStyle(shape).cursor).to.equal('auto');
    for (const target of [shape, entries[0] as HTMLElement])
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(panelTitle(element)).to.equal('Roermond');
    await expectNoAxeViolations(element);
  });

  it('offers a choice again once nothing is pinned any more', async () => {
    const element = await kaartOf(example, 'gemeente="Roermond"');
    element.gemeente = null;
    await element.updateComplete;
    expect(all(element, '[role="combobox"]').length).to.equal(1);
    const shape = one<SVGElement>(element, '.doet-mee > [data-code="GM1740"]');
    expect(getComputedStyle(shape).cursor).to.equal('pointer');
    buttonOf(element, 'GM1740').click();
    await element.updateComplete;
    expect(panelTitle(element)).to.equal('Neder-Betuwe');
  });

  it('can be read through with Tab where the page pins a coalition: only the map and the links are stops', async () => {
    const element = await kaartOf(
      feedWith(coalitieWith({ gemeenten: [{ code: 'GM0957', naam: 'Roermond' }] })),
      'coalitie="proef"',
    );
    one<HTMLElement>(element, 'summary').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Kaart');
  });

  it('says from when each coalition in the panel is, and when that is long ago', async () => {
    const element = await kaartOf({
      ...feedWith(
        coalitieWith({ id: 'oud', naam: 'Oud', peildatum: '2020-10' }),
        coalitieWith({ id: 'feed', naam: 'Zonder eigen datum' }),
      ),
      bijgewerkt: new Date().toISOString().slice(0, 10),
    });
    buttonOf(element, 'GM0957').click();
    await element.updateComplete;
    const [old, other] = all(element, '[part="coalitie"] [part="peildatum"]');
    expect(old?.textContent?.replace(/\s+/g, ' ')).to.contain('Peildatum: oktober 2020');
    expect(old?.querySelectorAll('[part="verouderd"]').length).to.equal(1);
    expect(other?.textContent).to.contain('Bijgewerkt');
    expect(other?.querySelectorAll('[part="verouderd"]').length).to.equal(0);
    await expectNoAxeViolations(element);
  });

  it('says nothing of a date that nobody gave', async () => {
    const element = await kaartOf(feedWith(coalitieWith()), 'gemeente="Roermond"');
    expect(all(element, '[part="coalitie"]').length).to.equal(1);
    expect(all(element, '[part="peildatum"]').length).to.equal(0);
  });

  it('takes a name that nobody knows, whatever is in it', async () => {
    const element = await kaartOf(example);
    for (const name of ['Nergens"huizen', "']", '\\', '<img>']) {
      element.gemeente = name;
      await until(() => all(element, '#panel-title')[0]?.textContent === name);
      expect(textOf(element)).to.contain('Voor deze gemeente zijn er geen gegevens.');
    }
  });

  it('fits in 220 pixels', async () => {
    const element = await kaartOf(example, 'gemeente="Neder-Betuwe"');
    (element.parentElement as HTMLElement).style.width = '220px';
    await element.updateComplete;
    const { right } = element.getBoundingClientRect();
    for (const part of all(element, '*')) {
      if (part.checkVisibility() && !part.closest('.for-screen-readers, svg'))
        expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
    }
  });
});
