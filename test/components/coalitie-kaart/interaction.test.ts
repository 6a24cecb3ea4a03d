/** The map that is reached for: take-over, buttons, search, address, background, and what is left when things fail. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import example from '../../../examples/coalities.json' with { type: 'json' };
import type { CoalitieKaart } from '../../../src/components/coalitie-kaart/coalitie-kaart.js';
import { MapController } from '../../../src/components/coalitie-kaart/map-controller.js';
import '../../../src/define.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { all, focused, inState, mount, mountWithFeed, one, textOf } from '../../support/elements.js';
import { coalitieWith, feedWith } from '../../support/feeds.js';
import { itWithMedia } from '../../support/media.js';
import { newKey, silenceConsole, until } from '../../support/proef.js';

async function kaartOf(feed: unknown, attributes = ''): Promise<CoalitieKaart> {
  const element = await mountWithFeed<CoalitieKaart>('coalitie-kaart', feed, attributes);
  await until(() => all(element, '[part="kaart"]').length === 1);
  return element;
}

const drawingOf = (element: Element): SVGSVGElement => one<SVGSVGElement>(element, '[part="kaart"]');
const isLive = (element: Element): boolean => all(element, '.leaflet-container').length === 1;
const boxOf = (element: Element, code: string): DOMRect =>
  one<SVGElement>(element, `.doet-mee > [data-code="${code}"]`).getBoundingClientRect();

/** Presses a button of the map by its name. */
function press(element: Element, name: string): void {
  const button = all(element, '[part="kaartknop"]').find(
    knop => (knop.getAttribute('aria-label') ?? knop.textContent?.trim()) === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  button.click();
}

/**
 * Waits until a shape stands still: in the same place in three frames in a row. Frames and not milliseconds, because
 * whatever moves it does so once per frame, and on a busy machine it may be long until the next one.
 */
async function still(element: Element, code: string): Promise<void> {
  let before = '';
  let same = 0;
  await until(async () => {
    await new Promise(requestAnimationFrame);
    const { left, top, width } = boxOf(element, code);
    const now = `${left} ${top} ${width}`;
    same = now === before ? same + 1 : 0;
    before = now;
    return same === 2;
  });
}

describe('<coalitie-kaart>, when the visitor reaches for the map', () => {
  it('is taken over in place: the same drawing, the same pixels, the same choice', async () => {
    const element = await kaartOf(example);
    const drawing = drawingOf(element);
    one<HTMLButtonElement>(element, 'button[data-code="GM0957"]').click();
    await element.updateComplete;
    const before = ['GM0957', 'GM1740'].map(code => boxOf(element, code));
    one(element, '#map-window').dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => isLive(element));
    expect(drawingOf(element) === drawing).to.be.true;
    expect(one(element, 'g.gekozen').getAttribute('data-code')).to.equal('GM0957');
    for (const [index, code] of ['GM0957', 'GM1740'].entries()) {
      const [was, is] = [before[index] as DOMRect, boxOf(element, code)];
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(was[side] - is[side]), `${code} ${side}`).to.be.below(0.5);
    }
    expect(focused()).to.equal('Roermond');
    await expectNoAxeViolations(element);
  });

  it('asks for nothing before that', async () => {
    const element = await kaartOf(example);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(isLive(element)).to.be.false;
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ origin }) => origin !== location.origin).map(String)).to.deep.equal([]);
  });

  it('is taken over by focus, and moves with the keyboard without keeping it', async () => {
    const element = await kaartOf(example);
    one(element, '#map-window').focus();
    await until(() => isLive(element));
    const before = boxOf(element, 'GM1740');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => boxOf(element, 'GM1740').left < before.left - 20);
    await still(element, 'GM1740');
    await sendKeys({ press: '+' });
    await until(() => boxOf(element, 'GM1740').width > before.width * 1.2);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Inzoomen');
  });

  it('zooms and moves with its buttons, also as the first thing', async () => {
    const element = await kaartOf(example);
    const before = boxOf(element, 'GM1740');
    press(element, 'Inzoomen');
    await until(() => boxOf(element, 'GM1740').width > before.width * 1.5);
    await still(element, 'GM1740');
    press(element, 'Uitzoomen');
    await until(() => boxOf(element, 'GM1740').width < before.width * 1.1);
    await still(element, 'GM1740');
    const { left, top } = boxOf(element, 'GM1740');
    press(element, 'Naar rechts');
    await until(() => boxOf(element, 'GM1740').left < left - 20);
    await still(element, 'GM1740');
    press(element, 'Naar beneden');
    await until(() => boxOf(element, 'GM1740').top < top - 20);
    await still(element, 'GM1740');
    press(element, 'Toon heel Nederland');
    await until(() => boxOf(element, 'GM1740').width < before.width * 0.6);
  });

  it('still opens the panel with a click on a shape', async () => {
    const element = await kaartOf(example);
    press(element, 'Inzoomen');
    await until(() => isLive(element));
    one(element, '.doet-mee > [data-code="GM1740"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(focused()).to.equal('Neder-Betuwe');
    expect(isLive(element)).to.be.true;
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal('Kaart');
  });

  it('has the focus when it is pressed, so that its keys work, without an outline or a place to type', async () => {
    const element = await kaartOf(example);
    const { left, top } = one(element, '#map-window').getBoundingClientRect();
    let isDefault: boolean | undefined;
    element.addEventListener('mousedown', event => {
      isDefault = !event.defaultPrevented;
    });
    await sendMouse({ type: 'click', position: [Math.round(left + 10), Math.round(top + 10)] });
    await resetMouse();
    expect(isDefault).to.be.false;
    expect(focused()).to.equal('Kaart');
    expect(one(element, '#map-window').matches(':focus-visible')).to.be.false;
    await until(() => isLive(element));
  });

  it('writes the name of what is chosen as large at every zoom level', async () => {
    const element = await kaartOf(example);
    one<HTMLButtonElement>(element, 'button[data-code="GM0957"]').click();
    await element.updateComplete;
    const heightOfName = (): number => one(element, 'text.naam').getBoundingClientRect().height;
    await until(() => one(element, 'text.naam').hasAttribute('style'));
    const before = heightOfName();
    press(element, 'Inzoomen');
    await until(() => isLive(element));
    await still(element, 'GM0957');
    expect(heightOfName()).to.be.closeTo(before, 2);
  });

  it('keeps its view while the visitor chooses, and when the element moves', async () => {
    const element = await kaartOf(example);
    const { width: atFirst } = boxOf(element, 'GM1740');
    press(element, 'Inzoomen');
    await until(() => boxOf(element, 'GM1740').width > atFirst * 1.5);
    await still(element, 'GM1740');
    const before = boxOf(element, 'GM1740');
    one<HTMLButtonElement>(element, 'button[data-code="GM1740"]').click();
    await element.updateComplete;
    expect(Math.abs(boxOf(element, 'GM1740').width - before.width)).to.be.below(0.5);
    element.parentElement?.append(element);
    await element.updateComplete;
    one(element, '#map-window').dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => isLive(element));
    expect(Math.abs(boxOf(element, 'GM1740').width - before.width)).to.be.below(0.5);
  });

  it('comes and goes twenty times', async () => {
    const element = await kaartOf(example);
    const parent = element.parentElement as HTMLElement;
    for (let i = 0; i < 20; i++) {
      one(element, '#map-window').dispatchEvent(new PointerEvent('pointerenter'));
      await until(() => isLive(element));
      element.remove();
      expect(all(element, '.leaflet-container').length).to.equal(0);
      parent.append(element);
      await element.updateComplete;
    }
    expect(all(element, '[part="kaart"]').length).to.equal(1);
  });

  it('waits in a hidden tab, and follows the size of its place', async () => {
    const element = await kaartOf(example);
    const parent = element.parentElement as HTMLElement;
    parent.style.display = 'none';
    press(element, 'Inzoomen');
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(isLive(element)).to.be.false;
    parent.style.display = '';
    press(element, 'Inzoomen');
    await until(() => isLive(element));
    await still(element, 'GM1740');
    const before = boxOf(element, 'GM1740').width;
    parent.style.width = '300px';
    await until(() => one(element, '#map-window').clientWidth < 300);
    await still(element, 'GM1740');
    const window = one(element, '#map-window').getBoundingClientRect();
    expect(Math.abs(drawingOf(element).getBoundingClientRect().width / window.width - 2)).to.be.below(0.1);
    expect(before).to.be.greaterThan(0);
  });
});

