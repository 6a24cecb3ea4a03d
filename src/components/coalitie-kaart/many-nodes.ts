/**
 * The two long rows of the map, a shape and a list entry for each of 342 gemeenten, as plain nodes. A Lit
 * template for each of them costs more than everything else that loading does; these never change, but
 * for the mark on what is chosen. Text is set as text, as a template would.
 *
 * A server has no nodes, and gets the same from templates.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { joinNames } from '../../data/questions/names.js';
import type { Strings } from '../shared/strings/nl.js';
import type { Drawing, ListedGemeente } from './map-model.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The shapes of these gemeenten, as far as they have one. */
export function shapeNodes(drawing: Drawing, codes: ReadonlySet<string>): DocumentFragment {
  const nodes = document.createDocumentFragment();
  // Copies of one node: making a node and giving it what they all have would be done 342 times.
  const model = document.createElementNS(SVG, 'path');
  model.setAttribute('class', 'doet-mee');
  drawing.shapes.forEach(({ path }, code) => {
    if (!codes.has(code)) return;
    const shape = model.cloneNode() as SVGPathElement;
    shape.setAttribute('data-code', code);
    shape.setAttribute('d', path);
    nodes.append(shape);
  });
  return nodes;
}

/** The same on a server. */
export function shapeTemplates(drawing: Drawing, codes: ReadonlySet<string>): readonly SVGTemplateResult[] {
  return [...drawing.shapes]
    .filter(([code]) => codes.has(code))
    .map(([code, { path }]) => svg`<path class="doet-mee" data-code=${code} d=${path} />`);
}

/**
 * A list entry for each gemeente, and what there is to say of one that is not on the map.
 *
 * @param choosable Whether the name is a button: where nothing can be chosen it is text.
 */
export function entryNodes(
  gemeenten: readonly ListedGemeente[],
  choosable: boolean,
  t: Strings,
  language: string,
): DocumentFragment {
  const nodes = document.createDocumentFragment();
  const model = document.createElement('li');
  const modelName = document.createElement(choosable ? 'button' : 'span');
  if (choosable) modelName.setAttribute('type', 'button');
  modelName.setAttribute('part', 'gemeente');
  modelName.append(document.createElement('bdi'));
  model.append(modelName);
  for (const gemeente of gemeenten) {
    const { code, naam } = gemeente;
    const entry = model.cloneNode(true) as HTMLLIElement;
    const name = entry.firstChild as HTMLElement;
    name.setAttribute('data-code', code);
    (name.firstChild as HTMLElement).textContent = naam;
    const text = remarkOn(gemeente, t, language);
    if (text !== undefined) {
      const remark = document.createElement('span');
      remark.setAttribute('part', 'opmerking');
      remark.textContent = text;
      entry.append(' ', remark);
    }
    nodes.append(entry);
  }
  return nodes;
}

/** The same on a server, with the mark on what is chosen. */
export function entryTemplates(
  gemeenten: readonly ListedGemeente[],
  choosable: boolean,
  t: Strings,
  language: string,
  chosen: ReadonlySet<string>,
): readonly TemplateResult[] {
  return gemeenten.map(gemeente => {
    const { code, naam } = gemeente;
    const text = remarkOn(gemeente, t, language);
    const remark = text === undefined ? nothing : html` <span part="opmerking">${text}</span>`;
    // The checker of templates does not know that `nothing` leaves an attribute out.
    const current = (chosen.has(code) ? 'true' : nothing) as 'true';
    return choosable
      ? html`<li><button type="button" part="gemeente" data-code=${code} aria-current=${current}><bdi>${naam}</bdi></button>${remark}</li>`
      : html`<li><span part="gemeente" data-code=${code} aria-current=${current}><bdi>${naam}</bdi></span>${remark}</li>`;
  });
}

function remarkOn({ opvolgers, onMap }: ListedGemeente, t: Strings, language: string): string | undefined {
  if (onMap) return undefined;
  return opvolgers.length > 0 ? t.formerGemeente(joinNames(opvolgers, language)) : t.notOnMap;
}

/** Marks the entries of what is chosen, and unmarks all others. */
export function markChosen(list: ParentNode, chosen: ReadonlySet<string>): void {
  for (const entry of list.querySelectorAll('[part="gemeente"][aria-current]')) {
    if (!chosen.has(entry.getAttribute('data-code') ?? '')) entry.removeAttribute('aria-current');
  }
  for (const code of chosen) {
    // A page can pin a name that nobody knows; it then stands here in place of a code.
    list
      .querySelector(`[part="gemeente"][data-code="${CSS.escape(code)}"]`)
      ?.setAttribute('aria-current', 'true');
  }
}
