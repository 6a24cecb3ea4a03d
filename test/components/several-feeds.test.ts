/** Elements that read several feeds, and elements that read an index: what a visitor sees, and what is asked for. */
import { expect } from '@open-wc/testing';
import type { CoalitieContact } from '../../src/components/coalitie-contact/coalitie-contact.js';
import type {
  CoalitieErrorEvent,
  CoalitieIssuesEvent,
  CoalitieLoadEvent,
} from '../../src/components/shared/events.js';
import type { FeedElement } from '../../src/components/shared/feed-element.js';
import '../../src/define.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, focused, inState, mount, one, settled, textOf } from '../support/elements.js';
import { counted, newKey, proef, silenceConsole, until } from '../support/proef.js';

const CODES = ['GM0957', 'GM0050', 'GM0141', 'GM0150', 'GM0153'];
const NOTICE = `De nieuwste gegevens van ${location.host} konden niet worden opgehaald. De andere gegevens ziet u wel.`;

/** Five addresses, of which the third fails as often as is asked. */
const fiveFeeds = (failures = 1, rest = ''): string =>
  CODES.map((code, index) => {
    const broken = index === 2 ? `&fouten=${failures}` : '';
    return `/proef/gemeente.json?key=${newKey()}&id=c${index}&code=${code}${broken}${rest}`;
  }).join('\n');

const gemeentenIn = (map: Element): string[] =>
  all(map, '[part="gemeente"]').map(({ dataset }) => dataset.code ?? '');
const retryIn = (element: Element): HTMLElement => one(element, '[part="melding"] button');
const nextTo = (page: Element, tag: string): FeedElement => page.querySelector(tag) as FeedElement;

