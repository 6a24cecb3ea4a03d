/**
 * What the formatter and the compiler do not see: templates, accessibility in templates, and the
 * directions of imports (`define → components → data/state → data`).
 */

import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Modules that exactly one place may import. */
const LEAFLET = {
  group: ['leaflet', 'leaflet/*'],
  message: 'Only coalitie-kaart/leaflet-map.ts imports Leaflet.',
};
const ZOD = { group: ['zod', 'zod/*'], message: 'Only src/data/feed/schema.ts knows zod, as zod/mini.' };
const LIT = {
  group: ['lit', 'lit/*', '@lit/*'],
  message: 'src/data knows no Lit; only data/state joins the two.',
};
const COMPONENTS = {
  group: ['**/components/**'],
  message: 'Imports point down: data never knows the elements.',
};
const STATE = {
  group: ['**/state/**'],
  message: 'Imports point down: state stands on feed, gemeenten and questions.',
};

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const ELEMENTS = [
  'coalitie-cijfers',
  'coalitie-contact',
  'coalitie-deelnemers',
  'coalitie-feed',
  'coalitie-kaart',
  'coalitie-profiel',
  'pijlers-status',
];

export default ts.config(
  { ignores: ['dist/', 'storybook-static/', 'node_modules/', '**/*.generated.*', 'custom-elements.json'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', 'site/**/*.ts'],
    extends: [ts.configs.recommended, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': a11y },
    rules: {
      ...a11y.configs.recommended.rules,
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Safari drops the list from the accessibility tree of a list without bullets; a role keeps it.
      'lit-a11y/no-redundant-role': 'off',
      // Chai asserts with properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/data/feed/fetch.ts', 'src/cli/network.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only data/feed/fetch.ts uses the network.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/schema.js'],
              allowTypeImports: true,
              message: 'Only its types: a page must not load zod. The parser walks feed-shape.generated.ts.',
            },
          ],
        },
      ],
    },
  },
  restrict(
    ['src/data/feed/**'],
    [LEAFLET, ZOD, LIT, COMPONENTS, STATE, { group: ['**/gemeenten/**', '**/questions/**'] }],
    ['src/data/feed/schema.ts'],
  ),
  restrict(
    ['src/data/feed/schema.ts'],
    [
      LEAFLET,
      LIT,
      COMPONENTS,
      STATE,
      { regex: '^zod(?!/mini$)', message: 'Import zod/mini: zod itself probes eval.' },
    ],
  ),
  restrict(
    ['src/data/gemeenten/**'],
    [LEAFLET, ZOD, LIT, COMPONENTS, STATE, { group: ['**/feed/**', '**/questions/**'] }],
  ),
  restrict(
    ['src/data/questions/**', 'src/data/check/**', 'src/data/sheet/**'],
    [LEAFLET, ZOD, LIT, COMPONENTS, STATE],
  ),
  restrict(['src/data/state/**'], [LEAFLET, ZOD, COMPONENTS]),
  ...['shared', ...ELEMENTS].map(folder =>
    restrict(
      [`src/components/${folder}/**`],
      [
        LEAFLET,
        ZOD,
        {
          // The profile is composed of others by tag; it imports what registers them and nothing else.
          group: ELEMENTS.filter(tag => tag !== folder).flatMap(tag => [
            `**/${tag}/**`,
            ...(folder === 'coalitie-profiel' ? [`!**/${tag}/define.js`] : []),
          ]),
          message: 'Elements never import each other.',
        },
      ],
      ['src/components/coalitie-kaart/leaflet-map.ts'],
    ),
  ),
);
