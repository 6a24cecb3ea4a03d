/**
 * What `npm run contactvel` runs: one page with the stories that show most, in every theme and colour and at three
 * widths, to look through by eye: `test-results/contactvel/index.html`. It has themes in it that may not be passed on.
 *
 * `npm run contactvel -- --verhaal coalitie-kaart` takes only the stories with that in their address.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withStudio } from './beelden/fotograaf.mjs';

const FOLDER = 'test-results/contactvel';
/** The keys of their exports. */
const STORIES = ['Ready', 'AfterChoice', 'Sidebar'];
const WIDTHS = [220, 320, 900];
/** A whole coalition is told in no more than this at 320 px. */
const MOST_HEIGHT = 5000;

/** @type {Record<string, Omit<import('./beelden/fotograaf.mjs').Setting, 'width'>>} */
const WAYS = {
  licht: {},
  donker: { globals: { kleuren: 'donker' } },
  'eigen kleuren': { forcedColors: true },
  papier: { print: true },
  'tekst 200 %': { globals: { tekst: 'dubbel' } },
  'ruime tekst': { globals: { tekst: 'ruim' } },
  'van rechts': { globals: { richting: 'rtl' } },
  voorbeeld: { globals: { thema: 'voorbeeld' } },
  rijkshuisstijl: { globals: { thema: 'rijkshuisstijl' } },
  'rijkshuisstijl oranje': { globals: { thema: 'rijkshuisstijl-oranje' } },
  utrecht: { globals: { thema: 'utrecht' } },
  'utrecht donker': { globals: { thema: 'utrecht-donker' } },
  rvo: { globals: { thema: 'rvo' } },
};

const { values } = parseArgs({ options: { verhaal: { type: 'string', default: '' } } });
const settings = Object.entries(WAYS).flatMap(([way, setting]) =>
  WIDTHS.map(width => ({ way, setting: { ...setting, width } })),
);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
/** @type {string[]} */
const figures = [];
await withStudio({ allThemes: true, mostHeight: MOST_HEIGHT }, async ({ stories, photograph }) => {
  const chosen = stories.filter(
    ({ id, exportName }) => STORIES.includes(exportName) && id.includes(values.verhaal),
  );
  for (const story of chosen) {
    let index = 0;
    for await (const picture of photograph(
      story,
      settings.map(({ setting }) => setting),
    )) {
      const { way, setting } = /** @type {typeof settings[number]} */ (settings[index++]);
      const file = `${story.id}--${way.replaceAll(/\W+/g, '-')}--${setting.width}.png`;
      writeFileSync(path.join(FOLDER, file), picture);
      const caption = `${story.title}: ${story.name}, ${way}, ${setting.width} px`;
      figures.push(
        `<figure><img src="${file}" alt="${caption}" loading="lazy"><figcaption>${caption}</figcaption></figure>`,
      );
    }
    console.log(`${story.title}: ${story.name}`);
  }
});
writeFileSync(
  path.join(FOLDER, 'index.html'),
  `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Contactvel</title>
<style>body { display: flex; flex-wrap: wrap; gap: 1em; align-items: start; background: #888 } figure { margin: 0 } figcaption { max-inline-size: 20em }</style>
${figures.join('\n')}</html>\n`,
);
console.log(`${figures.length} pictures: ${FOLDER}/index.html`);
