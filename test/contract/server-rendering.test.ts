/**
 * What a server rendered, in a browser: there without a script, and the same when the script takes it over, on a page
 * with the strictest policy.
 */
import { expect } from '@open-wc/testing';
import { until } from '../support/proef.js';

interface Served {
  readonly view: Window & typeof globalThis;
  readonly element: HTMLElement;
  readonly violations: readonly string[];
  /** Loads the elements; resolves when they are registered. */
  readonly loadScript: () => Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of tools/served-pages.mjs, when it is there with its style sheets. */
async function served(tag: string, feed: string, attributes: Record<string, string> = {}): Promise<Served> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `/server/pagina?${new URLSearchParams({ tag, feed, ...attributes })}`;
  const loaded = new Promise(resolve => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const view = page.defaultView as typeof globalThis & Window & { loadElements: () => Promise<void> };
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  const element = page.querySelector<HTMLElement>(tag);
  if (!element?.shadowRoot) throw new Error(page.body.textContent ?? 'nothing was served');
  return {
    view,
    element,
    violations,
    loadScript: () => view.loadElements(),
  };
}

/** Everything in an element, through shadow roots, as a reader gets it: elements by name and part, and text. */
function outline(root: ParentNode): string {
  const pieces = [...root.childNodes].map(node => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
    // Another window has classes of its own.
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (['style', 'link', 'title'].includes(element.localName)) return '';
    // A group in a drawing is nothing to see.
    if (element.localName === 'g') return outline(element);
    const open = element.localName === 'details' && element.hasAttribute('open') ? ' open' : '';
    const inside = element.shadowRoot ? outline(element.shadowRoot) : '';
    return `<${element.localName} ${element.getAttribute('part') ?? ''}${open}>${inside}${outline(element)}`;
  });
  return pieces.join('');
}

function deep<E extends HTMLElement>(root: ParentNode, name: string): E[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element =>
    element.localName === name ? (element as E) : element.shadowRoot ? deep<E>(element.shadowRoot, name) : [],
  );
}

const look = ({ shadowRoot }: Element): string[] =>
  outline(shadowRoot as ShadowRoot)
    .replace(/\s+/g, ' ')
    .split('<');

/** Where everything of an element is that a reader can see, to the pixel. */
const place = ({ element }: Served): string => {
  const after = (element.ownerDocument.querySelector('#daarna') as Element).getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  return [width, height, after.top].map(Math.round).join(' ');
};

/** What works only with the script is disabled until it is there. */
const isTakenOver = ({ element }: Served): boolean =>
  element.shadowRoot?.querySelector('link, [disabled]') === null;

const CASES: readonly (readonly [string, string, Record<string, string>])[] = [
  ['coalitie-contact', 'example:example', { gemeente: 'Roermond', vcard: '' }],
  ['coalitie-kaart', 'fourteen-gemeenten:fourteenGemeenten', {}],
  ['coalitie-kaart', 'example:example', { gemeente: 'Roermond' }],
  ['coalitie-kaart', 'former-gemeenten:formerGemeenten', { weergave: 'lijst' }],
  ['pijlers-status', 'example:example', { gemeente: 'Neder-Betuwe', lang: 'en' }],
  ['coalitie-contact', 'three-coalities:threeCoalities', { gemeente: 'Utrecht' }],
  ['coalitie-cijfers', 'cijfers:threeAreas', {}],
  ['coalitie-deelnemers', 'participants:participants', { gemeente: 'Roermond' }],
  ['coalitie-profiel', 'everything:everything', {}],
];

