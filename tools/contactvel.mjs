/**
 * What `npm run contactvel` runs: one page with the stories that show most, in every theme and colour and at three
 * widths, to look through by eye: `test-results/contactvel/index.html`. It has themes in it that may not be passed on.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withStudio } from './beelden/fotograaf.mjs';

const FOLDER = 'test-results/contactvel';
const STORIES = ['Gereed', 'Gekozen op de kaart', 'Contact in de zijbalk'];
const WIDTHS = [220, 320, 900];

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

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
/** @type {string[]} */
const figures = [];
await withStudio({ allThemes: true }, async ({ stories, photograph }) => {
  for (const story of stories.filter(({ name }) => STORIES.includes(name))) {
    for (const [way, setting] of Object.entries(WAYS)) {
      for (const width of WIDTHS) {
        const file = `${story.id}--${way.replaceAll(/\W+/g, '-')}--${width}.png`;
        writeFileSync(path.join(FOLDER, file), await photograph(story, { ...setting, width }));
        const caption = `${story.title}: ${story.name}, ${way}, ${width} px`;
        figures.push(
          `<figure><img src="${file}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`,
        );
      }
    }
  }
});
writeFileSync(
  path.join(FOLDER, 'index.html'),
  `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Contactvel</title>
<style>body { display: flex; flex-wrap: wrap; gap: 1em; align-items: start; background: #888 } figure { margin: 0 } figcaption { max-inline-size: 20em }</style>
${figures.join('\n')}</html>\n`,
);
console.log(`${figures.length} pictures: ${FOLDER}/index.html`);
