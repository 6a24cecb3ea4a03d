/**
 * An accessibility check with axe-core that reaches further than `to.be.accessible()` (WCAG 2.2 A and AA, and the best
 * practices) and that says in its failure what to do.
 *
 * Rules about a whole page are left out: a test renders one element on an empty page, and it is the host page that has
 * to have a main landmark and one h1.
 */
import axe, { type NodeResult, type Result, type UnlabelledFrameSelector } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What can differ between light and dark; names, roles and structure stay as they are. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

/**
 * Throws when axe finds anything wrong in the element, its shadow roots included.
 *
 * @param options.except rules that do not apply here; give the reason in a comment beside it
 * @param options.colours only the rules about colours: for what was checked whole in other colours
 */
export async function expectNoAxeViolations(
  element: Element,
  { except = [], colours = false }: { except?: string[]; colours?: boolean } = {},
): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: colours ? { type: 'rule', values: COLOUR_RULES } : TAGS,
    rules: Object.fromEntries([...PAGE_RULES, ...except].map(rule => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  if (violations.length > 0) throw new Error(describe(violations));
}

function describe(violations: Result[]): string {
  const count = violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
  return [`axe found ${count} accessibility problem(s):`, ...violations.flatMap(describeViolation)].join(
    '\n',
  );
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Result): string[] {
  return [`\n${id} (${impact ?? 'unknown'}): ${help}\n${helpUrl}`, ...nodes.map(describeNode)];
}

function describeNode({ target, html, failureSummary }: NodeResult): string {
  const summary = (failureSummary ?? '').replaceAll('\n', '\n    ');
  return `  at ${path(target)}\n    ${html}\n    ${summary}`;
}

/** A selector inside a shadow root is an array: from the host inwards. */
function path(target: UnlabelledFrameSelector): string {
  return target.map(part => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' > ');
}
