/**
 * The example feeds are read as facts about real coalitions: a name, a number or an order that
 * changes by accident is an error in public. The facts are therefore written out here a second
 * time, as literals, and compared with the JSON itself, before any parser has touched it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const readExample = name => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

const source = readExample('coalities.json');
const feed = JSON.parse(source);
const minimal = JSON.parse(readExample('minimaal.json'));
const [roermond, nederBetuwe] = feed.coalities;

const membersOf = coalitie => coalitie.deelnemers.groepen.flatMap(groep => groep.leden);
const namesOf = coalitie => membersOf(coalitie).map(lid => lid.naam);
const pijlerOf = (coalitie, nr) => coalitie.pijlers.find(pijler => pijler.nr === nr);

/** All text in a value, in reading order, without its structure. */
const textOf = value => {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(textOf).join(' ');
};

const assertMentions = (value, facts) => {
  const text = textOf(value);
  for (const fact of facts) assert.ok(text.includes(fact), `"${fact}" is missing in: ${text}`);
};

// What may stand where: a key leads to the shape of its value, or to `leaf` for a plain value.
const leaf = {};
const link = { titel: leaf, url: leaf };
const inline = { tekst: leaf, url: leaf, nadruk: leaf };
const text = { kop: leaf, lijst: inline, genummerd: leaf, alinea: inline };
const actie = { titel: leaf, status: leaf, datum: leaf, datumTekst: leaf, url: leaf };
const knownKeys = {
  $schema: leaf,
  versie: leaf,
  titel: leaf,
  uitgever: { naam: leaf, url: leaf },
  bijgewerkt: leaf,
  licentie: leaf,
  bron: link,
  taal: leaf,
  coalities: {
    id: leaf,
    gemeenten: { code: leaf, naam: leaf },
    naam: leaf,
    motto: leaf,
    url: leaf,
    regio: leaf,
    gebied: leaf,
    fase: leaf,
    looptijd: { van: leaf, tot: leaf },
    opgericht: leaf,
    aangesloten: leaf,
    ondertekend: { datum: leaf, datumTekst: leaf, door: leaf, wat: leaf },
    peildatum: leaf,
    bijgewerkt: leaf,
    intro: text,
    doelen: text,
    actielijnenTitel: leaf,
    actielijnenInleiding: text,
    actielijnen: { titel: leaf, tekst: text, acties: actie },
    pijlersInleiding: text,
    pijlers: {
      nr: leaf,
      status: leaf,
      statusTekst: leaf,
      ondertekend: leaf,
      geldigTot: leaf,
      peildatum: leaf,
      toelichting: text,
      acties: actie,
      documenten: link,
    },
    acties: actie,
    secties: { titel: leaf, tekst: text },
    deelnemers: {
      toelichting: text,
      groepen: {
        naam: leaf,
        toelichting: text,
        aantalTekst: leaf,
        leden: { naam: leaf, soort: leaf, url: leaf },
      },
      aantalTekst: leaf,
      peildatum: leaf,
    },
    contacten: {
      naam: leaf,
      functie: leaf,
      organisatie: leaf,
      onderwerp: leaf,
      email: leaf,
      telefoons: { weergave: leaf, tel: leaf },
      url: leaf,
      bereikbaar: leaf,
      toelichting: leaf,
    },
    documenten: link,
    links: link,
    citaten: { tekst: leaf, naam: leaf },
    cijfers: {
      indicator: leaf,
      waarde: leaf,
      jaar: leaf,
      leeftijd: leaf,
      gebied: { soort: leaf, code: leaf, naam: leaf },
      methode: leaf,
      bron: link,
    },
    punt: { lon: leaf, lat: leaf },
    detail: leaf,
  },
};

/** Paths of keys that the format does not know; a list is looked through, whatever its depth. */
const unknownKeys = (value, shape, path = '') => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownKeys(item, shape, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    Object.hasOwn(shape, key) ? unknownKeys(child, shape[key], `${path}.${key}`) : [`${path}.${key}`],
  );
};

