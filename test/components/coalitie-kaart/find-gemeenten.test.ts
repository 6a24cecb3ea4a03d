import { expect } from '@open-wc/testing';
import example from '../../../examples/coalities.json' with { type: 'json' };
import { findGemeenten } from '../../../src/components/coalitie-kaart/find-gemeenten.js';
import { parseFeed } from '../../../src/data/feed/parse-feed.js';
import type { Feed } from '../../../src/data/feed/schema.js';
import { type Gemeenteregister, loadRegister } from '../../../src/data/gemeenten/register.js';
import { coalitieWith, feedWith } from '../../support/feeds.js';

describe('findGemeenten', () => {
  let register: Gemeenteregister;
  before(async () => {
    register = await loadRegister();
  });

  const feedOf = (...coalities: unknown[]): Feed => parseFeed(feedWith(...coalities)).feed;
  const coalitieIn = (code: string, naam?: string, rest: Record<string, unknown> = {}) =>
    coalitieWith({ id: `in-${code}`, gemeenten: [{ code, naam }], ...rest });
  /** What is found, in words: with an asterisk when it takes part, and with the other name it was found by. */
  const found = (feed: Feed, text: string, known: Gemeenteregister | undefined = register): string[] =>
    findGemeenten(
      feed,
      known,
    )(text).map(
      ({ naam, participates, via }) => `${naam}${participates ? '*' : ''}${via ? ` (${via})` : ''}`,
    );

  const nobody = feedOf();
  const everybody = () => feedOf(...register.gemeenten.map(({ code }) => coalitieIn(code)));

  const firsts: [text: string, naam: string][] = [
    ['roer', 'Roermond'],
    ['ROERMOND ', 'Roermond'],
    ['sud-west', 'Súdwest-Fryslân'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ['’s-hertogenbosch', "'s-Hertogenbosch"],
    ['den bosch', "'s-Hertogenbosch (Den Bosch)"],
    ['den haag', 'Den Haag'],
    ['gravenhage', "Den Haag ('s-Gravenhage)"],
    ['utrecht', 'Utrecht'],
    ['nuenen, g', 'Nuenen, Gerwen en Nederwetten'],
    ['ljouwert', 'Leeuwarden (Ljouwert)'],
    ['bergen l', 'Bergen (L)'],
    ['GM0957', 'Roermond'],
    ['gm957', 'Roermond'],
    ['0957', 'Roermond'],
    ['gm095', 'Roermond'],
    ['appingedam', 'Eemsdelta (Appingedam)'],
    ['apping', 'Eemsdelta'],
  ];
  for (const [text, naam] of firsts) {
    it(`finds ${naam} first for "${text}", whether it takes part or not`, () => {
      expect(found(nobody, text)[0]).to.equal(naam);
      expect(found(everybody(), text)[0]?.replace('*', '')).to.equal(naam);
    });
  }

  it('knows where a gemeente is and whether it takes part', () => {
    const find = findGemeenten(parseFeed(example).feed, register);
    expect(find('roermond')).to.deep.equal([
      { code: 'GM0957', naam: 'Roermond', provincie: 'Limburg', participates: true, via: undefined },
    ]);
    expect(find('utrecht')[0]).to.deep.equal({
      code: 'GM0344',
      naam: 'Utrecht',
      provincie: 'Utrecht',
      participates: false,
      via: undefined,
    });
  });

  it('gives what takes part first, however well the others answer', () => {
    const feed = feedOf(coalitieIn('GM0748', 'Bergen op Zoom'));
    expect(found(feed, 'bergen').slice(0, 3)).to.deep.equal(['Bergen op Zoom*', 'Bergen (L)', 'Bergen (NH)']);
  });

  it('gives the whole name, then names that begin with it, then words, then the rest', () => {
    const names = found(nobody, 'land');
    expect(names.slice(0, 3)).to.deep.equal(['Landgraaf', 'Landsmeer', 'Land van Cuijk']);
    expect(names).to.include('Westland');
    expect(found(nobody, 'buren')[0]).to.equal('Buren');
  });

  it('does not look into words for one or two letters', () => {
    expect(found(nobody, 'oe').every(name => /(^|[\s-])oe/i.test(name))).to.be.true;
    expect(found(nobody, 'x')).to.deep.equal([]);
  });

  it('finds no gemeente by its provincie', () => {
    expect(found(nobody, 'limburg').filter(name => !/limburg/i.test(name))).to.deep.equal([]);
  });

  it('finds a gemeente by the name in the feed and by those in the register, and shows that of the feed', () => {
    const feed = feedOf(coalitieIn('GM0796', 'Den Bosch en omstreken'));
    expect(found(feed, 'omstreken')).to.deep.equal(['Den Bosch en omstreken*']);
    expect(found(feed, 'hertogenbosch')).to.deep.equal(["Den Bosch en omstreken* ('s-Hertogenbosch)"]);
  });

  it('takes the name of the register where the feed has none', () => {
    const feed = feedOf(coalitieWith({ gemeenten: [{ code: 'GM0957' }] }));
    expect(found(feed, 'roermond')).to.deep.equal(['Roermond*']);
  });

  it('gives a gemeente once, with all the names that coalitions give it', () => {
    const feed = feedOf(
      coalitieWith({ id: 'a', gemeenten: [{ code: 'GM0957', naam: 'Roermond' }] }),
      coalitieWith({ id: 'b', gemeenten: [{ code: 'GM0957', naam: 'Remunj' }] }),
    );
    expect(found(feed, 'r').filter(name => name.endsWith('*'))).to.deep.equal(['Roermond*']);
    expect(found(feed, 'remunj')).to.deep.equal(['Roermond* (Remunj)']);
  });

  it('finds a former gemeente that is still in the feed, before what it became', () => {
    const feed = feedOf(coalitieIn('GM0003', 'Appingedam'));
    expect(found(feed, 'appingedam')).to.deep.equal(['Appingedam*', 'Eemsdelta (Appingedam)']);
    expect(found(nobody, 'haaren').map(name => name.replace(/ \(.*/, ''))).to.have.members([
      'Boxtel',
      'Oisterwijk',
      'Tilburg',
      'Vught',
    ]);
  });

  it('finds by the name of a coalition, of its region and of a part of a gemeente', () => {
    const feed = feedOf(
      coalitieIn('GM1740', 'Neder-Betuwe', { naam: 'Samen is leuker' }),
      coalitieWith({
        id: 'regio',
        regio: 'Drechtsteden',
        gemeenten: [{ code: 'GM0505' }, { code: 'GM0642' }],
      }),
      coalitieIn('GM0363', 'Amsterdam', { gebied: 'Weesp en Driemond' }),
    );
    expect(found(feed, 'samen is leuker')).to.deep.equal(['Neder-Betuwe* (Samen is leuker)']);
    expect(found(feed, 'leuk')).to.deep.equal(['Neder-Betuwe* (Samen is leuker)']);
    expect(found(feed, 'drechtsteden')).to.deep.equal([
      'Dordrecht* (Drechtsteden)',
      'Zwijndrecht* (Drechtsteden)',
    ]);
    expect(found(feed, 'driemond')).to.deep.equal(['Amsterdam* (Weesp en Driemond)']);
  });

  it('never puts the name of a coalition before the name of a gemeente', () => {
    const feed = feedOf(coalitieIn('GM0957', 'Roermond', { naam: 'Gemeenschap voor elkaar' }));
    expect(found(feed, 'geme')).to.deep.equal(['Gemert-Bakel', 'Roermond* (Gemeenschap voor elkaar)']);
    expect(found(feed, 'schap')).not.to.include('Roermond* (Gemeenschap voor elkaar)');
  });

  it('finds what the feed names without a register, and codes', () => {
    const feed = feedOf(
      coalitieIn('GM0957', 'Roermond'),
      coalitieWith({ id: 'b', gemeenten: [{ code: 'GM1740' }] }),
    );
    const find = findGemeenten(feed, undefined);
    expect(find('roer')).to.deep.equal([
      { code: 'GM0957', naam: 'Roermond', provincie: undefined, participates: true, via: undefined },
    ]);
    expect(find('GM1740').map(({ naam }) => naam)).to.deep.equal(['GM1740']);
    expect(find('utrecht')).to.deep.equal([]);
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', ' ', "'", '!?', 'xyzzy'])
      expect(found(everybody(), text), text).to.deep.equal([]);
  });

  it('is the same function for the same feed and register, and another one when the register arrives', () => {
    const feed = feedOf(coalitieIn('GM0957', 'Roermond'));
    const without = findGemeenten(feed, undefined);
    expect(findGemeenten(feed, undefined) === without).to.be.true;
    const complete = findGemeenten(feed, register);
    expect(complete === without).to.be.false;
    expect(findGemeenten(feed, register) === complete).to.be.true;
  });

  it('finds all gemeenten by all their names', () => {
    const find = findGemeenten(everybody(), register);
    for (const { code, naam, officieleNaam, zoeknamen } of register.gemeenten) {
      for (const name of [naam, officieleNaam, ...zoeknamen])
        expect(
          find(name).map(result => result.code),
          name,
        ).to.include(code);
    }
  });
});
