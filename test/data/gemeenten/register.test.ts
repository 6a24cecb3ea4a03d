import { expect } from '@open-wc/testing';
import { naamsleutel } from '../../../src/data/gemeenten/naamsleutel.js';
import { type Gemeenteregister, loadRegister, PROVINCIES } from '../../../src/data/gemeenten/register.js';

describe('the register of gemeenten', () => {
  let register: Gemeenteregister;
  before(async () => {
    register = await loadRegister();
  });

  const found = (tekst: string) => register.metNaam(tekst)?.code;
  const searched = (tekst: string, max?: number) => register.zoek(tekst, max).map(({ naam }) => naam);

  it('has the 342 gemeenten of 2025, each once, in order of code', () => {
    const codes = register.gemeenten.map(({ code }) => code);
    expect(register.jaar).to.equal(2025);
    expect(codes).to.have.length(342);
    expect(codes).to.deep.equal([...new Set(codes)].sort());
    for (const code of codes) expect(code).to.match(/^GM\d{4}$/);
  });

  it('is loaded once, and is frozen', async () => {
    expect(await loadRegister()).to.equal(register);
    expect(register).to.be.frozen;
    expect(register.gemeenten).to.be.frozen;
    for (const gemeente of register.gemeenten) {
      expect(gemeente).to.be.frozen;
      expect(gemeente.centrum).to.be.frozen;
      expect(gemeente.zoeknamen).to.be.frozen;
    }
  });

  it('knows in which provincie each gemeente is', () => {
    const count = (provincie: string) => register.gemeenten.filter(g => g.provincie === provincie).length;
    expect(register.provincies).to.equal(PROVINCIES);
    expect(PROVINCIES.map(count)).to.deep.equal([10, 18, 12, 25, 6, 51, 26, 44, 50, 13, 56, 31]);
    expect(register.metCode('GM0957')).to.include({ naam: 'Roermond', provincie: 'Limburg' });
    expect(register.metCode('GM1740')).to.include({ naam: 'Neder-Betuwe', provincie: 'Gelderland' });
    expect(register.metCode('GM0344')).to.include({ naam: 'Utrecht', provincie: 'Utrecht' });
    expect(register.metCode('GM1961')).to.include({ naam: 'Vijfheerenlanden', provincie: 'Utrecht' });
    expect(register.metCode('GM1900')).to.include({ naam: 'Súdwest-Fryslân', provincie: 'Fryslân' });
  });

  it('gives the name people use, and beside it the official one', () => {
    const names = register.gemeenten
      .filter(({ naam, officieleNaam }) => naam !== officieleNaam)
      .map(({ naam, officieleNaam }) => `${officieleNaam}: ${naam}`);
    expect(names).to.deep.equal([
      'Hengelo (O.): Hengelo',
      'Bergen (NH.): Bergen (NH)',
      'Laren (NH.): Laren',
      "'s-Gravenhage: Den Haag",
      'Rijswijk (ZH.): Rijswijk',
      'Middelburg (Z.): Middelburg',
      'Beek (L.): Beek',
      'Bergen (L.): Bergen (L)',
      'Stein (L.): Stein',
    ]);
    expect(register.metCode('GM0796')).to.include({ naam: "'s-Hertogenbosch" });
    expect(register.metCode('GM0796')?.zoeknamen).to.deep.equal(['Den Bosch']);
  });

  it('has no two gemeenten that are called the same', () => {
    const keys = register.gemeenten.map(({ naam }) => naamsleutel(naam));
    expect(new Set(keys).size).to.equal(342);
  });

  it('knows only exact codes', () => {
    expect(register.metCode('GM0050')?.naam).to.equal('Zeewolde');
    for (const code of ['GM50', 'gm0050', '0050', 'GM0003', ''])
      expect(register.metCode(code), code).to.be.undefined;
  });

  describe('of former gemeenten', () => {
    it('knows what they became', () => {
      expect(register.vervallen('GM0003')).to.deep.equal({
        code: 'GM0003',
        naam: 'Appingedam',
        vervallen: 2021,
        opvolgers: ['GM1979'],
      });
      expect(register.vervallen('GM0457')).to.deep.include({ naam: 'Weesp', opvolgers: ['GM0363'] });
    });

    it('knows all parts of those that were split up', () => {
      const opvolgers = (code: string) =>
        register.vervallen(code)?.opvolgers.map(c => register.metCode(c)?.naam);
      expect(opvolgers('GM0788')).to.deep.equal(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
      expect(opvolgers('GM0140')).to.deep.equal(['Leeuwarden', 'Súdwest-Fryslân', 'Waadhoeke']);
      expect(opvolgers('GM0053')).to.deep.equal(['Het Hogeland', 'Westerkwartier']);
      expect(opvolgers('GM1671')).to.deep.equal(["'s-Hertogenbosch", 'Oss']);
    });

    it('gives the present successor, also where that one merged or was renamed again', () => {
      expect(register.vervallen('GM0282')).to.deep.include({
        naam: 'Ubbergen',
        vervallen: 2015,
        opvolgers: ['GM1945'],
      });
      expect(register.vervallen('GM0241')).to.deep.include({ naam: 'Groesbeek', opvolgers: ['GM1945'] });
      expect(register.vervallen('GM1921')).to.deep.include({
        naam: 'De Friese Meren',
        opvolgers: ['GM1940'],
      });
    });

    it('does not count a gemeente as ended that grew and kept its code', () => {
      for (const code of ['GM0014', 'GM0080', 'GM0361', 'GM0394', 'GM0439', 'GM1900']) {
        expect(register.vervallen(code), code).to.be.undefined;
        expect(register.metCode(code), code).to.exist;
      }
    });
  });

  describe('metNaam', () => {
    it('finds a gemeente however its name is written', () => {
      for (const naam of [
        "'s-Hertogenbosch",
        's hertogenbosch',
        "'S-HERTOGENBOSCH",
        '’s-Hertogenbosch',
        'den bosch',
      ]) {
        expect(found(naam), naam).to.equal('GM0796');
      }
      for (const naam of ['Den Haag', 'den haag', "'s-Gravenhage", '’s Gravenhage']) {
        expect(found(naam), naam).to.equal('GM0518');
      }
      for (const naam of ['súdwest-fryslân', 'sud west fryslan', 'Sudwest Fryslan']) {
        expect(found(naam), naam).to.equal('GM1900');
      }
      expect(found('Hengelo')).to.equal('GM0164');
      expect(found('Hengelo (O.)')).to.equal('GM0164');
      expect(found('utrecht')).to.equal('GM0344');
    });

    it('finds every gemeente by its own names', () => {
      for (const { code, naam, officieleNaam } of register.gemeenten) {
        expect(found(naam), naam).to.equal(code);
        expect(found(officieleNaam), officieleNaam).to.equal(code);
      }
    });

    it('reads a name with a comma as one gemeente', () => {
      expect(found('Nuenen, Gerwen en Nederwetten')).to.equal('GM0820');
      expect(found('Nuenen')).to.equal('GM0820');
      expect(found('Gerwen')).to.be.undefined;
    });

    it('keeps the two Bergens apart, and does not choose between them', () => {
      expect(found('bergen nh')).to.equal('GM0373');
      expect(found('Bergen (NH.)')).to.equal('GM0373');
      expect(found('Bergen (L)')).to.equal('GM0893');
      expect(found('Bergen')).to.be.undefined;
    });

    it('finds a former gemeente when none is called so now', () => {
      expect(register.metNaam('appingedam')).to.equal(register.vervallen('GM0003'));
      expect(register.metNaam('De Friese Meren')).to.equal(register.vervallen('GM1921'));
    });

    it('finds nothing for half a name or none', () => {
      for (const tekst of ['', ' ', 'Roer', 'haag', 'GM0957']) expect(found(tekst), tekst).to.be.undefined;
    });
  });

  describe('zoek', () => {
    const firsts: [tekst: string, naam: string][] = [
      ['roer', 'Roermond'],
      ['sud-west', 'Súdwest-Fryslân'],
      ['s hertogenbosch', "'s-Hertogenbosch"],
      ['den haag', 'Den Haag'],
      ['den bosch', "'s-Hertogenbosch"],
      ['gravenhage', 'Den Haag'],
      ['nuenen, g', 'Nuenen, Gerwen en Nederwetten'],
      ['bergen nh', 'Bergen (NH)'],
      ['ij', 'IJsselstein'],
      ['Ljouwert', 'Leeuwarden'],
      ['utrecht', 'Utrecht'],
    ];
    for (const [tekst, naam] of firsts) {
      it(`finds ${naam} first for "${tekst}"`, () => {
        expect(searched(tekst)[0]).to.equal(naam);
      });
    }

    it('puts the begin of a name before the begin of a word, and that before the middle of one', () => {
      expect(searched('ijssel')).to.deep.equal([
        'IJsselstein',
        'Oude IJsselstreek',
        'Capelle aan den IJssel',
        'Krimpen aan den IJssel',
      ]);
      const land = searched('land');
      expect(land.slice(0, 3)).to.deep.equal(['Landgraaf', 'Landsmeer', 'Land van Cuijk']);
      expect(land.slice(3)).to.include('Westland');
    });

    it('finds where a former gemeente went, after everything else', () => {
      expect(searched('appingedam')).to.deep.equal(['Eemsdelta']);
      expect(searched('haaren')).to.have.members(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
      expect(searched('zuidhorn')).to.deep.equal(['Westerkwartier']);
    });

    it('gives no more than it was asked for', () => {
      expect(searched('a', 5)).to.have.length(5);
      expect(searched('bergen', 2)).to.have.members(['Bergen (NH)', 'Bergen (L)']);
    });

    it('finds nothing for nothing', () => {
      for (const tekst of ['', ' ', "'", 'xyz']) expect(searched(tekst), tekst).to.deep.equal([]);
    });
  });
});