describe('<coalitie-kaart>, on paper', () => {
  itWithMedia('is not taken over, and is again on the screen', async emulate => {
    const element = await kaartOf(example);
    await emulate({ print: true });
    const before = boxOf(element, 'GM1740');
    const reachFor = (): boolean =>
      one(element, '#map-window').dispatchEvent(new PointerEvent('pointerenter'));
    reachFor();
    await import('../../../src/components/coalitie-kaart/leaflet-map.js');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(isLive(element)).to.be.false;
    expect(boxOf(element, 'GM1740').width).to.equal(before.width);
    await emulate({});
    reachFor();
    await until(() => isLive(element));
  });
});

describe('<coalitie-kaart>, when the part that moves cannot be had', () => {
  const warnings = silenceConsole('warn');

  class BrokenMap extends LitElement {
    readonly map = new MapController(
      this,
      () => {
        const window = this.renderRoot.querySelector<HTMLElement>('div');
        const drawing = this.renderRoot.querySelector('svg');
        return window && drawing ? { window, drawing } : undefined;
      },
      () => Promise.reject(new TypeError('the chunk did not load')),
    );

    override render(): TemplateResult {
      const { left, top, width, height } = this.map.viewBox(VIEW);
      return html`<div><svg viewBox="${left} ${top} ${width} ${height}"></svg></div>
        <p>${this.map.notice}</p>`;
    }
  }
  const VIEW = { left: 1, top: 2, width: 3, height: 4 };
  customElements.define('broken-map', BrokenMap);

  it('keeps the drawing and says so once, quietly', async () => {
    const element = mount<BrokenMap>('<broken-map></broken-map>');
    await element.updateComplete;
    await element.map.zoomBy(1);
    await element.map.panBy(1, 0);
    await element.updateComplete;
    expect(element.map.isLive).to.be.false;
    expect(one(element, 'p').textContent).to.equal('not-interactive');
    expect(one(element, 'svg').getAttribute('viewBox')).to.equal('1 2 3 4');
    expect(warnings()[0]).to.contain('De kaart kan niet bewegen.');
  });
});

