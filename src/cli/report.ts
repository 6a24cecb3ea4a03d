/** Problems as lines on the screen: `file:line:column`, which most terminals and editors make a link of. */
import type { ProblemCode, ProblemErnst } from '../data/check/problems.js';
import { type Context, printable } from './command.js';

/** A problem of a feed or of a spreadsheet. */
export interface Reported {
  /** In which file, and where: `feed.json:12:5` or `contacten!C4`. */
  readonly plek: string;
  readonly pad: string;
  readonly ernst: ProblemErnst;
  readonly code: ProblemCode | string;
  readonly wat: string;
  readonly goed: string | undefined;
}

/** Beyond this nobody reads on: the first ones are mended first. */
const MOST = 50;

export function count(problems: readonly { readonly ernst: ProblemErnst }[], ernst: ProblemErnst): number {
  return problems.reduce((sum, problem) => sum + (problem.ernst === ernst ? 1 : 0), 0);
}

export function print(problems: readonly Reported[], all: boolean, { say, out }: Context): void {
  const shown = all ? problems : problems.slice(0, MOST);
  for (const { plek, ernst, pad, wat, goed } of shown) {
    out(`${printable(plek)}  ${say.ernst[ernst]}${pad ? `  ${printable(pad)}` : ''}`);
    out(`    ${printable(wat)}`);
    if (goed !== undefined) out(`    ${printable(goed)}`);
  }
  if (shown.length < problems.length) out(say.more(problems.length - shown.length));
}