describe('examples/coalities.json', () => {
  it('is a Dutch feed of version 1 that points an editor to the schema first', () => {
    assert.equal(Object.keys(feed)[0], '$schema');
    assert.equal(feed.$schema, '../src/data/feed/feed.schema.json');
    assert.equal(feed.versie, '1');
    assert.equal(feed.taal, 'nl');
    assert.ok(feed.titel.length > 0);
    assert.ok(feed.bron.titel.length > 0);
  });

  it('holds Roermond and Neder-Betuwe, each with its CBS code', () => {
    assert.deepEqual(
      feed.coalities.map(({ id, gemeenten }) => ({ id, gemeenten })),
      [
        { id: 'roermond', gemeenten: [{ code: 'GM0957', naam: 'Roermond' }] },
        { id: 'neder-betuwe', gemeenten: [{ code: 'GM1740', naam: 'Neder-Betuwe' }] },
      ],
    );
  });

  it('uses only keys of the feed format', () => {
    assert.deepEqual(unknownKeys(feed, knownKeys), []);
  });

  it('has no empty text, no markup and no web address, since the sources name none', () => {
    assert.doesNotMatch(source, /: ""|: \[\]|: \{\}|: null/);
    assert.doesNotMatch(source, /<[a-z/!]/i);
    assert.doesNotMatch(source, /https?:|www\./);
  });

  it('claims no date and no licence that the sources do not give', () => {
    for (const key of ['bijgewerkt', 'licentie', 'uitgever']) assert.ok(!Object.hasOwn(feed, key), key);
    for (const coalitie of feed.coalities) {
      for (const key of ['bijgewerkt', 'peildatum', 'opgericht', 'aangesloten', 'fase', 'looptijd'])
        assert.ok(!Object.hasOwn(coalitie, key), `${coalitie.id}.${key}`);
    }
  });

  it('has the five pijlers of both coalitions, in order and each with an explanation', () => {
    for (const coalitie of feed.coalities) {
      assert.deepEqual(
        coalitie.pijlers.map(pijler => pijler.nr),
        [1, 2, 3, 4, 5],
      );
      for (const pijler of coalitie.pijlers) assert.ok(textOf(pijler.toelichting).length > 0);
    }
  });

  it('gives a status only to the pijlers of which the source says that the work is going on', () => {
    const statuses = coalitie => coalitie.pijlers.map(pijler => pijler.status ?? 'onbekend');
    assert.deepEqual(statuses(roermond), ['onbekend', 'loopt', 'loopt', 'loopt', 'onbekend']);
    assert.deepEqual(statuses(nederBetuwe), ['onbekend', 'loopt', 'onbekend', 'onbekend', 'onbekend']);
  });

  it('leaves the number to dial to be derived', () => {
    for (const coalitie of feed.coalities)
      for (const contact of coalitie.contacten)
        for (const telefoon of contact.telefoons) assert.deepEqual(Object.keys(telefoon), ['weergave']);
  });
});

