/** Placeholders of editors who may paste no tags of ours: the built script puts the elements in, now and later. */
import { expect } from '@open-wc/testing';
import { silenceConsole, until } from '../support/proef.js';

const SCRIPT = '/dist/script/coalitie-widgets.js';
const FEED = '/proef/feed.json';

/** Loads the script as a page does; another `copy` is a second instance of every module in it. */
function load(copy: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${SCRIPT}?placeholder=${copy}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} did not load`));
    document.head.append(script);
  });
}

describe('a placeholder', () => {
  const warnings = silenceConsole('warn');
  silenceConsole('info');
  let page: HTMLElement;

  /** Puts HTML on the page, as an editor or a router does. */
  const put = (html: string): Element => {
    page.insertAdjacentHTML('beforeend', html);
    return page.lastElementChild as Element;
  };

  before(async () => {
    page = document.createElement('main');
    document.body.append(page);
    put(`<div data-coalitie="contact" data-src="${FEED}" data-gemeente="Roermond" data-heading-level="3" data-vcard=""
      id="bellen" class="blok"><p>Bel <a href="tel:140475">14 0475</a></p></div>`);
    await load('1');
  });

  after(() => page.remove());

  it('becomes the element, with its attributes, and with what stood there as fallback', async () => {
    const placeholder = page.querySelector('#bellen') as HTMLElement;
    const element = placeholder.firstElementChild as HTMLElement;
    expect(element.localName).to.equal('coalitie-contact');
    for (const [name, value] of [
      ['src', FEED],
      ['gemeente', 'Roermond'],
      ['heading-level', '3'],
      ['vcard', ''],
    ] as const)
      expect(element.getAttribute(name)).to.equal(value);
    expect(element.textContent).to.contain('14 0475');
    expect(placeholder.childElementCount).to.equal(1);
    await until(() => element.getAttribute('state') === 'ready');
    expect(element.querySelector('p')?.checkVisibility()).to.be.false;
  });

  it('may be named by a word or by a tag', async () => {
    const tags = {
      kaart: 'coalitie-kaart',
      contact: 'coalitie-contact',
      pijlers: 'pijlers-status',
      deelnemers: 'coalitie-deelnemers',
      cijfers: 'coalitie-cijfers',
      profiel: 'coalitie-profiel',
      feed: 'coalitie-feed',
      'coalitie-kaart': 'coalitie-kaart',
      'pijlers-status': 'pijlers-status',
      ' Kaart ': 'coalitie-kaart',
    };
    for (const [name, tag] of Object.entries(tags)) {
      const placeholder = put(`<div data-coalitie="${name}"></div>`);
      await until(() => placeholder.firstElementChild?.localName === tag);
    }
  });

  it('names a coalition by its id', async () => {
    const placeholder = put(
      `<div data-coalitie="contact" data-src="${FEED}" data-coalitie-id="neder-betuwe"></div>`,
    );
    await until(() => placeholder.querySelector('[state="ready"]'));
    expect(placeholder.firstElementChild?.getAttribute('coalitie')).to.equal('neder-betuwe');
  });

  it('is found wherever it comes later, also inside another', async () => {
    const section = put(`<section><div data-coalitie="feed" data-src="${FEED}">
      <div data-coalitie="contact" data-gemeente="Roermond">Bel ons</div></div></section>`);
    await until(() => section.querySelector('coalitie-feed coalitie-contact[state="ready"]'));
    expect(section.querySelectorAll('coalitie-contact')).to.have.length(1);
  });

  it('gives an element nothing but attributes that it knows', async () => {
    const placeholder = put(`<div data-coalitie="contact" data-onclick="alert(1)" data-style="color: red"
      data-state="ready" data-class="x" data-id="y" data-slot="z" data-innerhtml="<b>" data-gemeente="<img src=x>"
      data-src="javascript:alert(1)" onclick="void 0"></div>`);
    await until(() => placeholder.firstElementChild);
    const element = placeholder.firstElementChild as HTMLElement;
    // A src that is no address of the web is no feed.
    await until(() => element.getAttribute('state') === 'error');
    expect(element.getAttributeNames().sort()).to.deep.equal(['gemeente', 'src', 'state', 'weergave']);
    expect(element.getAttribute('weergave')).to.equal('kaarten');
  });

  it('stays as it is when there is no such element, and says so to who looks', async () => {
    for (const name of ['', 'kart', 'script', 'constructor', '__proto__', 'coalitie-', 'status']) {
      const placeholder = put(`<div data-coalitie="${name}"><p>Bel ons</p></div>`);
      await until(() => warnings().some(line => line.includes(`"${name}"`)));
      expect(placeholder.innerHTML).to.equal('<p>Bel ons</p>');
    }
    expect(warnings()[0]).to.contain('coalitie-kaart').and.to.contain('pijlers-status');
  });

  it('is left alone by a second copy of the script, and when it moves', async () => {
    await load('2');
    const placeholder = put(`<div data-coalitie="contact" data-src="${FEED}"></div>`);
    await until(() => placeholder.firstElementChild);
    page.prepend(placeholder);
    await new Promise(resolve => setTimeout(resolve));
    expect(placeholder.querySelectorAll('coalitie-contact')).to.have.length(1);
    expect(page.querySelector('#bellen')?.querySelectorAll('coalitie-contact')).to.have.length(1);
  });

  it('is waited for while the page is still being read', async () => {
    const frame = document.createElement('iframe');
    page.append(frame);
    const reading = frame.contentDocument as Document;
    reading.open();
    reading.write(`<!doctype html><script type="module" async src="${SCRIPT}?reading"></script>
      <div data-coalitie="contact" data-src="${FEED}"><p>Bel</p>`);
    await until(() => frame.contentWindow?.customElements.get('coalitie-contact'));
    reading.write('<p>of mail</p></div>');
    reading.close();
    await until(() => reading.querySelector('coalitie-contact'));
    expect(reading.querySelector('coalitie-contact')?.textContent?.replace(/\s/g, '')).to.equal('Belofmail');
    frame.remove();
  });
});
