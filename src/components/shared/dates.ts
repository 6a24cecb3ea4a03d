/**
 * Dates as a visitor reads them, with the precision they have and never more. Not by `Intl`: making a formatter is the
 * dearest part of a first click, and browsers that do not know Frisian write Dutch months.
 */
import type { Language } from './language.js';

const MONTHS: Readonly<Record<Language, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
  fy: 'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber',
};

/**
 * @param value `2020`, `2020-10`, `2020-10-14`, or an instant, of which the day is shown.
 * @returns "2020", "oktober 2020" or "14 oktober 2020"; in English "October 14, 2020".
 */
export function formatDate(value: string, language: Language): string {
  const [year = '', month, day] = value.slice(0, 10).split('-');
  if (month === undefined) return year;
  const name = MONTHS[language].split(' ')[Number(month) - 1];
  if (day === undefined) return `${name} ${year}`;
  return language === 'en' ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
}
