import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import example from '../../../examples/coalities.json' with { type: 'json' };
import { FeedError } from '../../../src/data/feed/errors.js';
import { parseFeed } from '../../../src/data/feed/parse-feed.js';
import * as schema from '../../../src/data/feed/schema.js';
import { coalitieWith, feedWith } from '../../support/feeds.js';

const BASE = 'https://voorbeeld.nl/feeds/coalities.json';

/** Reads one coalition; gives what is left of it, and the issues as `path code`. */
function read(rest: Record<string, unknown>) {
  const { feed, issues } = parseFeed(feedWith(coalitieWith(rest)), { baseUrl: BASE });
  return { coalitie: feed.coalities[0], issues: issues.map(({ pad, code }) => `${pad} ${code}`) };
}

function errorOf(document: unknown): unknown {
  try {
    parseFeed(document);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('parseFeed', () => {
  it('reads the example feed whole and without a remark', () => {
    const { feed, issues } = parseFeed(example, { baseUrl: BASE });
    expect(issues).to.deep.equal([]);
    expect(feed.coalities.map(({ id }) => id)).to.deep.equal(['roermond', 'neder-betuwe']);
    // All that was written is there; only what is dialled was added.
    const written = structuredClone(example) as Record<string, unknown> & typeof example;
    delete written['$schema' as never];
    for (const coalitie of written.coalities) {
      for (const contact of coalitie.contacten) {
        for (const telefoon of contact.telefoons as { weergave: string; tel?: string }[]) {
          const dialled: Record<string, string> = {
            '0475-359245': '+31475359245',
            '140488': '140488',
            '0344 602337': '+31344602337',
          };
          telefoon.tel = dialled[telefoon.weergave] as string;
        }
      }
    }
    expect(feed).to.deep.equal(written);
  });

  it('gives a feed that nobody can change', () => {
    const { feed, issues } = parseFeed(example);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(feed)).to.be.true;
    expect(Object.isFrozen(issues)).to.be.true;
  });

  describe('with a broken core', () => {
    for (const [name, document] of [
      ['null', null],
      ['a text', 'coalities'],
      ['a list', []],
      ['nothing in it', {}],
      ['coalities that is an object', { versie: '1', coalities: {} }],
      ['coalities that is null', { versie: '1', coalities: null }],
    ] as const) {
      it(`fails with code schema for ${name}`, () => {
        const error = errorOf(document);
        expect(error).to.be.instanceOf(FeedError);
        expect((error as FeedError).code).to.equal('schema');
      });
    }

    for (const versie of ['2', 2, '2.0', 'twee', '0', {}, '1a']) {
      it(`fails with code versie for ${JSON.stringify(versie)}`, () => {
        const error = errorOf({ versie, coalities: [] });
        expect(error).to.be.instanceOf(FeedError);
        expect((error as FeedError).code).to.equal('versie');
      });
    }
  });

  it('reads what editors write for version 1', () => {
    for (const versie of ['1', 1, '1.3', ' 1 ', undefined, null]) {
      const { feed, issues } = parseFeed({ titel: 'Proef', versie, coalities: [] });
      expect(feed.versie).to.equal('1');
      expect(issues.map(({ pad, ernst }) => `${pad} ${ernst}`)).to.deep.equal(
        versie === '1' ? [] : ['versie let-op'],
      );
    }
  });

  it('takes an empty list of coalities for what it is', () => {
    const { feed, issues } = parseFeed(feedWith());
    expect(feed.coalities).to.deep.equal([]);
    expect(issues).to.deep.equal([]);
  });

  it('reads 400 coalities', () => {
    const many = Array.from({ length: 400 }, (_, i) => coalitieWith({ id: `c${i}` }));
    const { feed, issues } = parseFeed(feedWith(...many));
    expect(feed.coalities).to.have.length(400);
    expect(issues).to.deep.equal([]);
  });

  it('does not look at unknown keys', () => {
    const { coalitie, issues } = read({
      onbekend: { diep: [1] },
      __proto__: { naam: 'x' },
      constructor: 'y',
    });
    expect(issues).to.deep.equal([]);
    expect(Object.keys(coalitie ?? {})).to.deep.equal(['id', 'gemeenten']);
  });

  it('takes null and empty text as left out', () => {
    const { coalitie, issues } = read({
      naam: null,
      motto: '',
      intro: '  ',
      regio: '\u200b',
      pijlers: [],
      contacten: [null],
    });
    expect(issues).to.deep.equal([]);
    expect(Object.keys(coalitie ?? {})).to.deep.equal(['id', 'gemeenten']);
  });

  describe('codes of gemeenten', () => {
    const codeOf = (code: unknown) => {
      const { feed, issues } = parseFeed(feedWith(coalitieWith({ gemeenten: [{ code }] })));
      return {
        code: feed.coalities[0]?.gemeenten[0]?.code,
        issues: issues.map(issue => `${issue.pad} ${issue.code}`),
      };
    };

    for (const code of ['gm0957', '0957', '957', 957, ' GM957 ', 'Gm0957']) {
      it(`reads ${JSON.stringify(code)} as GM0957, and says so`, () => {
        expect(codeOf(code)).to.deep.equal({
          code: 'GM0957',
          issues: ['coalities[0].gemeenten[0].code hersteld'],
        });
      });
    }

    for (const code of ['GM09571', '12345', 'Roermond', 'GM', 0, -957, 9.57, true, {}, []]) {
      it(`skips a coalition of which ${JSON.stringify(code)} is the only code`, () => {
        expect(codeOf(code).code).to.be.undefined;
        expect(codeOf(code).issues).to.include('coalities[0].gemeenten leeg');
      });
    }

    it('keeps a leading zero', () => {
      expect(codeOf(50).code).to.equal('GM0050');
    });

    it('keeps a code that no longer exists, with its name and successor', () => {
      const register = {
        metCode: (code: string) => (code === 'GM1979' ? { naam: 'Eemsdelta' } : undefined),
        vervallen: (code: string) =>
          code === 'GM0003' ? { naam: 'Appingedam', opvolgers: ['GM1979'] } : undefined,
      };
      const document = feedWith(coalitieWith({ gemeenten: [{ code: 'GM0003' }, { code: 'GM9999' }] }));
      const { feed, issues } = parseFeed(document, { register });
      expect(feed.coalities[0]?.gemeenten).to.deep.equal([
        { code: 'GM0003', naam: 'Appingedam' },
        { code: 'GM9999' },
      ]);
      expect(issues.map(({ pad, ernst, code }) => `${pad} ${ernst} ${code}`)).to.deep.equal([
        'coalities[0].gemeenten[0].code let-op vervallen-gemeente',
        'coalities[0].gemeenten[1].code let-op onbekende-gemeente',
      ]);
      expect(issues[0]?.melding).to.equal(
        'Appingedam (GM0003) bestaat niet meer. De opvolger is Eemsdelta (GM1979).',
      );
    });
  });

  it('skips a coalition without gemeenten and keeps its neighbours', () => {
    const document = feedWith(
      coalitieWith({ id: 'a' }),
      { id: 'zonder' },
      { id: 'leeg', gemeenten: [] },
      { gemeenten: [{ code: 'GM0957' }] },
      'geen object',
      coalitieWith({ id: 'z' }),
    );
    const { feed, issues } = parseFeed(document);
    expect(feed.coalities.map(({ id }) => id)).to.deep.equal(['a', 'z']);
    expect(issues.map(({ pad, code }) => `${pad} ${code}`)).to.deep.equal([
      'coalities[1].gemeenten ontbreekt',
      'coalities[2].gemeenten leeg',
      'coalities[3].id ontbreekt',
      'coalities[4] verkeerd-soort',
    ]);
  });

  it('keeps the first of two equal ids', () => {
    const { feed, issues } = parseFeed(
      feedWith(coalitieWith({ naam: 'Eerste' }), coalitieWith({ naam: 'Tweede' })),
    );
    expect(feed.coalities.map(({ naam }) => naam)).to.deep.equal(['Eerste']);
    expect(issues.map(({ pad, code }) => `${pad} ${code}`)).to.deep.equal(['coalities[1].id dubbel']);
  });

  it('matches pijlers on their number, and keeps the first of two', () => {
    const { coalitie, issues } = read({
      pijlers: [
        { nr: 0 },
        { nr: 6 },
        { nr: '1', statusTekst: 'eerst' },
        { nr: 1, statusTekst: 'later' },
        { status: 'loopt' },
        { nr: 5 },
      ],
    });
    expect(coalitie?.pijlers).to.deep.equal([{ nr: 1, statusTekst: 'eerst' }, { nr: 5 }]);
    expect(issues).to.deep.equal([
      'coalities[0].pijlers[0].nr ongeldig',
      'coalities[0].pijlers[1].nr ongeldig',
      'coalities[0].pijlers[2].nr hersteld',
      'coalities[0].pijlers[3].nr dubbel',
      'coalities[0].pijlers[4].nr ontbreekt',
    ]);
  });

  it('drops an unknown status and keeps the pijler', () => {
    const { coalitie, issues } = read({ pijlers: [{ nr: 2, status: 'bijna klaar', toelichting: 'Tekst' }] });
    expect(coalitie?.pijlers).to.deep.equal([{ nr: 2, toelichting: 'Tekst' }]);
    expect(issues).to.deep.equal(['coalities[0].pijlers[0].status onbekende-waarde']);
  });

  it('drops an e-mail or link that is none, with a sentence in Dutch', () => {
    const { feed, issues } = parseFeed(
      feedWith(
        coalitieWith({ contacten: [{ naam: 'Jan', email: 'jan bij roermond', url: 'javascript:alert(1)' }] }),
      ),
      { baseUrl: BASE },
    );
    expect(feed.coalities[0]?.contacten).to.deep.equal([{ naam: 'Jan' }]);
    expect(issues.map(({ pad, ernst, code }) => `${pad} ${ernst} ${code}`)).to.deep.equal([
      'coalities[0].contacten[0].email fout ongeldig',
      'coalities[0].contacten[0].url fout onveilige-link',
    ]);
    expect(issues[0]?.melding).to.equal(
      '“jan bij roermond” past hier niet. Verwacht wordt één e-mailadres. Het is weggelaten.',
    );
  });

  it('drops the link but keeps the text of an unsafe link in a line', () => {
    const { coalitie, issues } = read({
      intro: [{ alinea: ['Zie ', { tekst: 'hier', url: 'data:text/html,x' }] }],
    });
    expect(coalitie?.intro).to.deep.equal([{ alinea: ['Zie ', { tekst: 'hier' }] }]);
    expect(issues).to.deep.equal(['coalities[0].intro[0].alinea[1].url onveilige-link']);
  });

  it('mends links and addresses as editors write them', () => {
    const { coalitie, issues } = read({
      url: 'www.roermond.nl',
      links: [
        { titel: 'a', url: '//roermond.nl/a' },
        { titel: 'b', url: 'stukken/b.pdf' },
      ],
      contacten: [{ email: ' mailto:betty@roermond.nl?subject=Hallo ' }],
    });
    expect(coalitie?.url).to.equal('https://www.roermond.nl/');
    expect(coalitie?.links?.map(({ url }) => url)).to.deep.equal([
      'https://roermond.nl/a',
      'https://voorbeeld.nl/feeds/stukken/b.pdf',
    ]);
    expect(coalitie?.contacten).to.deep.equal([{ email: 'betty@roermond.nl' }]);
    expect(issues).to.deep.equal([
      'coalities[0].url hersteld',
      'coalities[0].contacten[0].email hersteld',
      'coalities[0].links[0].url hersteld',
    ]);
  });

  it('keeps the spaces in a line of pieces', () => {
    const alinea = ['Zie ', { tekst: 'hier', url: 'https://a.nl/' }, ' ', { tekst: 'daar', nadruk: true }];
    expect(read({ intro: [{ alinea }] })).to.deep.include({ issues: [] });
    expect(read({ intro: [{ alinea }] }).coalitie?.intro).to.deep.equal([{ alinea }]);
  });

  it('shows partial dates with the precision they have, and drops impossible ones', () => {
    const { coalitie, issues } = read({
      opgericht: '2020-10',
      peildatum: '2020-13',
      bijgewerkt: '14-10-2020',
      aangesloten: 2019,
    });
    expect(coalitie).to.include({ opgericht: '2020-10', bijgewerkt: '2020-10-14', aangesloten: '2019' });
    expect(coalitie).not.to.have.property('peildatum');
    expect(issues).to.deep.equal([
      'coalities[0].aangesloten hersteld',
      'coalities[0].peildatum ongeldig',
      'coalities[0].bijgewerkt hersteld',
    ]);
  });

  it('shows a phone number that cannot be dialled, and says so', () => {
    const { coalitie, issues } = read({ contacten: [{ telefoons: [{ weergave: 'via de receptie' }] }] });
    expect(coalitie?.contacten).to.deep.equal([{ telefoons: [{ weergave: 'via de receptie' }] }]);
    expect(issues).to.deep.equal(['coalities[0].contacten[0].telefoons[0].weergave niet-te-bellen']);
  });

  it('takes what turns the reading direction out of a phone number', () => {
    const { coalitie, issues } = read({
      contacten: [{ telefoons: [{ weergave: '\u202e0475-359245\u2069' }] }],
    });
    expect(coalitie?.contacten).to.deep.equal([
      { telefoons: [{ weergave: '0475-359245', tel: '+31475359245' }] },
    ]);
    expect(issues).to.deep.equal(['coalities[0].contacten[0].telefoons[0].weergave hersteld']);
  });

  it('skips a contact in which nothing is left', () => {
    const { coalitie, issues } = read({ contacten: [{}, { email: 'x' }, { functie: 'Coördinator' }] });
    expect(coalitie?.contacten).to.deep.equal([{ functie: 'Coördinator' }]);
    expect(issues).to.deep.equal([
      'coalities[0].contacten[0] leeg',
      'coalities[0].contacten[1].email ongeldig',
      'coalities[0].contacten[1] leeg',
    ]);
  });

  it('shows a figure with all that gives it meaning, or not at all', () => {
    const whole = {
      indicator: 'eenzaam',
      waarde: '46,6',
      jaar: 2020,
      leeftijd: '18+',
      gebied: { soort: 'land', naam: 'Nederland' },
      bron: { titel: 'Gezondheidsmonitor' },
    };
    const { coalitie, issues } = read({
      cijfers: [whole, { ...whole, waarde: 46.6, bron: undefined }, { ...whole, waarde: 460 }],
    });
    expect(coalitie?.cijfers).to.deep.equal([{ ...whole, waarde: 46.6 }]);
    expect(issues).to.deep.equal([
      'coalities[0].cijfers[0].waarde hersteld',
      'coalities[0].cijfers[1].bron ontbreekt',
      'coalities[0].cijfers[2].waarde ongeldig',
    ]);
  });

  it('never splits or merges names', () => {
    const leden = ['Belbrigade', 'Belbrigade Roermond', 'Stichting Wel.kom, welzijnsorganisatie'].map(
      naam => ({ naam }),
    );
    const { coalitie } = read({
      deelnemers: { groepen: [{ leden }] },
      gemeenten: [{ code: 'GM0820', naam: 'Nuenen, Gerwen en Nederwetten' }],
    });
    expect(coalitie?.deelnemers?.groepen?.[0]?.leden).to.deep.equal(leden);
    expect(coalitie?.gemeenten[0]?.naam).to.equal('Nuenen, Gerwen en Nederwetten');
  });

  it('takes text as text, however hostile or long', () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      'x'.repeat(10_000),
      '👩‍👩‍👧‍👦 ‏שלום‎ \u202eomgekeerd',
      '{{7*7}} %s &lt;b&gt; &amp;',
    ];
    for (const text of texts) {
      const { coalitie, issues } = read({
        naam: text,
        intro: text,
        contacten: [{ naam: text, functie: text }],
      });
      expect(issues).to.deep.equal([]);
      expect(coalitie).to.include({ naam: text, intro: text });
      expect(coalitie?.contacten).to.deep.equal([{ naam: text, functie: text }]);
    }
  });

  it('gives only what the schema allows', () => {
    const { feed } = parseFeed(example, { baseUrl: BASE });
    expect(z.safeParse(schema.feed, structuredClone(feed)).success).to.be.true;
  });
});
