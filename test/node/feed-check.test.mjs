/**
 * What the checker says of a feed, where, and what it repairs; and what the spreadsheet becomes. The modules are those
 * that the command line and the page share, without either.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { openSource } from '../../tools/open-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = readFileSync(`${root}/examples/coalities.json`, 'utf8');
const today = new Date('2026-02-01');

/** What is tested, once it is loaded. */
const modules = {};
let server;
let register;

before(async () => {
  server = await openSource(root);
  for (const name of [
    'check/check-feed',
    'check/json-scan',
    'check/links',
    'feed/parse-feed',
    'feed/formats',
    'feed/json-pieces',
    'feed/descriptions',
    'sheet/to-feed',
    'sheet/from-feed',
    'sheet/csv-text',
    'sheet/read-workbook',
    'sheet/layout',
  ])
    Object.assign(modules, await server.load(`/src/data/${name}.ts`));
  const { loadRegister } = await server.load('/src/data/gemeenten/register.ts');
  register = await loadRegister();
});
after(() => server.close());

const check = (text, options) => modules.checkFeedText(text, { register, today, ...options });
const repair = text => modules.repairFeedText(text, { register, today });

/** A feed with this coalition, on three lines. */
const feedWith = (coalitie, head = '"versie": "1", "titel": "Test"') =>
  `{ ${head}, "coalities": [\n{ "id": "a", "gemeenten": [{ "code": "GM0957" }], "contacten": [{ "email": "a@b.nl" }],\n  ${coalitie} }] }`;

/** `line:column code` of each problem. */
const seen = text => check(text).problems.map(({ regel, kolom, code }) => `${regel}:${kolom} ${code}`);

describe('text that is no JSON', () => {
  const cases = {
    'an empty file': ['', '1:1', /leeg/],
    'a web page': ['<!doctype html>', '1:1', /webpagina/],
    'a comma after the last entry': ['{ "a": [1,\n2,\n] }', '2:2', /komma te veel/],
    'a missing comma': ['{ "a": 1\n"b": 2 }', '1:9', /ontbreekt een komma/],
    'curly quotation marks': ['{\n “a”: 1 }', '2:2', /gekrulde/],
    'single quotation marks': ["{ 'a': 1 }", '1:3', /enkele/],
    'a missing quotation mark': ['{ "a": "b,\n"c": 1 }', '1:8', /aanhalingsteken/],
    'a quotation mark inside a text': ['{ "a": "b "c" d" }', '1:11', /komma|aanhalingsteken/],
    'a name without quotation marks': ['{ a: 1 }', '1:3', /naam/],
    'a text without quotation marks': ['{ "a": loopt }', '1:8', /tekst/],
    'a number with a comma': ['{ "a": 48,6 }', '1:10', /komma/],
    'a code that is a number': ['{ "code": 0957 }', '1:11', /getal/],
    'a comment': ['{ // hoi\n }', '1:3', /commentaar/],
    'a file that was cut off': ['{ "a": [1', '1:9', /te vroeg/],
    'a wrong bracket': ['{ "a": [1} }', '1:10', /haakje/],
    'something after the end': ['{} {}', '1:4', /einde/],
    'a tab in a text': ['{ "a": "\t" }', '1:9', /onzichtbaar/],
    'a wrong backslash': ['{ "a": "C:\\map" }', '1:11', /schuine streep/],
  };
  for (const [name, [text, place, sentence]] of Object.entries(cases)) {
    it(`says of ${name} where it is and what it is`, () => {
      const { problems, feed } = check(text);
      assert.equal(feed, undefined);
      assert.equal(problems.length, 1);
      assert.equal(`${problems[0].regel}:${problems[0].kolom}`, place);
      assert.match(problems[0].wat, sentence);
    });
  }

  it('finds a fault in exactly the texts that JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'true',
      'nul',
      '\\',
      '\n',
      ' ',
      'é',
    );
    const mutated = fc.tuple(fc.json(), fc.nat(), pieces).map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + (at % 3));
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          mutated,
          fc.array(pieces, { maxLength: 12 }).map(all => all.join('')),
        ),
        text => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          assert.equal(modules.scanJson(text).fault === undefined, isJson, JSON.stringify(text));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('says of bytes that are no UTF-8 how they were saved', () => {
    const text = feedWith('"naam": "Één"');
    const latin = Uint8Array.from(text, char => char.charCodeAt(0));
    const checked = modules.checkFeedBytes(latin, { register, today });
    assert.deepEqual([checked.problems[0].code, checked.feed.coalities[0].naam], ['codering', 'Één']);
    const picture = modules.checkFeedBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), { register });
    assert.equal(picture.problems[0].code, 'geen-json');
    const marked = modules.checkFeedBytes(new TextEncoder().encode(`\ufeff${feedWith('"naam": "A"')}`), {
      register,
      today,
    });
    assert.deepEqual(marked.problems, []);
  });
});

