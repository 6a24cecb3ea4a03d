/** A workbook as the rest of this folder knows it: sheets of rows of values, whatever file they came from. */

/** A value of a cell; of a formula what it gave. A date is in UTC, with the precision that the cell showed. */
export type Cel = string | number | boolean | Datum | null;

/** A date cell. */
export interface Datum {
  /** `2020`, `2020-10` or `2020-10-14`. */
  readonly datum: string;
}

export interface Blad {
  readonly naam: string;
  readonly rijen: readonly (readonly Cel[])[];
}

export interface Werkboek {
  readonly bladen: readonly Blad[];
  /** Something about the file that its maker should know, such as macros that were left out. */
  readonly opmerkingen: readonly WerkboekOpmerking[];
}

export type WerkboekOpmerking = 'macros' | 'formulefout' | 'windows-1252' | 'utf-16';

/** Why a file cannot be read as a workbook. */
export type WerkboekFoutCode =
  | 'geen-werkblad'
  | 'oud-excel'
  | 'wachtwoord'
  | 'beschadigd'
  | 'te-groot'
  | 'te-veel-rijen';

export class WerkboekFout extends Error {
  override readonly name = 'WerkboekFout';
  constructor(
    readonly code: WerkboekFoutCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The name of a column as people count it: 0 is A, 26 is AA. */
export function kolomletter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : kolomletter(Math.floor(index / 26) - 1) + rest;
}
