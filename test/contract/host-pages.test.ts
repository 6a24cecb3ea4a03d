/**
 * The script as a guest on pages of others: `pages/` has a page per claim, served by tools/host-pages.mjs. On each of
 * them every element shows its content, nothing is thrown, no policy is violated, and the page keeps its names.
 */
import { expect } from '@open-wc/testing';
import type { FeedIssue } from '../../src/data/feed/issues.js';
import { until } from '../support/proef.js';

type View = Window &
  typeof globalThis & {
    readonly gemeten: {
      readonly errors: string[];
      readonly violations: string[];
      readonly before: Set<PropertyKey>;
      readonly symbolBefore: Set<PropertyKey>;
      /** What was told of feeds, on the page that keeps it. */
      readonly told: (string | FeedIssue)[];
    };
  };

const ELEMENTS =
  'coalitie-kaart, coalitie-contact, pijlers-status, coalitie-deelnemers, coalitie-cijfers, coalitie-profiel, coalitie-feed';
const STORE = Symbol.for('coalitie-widgets/feed-store@1');

let frame: HTMLIFrameElement;
let view: View;
let page: Document;

/** Opens a page of `pages/`. */
async function open(name: string): Promise<void> {
  frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '900';
  frame.src = `/gast/${name}.html`;
  const loaded = new Promise(resolve => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  view = frame.contentWindow as View;
  page = frame.contentDocument as Document;
}

afterEach(() => frame.remove());

const elementsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(ELEMENTS)];
const insideOf = (element: Element | null): ShadowRoot => element?.shadowRoot as ShadowRoot;
const one = (selector: string): HTMLElement => page.querySelector(selector) as HTMLElement;

/** What must be read in an element with the example feed. */
const TEXTS: Readonly<Record<string, string>> = {
  'coalitie-kaart': 'Neder-Betuwe',
  'coalitie-contact': '0475-359245',
  'pijlers-status': 'Neder-Betuwe',
  'coalitie-deelnemers': 'Humanitas',
  'coalitie-cijfers': 'Roermond',
  'coalitie-profiel': 'Neder-Betuwe',
};

const isSettled = (element: Element): boolean =>
  ['ready', 'empty'].includes(element.getAttribute('state') ?? '');

async function expectContent(root: ParentNode = page): Promise<void> {
  const elements = elementsIn(root);
  expect(elements).not.to.be.empty;
  await until(() => elements.every(isSettled), 8000);
  for (const element of elements.filter(({ localName }) => localName !== 'coalitie-feed')) {
    const content = insideOf(element).querySelector<HTMLElement>('[data-content]');
    expect(content?.innerText, element.localName).to.contain(TEXTS[element.localName]);
    const { width, height } = (content as HTMLElement).getBoundingClientRect();
    expect(width, `width of ${element.localName}`).to.be.above(150);
    expect(height, `height of ${element.localName}`).to.be.above(20);
  }
}

/** Nothing thrown, nothing blocked, and no name on the page but the two that are ours. */
async function expectGoodGuest(): Promise<void> {
  // Errors and violations are reported in a later task than the one that caused them.
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(view.gemeten.errors).to.deep.equal([]);
  expect(view.gemeten.violations).to.deep.equal([]);
  const added = Reflect.ownKeys(view).filter(key => !view.gemeten.before.has(key));
  expect(added.filter(key => key !== STORE && key !== 'cms' && key !== '0')).to.deep.equal([]);
  expect(Reflect.ownKeys(view.Symbol).filter(key => !view.gemeten.symbolBefore.has(key))).to.deep.equal([]);
}