describe('a feed with problems', () => {
  it('says of each the line, the column and what would be right', () => {
    assert.deepEqual(
      seen(feedWith('"moto": "x", "url": "www.a.nl", "pijlers": [{ "nr": 1, "status": "lopt" }]')),
      ['3:3 onbekende-sleutel', '3:23 hersteld', '3:68 onbekende-waarde'],
    );
    const [key, , status] = check(
      feedWith('"moto": "x", "url": "www.a.nl", "pijlers": [{ "nr": 1, "status": "lopt" }]'),
    ).problems;
    assert.equal(key.goed, 'Bedoelt u “motto”?');
    assert.match(status.goed, /Bedoelt u “loopt”/);
  });

  it('says the same in English', () => {
    const text = feedWith('"moto": "x", "url": "ftp://a", "peildatum": "31-31-2020"');
    const [nl, en] = ['nl', 'en'].map(taal => check(text, { taal }).problems);
    assert.deepEqual(
      nl.map(({ code, pad, regel }) => [code, pad, regel]),
      en.map(({ code, pad, regel }) => [code, pad, regel]),
    );
    for (const [i, { wat, goed }] of en.entries()) {
      assert.notEqual(wat, nl[i].wat);
      assert.doesNotMatch(`${wat} ${goed}`, /\b(een|wordt|het|niet)\b/);
    }
  });

  const advice = {
    verouderd: '"peildatum": "2020"',
    verlopen: '"pijlers": [{ "nr": 1, "geldigTot": "2023" }]',
    'mobiel-nummer': '"contacten": [{ "telefoons": [{ "weergave": "06-24912345" }] }]',
    'niet-te-bereiken': '"contacten": [{ "naam": "Sam" }]',
    'geen-https': '"url": "http://a.nl"',
    'naam-past-niet': '"gemeenten": [{ "code": "GM0957", "naam": "Tiel" }]',
    'vervallen-gemeente': '"gemeenten": [{ "code": "GM0003" }]',
    'onbekende-gemeente': '"gemeenten": [{ "code": "GM9999" }]',
    'dubbele-sleutel': '"naam": "A", "naam": "B"',
    'geen-contact': '"contacten": []',
  };
  for (const [code, coalitie] of Object.entries(advice)) {
    it(`has ${code} to say`, () => {
      assert.ok(check(feedWith(coalitie)).problems.some(problem => problem.code === code));
    });
  }

  it('names the successor of a merged gemeente', () => {
    const { problems } = check(feedWith('"gemeenten": [{ "code": "GM0003" }]'));
    assert.match(problems.find(({ code }) => code === 'vervallen-gemeente').goed, /Eemsdelta \(GM1979\)/);
  });

  it('leaves notes of an editor alone when they look like no key', () => {
    assert.deepEqual(seen(feedWith('"$schema": "x", "_wie": "Sam"')), []);
  });

  it('says what the parser says, for any document', () => {
    const value = fc.letrec(tie => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          'id',
          'naam',
          'gemeenten',
          'code',
          'url',
          'contacten',
          'telefoons',
          'weergave',
          'pijlers',
          'nr',
          'intro',
          '__proto__',
          'moto',
        ),
        tie('any'),
        { maxKeys: 5 },
      ),
    })).any;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), coalities => {
        const document = { versie: '1', titel: 'x', coalities };
        const text = JSON.stringify(document, null, 1);
        const { issues } = modules.parseFeed(JSON.parse(text), {
          baseUrl: 'https://feed.invalid/',
          register,
        });
        const { problems } = check(text);
        const found = problems.map(({ pad, code }) => `${pad} ${code}`);
        for (const { pad, code } of issues)
          assert.ok(found.includes(`${pad} ${code}`), `${pad} ${code} in ${text}`);
        for (const { plek } of problems)
          assert.ok(plek.start >= 0 && plek.end <= text.length && plek.start <= plek.end);
      }),
      { numRuns: 150 },
    );
  });

  it('is not confused by depth', () => {
    const deep = `{"versie":"1","titel":"x","coalities":[],"eigen":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    assert.equal(check(deep).problems.filter(({ ernst }) => ernst === 'fout').length, 0);
    assert.equal(check('['.repeat(50_000)).problems[0].code, 'geen-json');
  });
});

describe('a repaired feed', () => {
  it('has what was read leniently as it should be written, and all else as it was', () => {
    const text = `{ "versie": 1, "titel": "T",\n"coalities": [{ "id": 7,  "gemeenten": [{ "code": "0957" }, { "code": "gm50" }], "url": "//a.nl/x", "opgericht": "14-10-2020" }] }`;
    const { text: mended, repaired } = repair(text);
    assert.equal(
      mended,
      `{ "versie": "1", "titel": "T",\n"coalities": [{ "id": "7",  "gemeenten": [{ "code": "GM0957" }, { "code": "GM0050" }], "url": "https://a.nl/x", "opgericht": "2020-10-14" }] }`,
    );
    assert.equal(repaired.length, 6);
  });

  it('reads as the same feed, and has nothing left to repair', () => {
    const messy = fc.record({
      versie: fc.constantFrom('1', 1, '1.2', undefined),
      titel: fc.constantFrom('T', 5),
      coalities: fc.array(
        fc.record({
          id: fc.oneof(fc.nat(9), fc.constantFrom('a', 'b')),
          gemeenten: fc.array(fc.record({ code: fc.constantFrom('957', 'gm0050', 'GM0281', 1740) }), {
            minLength: 1,
            maxLength: 2,
          }),
          url: fc.constantFrom('www.a.nl', '//b.nl', 'https://c.nl', 'plan.pdf'),
          opgericht: fc.constantFrom('1-2-2020', 2020, '2020-10-14T12:00:00Z'),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(messy, fc.constantFrom(undefined, 2, '\t'), (document, space) => {
        const text = JSON.stringify(document, null, space);
        const once = repair(text).text;
        assert.equal(repair(once).text, once);
        assert.deepEqual(check(once).feed, check(text).feed);
        assert.ok(check(once).problems.every(({ code }) => code !== 'hersteld'));
      }),
      { numRuns: 100 },
    );
  });
});

describe('links', () => {
  it('are found once each, with every place', () => {
    const links = modules.linksOf(
      JSON.parse(
        feedWith(
          '"url": "www.a.nl", "links": [{ "titel": "x", "url": "https://www.a.nl/" }, { "titel": "y", "url": "mailto:a@b.nl" }]',
        ),
      ),
    );
    assert.deepEqual([...links], [['https://www.a.nl/', ['coalities[0].url', 'coalities[0].links[0].url']]]);
  });
});

describe('a feed from sheets', () => {
  const blad = (naam, ...rijen) => ({ naam, rijen });
  const make = (...bladen) => modules.feedFromWorkbook({ bladen }, { register });
  const coalities = blad('coalities', ['id', 'naam'], ['a', 'A'], ['b', 'B']);

  it('reads columns by names that people write', () => {
    const { document, meldingen } = make(
      blad(
        'Coalitie',
        ['Overzicht 2026'],
        [null],
        ['ID', ' Websíte', 'FASE', 'Peil-datum'],
        ['a', 'https://a.nl', 'Actief', { datum: '2026-01' }],
      ),
    );
    assert.deepEqual(document.coalities, [
      { id: 'a', url: 'https://a.nl', fase: 'actief', peildatum: '2026-01' },
    ]);
    assert.deepEqual(meldingen, []);
  });

  it('says what it skips, and what was probably meant', () => {
    const { meldingen } = make(
      blad('coalities', ['id', 'mooto'], ['a', 'x']),
      blad('kontakten', ['naam'], ['Sam']),
    );
    assert.deepEqual(
      meldingen.map(
        ({ blad: where, kolom, rij, melding }) => `${where}!${kolom ?? ''}${rij ?? ''} ${melding}`,
      ),
      [
        'coalities!B1 De kolom “mooto” wordt overgeslagen. Bedoelt u “motto”?',
        'kontakten! Het blad “kontakten” wordt overgeslagen. Bedoelt u “contacten”?',
      ],
    );
  });

  it('makes a code of a number only when one gemeente can be meant', () => {
    const { document, meldingen } = make(
      coalities,
      blad(
        'gemeenten',
        ['coalitie', 'code', 'naam'],
        ['a', 957, 'Roermond'],
        ['a', 50, 'Tiel'],
        ['b', null, 'Tiel'],
        ['b', 9999, null],
        ['b', null, 'Bergen'],
      ),
    );
    assert.deepEqual(
      document.coalities.map(({ gemeenten }) => gemeenten.map(({ code }) => code)),
      [
        ['GM0957', undefined],
        ['GM0281', undefined, undefined],
      ],
    );
    assert.deepEqual(
      meldingen.map(({ code, rij }) => [code, rij]),
      [
        ['code-hersteld', 2],
        ['code-onzeker', 3],
        ['code-van-naam', 4],
        ['code-onzeker', 5],
      ],
    );
  });

  it('reads dates in words, and puts back a zero that a number lost', () => {
    const { document } = make(
      blad('coalities', ['id', 'opgericht', 'van', 'tot'], ['a', '14 oktober 2020', 'mrt 2021', 2024]),
      blad('contacten', ['telefoon'], [475359245], [140475]),
    );
    const [coalitie] = document.coalities;
    assert.deepEqual(
      [coalitie.opgericht, coalitie.looptijd],
      ['2020-10-14', { van: '2021-03', tot: '2024' }],
    );
    assert.deepEqual(
      coalitie.contacten.map(({ telefoons }) => telefoons[0].weergave),
      ['0475359245', '140475'],
    );
  });

  it('puts actions, documents and participants where they belong, and loses no row silently', () => {
    const { document, meldingen } = make(
      coalities,
      blad(
        'acties',
        ['coalitie', 'pijler', 'actielijn', 'titel'],
        ['a', 2, null, 'P'],
        ['a', null, 'Lijn', 'L'],
        ['b', null, null, 'C'],
        ['x', null, null, 'weg'],
        [null, null, null, 'van wie?'],
      ),
      blad(
        'deelnemers',
        ['coalitie', 'groep', 'naam'],
        ['a', 'Kern', 'K'],
        ['a', null, 'Los'],
        ['a', 'Kern', 'K2'],
      ),
      blad(
        'documenten',
        ['coalitie', 'soort', 'titel', 'pijler'],
        ['a', 'link', 'L'],
        ['a', null, 'D'],
        ['a', null, 'P', 2],
      ),
    );
    const [a, b] = document.coalities;
    assert.deepEqual(a.pijlers, [{ nr: 2, acties: [{ titel: 'P' }], documenten: [{ titel: 'P' }] }]);
    assert.deepEqual(a.actielijnen, [{ titel: 'Lijn', acties: [{ titel: 'L' }] }]);
    assert.deepEqual(
      a.deelnemers.groepen.map(({ leden }) => leden.length),
      [2, 1],
    );
    assert.deepEqual(
      [a.links, a.documenten, b.acties],
      [[{ titel: 'L' }], [{ titel: 'D' }], [{ titel: 'C' }]],
    );
    assert.deepEqual(
      meldingen.map(({ code }) => code),
      ['onbekende-actielijn', 'onbekende-coalitie', 'geen-coalitie'].toSorted(
        (x, y) => meldingen.findIndex(m => m.code === x) - meldingen.findIndex(m => m.code === y),
      ),
    );
  });

  it('knows of each value the cell', () => {
    const { cellen } = make(
      coalities,
      blad('contacten', ['coalitie', 'email', 'telefoon'], ['a', 'x', '1'], [null], ['b', 'y', '2']),
    );
    assert.equal(cellen.get('coalities[1].contacten[0].email'), 'contacten!B4');
    assert.equal(cellen.get('coalities[1].contacten[0].telefoons[0].weergave'), 'contacten!C4');
    assert.equal(cellen.get('coalities[1].naam'), 'coalities!B3');
  });

  it('never fails, whatever is in the cells', () => {
    const cel = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('id', 'naam', 'a', '=1+1', '__proto__', 'constructor', '1', 'GM0957', {
        datum: '2020',
      }),
    );
    const namen = fc.constantFrom(
      'coalities',
      'gemeenten',
      'pijlers',
      'acties',
      'deelnemers',
      'contacten',
      'documenten',
      'cijfers',
      'feed',
      'x',
      '__proto__',
    );
    const heads = new Map(
      modules.indeling.map(({ naam, kolommen }) => [naam, kolommen.map(kolom => kolom.naam)]),
    );
    const bladOf = fc.tuple(namen, fc.boolean(), fc.array(fc.array(cel, { maxLength: 9 }), { maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(bladOf, { maxLength: 5 }), bladen => {
        const { document } = modules.feedFromWorkbook(
          {
            bladen: bladen.map(([naam, head, rijen]) => ({
              naam,
              rijen: head ? [heads.get(naam) ?? [], ...rijen] : rijen,
            })),
          },
          { register },
        );
        if (document) JSON.stringify(modules.checkFeedDocument(document, { register }));
        assert.equal({}.polluted, undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('of the sheets of a feed is that feed, but for what a sheet cannot hold', () => {
    const { feed } = modules.parseFeed(JSON.parse(example));
    const { document } = modules.feedFromWorkbook({ bladen: modules.sheetsOfFeed(feed) });
    const back = modules.parseFeed(document).feed;
    assert.deepEqual(back.coalities[0], feed.coalities[0]);
    assert.deepEqual(back.coalities[1].contacten, feed.coalities[1].contacten);
  });
});

describe('a file of text', () => {
  const read = (text, encode = value => new TextEncoder().encode(value)) =>
    modules.readWorkbook('map/contacten.csv', encode(text));
  const latin = text => Uint8Array.from(text, char => char.charCodeAt(0));

  it('is read with any separator and in any encoding', async () => {
    for (const separator of [';', ',', '\t']) {
      const { bladen } = await read(`naam${separator}email\r\n"Sam${separator} ""S"""${separator}é\r\n`);
      assert.deepEqual(bladen, [
        {
          naam: 'contacten',
          rijen: [
            ['naam', 'email'],
            [`Sam${separator} "S"`, 'é'],
          ],
        },
      ]);
    }
    assert.deepEqual((await read('naam\né', latin)).opmerkingen, ['windows-1252']);
    assert.equal((await read('naam\né', latin)).bladen[0].rijen[1][0], 'é');
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('naam\né', 'utf16le')]);
    assert.equal((await read('', () => wide)).bladen[0].rijen[1][0], 'é');
  });

  it('is written so that nothing in it is a formula, and read back as it was', async () => {
    const cells = ['=1+1', '+31', '-x', '@a', '\t=1', "'x", 'a;b', 'a"b', 'a\nb', '= DDE("cmd";"/c calc")'];
    const text = modules.csvText([['titel'], ...cells.map(cell => [cell])]);
    for (const line of text.split('\r\n')) assert.doesNotMatch(line, /^"?\s*[=+@-]/);
    const { bladen } = await read(text);
    const { document } = modules.feedFromWorkbook({
      bladen: [
        { naam: 'coalities', rijen: [['id'], ['a']] },
        { ...bladen[0], naam: 'acties' },
      ],
    });
    const titels = document.coalities[0].acties.map(({ titel }) => titel);
    assert.deepEqual(
      titels,
      cells.map(cell => cell.trim().replace('\n', ' ')),
    );
  });
});

describe('the descriptions', () => {
  it('are of every key of the schema, and of nothing else', () => {
    const schema = JSON.parse(readFileSync(`${root}/src/data/feed/feed.schema.json`, 'utf8'));
    const keys = new Map();
    const visit = (part, name) => {
      if (part === null || typeof part !== 'object') return;
      if (part.properties) {
        keys.set(name, new Set([...(keys.get(name) ?? []), ...Object.keys(part.properties)]));
        for (const [key, inner] of Object.entries(part.properties)) visit(inner, key);
      }
      for (const inner of part.anyOf ?? []) visit(inner, name);
      visit(part.items, name);
    };
    visit(schema, 'feed');
    for (const [name, part] of Object.entries(schema.$defs)) visit(part, name);
    const described = Object.entries(modules.onderdelen).filter(
      ([, { sleutels }]) => Object.keys(sleutels).length > 0,
    );
    assert.deepEqual(
      Object.fromEntries(
        described.map(([name, { sleutels }]) => [name, Object.keys(sleutels).toSorted()]).toSorted(),
      ),
      Object.fromEntries([...keys].map(([name, set]) => [name, [...set].toSorted()]).toSorted()),
    );
  });
});

describe('a long text, parsed in pieces', () => {
  /** The first piece is that much longer: the list has to begin in it. */
  const inPieces = (text, size, first = 0) => {
    const pieces = [
      text.slice(0, first),
      ...(text.slice(first).match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []),
    ];
    const steps = modules.parsePieces([pieces.slice(0, 2).join(''), ...pieces.slice(2)]);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };

  it('gives what JSON.parse gives, however the feed is written', () => {
    const { coalities, ...head } = JSON.parse(example);
    const many = Array.from({ length: 20 }, (_, i) => ({ ...coalities[i % 2], id: `c${i}` }));
    const long = 'x {"id": 1}, ["coalities":[{ '.repeat(20);
    for (const feed of [
      { ...head, coalities: many },
      { coalities: many, ...head, links: [{ id: 1 }, { id: 2 }] },
      { titel: long, coalities: many.map(one => ({ ...one, motto: long, eigen: [{ id: 1 }, { id: 2 }] })) },
    ])
      for (const indent of [0, 1, '\t']) {
        const text = JSON.stringify(feed, null, indent);
        assert.equal(JSON.stringify(inPieces(text, 5000), null, indent), text);
      }
  });

  it('never has another outcome, however the text is broken', () => {
    const nested = fc.array(fc.record({ id: fc.nat(9) }), { maxLength: 1 });
    const coalitie = fc.record(
      {
        id: fc.jsonValue({ maxDepth: 1 }),
        naam: fc.string(),
        x: nested,
        coalities: nested,
      },
      { requiredKeys: ['id'] },
    );
    const document = fc.tuple(
      fc.dictionary(fc.constantFrom('a', 'coalities', '__proto__', 'b'), fc.jsonValue()),
      fc.array(coalitie, { minLength: 1 }),
    );
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(
        '',
        ',',
        ' ,',
        ']',
        '[',
        '{',
        '}',
        '"',
        '\\',
        ',{"id"',
        '"coalities":[{"id"',
        '"coalities":[],',
        '],',
      ),
      fc.nat(3),
    );
    let whole = 0;
    fc.assert(
      fc.property(
        document,
        fc.nat(2),
        fc.array(edit, { maxLength: 3 }),
        fc.integer({ min: 60, max: 200 }),
        (parts, indent, edits, size) => {
          const [around, coalities] = parts;
          let text = JSON.stringify({ ...around, coalities, eind: around }, null, indent);
          for (const [where, put, away] of edits) {
            const at = Math.floor(where * text.length);
            text = text.slice(0, at) + put + text.slice(at + away);
          }
          let outcome;
          try {
            outcome = inPieces(text, size, text.indexOf('"coalities"') + 20);
          } catch {
            return;
          }
          whole++;
          const parsed = JSON.parse(text);
          assert.deepEqual(outcome, parsed);
          assert.equal(JSON.stringify(outcome), JSON.stringify(parsed));
        },
      ),
      { numRuns: 2000 },
    );
    assert.ok(whole > 100, `only ${whole} could be parsed in pieces`);
  });
});

describe('a link that is plain', () => {
  it('is what URL makes of it', () => {
    const character = fc.constantFrom(...'abz09AZ-._~!$&()*+,;=:@/%\\?# é'.split(''));
    const rest = fc.array(character, { maxLength: 12 }).map(all => all.join(''));
    fc.assert(
      fc.property(fc.constantFrom('http', 'https', 'HTTPS'), rest, rest, (scheme, host, path) => {
        const link = `${scheme}://${host}.nl/${path}`;
        assert.equal(modules.resolveLink(link), hrefOf(link));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Not by `URL.canParse`: in Node 20 that comes to say no to an é after it was called often. @param {string} link */
function hrefOf(link) {
  try {
    return new URL(link).href;
  } catch {
    return undefined;
  }
}
