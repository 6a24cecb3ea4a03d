/** What every story has: the elements, their documentation, and a toolbar for language, colours and width. */
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/define.js';
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
    // The theme sets the background together with the colour of the text.
    backgrounds: { disabled: true },
    controls: { expanded: true, sort: 'none' },
    options: { storySort: { order: ['Welkom', 'Samen', 'Elementen'] } },
  },
  globalTypes: {
    taal: {
      description: 'Taal van de pagina (lang)',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
          { value: 'fy', title: 'Frysk' },
        ],
      },
    },
    breedte: {
      description: 'Ruimte voor het element',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'vol', title: 'Volle breedte' },
          { value: 'telefoon', title: 'Telefoon (320 px)' },
          { value: 'zijbalk', title: 'Zijbalk (220 px)' },
        ],
      },
    },
  },
  initialGlobals: { taal: 'nl', breedte: 'vol' },
  decorators: [
    withThemeByDataAttribute({
      themes: { licht: 'licht', donker: 'donker' },
      defaultTheme: 'licht',
      attributeName: 'data-kleuren',
    }),
    (story, { globals }) => {
      document.documentElement.lang = globals.taal;
      // A docs page says in between that it is English, which is true of Storybook's words and not of ours.
      return html`<div class="breedte" data-breedte=${globals.breedte} lang=${globals.taal}>${story()}</div>`;
    },
  ],
};

export default preview;
