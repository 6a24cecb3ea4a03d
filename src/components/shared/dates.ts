/**
 * Dates as a visitor reads them, with the precision they have and never more.
 * `Intl` objects are costly to make and hold no state, so one per language and precision is shared.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();

const PRECISION: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * @param value `2020`, `2020-10`, `2020-10-14`, or an instant, of which the day is shown.
 * @returns "2020", "oktober 2020" or "14 oktober 2020".
 */
export function formatDate(value: string, language: string): string {
  const day = value.slice(0, 10);
  const precision = Math.min(day.split('-').length, 3) - 1;
  const key = `${language}${precision}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    // Browsers that do not know Frisian write Dutch months; the day has no time zone.
    formatter = new Intl.DateTimeFormat([language, 'nl'], { ...PRECISION[precision], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(day));
}
