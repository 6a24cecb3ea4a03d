/** What every story has: the elements, their documentation, and a toolbar for the house style and modes of the page. */
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/define.js';
import { applyTheme, THEMES } from '../stories/support/themes.js';
import { manifestForDocs } from './manifest-for-docs.js';
import pageStyles from './preview.css?inline';

setCustomElementsManifest(manifestForDocs(manifest));

// Not as a plain import of CSS: that brings in the client of Vite, which the tests of the stories cannot have.
const pageStyleSheet = new CSSStyleSheet();
pageStyleSheet.replaceSync(pageStyles);
document.adoptedStyleSheets.push(pageStyleSheet);

/** Kinds of things that a story cannot set: they are documented, without a control. */
const WITHOUT_CONTROL = ['events', 'css custom properties', 'css shadow parts'];

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          WITHOUT_CONTROL.includes(argType.table?.category ?? '') ? { ...argType, control: false } : argType,
        ]),
      ),
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: ['Welkom', 'Op een gemeentesite', 'Samen', 'Elementen', ['*', ['Gebruik', 'Docs', '*']]],
      },
    },
  },
  globalTypes: {
    thema: menu('Huisstijl van de pagina', 'paintbrush', {
      ...Object.fromEntries(Object.entries(THEMES).map(([name, { title }]) => [name, title])),
    }),
    kleuren: menu('Kleuren van de pagina', 'mirror', {
      licht: 'Licht',
      donker: 'Donker',
      'donker-zonder-color-scheme': 'Donker, zonder color-scheme',
    }),
    breedte: menu('Ruimte voor het element', 'ruler', {
      vol: 'Volle breedte',
      telefoon: 'Telefoon (320 px)',
      zijbalk: 'Zijbalk (220 px)',
    }),
    tekst: menu('Tekst van de pagina', 'paragraph', {
      gewoon: 'Gewone tekst',
      dubbel: 'Tekst 200 %',
      ruim: 'Ruime tekst (WCAG 1.4.12)',
    }),
    taal: menu('Taal van de pagina (lang)', 'globe', { nl: 'Nederlands', en: 'English', fy: 'Frysk' }),
    richting: menu('Leesrichting van de pagina (dir)', 'transfer', {
      ltr: 'Van links naar rechts',
      rtl: 'Van rechts naar links',
    }),
  },
  initialGlobals: {
    thema: 'geen',
    kleuren: 'licht',
    breedte: 'vol',
    tekst: 'gewoon',
    taal: 'nl',
    richting: 'ltr',
  },
  loaders: [({ globals }) => applyTheme(globals.thema)],
  decorators: [
    (story, { globals: { kleuren, breedte, tekst, taal, richting } }) => {
      const root = document.documentElement;
      root.lang = taal;
      root.dataset.kleuren = kleuren;
      // A docs page says in between that it is English, which is true of Storybook's words and not of ours.
      return html`<div class="breedte" data-breedte=${breedte} data-tekst=${tekst} lang=${taal} dir=${richting}>
        ${story()}
      </div>`;
    },
  ],
};

export default preview;

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Menu['toolbar']>['icon']>;

/** A menu in the toolbar that shows what is chosen. */
function menu(description: string, icon: Icon, titles: Readonly<Record<string, string>>): Menu {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}
