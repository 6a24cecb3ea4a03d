/** Sheets as text with separators, safe to open in a spreadsheet. */
import type { Cel } from './workbook.js';

/** With this a spreadsheet knows that the text is UTF-8. */
const MARK = '\ufeff';

/**
 * The text of a file. A cell of text that a spreadsheet would take for a formula gets an apostrophe before it, which
 * the reader of `to-feed.ts` takes off again.
 */
export function csvText(rijen: readonly (readonly Cel[])[], separator = ';'): string {
  return MARK + rijen.map(rij => `${rij.map(cel => field(cel, separator)).join(separator)}\r\n`).join('');
}

function field(cel: Cel, separator: string): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return String(cel);
  const text = typeof cel === 'object' ? cel.datum : String(cel);
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
