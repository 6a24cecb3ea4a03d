/** Bounds of what the checker takes, and the sentences for what goes beyond them. */

const MB = 1024 * 1024;

/** As the command line has it: ten thousand coalitions of 5 kB, and some. */
export const MAX_BYTES = 80 * MB;

/** Characters; beyond this a text field becomes slow to type in. */
export const MAX_EDITABLE = 1_000_000;

/** Characters of one line; beyond this a text field takes seconds to lay it out. */
export const MAX_EDITABLE_LINE = 20_000;

/** As many CSV files as there are sheets, and some. */
export const MAX_FILES = 20;

export function isTooLarge(bytes: number): boolean {
  return bytes > MAX_BYTES;
}

export const tooLarge = (naam: string): string =>
  `${naam} is te groot. Deze pagina leest bestanden tot 80 MB. De elementen halen boven 5 MB niets op.`;