describe('on a page of others', () => {
  for (const [name, claim] of [
    ['quirks', 'without a doctype, in a table'],
    ['xhtml', 'as an old CMS writes it, in a paragraph and with something behind the address of the script'],
    ['versies', 'with the script twice, and another version of it from another site'],
    ['elders', 'with the script from another site, after the elements'],
    ['vervuild', 'where libraries of long ago changed objects, lists, JSON and fetch'],
    ['reset', 'whose styles undo everything'],
  ] as const) {
    it(`shows every element ${claim}`, async () => {
      await open(name);
      await expectContent();
      await expectGoodGuest();
    });
  }

  it('describes contacts as JSON where lists and texts make their own JSON', async () => {
    await open('vervuild');
    await until(() => page.querySelector('script[type="application/ld+json"]'));
    const { contactPoint } = JSON.parse(one('script[type="application/ld+json"]').textContent as string);
    expect(contactPoint[0].name).to.equal('Betty Wilms');
  });

  it('takes its size from the text around it, whatever a rem is', async () => {
    await open('klein');
    await expectContent();
    const contact = insideOf(one('coalitie-contact'));
    const size = (element: Element | null) => view.getComputedStyle(element as Element).fontSize;
    expect(size(contact.querySelector('[data-content]'))).to.equal('16px');
    expect(contact.querySelector<HTMLElement>('[part~="bewaar"]')?.offsetHeight).to.be.at.least(44);
  });

  it('reads addresses as the base of the page says, and keeps the address of the page itself', async () => {
    await open('base');
    await expectContent();
    const path = view.location.pathname;
    insideOf(one('coalitie-kaart[hash]')).querySelector<HTMLElement>('[data-code="GM0957"]')?.click();
    await until(() => view.location.hash === '#gemeente=GM0957');
    expect(view.location.pathname).to.equal(path);
    await expectGoodGuest();
  });

  it('tells what it found without the sentences, where their chunk cannot be had', async () => {
    await open('half');
    const { told } = view.gemeten;
    await until(() => told.some(one => typeof one === 'string') && told.some(one => typeof one === 'object'));
    expect(told.filter(one => typeof one === 'string')).to.deep.equal([
      `[coalitie-widgets] http: status 404 (${location.origin}/proef/404.json). Zie docs/fouten.md#http`,
    ]);
    const issues = told.filter(one => typeof one === 'object');
    expect(issues.map(({ code }) => code)).to.deep.equal([
      'ongeldig',
      'ongeldig',
      'onveilige-link',
      'onbekende-waarde',
      'ontbreekt',
    ]);
    expect(issues.at(-1)).to.deep.equal({
      pad: 'coalities[2].gemeenten',
      ernst: 'fout',
      code: 'ontbreekt',
      melding: 'ontbreekt. Zie docs/feed.md#wat-wordt-hersteld-en-wat-weggelaten',
    });
    await expectGoodGuest();
  });

  it('is there when a tab, an accordion, a dialog or a closed shadow root opens', async () => {
    await open('verborgen');
    const shadow = one('#schaduw').attachShadow({ mode: 'closed' });
    shadow.append(...[...one('#tab').children].map(element => element.cloneNode(true)));
    await expectContent(shadow);
    await until(() => elementsIn(one('#tab')).every(isSettled));
    one('#tab').classList.add('open');
    await expectContent(one('#tab'));
    (one('#uitklap') as HTMLDetailsElement).open = true;
    await expectContent(one('#uitklap'));
    const dialog = one('#venster') as HTMLDialogElement;
    dialog.showModal();
    await expectContent(dialog);
    // The map of a place that was closed can still be taken over.
    const map = insideOf(dialog.querySelector('coalitie-kaart'));
    // The buttons are to be seen once there is a map to move.
    await until(() => map.querySelector('figure:not(.wacht) [part="kaartknop"]'));
    map.querySelector<HTMLElement>('[part="kaartknop"]')?.click();
    await until(() => map.querySelector('.leaflet-container'));
    await expectGoodGuest();
  });

  it('comes and goes with the views of a page that browses by itself', async () => {
    await open('leeg');
    const main = one('main');
    const make = (markup: string): void => {
      main.replaceChildren(page.createRange().createContextualFragment(markup));
    };
    const contact = '<coalitie-contact src="/proef/feed.json" gemeente="Roermond" jsonld></coalitie-contact>';
    const kaart = '<coalitie-kaart src="/proef/feed.json" loading="eager"></coalitie-kaart>';
    const pijlers = '<pijlers-status src="/proef/feed.json" gemeente="Neder-Betuwe"></pijlers-status>';
    // Away before anything came, as when somebody clicks on.
    make(kaart + contact + pijlers);
    make('<h1>Iets anders</h1>');
    make(contact + kaart);
    await expectContent();
    const [first] = elementsIn(page);
    // Moved, in the two ways in which that can be done.
    main.append(first as Node);
    if ('moveBefore' in main)
      (main.moveBefore as (node: Node, before: Node | null) => void)(first as Node, main.firstChild);
    else (main as HTMLElement).prepend(first as Node);
    await expectContent();
    // Its chunk may still be on its way.
    await until(() => page.querySelectorAll('script[type="application/ld+json"]').length === 1);
    const swap = (): void => make(pijlers);
    if ('startViewTransition' in page) {
      const { finished } = (page as Document).startViewTransition(swap);
      // A page that is not in view has no transition; the new view is there all the same.
      await finished.catch(() => {});
    } else swap();
    await expectContent();
    expect(page.querySelector('script[type="application/ld+json"]')).to.equal(null);
    await expectGoodGuest();
  });
});

