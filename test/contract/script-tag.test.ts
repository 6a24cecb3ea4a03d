/** The built script as a page loads it: once, twice, before or after its elements. */
import { expect } from '@open-wc/testing';
import { counted, newKey, silenceConsole, until } from '../support/proef.js';

const SCRIPT = '/dist/script/coalitie-widgets.js';

/** Loads the script as a page does; `copy` makes it another address, so a second instance of every module in it. */
function load(copy: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${SCRIPT}?copy=${copy}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} did not load`));
    document.head.append(script);
  });
}

/** The files of the script that the page has asked for, without the marks of a build. */
const filesLoaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => pathname.startsWith('/dist/script/'))
    .map(
      ({ pathname, search }) =>
        `${pathname.replace('/dist/script/', '').replace(/-[\w-]{8}\.js$/, '')}${search}`,
    );

const TAGS = ['coalitie-kaart', 'coalitie-contact', 'pijlers-status'];
const stateOf = (element: Element): string | null => element.getAttribute('state');

describe('the script tag', () => {
  const infos = silenceConsole('info');
  const key = newKey();
  let page: HTMLElement;

  before(async () => {
    page = document.createElement('main');
    // The map is left free to choose from: pinned, it has no search field.
    page.innerHTML = TAGS.map(tag => {
      const pin = tag === 'coalitie-kaart' ? '' : 'gemeente="Roermond"';
      return `<${tag} src="/proef/feed.json?key=${key}" ${pin}><p>Bel 14 0475</p></${tag}>`;
    }).join('');
    document.body.append(page);
  });

  after(() => page.remove());

  it('leaves the content of the page alone until it is there', () => {
    expect([...page.querySelectorAll('p')].every(paragraph => paragraph.checkVisibility())).to.be.true;
  });

  it('shows three elements that were there before it, with one request', async () => {
    // As content management systems write it.
    await load('1');
    await until(() => [...page.children].every(element => stateOf(element) === 'ready'));
    expect((await counted(key)).requests).to.equal(1);
  });

  it('comes with the shapes of the map and two views, and with the rest when a visitor asks for it', async () => {
    const kaart = page.querySelector('coalitie-kaart')?.shadowRoot as ShadowRoot;
    await until(() => kaart.querySelector('[part="kaart"]') !== null);
    expect(filesLoaded().sort()).to.deep.equal([
      'chunks/decode-boundaries',
      'chunks/kaart-view',
      'chunks/pijlers-view',
      'coalitie-widgets.js?copy=1',
    ]);
    kaart.querySelector<HTMLElement>('#zoekveld')?.focus();
    kaart.querySelector<HTMLElement>('[part="kaartknop"]')?.click();
    await until(() => kaart.querySelector('.leaflet-container') !== null);
    await until(() => filesLoaded().length === 7);
    // The script itself only once: to its chunks it has another address.
    expect(filesLoaded().slice(4).sort()).to.deep.equal([
      'chunks/decode-register',
      'chunks/gemeente-search',
      'chunks/leaflet-map',
    ]);
  });

  it('does no harm when it is loaded a second time, and still makes no second request', async () => {
    await load('2');
    const later = document.createElement('coalitie-contact');
    later.setAttribute('src', `/proef/feed.json?key=${key}`);
    later.setAttribute('gemeente', 'Neder-Betuwe');
    page.append(later);
    await until(() => stateOf(later) === 'ready');
    expect((await counted(key)).requests).to.equal(1);
    expect(infos()).to.deep.equal([
      '[coalitie-widgets] Het script is twee keer geladen. De eerste versie blijft in gebruik.',
    ]);
  });

  it('leaves no name of its own on the page, nor of a library', () => {
    const added = Object.getOwnPropertyNames(window).filter(name => /coalitie|pijler|kaart|zod/i.test(name));
    expect(added).to.deep.equal([]);
  });
});
