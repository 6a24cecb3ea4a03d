/**
 * What may be published with Storybook: of the themes only "Voorbeeld" may be passed on. The module that loads them is
 * built alone, as Storybook builds it: all of Storybook takes too long for every run.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';

/** The classes that the themes of others hang their tokens on. */
const OF_OTHERS = /rhc-theme|uitvoerend-oranje|utrecht-theme|rvo-theme/;

async function builtThemes(define) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      rolldownOptions: { input: 'stories/support/themes.ts', preserveEntrySignatures: 'strict' },
    },
  });
  return output.map(({ code, source }) => code ?? String(source)).join('\n');
}

describe('a Storybook that is built', () => {
  it('has no theme in it that belongs to others', async () => {
    const built = await builtThemes({});
    assert.match(built, /voorbeeld-theme/);
    assert.doesNotMatch(built, OF_OTHERS);
  });

  it('has them when it is for a contact sheet', async () => {
    assert.match(await builtThemes({ 'import.meta.env.STORYBOOK_ALLE_THEMAS': '"1"' }), OF_OTHERS);
  });
});
