/** One feed and one choice for the elements inside: who takes part, who stays apart, when it comes late, the address. */
import { expect } from '@open-wc/testing';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { CoalitieContact } from '../../src/components/coalitie-contact/coalitie-contact.js';
import type { CoalitieFeed } from '../../src/components/coalitie-feed/coalitie-feed.js';
import { CoalitieFeed as CoalitieFeedClass } from '../../src/components/coalitie-feed/coalitie-feed.js';
import type { CoalitieSelectEvent } from '../../src/components/shared/events.js';
import '../../src/components/coalitie-contact/define.js';
import '../../src/components/coalitie-kaart/define.js';
import '../../src/components/pijlers-status/define.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, inState, mount, one, settled, textOf } from '../support/elements.js';
import { feedWith } from '../support/feeds.js';
import { counted, newKey, proef, silenceConsole, until } from '../support/proef.js';

const choose = async (map: Element, code: string): Promise<void> => {
  await until(() => all(map, `[part="gemeente"][data-code="${code}"]`).length > 0);
  one(map, `[part="gemeente"][data-code="${code}"]`).click();
};

const group = (content: string, attributes = ''): CoalitieFeed => {
  const element = mount<CoalitieFeed>(`<coalitie-feed ${attributes}>${content}</coalitie-feed>`);
  if (!attributes.includes('src')) element.feed = example;
  return element;
};

const contactIn = (element: Element): CoalitieContact =>
  element.querySelector('coalitie-contact') as CoalitieContact;

// Comes first: after it the element is registered for the whole file.
describe('<coalitie-feed> that is registered after the elements inside it', () => {
  it('gives them its feed all the same', async () => {
    expect(customElements.get('coalitie-feed')).to.be.undefined;
    const element = group('<div><coalitie-contact gemeente="Roermond"></coalitie-contact></div>');
    const left = group('<coalitie-contact gemeente="Roermond"></coalitie-contact>');
    await contactIn(element).updateComplete;
    expect(contactIn(element).state).to.equal('idle');
    left.remove();
    customElements.define('coalitie-feed', CoalitieFeedClass);
    await inState(contactIn(element), 'ready');
    expect(textOf(contactIn(element))).to.contain('Betty Wilms');
    expect(contactIn(left).state).to.equal('idle');
  });
});

