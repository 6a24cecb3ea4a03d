/**
 * Writes the table of custom properties in `docs/vormgeving.md`. Names and values come from `custom-elements.json`, which
 * has them from the style sheets; what each is for, in Dutch, is here. A property without a Dutch word, or a word without
 * a property, ends the run.
 *
 * `node tools/vormgeving.mjs`, or `npm run generate:docs`; a test keeps the table current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../docs/vormgeving.md', import.meta.url));
const MANIFEST = fileURLToPath(new URL('../custom-elements.json', import.meta.url));

/** What each property is for, by the heading under which it stands. The part after `--coalitie-` is the key. */
const GROUPS = {
  Tekst: {
    color: 'tekst; alle kleuren van ons volgen hieruit',
    'font-family': 'lettertype',
    'font-size': 'grootte van de tekst',
    'line-height': 'regelhoogte, liefst zonder eenheid',
    'small-font-size': 'bronnen, legenda en opmerkingen',
    'link-color': 'links',
  },
  Koppen: {
    'heading-color': 'kleur',
    'heading-font-family': 'lettertype',
    'heading-font-weight': 'dikte',
    'heading-line-height': 'regelhoogte',
    'heading-1-font-size': 'grootte van niveau 1',
    'heading-2-font-size': 'grootte van niveau 2',
    'heading-3-font-size': 'grootte van niveau 3',
    'heading-4-font-size': 'grootte van niveau 4',
    'heading-5-font-size': 'grootte van niveau 5 en 6',
  },
  'Kleur en ruimte': {
    'accent-color': 'wie meedoet op de kaart, de vorm van een status',
    'on-accent-color': 'wat op het accent staat',
    'surface-color': 'achtergrond van een kaartje',
    'border-color': 'lijnen om kaartjes, meldingen en lijsten',
    'border-width': 'dikte van die lijnen',
    'border-radius': 'hoeken van kaartjes, meldingen en de kaart',
    space: 'ruimte tussen en in blokken',
    'icon-size': 'vorm van een status, plaatje op een knop',
  },
  'Knoppen en velden': {
    'target-size': 'hoogte van wat u indrukt; nooit minder dan 24px',
    'button-color': 'tekst op een knop',
    'button-background-color': 'achtergrond van een knop',
    'button-border-color': 'rand van een knop',
    'button-border-width': 'dikte van die rand, met een eenheid',
    'button-border-radius': 'hoeken van een knop',
    'field-color': 'tekst in een veld of keuzelijst',
    'field-background-color': 'achtergrond van een veld of keuzelijst',
    'field-border-color': 'rand van een veld of keuzelijst',
    'field-border-width': 'dikte van die rand, met een eenheid',
    'field-border-radius': 'hoeken van een veld of keuzelijst',
    'focus-color': 'rand om wat de focus heeft',
    'focus-width': 'dikte van die rand; nooit minder dan 2px',
    'focus-offset': 'ruimte tussen die rand en wat erin staat',
    'popup-background-color': 'achtergrond van zoekresultaten en van hints op de kaart',
    'popup-active-background-color': 'achtergrond van het zoekresultaat onder de muis of de pijltjes',
    'popup-color': 'tekst daarop',
  },
  'Status van een pijler': {
    'status-niet-gestart-color': 'vorm bij niet gestart, en bij onbekend',
    'status-in-voorbereiding-color': 'vorm bij in voorbereiding',
    'status-loopt-color': 'vorm bij loopt',
    'status-geborgd-color': 'vorm bij geborgd',
  },
  Kaart: {
    'map-land-color': 'gemeenten die niet meedoen',
    'map-border-color': 'grenzen',
    'map-water-color': 'water en buitenland',
    'map-chosen-color': 'wat gekozen is',
  },
};

/** The whole page, with the table as the manifest has it now. */
export function vormgevingText() {
  const page = readFileSync(FILE, 'utf8');
  return page.replace(
    /(<!-- tokens -->\n)[\s\S]*(<!-- \/tokens -->)/,
    (_, start, end) => start + tables() + end,
  );
}

function tables() {
  const properties = propertiesInManifest();
  const unused = new Set(properties.keys());
  const text = Object.entries(GROUPS).map(([title, meanings]) => {
    const rows = Object.entries(meanings).map(([key, meaning]) => {
      const name = `--coalitie-${key}`;
      const property = properties.get(name);
      if (!property) throw new Error(`tools/vormgeving.mjs explains ${name}, which no element reads.`);
      unused.delete(name);
      return row([`\`${name}\``, meaning, ...values(property.fallback), property.elements]);
    });
    return [
      `### ${title}\n`,
      row(['eigenschap', 'van', 'token van NL Design System', 'anders', 'bij']),
      row(['---', '---', '---', '---', '---']),
      ...rows,
    ].join('\n');
  });
  if (unused.size > 0) throw new Error(`tools/vormgeving.mjs does not explain ${[...unused].join(', ')}.`);
  return `\n${text.join('\n\n')}\n\n`;
}

/** Each property with its default and the elements that have it. */
function propertiesInManifest() {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const found = new Map();
  for (const { tagName, cssProperties } of elements) {
    for (const { name, default: fallback } of cssProperties) {
      const tags = [...(found.get(name)?.tags ?? []), tagName];
      const isEverywhere = tags.length === elements.length;
      found.set(name, { fallback, tags, elements: isEverywhere ? 'alle' : tags.map(code).join(', ') });
    }
  }
  return found;
}

/** The tokens of a theme in a default, and what comes when there is none. */
function values(fallback) {
  const tokens = [...fallback.matchAll(/--(?:utrecht|basis|nl)-[\w<>-]+/g)].map(([token]) => token);
  const share = /(\d+%)/.exec(fallback.split('; else ')[0])?.[1];
  const own = ownValue(fallback);
  const inTheme = tokens.map(token => code(token.replace('<level>', 'N'))).join(', dan ');
  return [share && tokens.length > 0 ? `${share.replace('%', ' %')} van ${inTheme}` : inTheme || '–', own];
}

const WORDS = { inherit: 'van de pagina', currentcolor: 'de kleur van de tekst', transparent: 'geen' };

function ownValue(fallback) {
  // What stands innermost counts when there is nothing else.
  const last = fallback.split('; else ').at(-1);
  const depth = last.match(/var\(/g)?.length ?? 0;
  const value = last.replace(/var\([\w-]+, /g, '').slice(0, -depth || undefined);
  const pair = /^light-dark\((.*), (.*)\)$/.exec(value);
  if (pair) return `${code(pair[1])}, donker ${code(pair[2])}`;
  const mixed = /^color-mix\(in \w+, currentcolor (\d+)%, transparent\)$/.exec(value);
  if (mixed) return `${mixed[1]} % van de kleur van de tekst`;
  return WORDS[value] ?? code(value);
}

function code(text) {
  return `\`${text}\``;
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, vormgevingText());
