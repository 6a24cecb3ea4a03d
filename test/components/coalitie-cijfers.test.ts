import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoalitieCijfers } from '../../src/components/coalitie-cijfers/coalitie-cijfers.js';
import '../../src/define.js';
import {
  differentAges,
  differentMethods,
  fourKinds,
  longNames,
  manyAreas,
  oddValues,
  oneArea,
  oneYear,
  threeAreas,
} from '../../stories/fixtures/cijfers.js';
import { hostile } from '../../stories/fixtures/hostile.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, focused, inState, mount, mountWithFeed, one, settled, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { itWithMedia } from '../support/media.js';
import { proef } from '../support/proef.js';
import { spoken } from '../support/transcript.js';

const cijfers = (feed: unknown, attributes = '') =>
  mountWithFeed<CoalitieCijfers>('coalitie-cijfers', feed, attributes);

const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

describe('<coalitie-cijfers>', () => {
  it('reads like sensible Dutch to a screen reader', async () => {
    const element = await cijfers(oneArea);
    expect(await spoken(element)).to.deep.equal([
      'heading, Cijfers over eenzaamheid in Voorbeeldstad, level 2',
      'heading, Eenzaam, level 3',
      'paragraph',
      'Hoeveel procent van de mensen eenzaam is.',
      'image, Grafiek van Eenzaam, 18 jaar en ouder: Nederland 46,6% in 2020, 48,6% in 2022.',
      'list',
      'listitem, level 1, position 1, set size 1',
      'Nederland',
      ': 48,6% in 2022',
      'term',
      'Leeftijd',
      'definition',
      '18 jaar en ouder',
      'term',
      'Jaar',
      'definition',
      '2020 en 2022',
      'term',
      'Manier van meten',
      'definition',
      'enquête',
      'term',
      'Bron',
      'definition',
      'Gezondheidsmonitor (GGD’en, CBS, RIVM)',
      'group',
      'Bekijk de cijfers in een tabel',
      'status',
    ]);
  });

  // Closed tables are in the stories; one test for each, because axe takes its time.
  for (const [name, feed] of Object.entries({ threeAreas, differentAges, differentMethods, manyAreas })) {
    it(`has tables that axe finds nothing in: ${name}`, async () => {
      const element = await cijfers(feed);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectNoAxeViolations(element);
    });
  }

  it('tells areas apart by shape and by dash, not by colour alone', async () => {
    const element = await cijfers(threeAreas);
    const samples = all(element, '[part="symbool"]');
    const shapes = samples.map(sample => sample.querySelector('.vorm')?.getAttribute('d'));
    const dashes = samples.map(
      sample => getComputedStyle(sample.querySelector('.lijn') as Element).strokeDasharray,
    );
    expect(new Set(shapes).size).to.equal(3);
    expect(new Set(dashes).size).to.equal(3);
  });

  itWithMedia('keeps its lines in forced colours', async emulate => {
    const element = await cijfers(threeAreas);
    await emulate({ forcedColors: 'active' });
    const text = getComputedStyle(one(element, '[part="uitleg"]')).color;
    for (const line of all(element, '.lijn')) expect(getComputedStyle(line).stroke).to.equal(text);
  });

  itWithMedia('opens the table on paper', async emulate => {
    const element = await cijfers(threeAreas);
    const table = one(element, 'table');
    expect(table.checkVisibility(), 'on a screen').to.be.false;
    await emulate({ print: true });
    expect(table.checkVisibility(), 'on paper').to.be.true;
    expect(table.getBoundingClientRect().height).to.be.above(100);
  });

  it('has a tab stop for the link to a source and one for the table, which opens with Enter', async () => {
    const element = await cijfers(threeAreas);
    const visited: string[] = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      visited.push(focused());
    }
    expect(visited).to.deep.equal(['#voor', 'https://voorbeeld.nl/cijfers', 'Bekijk de cijfers in tabellen']);
    expect(one<HTMLDetailsElement>(element, 'details').open).to.be.false;
    await sendKeys({ press: 'Enter' });
    expect(one<HTMLDetailsElement>(element, 'details').open).to.be.true;
  });

  it('has every figure in a table of those that were measured alike, with the decimals it has', async () => {
    const element = await cijfers(threeAreas);
    expect(texts(element, 'caption, tbody tr')).to.deep.equal([
      'Eenzaam, 18 jaar en ouder. Manier van meten: enquête. Bron: Voorbeeld, geen echte cijfers',
      'Voorbeeldstad 2020 44,1%',
      'Voorbeeldstad 2022 47,3%',
      'Voorbeeldstad 2024 45%',
      'GGD Voorbeeldregio 2020 45,2%',
      'GGD Voorbeeldregio 2022 49,8%',
      'GGD Voorbeeldregio 2024 47,5%',
      'Eenzaam, 18 jaar en ouder. Manier van meten: enquête. Bron: Gezondheidsmonitor (GGD’en, CBS, RIVM)',
      'Nederland 2020 46,6%',
      'Nederland 2022 48,6%',
    ]);
  });

  it('says the latest figure of each area beside its shape', async () => {
    const element = await cijfers(threeAreas);
    expect(texts(element, '[part="legenda"] li')).to.deep.equal([
      'Voorbeeldstad: 45% in 2024',
      'GGD Voorbeeldregio: 47,5% in 2024',
      'Nederland: 48,6% in 2022',
    ]);
  });

  it('sums up a drawing with more figures than anybody wants to hear at once', async () => {
    const element = await cijfers(fourKinds);
    expect(all(element, '[part="grafiek"]').map(chart => chart.getAttribute('aria-label'))).to.deep.equal([
      'Grafiek van Eenzaam, 18 jaar en ouder, met 14 cijfers die ook in de tabel staan.',
      'Grafiek van Ernstig eenzaam, 18 jaar en ouder: Voorbeeldstad 12,9% in 2022; Nederland 11% in 2020, 14,2% in 2022.',
    ]);
  });

  it('says no number that is not in the feed', async () => {
    const element = await cijfers(threeAreas);
    const given = ['44,1', '47,3', '45', '45,2', '49,8', '47,5', '46,6', '48,6'];
    const legendAndTable = [...texts(element, '[part="legenda"]'), ...texts(element, 'td')].join(' ');
    const said = [...legendAndTable.matchAll(/([\d,]+)\s?%/g)].map(([, number]) => number);
    expect(said.filter(number => !given.includes(number as string))).to.deep.equal([]);
    expect(textOf(element)).not.to.match(/gemiddeld|daalt|stijgt|hoger|lager/i);
  });

  it('draws a chart for each age, no line between them, and says why', async () => {
    const element = await cijfers(differentAges);
    expect(texts(element, '[part="leeftijd"]')).to.deep.equal(['19 jaar en ouder', '18 jaar en ouder']);
    expect(
      all(element, '[part="grafiek"]').map(chart => chart.querySelectorAll('.lijn').length),
    ).to.deep.equal([1, 2]);
    expect(texts(element, '[part="reden"]')).to.deep.equal([
      'Tussen deze grafieken staat geen lijn. De mensen zijn van een andere leeftijd. Dan kunt u de cijfers niet vergelijken.',
    ]);
    expect(all(element, 'h4')).to.have.length(2);
  });

  it('draws no line between ways of measuring, and says why', async () => {
    const element = await cijfers(differentMethods);
    // One for the survey, one for the model, one for the country; none for what nobody knows.
    expect(all(element, '[part="grafiek"] .lijn')).to.have.length(3);
    expect(texts(element, '[part="reden"]')).to.deep.equal([
      'Een cijfer uit een enquête en een cijfer uit een model kunt u niet vergelijken. Daar staat geen lijn.',
      'Van sommige cijfers is niet bekend hoe ze zijn gemeten: daar staat geen lijn.',
    ]);
    expect(texts(element, '[part="legenda"] li')).to.deep.equal([
      'Voorbeeldstad, enquête: 44,1% in 2020',
      'Voorbeeldstad, berekend met een model: 43,8% in 2022',
      'GGD Voorbeeldregio, manier van meten onbekend: 36,5% in 2022',
      'Nederland, enquête: 48,6% in 2022',
    ]);
  });

  it('draws a single figure as a point', async () => {
    const element = await cijfers(oneYear);
    expect(all(element, '.lijn')).to.have.length(0);
    expect(all(element, '[part="grafiek"] .vorm')).to.have.length(2);
    expect(all(element, '[part="reden"]')).to.have.length(0);
  });

  it('draws 0 at the bottom and 100 at the top, and each year at its own distance', async () => {
    const element = await cijfers(oddValues);
    const places = [...one(element, '[part="grafiek"]').querySelectorAll('.gemeente')]
      .at(-1)
      ?.querySelectorAll('svg');
    expect(
      [...(places ?? [])].map(point => [point.getAttribute('x'), point.getAttribute('y')]),
    ).to.deep.equal([
      ['0%', '100%'],
      ['8.33%', '0%'],
      ['100%', '0.01%'],
    ]);
  });

  it('gives areas of one kind a letter, and leaves more of them than four to the table', async () => {
    const two = await cijfers(oddValues);
    expect(texts(two, '[part="legenda"] .letter')).to.deep.equal(['A', 'B']);
    const many = await cijfers(manyAreas);
    expect(all(many, '[part="grafiek"]')).to.have.length(0);
    expect(texts(many, '[part="reden"]')).to.deep.equal([
      'Er zijn te veel gebieden voor een grafiek. In de tabel staan alle cijfers.',
    ]);
    expect(one<HTMLDetailsElement>(many, 'details').open).to.be.true;
    expect(all(many, 'td')).to.have.length((14 * 3 + 2) * 2);
  });

  it('says which Utrecht it is, where a gemeente and a provincie have one name', async () => {
    const element = await cijfers(longNames);
    expect(texts(element, '[part="legenda"] bdi')).to.include.members([
      'Voorbeeldland (gemeente)',
      'Voorbeeldland (provincie)',
    ]);
  });

  it('is empty with one sentence when there are no figures', async () => {
    const element = await cijfers(feedWith(coalitieWith({ cijfers: [] })));
    expect(element.state).to.equal('empty');
    expect(textOf(element)).to.equal('Er zijn geen cijfers over eenzaamheid in Roermond.');
  });

  it('fits in 220 pixels with text that can be read, also with the table open', async () => {
    for (const feed of [threeAreas, longNames, oddValues, differentMethods]) {
      const element = await cijfers(feed);
      (element.parentElement as HTMLElement).style.width = '220px';
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(220);
      const { left, right } = element.getBoundingClientRect();
      for (const text of all(element, '[part="grafiek"] text')) {
        if (getComputedStyle(text).display === 'none') continue;
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(13);
        expect(text.getBoundingClientRect().left, text.textContent ?? '').to.be.at.least(left - 4);
        expect(text.getBoundingClientRect().right, text.textContent ?? '').to.be.at.most(right + 4);
      }
    }
  });

  it('never writes two years over each other, at any width', async () => {
    const element = await cijfers(
      feedWith(
        coalitieWith({
          cijfers: [2005, 2009, 2012, 2016, 2020, 2021, 2022, 2023, 2024].map(jaar => ({
            indicator: 'eenzaam',
            waarde: 40,
            jaar,
            leeftijd: '18+',
            gebied: { soort: 'gemeente', naam: 'Voorbeeldstad' },
            bron: { titel: 'Voorbeeld' },
          })),
        }),
      ),
    );
    const shown: number[] = [];
    for (const width of [220, 320, 420, 640, 900]) {
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      const boxes = all(element, '.jaar')
        .filter(text => getComputedStyle(text).display !== 'none')
        .map(text => text.getBoundingClientRect());
      for (const [index, box] of boxes.slice(1).entries())
        expect(box.left, `${width} px`).to.be.above((boxes[index] as DOMRect).right);
      shown.push(boxes.length);
    }
    expect(shown[0]).to.be.at.least(2);
    expect(shown.at(-1)).to.be.above(shown[0] as number);
  });

  it('speaks the language of the page', async () => {
    const element = mount<HTMLElement>('<div lang="en"><coalitie-cijfers></coalitie-cijfers></div>')
      .firstElementChild as CoalitieCijfers;
    element.feed = oneArea;
    await settled(element);
    for (let tries = 0; tries < 100 && !textOf(element).includes('survey'); tries++)
      await new Promise(resolve => setTimeout(resolve, 20));
    expect(texts(element, '[part="legenda"] li')).to.deep.equal(['Nederland: 48.6% in 2022']);
    expect(one(element, '[part="grafiek"]').getAttribute('aria-label')).to.equal(
      'Chart of Lonely, 18 years and older: Nederland 46.6% in 2020, 48.6% in 2022.',
    );
  });

  it('takes its headings from heading-level and label', async () => {
    const deep = await cijfers(differentAges, 'heading-level="5" label="In getallen"');
    expect(texts(deep, 'h5')).to.deep.equal(['In getallen']);
    expect(all(deep, 'h6')).to.have.length(3);
    const bare = await cijfers(oneArea, 'label=""');
    expect(texts(bare, 'h2')).to.deep.equal(['Eenzaam']);
  });

  it('tells once that a feed was loaded', async () => {
    const element = document.createElement('coalitie-cijfers');
    let loads = 0;
    element.addEventListener('coalitie-load', () => {
      loads += 1;
    });
    element.feed = oneArea;
    mount<HTMLElement>('<div></div>').append(element);
    await settled(element);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(loads).to.equal(1);
  });

  it('shows other figures after another feed, and goes on after a move', async () => {
    const element = await cijfers(oneArea);
    element.feed = oneYear;
    await settled(element);
    expect(texts(element, '[part="legenda"] li')).to.have.length(2);
    mount<HTMLElement>('<div></div>').append(element);
    element.feed = threeAreas;
    await settled(element);
    expect(texts(element, '[part="legenda"] li')).to.have.length(3);
  });

  it('can leave while the feed is on its way', async () => {
    const element = mount<CoalitieCijfers>('<coalitie-cijfers></coalitie-cijfers>');
    element.src = proef('traag.json?ms=300');
    await inState(element, 'loading');
    element.remove();
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(element.shadowRoot?.querySelector('[part="grafiek"]')).to.equal(null);
  });

  it('shows hostile text as text', async () => {
    const element = await cijfers(hostile);
    expect(element.state).to.equal('ready');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    expect(all(element, 'script, img, [onerror], [onload]')).to.have.length(0);
    expect(textOf(element)).to.contain('<img src=x onerror=').and.to.contain('</script>');
    expect(globalThis).not.to.have.property('aangevallen');
    await expectNoAxeViolations(element);
  });
});
