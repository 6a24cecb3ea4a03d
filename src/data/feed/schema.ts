/**
 * The coalition feed, version 1: the one definition of its shape.
 *
 * TypeScript types, the published JSON Schema (`feed.schema.json`) and what the tolerant parser walks
 * along (`feed-shape.generated.ts`) are all derived from these zod schemas, so a change of the format
 * is a change in this file, and then `npm run generate:schema`. The schemas say what holds *behind* the
 * border: absolute links, codes in capitals, real dates. What editors may write in front of it, and how
 * that is mended, is in `repairs.ts`; the walk itself is in `parse.ts`.
 *
 * No page loads this module: it is for tools and tests, and for the types.
 */
import * as z from 'zod/mini';
import { FEED_VERSIE, isDialable, isEmail, isLink, isMoment, isPartialDate, MOMENT } from './formats.js';

// ── Single values ────────────────────────────────────────────────────────────────────────────────
// One exported constant per kind of value: `repairs.ts` says by the same name how it is mended. A test
// in a schema is a function of `formats.ts`, so that the parser can be told its name.

/** One line of plain text with something to see in it; never HTML. */
export const tekstregel = z.string().check(z.minLength(1));

/** A CBS municipality code: `GM` and four digits, leading zeros included. */
export const gemeentecode = z.string().check(z.regex(/^GM\d{4}$/));

/** A date with the precision it has: `2020`, `2020-10` or `2020-10-14`. */
export const deeldatum = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/), z.refine(isPartialDate));

/** The day or the moment the feed was last changed: `2026-01-31` or `2026-01-31T12:00:00Z`. */
export const tijdstip = z.string().check(z.regex(MOMENT), z.refine(isMoment));

/** An absolute link: `https:`, `http:`, `mailto:` or `tel:`. In the file it may be relative to the feed. */
export const link = z.string().check(z.refine(isLink));

/** The address of the document with all there is of a coalition, on the server of the feed. In the file it may be relative. */
export const detailadres = z.string().check(z.refine(isLink));

/** One bare e-mail address. */
export const emailadres = z.string().check(z.refine(isEmail));

/** A phone number as an editor writes it and a visitor reads it. */
export const telefoonweergave = z.string().check(z.minLength(1));

/** What is dialled: digits, with `+` and the country code for an ordinary number. */
export const belnummer = z.string().check(z.refine(isDialable));

/** A language tag such as `nl` or `fy`. */
export const taalcode = z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/));

export const pijlernummer = z.literal([1, 2, 3, 4, 5]);
export const jaartal = z.int().check(z.gte(1900), z.lte(2200));
export const percentage = z.number().check(z.gte(0), z.lte(100));
export const graden = z.number().check(z.gte(-180), z.lte(180));
export const ja = z.literal(true);
export const jaNee = z.boolean();

// ── Rich text ────────────────────────────────────────────────────────────────────────────────────

/** A piece of a line: text, text with a link, or text with emphasis. */
export const inline = z.union([
  tekstregel,
  z.object({ tekst: tekstregel, url: z.optional(link), nadruk: z.optional(ja) }),
]);
const inlines = z.array(inline).check(z.minLength(1));

/** One entry of a list. */
export const regel = z.union([tekstregel, inlines]);

/** A block: a paragraph, a heading, a list, or a paragraph with links. */
export const blok = z.union([
  tekstregel,
  z.object({ kop: tekstregel }),
  z.object({ lijst: z.array(regel).check(z.minLength(1)), genummerd: z.optional(jaNee) }),
  z.object({ alinea: inlines }),
]);

/** Running text: a string (a blank line starts a paragraph) or a list of blocks. */
export const tekst = z.union([tekstregel, z.array(blok).check(z.minLength(1))]);

// ── Parts of a coalition ─────────────────────────────────────────────────────────────────────────

const titelMetLink = z.object({ titel: tekstregel, url: z.optional(link) });

export const bron = z.union([tekstregel, titelMetLink]);

export const gemeente = z.object({ code: gemeentecode, naam: z.optional(tekstregel) });

export const actie = z.object({
  titel: tekstregel,
  status: z.optional(z.enum(['gepland', 'loopt', 'afgerond', 'gestopt'])),
  datum: z.optional(deeldatum),
  datumTekst: z.optional(tekstregel),
  url: z.optional(link),
});

export const pijler = z.object({
  nr: pijlernummer,
  status: z.optional(z.enum(['niet-gestart', 'in-voorbereiding', 'loopt', 'geborgd'])),
  statusTekst: z.optional(tekstregel),
  ondertekend: z.optional(deeldatum),
  geldigTot: z.optional(deeldatum),
  peildatum: z.optional(deeldatum),
  toelichting: z.optional(tekst),
  acties: z.optional(z.array(actie)),
  documenten: z.optional(z.array(titelMetLink)),
});

export const actielijn = z.object({
  titel: tekstregel,
  tekst: z.optional(tekst),
  acties: z.optional(z.array(actie)),
});

export const deelnemer = z.object({
  naam: tekstregel,
  soort: z.optional(z.enum(['organisatie', 'groep', 'categorie'])),
  url: z.optional(link),
});

export const deelnemersgroep = z.object({
  naam: z.optional(tekstregel),
  toelichting: z.optional(tekst),
  aantalTekst: z.optional(tekstregel),
  leden: z.optional(z.array(deelnemer)),
});

export const deelnemers = z.object({
  toelichting: z.optional(tekst),
  groepen: z.optional(z.array(deelnemersgroep)),
  aantalTekst: z.optional(tekstregel),
  peildatum: z.optional(deeldatum),
});

export const telefoon = z.object({ weergave: telefoonweergave, tel: z.optional(belnummer) });

