/**
 * What the elements have no need of, but who keeps a feed does: is it still true, can a visitor reach somebody, may this
 * number be on the internet, is this key a slip of the pen?
 */
import { feedShape } from '../feed/feed-shape.generated.js';
import { dialableNumber } from '../feed/formats.js';
import type { KnownMunicipalities } from '../feed/parse.js';
import { repairOf } from '../feed/repairs.js';
import type { Coalitie, Feed } from '../feed/schema.js';
import type { ObjectShape, Shape } from '../feed/shape.js';
import { isOutdated, peilmomentOf } from '../questions/freshness.js';
import { coalitienaam } from '../questions/names.js';
import type { Trail } from './json-scan.js';
import { nearest } from './nearest.js';
import type { AdviceCode, Taal } from './problems.js';
import { chosenShape } from './shape-at.js';
import type { Facts } from './texts.js';

/** What the checker asks of the register of municipalities, beside what the parser does. */
export interface CheckedMunicipalities extends KnownMunicipalities {
  metNaam(tekst: string): { readonly code: string; readonly naam: string } | undefined;
}

export interface Advice {
  readonly code: AdviceCode;
  readonly trail: Trail;
  readonly facts: Facts;
}

interface Question {
  readonly document: unknown;
  readonly feed: Feed;
  readonly today: Date;
  readonly taal: Taal;
  readonly register: CheckedMunicipalities | undefined;
}

export function adviceOn({ document, feed, today, taal, register }: Question): Advice[] {
  const walk = new AdviceWalk(today, register);
  walk.visit(feedShape.feed, document);
  return [...walk.advice, ...adviceOnCoalities(document, feed, today, taal)];
}

