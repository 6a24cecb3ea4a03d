import { expect } from '@open-wc/testing';
import { naamsleutel } from '../../../src/data/gemeenten/naamsleutel.js';

describe('naamsleutel', () => {
  const same: [string, ...string[]][] = [
    [
      "'s-Hertogenbosch",
      's hertogenbosch',
      "'S-HERTOGENBOSCH",
      '’s-Hertogenbosch',
      '‘s Hertogenbosch',
      '`s-Hertogenbosch',
    ],
    [
      'Súdwest-Fryslân',
      'súdwest-fryslân',
      'sud west fryslan',
      'SUDWEST FRYSLAN',
      'Su\u0301dwest-Frysla\u0302n',
    ],
    ['Den Haag', 'den haag', 'DENHAAG', '  Den\u00a0Haag '],
    ['Bergen (NH)', 'bergen nh', 'Bergen (NH.)', 'Bergen N.H.'],
    ['IJsselstein', 'Ijsselstein', 'ijsselstein', '\u0132sselstein'],
    ['’t Paradies', "'t paradies", '´t Paradies', '\u02bct Paradies', 't Paradies'],
    ['50+Dorpenzorg', '50 dorpenzorg'],
    ['Edam-Volendam', 'Edam\u2013Volendam', 'edam volendam'],
  ];
  for (const [naam, ...spellings] of same) {
    it(`is the same for every spelling of ${naam}`, () => {
      for (const spelling of spellings) expect(naamsleutel(spelling), spelling).to.equal(naamsleutel(naam));
    });
  }

  it('keeps names apart that are different', () => {
    expect(naamsleutel('Bergen (NH)')).not.to.equal(naamsleutel('Bergen (L)'));
    expect(naamsleutel('Haren')).not.to.equal(naamsleutel('Haaren'));
    expect(naamsleutel('50+Dorpenzorg')).not.to.equal(naamsleutel('Dorpenzorg'));
  });

  it('keeps a name with a comma and "en" whole', () => {
    expect(naamsleutel('Nuenen, Gerwen en Nederwetten')).to.equal('nuenengerwenennederwetten');
  });

  it('is empty when there is no letter or digit', () => {
    expect(naamsleutel(" -.'’()")).to.equal('');
  });
});
