/**
 * docs/toegankelijkheid.md claims something about each element. It must be about all of them and all criteria, and every
 * test that it rests on must be there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CRITERIA } from '../../tools/toegankelijkheid/criteria.mjs';
import { ELEMENTEN } from '../../tools/toegankelijkheid/elementen.mjs';
import { toegankelijkheidText } from '../../tools/toegankelijkheid.mjs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
/** What shows a visitor nothing (at most an editor, the check) has nothing that a criterion can be about. */
const tags = modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName, cssParts }) =>
    cssParts?.some(({ name }) => name !== 'controle') ? (tagName ?? []) : [],
  ),
);

describe('docs/toegankelijkheid.md', () => {
  it('is what the data says (else: npm run generate:docs)', () => {
    assert.equal(readFileSync('docs/toegankelijkheid.md', 'utf8'), toegankelijkheidText());
  });

  it('is about every element that shows something', () => {
    assert.deepEqual(Object.keys(ELEMENTEN).toSorted(), tags.toSorted());
  });

  it('has the 31 criteria of level A and the 24 of level AA, each once', () => {
    const ofLevel = level => CRITERIA.filter(({ niveau }) => niveau === level).length;
    assert.deepEqual([ofLevel('A'), ofLevel('AA')], [31, 24]);
    assert.equal(new Set(CRITERIA.map(({ nr }) => nr)).size, 55);
  });

  it('says of each criterion how it is met and shown, or why it is about something else', () => {
    for (const { nr, hoe, bewijs = [], pagina, geen } of CRITERIA) {
      if (hoe) assert.ok(bewijs.length > 0 && !pagina && !geen, nr);
      else assert.ok(pagina || geen, nr);
    }
  });

  it('points to tests that exist', () => {
    for (const { nr, bewijs = [] } of CRITERIA) {
      for (const [file, title] of bewijs)
        assert.ok(readFileSync(file, 'utf8').includes(title), `${nr}: ${file}: ${title}`);
    }
  });
});