describe('under the strictest policy', () => {
  /** Presses every button and opens everything that can be, a few times: what is pressed brings new things. */
  async function pressEverything(element: HTMLElement): Promise<void> {
    const root = insideOf(element);
    for (const detail of root.querySelectorAll('details')) detail.open = true;
    for (const button of root.querySelectorAll('button')) button.click();
    for (const select of root.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new view.Event('change', { bubbles: true }));
    }
    await new Promise(resolve => setTimeout(resolve, 20));
  }

  it('violates nothing, with all elements and whatever is pressed', async () => {
    await open('streng');
    // The file itself would end up in the downloads of whoever runs the tests.
    const saved: string[] = [];
    view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    await until(() => one('#later').getAttribute('state') === 'error');
    (insideOf(one('#later')).querySelector('[part="knop"]') as HTMLElement).click();
    await expectContent();
    expect(insideOf(one('[lang="en"] > *')).textContent).to.contain('Build a strong network');
    await until(() => page.querySelector('script[type="application/ld+json"]'));

    const kaart = insideOf(one('coalitie-kaart'));
    const field = kaart.querySelector('#zoekveld') as HTMLInputElement;
    field.focus();
    field.value = 'neder';
    field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true }));
    await until(() => kaart.querySelector('[part="zoekresultaat"]'));
    kaart.querySelector<HTMLElement>('[data-code="GM0957"]')?.click();
    await until(() => kaart.querySelector('[part="details"]'));
    await until(() => kaart.querySelector('[part="kaartknop"]'));
    kaart.querySelector<HTMLElement>('[part="kaartknop"]')?.click();
    await until(() => kaart.querySelector('.leaflet-container'));
    for (const element of elementsIn(page)) await pressEverything(element);
    for (const element of elementsIn(page)) await pressEverything(element);
    await until(() => saved.length > 0);
    await expectGoodGuest();
  });

  it('asks of img-src no more than the host of the tiles', async () => {
    await open('streng-tegels');
    const kaart = insideOf(one('coalitie-kaart'));
    const button = (): HTMLElement | undefined =>
      [...kaart.querySelectorAll('button')].find(({ innerText }) => innerText === 'Toon achtergrondkaart');
    await until(button);
    expect(kaart.querySelector('img')).to.equal(null);
    button()?.click();
    await until(() => kaart.querySelector<HTMLImageElement>('img.leaflet-tile-loaded')?.naturalWidth, 8000);
    await expectGoodGuest();
  });
});
