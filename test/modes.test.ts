/**
 * Every story, in every way in which a page and its visitor can make room scarce: a narrow column, a phone, text twice
 * as large, more room between letters, and a page that reads from right to left. Nothing may stick out or be cut off.
 */
import { expect } from '@open-wc/testing';
import type { CoalitieKaart } from '../src/components/coalitie-kaart/coalitie-kaart.js';
import type { FeedElement } from '../src/components/shared/feed-element.js';
import { everything } from '../stories/fixtures/everything.js';
import { example } from '../stories/fixtures/example.js';
import { mount, mountWithFeed, settled } from './support/elements.js';
import { coalitieWith, feedWith } from './support/feeds.js';
import { layoutProblems, spaceText } from './support/layout.js';
import { itWithMedia } from './support/media.js';
import { renderedTexts } from './support/rendered.js';
import { OUR_ELEMENTS, storyFiles } from './support/stories.js';

interface Mode {
  readonly title: string;
  readonly breedte: 'vol' | 'telefoon' | 'zijbalk';
  readonly tekst?: 'dubbel';
  readonly spaced?: true;
  readonly richting?: 'rtl';
}

/** 320 px is also what is left of a screen of 1280 px at 400 % (WCAG 1.4.10). */
const MODES: readonly Mode[] = [
  { title: 'in a sidebar of 220 px', breedte: 'zijbalk' },
  { title: 'on 320 px', breedte: 'telefoon' },
  { title: 'with text of 200 %', breedte: 'vol', tekst: 'dubbel' },
  { title: 'with text of 200 % on 320 px', breedte: 'telefoon', tekst: 'dubbel' },
  { title: 'with more room in the text', breedte: 'telefoon', spaced: true },
  { title: 'with more room in the text in a sidebar', breedte: 'zijbalk', spaced: true },
  { title: 'from right to left', breedte: 'vol', richting: 'rtl' },
  { title: 'from right to left in a sidebar', breedte: 'zijbalk', richting: 'rtl' },
];

for (const { title, stories } of storyFiles) {
  describe(`room: ${title}`, () => {
    for (const story of stories) {
      it(story.name, async () => {
        const canvas = await story.show();
        const page = canvas.querySelector<HTMLElement>('[data-breedte]') as HTMLElement;
        const elements = [...canvas.querySelectorAll(OUR_ELEMENTS)];
        const problems: string[] = [];
        for (const mode of MODES) {
          page.dataset.breedte = mode.breedte;
          page.dataset.tekst = mode.tekst ?? 'gewoon';
          page.dir = mode.richting ?? 'ltr';
          for (const element of elements) {
            spaceText(element, mode.spaced === true);
            problems.push(...layoutProblems(element).map(problem => `${mode.title}: ${problem}`));
            spaceText(element, false);
          }
        }
        expect(problems).to.deep.equal([]);
      });
    }
  });
}

describe('the size of an element', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  it('does not depend on the size of the root element', async () => {
    const { stories } = storyFiles.find(({ title }) => title === 'Samen') ?? { stories: [] };
    const canvas = await stories.find(({ key }) => key === 'AfterChoice')?.show();
    const heights = () =>
      [...(canvas?.querySelectorAll(OUR_ELEMENTS) ?? [])].map(element => element.clientHeight);
    const normal = heights();
    expect(normal.length).to.be.greaterThan(2);
    document.documentElement.style.fontSize = '62.5%';
    expect(heights()).to.deep.equal(normal);
  });

  const feed = feedWith(
    coalitieWith({
      contacten: [{ naam: 'Jan', email: 'jan@voorbeeld.nl' }],
      pijlers: [{ nr: 1, status: 'loopt' }],
    }),
  );
  for (const [where, html] of Object.entries({
    'in a row of flex': '<div style="display: flex"><TAG></TAG><p>Tekst</p></div>',
    'in a cell of a table': '<table><tr><td><TAG></TAG></td><td>Tekst</td></tr></table>',
    'that floats': '<div><TAG style="float: left"></TAG></div>',
    'that is as wide as its content': '<div><TAG style="inline-size: fit-content"></TAG></div>',
  })) {
    it(`is enough to read ${where}, where the page gives it none`, async () => {
      for (const [tag, label] of [
        ['coalitie-contact', ''],
        ['pijlers-status', 'weergave="tabel" label=""'],
      ] as const) {
        const holder = mount<HTMLElement>(
          html.replace('<TAG', `<${tag} ${label}`).replace('</TAG', `</${tag}`),
        );
        const element = holder.querySelector<FeedElement>(tag);
        if (!element) throw new Error('there is no element');
        element.feed = feed;
        await settled(element);
        expect(element.clientWidth, tag).to.be.greaterThan(200);
      }
    });
  }

  it('puts a label beside what it is of where there is room, and else all of them above', async () => {
    const contact = await mountWithFeed<FeedElement>(
      'coalitie-contact',
      feedWith(
        coalitieWith({
          contacten: [
            { naam: 'Jan', telefoons: [{ weergave: '14 0475' }], email: 'jan.de.vries@voorbeeld.nl' },
          ],
        }),
      ),
    );
    const holder = contact.parentElement as HTMLElement;
    const tops = (tag: string) =>
      [...(contact.shadowRoot?.querySelectorAll(tag) ?? [])].map(
        element => element.getBoundingClientRect().top,
      );
    const beside = () => tops('dt').map((top, index) => top + 10 > (tops('dd')[index] as number));
    for (const [width, isBeside] of [
      ['600px', true],
      ['320px', false],
      ['220px', false],
    ] as const) {
      holder.style.width = width;
      expect(beside(), width).to.deep.equal([isBeside, isBeside]);
    }
  });
});