describe('Roermond', () => {
  it('has no name or motto of its own and was endorsed, not signed', () => {
    for (const key of ['naam', 'motto', 'ondertekend']) assert.ok(!Object.hasOwn(roermond, key), key);
    assert.equal(pijlerOf(roermond, 1).statusTekst, 'Bestuurlijk onderschreven');
  });

  it('lists its fifteen participants as published, in order', () => {
    assert.deepEqual(namesOf(roermond), [
      'Gemeente Roermond',
      'Stichting Wel.kom, welzijnsorganisatie',
      '’t Paradies',
      'Humanitas',
      'Seniorenverenigingen Roermond- Raad van ouderen',
      'Seniorenraad Roermond',
      'KBO Roermond',
      'Algemeen maatschappelijk werk midden-limburg',
      'Belbrigade',
      'Organisaties, bedrijven en inwoners betrokken bij dementievriendelijk Roermond',
      'Maximina',
      'Parochie st. Christoffel',
      'Eci cultuurfabriek',
      'Belbrigade Roermond',
      'Woningcorporaties',
    ]);
    assert.ok(!Object.hasOwn(roermond.deelnemers, 'peildatum'));
  });

  it('tells a group and a category from an organisation', () => {
    const soortOf = Object.fromEntries(membersOf(roermond).map(lid => [lid.naam, lid.soort]));
    assert.equal(soortOf['Gemeente Roermond'], 'organisatie');
    assert.equal(
      soortOf['Organisaties, bedrijven en inwoners betrokken bij dementievriendelijk Roermond'],
      'groep',
    );
    assert.equal(soortOf.Woningcorporaties, 'categorie');
  });

  it('has three actielijnen, in order', () => {
    assert.deepEqual(
      roermond.actielijnen.map(actielijn => actielijn.titel),
      ['Bewustwording', 'Verbeteren van de kwaliteit van het aanbod', 'Samenwerking'],
    );
    for (const actielijn of roermond.actielijnen) assert.ok(textOf(actielijn.tekst).length > 0);
    assert.ok(textOf(roermond.actielijnenInleiding).length > 0);
  });

  it('has one contact', () => {
    assert.deepEqual(roermond.contacten, [
      {
        naam: 'Betty Wilms',
        functie: 'Contactpersoon',
        email: 'bettywilms@roermond.nl',
        telefoons: [{ weergave: '0475-359245' }],
      },
    ]);
  });

  it('keeps the names and terms of the source in its texts', () => {
    assertMentions(roermond.doelen, ['Eén tegen eenzaamheid', '75+', 'landelijke coalitie']);
    assertMentions(roermond.intro, [
      'spil',
      'netwerk aanpak eenzaamheid',
      'seniorvriendelijk Roermond',
      'netwerkregisseur',
      'beleidsmakers, professionals en onderzoekers',
    ]);
    assertMentions(pijlerOf(roermond, 1), ['portefeuillehouder', 'college', 'actieplan aanpak eenzaamheid']);
    assertMentions(pijlerOf(roermond, 2), ['lokaal netwerk', 'Seniorvriendelijk Roermond']);
    assertMentions(pijlerOf(roermond, 3), ['cursus Grip en Glans']);
    assertMentions(pijlerOf(roermond, 4), [
      'verbetertool van Movisie',
      '‘in gesprek over eenzaamheid’',
      'centrale plek',
      'seniorvriendelijk Roermond',
    ]);
    assertMentions(pijlerOf(roermond, 5), ['proces', 'interventie']);
    assert.deepEqual(roermond.documenten, [{ titel: 'Actieplan aanpak eenzaamheid' }]);
  });
});