for (const [tag, feed, attributes] of CASES) {
  describe(`<${tag}> of ${feed} from a server`, () => {
    it('is there without a script, in its own styles', async () => {
      const { element, view, violations } = await served(tag, feed, attributes);
      expect(view.customElements.get(tag)).to.be.undefined;
      expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(view.getComputedStyle(element).isolation).to.equal('isolate');
      expect(violations).to.deep.equal([]);
    });

    it('is the same when the script takes it over, in every frame until then', async () => {
      const page = await served(tag, feed, attributes);
      const before = look(page.element);
      const frame = (): string => `${place(page)} ${look(page.element).length}`;
      expect(before.length).to.be.greaterThan(10);
      const seen = new Set<string>([frame()]);
      let watching = true;
      const watch = (): void => {
        seen.add(frame());
        if (watching) page.view.requestAnimationFrame(watch);
      };
      watch();
      await page.loadScript();
      await until(() => isTakenOver(page), 10_000);
      await new Promise(resolve => setTimeout(resolve, 100));
      watching = false;
      expect(look(page.element)).to.deep.equal(before);
      expect([...seen]).to.have.lengthOf(1);
      expect(page.violations).to.deep.equal([]);
    });
  });
}

describe('what a server rendered', () => {
  it('works once the script has taken it over', async () => {
    const page = await served('coalitie-kaart', 'fourteen-gemeenten:fourteenGemeenten');
    await page.loadScript();
    await until(() => isTakenOver(page), 10_000);
    const root = page.element.shadowRoot as ShadowRoot;
    const entry = root.querySelector('[part="gemeente"]') as HTMLElement;
    entry.click();
    await until(() => root.querySelector('[part="details"]'));
    expect(root.querySelector('[part="details"] bdi')?.textContent).to.equal(entry.textContent);
    expect(root.querySelectorAll('svg[part="kaart"]').length).to.equal(1);
  });

  it('stays when the feed cannot be had', async () => {
    const page = await served('coalitie-contact', 'example:example', { gemeente: 'Roermond', src: 'geen' });
    const before = look(page.element);
    await page.loadScript();
    await until(() => page.element.getAttribute('state') === 'error', 10_000);
    expect(look(page.element)).to.deep.equal(before);
  });

  it('never takes the focus, nor moves the page', async () => {
    const page = await served('coalitie-profiel', 'everything:everything');
    await page.loadScript();
    await until(() => isTakenOver(page), 10_000);
    expect(page.view.document.activeElement).to.equal(page.view.document.body);
    expect(page.view.scrollY).to.equal(0);
  });

  for (const [tag, feed] of [
    ['coalitie-contact', 'forty-contacts:fortyContacts'],
    ['coalitie-profiel', 'everything:everything'],
  ] as const) {
    it(`keeps a visitor on the link in <${tag}> where the keyboard was`, async () => {
      const page = await served(tag, feed);
      const links = (): HTMLElement[] => deep(page.element.shadowRoot as ShadowRoot, 'a');
      const last = links().length - 1;
      links()[last]?.focus();
      await page.loadScript();
      await until(() => isTakenOver(page), 10_000);
      const isActive = (link: HTMLElement): boolean =>
        (link.getRootNode() as ShadowRoot).activeElement === link;
      await until(() => links().findIndex(isActive) === last);
    });
  }

  it('stays unfolded where a visitor unfolded it, inside other elements too', async () => {
    const page = await served('coalitie-profiel', 'everything:everything');
    const details = () => deep<HTMLDetailsElement>(page.element.shadowRoot as ShadowRoot, 'details');
    const folded = details().findIndex(({ open }) => !open);
    const opened = details()[folded] as HTMLDetailsElement;
    opened.open = true;
    const states = details().map(({ open }) => open);
    await page.loadScript();
    await until(() => isTakenOver(page), 10_000);
    await until(() => details()[folded]?.open);
    expect(details()[folded]).to.not.equal(opened);
    expect(details().map(({ open }) => open)).to.deep.equal(states);
  });

  it('has its styles by the nonce of the policy too', async () => {
    const page = await served('coalitie-kaart', 'example:example', { policy: 'nonce' });
    const land = page.element.shadowRoot?.querySelector('path.land') as Element;
    expect(page.view.getComputedStyle(land).fill).to.not.equal('rgb(0, 0, 0)');
    expect(page.violations).to.deep.equal([]);
  });
});
