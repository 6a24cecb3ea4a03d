/**
 * The script on another origin than the page, under a policy that allows that origin and nothing else: as a module with
 * its chunks, and as one file that is pinned by its hash.
 */
import { expect } from '@open-wc/testing';
import { counted, newKey, until } from '../support/proef.js';

/** A page of its own: nothing of what the tests have loaded is in it. */
async function openPage(script: string, host: string, key: string): Promise<HTMLIFrameElement> {
  const policy = [
    "default-src 'none'",
    `script-src ${host}`,
    `connect-src ${location.origin}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.srcdoc = `<!DOCTYPE html><html lang="nl"><head><title>Pagina</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}">${script}</head><body>
    <coalitie-kaart src="${location.origin}/proef/feed.json?key=${key}" loading="eager"></coalitie-kaart>
    <pijlers-status src="${location.origin}/proef/feed.json?key=${key}" gemeente="Roermond"></pijlers-status>
    </body></html>`;
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** The elements have their content, and the map becomes one that moves when it is reached for. */
async function works(frame: HTMLIFrameElement): Promise<void> {
  const shadow = (tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot;
  await until(() => shadow('coalitie-kaart')?.querySelector('[part="kaart"]') != null);
  await until(() => shadow('pijlers-status')?.querySelector('[part~="status"]') != null);
  shadow('coalitie-kaart')?.querySelector<HTMLElement>('[part="kaartknop"]')?.click();
  await until(() => shadow('coalitie-kaart')?.querySelector('.leaflet-container') != null);
}

const requestsOf = (frame: HTMLIFrameElement): URL[] =>
  (frame.contentWindow as Window).performance.getEntriesByType('resource').map(({ name }) => new URL(name));

describe('the script on another origin', () => {
  let host = '';
  let frame: HTMLIFrameElement;

  before(async () => {
    host = await (await fetch('/andere-herkomst')).text();
    expect(new URL(host).origin).to.not.equal(location.origin);
  });

  afterEach(() => frame.remove());

  it('finds its chunks beside itself', async () => {
    const key = newKey();
    frame = await openPage(
      `<script type="module" src="${host}coalitie-widgets.js" crossorigin></script>`,
      host,
      key,
    );
    await works(frame);
    const requests = requestsOf(frame);
    const chunks = requests.filter(({ pathname }) => pathname.startsWith('/chunks/'));
    expect(chunks.map(({ pathname }) => /[a-z-]+(?=-[\w-]{8}\.js$)/.exec(pathname)?.[0])).to.include.members([
      'decode-boundaries',
      'leaflet-map',
      'pijlers-view',
    ]);
    expect(new Set(chunks.map(({ origin }) => `${origin}/`))).to.deep.equal(new Set([host]));
    expect((await counted(key)).requests).to.equal(1);
  });

  it('has everything inside the single file, which a page can pin by its hash', async () => {
    const key = newKey();
    const src = `${host}coalitie-widgets.single.js`;
    const digest = await crypto.subtle.digest('SHA-384', await (await fetch(src)).arrayBuffer());
    const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    frame = await openPage(
      `<script src="${src}" integrity="${integrity}" crossorigin defer></script>`,
      host,
      key,
    );
    await works(frame);
    expect(requestsOf(frame).map(({ pathname }) => pathname)).to.deep.equal([
      '/coalitie-widgets.single.js',
      '/proef/feed.json',
    ]);
    const added = Object.getOwnPropertyNames(frame.contentWindow);
    expect(added.filter(name => /coalitie|pijler|kaart|leaflet|^L$/i.test(name))).to.deep.equal([]);
  });

  it('does not run when its hash is another one', async () => {
    const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(48)))}`;
    const script = `<script src="${host}coalitie-widgets.single.js" integrity="${integrity}" crossorigin defer></script>`;
    frame = await openPage(script, host, newKey());
    expect((frame.contentWindow as Window).customElements.get('coalitie-kaart')).to.equal(undefined);
  });
});
