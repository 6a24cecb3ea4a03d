/**
 * The two long rows of the map, a shape and a list entry for each of 342 gemeenten, as plain nodes. A Lit
 * template for each of them costs more than everything else that loading does; these never change, but
 * for the mark on what is chosen. Text is set as text, as a template would.
 *
 * A server has no nodes, and gets the same from the templates of `server-rows.ts`.
 */
import { joinNames } from '../../data/questions/names.js';
import type { KaartStrings } from '../shared/strings/nl-kaart.js';
import type { Drawing, ListedGemeente, ListedProvincie } from './map-model.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The shapes of these gemeenten, as far as they have one. */
export function shapeNodes(drawing: Drawing, codes: ReadonlySet<string>): SVGGElement {
  const nodes = document.createElementNS(SVG, 'g');
  nodes.setAttribute('class', 'doet-mee');
  const model = document.createElementNS(SVG, 'path');
  drawing.shapes.forEach(({ path }, code) => {
    if (!codes.has(code)) return;
    const shape = model.cloneNode() as SVGPathElement;
    shape.setAttribute('data-code', code);
    shape.setAttribute('d', path);
    nodes.append(shape);
  });
  return nodes;
}

/**
 * The list of these gemeenten, with what there is to say of one that is not on the map.
 *
 * @param choosable Whether the name is a button: where nothing can be chosen it is text.
 */
export function entryNodes(
  gemeenten: readonly ListedGemeente[],
  choosable: boolean,
  t: KaartStrings,
  language: string,
): HTMLUListElement {
  const nodes = document.createElement('ul');
  nodes.setAttribute('part', 'gemeenten');
  nodes.setAttribute('role', 'list');
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

/** What there is to say of a gemeente in the list. */
export function remarkOn(
  { opvolgers, onMap }: ListedGemeente,
  t: KaartStrings,
  language: string,
): string | undefined {
  if (onMap) return undefined;
  return opvolgers.length > 0 ? t.formerGemeente(joinNames(opvolgers, language)) : t.notOnMap;
}

/** Marks the entries of what is chosen, and unmarks all others. Not by a selector, which would go through the whole map. */
export function markChosen(lists: ReadonlyMap<ListedProvincie, Element>, chosen: ReadonlySet<string>): void {
  lists.forEach((list, { gemeenten }) => {
    gemeenten.forEach(({ code }, index) => {
      const entry = list.children[index]?.firstElementChild;
      if (chosen.has(code)) entry?.setAttribute('aria-current', 'true');
      else entry?.removeAttribute('aria-current');
    });
  });
}
