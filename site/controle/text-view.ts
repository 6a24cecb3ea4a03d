/**
 * The text field with, behind it, what a text field cannot show: the numbers of its lines, which of them have a problem,
 * and which one was chosen. Behind it only as many rows exist as can be seen, however long the text is. A screen reader
 * does not get them: it has the list of problems, and the number of the line that the caret is in.
 */
import type { ProblemErnst } from '../../src/data/check/problems.js';
import type { Gemeld } from './protocol.js';
import { shape } from './shapes.js';

/** Lines above the chosen one that stay in sight. */
const ABOVE = 4;
/** Characters of a problem that have to be in sight. */
const BESIDE = 12;

export class TextView {
  readonly #field: HTMLTextAreaElement;
  readonly #behind: HTMLElement;
  readonly #place: HTMLElement;
  #serious: ReadonlyMap<number, ProblemErnst> = new Map();
  #chosen: number | undefined;
  #lines = 1;
  #waiting = false;

  constructor(field: HTMLTextAreaElement, behind: HTMLElement, place: HTMLElement) {
    this.#field = field;
    this.#behind = behind;
    this.#place = place;
    field.addEventListener('scroll', () => this.#drawSoon());
    field.addEventListener('input', () => this.#onChange());
    document.addEventListener('selectionchange', () => this.#showPlace());
    new ResizeObserver(() => this.#drawSoon()).observe(field);
    this.#onChange();
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text;
    this.#field.scrollTo(0, 0);
    this.#onChange();
  }

  /** Marks the lines that have a problem, each as serious as its worst. */
  mark(problems: readonly Gemeld[]): void {
    const order: readonly ProblemErnst[] = ['advies', 'let-op', 'fout'];
    const serious = new Map<number, ProblemErnst>();
    for (const { regel, ernst } of problems) {
      const known = serious.get(regel);
      if (!known || order.indexOf(ernst) > order.indexOf(known)) serious.set(regel, ernst);
    }
    this.#serious = serious;
    this.#drawSoon();
  }

  /** Moves the caret and the eye to a problem. */
  goTo({ regel, kolom, plek }: Gemeld): void {
    const { height, width } = this.#size();
    this.#chosen = regel;
    this.#field.focus();
    this.#field.setSelectionRange(plek.start, plek.end);
    this.#field.scrollTop = (regel - 1 - ABOVE) * height;
    const left = kolom * width;
    const { clientWidth } = this.#field;
    // From the start of the line, as long as the problem is then in sight.
    this.#field.scrollLeft = left + BESIDE * width > clientWidth ? left - clientWidth / 2 : 0;
    this.#drawSoon();
  }

  #onChange(): void {
    this.#lines = this.text.split('\n').length;
    this.#chosen = undefined;
    this.#drawSoon();
    this.#showPlace();
  }

  #showPlace(): void {
    if (document.activeElement !== this.#field) return;
    const before = this.text.slice(0, this.#field.selectionStart);
    const regel = before.split('\n').length;
    this.#place.textContent = `Regel ${regel}, kolom ${before.length - before.lastIndexOf('\n')}`;
  }

  /** At most once a frame. */
  #drawSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { height } = this.#size();
    const first = Math.floor(this.#field.scrollTop / height) + 1;
    const seen = Math.ceil(this.#field.clientHeight / height) + 1;
    const rows: HTMLElement[] = [];
    for (let regel = first; regel < first + seen; regel++) rows.push(this.#row(regel));
    this.#behind.replaceChildren(...rows);
    this.#behind.scrollTop = this.#field.scrollTop % height;
  }

  #row(regel: number): HTMLElement {
    const row = document.createElement('div');
    row.className = regel === this.#chosen ? 'rij gekozen' : 'rij';
    if (regel > this.#lines) return row;
    const ernst = this.#serious.get(regel);
    if (ernst) row.append(shape(ernst));
    const number = document.createElement('span');
    number.className = 'nummer';
    number.textContent = String(regel);
    row.append(number);
    return row;
  }

  /** Of one character, in pixels. */
  #size(): { height: number; width: number } {
    const { lineHeight, fontSize } = getComputedStyle(this.#field);
    // A letter of a typeface of equal widths is this wide, about.
    return { height: Number.parseFloat(lineHeight), width: Number.parseFloat(fontSize) * 0.6 };
  }
}
