/** The empty spreadsheet: a sheet that explains, and each sheet with its columns, drop-downs and one filled row. */
import type { WriteOptions } from 'hucre/xlsx';
import { indeling, UITLEG_BLAD } from './layout.js';
import { kolomletter } from './workbook.js';

/** As many rows as have drop-downs, and cells in which a code or a date stays as it is typed. */
const ROWS = 300;

const HEAD = { font: { bold: true } };
const WRAPPED = { alignment: { wrapText: true, vertical: 'top' as const } };

export async function templateBytes(): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx(templateOptions());
}

function templateOptions(): WriteOptions {
  return {
    sheets: [explanation(), ...indeling.map(sheet)],
    // Always the same bytes.
    properties: {
      title: 'Coalitiefeed',
      creator: 'coalitie-widgets',
      created: new Date(0),
      modified: new Date(0),
    },
  };
}

function explanation(): WriteOptions['sheets'][number] {
  const rows: (string | null)[][] = [
    ['Een coalitiefeed maken'],
    [
      'Vul de bladen hierachter in. In elk blad staat één rij als voorbeeld: schrijf er overheen of haal haar weg.',
    ],
    ['Laat leeg wat u niet weet. Een blad dat u niet nodig hebt, mag leeg blijven.'],
    ['Een datum is een jaar, een maand of een dag: 2020, 2020-10 of 2020-10-14.'],
    [
      'In een tekst begint een lege regel een alinea. Regels die met een streepje beginnen, worden een lijst.',
    ],
    [null],
    ['blad', 'kolom', 'wat u invult', 'keuzes'],
    ...indeling.flatMap(({ naam, uitleg, kolommen }) => [
      [naam, null, uitleg, null],
      ...kolommen.map(kolom => [
        naam,
        kolom.naam,
        kolom.verplicht ? `${kolom.uitleg} Verplicht.` : kolom.uitleg,
        kolom.keuzes.join(', ') || null,
      ]),
    ]),
  ];
  const cells = new Map(['0,0', '6,0', '6,1', '6,2', '6,3'].map(at => [at, { style: HEAD }]));
  const columns = [{ width: 16 }, { width: 24 }, { width: 80, style: WRAPPED }, { width: 40 }];
  return { name: UITLEG_BLAD, columns, rows, cells };
}

function sheet({ naam, kolommen, voorbeeld }: (typeof indeling)[number]): WriteOptions['sheets'][number] {
  const rows = [
    kolommen.map(kolom => kolom.naam),
    kolommen.map(kolom => voorbeeld[kolom.naam] ?? null),
    ...Array.from({ length: ROWS - 2 }, () => kolommen.map(() => null)),
  ];
  const columns = kolommen.map(({ soort, naam: name }) => ({
    width: soort === 'tekst' ? 50 : Math.max(14, name.length + 2),
    // As text, so that a spreadsheet leaves zeros, dates and numbers as they are typed.
    ...(soort !== 'getal' && { style: { numFmt: '@', ...(soort === 'tekst' && WRAPPED) } }),
  }));
  const dataValidations = kolommen.flatMap(({ keuzes, uitleg }, c) =>
    keuzes.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            values: [...keuzes],
            allowBlank: true,
            showInputMessage: true,
            inputMessage: uitleg.slice(0, 250),
            showErrorMessage: true,
            errorTitle: 'Dit kan hier niet',
            errorMessage: `Kies een van: ${keuzes.join(', ')}. Of laat het leeg.`,
            range: `${kolomletter(c)}2:${kolomletter(c)}${ROWS}`,
          },
        ],
  );
  const cells = new Map(kolommen.map((_, c) => [`0,${c}`, { style: HEAD }]));
  return { name: naam, columns, rows, cells, dataValidations, freezePane: { rows: 1 } };
}
