/**
 * Two more accessibility engines beside axe, with rules of their own: IBM Equal Access, which enters shadow roots, and
 * HTML_CodeSniffer, which does not and gets a flat copy of what is rendered.
 *
 * What they find is a failure, or explained in `explained-findings.ts`. What they ask a person to look at whatever the
 * page is ("manual", "notice") is left to docs/toegankelijkheid.md.
 */
import aceSource from 'accessibility-checker-engine/ace.js?raw';
import codeSnifferSource from 'html_codesniffer/build/HTMLCS.js?raw';
import { flatCopy } from './transcript.js';

/** One thing that an engine found. */
export interface Finding {
  readonly engine: 'ibm' | 'htmlcs';
  readonly rule: string;
  readonly message: string;
  /** The start tag that it is about. */
  readonly html: string;
}

interface Ace {
  Checker: new () => {
    check(
      element: Element,
      guidelines: string[],
    ): Promise<{
      results: {
        ruleId: string;
        value: [string, string];
        message: string;
        snippet: string;
      }[];
    }>;
  };
}

interface CodeSniffer {
  process(standard: string, element: Element, done: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: Element }[];
}

/** What HTML_CodeSniffer calls an error and a warning; the rest are notices. */
const CODE_SNIFFER_TYPES = [1, 2];

// Scripts for a page, which define a global: they are no modules.
for (const source of [aceSource, codeSnifferSource]) {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
}
const { ace, HTMLCS } = globalThis as unknown as { ace: Ace; HTMLCS: CodeSniffer };

/** Everything that IBM Equal Access finds in an element, for the criteria of WCAG 2.2. */
export async function findingsOfIbm(element: Element): Promise<Finding[]> {
  const { results } = await new ace.Checker().check(element, ['WCAG_2_2']);
  return results
    .filter(({ value: [, outcome] }) => outcome === 'FAIL' || outcome === 'POTENTIAL')
    .map(({ ruleId, message, snippet }) => ({ engine: 'ibm', rule: ruleId, message, html: snippet }));
}

/** Everything that HTML_CodeSniffer finds in an element, for level AA. */
export async function findingsOfCodeSniffer(element: Element): Promise<Finding[]> {
  const copy = flatCopy(element) as HTMLElement & { getElementById?: (id: string) => Element | null };
  // It takes what it is given for a document.
  copy.getElementById = id => copy.querySelector(`#${CSS.escape(id)}`);
  document.body.append(copy);
  try {
    await new Promise<void>(done => HTMLCS.process('WCAG2AA', copy, done));
    return HTMLCS.getMessages()
      .filter(({ type }) => CODE_SNIFFER_TYPES.includes(type))
      .map(({ code, msg, element: { outerHTML } }) => ({
        engine: 'htmlcs',
        rule: code.replace('WCAG2AA.', ''),
        message: msg,
        // The copy carries styles that the element itself does not have.
        html: (outerHTML ?? '').replace(/ style="[^"]*"/, ''),
      }));
  } finally {
    copy.remove();
  }
}
