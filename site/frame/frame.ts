/**
 * The page inside an iframe: one element, as its address asks, and nothing around it. One classic script with everything
 * in it, because a sandboxed frame has no origin: modules would then have to be allowed by a header of the server, a
 * classic script needs nobody's leave. For the same reason it keeps nothing, and the feed must be open to any site.
 */
import '../../src/define.js';
import { type FrameRequest, type Problem, readAddress } from './address.js';
import { tellHeight } from './height.js';
import { type FrameTexts, texts } from './texts.js';

const place = document.querySelector('main') as HTMLElement;
const remarks = document.querySelector('footer') as HTMLElement;

const address = new URL(location.href);
const isFramed = parent !== window;
const sites =
  document.querySelector<HTMLMetaElement>('meta[name="coalitie-sites"]')?.content.split(/\s+/) ?? [];
keepTo(sites);
const request = readAddress(address, { sites, isFramed });
if (typeof request === 'string') explain(request);
else show(request);
tellHeight(document.body);
document.addEventListener('click', openOutside, { capture: true });

/** So that the browser also stops what an allowed site sends on to another one. */
function keepTo(others: readonly string[]): void {
  if (others.includes('*')) return;
  const origins = [address.origin, ...others.filter(site => URL.canParse(site))].join(' ');
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins}; img-src ${origins} https://service.pdok.nl`;
  document.head.append(policy);
}

function show({ tag, src, taal, kleuren, attributes }: FrameRequest): void {
  const t = texts[taal];
  const { documentElement: page } = document;
  page.lang = taal;
  page.classList.add(kleuren);
  document.title = t.titles[tag] as string;

  const placeholder = document.createElement('div');
  placeholder.dataset.coalitie = tag;
  placeholder.dataset.src = src.href;
  for (const [name, value] of attributes)
    placeholder.setAttribute(name === 'coalitie' ? 'data-coalitie-id' : `data-${name}`, value);
  place.replaceChildren(placeholder);
  remarks.append(...remarksOn(src, t).map(paragraph));
}

/** Who reads a name and a number must be able to see whose they are, and what a link will do. */
function remarksOn(src: URL, t: FrameTexts): readonly string[] {
  const isElsewhere = src.origin !== address.origin;
  return [...(isElsewhere ? [t.source(src.host)] : []), ...(isFramed ? [t.newTab] : [])];
}

function paragraph(sentence: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = sentence;
  return element;
}

function explain(problem: Problem): void {
  const explanation = document.querySelector('#uitleg') as HTMLElement;
  explanation.hidden = false;
  for (const reason of explanation.querySelectorAll<HTMLElement>('[data-probleem]'))
    reason.hidden = reason.dataset.probleem !== problem;
}

/** A link to a site would load that site inside the frame; a phone number or an address for mail goes where it should. */
function openOutside(event: MouseEvent): void {
  const link = event.composedPath().find(target => target instanceof HTMLAnchorElement);
  if (link && isFramed && /^https?:$/.test(link.protocol)) link.target = '_blank';
}
