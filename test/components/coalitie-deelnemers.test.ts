import { expect } from '@open-wc/testing';
import example from '../../examples/coalities.json' with { type: 'json' };
import type { CoalitieDeelnemers } from '../../src/components/coalitie-deelnemers/coalitie-deelnemers.js';
import '../../src/define.js';
import { hostile } from '../../stories/fixtures/hostile.js';
import { participants } from '../../stories/fixtures/participants.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { all, mountWithFeed, one, textOf } from '../support/elements.js';
import { coalitieWith, feedWith } from '../support/feeds.js';
import { spoken } from '../support/transcript.js';

const deelnemersOf = (deelnemers: unknown, rest: Record<string, unknown> = {}) =>
  mountWithFeed<CoalitieDeelnemers>('coalitie-deelnemers', feedWith(coalitieWith({ deelnemers, ...rest })));

const folded = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const names = (element: Element): string[] => all(element, '[part="deelnemer"]').map(folded);

describe('<coalitie-deelnemers>', () => {
  it('reads like sensible Dutch to a screen reader', async () => {
    const element = await mountWithFeed<CoalitieDeelnemers>(
      'coalitie-deelnemers',
      participants,
      'coalitie="lagen"',
    );
    expect(await spoken(element)).to.deep.equal([
      'heading, Deelnemers in Roermond, level 2',
      'paragraph',
      'Nieuwe deelnemers zijn welkom.',
      'heading, Kerngroep, level 3',
      'list',
      'listitem, level 1, position 1, set size 3',
      'link, Gemeente Roermond',
      'Gemeente Roermond',
      'listitem, level 1, position 2, set size 3',
      '50+Dorpenzorg',
      'listitem, level 1, position 3, set size 3',
      '’t Paradies',
      'heading, Schil, level 3',
      'paragraph',
      'Zij denken mee.',
      'paragraph',
      'Aantal: meer dan tien',
      'list',
      'listitem, level 1, position 1, set size 2',
      'Inwoners van Nuenen, Gerwen en Nederwetten',
      '(groep)',
      'listitem, level 1, position 2, set size 2',
      'Woningcorporaties',
      '(soort organisatie)',
      'paragraph',
      'Peildatum: mei 2026',
      'status',
    ]);
    await expectNoAxeViolations(element);
  });

  it('shows every participant of both coalitions once, in order and as they are written', async () => {
    for (const { id, deelnemers } of example.coalities) {
      const element = await mountWithFeed<CoalitieDeelnemers>(
        'coalitie-deelnemers',
        example,
        `coalitie="${id}"`,
      );
      const written = deelnemers.groepen.flatMap(({ leden }) => leden.map(({ naam }) => naam));
      expect(all(element, '[part="deelnemer"] bdi').map(folded)).to.deep.equal(written);
      // Nothing is a link that the feed gives no address for.
      expect(all(element, 'a')).to.be.empty;
      await expectNoAxeViolations(element);
    }
  });

  it('tells people and kinds of organisations from organisations, without calling anything a link', async () => {
    const element = await deelnemersOf({
      groepen: [
        {
          leden: [
            { naam: 'Belbrigade' },
            { naam: 'Humanitas', soort: 'organisatie' },
            { naam: 'Inwoners', soort: 'groep' },
            { naam: 'Kerken', soort: 'categorie' },
          ],
        },
      ],
    });
    expect(names(element)).to.deep.equal([
      'Belbrigade',
      'Humanitas',
      'Inwoners (groep)',
      'Kerken (soort organisatie)',
    ]);
    expect(all(element, 'a, h3')).to.be.empty;
  });

  it('says how many there are in the words of the coalition, and never counts', async () => {
    const element = await deelnemersOf({ aantalTekst: 'zo’n 20' });
    expect(textOf(element)).to.equal('Deelnemers in Roermond Aantal deelnemers: zo’n 20');
    const listed = await deelnemersOf({ groepen: [{ leden: [{ naam: 'A' }, { naam: 'B' }] }] });
    expect(textOf(listed)).not.to.match(/\d/);
  });

  it('says from when it is, and that this is long ago', async () => {
    const deelnemers = { aantalTekst: 'zo’n 20', peildatum: '2020-10' };
    const element = await deelnemersOf(deelnemers, { peildatum: '2025-01-01' });
    expect(folded(one(element, '[part="peildatum"]'))).to.equal(
      'Peildatum: oktober 2020 Deze gegevens zijn ouder dan een jaar. Ze kunnen verouderd zijn.',
    );
    const recent = await deelnemersOf({ ...deelnemers, peildatum: String(new Date().getFullYear()) });
    expect(all(recent, '[part="verouderd"]')).to.be.empty;
    const undated = await deelnemersOf({ aantalTekst: 'zo’n 20' });
    expect(all(undated, '[part="peildatum"]')).to.be.empty;
  });

  it('takes the date of the coalition, or of the feed, where the participants have none', async () => {
    const feed = {
      ...feedWith(coalitieWith({ deelnemers: { aantalTekst: '3' } })),
      bijgewerkt: '2021-05-01',
    };
    const element = await mountWithFeed<CoalitieDeelnemers>('coalitie-deelnemers', feed);
    expect(folded(one(element, '[part="peildatum"]'))).to.contain('Bijgewerkt: 1 mei 2021');
  });

  it('is empty with one sentence when there is nothing but a date, or nothing at all', async () => {
    for (const deelnemers of [undefined, { peildatum: '2020' }, {}]) {
      const element = await deelnemersOf(deelnemers);
      expect(element.state).to.equal('empty');
      expect(textOf(element)).to.equal('Er zijn nog geen deelnemers bekend in Roermond.');
    }
  });

  it('puts a long list in columns where there is room, and in one where there is not', async () => {
    const element = await mountWithFeed<CoalitieDeelnemers>(
      'coalitie-deelnemers',
      participants,
      'coalitie="veel"',
    );
    const columns = (): number =>
      new Set(all(element, '[part="deelnemer"]').map(lid => Math.round(lid.getBoundingClientRect().left)))
        .size;
    element.style.inlineSize = '60em';
    expect(columns()).to.be.greaterThan(2);
    element.style.inlineSize = '220px';
    expect(columns()).to.equal(1);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('keeps a short list in one column, however wide the page', async () => {
    const element = await mountWithFeed<CoalitieDeelnemers>(
      'coalitie-deelnemers',
      participants,
      'coalitie="lagen"',
    );
    const [first, second] = all(element, '[part="deelnemer"]').map(lid => lid.getBoundingClientRect().left);
    expect(first).to.equal(second);
  });

  it('nests its headings under the level that the page gives', async () => {
    const element = await mountWithFeed<CoalitieDeelnemers>(
      'coalitie-deelnemers',
      participants,
      'coalitie="lagen" heading-level="4" label="Wie doen mee?"',
    );
    expect(one(element, 'h4').textContent).to.equal('Wie doen mee?');
    expect(all(element, 'h5').map(folded)).to.deep.equal(['Kerngroep', 'Schil']);
  });

  it('shows hostile text as text', async () => {
    const element = await mountWithFeed<CoalitieDeelnemers>('coalitie-deelnemers', hostile);
    expect(all(element, 'img, script, iframe')).to.be.empty;
    expect(all<HTMLAnchorElement>(element, 'a').map(({ protocol }) => protocol)).to.deep.equal(['https:']);
    expect(globalThis).not.to.have.property('aangevallen');
  });
});
