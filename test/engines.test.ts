/**
 * Every story by IBM Equal Access and by HTML_CodeSniffer, on a page with a main landmark and an h1, as a host page has
 * them. In Chromium only: what these engines look at (roles, names, structure) is the same in all engines, and axe runs
 * in all three. Nothing may be found that is not explained.
 */
import { expect } from '@open-wc/testing';
import { EXPLAINED, type Explanation } from './explained-findings.js';
import { type Finding, findingsOfCodeSniffer, findingsOfIbm } from './support/other-engines.js';
import { storyFiles } from './support/stories.js';

const IS_CHROMIUM = /Chrome\//.test(navigator.userAgent);
const used = new Set<Explanation>();

function explanationOf({ engine, rule, html }: Finding, story: string): Explanation | undefined {
  return EXPLAINED.find(
    entry =>
      entry.engine === engine &&
      entry.rule === rule &&
      html.includes(entry.at) &&
      story.startsWith(entry.story),
  );
}

describe('explained findings', () => {
  it('each have a reason', () => {
    for (const { rule, reason } of EXPLAINED) expect(reason, rule).to.match(/^[“A-Z].{40,}\.$/);
  });
});

describe('the other engines', () => {
  if (!IS_CHROMIUM) return;

  it('see into shadow roots, directly or by a copy', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    const found = [...(await findingsOfIbm(host)), ...(await findingsOfCodeSniffer(host))];
    host.remove();
    expect(found.map(({ engine, rule }) => `${engine} ${rule}`)).to.include.members([
      'ibm input_label_exists',
      'htmlcs Principle4.Guideline4_1.4_1_2.H91.Button.Name',
    ]);
  });

  for (const { title, stories } of storyFiles) {
    describe(title, () => {
      for (const story of stories) {
        it(`find nothing in “${story.name}” that is not explained`, async () => {
          const canvas = await story.show();
          const title = document.createElement('h1');
          title.textContent = 'Proef';
          canvas.prepend(title);
          const findings = [...(await findingsOfIbm(canvas)), ...(await findingsOfCodeSniffer(canvas))];
          const unexplained = findings.filter(finding => {
            const explanation = explanationOf(finding, story.id);
            if (explanation) used.add(explanation);
            return !explanation;
          });
          const lines = unexplained.map(
            ({ engine, rule, message, html }) => `${engine} ${rule}: ${message} ${html.slice(0, 160)}`,
          );
          expect([...new Set(lines)]).to.deep.equal([]);
        });
      }
    });
  }

  // In a suite of its own: a suite's own tests run before those of the suites inside it.
  describe('at the end', () => {
    it('have found everything that is explained', () => {
      expect(EXPLAINED.filter(entry => !used.has(entry)).map(({ rule }) => rule)).to.deep.equal([]);
    });
  });
});
