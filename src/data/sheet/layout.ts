/**
 * The spreadsheet that becomes a feed: which sheets there are, which columns, and which key of the feed each fills. The
 * reading, the writing and the empty template all go by this one table.
 */
import { onderdelen } from '../feed/descriptions.js';

/** How a cell becomes a value. */
export type KolomSoort = 'regel' | 'tekst' | 'datum' | 'getal' | 'code' | 'telefoon';

export interface Kolom {
  /** As it stands above the column. */
  readonly naam: string;
  readonly soort: KolomSoort;
  /** Other words that people put above it; compared without capitals, accents and spaces. */
  readonly ookWel: readonly string[];
  readonly uitleg: string;
  /** The words that may be in it, for a drop-down. */
  readonly keuzes: readonly string[];
  /** The keys that lead to the value in its entry. */
  readonly sleutels: readonly string[];
  readonly verplicht: boolean;
}

export interface BladIndeling {
  readonly naam: string;
  readonly ookWel: readonly string[];
  readonly uitleg: string;
  readonly kolommen: readonly Kolom[];
  /** The filled row of the template. */
  readonly voorbeeld: Readonly<Record<string, string | number>>;
}

interface KolomOpties {
  readonly soort?: KolomSoort;
  readonly ookWel?: readonly string[];
  readonly uitleg?: string;
  readonly keuzes?: readonly string[];
  readonly sleutels?: readonly string[];
  readonly verplicht?: boolean;
}

/** A column for a key of this part of the feed, explained in the words of that key. */
function kolom(onderdeel: string, naam: string, opties: KolomOpties = {}): Kolom {
  const { soort = 'regel', ookWel = [], keuzes = [], sleutels = [naam], verplicht = false } = opties;
  const uitleg = opties.uitleg ?? onderdelen[onderdeel]?.sleutels[sleutels.at(-1) as string]?.uitleg;
  if (uitleg === undefined) throw new Error(`Nobody says what ${onderdeel}.${naam} is for.`);
  return { naam, soort, ookWel, keuzes, sleutels, verplicht, uitleg: uitleg.replaceAll('`', '') };
}

const VAN_COALITIE = kolom('coalitie', 'coalitie', {
  ookWel: ['id', 'coalitie id', 'coalities'],
  uitleg: 'Het id van de coalitie op het blad coalities. Is er maar één coalitie, dan mag dit leeg blijven.',
});

const datum = { soort: 'datum' } as const;
const tekst = { soort: 'tekst' } as const;

