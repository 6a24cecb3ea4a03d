/** What there is to say of a spreadsheet that becomes a feed, in Dutch and English. */
import type { Taal } from '../check/problems.js';
import { quote } from '../feed/issues.js';
import type { WerkboekFoutCode, WerkboekOpmerking } from './workbook.js';

/** The stable name of a kind of message. */
export type MeldingCode =
  | 'onbekend-blad'
  | 'onbekende-kolom'
  | 'dubbele-kolom'
  | 'geen-bladen'
  | 'kolom-ontbreekt'
  | 'onbekende-coalitie'
  | 'geen-coalitie'
  | 'dubbele-coalitie'
  | 'onbekende-pijler'
  | 'onbekende-actielijn'
  | 'code-hersteld'
  | 'code-onzeker'
  | 'code-van-naam'
  | 'datum-hersteld'
  | 'nul-hersteld';

interface MeldingFacts {
  readonly value?: unknown;
  readonly naam?: string;
  readonly instead?: string;
}

export interface SheetTexts {
  readonly meldingen: Readonly<Record<MeldingCode, (facts: MeldingFacts) => string>>;
  /** For who left the example of the template in. */
  readonly voorbeeldStaatEr: string;
  readonly fouten: Readonly<Record<WerkboekFoutCode, string>>;
  readonly opmerkingen: Readonly<Record<WerkboekOpmerking, string>>;
}

const nl: SheetTexts = {
  meldingen: {
    'onbekend-blad': ({ naam, instead }) =>
      `Het blad “${naam}” wordt overgeslagen.${instead ? ` Bedoelt u “${instead}”?` : ''}`,
    'onbekende-kolom': ({ naam, instead }) =>
      `De kolom “${naam}” wordt overgeslagen.${instead ? ` Bedoelt u “${instead}”?` : ''}`,
    'dubbele-kolom': ({ naam }) => `De kolom “${naam}” staat er twee keer. Alleen de eerste telt.`,
    'geen-bladen': () =>
      'Er is geen blad “coalities” met een rij erin. Maak een leeg bestand met: coalitie-feed maak --sjabloon sjabloon.xlsx',
    'kolom-ontbreekt': ({ naam }) => `De kolom “${naam}” ontbreekt.`,
    'onbekende-coalitie': ({ value }) =>
      `${quote(value)} is geen id van het blad coalities. De rij wordt overgeslagen.`,
    'geen-coalitie': () => 'Bij welke coalitie hoort deze rij? Vul “coalitie” in. De rij wordt overgeslagen.',
    'dubbele-coalitie': ({ value }) =>
      `Het id ${quote(value)} komt al eerder voor. De rij wordt overgeslagen.`,
    'onbekende-pijler': ({ value }) =>
      `${quote(value)} is geen pijler van deze coalitie. De rij komt bij de coalitie zelf.`,
    'onbekende-actielijn': ({ value }) =>
      `${quote(value)} staat niet op het blad actielijnen. De lijn is erbij gemaakt.`,
    'code-hersteld': ({ value, instead, naam }) => `${quote(value)} is gelezen als ${instead} (${naam}).`,
    'code-onzeker': ({ value }) =>
      `Welke gemeente is ${quote(value)}? Schrijf de code met GM en vier cijfers ervoor, zoals GM0957.`,
    'code-van-naam': ({ naam, instead }) => `De code van ${naam} is ingevuld: ${instead}.`,
    'datum-hersteld': ({ value, instead }) => `${quote(value)} is gelezen als ${instead}.`,
    'nul-hersteld': ({ value, instead }) =>
      `${quote(value)} is gelezen als ${instead}: de nul vooraan was weg.`,
  },
  voorbeeldStaatEr: 'Het voorbeeld uit het sjabloon staat er nog in. Haal die rijen weg.',
  fouten: {
    'geen-werkblad': 'Dit is geen rekenblad. Sla het op als .xlsx, .ods of .csv.',
    'oud-excel': 'Dit is een oud Excel-bestand (.xls). Sla het op als .xlsx.',
    wachtwoord: 'Dit bestand heeft een wachtwoord. Sla het op zonder.',
    beschadigd: 'Dit bestand is beschadigd of niet helemaal opgeslagen. Open het en sla het opnieuw op.',
    'te-groot': 'Dit bestand is te groot: het mag 20 MB zijn, en uitgepakt 100 MB.',
    'te-veel-rijen':
      'Een blad heeft meer dan 50.000 rijen, of heel veel kolommen. Zijn er lege rijen of kolommen met opmaak? Haal die weg.',
  },
  opmerkingen: {
    macros: 'Het bestand heeft macro’s. Die worden niet uitgevoerd.',
    formulefout: 'Een formule geeft een fout, zoals #N/B. Die cellen blijven leeg.',
    'windows-1252': 'Het bestand is opgeslagen als Windows-1252 en zo gelezen. Kijk of é en ë goed zijn.',
    'utf-16': 'Het bestand is opgeslagen als UTF-16 en zo gelezen.',
  },
};

