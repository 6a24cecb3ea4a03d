import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toVcard, vcardFileName } from '../../../src/components/coalitie-contact/vcard.js';
import { plainText } from '../../../src/data/questions/plain-text.js';

/** What another program reads in a vCard, as name and value. */
const read = (vcard: string): [string, string][] => {
  const [kind, properties] = ICAL.parse(vcard) as [string, [string, unknown, string, string][]];
  expect(kind).to.equal('vcard');
  return properties.map(([name, , , value]) => [name, value]);
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('a vCard', () => {
  it('has everything of a contact, in version 4.0', () => {
    const contact = {
      naam: 'Betty Wilms',
      functie: 'Contactpersoon',
      organisatie: 'Gemeente Roermond',
      email: 'betty@voorbeeld.nl',
      telefoons: [
        { weergave: '0475-359245', tel: '+31475359245' },
        { weergave: '14 0475', tel: '140475' },
        { weergave: 'via de receptie' },
      ],
      url: 'https://voorbeeld.nl/a;b,c',
    };
    expect(toVcard(contact, 'Betty Wilms', ['Bereikbaar: maandag', 'Contact in Roermond'])).to.equal(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:individual',
        'FN:Betty Wilms',
        'ORG:Gemeente Roermond',
        'TITLE:Contactpersoon',
        'TEL;VALUE=uri:tel:+31475359245',
        'TEL;VALUE=text:140475',
        'EMAIL:betty@voorbeeld.nl',
        'URL:https://voorbeeld.nl/a;b,c',
        'NOTE:Bereikbaar: maandag\\nContact in Roermond',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('has nothing that the contact lacks', () => {
    expect(toVcard({ organisatie: 'Buurthuis' }, 'Buurthuis', [])).to.equal(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Buurthuis\r\nORG:Buurthuis\r\nEND:VCARD\r\n',
    );
  });

  it('keeps commas, semicolons, backslashes and line breaks as text', () => {
    const name = 'Nuenen, Gerwen; en \\n Nederwetten';
    const vcard = toVcard({ naam: name, organisatie: 'A;B, C\\D' }, name, ['regel 1\r\nregel 2', 'regel 3']);
    expect(vcard).to.contain('FN:Nuenen\\, Gerwen; en \\\\n Nederwetten\r\n');
    expect(vcard).to.contain('ORG:A\\;B\\, C\\\\D\r\n');
    expect(vcard).to.contain('NOTE:regel 1\\nregel 2\\nregel 3\r\n');
  });

  it('lets no text begin a line, a property or a second card', () => {
    const attack = 'Jan\r\nTEL:0900\nEND:VCARD\rBEGIN:VCARD\u2028KIND:x\u0000\u0007\u202eomgekeerd';
    const vcard = toVcard({ naam: attack, functie: attack, organisatie: attack }, attack, [attack]);
    const names = vcard
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map(line => line.split(/[:;]/)[0]);
    expect(names).to.deep.equal(['BEGIN', 'VERSION', 'KIND', 'FN', 'ORG', 'TITLE', 'NOTE', 'END', '']);
    expect(vcard.replaceAll('\r\n', '')).not.to.match(/\p{Cc}|\u202e/u);
  });

  it('has no line of more than 75 bytes, and breaks none inside a character', () => {
    const name = '👩🏽‍🤝‍👩🏻 Súdwest-Fryslân שלום '.repeat(20).trim();
    const vcard = toVcard({ naam: name }, name, []);
    for (const line of vcard.split('\r\n')) expect(bytes(line), line).to.be.at.most(75);
    expect(vcard.replaceAll('\r\n ', '')).to.contain(`FN:${name}\r\n`);
    expect(vcard).not.to.match(/\p{Cs}/u);
  });

  it('gives another program what was put in, whatever that is', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter(text => /\S/.test(text));
    // White space at the ends is of no use in an address book, and every way to end a line is one there.
    const tidied = (value: string) => value.replace(/[\u2028\u2029]/g, '\n').trim();
    fc.assert(
      fc.property(line, line, (name, note) => {
        const properties = new Map(read(toVcard({ naam: name }, name, [note])));
        expect(properties.get('fn')).to.equal(tidied(name));
        expect(properties.get('note')).to.equal(tidied(note));
      }),
    );
  });
});

describe('the file name of a vCard', () => {
  for (const [name, file] of [
    ['Betty Wilms', 'Betty Wilms.vcf'],
    ['’s-Hertogenbosch', '’s-Hertogenbosch.vcf'],
    ['../../etc/passwd', 'etc passwd.vcf'],
    ['a:b*c?"d"<e>|f\\g', 'a b c d e f g.vcf'],
    ['\u202egnp.exe', 'gnp.exe.vcf'],
    ['...', 'contact.vcf'],
    ['\n\t', 'contact.vcf'],
    ['é'.repeat(200), `${'é'.repeat(60)}.vcf`],
  ] as const) {
    it(`for “${name.slice(0, 30)}” is safe on every system`, () => {
      expect(vcardFileName(name)).to.equal(file);
    });
  }
});

describe('plain text', () => {
  it('is a string as it is', () => {
    expect(plainText('Eerste.\n\nTweede.')).to.equal('Eerste.\n\nTweede.');
  });

  it('has every word of the blocks', () => {
    expect(
      plainText([
        'Alinea.',
        { kop: 'Kop' },
        { lijst: ['een', ['twee ', { tekst: 'met link', url: 'https://voorbeeld.nl/' }]] },
        { alinea: [{ tekst: 'Let op:', nadruk: true }, ' dit.'] },
      ]),
    ).to.equal('Alinea.\n\nKop\n\n- een\n- twee met link\n\nLet op: dit.');
  });
});