export const contact = z.object({
  naam: z.optional(tekstregel),
  functie: z.optional(tekstregel),
  organisatie: z.optional(tekstregel),
  onderwerp: z.optional(tekstregel),
  email: z.optional(emailadres),
  telefoons: z.optional(z.array(telefoon)),
  url: z.optional(link),
  bereikbaar: z.optional(tekstregel),
  toelichting: z.optional(tekst),
});

export const cijfer = z.object({
  indicator: z.enum(['eenzaam', 'ernstig-eenzaam', 'emotioneel-eenzaam', 'sociaal-eenzaam']),
  waarde: percentage,
  jaar: jaartal,
  leeftijd: tekstregel,
  gebied: z.object({
    soort: z.enum(['gemeente', 'ggd-regio', 'provincie', 'land']),
    code: z.optional(tekstregel),
    naam: tekstregel,
  }),
  methode: z.optional(z.enum(['enquete', 'model'])),
  bron: titelMetLink,
});

export const ondertekening = z.object({
  datum: z.optional(deeldatum),
  datumTekst: z.optional(tekstregel),
  door: z.optional(tekstregel),
  wat: z.optional(tekstregel),
});

export const gemeenten = z.array(gemeente).check(z.minLength(1));
export const pijlers = z.array(pijler);

// ── Coalition and feed ───────────────────────────────────────────────────────────────────────────

export const coalitie = z.object({
  id: tekstregel,
  gemeenten,
  naam: z.optional(tekstregel),
  motto: z.optional(tekstregel),
  url: z.optional(link),
  detail: z.optional(detailadres),
  taal: z.optional(taalcode),
  regio: z.optional(tekstregel),
  gebied: z.optional(tekstregel),
  fase: z.optional(z.enum(['in-oprichting', 'actief', 'gestopt'])),
  looptijd: z.optional(z.object({ van: z.optional(deeldatum), tot: z.optional(deeldatum) })),
  opgericht: z.optional(deeldatum),
  aangesloten: z.optional(deeldatum),
  ondertekend: z.optional(z.array(ondertekening)),
  peildatum: z.optional(deeldatum),
  bijgewerkt: z.optional(deeldatum),
  intro: z.optional(tekst),
  doelen: z.optional(tekst),
  actielijnenTitel: z.optional(tekstregel),
  actielijnenInleiding: z.optional(tekst),
  actielijnen: z.optional(z.array(actielijn)),
  pijlersInleiding: z.optional(tekst),
  pijlers: z.optional(pijlers),
  acties: z.optional(z.array(actie)),
  secties: z.optional(z.array(z.object({ titel: tekstregel, tekst }))),
  deelnemers: z.optional(deelnemers),
  contacten: z.optional(z.array(contact)),
  documenten: z.optional(z.array(titelMetLink)),
  links: z.optional(z.array(titelMetLink)),
  citaten: z.optional(z.array(z.object({ tekst: tekstregel, naam: z.optional(tekstregel) }))),
  cijfers: z.optional(z.array(cijfer)),
  punt: z.optional(z.object({ lon: graden, lat: graden })),
});

export const coalities = z.array(coalitie);

export const feed = z.object({
  versie: z.literal(FEED_VERSIE),
  titel: z.optional(tekstregel),
  uitgever: z.optional(z.object({ naam: tekstregel, url: z.optional(link) })),
  bijgewerkt: z.optional(tijdstip),
  licentie: z.optional(tekstregel),
  bron: z.optional(bron),
  taal: z.optional(taalcode),
  coalities,
});

/** Lists in which a key may occur once; of two equal entries the first stays. */
export const uniqueBy: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [coalities, 'id'],
  [gemeenten, 'code'],
  [pijlers, 'nr'],
]);

// ── Types ────────────────────────────────────────────────────────────────────────────────────────

/** A value that nobody changes any more, down to its last entry. */
export type Frozen<T> = T extends readonly (infer Entry)[]
  ? readonly Frozen<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** One piece of a line of rich text. */
export type Inline = Frozen<z.output<typeof inline>>;
/** One entry of a list in rich text. */
export type Regel = Frozen<z.output<typeof regel>>;
/** One block of rich text. */
export type Blok = Frozen<z.output<typeof blok>>;
/** Running text: a string, in which a blank line starts a paragraph, or blocks. */
export type Tekst = Frozen<z.output<typeof tekst>>;
/** A municipality as a coalition names it. */
export interface Gemeente extends Frozen<z.output<typeof gemeente>> {}
/** Something a coalition does, with its own status. */
export interface Actie extends Frozen<z.output<typeof actie>> {}
/** What a coalition says of one of the five pijlers. */
export interface Pijler extends Frozen<z.output<typeof pijler>> {}
/** Progress of a pijler as the coalition reports it; absent means unknown. */
export type PijlerStatus = NonNullable<Pijler['status']>;
/** One of the coalition's own lines of action. */
export interface Actielijn extends Frozen<z.output<typeof actielijn>> {}
/** One participant: an organisation, a group of people or a category. */
export interface Deelnemer extends Frozen<z.output<typeof deelnemer>> {}
/** Who takes part: names in groups, a count in words, or both. */
export interface Deelnemers extends Frozen<z.output<typeof deelnemers>> {}
/** A phone number as written and, where it can be dialled, as dialled. */
export interface Telefoon extends Frozen<z.output<typeof telefoon>> {}
/** Whom to call or write. */
export interface Contact extends Frozen<z.output<typeof contact>> {}
/** One measured figure with all that gives it meaning. */
export interface Cijfer extends Frozen<z.output<typeof cijfer>> {}
/** A local coalition against loneliness. */
export interface Coalitie extends Frozen<z.output<typeof coalitie>> {}
/** A whole feed: frozen, and checked to the last value. */
export interface Feed extends Frozen<z.output<typeof feed>> {}
