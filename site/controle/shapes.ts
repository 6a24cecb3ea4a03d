/** How serious a problem is, as a shape and as words. */
import type { ProblemErnst } from '../../src/data/check/problems.js';

const SVG = 'http://www.w3.org/2000/svg';

const WORDS: Readonly<Record<ProblemErnst, string>> = { fout: 'Fout', 'let-op': 'Let op', advies: 'Advies' };

export function shape(ernst: ProblemErnst): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `vorm ${ernst}`);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#vorm-${ernst}`);
  svg.append(use);
  return svg;
}

/** The shape with its word. */
export function label(ernst: ProblemErnst): HTMLElement {
  const element = document.createElement('strong');
  element.className = `ernst ${ernst}`;
  element.append(shape(ernst), ` ${WORDS[ernst]}`);
  return element;
}
