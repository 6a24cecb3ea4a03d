/** The iframe page and its helper, as a page of another site has them: built, sandboxed, under the policy of the frame. */
import { expect } from '@open-wc/testing';
import { proef, until } from '../support/proef.js';

const HELPER = '/frame/coalitie-frame.js';

/** The sandbox of our snippet, and the one that a CMS puts on what it does not know. */
const SANDBOXES = ['allow-scripts allow-popups allow-popups-to-escape-sandbox', 'allow-scripts'];

const mounted: HTMLElement[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

const address = (parameters: Record<string, string>): string => `/frame/?${new URLSearchParams(parameters)}`;

const CONTACT = { element: 'contact', src: proef('feed.json'), gemeente: 'Roermond' };

function mountFrame(
  parameters: Record<string, string>,
  { sandbox, name = 'coalitie-frame' }: { sandbox?: string; name?: string } = {},
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = name;
  frame.style.border = '0';
  frame.title = 'Contact';
  frame.width = '600';
  frame.height = '100';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address(parameters);
  mounted.push(frame);
  document.body.append(frame);
  return frame;
}

async function loadHelper(): Promise<void> {
  const script = document.createElement('script');
  script.src = HELPER;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  document.head.append(script);
  await loaded;
}

/** The document of a frame without a sandbox, once what it shows is there. */
async function shown(frame: HTMLIFrameElement, selector: string): Promise<Document> {
  await until(() => frame.contentDocument?.querySelector(selector), 10_000);
  return frame.contentDocument as Document;
}

describe('the iframe page', () => {
  it('shows the element that its address asks for, in the language and colours that it asks for', async () => {
    const frame = mountFrame({ ...CONTACT, lang: 'en', kleuren: 'donker', 'heading-level': '1' });
    const page = await shown(frame, 'coalitie-contact[state="ready"]');
    const element = page.querySelector('coalitie-contact') as HTMLElement;
    expect(element.shadowRoot?.querySelector('h1')).to.not.equal(null);
    expect(element.shadowRoot?.textContent).to.contain('Betty Wilms').and.to.contain('Phone');
    expect(page.documentElement.lang).to.equal('en');
    expect(getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
    expect(page.title).to.equal('Contact the local coalition against loneliness');
    expect(page.querySelector('footer')?.textContent).to.equal('Links open in a new tab.');
  });

  it('says whose data it shows when they are of another site', async () => {
    const frame = mountFrame({
      element: 'kaart',
      src: 'https://elders.invalid/feed.json',
      loading: 'eager',
      'proef-sites': 'https://voorbeeld.invalid https://elders.invalid',
    });
    const page = await shown(frame, 'footer p');
    expect(page.querySelector('footer')?.textContent).to.equal(
      'De gegevens komen van elders.invalid.Links openen in een nieuw tabblad.',
    );
  });

  it('takes nothing from its address but attributes of the element', async () => {
    const frame = mountFrame({
      ...CONTACT,
      onclick: 'alert(1)',
      style: 'color: red',
      'x y': '1',
      '"><img src=x onerror=alert(1)>': '',
      label: '<b>Bel</b>',
      hash: '',
      'tegel-url': 'https://elders.invalid/{z}/{x}/{y}.png',
    });
    const page = await shown(frame, 'coalitie-contact[state="ready"]');
    const element = page.querySelector('coalitie-contact') as HTMLElement;
    expect(element.getAttributeNames().sort()).to.deep.equal([
      'gemeente',
      'label',
      'src',
      'state',
      'weergave',
    ]);
    expect(element.shadowRoot?.querySelector('[part~="titel"]')?.textContent).to.equal('<b>Bel</b>');
    expect(page.querySelector('img, b')).to.equal(null);
  });

  for (const [problem, parameters] of [
    ['geen-element', {}],
    ['onbekend-element', { element: 'script', src: 'feed.json' }],
    ['onbekend-element', { element: 'feed', src: 'feed.json' }],
    ['geen-src', { element: 'contact' }],
    ['verkeerd-src', { element: 'contact', src: 'javascript:alert(1)' }],
    ['verkeerd-src', { element: 'contact', src: 'data:application/json,{}' }],
    ['verkeerd-src', { element: 'contact', src: 'http://' }],
    ['andere-site', { element: 'contact', src: 'https://elders.invalid/feed.json' }],
    [
      'andere-site',
      { element: 'contact', src: '//elders.invalid/feed.json', 'proef-sites': 'https://elders' },
    ],
  ] as const)
    it(`explains ${problem} for ?${new URLSearchParams(parameters)}`, async () => {
      const page = await shown(mountFrame(parameters), '#uitleg:not([hidden])');
      const visible = [...page.querySelectorAll<HTMLElement>('[data-probleem]')].filter(
        ({ hidden }) => !hidden,
      );
      expect(visible.map(reason => reason.dataset.probleem)).to.deep.equal([problem]);
      expect(page.querySelector('[data-coalitie]')).to.equal(null);
    });

  it('opens the links of a site outside itself, and leaves a phone number alone', async () => {
    const page = await shown(mountFrame(CONTACT), 'coalitie-contact[state="ready"]');
    page.addEventListener('click', event => event.preventDefault());
    const contact = page.querySelector('coalitie-contact')?.shadowRoot as ShadowRoot;
    const targetOf = (href: string): string => {
      const link = page.createElement('a');
      link.href = href;
      contact.append(link);
      link.click();
      return link.target;
    };
    expect(targetOf('https://elders.invalid/')).to.equal('_blank');
    expect(targetOf('tel:140475')).to.equal('');
    expect(targetOf('mailto:iemand@elders.invalid')).to.equal('');
  });

  it('shows no data of another site that its own site sends it on to, unless its page allows that site', async () => {
    const address = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
    const parameters = { ...CONTACT, src: `/proef/door.json?naar=${address}/proef/feed.json` };
    const page = await shown(mountFrame(parameters), 'coalitie-contact[state="error"]');
    expect(page.body.textContent).to.not.contain('elders');
    await shown(mountFrame({ ...parameters, 'proef-sites': address }), 'coalitie-contact[state="ready"]');
    await shown(mountFrame({ ...parameters, 'proef-sites': '*' }), 'coalitie-contact[state="ready"]');
  });

  it('breaks no rule of its own policy', async () => {
    const frame = mountFrame({ ...CONTACT, element: 'kaart', loading: 'eager' });
    const violations: string[] = [];
    await until(() => frame.contentDocument?.URL.includes('/frame/'));
    frame.contentDocument?.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const page = await shown(frame, 'coalitie-kaart[state="ready"]');
    await until(() => page.querySelector('coalitie-kaart')?.shadowRoot?.querySelector('[part="kaart"]'));
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(violations).to.deep.equal([]);
  });
});

describe('the helper of the iframe page', () => {
  let namesBefore: string[];
  before(() => {
    namesBefore = Object.keys(window);
    return loadHelper();
  });

  for (const sandbox of SANDBOXES)
    it(`gives a frame with sandbox="${sandbox}" the height of its content`, async () => {
      const open = mountFrame(CONTACT);
      const page = await shown(open, 'coalitie-contact[state="ready"]');
      const closed = mountFrame(CONTACT, { sandbox });
      const heightOf = (frame: HTMLIFrameElement) => Number.parseInt(frame.style.height, 10);
      await until(() => heightOf(open) > 200 && heightOf(closed) === heightOf(open), 10_000);
      expect(heightOf(open)).to.equal(Math.ceil(page.body.getBoundingClientRect().height));
      expect(closed.contentDocument).to.equal(null);
    });

  it('asks frames that were there before it', async () => {
    const frame = mountFrame({}, { sandbox: 'allow-scripts' });
    await until(() => frame.style.height);
    frame.style.height = '';
    await loadHelper();
    await until(() => frame.style.height);
  });

  it('follows the content when it becomes lower', async () => {
    const frame = mountFrame(CONTACT);
    const page = await shown(frame, 'coalitie-contact[state="ready"]');
    await until(() => Number.parseInt(frame.style.height, 10) > 200);
    page.querySelector('main')?.replaceChildren();
    await until(() => Number.parseInt(frame.style.height, 10) < 100);
  });

  it('listens to nobody else, and to nothing that is no height', async () => {
    const frame = mountFrame({}, { name: 'coalitie-frame' });
    await until(() => frame.style.height);
    const other = mountFrame({}, { name: 'iets-anders' });
    await shown(other, '#uitleg');
    const height = frame.style.height;
    const say = (source: Window | null, data: unknown): void => {
      dispatchEvent(new MessageEvent('message', { data, source, origin: location.origin }));
    };
    const message = { bericht: 'coalitie-hoogte', versie: 1, hoogte: 333 };
    say(window, message);
    say(other.contentWindow, message);
    for (const hoogte of [
      undefined,
      null,
      '333',
      '333px',
      0,
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      20_001,
      [333],
    ])
      say(frame.contentWindow, { ...message, hoogte });
    say(frame.contentWindow, { ...message, versie: 2 });
    say(frame.contentWindow, { ...message, bericht: 'hoogte' });
    for (const data of [null, undefined, 'coalitie-hoogte', 1]) say(frame.contentWindow, data);
    dispatchEvent(
      new MessageEvent('message', {
        data: message,
        source: frame.contentWindow,
        origin: 'https://elders.invalid',
      }),
    );
    expect(frame.style.height).to.equal(height);
    expect(other.style.height).to.equal('');
    // The same message from the right window and origin does count.
    say(frame.contentWindow, message);
    expect(frame.style.height).to.equal('333px');
  });

  it('leaves no name on the page', () => {
    // Frames are numbered on the window.
    const added = Object.keys(window).filter(name => !namesBefore.includes(name) && !/^\d+$/.test(name));
    expect(added).to.deep.equal([]);
  });
});