describe('<coalitie-kaart>, searching', () => {
  it('finds a gemeente, opens its panel, and Escape returns to the field', async () => {
    const element = await kaartOf(example);
    one(element, '#zoekveld').focus();
    await sendKeys({ type: 'roer' });
    await until(() => all(element, '[role="option"]').length > 0);
    await expectNoAxeViolations(element);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused()).to.equal('Roermond');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focused()).to.equal('Zoek een gemeente');
  });

  it('says of a gemeente without a coalition that there is nothing', async () => {
    const element = await kaartOf(example);
    one(element, '#zoekveld').focus();
    await sendKeys({ type: 'den haag' });
    await until(() => all(element, '[role="option"]').length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(element).includes('Voor deze gemeente zijn er geen gegevens.'));
    expect(one(element, '#panel-title').textContent).to.match(/Den Haag|Gravenhage/);
    await expectNoAxeViolations(element);
  });
});

describe('<coalitie-kaart>, what needs the register', () => {
  it('finds gemeenten by another name, and those that do not take part', async () => {
    const element = await kaartOf(example);
    one(element, '#zoekveld').focus();
    await sendKeys({ type: 'den bosch' });
    await until(() => textOf(element).includes("'s-Hertogenbosch"));
  });

  it('says what a former gemeente became', async () => {
    const element = await kaartOf(
      feedWith(coalitieWith({ gemeenten: [{ code: 'GM0003', naam: 'Appingedam' }] })),
    );
    expect(one(element, '[part="opmerking"]').textContent).to.contain('Eemsdelta');
  });

  it('names a gemeente of the address that the feed does not have', async () => {
    history.replaceState(null, '', '#gemeente=GM0344');
    const element = await kaartOf(example, 'hash');
    await until(() => one(element, '#panel-title').textContent === 'Utrecht');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('<coalitie-kaart hash>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('keeps the choice in the address, and the back button takes it back', async () => {
    const element = await kaartOf(example, 'hash');
    one<HTMLButtonElement>(element, 'button[data-code="GM0957"]').click();
    expect(location.hash).to.equal('#gemeente=GM0957');
    one<HTMLButtonElement>(element, 'button[data-code="GM1740"]').click();
    expect(location.hash).to.equal('#gemeente=GM1740');
    await element.updateComplete;
    history.back();
    await until(() => all(element, '#panel-title')[0]?.textContent === 'Roermond');
    one<HTMLButtonElement>(element, '[part="details"] > [part="knop"]').click();
    expect(location.hash).to.equal('');
  });

  it('brings the focus back when the back button closes the panel it was in', async () => {
    const element = await kaartOf(feedWith(...example.coalities), 'hash');
    one<HTMLButtonElement>(element, 'button[data-code="GM1740"]').click();
    await element.updateComplete;
    expect(focused()).to.equal('Neder-Betuwe');
    history.back();
    await until(() => all(element, '#panel-title').length === 0);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, 'button[data-code="GM1740"]'));
  });

  it('opens what the address names, without an event and without taking the focus', async () => {
    history.replaceState(null, '', '#anders=1&gemeente=gm1740');
    let told = 0;
    addEventListener('coalitie-select', () => told++, { once: true });
    const element = await kaartOf(feedWith(...example.coalities), 'hash');
    expect(one(element, '#panel-title').textContent).to.equal('Neder-Betuwe');
    expect(document.activeElement === document.body).to.be.true;
    expect(told).to.equal(0);
    one<HTMLButtonElement>(element, 'button[data-code="GM0957"]').click();
    expect(location.hash).to.equal('#anders=1&gemeente=GM0957');
  });

  it('leaves the address alone without the attribute', async () => {
    const element = await kaartOf(feedWith(...example.coalities));
    one<HTMLButtonElement>(element, 'button[data-code="GM0957"]').click();
    expect(location.hash).to.equal('');
  });
});