describe('Neder-Betuwe', () => {
  it('has its own name and motto', () => {
    assert.equal(nederBetuwe.naam, 'Samen is leuker');
    assert.equal(nederBetuwe.motto, 'Samen is leuker en samen staan we sterker!');
  });

  it('was signed at the beginning of 2020 by the wethouder', () => {
    assert.deepEqual(nederBetuwe.ondertekend, [
      { datumTekst: 'begin 2020', door: 'wethouder Herma van Dijkhuizen' },
    ]);
    assert.equal(pijlerOf(nederBetuwe, 1).ondertekend, '2020');
  });

  it('has its goals as an introduction and a list of six', () => {
    const [introduction, goals] = nederBetuwe.doelen;
    assert.equal(nederBetuwe.doelen.length, 2);
    assert.ok(introduction.length > 0);
    assert.equal(goals.lijst.length, 6);
    const wordOfEach = ['taboe', 'signaleren', 'stemmen', 'doorverwezen', 'projecten', 'laaggeletterden'];
    wordOfEach.forEach((word, index) => {
      assertMentions(goals.lijst[index], [word]);
    });
    assertMentions(goals.lijst[5], ['ouderen', 'alleenstaanden', 'mensen met een beperking', 'jongeren']);
  });

  it('lists its seven participants as published, in order, as of October 2020', () => {
    assert.deepEqual(namesOf(nederBetuwe), [
      'Gemeente Neder-Betuwe',
      'Buurtsportcoaches (Healthclub Juliën)',
      'Eleos',
      'GGD Gelderland-Zuid',
      'Mozaïek welzijn',
      'Santé Partners',
      'Welzijn Rivierstroom',
    ]);
    assert.equal(nederBetuwe.deelnemers.peildatum, '2020-10');
  });

  it('has two contacts, in order', () => {
    assert.deepEqual(nederBetuwe.contacten, [
      {
        naam: 'Marieke Kuypers',
        organisatie: 'Gemeente Neder-Betuwe',
        email: 'mkuypers@nederbetuwe.nl',
        telefoons: [{ weergave: '140488' }],
      },
      {
        naam: 'Jos Meerssman',
        organisatie: 'Lokale coalitie Samen is Leuker',
        email: 'info@welzijnrivierstroom.nl',
        telefoons: [{ weergave: '0344 602337' }],
      },
    ]);
  });

  it('keeps the names and years of the source in its texts', () => {
    assertMentions(nederBetuwe.intro, ['Gemeente Neder-Betuwe', 'NEE tegen eenzaamheid']);
    assertMentions(pijlerOf(nederBetuwe, 1), [
      'landelijke actieprogramma Eén tegen eenzaamheid',
      'wethouder Herma van Dijkhuizen',
      '‘Hoofdlijnennotitie – Aanpak eenzaamheid Neder-Betuwe november 2019’',
      'college van B&W',
      'gemeenteraad',
      '‘Samen is leuker’',
    ]);
    assertMentions(pijlerOf(nederBetuwe, 2), [
      'uitvoeringspartners',
      'preventie',
      'kernpartners',
      'zorg en welzijn',
      'kerken, scholen, ondernemers en vrijwilligers',
      'verenigingsleven',
    ]);
    assertMentions(pijlerOf(nederBetuwe, 3), [
      'ouderen',
      'alleenstaanden',
      'mensen met een beperking',
      'laaggeletterden',
      'jongeren',
    ]);
    assertMentions(pijlerOf(nederBetuwe, 4), [
      'GGD Gelderland-Zuid',
      'Movisie',
      '‘Wat werkt bij de aanpak van eenzaamheid’',
      'een aantal keer per jaar',
    ]);
    assertMentions(pijlerOf(nederBetuwe, 5), ['drie jaar', '‘Kwaliteitskompas’ van Movisie', '2021 en 2025']);
  });

  it('names the documents of which no address is known', () => {
    assert.deepEqual(nederBetuwe.documenten, [
      { titel: 'Hoofdlijnennotitie – Aanpak eenzaamheid Neder-Betuwe november 2019' },
      { titel: 'Wat werkt bij de aanpak van eenzaamheid (dossier van Movisie)' },
    ]);
  });
});

describe('examples/minimaal.json', () => {
  it('is one coalition with one gemeente and one contact, and nothing more', () => {
    assert.deepEqual(Object.keys(minimal), ['versie', 'titel', 'coalities']);
    assert.equal(minimal.versie, '1');
    assert.equal(minimal.coalities.length, 1);
    const [coalitie] = minimal.coalities;
    assert.deepEqual(Object.keys(coalitie), ['id', 'gemeenten', 'contacten']);
    assert.equal(coalitie.gemeenten.length, 1);
    assert.match(coalitie.gemeenten[0].code, /^GM\d{4}$/);
    assert.equal(coalitie.contacten.length, 1);
    assert.deepEqual(unknownKeys(minimal, knownKeys), []);
  });

  it('has contact values that are plainly fictional', () => {
    const [contact] = minimal.coalities[0].contacten;
    assert.equal(contact.email, 'voorbeeld@example.nl');
    assert.deepEqual(contact.telefoons, [{ weergave: '012-3456789' }]);
  });
});
