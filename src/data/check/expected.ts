/** What would fit at a place in a feed, as a phrase that follows "expected is". */
import * as feedShape from '../feed/feed-shape.generated.js';
import { valueKinds } from '../feed/repairs.js';
import type { Shape, ValueShape } from '../feed/shape.js';
import type { Taal } from './problems.js';
import { texts } from './texts.js';

/** The Dutch of these is in `repairs.ts`, where the parser has it too. */
const english: ReadonlyMap<Shape, string> = new Map<Shape, string>([
  [feedShape.tekstregel, 'text'],
  [feedShape.gemeentecode, 'a CBS code such as GM0957'],
  [feedShape.deeldatum, 'a date such as 2020, 2020-10 or 2020-10-14'],
  [feedShape.tijdstip, 'a date such as 2026-01-31'],
  [feedShape.link, 'a web address that starts with https://'],
  [feedShape.emailadres, 'one e-mail address'],
  [feedShape.telefoonweergave, 'a phone number'],
  [feedShape.belnummer, 'a number such as +31475359245'],
  [feedShape.taalcode, 'a language code such as nl'],
  [feedShape.pijlernummer, 'a number from 1 to 5'],
  [feedShape.jaartal, 'a year'],
  [feedShape.percentage, 'a percentage from 0 to 100'],
  [feedShape.graden, 'a number'],
]);

export function expectedBy(shape: Shape, taal: Taal): string {
  const say = texts[taal];
  if (shape.kind === 'list') return say.list;
  if (shape.kind === 'object') return say.object(shape.required);
  if (shape.kind === 'union')
    return say.or([...new Set(shape.options.map(option => expectedBy(option, taal)))]);
  const phrase = taal === 'nl' ? valueKinds.get(shape as ValueShape)?.expected : english.get(shape);
  if (phrase !== undefined) return phrase;
  return shape.kind === 'choice' ? say.oneOf(shape.values) : say.text;
}
