/** Problems of a feed that was made of a spreadsheet, in terms of its sheets. */
import { indeling } from './layout.js';
import type { Cellen, Melding } from './to-feed.js';

/** The cell that a value came from, or the row that its entry did; `feed` for what stands in no sheet. */
export function cellOf(pad: string, cellen: Cellen): string {
  for (let at = pad; at !== ''; at = at.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const cell = cellen.get(at);
    if (cell !== undefined) return cell;
  }
  return 'feed';
}

/** Whether the coalition that the template shows is still there. */
export function hasExample(document: Record<string, unknown> | undefined): boolean {
  const example = indeling.find(({ naam }) => naam === 'coalities')?.voorbeeld;
  const coalities = (document?.coalities ?? []) as readonly Record<string, unknown>[];
  return coalities.some(({ id, naam }) => id === example?.id && naam === example?.naam);
}

/** A gemeente whose code was not certain is told once. */
export function isSaidBefore(pad: string, meldingen: readonly Melding[], cellen: Cellen): boolean {
  if (!/\.gemeenten\[\d+\]\.code$/.test(pad)) return false;
  const row = /\d+$/.exec(cellOf(pad, cellen))?.[0];
  return meldingen.some(({ code, rij }) => code === 'code-onzeker' && String(rij) === row);
}
