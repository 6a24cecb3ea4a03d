/** What all elements share, tried on the contact cards: sources, states, slots, events, life cycle. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { CoalitieContact } from '../../src/components/coalitie-contact/coalitie-contact.js';
import type { FeedElement } from '../../src/components/shared/feed-element.js';
import '../../src/define.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, inState, mount, mountWithFeed, one, settled, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { counted, newKey, proef, silenceConsole, until } from '../support/proef.js';

const TAGS = [
  'coalitie-kaart',
  'coalitie-contact',
  'coalitie-deelnemers',
  'coalitie-profiel',
  'pijlers-status',
] as const;
type Any = FeedElement;

describe('every element', () => {
  const warnings = silenceConsole('warn');

  for (const tag of TAGS) {
    describe(`<${tag}>`, () => {
      it('is accessible and right in state idle', async () => {
        const element = mount<Any>(`<${tag}><p>Bel 14 0475</p></${tag}>`);
        await element.updateComplete;
        expect(element.state).to.equal('idle');
        expect(element.getAttribute('state')).to.equal('idle');
        expect(element.querySelector('p')?.checkVisibility()).to.be.true;
        await expectNoAxeViolations(element);
      });

      it('is accessible and right in state loading', async () => {
        const element = mount<Any>(`<${tag} src="${proef(`hangt.json?key=${newKey()}`)}"></${tag}>`);
        await element.updateComplete;
        expect(element.getAttribute('state')).to.equal('loading');
        expect(all(element, '[part="melding"]').map(({ textContent }) => textContent)).to.deep.equal([
          'De gegevens worden geladen…',
        ]);
        // The map keeps the room of its buttons, out of reach.
        for (const button of all(element, 'button'))
          expect(getComputedStyle(button).visibility).to.equal('hidden');
        await expectNoAxeViolations(element);
      });

      it('is accessible and right in state ready', async () => {
        const element = await mountWithFeed<Any>(tag, example, 'gemeente="Roermond"');
        expect(element.getAttribute('state')).to.equal('ready');
        await expectNoAxeViolations(element);
      });

      it('is accessible and right in state empty', async () => {
        const element = await mountWithFeed<Any>(tag, feedWith());
        expect(element.getAttribute('state')).to.equal('empty');
        expect(textOf(element)).to.equal('Er zijn nog geen coalities.');
        await expectNoAxeViolations(element);
      });

      it('is accessible and right in state error', async () => {
        const element = mount<Any>(
          `<${tag} src="${proef(`404.json?key=${newKey()}`)}"><p>Bel 14 0475</p></${tag}>`,
        );
        await inState(element, 'error');
        expect(textOf(element)).to.equal('De gegevens zijn op dit moment niet te bereiken. Opnieuw proberen');
        expect(element.querySelector('p')?.checkVisibility()).to.be.true;
        await expectNoAxeViolations(element);
      });

      it('is accessible and right in state stale', async () => {
        const src = proef(`ok-dan-500.json?key=${newKey()}`);
        const element = mount<Any>(`<${tag} src="${src}" gemeente="Roermond"></${tag}>`);
        await inState(element, 'ready');
        await element.refresh();
        await inState(element, 'stale');
        expect(textOf(element)).to.contain('De nieuwste gegevens konden niet worden opgehaald.');
        expect(textOf(element)).to.contain('Roermond');
        await expectNoAxeViolations(element);
      });
    });
  }

  describe('finds its feed', () => {
    it('once, for all elements with the same address', async () => {
      const key = newKey();
      const src = `/proef/feed.json?key=${key}`;
      const page = mount(
        `<section>${TAGS.map(tag => `<${tag} src="${src}" gemeente="GM1740"></${tag}>`).join('')}</section>`,
      );
      for (const element of page.children) await settled(element as Any);
      expect((await counted(key)).requests).to.equal(1);
    });

    it('wherever it is: relative to the page, with a fragment, with spaces around it', async () => {
      const key = newKey();
      const page = mount(`<section>
        <coalitie-contact src=" /proef/feed.json?key=${key} "></coalitie-contact>
        <coalitie-contact src="${proef(`feed.json?key=${key}`)}#deel"></coalitie-contact>
      </section>`);
      for (const element of page.children) await settled(element as Any);
      expect((await counted(key)).requests).to.equal(1);
    });

    it('nowhere, and says so to the webmaster', async () => {
      let tried = 0;
      for (const src of [
        '',
        '  ',
        'http://',
        'ftp://a.nl/x',
        'javascript:alert(1)',
        'data:application/json,{}',
      ]) {
        const element = mount<CoalitieContact>('<coalitie-contact></coalitie-contact>');
        element.setAttribute('src', src);
        await inState(element, 'error');
        expect(textOf(element), src).to.equal('De gegevens kunnen niet worden getoond.');
        tried++;
        await until(() => warnings().length === tried);
        expect(warnings().at(-1), src).to.match(/^\[coalitie-widgets\] geen-src/);
      }
    });

    it('in an object, by the same rules', async () => {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        feedWith(coalitieWith({ contacten: [{ naam: 'Jan', email: 'kapot' }] })),
      );
      expect(textOf(element)).to.contain('Jan').and.not.contain('kapot');
    });

    it('not in something that is no feed', async () => {
      for (const feed of ['tekst', 5, [], {}, { coalities: 1 }]) {
        const element = await mountWithFeed<CoalitieContact>('coalitie-contact', feed);
        expect(element.state, JSON.stringify(feed)).to.equal('error');
      }
    });
  });

  describe('shows the coalition', () => {
    const names = ['GM1740', 'gm1740', '1740', 'Neder-Betuwe', 'neder betuwe', ' NEDER-BETUWE '];
    for (const name of names) {
      it(`of the gemeente that is written as “${name}”`, async () => {
        const element = await mountWithFeed<CoalitieContact>(
          'coalitie-contact',
          example,
          `gemeente="${name}"`,
        );
        expect(textOf(element)).to.contain('Contact in Neder-Betuwe');
      });
    }

    it('of a name that only the register knows', async () => {
      const feed = feedWith(
        coalitieWith({
          id: 'dh',
          gemeenten: [{ code: 'GM0518', naam: '’s-Gravenhage' }],
          contacten: [{ naam: 'Haags contact' }],
        }),
        coalitieWith(),
      );
      const element = await mountWithFeed<CoalitieContact>('coalitie-contact', feed, 'gemeente="Den Haag"');
      expect(textOf(element)).to.contain('Contact in ’s-Gravenhage').and.contain('Haags contact');
    });

    it('with an id', async () => {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        example,
        'coalitie="roermond"',
      );
      expect(textOf(element)).to.contain('Betty Wilms');
    });

    it('that is the only one', async () => {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        feedWith(coalitieWith({ contacten: [{ naam: 'Jan' }] })),
      );
      expect(textOf(element)).to.contain('Jan');
    });

    it('or asks to choose, or says that it is not there', async () => {
      const element = await mountWithFeed<CoalitieContact>('coalitie-contact', example);
      expect(element.state).to.equal('empty');
      expect(textOf(element)).to.equal('Kies een gemeente op de kaart of in de lijst.');
      element.gemeente = 'Nergenshuizen';
      await until(() => textOf(element) === 'Voor deze gemeente zijn er geen gegevens.');
      expect(element.state).to.equal('empty');
    });

    it('that a visitor picks, where a gemeente has several', async () => {
      const feed = feedWith(
        coalitieWith({ id: 'a', naam: 'Noord', contacten: [{ naam: 'Contact van Noord' }] }),
        coalitieWith({ id: 'b', naam: 'Zuid', contacten: [{ naam: 'Contact van Zuid' }] }),
      );
      const element = await mountWithFeed<CoalitieContact>('coalitie-contact', feed, 'gemeente="GM0957"');
      expect(textOf(element)).to.contain('Contact van Noord');
      await expectNoAxeViolations(element);
      const chosen: unknown[] = [];
      document.addEventListener('coalitie-select', event => chosen.push(event.coalitie), { once: true });
      const select = one<HTMLSelectElement>(element, 'select');
      expect([...select.options].map(option => option.text)).to.deep.equal(['Noord', 'Zuid']);
      select.value = 'b';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(textOf(element)).to.contain('Contact van Zuid').and.not.contain('Contact van Noord');
      expect(chosen).to.deep.equal(['b']);
    });
  });

  describe('shows what the page brought', () => {
    it('while loading, without a sentence of ours in its way', async () => {
      const element = mount<CoalitieContact>(
        `<coalitie-contact src="${proef(`hangt.json?key=${newKey()}`)}"><p>Bel 14 0475</p></coalitie-contact>`,
      );
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(element.querySelector('p')?.checkVisibility()).to.be.true;
      expect(textOf(element)).to.equal('');
    });

    it('and no longer when the data is there', async () => {
      const element = mount<CoalitieContact>(
        '<coalitie-contact src="/proef/feed.json" gemeente="Roermond"><p>Bel 14 0475</p></coalitie-contact>',
      );
      await settled(element);
      expect(element.querySelector('p')?.checkVisibility()).to.be.false;
    });

    it('in its own slots for loading, empty and error', async () => {
      const slots = ['loading', 'empty', 'error'].map(slot => `<p slot="${slot}">Eigen ${slot}</p>`).join('');
      const visible = (element: Element) =>
        [...element.children].filter(child => child.checkVisibility()).map(child => child.textContent);
      const loading = mount<CoalitieContact>(
        `<coalitie-contact src="${proef(`hangt.json?key=${newKey()}`)}">${slots}</coalitie-contact>`,
      );
      await loading.updateComplete;
      expect(visible(loading)).to.deep.equal(['Eigen loading']);
      const error = mount<CoalitieContact>(
        `<coalitie-contact src="${proef(`404.json?key=${newKey()}`)}">${slots}</coalitie-contact>`,
      );
      await inState(error, 'error');
      expect(visible(error)).to.deep.equal(['Eigen error']);
      const empty = mount<CoalitieContact>(`<coalitie-contact>${slots}</coalitie-contact>`);
      empty.feed = feedWith();
      await inState(empty, 'empty');
      expect(visible(empty)).to.deep.equal(['Eigen empty']);
    });
  });

  describe('has headings', () => {
    const levels = (element: Element) => all(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName);

    it('from the level that the page gives', async () => {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        example,
        'gemeente="Roermond"',
      );
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
      for (const [level, expected] of [
        ['1', ['h1', 'h2']],
        ['4', ['h4', 'h5']],
        ['6', ['h6', 'h6']],
        ['0', ['h2', 'h3']],
        ['acht', ['h2', 'h3']],
        ['2.5', ['h2', 'h3']],
      ] as const) {
        element.setAttribute('heading-level', level);
        await element.updateComplete;
        expect(levels(element), level).to.deep.equal(expected);
      }
    });

    it('with the text that the page gives, or none', async () => {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        example,
        'gemeente="Roermond" label="Hulp nodig?"',
      );
      expect(one(element, 'h2').textContent?.trim()).to.equal('Hulp nodig?');
      element.label = '';
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h2']);
      expect(one(element, 'h2').textContent?.trim()).to.equal('Betty Wilms');
    });
  });

  describe('speaks', () => {
    it('the language of the page, also when that changes, and Dutch where it knows no other', async () => {
      const section = mount<HTMLElement>(
        '<section lang="en-GB"><coalitie-contact gemeente="Roermond"></coalitie-contact></section>',
      );
      const element = section.firstElementChild as CoalitieContact;
      element.feed = example;
      await settled(element);
      await until(() => textOf(element).includes('Phone'));
      for (const [lang, word] of [
        ['fy', 'Telefoan'],
        ['nl', 'Telefoon'],
        ['de', 'Telefoon'],
      ] as const) {
        section.lang = lang;
        await until(() => textOf(element).includes(word));
      }
      expect(one(element, '[lang]').getAttribute('lang')).to.equal('nl');
    });
  });

  describe('tells the page', () => {
    it('once of a feed and of what is wrong with it, and only on the element', async () => {
      const heard: string[] = [];
      const section = mount<HTMLElement>('<section></section>');
      for (const type of ['coalitie-load', 'coalitie-issues', 'coalitie-error'])
        section.addEventListener(type, () => heard.push(`section ${type}`));
      const element = document.createElement('coalitie-contact');
      element.addEventListener('coalitie-load', event => heard.push(`load ${event.feed.coalities.length}`));
      element.addEventListener('coalitie-issues', event => heard.push(`issues ${event.issues.length}`));
      element.feed = feedWith(coalitieWith({ motto: {} }));
      section.append(element);
      await settled(element);
      element.requestUpdate();
      await element.updateComplete;
      section.prepend(element);
      await element.updateComplete;
      await until(() => heard.length > 1);
      expect(heard).to.deep.equal(['load 1', 'issues 1']);
    });

    it('of what is wrong with a feed when it comes back, if it was gone by the time that there were words for it', async () => {
      let told = 0;
      const section = mount<HTMLElement>('<section></section>');
      const element = document.createElement('coalitie-contact');
      element.addEventListener('coalitie-load', () => element.remove());
      element.addEventListener('coalitie-issues', () => told++);
      element.feed = feedWith(coalitieWith({ motto: {} }));
      section.append(element);
      await until(() => !element.isConnected);
      await import('../../src/data/feed/sentences.js');
      await new Promise(resolve => setTimeout(resolve));
      expect(told).to.equal(0);
      section.append(element);
      await until(() => told > 0);
      expect(told).to.equal(1);
    });

    it('of a feed without problems only that it is there', async () => {
      const heard: string[] = [];
      const element = mount<CoalitieContact>('<coalitie-contact></coalitie-contact>');
      element.addEventListener('coalitie-issues', () => heard.push('issues'));
      element.feed = example;
      await settled(element);
      expect(heard).to.deep.equal([]);
    });

    it('once of a failure', async () => {
      const codes: string[] = [];
      const element = mount<CoalitieContact>(
        `<coalitie-contact src="${proef(`404.json?key=${newKey()}`)}"></coalitie-contact>`,
      );
      element.addEventListener('coalitie-error', event => codes.push(event.error.code));
      await inState(element, 'error');
      element.requestUpdate();
      await element.updateComplete;
      expect(codes).to.deep.equal(['http']);
    });

    it('nothing of a choice that the page itself made', async () => {
      let heard = 0;
      const element = await mountWithFeed<CoalitieContact>('coalitie-contact', example);
      element.addEventListener('coalitie-select', () => heard++);
      element.gemeente = 'Roermond';
      await inState(element, 'ready');
      expect(heard).to.equal(0);
    });
  });

  describe('lets the visitor try again', () => {
    it('with the button, by keyboard, and goes on where the button was', async () => {
      const src = proef(`500-dan-goed.json?fouten=2&key=${newKey()}`);
      const element = mount<CoalitieContact>(
        `<coalitie-contact src="${src}" gemeente="Roermond"></coalitie-contact>`,
      );
      await inState(element, 'error');
      one(element, 'button').focus();
      await sendKeys({ press: 'Enter' });
      await inState(element, 'ready');
      expect(textOf(element)).to.contain('Betty Wilms');
      await until(() => one(element, '[role="status"]').textContent === 'De gegevens zijn geladen.');
      await until(() => element.shadowRoot?.activeElement === one(element, '[data-content]'));
    });

    it('and keeps the button in place while it tries and when it fails again', async () => {
      const src = proef(`404.json?key=${newKey()}`);
      const element = mount<CoalitieContact>(`<coalitie-contact src="${src}"></coalitie-contact>`);
      await inState(element, 'error');
      const button = one(element, 'button');
      button.focus();
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(textOf(element)).to.contain('Bezig met laden…');
      await inState(element, 'error');
      await until(() => button.getAttribute('aria-disabled') === 'false');
      expect(element.shadowRoot?.activeElement === button).to.be.true;
      expect(one(element, '[role="status"]').textContent).to.equal(
        'De gegevens zijn op dit moment niet te bereiken.',
      );
    });

    it('and says each step of a retry once to a screen reader', async () => {
      const src = proef(`500-dan-goed.json?fouten=2&key=${newKey()}`);
      const element = mount<CoalitieContact>(
        `<coalitie-contact src="${src}" gemeente="Roermond"></coalitie-contact>`,
      );
      await inState(element, 'error');
      const region = one(element, '[role="status"]');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      one(element, 'button').click();
      await inState(element, 'ready');
      await until(() => said.includes('De gegevens zijn geladen.'));
      await new Promise(resolve => setTimeout(resolve, 100));
      observer.disconnect();
      expect(said).to.deep.equal(['Bezig met laden…', 'De gegevens zijn geladen.']);
    });

    it('never takes the focus by itself', async () => {
      const element = mount<CoalitieContact>(
        '<coalitie-contact src="/proef/feed.json" gemeente="Roermond"></coalitie-contact>',
      );
      await settled(element);
      expect(document.activeElement === document.body).to.be.true;
    });
  });

  describe('comes and goes', () => {
    it('without a second request when it moves', async () => {
      const key = newKey();
      const section = mount<HTMLElement>(
        `<section><div></div><coalitie-contact src="/proef/traag.json?ms=200&key=${key}" gemeente="Roermond"></coalitie-contact></section>`,
      );
      const element = section.querySelector('coalitie-contact') as CoalitieContact;
      await inState(element, 'loading');
      section.firstElementChild?.append(element);
      await settled(element);
      section.append(element);
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(await counted(key)).to.deep.equal({ requests: 1, aborted: 0 });
    });

    it('and stops the request when it leaves', async () => {
      const key = newKey();
      const element = mount<CoalitieContact>(
        `<coalitie-contact src="/proef/hangt.json?key=${key}"></coalitie-contact>`,
      );
      await inState(element, 'loading');
      await until(async () => (await counted(key)).requests === 1);
      element.remove();
      await until(async () => (await counted(key)).aborted === 1);
    });

    it('and follows a new src, whichever answer comes first', async () => {
      const slow = `/proef/traag.json?ms=400&key=${newKey()}`;
      const element = mount<CoalitieContact>(`<coalitie-contact src="${slow}"></coalitie-contact>`);
      await inState(element, 'loading');
      element.src = `/proef/nul.json?key=${newKey()}`;
      await inState(element, 'empty');
      await new Promise(resolve => setTimeout(resolve, 600));
      await element.updateComplete;
      expect(textOf(element)).to.equal('Er zijn nog geen coalities.');
    });

    it('and stops following what it left', async () => {
      const element = await mountWithFeed<CoalitieContact>(
        'coalitie-contact',
        example,
        'gemeente="Roermond"',
      );
      const src = `/proef/feed.json?key=${newKey()}`;
      element.feed = undefined;
      element.src = src;
      await settled(element);
      element.remove();
      let renders = 0;
      const { requestUpdate } = element;
      element.requestUpdate = (...rest: []) => {
        renders++;
        requestUpdate.apply(element, rest);
      };
      const { pageFeedStore } = await import('../../src/data/state/feed-store.js');
      pageFeedStore().select(new URL(src, location.href).href, { gemeente: 'GM1740' });
      expect(renders).to.equal(0);
    });

    it('twenty times without leaving anything behind', async () => {
      const { pageFeedStore } = await import('../../src/data/state/feed-store.js');
      const src = `/proef/feed.json?key=${newKey()}`;
      const element = document.createElement('coalitie-kaart');
      element.src = src;
      for (let i = 0; i < 20; i++) {
        document.body.append(element);
        await settled(element);
        element.remove();
      }
      let told = 0;
      element.requestUpdate = () => told++;
      pageFeedStore().select(new URL(src, location.href).href, {});
      document.documentElement.lang = 'en';
      await new Promise(resolve => setTimeout(resolve, 20));
      document.documentElement.lang = 'nl';
      expect(told).to.equal(0);
    });
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=true"></script><script>window.hacked=true</script>';
    const feed = JSON.parse(
      JSON.stringify(example, (key, value) =>
        typeof value === 'string' &&
        ![
          'versie',
          'code',
          'status',
          'tel',
          'email',
          'url',
          'taal',
          'ondertekend',
          'peildatum',
          'soort',
        ].includes(key) &&
        key !== 'id'
          ? `${hostile}${value}`
          : value,
      ),
    );
    for (const tag of TAGS) {
      const element = await mountWithFeed<Any>(tag, feed, 'gemeente="GM1740"');
      expect(element.state, tag).to.equal('ready');
      expect(all(element, 'img, script').length, tag).to.equal(0);
      expect(textOf(element), tag).to.contain('onerror="window.hacked=true"');
    }
    expect('hacked' in window).to.be.false;
  });

  it('writes no style attribute in a template, which a strict site would block', async () => {
    for (const tag of TAGS) {
      const element = await mountWithFeed<Any>(tag, example, 'gemeente="GM1740"');
      // The script may set a property of the style of the name on the map; a policy does not see that.
      expect(all(element, '[style]:not(text.naam)').length, tag).to.equal(0);
    }
  });
});