/** A key that starts with one of these is a note of its own, such as `$schema`. */
const OWN_KEY = /^[$_@#/]/;

/** Goes through a document along the shape; what the parser leaves out is looked at as well. */
class AdviceWalk {
  readonly advice: Advice[] = [];
  readonly #today: Date;
  readonly #register: CheckedMunicipalities | undefined;
  readonly #trail: (string | number)[] = [];

  constructor(today: Date, register: CheckedMunicipalities | undefined) {
    this.#today = today;
    this.#register = register;
  }

  visit(written: Shape, value: unknown): void {
    if (value === null || value === undefined) return;
    const shape = written.kind === 'union' ? chosenShape(written, value) : written;
    if (shape === feedShape.link) this.#link(value);
    else if (shape?.kind === 'list' && Array.isArray(value)) {
      // A list of plain text has nothing to advise on, and most of a feed is text.
      for (let index = 0; index < value.length; index++) this.#below(index, shape.entry, value[index]);
    } else if (shape?.kind === 'object' && typeof value === 'object' && !Array.isArray(value)) {
      this.#object(shape, value as Record<string, unknown>);
    }
  }

  #below(step: string | number, shape: Shape, value: unknown): void {
    if (typeof value === 'string' && shape.kind !== 'text') return;
    if (shape === feedShape.tekstregel) return;
    this.#trail.push(step);
    this.visit(shape, value);
    this.#trail.pop();
  }

  #object(shape: ObjectShape, value: Record<string, unknown>): void {
    for (const key in value) {
      const member = shape.members.find(one => one.key === key);
      if (member) this.#below(key, member.shape, value[key]);
      else if (Object.hasOwn(value, key) && !OWN_KEY.test(key)) this.#unknown(shape, value, key);
    }
    if (shape === feedShape.gemeente) this.#gemeente(value);
    else if (shape === feedShape.contact) this.#contact(value);
    else if (shape === feedShape.telefoon) this.#telefoon(value);
    else if (shape === feedShape.pijler) this.#passed(value.geldigTot, 'geldigTot');
    else if (shape === feedShape.actie && value.status === 'gepland') this.#passed(value.datum, 'datum');
  }

  #unknown(shape: ObjectShape, value: Record<string, unknown>, key: string): void {
    const free = shape.members.map(member => member.key).filter(name => !Object.hasOwn(value, name));
    const instead = nearest(key, free);
    this.#add('onbekende-sleutel', key, { key, ...(instead !== undefined && { instead }) });
  }

  #link(value: unknown): void {
    if (typeof value !== 'string' || !/^\s*http:/i.test(value)) return;
    this.#add('geen-https', undefined, { value, instead: value.trim().replace(/^http:/i, 'https:') });
  }

  #telefoon({ weergave, tel }: Record<string, unknown>): void {
    const number = dialableNumber(String(tel ?? weergave ?? ''));
    if (number && /^\+316/.test(number)) this.#add('mobiel-nummer', 'weergave', { value: weergave ?? tel });
  }

  #contact({ email, telefoons, url }: Record<string, unknown>): void {
    const hasPhone = Array.isArray(telefoons) ? telefoons.length > 0 : Boolean(telefoons);
    if (!email && !hasPhone && !url) this.#add('niet-te-bereiken', undefined, {});
  }

  #gemeente({ code: written, naam }: Record<string, unknown>): void {
    if (!this.#register || typeof naam !== 'string') return;
    const code = repairOf(feedShape.gemeentecode)?.repair(written, { baseUrl: undefined }) as string;
    const own = this.#register.metCode(code) ?? this.#register.vervallen(code);
    if (!own || own.naam === naam) return;
    const named = this.#register.metNaam(naam);
    if (!named || named.code === code) return;
    // A merged gemeente is often called by its new name already.
    if (this.#register.vervallen(code)?.opvolgers.includes(named.code)) return;
    const facts = { value: naam, naam: `${own.naam} (${code})`, namen: [`${named.naam} (${named.code})`] };
    this.#add('naam-past-niet', 'naam', facts);
  }

  #passed(value: unknown, key: string): void {
    if (typeof value !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return;
    if (isPassed(value, this.#today)) this.#add('verlopen', key, { value, key });
  }

  #add(code: AdviceCode, below: string | undefined, facts: Facts): void {
    const trail = below === undefined ? [...this.#trail] : [...this.#trail, below];
    this.advice.push({ code, trail, facts });
  }
}

/** What follows from a coalition as a whole, as the elements read it. */
function adviceOnCoalities(document: unknown, feed: Feed, today: Date, taal: Taal): Advice[] {
  const advice: Advice[] = [];
  const written = (document as { coalities: readonly unknown[] }).coalities;
  // Skipped entries make the indexes of the feed differ from those of the document.
  const indexById = new Map<string, number>();
  written.forEach((coalitie, index) => {
    const id = String((coalitie as { id?: unknown } | null)?.id);
    if (!indexById.has(id)) indexById.set(id, index);
  });
  let feedIsStale = false;
  for (const coalitie of feed.coalities) {
    const index = indexById.get(coalitie.id);
    if (index === undefined || coalitie.fase === 'gestopt') continue;
    const trail = ['coalities', index];
    const stale = staleDate(coalitie, feed, today);
    if (stale && stale.key === undefined) feedIsStale = true;
    else if (stale) {
      const naam = coalitienaam(coalitie, taal);
      advice.push({
        code: 'verouderd',
        trail: [...trail, stale.key as string],
        facts: { value: stale.datum, naam },
      });
    }
    // The contacts of an entry of an index are in its own document.
    const isEntry = Object.hasOwn(written[index] as object, 'detail');
    if (!coalitie.contacten && !isEntry)
      advice.push({ code: 'geen-contact', trail, facts: { naam: coalitienaam(coalitie, taal) } });
  }
  if (feedIsStale)
    advice.push({ code: 'verouderd', trail: ['bijgewerkt'], facts: { value: feed.bijgewerkt as string } });
  return advice;
}

/** The date of a coalition when it is more than a year back; without `key` it is that of the feed. */
function staleDate(coalitie: Coalitie, feed: Feed, today: Date): { datum: string; key?: string } | undefined {
  const moment = peilmomentOf(coalitie, feed);
  if (!moment || !isOutdated(moment.datum, today)) return undefined;
  if (moment.soort === 'peildatum') return { datum: moment.datum, key: 'peildatum' };
  return { datum: moment.datum, ...(coalitie.bijgewerkt !== undefined && { key: 'bijgewerkt' }) };
}

/** Whether the last day that a partial date can mean lies before today. */
function isPassed(datum: string, today: Date): boolean {
  return isOutdated(datum, new Date(today.getFullYear() + 1, today.getMonth(), today.getDate()));
}