describe('more room in the text', () => {
  it('reaches the elements inside a profile', async () => {
    const profiel = await mountWithFeed<FeedElement>('coalitie-profiel', everything);
    const inside = [...(profiel.shadowRoot?.querySelectorAll<FeedElement>(OUR_ELEMENTS) ?? [])];
    expect(inside.length).to.be.greaterThan(2);
    for (const element of inside) await settled(element);
    const narrow = () =>
      [...renderedTexts(profiel)].filter(({ parent }) => getComputedStyle(parent).letterSpacing === 'normal');
    expect(narrow()).not.to.be.empty;
    spaceText(profiel, true);
    expect(narrow().map(({ text }) => text.data.trim())).to.deep.equal([]);
  });
});

describe('on a page that reads from right to left', () => {
  it('the number of an actielijn is on the line of its title', async () => {
    const profiel = await mountWithFeed<FeedElement>('coalitie-profiel', everything);
    (profiel.parentElement as HTMLElement).dir = 'rtl';
    const lines = [...(profiel.shadowRoot?.querySelectorAll('[part~="actielijn"]') ?? [])];
    expect(lines).to.have.length(3);
    for (const line of lines) {
      const title = line.querySelector('[part~="actielijntitel"]') as HTMLElement;
      expect(getComputedStyle(line).listStyleType).to.equal('none');
      expect(getComputedStyle(title, '::before').content).to.match(/^counter\(regel\) /);
      expect(title.getBoundingClientRect().top).to.be.closeTo(line.getBoundingClientRect().top, 1);
    }
  });

  it('text in Dutch keeps its full stop at the end', async () => {
    const element = await mountWithFeed('coalitie-contact', feedWith());
    const holder = element.parentElement as HTMLElement;
    holder.dir = 'rtl';
    const text = [...renderedTexts(element)].map(rendered => rendered.text)[0] as Text;
    const boxOf = (index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    };
    const sentence = text.data;
    expect(sentence.trim()).to.match(/\.$/);
    expect(boxOf(sentence.lastIndexOf('.')).left).to.be.greaterThan(boxOf(sentence.search(/\S/)).left);
  });
});

describe('on paper', () => {
  itWithMedia('the list of gemeenten is unfolded, and there is nothing to press', async emulate => {
    const kaart = await mountWithFeed<CoalitieKaart>('coalitie-kaart', structuredClone(example));
    for (const details of kaart.shadowRoot?.querySelectorAll('details') ?? []) details.open = false;
    await emulate({ print: true });
    const texts = [...renderedTexts(kaart)].map(({ text }) => text.data.trim());
    expect(texts).to.include('Roermond').and.not.include('Toon heel Nederland');
    const controls = kaart.shadowRoot?.querySelectorAll<HTMLElement>('[part~="kaartknop"], input') ?? [];
    expect([...controls].filter(control => control.checkVisibility())).to.have.length(0);
  });
});
