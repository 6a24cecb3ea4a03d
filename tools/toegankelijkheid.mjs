/**
 * Writes the table of criteria in `docs/toegankelijkheid.md` from what is in `tools/toegankelijkheid/`.
 *
 * `node tools/toegankelijkheid.mjs`, or `npm run generate:docs`; a test keeps the page current, and checks that every
 * element is in it and that the tests it points to exist.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CRITERIA } from './toegankelijkheid/criteria.mjs';
import { ELEMENTEN } from './toegankelijkheid/elementen.mjs';

const FILE = fileURLToPath(new URL('../docs/toegankelijkheid.md', import.meta.url));

/** The whole page, with the table as the data is now. */
export function toegankelijkheidText() {
  const page = readFileSync(FILE, 'utf8');
  return page.replace(
    /(<!-- criteria -->\n)[\s\S]*(<!-- \/criteria -->)/,
    (_, start, end) => `${start}\n${table()}\n\n${end}`,
  );
}

function table() {
  const tags = Object.keys(ELEMENTEN);
  const rows = CRITERIA.map(criterium => [
    `9.${criterium.nr} ${criterium.naam} (${criterium.niveau})`,
    ...tags.map(tag => uitkomst(criterium, tag)),
    criterium.hoe ?? criterium.pagina ?? criterium.geen,
    bestanden(criterium),
  ]);
  const head = ['EN 301 549', ...tags.map(tag => `\`${tag}\``), 'hoe', 'getest in'];
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** Whether an element meets a criterion, or has nothing that it is about. */
function uitkomst({ bij, pagina, geen }, tag) {
  if (geen) return 'n.v.t.';
  if (pagina) return 'pagina';
  return bij && !bij.some(wat => ELEMENTEN[tag].includes(wat)) ? 'n.v.t.' : 'voldoet';
}

function bestanden({ bewijs = [] }) {
  const files = [...new Set(bewijs.map(([file]) => file))];
  return (
    files.map(file => `[${file.split('/').at(-1).replace('.test.ts', '')}](../${file})`).join(', ') || '–'
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, toegankelijkheidText());
