/**
 * Numbers as a visitor reads them, with the decimals they have and never more.
 * `Intl` objects are costly to make and hold no state, so one per language is shared.
 */
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * @param value A percentage: 48.6 is 48.6 %, not a part of one.
 * @returns "48,6%" in Dutch, "48.6%" in English.
 */
export function formatPercentage(value: number, language: string): string {
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.NumberFormat([language, 'nl'], {
      style: 'unit',
      unit: 'percent',
      maximumFractionDigits: 20,
    });
    formatters.set(language, formatter);
  }
  return formatter.format(value);
}
