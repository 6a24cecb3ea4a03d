/** Problems as items of a list: how serious, where, what is wrong, what would be right, and the line itself. */
import type { Fragmentregel, GelezenBladen, Gemeld } from './protocol.js';
import { label } from './shapes.js';

/** @param goTo Moves to the place in the text; absent where there is no text field. */
export function problemItem(
  problem: Gemeld,
  goTo: ((button: HTMLButtonElement) => void) | undefined,
): HTMLLIElement {
  const { ernst, regel, kolom, pad, wat, goed, cel, fragment } = problem;
  const place = `regel ${regel}, kolom ${kolom}`;
  const head = element('p', 'waar');
  head.append(label(ernst), ' ');
  if (cel && cel !== 'feed') head.append(`${cellInWords(cel)}; `);
  if (goTo) {
    const button = element('button', 'naar', place);
    button.type = 'button';
    button.setAttribute('aria-label', `Ga naar ${place}: ${wat}`);
    button.addEventListener('click', () => goTo(button));
    head.append(button);
  } else head.append(place);
  const item = element('li', ernst);
  item.append(head, element('p', 'wat', wat));
  if (goed) item.append(element('p', 'goed', goed));
  item.append(fragmentBlock(fragment));
  if (pad) {
    const path = element('p', 'pad', 'In de feed: ');
    path.append(element('code', '', pad));
    item.append(path);
  }
  return item;
}

export function sheetItem({ cel, ernst, wat }: GelezenBladen['meldingen'][number]): HTMLLIElement {
  const head = element('p', 'waar');
  head.append(label(ernst), ` ${cellInWords(cel)}`);
  const item = element('li', ernst);
  item.append(head, element('p', 'wat', wat));
  return item;
}

/** `contacten!C4` as people say it. */
export function cellInWords(cel: string): string {
  const [, blad = cel, kolom = '', rij = ''] = /^(.*)!([A-Z]*)(\d*)$/.exec(cel) ?? [];
  return [`blad ${blad}`, ...(rij ? [`rij ${rij}`] : []), ...(kolom ? [`kolom ${kolom}`] : [])].join(', ');
}

function fragmentBlock(lines: readonly Fragmentregel[]): HTMLElement {
  const block = element('pre', 'fragment');
  const code = document.createElement('code');
  for (const { nummer, voor, merk, na } of lines) {
    const isMarked = merk !== '' || lines.length === 1;
    // The number is read with the line; the arrow is for who does not see the mark.
    const row = element('span', isMarked ? 'regel gekozen' : 'regel');
    row.append(element('span', 'nummer', `${isMarked ? '▸' : ' '} ${nummer} `));
    row.append(lines.length === 1 ? voor.trimStart() : voor);
    if (merk) row.append(element('mark', '', merk));
    row.append(na, '\n');
    code.append(row);
  }
  block.append(code);
  return block;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
