/** What would fit at a place in a feed, as a phrase that follows "expected is". */
import { EXPECTED } from '../feed/sentences.js';
import type { Shape } from '../feed/shape.js';
import type { Taal } from './problems.js';
import { texts } from './texts.js';

/** The Dutch of these is in `sentences.ts`. */
const ENGLISH: Readonly<typeof EXPECTED> = {
  tekstregel: 'text',
  gemeentecode: 'a CBS code such as GM0957',
  deeldatum: 'a date such as 2020, 2020-10 or 2020-10-14',
  tijdstip: 'a date such as 2026-01-31',
  link: 'a web address that starts with https://',
  emailadres: 'one e-mail address',
  telefoonweergave: 'a phone number',
  belnummer: 'a number such as +31475359245',
  taalcode: 'a language code such as nl',
  pijlernummer: 'a number from 1 to 5',
  jaartal: 'a year',
  percentage: 'a percentage from 0 to 100',
  graden: 'a number',
};

export function expectedBy(shape: Shape, taal: Taal): string {
  const say = texts[taal];
  if (shape.kind === 'list') return say.list;
  if (shape.kind === 'object') return say.object(shape.required);
  if (shape.kind === 'union')
    return say.or([...new Set(shape.options.map(option => expectedBy(option, taal)))]);
  const phrase = (taal === 'nl' ? EXPECTED : ENGLISH)[shape.name ?? ''];
  if (phrase !== undefined) return phrase;
  return shape.kind === 'choice' ? say.oneOf(shape.values) : say.text;
}
