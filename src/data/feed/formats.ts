/**
 * The written forms that a feed may hold: links, e-mail addresses, phone numbers, partial dates.
 * Pure functions over strings; they know nothing of the schema that uses them.
 */

/** The version of the feed format that this library reads. */
export const FEED_VERSIE = '1';

const LINK_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * A link that `URL` would give back as it is: a host of small letters that is no number, and a path without dot segments or
 * anything to escape. Most links of a feed are like this, and taking one apart takes as long as all else that is done to it.
 */
const PLAIN_LINK = /^https:\/\/([a-z\d]+[.-])+[a-z]+(\/(\.?[\w-])*)+$/;

/** What was resolved last: a link is checked right after that, and need not be taken apart twice. */
let lastResolved: string | undefined;

/** Whether a string is an absolute link that is safe to put in an `href`. */
export function isLink(value: string): boolean {
  return value === lastResolved || resolveLink(value) !== undefined;
}

/** The absolute, safe form of a link, resolved against `baseUrl`; `undefined` when there is none. */
export function resolveLink(value: string, baseUrl?: string): string | undefined {
  try {
    if (PLAIN_LINK.test(value)) lastResolved = value;
    else {
      const { protocol, href } = new URL(value, baseUrl);
      if (!LINK_SCHEMES.has(protocol)) return undefined;
      lastResolved = href;
    }
    return lastResolved;
  } catch {
    return undefined;
  }
}

/** Whether an address is a page of the web on the same server as another one. */
export function isOnServerOf(address: unknown, baseUrl: string | undefined): boolean {
  try {
    const { origin, protocol } = new URL(String(address));
    return /^https?:$/.test(protocol) && new URL(String(baseUrl)).origin === origin;
  } catch {
    return false;
  }
}

// Excludes white space, control and format characters (bidi overrides, zero width) and everything
// that would start a second address, a display name or the query of a `mailto:` link.
const EMAIL =
  /^[^\s\p{C}@<>()[\]",:;\\?&#%]+@[^\s\p{C}@<>()[\]",:;\\?&#%/.]+(\.[^\s\p{C}@<>()[\]",:;\\?&#%/.]+)+$/u;

/** Whether a string is one bare e-mail address, fit for a `mailto:` link without escaping. */
export function isEmail(value: string): boolean {
  return value.length <= 254 && EMAIL.test(value);
}

/** Whether a string can be dialled as it is: an optional `+` and 3 to 15 digits. */
export function isDialable(value: string): boolean {
  return /^\+?\d{3,15}$/.test(value);
}

/**
 * What to dial for a phone number as an editor writes it, or `undefined` when that is not certain.
 *
 * A national number of ten digits gets `+31`. A 14-number (`14 0488`), a service number (`0800`,
 * `0900`) and a short number (`112`, `116 123`) can only be reached as they are and stay so.
 */
export function dialableNumber(written: string): string | undefined {
  // Words may stand before and after the number ("Tel. 0475-359245 (ma t/m vr)").
  const number = /[+\d][\d\s().\-\u2010-\u2013/]*/.exec(written.replace(/\(0\)/g, ''))?.[0] ?? '';
  const international = number.startsWith('+') || /^00[1-9]/.test(number);
  const digits = number.replace(/\D/g, '');
  if (international) {
    // "+31 0475" is a national number with a country code before it: the 0 is not dialled from abroad.
    const abroad = digits.replace(/^00/, '').replace(/^310/, '31');
    return abroad.length >= 8 && abroad.length <= 15 ? `+${abroad}` : undefined;
  }
  if (/^140\d{2,3}$/.test(digits)) return digits;
  if (/^0(800|900|906|909)(\d{4}|\d{7})$/.test(digits)) return digits;
  if (/^0\d{9}$/.test(digits)) return `+31${digits.slice(1)}`;
  if (/^1\d{2}(\d{3})?$/.test(digits)) return digits;
  return undefined;
}

/** Whether a string is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists in the calendar. */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  if (month < '01' || month > '12' || day < '01') return false;
  // Every month has 28 days; which have more, the calendar of the browser knows.
  return day <= '28' || new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
}

/** How a day or a moment is written. */
export const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether a string is written as a date, or as a date with a time, and exists in the calendar. */
export function isMoment(value: string): boolean {
  return MOMENT.test(value) && isPartialDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

/** Whether there is anything to see: white space and zero-width characters alone are nothing. */
export function isBlank(value: string): boolean {
  // Nearly all text starts with a letter or a digit; the expression below is slow to compile and to run.
  const first = value.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  return !/[^\s\p{Cc}\p{Cf}]/u.test(value);
}
