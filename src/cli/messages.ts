/** What the command line says, in Dutch and English, and how it is asked. */
import type { Taal } from '../data/check/problems.js';

export const COMMANDS = [
  'controleer',
  'maak',
  'splits',
  'voegsamen',
  'toon',
  'naar-markdown',
  'naar-csv',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Messages {
  readonly help: string;
  readonly commandHelp: Readonly<Record<CommandName, string>>;
  readonly see: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly optionNeedsValue: (name: string) => string;
  readonly missing: (what: string) => string;
  readonly feedFile: string;
  readonly sheetFile: string;
  readonly files: {
    readonly notFound: (path: string) => string;
    readonly noPermission: (path: string) => string;
    readonly isFolder: (path: string) => string;
    readonly exists: (path: string) => string;
    readonly folderInUse: (path: string) => string;
    readonly tooLarge: (path: string, mb: number) => string;
    readonly diskFull: (path: string) => string;
    readonly notText: (path: string) => string;
    readonly other: (path: string, code: string) => string;
    readonly written: (path: string) => string;
  };
  readonly network: {
    readonly status: (url: string, status: number) => string;
    readonly timeout: (url: string, seconds: number) => string;
    readonly failed: (url: string, why: string) => string;
    readonly progress: (done: number, all: number) => string;
    readonly tooMany: (checked: number) => string;
  };
  readonly ernst: { readonly fout: string; readonly 'let-op': string; readonly advies: string };
  readonly clean: (name: string, coalities: number) => string;
  readonly summary: (name: string, fout: number, letOp: number, advies: number) => string;
  readonly more: (count: number) => string;
  readonly canRepair: (count: number) => string;
  readonly repaired: (count: number) => string;
  readonly alreadySplit: (name: string) => string;
  readonly notReadable: (name: string) => string;
  readonly made: (coalities: number) => string;
  readonly split: (count: number) => string;
  readonly merged: (feeds: number, coalities: number) => string;
  readonly sameTwice: (id: string, name: string) => string;
  readonly renamed: (id: string, name: string, next: string) => string;
  readonly sameGemeente: (a: string, b: string, gemeente: string) => string;
  readonly keyDiffers: (key: string, names: string) => string;
  readonly lossy: (id: string) => string;
  readonly shown: (url: string) => string;
  readonly stop: string;
  readonly noScript: string;
  readonly portTaken: (port: number) => string;
  readonly badPort: (port: string) => string;
  readonly unforeseen: string;
}

const nl: Messages = {
  help: `coalitie-feed: een feed voor coalitie-widgets maken en controleren

Gebruik: coalitie-feed <opdracht> [bestanden] [opties]

  controleer      controleert een feed en zegt wat er niet klopt
  maak            maakt een feed van een rekenblad (.xlsx, .ods of .csv)
  splits          maakt van een grote feed een index en een bestand per coalitie
  voegsamen       maakt van enkele feeds één feed
  toon            laat een feed zien in de browser
  naar-markdown   maakt van een feed een tekst in Markdown
  naar-csv        maakt van een feed bestanden voor een rekenblad

Bij elke opdracht:
  --lang en       Engels. Weg: Nederlands.
  --help          uitleg, ook bij een opdracht: coalitie-feed maak --help

Wat de opdracht teruggeeft (exit code):
  0  goed         1  er zijn fouten in de feed of het rekenblad
  2  de opdracht is verkeerd gegeven
  3  een bestand of adres is niet te lezen of te schrijven
`,
  commandHelp: {
    controleer: `coalitie-feed controleer <bestand|adres…> [opties]

Controleert een of meer feeds. Elk probleem krijgt een regel, een plek, wat er mis is en wat goed zou zijn.
Een fout wordt niet getoond op de site. “Let op” wordt wel getoond. Een advies maakt de feed beter.

  --links              kijkt ook of de links werken
  --herstel BESTAND    schrijft de feed met wat zeker is hersteld
  --overschrijf        ook als dat bestand er al is
  --streng             ook “let op” telt als fout
  --alles              alle problemen; weg: de eerste 50 van elk bestand
  --json               de uitkomst als JSON, voor programma's
`,
    maak: `coalitie-feed maak <rekenblad…> [opties]
coalitie-feed maak --sjabloon sjabloon.xlsx

Maakt een feed van een rekenblad met de bladen coalities, gemeenten, pijlers, acties, deelnemers, contacten,
documenten en cijfers. Of van bestanden .csv die zo heten, of een map met die bestanden.

  --naar BESTAND       waar de feed komt; weg: op het scherm
  --sjabloon BESTAND   schrijft een leeg rekenblad, met uitleg en een voorbeeld
  --overschrijf        ook als het bestand er al is
  --alles              alle problemen; weg: de eerste 50
  --json               de uitkomst als JSON, voor programma's; alleen met --naar
`,
    splits: `coalitie-feed splits <feed> --map MAP [opties]

Maakt van een grote feed een index (index.json) en een bestand per coalitie. Een pagina haalt dan alleen op wat
de bezoeker bekijkt. Zet de hele map op de server.

  --map MAP            waar de bestanden komen
  --overschrijf        ook als de map er al is
`,
    voegsamen: `coalitie-feed voegsamen <feed…> [opties]

Maakt van enkele feeds één feed. Wat dubbel is, wordt gemeld. Er gaat niets verloren.

  --naar BESTAND       waar de feed komt; weg: op het scherm
  --titel TEKST        de titel van de nieuwe feed; weg: die van de eerste
  --overschrijf        ook als het bestand er al is
`,
    toon: `coalitie-feed toon <feed> [opties]

Laat de feed zien met alle elementen. Alleen op deze computer. Verandert u de feed, ververs dan de pagina.

  --poort N            weg: een vrije poort
`,
    'naar-markdown': `coalitie-feed naar-markdown <feed> [opties]

Maakt van een feed een tekst in Markdown, om te lezen of te printen.

  --naar BESTAND       waar de tekst komt; weg: op het scherm
  --overschrijf        ook als het bestand er al is
`,
    'naar-csv': `coalitie-feed naar-csv <feed> --map MAP [opties]

Maakt van een feed een map met een bestand .csv per blad. “maak” maakt er weer een feed van.

  --map MAP            waar de bestanden komen
  --overschrijf        ook als de map er al is
`,
  },
  see: command => `Uitleg: coalitie-feed ${command}--help`,
  unknownCommand: name => `De opdracht “${name}” bestaat niet.`,
  unknownOption: name => `De optie ${name} bestaat niet bij deze opdracht.`,
  optionNeedsValue: name => `Bij ${name} hoort een waarde.`,
  missing: what => `Noem ${what}.`,
  feedFile: 'een feed: een bestand of een adres',
  sheetFile: 'een rekenblad',
  files: {
    notFound: path => `${path} bestaat niet.`,
    noPermission: path => `U hebt geen toestemming voor ${path}.`,
    isFolder: path => `${path} is een map, geen bestand.`,
    exists: path => `${path} bestaat al. Met --overschrijf komt het nieuwe ervoor in de plaats.`,
    folderInUse: path => `De map ${path} is niet leeg. Met --overschrijf komen de bestanden erin.`,
    tooLarge: (path, mb) => `${path} is te groot: meer dan ${mb} MB.`,
    diskFull: path => `De schijf is vol. ${path} is niet geschreven.`,
    notText: path =>
      `${path} is geen tekst. Een feed is een bestand .json. Is dit een rekenblad, gebruik dan “maak”.`,
    other: (path, code) => `${path} kan niet worden gelezen of geschreven (${code}).`,
    written: path => `Geschreven: ${path}`,
  },
  network: {
    status: (url, status) => `${url} geeft een foutmelding (status ${status}).`,
    timeout: (url, seconds) => `${url} gaf na ${seconds} seconden nog geen antwoord.`,
    failed: (url, why) => `${url} is niet te bereiken (${why}).`,
    progress: (done, all) => `Links: ${done} van ${all}`,
    tooMany: checked => `Er zijn meer links. De eerste ${checked} zijn bekeken.`,
  },
  ernst: { fout: 'fout', 'let-op': 'let op', advies: 'advies' },
  clean: (name, coalities) =>
    `${name}: geen problemen, ${coalities} ${coalities === 1 ? 'coalitie' : 'coalities'}`,
  summary: (name, fout, letOp, advies) =>
    `${name}: ${fout} ${fout === 1 ? 'fout' : 'fouten'}, ${letOp} let op, ${advies} ${advies === 1 ? 'advies' : 'adviezen'}`,
  more: count => `… en nog ${count}. Met --alles ziet u alles.`,
  canRepair: count =>
    `${count} hiervan ${count === 1 ? 'kan' : 'kunnen'} vanzelf worden hersteld: --herstel BESTAND`,
  repaired: count => `Hersteld: ${count}`,
  notReadable: name =>
    `${name}: hier kan geen feed uit worden gelezen. Controleer hem met: coalitie-feed controleer`,
  alreadySplit: name =>
    `${name} is al gesplitst: de coalities staan in eigen bestanden. Neem de feed van daarvoor.`,
  made: coalities => `Gemaakt: een feed met ${coalities} ${coalities === 1 ? 'coalitie' : 'coalities'}`,
  split: count => `Gesplitst: een index en ${count} ${count === 1 ? 'coalitie' : 'coalities'}`,
  merged: (feeds, coalities) => `Samengevoegd: ${feeds} feeds, ${coalities} coalities`,
  sameTwice: (id, name) => `“${id}” uit ${name} is precies gelijk aan een eerdere. Hij staat er één keer in.`,
  renamed: (id, name, next) =>
    `“${id}” uit ${name} is anders dan een eerdere met hetzelfde id. Allebei staan erin; deze heet nu “${next}”.`,
  sameGemeente: (a, b, gemeente) => `“${a}” en “${b}” zijn allebei van ${gemeente}. Zijn het twee coalities?`,
  keyDiffers: (key, names) =>
    `“${key}” verschilt tussen de feeds. Die van de eerste is genomen (niet die van ${names}).`,
  lossy: id => `Van “${id}” past niet alles in de bladen, zoals links in tekst. Bewaar de feed erbij.`,
  shown: url => `Te zien op ${url}`,
  stop: 'Ctrl+C stopt.',
  noScript: 'Het script van coalitie-widgets ontbreekt. Maak het met: npm run build:script',
  portTaken: port => `Poort ${port} is bezet. Kies een andere met --poort.`,
  badPort: port => `${port} is geen poort. Kies een getal van 0 tot en met 65535.`,
  unforeseen: 'Er ging iets mis dat wij niet hadden voorzien. Meld het ons, met het bestand erbij.',
};

const en: Messages = {
  help: `coalitie-feed: make and check a feed for coalitie-widgets

Usage: coalitie-feed <command> [files] [options]

  controleer      checks a feed and says what is wrong
  maak            makes a feed of a spreadsheet (.xlsx, .ods or .csv)
  splits          makes an index and a file per coalition of a large feed
  voegsamen       makes one feed of several
  toon            shows a feed in the browser
  naar-markdown   makes a text in Markdown of a feed
  naar-csv        makes files for a spreadsheet of a feed

With every command:
  --lang en       English. Absent: Dutch.
  --help          explanation, of a command too: coalitie-feed maak --help

What the command gives back (exit code):
  0  all right    1  there are errors in the feed or the spreadsheet
  2  the command was given wrongly
  3  a file or address cannot be read or written
`,
  commandHelp: {
    controleer: `coalitie-feed controleer <file|address…> [options]

Checks one or more feeds. Every problem has a line, a place, what is wrong and what would be right.
An error is not shown on the site. A warning is. Advice makes the feed better.

  --links              also looks whether the links work
  --herstel FILE       writes the feed with all that is certain repaired
  --overschrijf        also when that file exists
  --streng             warnings count as errors
  --alles              all problems; absent: the first 50 of each file
  --json               the outcome as JSON, for programs
`,
    maak: `coalitie-feed maak <spreadsheet…> [options]
coalitie-feed maak --sjabloon template.xlsx

Makes a feed of a spreadsheet with the sheets coalities, gemeenten, pijlers, acties, deelnemers, contacten,
documenten and cijfers. Or of .csv files with those names, or a folder of them.

  --naar FILE          where the feed goes; absent: to the screen
  --sjabloon FILE      writes an empty spreadsheet, with explanations and an example
  --overschrijf        also when the file exists
  --alles              all problems; absent: the first 50
  --json               the outcome as JSON, for programs; only with --naar
`,
    splits: `coalitie-feed splits <feed> --map FOLDER [options]

Makes an index (index.json) and a file per coalition of a large feed. A page then fetches only what the visitor
looks at. Put the whole folder on the server.

  --map FOLDER         where the files go
  --overschrijf        also when the folder exists
`,
    voegsamen: `coalitie-feed voegsamen <feed…> [options]

Makes one feed of several. What is double is reported. Nothing is lost.

  --naar FILE          where the feed goes; absent: to the screen
  --titel TEXT         title of the new feed; absent: that of the first
  --overschrijf        also when the file exists
`,
    toon: `coalitie-feed toon <feed> [options]

Shows the feed with all elements. On this computer only. When you change the feed, reload the page.

  --poort N            absent: a free port
`,
    'naar-markdown': `coalitie-feed naar-markdown <feed> [options]

Makes a text in Markdown of a feed, to read or to print.

  --naar FILE          where the text goes; absent: to the screen
  --overschrijf        also when the file exists
`,
    'naar-csv': `coalitie-feed naar-csv <feed> --map FOLDER [options]

Makes a folder with a .csv file per sheet of a feed. “maak” makes a feed of them again.

  --map FOLDER         where the files go
  --overschrijf        also when the folder exists
`,
  },
  see: command => `Explanation: coalitie-feed ${command}--help`,
  unknownCommand: name => `There is no command “${name}”.`,
  unknownOption: name => `This command has no option ${name}.`,
  optionNeedsValue: name => `${name} needs a value.`,
  missing: what => `Name ${what}.`,
  feedFile: 'a feed: a file or an address',
  sheetFile: 'a spreadsheet',
  files: {
    notFound: path => `${path} does not exist.`,
    noPermission: path => `You have no permission for ${path}.`,
    isFolder: path => `${path} is a folder, not a file.`,
    exists: path => `${path} exists. With --overschrijf the new one takes its place.`,
    folderInUse: path => `The folder ${path} is not empty. With --overschrijf the files go into it.`,
    tooLarge: (path, mb) => `${path} is too large: more than ${mb} MB.`,
    diskFull: path => `The disk is full. ${path} was not written.`,
    notText: path => `${path} is no text. A feed is a .json file. If this is a spreadsheet, use “maak”.`,
    other: (path, code) => `${path} cannot be read or written (${code}).`,
    written: path => `Written: ${path}`,
  },
  network: {
    status: (url, status) => `${url} answers with an error (status ${status}).`,
    timeout: (url, seconds) => `${url} did not answer within ${seconds} seconds.`,
    failed: (url, why) => `${url} cannot be reached (${why}).`,
    progress: (done, all) => `Links: ${done} of ${all}`,
    tooMany: checked => `There are more links. The first ${checked} were looked at.`,
  },
  ernst: { fout: 'error', 'let-op': 'warning', advies: 'advice' },
  clean: (name, coalities) =>
    `${name}: no problems, ${coalities} ${coalities === 1 ? 'coalition' : 'coalitions'}`,
  summary: (name, fout, letOp, advies) =>
    `${name}: ${fout} ${fout === 1 ? 'error' : 'errors'}, ${letOp} ${letOp === 1 ? 'warning' : 'warnings'}, ${advies} advice`,
  more: count => `… and ${count} more. With --alles you see all.`,
  canRepair: count => `${count} of these can be repaired: --herstel FILE`,
  repaired: count => `Repaired: ${count}`,
  notReadable: name => `${name}: no feed can be read from this. Check it with: coalitie-feed controleer`,
  alreadySplit: name =>
    `${name} was split already: its coalitions are in files of their own. Take the feed from before.`,
  made: coalities => `Made: a feed with ${coalities} ${coalities === 1 ? 'coalition' : 'coalitions'}`,
  split: count => `Split: an index and ${count} ${count === 1 ? 'coalition' : 'coalitions'}`,
  merged: (feeds, coalities) => `Merged: ${feeds} feeds, ${coalities} coalitions`,
  sameTwice: (id, name) => `“${id}” of ${name} is exactly equal to an earlier one. It is there once.`,
  renamed: (id, name, next) =>
    `“${id}” of ${name} differs from an earlier one with that id. Both are there; this one is now “${next}”.`,
  sameGemeente: (a, b, gemeente) => `“${a}” and “${b}” are both of ${gemeente}. Are they two coalitions?`,
  keyDiffers: (key, names) =>
    `“${key}” differs between the feeds. That of the first was taken (not that of ${names}).`,
  lossy: id => `Not all of “${id}” fits the sheets, such as links in text. Keep the feed as well.`,
  shown: url => `To be seen at ${url}`,
  stop: 'Ctrl+C stops.',
  noScript: 'The script of coalitie-widgets is missing. Make it with: npm run build:script',
  portTaken: port => `Port ${port} is in use. Choose another with --poort.`,
  badPort: port => `${port} is no port. Choose a number from 0 to 65535.`,
  unforeseen: 'Something went wrong that we did not foresee. Please tell us, with the file.',
};

export const messages: Readonly<Record<Taal, Messages>> = { nl, en };
