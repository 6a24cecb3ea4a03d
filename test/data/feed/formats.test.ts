import { expect } from '@open-wc/testing';
import {
  dialableNumber,
  isBlank,
  isEmail,
  isLink,
  isPartialDate,
  resolveLink,
} from '../../../src/data/feed/formats.js';

describe('phone numbers', () => {
  const dialled: readonly (readonly [string, string | undefined])[] = [
    ['0475-359245', '+31475359245'],
    ['140488', '140488'],
    ['14 0570', '140570'],
    ['0344 602337', '+31344602337'],
    ['06-24912345', '+31624912345'],
    ['0611123456', '+31611123456'],
    ['0548-638 123', '+31548638123'],
    ['+31 (0)475 35 92 45', '+31475359245'],
    ['0031 475 359245', '+31475359245'],
    ['0800-1234', '08001234'],
    ['112', '112'],
    ['116 123', '116123'],
    ['Tel. 0475-359245 (ma t/m vr)', '+31475359245'],
    ['(0475) 35 92 45', '+31475359245'],
    ['0475/359245', '+31475359245'],
    ['0475 – 35 92 45', '+31475359245'],
    ['0475\u2011359245', '+31475359245'],
    ['0475\u00a0359245', '+31475359245'],
    ['088 0767 000', '+31880767000'],
    ['+31475359245', '+31475359245'],
    ['+31 0475 359245', '+31475359245'],
    ['0031 (0)6 24912345', '+31624912345'],
    ['14-0475', '140475'],
    ['14 030', '14030'],
    ['Tel. 14 0475, keuze 2', '140475'],
    ['0900 1234 567', '09001234567'],
    ['475359245', undefined],
    ['24 uur per dag: 0475-359245', undefined],
    ['0475-359245 / 06-24912345', undefined],
    ['via de receptie', undefined],
    ['', undefined],
  ];
  for (const [written, tel] of dialled) {
    it(`dials ${tel ?? 'nothing'} for “${written}”`, () => {
      expect(dialableNumber(written)).to.equal(tel);
    });
  }
});

describe('links', () => {
  it('are safe with https, http, mailto and tel only', () => {
    for (const link of ['https://a.nl/', 'http://a.nl', 'mailto:a@b.nl', 'tel:+31475359245']) {
      expect(isLink(link), link).to.be.true;
    }
    for (const link of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://a.nl/1',
      'geen adres',
      '',
    ]) {
      expect(isLink(link), link).to.be.false;
    }
  });

  it('resolve against the address of the feed', () => {
    expect(resolveLink('stukken/plan.pdf', 'https://a.nl/feed/coalities.json')).to.equal(
      'https://a.nl/feed/stukken/plan.pdf',
    );
    expect(resolveLink('/plan.pdf', 'https://a.nl/feed/coalities.json')).to.equal('https://a.nl/plan.pdf');
    expect(resolveLink('plan.pdf')).to.be.undefined;
    expect(resolveLink('javascript:alert(1)', 'https://a.nl/')).to.be.undefined;
  });
});

describe('e-mail addresses', () => {
  it('are one bare address', () => {
    for (const email of [
      'mkuypers@nederbetuwe.nl',
      'a.b+c@d.example.nl',
      "o'neil@a.nl",
      'jan@münchen.example',
    ]) {
      expect(isEmail(email), email).to.be.true;
    }
    for (const email of [
      'geen',
      'a@b',
      'a@b.nl?bcc=c@d.nl',
      'a@b.nl,c@d.nl',
      'Jan <a@b.nl>',
      'a b@c.nl',
      'a@b..nl',
      'a\u202e@b.nl',
      'a@b.nl\u200b',
      `${'a'.repeat(250)}@b.nl`,
    ]) {
      expect(isEmail(email), email).to.be.false;
    }
  });
});

describe('partial dates', () => {
  it('exist in the calendar', () => {
    for (const date of ['2020', '2020-10', '2020-10-14', '2020-02-29'])
      expect(isPartialDate(date), date).to.be.true;
    for (const date of [
      '2020-13',
      '2020-00',
      '2020-02-30',
      '2021-02-29',
      '2020-1',
      '20',
      '2020-10-14T00:00',
      '',
    ])
      expect(isPartialDate(date), date).to.be.false;
  });
});

describe('blank text', () => {
  it('has nothing to see', () => {
    for (const text of ['', ' ', '\n\t', '\u200b\u200d\ufeff', '\u202e']) expect(isBlank(text)).to.be.true;
    for (const text of ['a', ' 0 ', '👋', 'שלום', '.']) expect(isBlank(text)).to.be.false;
  });
});