describe('<coalitie-feed>', () => {
  const warnings = silenceConsole('warn');

  it('is accessible, has no box, and its state is that of the feed', async () => {
    const element = group('<p>Hallo</p><coalitie-contact gemeente="Roermond"></coalitie-contact>');
    await inState(element as never, 'ready');
    await settled(contactIn(element));
    expect(getComputedStyle(element).display).to.equal('contents');
    await expectNoAxeViolations(element);

    element.feed = feedWith();
    await inState(element as never, 'empty');
    element.feed = { kapot: true };
    await inState(element as never, 'error');
    await until(() => /schema/.test(warnings().at(-1) ?? ''));
  });

  it('asks once for all that is inside, and hands on the address', async () => {
    const key = newKey();
    const element = group(
      '<coalitie-kaart></coalitie-kaart><coalitie-contact></coalitie-contact><pijlers-status></pijlers-status>',
      `src="/proef/feed.json?key=${key}"`,
    );
    await settled(contactIn(element));
    expect((await counted(key)).requests).to.equal(1);
  });

  it('tells the page of its feed, on itself', async () => {
    const events: string[] = [];
    const element = mount<CoalitieFeed>('<coalitie-feed></coalitie-feed>');
    for (const type of ['coalitie-load', 'coalitie-error', 'coalitie-issues'])
      element.addEventListener(type, () => events.push(type));
    element.feed = feedWith({ id: 'x', gemeenten: [{ code: 'gm0957', naam: 'Roermond' }] });
    await inState(element as never, 'ready');
    await until(() => events.length > 1);
    expect(events).to.deep.equal(['coalitie-load', 'coalitie-issues']);
    element.feed = 5;
    await inState(element as never, 'error');
    expect(events.at(-1)).to.equal('coalitie-error');
  });

  it('moves everything inside with one choice, also what is added later', async () => {
    const element = group(
      '<coalitie-kaart weergave="lijst"></coalitie-kaart><coalitie-contact></coalitie-contact>',
    );
    const events: CoalitieSelectEvent[] = [];
    element.addEventListener('coalitie-select', event => events.push(event));
    await choose(element.querySelector('coalitie-kaart') as Element, 'GM1740');
    await until(() => textOf(contactIn(element)).includes('Marieke Kuypers'));
    expect(events.map(({ gemeente }) => gemeente)).to.deep.equal(['GM1740']);

    const late = document.createElement('coalitie-contact');
    const wrapper = document.createElement('div');
    wrapper.append(late);
    element.append(wrapper);
    await settled(late);
    expect(textOf(late)).to.contain('Marieke Kuypers');
  });

  it('keeps two groups apart, also with one address', async () => {
    const key = newKey();
    const content = '<coalitie-kaart weergave="lijst"></coalitie-kaart><coalitie-contact></coalitie-contact>';
    const src = `src="/proef/feed.json?key=${key}"`;
    const [first, second] = [group(content, src), group(content, src)];
    await settled(contactIn(first));
    await settled(contactIn(second));
    await choose(first.querySelector('coalitie-kaart') as Element, 'GM0957');
    await until(() => textOf(contactIn(first)).includes('Betty Wilms'));
    expect(textOf(contactIn(second))).to.equal('Kies een gemeente op de kaart of in de lijst.');
    expect((await counted(key)).requests).to.equal(1);
  });

  it('takes in an element that names the same address, and leaves one with another address alone', async () => {
    const key = newKey();
    const element = group(
      `<coalitie-kaart weergave="lijst"></coalitie-kaart>
       <coalitie-contact src="/proef/feed.json?key=${key}"></coalitie-contact>
       <pijlers-status src="/proef/feed.json?key=${newKey()}"></pijlers-status>`,
      `src="/proef/feed.json?key=${key}"`,
    );
    const pijlers = element.querySelector('pijlers-status') as HTMLElement;
    await choose(element.querySelector('coalitie-kaart') as Element, 'GM0957');
    await until(() => textOf(contactIn(element)).includes('Betty Wilms'));
    await settled(pijlers as never);
    expect(textOf(pijlers)).to.equal('Kies een gemeente op de kaart of in de lijst.');
  });

  it('gives the innermost group to an element', async () => {
    const element = group(
      '<coalitie-feed><coalitie-kaart weergave="lijst"></coalitie-kaart><coalitie-contact></coalitie-contact></coalitie-feed><pijlers-status></pijlers-status>',
    );
    await choose(element.querySelector('coalitie-kaart') as Element, 'GM0957');
    await until(() => textOf(contactIn(element)).includes('Betty Wilms'));
    const outside = element.querySelector(':scope > pijlers-status') as HTMLElement;
    expect(textOf(outside)).to.equal('Kies een gemeente op de kaart of in de lijst.');
  });

  it('lets an element go that leaves, and takes in one that comes', async () => {
    const element = group('<coalitie-contact gemeente="Roermond"></coalitie-contact>');
    const contact = contactIn(element);
    await inState(contact, 'ready');
    element.after(contact);
    await until(() => contact.state === 'idle');
    element.append(contact);
    await inState(contact, 'ready');
    contact.remove();
  });

  it('follows a change of its feed, and keeps the choice when it only moves', async () => {
    const element = group(
      '<coalitie-kaart weergave="lijst"></coalitie-kaart><coalitie-contact></coalitie-contact>',
    );
    await choose(element.querySelector('coalitie-kaart') as Element, 'GM0957');
    await until(() => textOf(contactIn(element)).includes('Betty Wilms'));
    const section = mount('<section></section>');
    section.append(element);
    await inState(contactIn(element), 'ready');
    expect(textOf(contactIn(element))).to.contain('Betty Wilms');
    element.feed = feedWith();
    await until(() => textOf(contactIn(element)) === 'Er zijn nog geen coalities.');
  });

  it('ends its request when it is removed', async () => {
    const key = newKey();
    const element = group('<coalitie-contact></coalitie-contact>', `src="${proef(`hangt.json?key=${key}`)}"`);
    await inState(contactIn(element), 'loading');
    await until(async () => (await counted(key)).requests === 1);
    element.remove();
    await until(async () => (await counted(key)).aborted === 1);
  });

  it('leaves no trace after twenty times in and out of the page', async () => {
    const element = group('<coalitie-contact gemeente="Roermond"></coalitie-contact>');
    const place = element.parentElement as HTMLElement;
    for (let time = 0; time < 20; time++) {
      element.remove();
      place.append(element);
    }
    await inState(contactIn(element), 'ready');
    expect(textOf(contactIn(element)).split('Betty Wilms')).to.have.length(2);
  });
});

describe('<coalitie-feed hash>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('starts with the gemeente in the address, and writes the choice there', async () => {
    history.replaceState(null, '', '#gemeente=GM1740&tab=2');
    const element = group(
      '<coalitie-kaart weergave="lijst"></coalitie-kaart><coalitie-contact></coalitie-contact>',
      'hash',
    );
    await until(() => textOf(contactIn(element)).includes('Marieke Kuypers'));
    const entries = history.length;
    expect(location.hash).to.equal('#gemeente=GM1740&tab=2');
    await choose(element.querySelector('coalitie-kaart') as Element, 'GM0957');
    await until(() => textOf(contactIn(element)).includes('Betty Wilms'));
    expect(location.hash).to.equal('#gemeente=GM0957&tab=2');
    expect(history.length).to.equal(entries + 1);

    history.back();
    await until(() => textOf(contactIn(element)).includes('Marieke Kuypers'));
    expect(location.hash).to.equal('#gemeente=GM1740&tab=2');
  });

  it('keeps the address when the feed comes later, and says nothing of a choice the page made', async () => {
    history.replaceState(null, '', '#gemeente=GM1740');
    const element = mount<CoalitieFeed>(
      '<coalitie-feed hash><coalitie-contact></coalitie-contact></coalitie-feed>',
    );
    const events: Event[] = [];
    element.addEventListener('coalitie-select', event => events.push(event));
    await element.updateComplete;
    element.feed = example;
    await until(() => textOf(contactIn(element)).includes('Marieke Kuypers'));
    expect(location.hash).to.equal('#gemeente=GM1740');
    expect(events).to.be.empty;
  });

  it('leaves the address alone without the attribute', async () => {
    const element = group(
      '<coalitie-kaart weergave="lijst"></coalitie-kaart><coalitie-contact></coalitie-contact>',
    );
    const { href } = location;
    await choose(element.querySelector('coalitie-kaart') as Element, 'GM0957');
    await until(() => textOf(contactIn(element)).includes('Betty Wilms'));
    expect(location.href).to.equal(href);
  });
});