export const indeling: readonly BladIndeling[] = [
  {
    naam: 'feed',
    ookWel: ['bestand'],
    uitleg: 'Over het hele bestand. Eén rij.',
    kolommen: [
      kolom('feed', 'titel'),
      kolom('uitgever', 'uitgever', { sleutels: ['uitgever', 'naam'] }),
      kolom('uitgever', 'uitgeverUrl', { sleutels: ['uitgever', 'url'], ookWel: ['website uitgever'] }),
      kolom('feed', 'bijgewerkt', datum),
      kolom('feed', 'licentie'),
      kolom('feed', 'bron', { uitleg: 'Waar de gegevens vandaan komen.' }),
      kolom('feed', 'taal'),
    ],
    voorbeeld: { titel: 'Lokale coalitie in Voorbeeld', uitgever: 'Gemeente Voorbeeld', taal: 'nl' },
  },
  {
    naam: 'coalities',
    ookWel: ['coalitie'],
    uitleg: 'Elke coalitie een rij.',
    kolommen: [
      kolom('coalitie', 'id', { verplicht: true, ookWel: ['coalitie'] }),
      kolom('coalitie', 'naam', { ookWel: ['naam coalitie'] }),
      kolom('coalitie', 'motto', { ookWel: ['leus', 'slogan'] }),
      kolom('coalitie', 'url', { ookWel: ['website', 'link', 'site'] }),
      kolom('coalitie', 'regio'),
      kolom('coalitie', 'gebied', { ookWel: ['wijk'] }),
      kolom('coalitie', 'fase', { keuzes: ['in-oprichting', 'actief', 'gestopt'] }),
      kolom('looptijd', 'van', { ...datum, sleutels: ['looptijd', 'van'] }),
      kolom('looptijd', 'tot', { ...datum, sleutels: ['looptijd', 'tot'] }),
      kolom('coalitie', 'opgericht', datum),
      kolom('coalitie', 'aangesloten', datum),
      kolom('ondertekening', 'ondertekend', {
        sleutels: ['ondertekend', 'datum'],
        soort: 'datum',
        uitleg: 'Wanneer de vijf pijlers zijn ondertekend.',
      }),
      kolom('ondertekening', 'ondertekendDoor', {
        sleutels: ['ondertekend', 'door'],
        uitleg: 'Wie de vijf pijlers heeft ondertekend.',
      }),
      kolom('coalitie', 'peildatum', datum),
      kolom('coalitie', 'bijgewerkt', datum),
      kolom('coalitie', 'intro', { ...tekst, ookWel: ['inleiding', 'introductie'] }),
      kolom('coalitie', 'doelen', { ...tekst, ookWel: ['doelstellingen', 'doel'] }),
      kolom('coalitie', 'actielijnenTitel'),
      kolom('coalitie', 'actielijnenInleiding', tekst),
      kolom('coalitie', 'pijlersInleiding', tekst),
      kolom('deelnemers', 'deelnemersToelichting', { ...tekst, sleutels: ['deelnemers', 'toelichting'] }),
      kolom('deelnemers', 'deelnemersAantal', { sleutels: ['deelnemers', 'aantalTekst'] }),
      kolom('deelnemers', 'deelnemersPeildatum', { ...datum, sleutels: ['deelnemers', 'peildatum'] }),
      kolom('punt', 'lon', { soort: 'getal', sleutels: ['punt', 'lon'] }),
      kolom('punt', 'lat', { soort: 'getal', sleutels: ['punt', 'lat'] }),
    ],
    voorbeeld: {
      id: 'voorbeeld',
      naam: 'Samen in Voorbeeld',
      motto: 'Niemand hoeft alleen',
      url: 'https://voorbeeld.example/samen',
      fase: 'actief',
      intro: 'Samen zorgen we dat niemand alleen hoeft te zijn.\n\nDoet u mee?',
      doelen: '- Mensen ontmoeten elkaar\n- Wie alleen is, weet waar hij terechtkan',
      deelnemersAantal: 'zo’n 20',
    },
  },
  {
    naam: 'gemeenten',
    ookWel: ['gemeente'],
    uitleg: 'Elke gemeente van een coalitie een rij.',
    kolommen: [
      VAN_COALITIE,
      kolom('gemeente', 'code', {
        soort: 'code',
        ookWel: ['cbs code', 'gemeentecode', 'cbs'],
        uitleg: 'De CBS-code: GM en vier cijfers. Kent u hem niet? Vul dan alleen de naam in.',
      }),
      kolom('gemeente', 'naam', { ookWel: ['gemeente', 'gemeentenaam'] }),
    ],
    voorbeeld: { coalitie: 'voorbeeld', code: 'GM0050', naam: 'Zeewolde' },
  },
  {
    naam: 'pijlers',
    ookWel: ['pijler'],
    uitleg: 'Elke pijler van een coalitie een rij. Weet u niet hoe ver het is, laat de status dan leeg.',
    kolommen: [
      VAN_COALITIE,
      kolom('pijler', 'nr', {
        soort: 'getal',
        verplicht: true,
        ookWel: ['pijler', 'nummer'],
        keuzes: ['1', '2', '3', '4', '5'],
        uitleg:
          '1 Bestuurlijk commitment, 2 Creëer een sterk netwerk, 3 Betrek mensen, eenzamen zelf, 4 Werk aan een duurzame aanpak, 5 Monitoring en evaluatie.',
      }),
      kolom('pijler', 'status', { keuzes: ['niet-gestart', 'in-voorbereiding', 'loopt', 'geborgd'] }),
      kolom('pijler', 'statusTekst'),
      kolom('pijler', 'ondertekend', datum),
      kolom('pijler', 'geldigTot', datum),
      kolom('pijler', 'peildatum', datum),
      kolom('pijler', 'toelichting', { ...tekst, ookWel: ['uitleg'] }),
    ],
    voorbeeld: {
      coalitie: 'voorbeeld',
      nr: 1,
      status: 'loopt',
      toelichting: 'De raad heeft het plan vastgesteld.',
    },
  },
  {
    naam: 'acties',
    ookWel: ['actie', 'activiteiten'],
    uitleg: 'Elke actie een rij.',
    kolommen: [
      VAN_COALITIE,
      kolom('pijler', 'pijler', {
        soort: 'getal',
        keuzes: ['1', '2', '3', '4', '5'],
        uitleg: 'Het nummer van de pijler waar de actie bij hoort. Leeg: bij de coalitie zelf.',
      }),
      kolom('actielijn', 'actielijn', {
        uitleg: 'De titel van de actielijn waar de actie bij hoort. Leeg: bij geen.',
      }),
      kolom('actie', 'titel', { verplicht: true, ookWel: ['actie', 'activiteit'] }),
      kolom('actie', 'status', { keuzes: ['gepland', 'loopt', 'afgerond', 'gestopt'] }),
      kolom('actie', 'datum', datum),
      kolom('actie', 'datumTekst'),
      kolom('actie', 'url', { ookWel: ['website', 'link'] }),
    ],
    voorbeeld: { coalitie: 'voorbeeld', pijler: 2, titel: 'Koffie in de wijk', status: 'loopt' },
  },
  {
    naam: 'deelnemers',
    ookWel: ['deelnemer', 'organisaties'],
    uitleg: 'Elke deelnemer een rij, in de volgorde waarin zij getoond worden.',
    kolommen: [
      VAN_COALITIE,
      kolom('deelnemersgroep', 'groep', { uitleg: 'De naam van de groep. Leeg: een groep zonder naam.' }),
      kolom('deelnemer', 'naam', { verplicht: true, ookWel: ['deelnemer', 'organisatie'] }),
      kolom('deelnemer', 'soort', { keuzes: ['organisatie', 'groep', 'categorie'] }),
      kolom('deelnemer', 'url', { ookWel: ['website', 'link'] }),
    ],
    voorbeeld: { coalitie: 'voorbeeld', groep: 'Kerngroep', naam: 'Welzijn Voorbeeld', soort: 'organisatie' },
  },
  {
    naam: 'contacten',
    ookWel: ['contact', 'contactpersonen'],
    uitleg: 'Elk contact een rij. Niets is verplicht, maar er moet wel iets staan.',
    kolommen: [
      VAN_COALITIE,
      kolom('contact', 'naam', { ookWel: ['contactpersoon'] }),
      kolom('contact', 'functie', { ookWel: ['rol'] }),
      kolom('contact', 'organisatie'),
      kolom('contact', 'onderwerp'),
      kolom('contact', 'email', { ookWel: ['e-mail', 'mail', 'emailadres', 'e-mailadres'] }),
      kolom('telefoon', 'telefoon', {
        soort: 'telefoon',
        sleutels: ['telefoons', 'weergave'],
        ookWel: ['telefoonnummer', 'tel', 'telefoon 1'],
      }),
      kolom('telefoon', 'telefoon2', {
        soort: 'telefoon',
        sleutels: ['telefoons', 'weergave'],
        uitleg: 'Een tweede nummer.',
        ookWel: ['telefoonnummer 2', 'mobiel'],
      }),
      kolom('contact', 'url', { ookWel: ['website', 'link'] }),
      kolom('contact', 'bereikbaar', { ookWel: ['bereikbaarheid'] }),
      kolom('contact', 'toelichting', { ...tekst, ookWel: ['opmerking'] }),
    ],
    voorbeeld: {
      coalitie: 'voorbeeld',
      onderwerp: 'Meedoen',
      organisatie: 'Welzijn Voorbeeld',
      email: 'meedoen@voorbeeld.example',
      telefoon: '012 - 345 67 89',
      bereikbaar: 'maandag tot en met donderdag',
    },
  },
  {
    naam: 'documenten',
    ookWel: ['document', 'links'],
    uitleg: 'Elk document en elke link een rij.',
    kolommen: [
      VAN_COALITIE,
      kolom('pijler', 'pijler', {
        soort: 'getal',
        keuzes: ['1', '2', '3', '4', '5'],
        uitleg: 'Het nummer van de pijler waar het bij hoort. Leeg: bij de coalitie zelf.',
      }),
      kolom('documenten', 'soort', {
        keuzes: ['document', 'link'],
        uitleg: 'Een document of een link. Leeg: een document.',
      }),
      kolom('documenten', 'titel', { verplicht: true, ookWel: ['naam', 'document'] }),
      kolom('documenten', 'url', { ookWel: ['website', 'link', 'adres'] }),
    ],
    voorbeeld: {
      coalitie: 'voorbeeld',
      soort: 'document',
      titel: 'Actieplan 2026',
      url: 'https://voorbeeld.example/actieplan.pdf',
    },
  },
  {
    naam: 'cijfers',
    ookWel: ['cijfer'],
    uitleg: 'Elk gemeten cijfer een rij. Alles is verplicht, behalve gebiedCode, methode en bronUrl.',
    kolommen: [
      VAN_COALITIE,
      kolom('cijfer', 'indicator', {
        verplicht: true,
        keuzes: ['eenzaam', 'ernstig-eenzaam', 'emotioneel-eenzaam', 'sociaal-eenzaam'],
      }),
      kolom('cijfer', 'waarde', { soort: 'getal', verplicht: true, ookWel: ['percentage'] }),
      kolom('cijfer', 'jaar', { soort: 'getal', verplicht: true }),
      kolom('cijfer', 'leeftijd', { verplicht: true }),
      kolom('gebied', 'gebiedSoort', {
        sleutels: ['gebied', 'soort'],
        verplicht: true,
        keuzes: ['gemeente', 'ggd-regio', 'provincie', 'land'],
      }),
      kolom('gebied', 'gebiedCode', { sleutels: ['gebied', 'code'] }),
      kolom('gebied', 'gebiedNaam', { sleutels: ['gebied', 'naam'], verplicht: true, ookWel: ['gebied'] }),
      kolom('cijfer', 'methode', { keuzes: ['enquete', 'model'] }),
      kolom('bron', 'bron', { sleutels: ['bron', 'titel'], verplicht: true }),
      kolom('bron', 'bronUrl', { sleutels: ['bron', 'url'] }),
    ],
    voorbeeld: {
      coalitie: 'voorbeeld',
      indicator: 'eenzaam',
      waarde: 48.6,
      jaar: 2022,
      leeftijd: '18+',
      gebiedSoort: 'land',
      gebiedNaam: 'Nederland',
      methode: 'enquete',
      bron: 'Gezondheidsmonitor 2022',
    },
  },
  {
    naam: 'actielijnen',
    ookWel: ['actielijn', 'sporen', 'bouwstenen'],
    uitleg: 'Elke eigen lijn van een coalitie een rij.',
    kolommen: [
      VAN_COALITIE,
      kolom('actielijn', 'titel', { verplicht: true }),
      kolom('actielijn', 'tekst', tekst),
    ],
    voorbeeld: { coalitie: 'voorbeeld', titel: 'Bewustwording', tekst: 'Iedereen weet wat eenzaamheid is.' },
  },
  {
    naam: 'secties',
    ookWel: ['sectie'],
    uitleg: 'Wat nergens anders past: elke sectie een rij.',
    kolommen: [
      VAN_COALITIE,
      kolom('secties', 'titel', { verplicht: true }),
      kolom('secties', 'tekst', { ...tekst, verplicht: true }),
    ],
    voorbeeld: {
      coalitie: 'voorbeeld',
      titel: 'Hoe het begon',
      tekst: 'In 2020 kwamen tien organisaties bij elkaar.',
    },
  },
  {
    naam: 'citaten',
    ookWel: ['citaat'],
    uitleg: 'Elk citaat een rij.',
    kolommen: [
      VAN_COALITIE,
      kolom('citaten', 'tekst', { verplicht: true, ookWel: ['citaat'] }),
      kolom('citaten', 'naam'),
    ],
    voorbeeld: { coalitie: 'voorbeeld', tekst: 'Ik ken nu de hele straat.', naam: 'een bewoner' },
  },
];

/** Sheets that are there to be read by people only. */
export const UITLEG_BLAD = 'uitleg';