const en: SheetTexts = {
  meldingen: {
    'onbekend-blad': ({ naam, instead }) =>
      `The sheet “${naam}” is skipped.${instead ? ` Do you mean “${instead}”?` : ''}`,
    'onbekende-kolom': ({ naam, instead }) =>
      `The column “${naam}” is skipped.${instead ? ` Do you mean “${instead}”?` : ''}`,
    'dubbele-kolom': ({ naam }) => `The column “${naam}” is there twice. Only the first counts.`,
    'geen-bladen': () =>
      'There is no sheet “coalities” with a row in it. Make an empty file with: coalitie-feed maak --sjabloon sjabloon.xlsx',
    'kolom-ontbreekt': ({ naam }) => `The column “${naam}” is missing.`,
    'onbekende-coalitie': ({ value }) =>
      `${quote(value)} is no id of the sheet coalities. The row is skipped.`,
    'geen-coalitie': () => 'To which coalition does this row belong? Fill in “coalitie”. The row is skipped.',
    'dubbele-coalitie': ({ value }) => `The id ${quote(value)} is there already. The row is skipped.`,
    'onbekende-pijler': ({ value }) =>
      `${quote(value)} is no pijler of this coalition. The row goes to the coalition itself.`,
    'onbekende-actielijn': ({ value }) =>
      `${quote(value)} is not on the sheet actielijnen. The line was added.`,
    'code-hersteld': ({ value, instead, naam }) => `${quote(value)} was read as ${instead} (${naam}).`,
    'code-onzeker': ({ value }) =>
      `Which gemeente is ${quote(value)}? Write the code as GM and four digits, such as GM0957.`,
    'code-van-naam': ({ naam, instead }) => `The code of ${naam} was filled in: ${instead}.`,
    'datum-hersteld': ({ value, instead }) => `${quote(value)} was read as ${instead}.`,
    'nul-hersteld': ({ value, instead }) =>
      `${quote(value)} was read as ${instead}: its leading zero was gone.`,
  },
  voorbeeldStaatEr: 'The example of the template is still there. Remove those rows.',
  fouten: {
    'geen-werkblad': 'This is no spreadsheet. Save it as .xlsx, .ods or .csv.',
    'oud-excel': 'This is an old Excel file (.xls). Save it as .xlsx.',
    wachtwoord: 'This file has a password. Save it without.',
    beschadigd: 'This file is damaged or was not saved completely. Open it and save it again.',
    'te-groot': 'This file is too large: it may be 20 MB, and 100 MB unpacked.',
    'te-veel-rijen':
      'A sheet has more than 50,000 rows, or very many columns. Are there empty rows or columns with formatting? Remove them.',
  },
  opmerkingen: {
    macros: 'The file has macros. They are not executed.',
    formulefout: 'A formula gives an error, such as #N/A. Those cells stay empty.',
    'windows-1252': 'The file was saved as Windows-1252 and read so. See whether é and ë are right.',
    'utf-16': 'The file was saved as UTF-16 and read so.',
  },
};

export const sheetTexts: Readonly<Record<Taal, SheetTexts>> = { nl, en };
