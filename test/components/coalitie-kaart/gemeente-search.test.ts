import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { GemeenteSearch, type SearchResult } from '../../../src/components/coalitie-kaart/gemeente-search.js';
import { searchFrame } from '../../../src/components/coalitie-kaart/search-field.js';
import { fieldStyles, searchStyles } from '../../../src/components/coalitie-kaart/search-styles.js';
import { en } from '../../../src/components/shared/strings/en.js';
import { fy } from '../../../src/components/shared/strings/fy.js';
import { type KaartStrings, nlKaart } from '../../../src/components/shared/strings/nl-kaart.js';
import { sharedStyles } from '../../../src/components/shared/styles.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { all, focused, mount, one, textOf } from '../../support/elements.js';
import { itWithMedia } from '../../support/media.js';
import { until } from '../../support/proef.js';
import { spoken } from '../../support/transcript.js';

const GEMEENTEN: readonly SearchResult[] = [
  { code: 'GM0957', naam: 'Roermond', provincie: 'Limburg', participates: true },
  { code: 'GM1669', naam: 'Roerdalen', provincie: 'Limburg', participates: false },
  {
    code: 'GM1740',
    naam: 'Neder-Betuwe',
    provincie: 'Gelderland',
    participates: true,
    via: 'Roergebied is leuker',
  },
];

/** An element with nothing but a search field, and a button where a map would be. */
class ProefZoekveld extends LitElement {
  static override styles = [sharedStyles, unsafeCSS(fieldStyles + searchStyles)];
  gemeenten = GEMEENTEN;
  strings: KaartStrings = nlKaart;
  readonly chosen: string[] = [];
  readonly search = new GemeenteSearch(this, {
    find: text => this.find(text),
    onChoose: code => this.chosen.push(code),
    strings: () => this.strings,
    frame: searchFrame,
  });

  find(text: string): readonly SearchResult[] {
    const key = text.trim().toLowerCase();
    if (key === '') return [];
    return this.gemeenten.filter(
      ({ naam, via = '' }) => naam.toLowerCase().startsWith(key) || via.toLowerCase().startsWith(key),
    );
  }

  protected override render(): TemplateResult {
    return html`${this.search.render()}<button type="button">Kaart</button>`;
  }
}
customElements.define('proef-zoekveld', ProefZoekveld);

async function zoekveld(): Promise<ProefZoekveld> {
  const element = mount<ProefZoekveld>('<proef-zoekveld></proef-zoekveld>');
  await element.updateComplete;
  return element;
}

const inputOf = (element: Element) => one<HTMLInputElement>(element, '[role="combobox"]');
const optionsOf = (element: Element) => all(element, '[role="option"]');
const namesOf = (element: Element) =>
  optionsOf(element).map(option => option.querySelector('bdi')?.textContent);
const statusOf = (element: Element) => one(element, '[role="status"]').textContent?.trim() ?? '';
/** Whether the list is to be seen, which must be what the input says of it. */
const isOpen = (element: Element): boolean => {
  const seen = one(element, '[role="listbox"]').checkVisibility();
  const said = inputOf(element).getAttribute('aria-expanded') === 'true';
  if (seen !== said) throw new Error(`the list is ${seen ? 'open' : 'closed'} and aria-expanded is ${said}`);
  return seen;
};
/** The name of the active option, as the input tells it and as the list shows it. */
const activeOf = (element: Element): string | undefined => {
  const told = inputOf(element).getAttribute('aria-activedescendant');
  const shown = all(element, '[aria-selected="true"]');
  if (shown.length > 1 || shown[0]?.id !== (told ?? undefined))
    throw new Error('told and shown are not the same');
  return shown[0]?.querySelector('bdi')?.textContent ?? undefined;
};
const hasFocus = (element: Element) => element.shadowRoot?.activeElement === inputOf(element);