describe('<coalitie-kaart achtergrond>', () => {
  const tilesAsked = async (key: string): Promise<number> =>
    (await (await fetch(`/proef-tegels/teller?key=${key}`)).json()).requests;
  const source = (key: string): string => `/proef-tegels/{z}/{x}/{y}.png?key=${key}`;

  it('asks for no tile before the visitor wants it, and says what that means', async () => {
    const element = await kaartOf(example, 'achtergrond="brt"');
    expect(textOf(element)).to.contain('De achtergrondkaart komt van PDOK (Kadaster).');
    expect(all(element, 'img').length).to.equal(0);
    await expectNoAxeViolations(element);
  });

  it('shows tiles after the click, with their source', async () => {
    const key = newKey();
    const element = await kaartOf(example, `achtergrond="brt" tegel-url="${source(key)}"`);
    expect(await tilesAsked(key)).to.equal(0);
    press(element, 'Toon achtergrondkaart');
    await until(async () => (await tilesAsked(key)) > 0);
    await until(() => all(element, '.leaflet-tile-loaded').length > 0);
    expect(textOf(element)).to.contain('Kaartgegevens © Kadaster').and.not.contain('Toon achtergrondkaart');
    await expectNoAxeViolations(element);
  });

  it('shows tiles at once where the page says so', async () => {
    const key = newKey();
    await kaartOf(example, `achtergrond="brt-grijs" tegels="direct" tegel-url="${source(key)}"`);
    await until(async () => (await tilesAsked(key)) > 0);
  });

  it('waits for a click of a visitor who asked for less data, whatever the page says', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    try {
      const key = newKey();
      const element = await kaartOf(example, `achtergrond="brt" tegels="direct" tegel-url="${source(key)}"`);
      expect(textOf(element)).to.contain('Toon achtergrondkaart');
      expect(await tilesAsked(key)).to.equal(0);
      press(element, 'Toon achtergrondkaart');
      await until(async () => (await tilesAsked(key)) > 0);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('falls back quietly when tiles fail', async () => {
    const element = await kaartOf(
      example,
      'achtergrond="brt" tegels="direct" tegel-url="/proef-tegels/stuk/{z}/{x}/{y}.png"',
    );
    await until(() => textOf(element).includes('De achtergrondkaart kon niet worden geladen.'));
    expect(boxOf(element, 'GM0957').width).to.be.greaterThan(0);
  });

  it('knows no other background', async () => {
    const element = await kaartOf(example, 'achtergrond="satelliet" tegels="direct"');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(all(element, 'img').length).to.equal(0);
  });
});

describe('<coalitie-kaart weergave provincie loading>', () => {
  it('shows the list alone, and then fetches no shapes', async () => {
    const element = await mountWithFeed<CoalitieKaart>('coalitie-kaart', example, 'weergave="lijst"');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(all(element, '[part="kaartvlak"]').length).to.equal(0);
    expect(all(element, 'button[data-code]').length).to.equal(2);
    element.weergave = 'kaart';
    await until(() => all(element, '[part="kaart"]').length === 1);
    expect(one(element, 'summary').textContent).to.equal('Lijst van gemeenten');
    await expectNoAxeViolations(element);
  });

  it('shows one provincie', async () => {
    const element = await kaartOf(example, 'provincie="limburg"');
    expect(all(element, 'button[data-code]').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Roermond',
    ]);
  });

  it('shows one provincie of a whole country, as large as it fits', async () => {
    const element = mount<CoalitieKaart>(
      '<coalitie-kaart src="/proef/nationaal.json?n=342" provincie="Fryslân"></coalitie-kaart>',
    );
    await inState(element, 'ready');
    await until(() => all(element, '[part="kaart"]').length === 1);
    expect(all(element, '.doet-mee > [data-code]').length).to.equal(18);
    const { width } = one(element, '#map-window').getBoundingClientRect();
    const lefts = all(element, '.doet-mee > [data-code]').map(shape => shape.getBoundingClientRect());
    const span = Math.max(...lefts.map(({ right }) => right)) - Math.min(...lefts.map(({ left }) => left));
    expect(span)
      .to.be.greaterThan(width * 0.7)
      .and.below(width);
  });

  it('fetches the shapes only when it comes near the screen', async () => {
    const element = mount<CoalitieKaart>('<coalitie-kaart></coalitie-kaart>');
    (element.parentElement as HTMLElement).style.marginTop = '5000px';
    const far = document.createElement('coalitie-kaart');
    far.feed = feedWith(coalitieWith());
    element.parentElement?.append(far);
    await inState(far, 'ready');
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(all(far, '[part="kaart"]').length).to.equal(0);
    expect(all(far, 'button[data-code]').length).to.equal(1);
    far.scrollIntoView();
    await until(() => all(far, '[part="kaart"]').length === 1);
    scrollTo(0, 0);
  });

  it('lists and draws ten thousand coalitions', async () => {
    const codes = ['GM0957', 'GM1740', 'GM0518', 'GM0363'];
    const many = Array.from({ length: 10_000 }, (_, i) =>
      coalitieWith({
        id: `c${i}`,
        naam: `Coalitie ${i}`,
        gemeenten: [{ code: codes[i % 4], naam: `G${i % 4}` }],
      }),
    );
    const element = await kaartOf(feedWith(...many));
    one<HTMLButtonElement>(element, 'button[data-code="GM0957"]').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Hier zijn 2500 coalities.');
  });
});
