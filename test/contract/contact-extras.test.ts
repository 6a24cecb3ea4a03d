/** What `<coalitie-contact>` can do beside showing, on a page with the strictest policy: no violation, in any engine. */
import { expect } from '@open-wc/testing';
import { until } from '../support/proef.js';

const POLICY = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `style-src ${location.origin}`,
  `connect-src ${location.origin}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>Streng</title>
    <script type="module" src="/dist/script/coalitie-widgets.js"></script>
  </head>
  <body>
    <coalitie-contact src="/proef/feed.json" gemeente="Roermond" vcard jsonld></coalitie-contact>
  </body>
</html>`;

describe('contacts under a strict policy', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let view: Window & typeof globalThis;
  const violations: string[] = [];

  before(async () => {
    frame = document.createElement('iframe');
    frame.srcdoc = PAGE;
    const loaded = new Promise(resolve => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    page = frame.contentDocument as Document;
    view = page.defaultView as typeof view;
    page.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
    await until(() => page.querySelector('coalitie-contact[state="ready"]'), 10_000);
  });

  after(() => frame.remove());

  it('puts the description for search engines in the head', async () => {
    await until(() => page.head.querySelector('script[type="application/ld+json"]'));
    const script = page.head.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(script?.textContent as string).areaServed[0].identifier).to.equal('GM0957');
  });

  it('makes a vCard when the visitor asks, and not before', async () => {
    let clicked: { download: string; href: string } | undefined;
    // The file itself would end up in the downloads of whoever runs the tests.
    view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked = { download: this.download, href: this.href };
    };
    const button = page
      .querySelector('coalitie-contact')
      ?.shadowRoot?.querySelector<HTMLButtonElement>('[part~="bewaar"]');
    expect(clicked).to.equal(undefined);
    button?.click();
    await until(() => clicked);
    expect(clicked?.download).to.equal('Betty Wilms.vcf');
    expect(clicked?.href).to.match(/^blob:/);
    const vcard = await fetch(clicked?.href as string);
    expect(vcard.headers.get('content-type')).to.match(/^text\/vcard/);
    expect(await vcard.text()).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[\s\S]*END:VCARD\r\n$/);
  });

  it('violates nothing', async () => {
    // A violation is reported in a later task than the one that caused it.
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(violations).to.deep.equal([]);
  });
});