describe('several feeds in src', () => {
  const warnings = silenceConsole('warn');

  it('are one list, in which one choice moves every element with the same feeds', async () => {
    const src = fiveFeeds(0);
    const reversed = src.split('\n').reverse().join('  ');
    const page = mount(
      `<section><coalitie-kaart src="${src}" weergave="lijst"></coalitie-kaart>
       <coalitie-feed src="${reversed}"><coalitie-contact></coalitie-contact></coalitie-feed>
       <coalitie-contact id="los" src="${reversed}"></coalitie-contact></section>`,
    );
    const map = nextTo(page, 'coalitie-kaart');
    await inState(map, 'ready');
    expect(gemeentenIn(map).toSorted()).to.deep.equal(CODES.toSorted());
    one(map, '[data-code="GM0150"]').click();
    await until(() => textOf(nextTo(page, '#los')).includes('Contact van c3'));
    // A group has a choice of its own.
    expect(textOf(nextTo(page, 'coalitie-feed coalitie-contact'))).to.contain('Kies een gemeente');
    expect(map.state).to.equal('ready');
  });

  it('leave four when one fails, say so quietly, and ask again only for that one', async () => {
    const src = fiveFeeds(2);
    const map = mount<FeedElement>(`<coalitie-kaart src="${src}" weergave="lijst"></coalitie-kaart>`);
    const events: string[] = [];
    map.addEventListener('coalitie-load', event =>
      events.push(`load ${(event as CoalitieLoadEvent).feeds.length}`),
    );
    map.addEventListener('coalitie-error', event =>
      events.push(`error ${(event as CoalitieErrorEvent).error.code}`),
    );
    await inState(map, 'stale');
    expect(gemeentenIn(map)).to.have.length(4);
    expect(one(map, '[part="melding"] p').textContent).to.equal(NOTICE);
    await until(() => warnings().length > 0);
    expect(warnings()).to.have.length(1);
    await expectNoAxeViolations(map);

    retryIn(map).focus();
    retryIn(map).click();
    await until(() => events.length === 4);
    expect(gemeentenIn(map)).to.have.length(4);
    expect(focused()).to.equal('Opnieuw proberen');
    retryIn(map).click();
    await inState(map, 'ready');
    await until(() => gemeentenIn(map).length === 5);
    expect(textOf(map)).not.to.contain(NOTICE);
    expect(map.shadowRoot?.activeElement?.matches('[data-content]')).to.be.true;
    expect(events).to.deep.equal(['load 4', 'error http', 'load 4', 'error http', 'load 5']);
    const keys = src.split('\n').map(url => new URL(url, location.href).searchParams.get('key') ?? '');
    const requests = await Promise.all(keys.map(async key => (await counted(key)).requests));
    expect(requests).to.deep.equal([1, 1, 3, 1, 1]);
  });

  it('are an error when all of them fail, and empty when none has coalitions', async () => {
    const failing = mount<FeedElement>(
      `<coalitie-contact src="/proef/404.json?key=${newKey()} http://"><p>Bel 14 0475</p></coalitie-contact>`,
    );
    await inState(failing, 'error');
    expect(textOf(failing)).to.equal('De gegevens zijn op dit moment niet te bereiken. Opnieuw proberen');
    const empty = mount<FeedElement>(
      '<coalitie-contact src="/proef/nul.json?1 /proef/nul.json?2"></coalitie-contact>',
    );
    await inState(empty, 'empty');
    expect(textOf(empty)).to.equal('Er zijn nog geen coalities.');
  });

  it('stay one feed where an address has a space of its own, encoded', async () => {
    const key = newKey();
    const element = mount<FeedElement>(
      `<coalitie-contact src="/proef/gemeente.json?key=${key}&id=een%20twee"></coalitie-contact>`,
    );
    await inState(element, 'ready');
    expect((await counted(key)).requests).to.equal(1);
  });

  it('let each coalition speak the language of its own feed', async () => {
    const src = `/proef/gemeente.json?id=a&taal=fy&code=GM0957 /proef/gemeente.json?id=b&code=GM0050`;
    const page = mount(
      ['a', 'b'].map(id => `<coalitie-profiel src="${src}" coalitie="${id}"></coalitie-profiel>`).join(''),
    ).parentElement as Element;
    const [fries, dutch] = [...page.querySelectorAll<FeedElement>('coalitie-profiel')];
    if (!fries || !dutch) throw new Error('not mounted');
    await inState(fries, 'ready');
    await inState(dutch, 'ready');
    expect(one(fries, '[part="motto"]').lang).to.equal('fy');
    expect(one(dutch, '[part="motto"]').hasAttribute('lang')).to.be.false;
  });

  it('keep the choice in the address of the page', async () => {
    const before = location.href;
    history.replaceState(null, '', '#gemeente=GM0050');
    try {
      const page = mount(
        `<coalitie-feed hash src="${fiveFeeds(0)}"><coalitie-contact></coalitie-contact></coalitie-feed>`,
      );
      await until(() => textOf(nextTo(page, 'coalitie-contact')).includes('Contact van c1'));
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('an index', () => {
  const warnings = silenceConsole('warn');
  const index = (key: string, rest = ''): string =>
    `/proef/index.json?key=${key}&ids=roermond,zeewolde${rest}`;
  const requests = async (key: string, id: string): Promise<number> =>
    (await counted(`${key}-${id}`)).requests;

  it('is listed without asking for any detail, and asks once for what is chosen', async () => {
    const key = newKey();
    const src = index(key);
    const page = mount(
      `<section><coalitie-kaart src="${src}" weergave="lijst"></coalitie-kaart>
       ${['coalitie-contact', 'pijlers-status', 'coalitie-deelnemers', 'coalitie-profiel'].map(tag => `<${tag} src="${src}"></${tag}>`).join('')}</section>`,
    );
    const map = nextTo(page, 'coalitie-kaart');
    await inState(map, 'ready');
    for (const element of page.children) await settled(element as FeedElement);
    expect([await requests(key, 'roermond'), await requests(key, 'zeewolde')]).to.deep.equal([0, 0]);

    one(map, '[data-code="GM0957"]').click();
    for (const element of page.children) await inState(element as FeedElement, 'ready');
    await until(() => textOf(map).includes('Contact van roermond'));
    expect(textOf(nextTo(page, 'coalitie-contact'))).to.contain('Contact van roermond');
    expect(textOf(nextTo(page, 'coalitie-contact'))).to.contain('Bijgewerkt: 1 november 2025');
    expect(textOf(nextTo(page, 'coalitie-deelnemers'))).to.contain('deelnemers van roermond');
    expect(one(nextTo(page, 'coalitie-profiel'), 'pijlers-status').getAttribute('state')).to.equal('ready');

    one(map, '[data-code="GM0050"]').click();
    await until(() => textOf(map).includes('Contact van zeewolde'));
    one(map, '[data-code="GM0957"]').click();
    await until(() => textOf(map).includes('Contact van roermond'));
    expect([await requests(key, 'roermond'), await requests(key, 'zeewolde')]).to.deep.equal([1, 1]);
  });

  it('shows what it knows while the rest is on its way, and lets go of it when the choice changes', async () => {
    const key = newKey();
    const element = mount<CoalitieContact>(
      `<coalitie-contact src="${index(key, '&ms=30000')}" coalitie="roermond"></coalitie-contact>`,
    );
    await until(() => all(element, '[part="titel"]').length === 1);
    expect(element.state).to.equal('loading');
    expect(textOf(element)).to.equal(
      'Contact in Plaats GM0957 Meer over Coalitie roermond De gegevens worden geladen…',
    );
    expect(one<HTMLAnchorElement>(element, '[part="link"]').href).to.equal(proef('roermond.html'));
    await expectNoAxeViolations(element);
    await until(async () => (await requests(key, 'roermond')) === 1);
    element.coalitie = 'zeewolde';
    await until(async () => (await counted(`${key}-roermond`)).aborted === 1);
    await until(async () => (await requests(key, 'zeewolde')) === 1);
    element.remove();
    await until(async () => (await counted(`${key}-zeewolde`)).aborted === 1);
  });

  for (const tag of ['coalitie-contact', 'coalitie-kaart']) {
    it(`says in <${tag}> that a detail failed, and tries again`, async () => {
      const key = newKey();
      const element = mount<FeedElement>(
        `<${tag} src="${index(key, '&fouten=1')}" gemeente="GM0957" weergave="lijst"></${tag}>`,
      );
      const errors: string[] = [];
      element.addEventListener('coalitie-error', event =>
        errors.push((event as CoalitieErrorEvent).error.code),
      );
      await until(() => textOf(element).includes('De gegevens zijn op dit moment niet te bereiken.'));
      expect(textOf(element)).to.contain('Meer over Coalitie roermond');
      expect(element.state).to.equal(tag === 'coalitie-kaart' ? 'ready' : 'error');
      await expectNoAxeViolations(element);
      retryIn(element).focus();
      retryIn(element).click();
      await until(() => textOf(element).includes('Contact van roermond'));
      expect(element.state).to.equal('ready');
      expect(element.shadowRoot?.activeElement?.matches('[data-content]')).to.be.true;
      expect(errors).to.deep.equal(['http']);
      expect([await requests(key, 'roermond'), await requests(key, 'zeewolde')]).to.deep.equal([2, 0]);
    });
  }

  it('refuses a document about another coalition, and tells the webmaster', async () => {
    const key = newKey();
    const element = mount<FeedElement>(
      `<coalitie-contact src="${index(key, '&ander=iemand')}" coalitie="roermond"></coalitie-contact>`,
    );
    await inState(element, 'error');
    expect(textOf(element)).to.contain('De gegevens kunnen op dit moment niet worden getoond.');
    await until(() => warnings().length > 0);
    expect(warnings().at(-1)).to.match(/schema: het detaildocument gaat niet over coalitie “roermond”/);
  });

  it('tells the page of the problems of a detail, with its address', async () => {
    const element = mount<FeedElement>(
      `<coalitie-contact src="${index(newKey(), '&melding=1')}" coalitie="roermond"></coalitie-contact>`,
    );
    const issues: (string | undefined)[] = [];
    element.addEventListener('coalitie-issues', event => {
      for (const { pad, feed } of (event as CoalitieIssuesEvent).issues)
        issues.push(`${pad} ${new URL(feed ?? '').pathname}`);
    });
    await inState(element, 'ready');
    await until(() => issues.length > 0);
    expect(issues).to.deep.equal(['titel /proef/detail.json']);
  });

  it('is one of several feeds like any other', async () => {
    const key = newKey();
    const src = `${index(key)} /proef/gemeente.json?id=roermond&code=GM0141`;
    const element = mount<FeedElement>(
      `<coalitie-contact src="${src}" gemeente="GM0957"></coalitie-contact>`,
    );
    await inState(element, 'ready');
    expect(textOf(element)).to.contain('Contact van roermond');
    expect(await requests(key, 'roermond')).to.equal(1);
  });
});