/** Types in the field, with real keys. */
async function type(element: ProefZoekveld, text: string): Promise<void> {
  inputOf(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function press(element: ProefZoekveld, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** Puts a text in the field at once, as pasting does. */
async function enter(element: ProefZoekveld, text: string): Promise<void> {
  inputOf(element).value = text;
  inputOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function clickOn(target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

describe('GemeenteSearch', () => {
  describe('to a screen reader', () => {
    it('is a combobox with a label while it is closed', async () => {
      const element = await zoekveld();
      expect(await spoken(one(element, '[part="zoeken"]'))).to.deep.equal([
        'Zoek een gemeente',
        'combobox, Zoek een gemeente, has popup listbox, not expanded, autocomplete in list, 1 control',
        'status',
      ]);
    });

    it('has options with their provincie, and says which do not take part', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      expect(await spoken(one(element, '[part="zoeken"]'))).to.deep.equal([
        'Zoek een gemeente',
        'combobox, Zoek een gemeente, roer, has popup listbox, expanded, autocomplete in list, 1 control',
        'button, Maak het zoekveld leeg',
        'listbox, Gevonden gemeenten, orientated vertically',
        'option, Roermond, Limburg, not selected, position 1, set size 3',
        'Roermond',
        ', Limburg',
        'option, Roerdalen, Limburg doet niet mee, not selected, position 2, set size 3',
        'Roerdalen',
        ', Limburg',
        'doet niet mee',
        'option, Neder-Betuwe, Gelderland gevonden op: Roergebied is leuker, not selected, position 3, set size 3',
        'Neder-Betuwe',
        ', Gelderland',
        'gevonden op:',
        'Roergebied is leuker',
        'status',
      ]);
    });

    it('is accessible closed, open, with an active option and without results', async () => {
      const element = await zoekveld();
      await expectNoAxeViolations(element);
      await type(element, 'roer');
      await expectNoAxeViolations(element);
      await press(element, 'ArrowDown');
      await expectNoAxeViolations(element);
      await press(element, 'x');
      expect(textOf(element)).to.contain('Geen gemeente gevonden.');
      await expectNoAxeViolations(element);
    });

    it('says the number of results once, when the visitor pauses', async () => {
      const element = await zoekveld();
      const said: string[] = [];
      const observer = new MutationObserver(() => {
        if (statusOf(element)) said.push(statusOf(element));
      });
      observer.observe(one(element, '[role="status"]'), {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await type(element, 'roer');
      expect(statusOf(element)).to.equal('');
      await until(() => said.length > 0);
      element.requestUpdate();
      await element.updateComplete;
      expect(said).to.deep.equal(['3 gemeenten gevonden.']);

      await press(element, 'm');
      expect(statusOf(element)).to.equal('');
      await until(() => said.length > 1);
      await press(element, 'x');
      await until(() => said.length > 2);
      expect(said.slice(1)).to.deep.equal(['1 gemeente gevonden.', 'Geen gemeente gevonden.']);
      observer.disconnect();
    });

    it('is quiet once the visitor is in the list or has left', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'ArrowDown');
      await new Promise(resolve => setTimeout(resolve, 1200));
      expect(statusOf(element)).to.equal('');
      await enter(element, 'roe');
      await until(() => statusOf(element) !== '');
      await press(element, 'Tab');
      expect(statusOf(element)).to.equal('');
    });

    it('speaks the language it is given', async () => {
      const element = await zoekveld();
      for (const [strings, label, note] of [
        [en, 'Find a municipality', 'does not take part'],
        [fy, 'Sykje in gemeente', 'docht net mei'],
      ] as const) {
        element.strings = strings;
        await type(element, 'roer');
        expect(textOf(element)).to.contain(label);
        expect(textOf(element)).to.contain(note);
        element.search.clear();
        await element.updateComplete;
      }
    });
  });

  describe('by keyboard', () => {
    it('opens while typing, with nothing active', async () => {
      const element = await zoekveld();
      expect(isOpen(element)).to.be.false;
      await type(element, 'roer');
      expect(isOpen(element)).to.be.true;
      expect(namesOf(element)).to.deep.equal(['Roermond', 'Roerdalen', 'Neder-Betuwe']);
      expect(activeOf(element)).to.be.undefined;
      await press(element, 'Backspace', 'Backspace', 'Backspace', 'Backspace');
      expect(isOpen(element)).to.be.false;
      expect(textOf(element)).not.to.contain('Geen gemeente');
    });

    it('does not open for focus, nor for arrows in an empty field', async () => {
      const element = await zoekveld();
      inputOf(element).focus();
      await press(element, 'ArrowDown', 'ArrowUp');
      expect(isOpen(element)).to.be.false;
      expect(textOf(element)).not.to.contain('Geen gemeente');
    });

    it('walks around the list with the arrows, while the focus stays in the input', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      const walked: (string | undefined)[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        await press(element, key);
        walked.push(activeOf(element));
      }
      expect(walked).to.deep.equal([
        'Roermond',
        'Roerdalen',
        'Neder-Betuwe',
        'Roermond',
        'Neder-Betuwe',
        'Roerdalen',
      ]);
      expect(hasFocus(element)).to.be.true;
      expect(inputOf(element).value).to.equal('roer');
    });

    it('opens a closed list at its begin or its end', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'Escape', 'ArrowDown');
      expect(activeOf(element)).to.equal('Roermond');
      await press(element, 'Escape', 'ArrowUp');
      expect(activeOf(element)).to.equal('Neder-Betuwe');
    });

    it('opens without going in with Alt and the arrow down, and closes with Alt and the arrow up', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'Escape');
      await sendKeys({ down: 'Alt' });
      await press(element, 'ArrowDown');
      expect([isOpen(element), activeOf(element)]).to.deep.equal([true, undefined]);
      await press(element, 'ArrowUp');
      await sendKeys({ up: 'Alt' });
      expect(isOpen(element)).to.be.false;
    });

    it('chooses the active option with Enter', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
      expect(element.chosen).to.deep.equal(['GM1669']);
      expect(isOpen(element)).to.be.false;
      expect(inputOf(element).value).to.equal('Roerdalen');
    });

    it('chooses the only result with Enter, and one that has exactly this name, code or other name', async () => {
      for (const [text, code] of [
        ['roermo', 'GM0957'],
        ['roermond', 'GM0957'],
        ['Roergebied is leuker', 'GM1740'],
      ] as const) {
        const element = await zoekveld();
        await type(element, text);
        await press(element, 'Enter');
        expect(element.chosen, text).to.deep.equal([code]);
      }
      const element = await zoekveld();
      element.find = () => GEMEENTEN;
      await enter(element, 'gm1669');
      inputOf(element).focus();
      await press(element, 'Enter');
      expect(element.chosen).to.deep.equal(['GM1669']);
    });

    it('does not guess with Enter between several, nor between two of the same name', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'Escape', 'Enter');
      expect(element.chosen).to.deep.equal([]);
      expect(isOpen(element)).to.be.true;
      element.gemeenten = [
        { code: 'GM0373', naam: 'Bergen', provincie: 'Noord-Holland', participates: true },
        { code: 'GM0893', naam: 'Bergen', provincie: 'Limburg', participates: true },
      ];
      await enter(element, 'bergen');
      await press(element, 'Enter');
      expect(element.chosen).to.deep.equal([]);
    });

    it('closes with Escape, clears with a second one, and leaves the third to the page', async () => {
      const element = await zoekveld();
      const escapes: boolean[] = [];
      document.addEventListener('keydown', onKey);
      function onKey({ key, defaultPrevented }: KeyboardEvent): void {
        if (key === 'Escape') escapes.push(defaultPrevented);
      }
      await type(element, 'roer');
      await press(element, 'ArrowDown', 'Escape');
      expect([isOpen(element), inputOf(element).value]).to.deep.equal([false, 'roer']);
      await press(element, 'Escape');
      expect(inputOf(element).value).to.equal('');
      expect(hasFocus(element)).to.be.true;
      expect(escapes).to.deep.equal([]);
      await press(element, 'Escape');
      expect(escapes).to.deep.equal([false]);
      document.removeEventListener('keydown', onKey);
    });

    it('closes the sentence about no results with Escape too', async () => {
      const element = await zoekveld();
      await type(element, 'xyz');
      expect(isOpen(element)).to.be.false;
      expect(textOf(element)).to.contain('Geen gemeente gevonden.');
      await press(element, 'Escape');
      expect(textOf(element)).not.to.contain('Geen gemeente gevonden.');
      expect(inputOf(element).value).to.equal('xyz');
    });

    it('moves the caret with Home and End, and goes back to the input by that', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'ArrowDown', 'Home');
      expect(inputOf(element).selectionStart).to.equal(0);
      expect([isOpen(element), activeOf(element)]).to.deep.equal([true, undefined]);
      await press(element, 'ArrowDown', 'End');
      expect(inputOf(element).selectionStart).to.equal(4);
      expect(activeOf(element)).to.be.undefined;
      await press(element, 'ArrowDown', 'ArrowLeft');
      expect(inputOf(element).selectionStart).to.equal(3);
      expect(activeOf(element)).to.be.undefined;
    });

    it('closes with Tab and chooses nothing by that', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await press(element, 'ArrowDown', 'Tab');
      expect(isOpen(element)).to.be.false;
      expect(element.chosen).to.deep.equal([]);
      expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal(
        'Maak het zoekveld leeg',
      );
      await press(element, 'Tab');
      expect(focused()).to.equal('Kaart');
      await press(element, 'Tab');
      expect(focused()).to.equal('#na');
    });

    it('is one Tab stop while it is empty', async () => {
      const element = await zoekveld();
      await press(element, 'Tab', 'Tab');
      expect(hasFocus(element)).to.be.true;
      await press(element, 'Tab');
      expect(focused()).to.equal('Kaart');
    });

    it('leaves the keys of an input method alone', async () => {
      const element = await zoekveld();
      const key = (key: string, rest: KeyboardEventInit = {}) =>
        inputOf(element).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...rest }),
        );
      inputOf(element).focus();
      inputOf(element).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      inputOf(element).value = 'roerm';
      inputOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      await element.updateComplete;
      // What is being composed is searched: keyboards of phones compose every word.
      expect(namesOf(element)).to.deep.equal(['Roermond']);
      for (const name of ['ArrowDown', 'Enter', 'Escape'])
        expect(key(name, { isComposing: true }), name).to.be.true;
      expect(key('Enter', { keyCode: 229 }), 'Enter in Safari').to.be.true;
      await element.updateComplete;
      expect(element.chosen).to.deep.equal([]);
      expect([isOpen(element), activeOf(element), inputOf(element).value]).to.deep.equal([
        true,
        undefined,
        'roerm',
      ]);
      inputOf(element).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      expect(key('Enter'), 'Enter after it').to.be.false;
      expect(element.chosen).to.deep.equal(['GM0957']);
    });

    it('never moves the caret by rendering', async () => {
      const element = await zoekveld();
      await type(element, 'rermond');
      inputOf(element).setSelectionRange(1, 1);
      await press(element, 'o');
      element.requestUpdate();
      await element.updateComplete;
      expect([inputOf(element).value, inputOf(element).selectionStart]).to.deep.equal(['roermond', 2]);
    });

    it('scrolls to the active option, and back to the begin for other results', async () => {
      const element = await zoekveld();
      element.gemeenten = Array.from({ length: 60 }, (_, index) => ({
        code: `GM${1000 + index}`,
        naam: `Roer ${index}`,
        participates: true,
      }));
      await type(element, 'ro');
      const list = one(element, '[role="listbox"]');
      const isInSight = () => {
        const option = one(element, '[aria-selected="true"]').getBoundingClientRect();
        const { top, bottom } = list.getBoundingClientRect();
        return option.top >= top - 1 && option.bottom <= bottom + 1;
      };
      expect(list.scrollHeight).to.be.greaterThan(list.clientHeight * 3);
      expect(list.clientHeight / (optionsOf(element)[0]?.offsetHeight ?? 0)).to.be.within(2, 8);
      await press(element, 'ArrowUp');
      expect(activeOf(element)).to.equal('Roer 59');
      expect(isInSight()).to.be.true;
      for (let i = 0; i < 12; i++) await press(element, 'ArrowUp');
      expect(isInSight()).to.be.true;
      await press(element, 'e');
      expect(list.scrollTop).to.equal(0);
    });
  });

  describe('by mouse and touch', () => {
    it('chooses at a click, and the focus never leaves the input for that', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      let blurs = 0;
      inputOf(element).addEventListener('blur', () => blurs++);
      await clickOn(optionsOf(element)[1] as Element);
      await element.updateComplete;
      expect(element.chosen).to.deep.equal(['GM1669']);
      expect(isOpen(element)).to.be.false;
      expect(blurs).to.equal(0);
    });

    it('chooses when a finger comes up, not when it comes down', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      const name = optionsOf(element)[0]?.querySelector('bdi') as Element;
      const touch = (kind: string) =>
        name.dispatchEvent(
          new PointerEvent(kind, {
            pointerType: 'touch',
            isPrimary: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      const mouse = (kind: string) =>
        name.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true }));
      touch('pointerdown');
      touch('pointerup');
      // What a browser sends after it for pages that know no touch; prevented, so that the focus stays.
      expect(mouse('mousedown')).to.be.false;
      mouse('mouseup');
      expect(element.chosen).to.deep.equal([]);
      touch('click');
      await element.updateComplete;
      expect(element.chosen).to.deep.equal(['GM0957']);
      expect(inputOf(element).value).to.equal('Roermond');
    });

    it('chooses nothing when a finger scrolls the list', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      for (const kind of ['pointerdown', 'pointermove', 'pointercancel'])
        optionsOf(element)[0]?.dispatchEvent(
          new PointerEvent(kind, { pointerType: 'touch', bubbles: true, composed: true }),
        );
      await element.updateComplete;
      expect(element.chosen).to.deep.equal([]);
      expect(isOpen(element)).to.be.true;
    });

    it('closes at a click elsewhere, and comes back at a click in the input', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      await sendMouse({ type: 'click', position: [5, 500] });
      await element.updateComplete;
      expect(isOpen(element)).to.be.false;
      await clickOn(inputOf(element));
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
    });

    it('clears with the button, which is only there when there is something to clear', async () => {
      const element = await zoekveld();
      const button = one<HTMLButtonElement>(element, '[part="wissen"]');
      expect(button.checkVisibility()).to.be.false;
      await type(element, 'roer');
      await clickOn(button);
      await element.updateComplete;
      expect(inputOf(element).value).to.equal('');
      expect([isOpen(element), hasFocus(element), button.checkVisibility()]).to.deep.equal([
        false,
        true,
        false,
      ]);
    });

    it('has options of at least 44 pixels and a button of at least 24', async () => {
      const element = await zoekveld();
      (element.parentElement as HTMLElement).style.fontSize = '12px';
      await type(element, 'roer');
      for (const option of optionsOf(element)) expect(option.offsetHeight).to.be.at.least(44);
      const { offsetWidth, offsetHeight } = one(element, '[part="wissen"]');
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(24);
    });
  });

  describe('for its host', () => {
    it('can be cleared and focused', async () => {
      const element = await zoekveld();
      await enter(element, 'roer');
      expect(isOpen(element)).to.be.true;
      element.search.clear();
      await element.updateComplete;
      expect([isOpen(element), inputOf(element).value]).to.deep.equal([false, '']);
      element.search.focus();
      expect(hasFocus(element)).to.be.true;
    });

    it('shows what is found now, and keeps the active option when more is found', async () => {
      const element = await zoekveld();
      element.gemeenten = GEMEENTEN.slice(1);
      await type(element, 'roer');
      await press(element, 'ArrowDown');
      expect(activeOf(element)).to.equal('Roerdalen');
      element.gemeenten = GEMEENTEN;
      element.requestUpdate();
      await element.updateComplete;
      expect(namesOf(element)).to.deep.equal(['Roermond', 'Roerdalen', 'Neder-Betuwe']);
      expect(activeOf(element)).to.equal('Roerdalen');
    });

    it('is closed after a move to another place, and says nothing any more', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      element.parentElement?.append(element);
      await new Promise(resolve => setTimeout(resolve, 1200));
      expect([isOpen(element), statusOf(element)]).to.deep.equal([false, '']);
      await enter(element, 'roer');
      expect(isOpen(element)).to.be.true;
    });

    it('asks browsers and programs to remember, correct and complete nothing', async () => {
      const input = inputOf(await zoekveld());
      expect([input.autocomplete, input.getAttribute('spellcheck'), input.name]).to.deep.equal([
        'off',
        'false',
        '',
      ]);
    });

    it('needs no style attribute', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      expect(all(element, '[style]').length).to.equal(0);
    });
  });

  it('shows names as text and nothing else', async () => {
    const element = await zoekveld();
    const naam = '<img src=x onerror="document.title=1"> \u202Eneder';
    element.gemeenten = [
      { code: '"><script>', naam, provincie: '<b>Limburg</b>', participates: false, via: '</li><i>x</i>' },
    ];
    element.find = () => element.gemeenten;
    await type(element, '<b>');
    expect(all(element, 'li').length).to.equal(1);
    expect(all(element, 'img, b, i, script').length).to.equal(0);
    expect(namesOf(element)).to.deep.equal([naam]);
    await press(element, 'ArrowDown', 'Enter');
    expect(element.chosen).to.deep.equal(['"><script>']);
    expect(inputOf(element).value).to.equal(naam);
  });

  describe('fits', () => {
    const expectToFit = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      for (const part of all(element, '*')) {
        if (!part.checkVisibility() || part.closest('.for-screen-readers')) continue;
        const box = part.getBoundingClientRect();
        expect([box.left >= left - 1, box.right <= right + 1], part.outerHTML.slice(0, 80)).to.deep.equal([
          true,
          true,
        ]);
      }
      const list = one(element, '[role="listbox"]');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    };

    for (const [circumstance, style] of [
      ['in 220 pixels', 'width: 220px'],
      ['in 220 pixels with letters twice as big', 'width: 220px; font-size: 200%'],
      ['in a page from right to left', 'width: 220px; direction: rtl'],
    ] as const) {
      it(circumstance, async () => {
        const element = await zoekveld();
        (element.parentElement as HTMLElement).style.cssText = style;
        element.gemeenten = [
          ...GEMEENTEN,
          {
            code: 'GM0820',
            naam: 'Roerstreekgemeentenverband',
            provincie: 'Noord-Brabant',
            participates: false,
          },
        ];
        await type(element, 'roer');
        await press(element, 'ArrowDown');
        expectToFit(element);
      });
    }

    it('with the button at the end of the line, whatever the direction', async () => {
      const element = await zoekveld();
      await type(element, 'roer');
      const side = () => {
        const input = inputOf(element).getBoundingClientRect();
        const button = one(element, '[part="wissen"]').getBoundingClientRect();
        return button.left + button.right > input.left + input.right ? 'right' : 'left';
      };
      expect(side()).to.equal('right');
      (element.parentElement as HTMLElement).dir = 'rtl';
      expect(side()).to.equal('left');
    });
  });

  itWithMedia('shows the active option in forced colours', async emulate => {
    await emulate({ forcedColors: 'active' });
    const element = await zoekveld();
    await type(element, 'roer');
    await press(element, 'ArrowDown');
    const [active, other] = optionsOf(element).map(option => getComputedStyle(option));
    expect(active?.outlineStyle).to.equal('solid');
    expect(active?.backgroundColor === other?.backgroundColor).to.be.false;
  });
});
