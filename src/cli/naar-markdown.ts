/** `naar-markdown`: a feed as text to read, print or paste, with nothing in it that Markdown would make something of. */
import type { Actie, Blok, Coalitie, Contact, Feed, Inline, Regel, Tekst } from '../data/feed/schema.js';
import { coalitienaam, plaatsnaam } from '../data/questions/names.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import { writeWhole } from './files.js';
import { onlyFeed, readFeed } from './read-feed.js';

export const command: Command = {
  options: { naar: { type: 'string' }, overschrijf: { type: 'boolean' } },

  async run(names, { naar, overschrijf }, context) {
    const { feed } = await readFeed(onlyFeed(names, context), context);
    const text = markdownOf(feed);
    if (typeof naar === 'string') {
      await writeWhole(naar, text, { overschrijf: overschrijf === true }, context);
      context.err(context.say.files.written(naar));
    } else context.write(text);
    return EXIT.ok;
  },
};

const PIJLERS = [
  'Bestuurlijk commitment',
  'Creëer een sterk netwerk',
  'Betrek mensen, eenzamen zelf',
  'Werk aan een duurzame aanpak',
  'Monitoring en evaluatie',
];

export function markdownOf(feed: Feed): string {
  const parts = [`# ${escaped(feed.titel ?? 'Lokale coalities')}`, ...feed.coalities.flatMap(coalitieParts)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function coalitieParts(coalitie: Coalitie): string[] {
  const {
    motto,
    url,
    intro,
    doelen,
    deelnemers,
    contacten = [],
    pijlers = [],
    secties = [],
    citaten = [],
  } = coalitie;
  const {
    actielijnen = [],
    acties = [],
    documenten = [],
    links = [],
    cijfers = [],
    peildatum,
    bijgewerkt,
  } = coalitie;
  const date = peildatum ?? bijgewerkt;
  return [
    `## ${escaped(coalitienaam(coalitie, 'nl'))}`,
    coalitie.naam === undefined ? '' : escaped(plaatsnaam(coalitie, 'nl')),
    motto === undefined ? '' : `*${escaped(motto)}*`,
    url === undefined ? '' : link(url, url),
    date === undefined ? '' : `Stand van zaken: ${date}`,
    ...text(intro),
    ...section('Doelen', text(doelen)),
    ...section(coalitie.actielijnenTitel ?? 'Actielijnen', [
      ...text(coalitie.actielijnenInleiding),
      ...actielijnen.flatMap(lijn => [
        `#### ${escaped(lijn.titel)}`,
        ...text(lijn.tekst),
        list((lijn.acties ?? []).map(actie)),
      ]),
    ]),
    ...section('De vijf pijlers', [
      ...text(coalitie.pijlersInleiding),
      ...pijlers.flatMap(({ nr, status, statusTekst, toelichting, acties: own = [] }) => [
        `#### ${nr} ${PIJLERS[nr - 1]}`,
        status || statusTekst ? `Status: ${escaped(statusTekst ?? (status as string))}` : '',
        ...text(toelichting),
        list(own.map(actie)),
      ]),
    ]),
    ...section('Acties', [list(acties.map(actie))]),
    ...secties.flatMap(({ titel, tekst }) => section(titel, text(tekst))),
    ...section('Cijfers', [
      list(
        cijfers.map(({ indicator, waarde, jaar, leeftijd, gebied, bron }) =>
          escaped(
            `${indicator}: ${String(waarde).replace('.', ',')} % (${leeftijd}, ${gebied.naam}, ${jaar}; ${bron.titel})`,
          ),
        ),
      ),
    ]),
    ...citaten.map(
      ({ tekst, naam }) => `> ${escaped(tekst)}${naam === undefined ? '' : ` (${escaped(naam)})`}`,
    ),
    ...section('Deelnemers', [
      ...text(deelnemers?.toelichting),
      deelnemers?.aantalTekst === undefined ? '' : escaped(deelnemers.aantalTekst),
      ...(deelnemers?.groepen ?? []).flatMap(({ naam, toelichting, aantalTekst, leden = [] }) => [
        naam === undefined ? '' : `#### ${escaped(naam)}`,
        ...text(toelichting),
        aantalTekst === undefined ? '' : escaped(aantalTekst),
        list(leden.map(lid => link(lid.naam, lid.url))),
      ]),
    ]),
    ...section('Meer informatie', [
      list([...documenten, ...links].map(({ titel, url: to }) => link(titel, to))),
    ]),
    ...section('Contact', contacten.map(contactText)),
  ];
}

function section(title: string, parts: readonly string[]): string[] {
  const filled = parts.filter(Boolean);
  return filled.length === 0 ? [] : [`### ${escaped(title)}`, ...filled];
}

function contactText({
  naam,
  functie,
  organisatie,
  onderwerp,
  email,
  telefoons = [],
  url,
  bereikbaar,
  toelichting,
}: Contact) {
  const who = [naam, functie, organisatie, onderwerp].filter(part => part !== undefined).map(escaped);
  const how = [
    ...telefoons.map(({ weergave }) => escaped(weergave)),
    ...(email === undefined ? [] : [escaped(email)]),
    ...(url === undefined ? [] : [link(url, url)]),
    ...(bereikbaar === undefined ? [] : [escaped(bereikbaar)]),
  ];
  return [`**${who.join(', ') || 'Contact'}**`, list(how), ...text(toelichting)].filter(Boolean).join('\n\n');
}

function actie({ titel, status, datum, datumTekst, url }: Actie): string {
  const more = [status, datumTekst ?? datum].filter(part => part !== undefined).map(escaped);
  return link(titel, url) + (more.length > 0 ? ` (${more.join(', ')})` : '');
}

function text(tekst: Tekst | undefined): string[] {
  if (tekst === undefined) return [];
  return typeof tekst === 'string' ? paragraphs(tekst) : tekst.flatMap(block);
}

function paragraphs(tekst: string): string[] {
  return tekst.split(/\n\s*\n/).map(paragraph => escaped(paragraph.trim()));
}

function block(blok: Blok): string[] {
  if (typeof blok === 'string') return paragraphs(blok);
  if ('kop' in blok) return [`#### ${escaped(blok.kop)}`];
  if ('alinea' in blok) return [blok.alinea.map(inline).join('')];
  const lines = blok.lijst.map(line);
  return [blok.genummerd ? lines.map((one, i) => `${i + 1}. ${one}`).join('\n') : list(lines)];
}

function line(regel: Regel): string {
  return typeof regel === 'string' ? escaped(regel) : regel.map(inline).join('');
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece);
  const words = piece.nadruk ? `**${escaped(piece.tekst)}**` : escaped(piece.tekst);
  return piece.url === undefined ? words : `[${words}](<${piece.url}>)`;
}

function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

function link(words: string, url: string | undefined): string {
  return url === undefined || url.startsWith('https://feed.invalid/')
    ? escaped(words)
    : `[${escaped(words)}](<${url}>)`;
}

/** Text of a feed is text: no character of it is mark-up, and a line break is a space. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
