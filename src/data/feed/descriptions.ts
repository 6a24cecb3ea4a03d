/**
 * What every key of the feed is for, in plain Dutch, for who fills it in: the JSON Schema, the tables of docs/feed.md and
 * the columns of the spreadsheet all say it in these words. No element loads this module.
 *
 * A test keeps it complete: each key of the schema is here, and nothing else.
 */

/** One key. */
export interface Sleutel {
  readonly uitleg: string;
  /** How it looks in a feed: a JSON value. */
  readonly voorbeeld?: unknown;
  /** The elements that show it; absent where the parent says it. */
  readonly waar?: string;
}

/** One kind of object. */
export interface Onderdeel {
  readonly titel: string;
  readonly uitleg: string;
  readonly sleutels: Readonly<Record<string, Sleutel>>;
}

const TEKST = 'Een lege regel begint een alinea.';
const PROFIEL = '`coalitie-profiel`';

const titelEnUrl = (titel: string, url: string): Readonly<Record<string, Sleutel>> => ({
  titel: { uitleg: titel, voorbeeld: 'Actieplan 2026' },
  url: { uitleg: url, voorbeeld: 'https://voorbeeld.nl/plan.pdf' },
});

/** By the name of the schema, or, for an object without a name of its own, by the key it stands at. */
export const onderdelen: Readonly<Record<string, Onderdeel>> = {
  feed: {
    titel: 'Coalitiefeed, versie 1',
    uitleg: 'Eén bestand met alles wat de elementen van coalitie-widgets laten zien.',
    sleutels: {
      versie: { uitleg: 'De versie van deze afspraken: altijd `"1"`.' },
      titel: {
        uitleg: 'Waar deze feed over gaat. Vul hem altijd in; zonder titel krijgt u een melding.',
        voorbeeld: 'Onze lokale coalitie',
      },
      coalities: { uitleg: 'De lijst van coalities. `[]` mag: dan zijn er nog geen.' },
      uitgever: { uitleg: 'Wie de feed maakt.', voorbeeld: { naam: 'Gemeente Voorbeeld' } },
      bijgewerkt: {
        uitleg:
          'Wanneer de feed is veranderd: een dag, of een dag met een tijd. De bezoeker ziet die datum bij een coalitie die zelf geen datum geeft, en als vernieuwen niet lukt.',
        voorbeeld: '2026-01-31',
      },
      licentie: { uitleg: 'Onder welke licentie anderen de gegevens mogen gebruiken.', voorbeeld: 'CC0' },
      bron: {
        uitleg: 'Waar de gegevens vandaan komen: een tekst, of een titel met een link.',
        voorbeeld: { titel: 'Actieplan', url: 'https://voorbeeld.nl/plan' },
      },
      taal: { uitleg: 'De taal van de teksten. Weg: Nederlands.', voorbeeld: 'nl' },
    },
  },
  uitgever: {
    titel: 'Uitgever',
    uitleg: 'Wie de feed maakt.',
    sleutels: {
      naam: { uitleg: 'De naam van de organisatie.', voorbeeld: 'Gemeente Voorbeeld' },
      url: { uitleg: 'Haar website.', voorbeeld: 'https://voorbeeld.nl' },
    },
  },
  coalitie: {
    titel: 'Een coalitie',
    uitleg: 'Een lokale coalitie tegen eenzaamheid. Alleen `id` en `gemeenten` zijn verplicht.',
    sleutels: {
      id: {
        uitleg: 'Een eigen, korte naam die niet verandert. Elke coalitie een andere.',
        voorbeeld: 'samen-is-leuker',
        waar: '–',
      },
      gemeenten: { uitleg: 'Een of meer gemeenten waar de coalitie werkt.', waar: 'alle' },
      naam: {
        uitleg: 'Hoe de coalitie heet.',
        voorbeeld: 'Samen is leuker',
        waar: '`coalitie-kaart`, en waar u een coalitie kiest',
      },
      motto: {
        uitleg: 'Haar leus.',
        voorbeeld: 'Samen staan we sterker!',
        waar: `\`coalitie-kaart\`, ${PROFIEL}`,
      },
      url: {
        uitleg: 'Haar eigen pagina.',
        voorbeeld: 'https://voorbeeld.nl/coalitie',
        waar: '`coalitie-kaart`',
      },
      detail: {
        uitleg: 'Waar de rest over haar staat, als de feed een index is. Op de server van de feed zelf.',
        voorbeeld: 'coalities/zeewolde.json',
        waar: '–',
      },
      taal: {
        uitleg: 'De taal van haar teksten, als die anders is dan die van de feed.',
        voorbeeld: 'fy',
        waar: 'alle',
      },
      regio: {
        uitleg: 'Naam van een regio van meer gemeenten. Komt in de plaats van de namen van de gemeenten.',
        voorbeeld: 'Westelijke Mijnstreek',
        waar: 'alle',
      },
      gebied: {
        uitleg: 'Naam van een deel van de gemeente, zoals een wijk.',
        voorbeeld: 'Noordwijk',
        waar: 'alle',
      },
      fase: { uitleg: 'Hoe het met de coalitie staat.', voorbeeld: 'actief', waar: PROFIEL },
      looptijd: {
        uitleg: 'Van wanneer tot wanneer zij werkt.',
        voorbeeld: { van: '2020', tot: '2026-06' },
        waar: PROFIEL,
      },
      opgericht: { uitleg: 'Wanneer zij is opgericht.', voorbeeld: '2020-10', waar: PROFIEL },
      aangesloten: {
        uitleg: 'Wanneer zij zich aansloot bij het landelijke programma.',
        voorbeeld: '2020',
        waar: PROFIEL,
      },
      ondertekend: { uitleg: 'Wie wanneer wat heeft ondertekend.', waar: PROFIEL },
      peildatum: {
        uitleg: 'Van wanneer is wat hier staat. Na een jaar leest de bezoeker dat het verouderd kan zijn.',
        voorbeeld: '2026-01',
        waar: 'alle',
      },
      bijgewerkt: {
        uitleg: 'Wanneer het voor het laatst is veranderd.',
        voorbeeld: '2026-01-31',
        waar: 'alle',
      },
      intro: {
        uitleg: `Waar de coalitie voor staat. ${TEKST}`,
        voorbeeld: 'Samen zorgen we dat niemand alleen hoeft te zijn.',
        waar: `\`coalitie-kaart\`, ${PROFIEL}`,
      },
      doelen: { uitleg: `Wat de coalitie wil bereiken. ${TEKST}`, waar: PROFIEL },
      actielijnenTitel: {
        uitleg: 'Hoe de coalitie haar eigen lijnen noemt.',
        voorbeeld: 'Bouwstenen',
        waar: PROFIEL,
      },
      actielijnenInleiding: { uitleg: `Een inleiding op die lijnen. ${TEKST}`, waar: PROFIEL },
      actielijnen: { uitleg: 'De eigen lijnen van de coalitie, naast de vijf pijlers.', waar: PROFIEL },
      pijlersInleiding: { uitleg: `Iets over de vijf pijlers samen. ${TEKST}`, waar: '`pijlers-status`' },
      pijlers: { uitleg: 'Hoe ver de coalitie is met de vijf pijlers.', waar: '`pijlers-status`' },
      acties: {
        uitleg: 'Wat de coalitie doet, als het niet bij één pijler of actielijn hoort.',
        waar: PROFIEL,
      },
      secties: { uitleg: 'Wat nergens anders past.', waar: PROFIEL },
      deelnemers: { uitleg: 'Wie er meedoen.', waar: '`coalitie-deelnemers`' },
      contacten: { uitleg: 'Wie u kunt bellen of mailen.', waar: '`coalitie-contact`, `coalitie-kaart`' },
      documenten: { uitleg: 'Documenten van de coalitie.', waar: PROFIEL },
      links: { uitleg: 'Andere pagina’s.', waar: PROFIEL },
      citaten: { uitleg: 'Wat mensen zeggen.', waar: PROFIEL },
      cijfers: { uitleg: 'Gemeten cijfers over eenzaamheid.', waar: '`coalitie-cijfers`' },
      punt: {
        uitleg: 'Een plek in graden, als het midden van de gemeente niet goed is.',
        voorbeeld: { lon: 5.98, lat: 51.19 },
        waar: '–',
      },
    },
  },
  looptijd: {
    titel: 'Looptijd',
    uitleg: 'Van wanneer tot wanneer.',
    sleutels: {
      van: { uitleg: 'Het begin.', voorbeeld: '2020' },
      tot: { uitleg: 'Het einde. Weg: er is geen einde bekend.', voorbeeld: '2026-06' },
    },
  },
  ondertekening: {
    titel: 'Een ondertekening',
    uitleg: 'Wie wanneer wat heeft ondertekend.',
    sleutels: {
      datum: { uitleg: 'Wanneer.', voorbeeld: '2020-10-14' },
      datumTekst: { uitleg: 'De datum in woorden. Gaat voor `datum`.', voorbeeld: 'najaar 2020' },
      door: { uitleg: 'Wie.', voorbeeld: 'de wethouder' },
      wat: { uitleg: 'Wat. Weg: de vijf pijlers.', voorbeeld: 'het convenant' },
    },
  },
  gemeente: {
    titel: 'Een gemeente',
    uitleg: 'Een gemeente waar de coalitie werkt.',
    sleutels: {
      code: {
        uitleg: 'De CBS-code: `GM` en vier cijfers, met de nullen vooraan. Altijd tussen aanhalingstekens.',
        voorbeeld: 'GM0050',
      },
      naam: { uitleg: 'De naam. Weg: de naam uit het register van gemeenten.', voorbeeld: 'Zeewolde' },
    },
  },
  contact: {
    titel: 'Een contact',
    uitleg: 'Wie u kunt bellen of mailen. Niets is verplicht, maar er moet wel íets staan.',
    sleutels: {
      naam: { uitleg: 'De naam van een persoon. Wordt de kop.', voorbeeld: 'Sam de Voorbeeld' },
      functie: { uitleg: 'Wat die persoon doet.', voorbeeld: 'beleidsadviseur' },
      organisatie: { uitleg: 'Bij welke organisatie.', voorbeeld: 'Welzijn Voorbeeld' },
      onderwerp: { uitleg: 'Waarvoor u hier terechtkunt.', voorbeeld: 'Meedoen' },
      email: { uitleg: 'Eén e-mailadres, zonder naam erbij.', voorbeeld: 'sam@voorbeeld.nl' },
      telefoons: { uitleg: 'Een of meer telefoonnummers.', voorbeeld: [{ weergave: '14 0320' }] },
      url: { uitleg: 'Een website.', voorbeeld: 'https://voorbeeld.nl/contact' },
      bereikbaar: { uitleg: 'Wanneer.', voorbeeld: 'maandag tot en met donderdag' },
      toelichting: { uitleg: `Wat er nog meer te zeggen is. ${TEKST}` },
    },
  },
  telefoon: {
    titel: 'Een telefoonnummer',
    uitleg: 'Een nummer zoals de bezoeker het leest, en wat er wordt gebeld.',
    sleutels: {
      weergave: { uitleg: 'Het nummer zoals de bezoeker het leest.', voorbeeld: '0475 - 35 92 45' },
      tel: {
        uitleg: 'Wat er wordt gebeld. Weg: het wordt uit `weergave` gehaald.',
        voorbeeld: '+31475359245',
      },
    },
  },
  pijler: {
    titel: 'Een pijler',
    uitleg: 'Hoe ver de coalitie is met een van de vijf pijlers. Elk nummer komt één keer voor.',
    sleutels: {
      nr: { uitleg: 'Het nummer van de pijler: 1, 2, 3, 4 of 5.', voorbeeld: 2 },
      status: { uitleg: 'Hoe ver het is. Weg: onbekend.', voorbeeld: 'loopt' },
      statusTekst: { uitleg: 'De status in uw eigen woorden.', voorbeeld: 'Vastgesteld door de raad' },
      ondertekend: { uitleg: 'Wanneer de pijler is ondertekend.', voorbeeld: '2020' },
      geldigTot: { uitleg: 'Tot wanneer dat geldt.', voorbeeld: '2026' },
      peildatum: { uitleg: 'Van wanneer is wat hier staat.', voorbeeld: '2026-01' },
      toelichting: { uitleg: `Uitleg. ${TEKST}` },
      acties: { uitleg: 'Wat u doet voor deze pijler.' },
      documenten: { uitleg: 'Documenten bij deze pijler.' },
    },
  },
  actie: {
    titel: 'Een actie',
    uitleg: 'Iets wat de coalitie doet.',
    sleutels: {
      titel: { uitleg: 'Wat u doet.', voorbeeld: 'Koffie in de wijk' },
      status: { uitleg: 'Hoe ver het is. Weg: onbekend.', voorbeeld: 'gepland' },
      datum: { uitleg: 'Wanneer.', voorbeeld: '2026-10' },
      datumTekst: { uitleg: 'De datum in woorden. Gaat voor `datum`.', voorbeeld: 'eerste kwartaal 2026' },
      url: { uitleg: 'Een pagina erover.', voorbeeld: 'https://voorbeeld.nl/koffie' },
    },
  },
  actielijn: {
    titel: 'Een actielijn',
    uitleg: 'Een eigen lijn van de coalitie.',
    sleutels: {
      titel: { uitleg: 'Hoe de lijn heet.', voorbeeld: 'Bewustwording' },
      tekst: { uitleg: `Wat de lijn is. ${TEKST}` },
      acties: { uitleg: 'Wat u doet in deze lijn.' },
    },
  },
  deelnemers: {
    titel: 'Deelnemers',
    uitleg: 'Wie er meedoen: namen, een aantal in woorden, of allebei.',
    sleutels: {
      toelichting: { uitleg: `Iets over de deelnemers samen. ${TEKST}` },
      groepen: { uitleg: 'De deelnemers, in groepen. Eén groep zonder naam mag ook.' },
      aantalTekst: { uitleg: 'Het aantal in woorden.', voorbeeld: 'zo’n 20' },
      peildatum: { uitleg: 'Van wanneer is wat hier staat.', voorbeeld: '2026' },
    },
  },
  deelnemersgroep: {
    titel: 'Een groep deelnemers',
    uitleg: 'Deelnemers die bij elkaar horen.',
    sleutels: {
      naam: { uitleg: 'De naam van de groep.', voorbeeld: 'Kerngroep' },
      toelichting: { uitleg: `Iets over de groep. ${TEKST}` },
      aantalTekst: { uitleg: 'Het aantal in woorden.', voorbeeld: 'meer dan 10' },
      leden: { uitleg: 'Wie erin zitten.' },
    },
  },
  deelnemer: {
    titel: 'Een deelnemer',
    uitleg: 'Een organisatie, een groep mensen of een soort organisaties.',
    sleutels: {
      naam: { uitleg: 'De naam.', voorbeeld: 'Humanitas' },
      soort: { uitleg: 'Wat het is. Weg: onbekend.', voorbeeld: 'organisatie' },
      url: { uitleg: 'Een website.', voorbeeld: 'https://voorbeeld.nl' },
    },
  },
  cijfer: {
    titel: 'Een cijfer',
    uitleg:
      'Een gemeten cijfer, met alles wat nodig is om het te begrijpen. Ontbreekt er iets, dan vervalt het.',
    sleutels: {
      indicator: { uitleg: 'Wat er is gemeten.', voorbeeld: 'eenzaam' },
      waarde: { uitleg: 'Het percentage, van 0 tot en met 100.', voorbeeld: 48.6 },
      jaar: { uitleg: 'Het jaar van de meting.', voorbeeld: 2022 },
      leeftijd: { uitleg: 'Wie er zijn gemeten.', voorbeeld: '18+' },
      gebied: {
        uitleg: 'Waar er is gemeten.',
        voorbeeld: { soort: 'gemeente', code: 'GM0957', naam: 'Roermond' },
      },
      methode: { uitleg: 'Hoe er is gemeten. Weg: onbekend.', voorbeeld: 'enquete' },
      bron: { uitleg: 'Waar het cijfer vandaan komt.', voorbeeld: { titel: 'Gezondheidsmonitor 2022' } },
    },
  },
  gebied: {
    titel: 'Het gebied van een cijfer',
    uitleg: 'Waar er is gemeten.',
    sleutels: {
      soort: { uitleg: 'Wat voor gebied.', voorbeeld: 'gemeente' },
      code: {
        uitleg: 'De CBS-code. Schrijf hetzelfde gebied steeds met dezelfde code.',
        voorbeeld: 'GM0957',
      },
      naam: { uitleg: 'De naam.', voorbeeld: 'Roermond' },
    },
  },
  bron: {
    titel: 'Een bron',
    uitleg: 'Waar iets vandaan komt.',
    sleutels: titelEnUrl('Hoe de bron heet.', 'Waar de bron te vinden is.'),
  },
  documenten: {
    titel: 'Een document',
    uitleg: 'Een document, met een link als het op internet staat.',
    sleutels: titelEnUrl('Hoe het document heet.', 'Waar het staat.'),
  },
  links: {
    titel: 'Een link',
    uitleg: 'Een andere pagina.',
    sleutels: titelEnUrl('Wat er staat.', 'Het adres.'),
  },
  secties: {
    titel: 'Een sectie',
    uitleg: 'Een eigen onderdeel, met een kop en tekst.',
    sleutels: {
      titel: { uitleg: 'De kop.', voorbeeld: 'Hoe het begon' },
      tekst: { uitleg: `De tekst. ${TEKST}` },
    },
  },
  citaten: {
    titel: 'Een citaat',
    uitleg: 'Wat iemand zegt.',
    sleutels: {
      tekst: { uitleg: 'Wat er is gezegd, zonder aanhalingstekens.', voorbeeld: 'Ik ken nu de hele straat.' },
      naam: { uitleg: 'Wie het zei.', voorbeeld: 'een bewoner' },
    },
  },
  punt: {
    titel: 'Een punt op de kaart',
    uitleg: 'Een plek, in graden (WGS 84).',
    sleutels: {
      lon: { uitleg: 'De lengte: in Nederland tussen 3 en 8.', voorbeeld: 5.98 },
      lat: { uitleg: 'De breedte: in Nederland tussen 50 en 54.', voorbeeld: 51.19 },
    },
  },
  inline: {
    titel: 'Een stukje van een regel',
    uitleg: 'Tekst, tekst met een link, of tekst met nadruk.',
    sleutels: {
      tekst: { uitleg: 'Wat er staat.', voorbeeld: 'ons plan' },
      url: { uitleg: 'Waar de link heen gaat.', voorbeeld: 'https://voorbeeld.nl/plan' },
      nadruk: { uitleg: '`true`: met nadruk.', voorbeeld: true },
    },
  },
  blok: {
    titel: 'Een blok tekst',
    uitleg: 'Een alinea, een kop, een lijst, of een alinea met links.',
    sleutels: {
      kop: { uitleg: 'Een kop in de tekst.', voorbeeld: 'Wat we doen' },
      lijst: {
        uitleg: 'Een lijst. Elke regel is tekst, of een lijst van stukjes.',
        voorbeeld: ['Bellen', 'Eten'],
      },
      genummerd: { uitleg: '`true`: de lijst heeft nummers.', voorbeeld: true },
      alinea: { uitleg: 'Een alinea van stukjes, met links of nadruk erin.' },
    },
  },
  regel: { titel: 'Een regel van een lijst', uitleg: 'Tekst, of een lijst van stukjes.', sleutels: {} },
  tekst: {
    titel: 'Tekst',
    uitleg: 'Gewone tekst, of een lijst van blokken. Nooit HTML. Een lege regel begint een alinea.',
    sleutels: {},
  },
};
