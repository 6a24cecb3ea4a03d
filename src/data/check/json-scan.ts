/**
 * One pass over the text of a JSON document, for what `JSON.parse` does not tell: where a value stands, which key
 * occurs twice, and, when the text is no JSON, what the writer most likely did wrong.
 *
 * `JSON.parse` stays the judge of what is JSON. It keeps no tree, so that its memory does not grow with the document,
 * and no recursion, so that no depth of brackets can exhaust the stack.
 */

/** A way from the root to a value: keys and indexes. */
export type Trail = readonly (string | number)[];

/** Where something stands in the text: `end` is the first position after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with text that is no JSON. */
export type FaultKind =
  | 'leeg'
  | 'webpagina'
  | 'afgebroken'
  | 'na-einde'
  | 'komma-te-veel'
  | 'komma-ontbreekt'
  | 'komma-in-getal'
  | 'dubbelepunt-ontbreekt'
  | 'verkeerd-haakje'
  | 'gekrulde-aanhalingstekens'
  | 'enkele-aanhalingstekens'
  | 'sleutel-zonder-aanhalingstekens'
  | 'tekst-zonder-aanhalingstekens'
  | 'aanhalingsteken-ontbreekt'
  | 'besturingsteken'
  | 'verkeerde-schuine-streep'
  | 'verkeerd-getal'
  | 'commentaar'
  | 'onverwacht';

export interface Fault {
  readonly kind: FaultKind;
  readonly span: Span;
  /** The value it is in or after, as far as the text was read. */
  readonly trail: Trail;
}

/** The places that somebody asks for, as a tree of keys and indexes; a scan fills in where they are. */
export class Place {
  /** Where the value stands, once the text was scanned. */
  value: Span | undefined;
  /** Where its key stands, for a value in an object. */
  key: Span | undefined;
  readonly #below = new Map<string | number, Place>();

  /** The place at the end of a trail; made when nobody asked for it yet. */
  at(trail: Trail): Place {
    const [step, ...rest] = trail;
    if (step === undefined) return this;
    let next = this.#below.get(step);
    if (!next) {
      next = new Place();
      this.#below.set(step, next);
    }
    return next.at(rest);
  }

  /** The place right below this one, if anybody asked for it or for something in it. */
  below(step: string | number): Place | undefined {
    return this.#below.get(step);
  }
}

export interface Scan {
  readonly fault: Fault | undefined;
  /** The keys that occur again in the same object: the earlier ones, which do not count. */
  readonly duplicates: readonly { readonly trail: Trail; readonly span: Span }[];
}

interface Frame {
  readonly list: boolean;
  readonly start: number;
  readonly place: Place | undefined;
  /** The key or index of the value that is being read. */
  step: string | number;
  /** Where each key stood last; only for objects. */
  readonly keys: Map<string, Span> | undefined;
}

class Stop extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly span: Span,
  ) {
    super(kind);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.-]+/uy;
const LITERAL = /(?:true|false|null)(?![\p{L}\p{N}_])/uy;

/** @param wanted Gets the places in the text of the values that it names. */
export function scanJson(text: string, wanted?: Place): Scan {
  const scanner = new Scanner(text, wanted);
  let fault: Fault | undefined;
  try {
    scanner.run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    fault = { kind: error.kind, span: error.span, trail: scanner.trail() };
  }
  return { fault, duplicates: scanner.duplicates };
}

class Scanner {
  readonly duplicates: { trail: Trail; span: Span }[] = [];
  readonly #text: string;
  readonly #root: Place | undefined;
  readonly #stack: Frame[] = [];
  #at = 0;

  constructor(text: string, root: Place | undefined) {
    this.#text = text;
    this.#root = root;
  }

  trail(): (string | number)[] {
    return this.#stack.map(({ step }) => step).filter(step => step !== '');
  }

  run(): void {
    this.#space();
    if (this.#at >= this.#text.length) this.#stop('leeg', 0, 0);
    if (this.#text[this.#at] === '<') this.#stop('webpagina');
    // Every turn reads one value, and closes what ends right after it.
    do this.#value(this.#placeOfValue());
    while (this.#afterValue());
    this.#space();
    if (this.#at < this.#text.length) this.#stop('na-einde');
  }

  #placeOfValue(): Place | undefined {
    const frame = this.#stack.at(-1);
    return frame ? frame.place?.below(frame.step) : this.#root;
  }

  /** Reads a whole value, or the opening of an object or a list with something in it and that up to its value. */
  #value(place: Place | undefined): void {
    for (let here = place; ; here = this.#placeOfValue()) {
      this.#space();
      const start = this.#at;
      const char = this.#text[start];
      if (char === '{' || char === '[') {
        const list = char === '[';
        this.#stack.push({
          list,
          start,
          place: here,
          step: list ? 0 : '',
          keys: list ? undefined : new Map(),
        });
        this.#at++;
        this.#space();
        if (this.#text[this.#at] === (list ? ']' : '}')) {
          this.#close();
          return;
        }
        if (!list) this.#key();
        continue;
      }
      if (char === '"') this.#string();
      else if (!this.#match(LITERAL) && !this.#match(NUMBER)) this.#noValue(char);
      if (here) here.value = { start, end: this.#at };
      return;
    }
  }

  /** Goes on after a value; whether another value follows. */
  #afterValue(): boolean {
    for (;;) {
      const frame = this.#stack.at(-1);
      if (!frame) return false;
      const ended = this.#at;
      this.#space();
      const char = this.#text[this.#at];
      if (char === ',') {
        const comma = this.#at++;
        this.#space();
        const next = this.#text[this.#at];
        if (next === '}' || next === ']' || next === ',') this.#stop('komma-te-veel', comma, comma + 1);
        if (frame.list) frame.step = (frame.step as number) + 1;
        else if (/\d/.test(next ?? '') && /\d/.test(this.#text[comma - 1] ?? ''))
          this.#stop('komma-in-getal', comma);
        else this.#key();
        return true;
      }
      if (char === (frame.list ? ']' : '}')) {
        this.#close();
        continue;
      }
      if (char === undefined) this.#stop('afgebroken', this.#text.length - 1);
      if (char === '}' || char === ']') this.#stop('verkeerd-haakje');
      // A string that ended too early goes on with a word right after its quote.
      if (this.#text[ended - 1] === '"' && ended === this.#at)
        this.#stop('aanhalingsteken-ontbreekt', ended - 1);
      if (char === '/') this.#stop('commentaar');
      if (/[\d.]/.test(char ?? '') && ended === this.#at) this.#stop('verkeerd-getal', ended - 1);
      this.#stop('komma-ontbreekt', ended, ended + 1);
    }
  }

  #close(): void {
    const frame = this.#stack.pop() as Frame;
    this.#at++;
    if (frame.place) frame.place.value = { start: frame.start, end: this.#at };
  }

  #key(): void {
    const frame = this.#stack.at(-1) as Frame;
    frame.step = '';
    const start = this.#at;
    const char = this.#text[start];
    if (char === undefined) this.#stop('afgebroken', this.#text.length - 1);
    if (char !== '"') this.#noKey(char as string);
    this.#string();
    const span = { start, end: this.#at };
    const written = this.#text.slice(start + 1, this.#at - 1);
    const key = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
    this.#space();
    if (this.#text[this.#at] !== ':') {
      if (this.#at >= this.#text.length) this.#stop('afgebroken', this.#text.length - 1);
      this.#stop('dubbelepunt-ontbreekt', span.end, span.end + 1);
    }
    this.#at++;
    frame.step = key;
    const keys = frame.keys as Map<string, Span>;
    const earlier = keys.get(key);
    if (earlier) this.duplicates.push({ trail: this.trail(), span: earlier });
    keys.set(key, span);
    const place = frame.place?.below(key);
    if (place) place.key = span;
  }

  #string(): void {
    const text = this.#text;
    const start = this.#at;
    for (let at = start + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return;
      }
      if (code === 0x5c) {
        const escaped = text[++at];
        if (escaped === 'u' && /^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
        else if (!escaped || !'"\\/bfnrt'.includes(escaped))
          this.#stop('verkeerde-schuine-streep', at - 1, at + 1);
      } else if (code === 0x0a || code === 0x0d || Number.isNaN(code)) {
        this.#stop('aanhalingsteken-ontbreekt', start, Math.max(start + 1, at));
      } else if (code < 0x20) {
        this.#stop('besturingsteken', at, at + 1);
      }
    }
  }

  #noKey(char: string): never {
    if (char === '}' || char === ']') this.#stop('verkeerd-haakje');
    if (char === '/') this.#stop('commentaar');
    this.#stopForQuotes(char);
    if (this.#match(WORD)) this.#stop('sleutel-zonder-aanhalingstekens', this.#at - this.#length, this.#at);
    this.#stop('onverwacht');
  }

  #noValue(char: string | undefined): never {
    if (char === undefined) this.#stop('afgebroken', Math.max(0, this.#text.length - 1));
    if (char === '/') this.#stop('commentaar');
    if (char === ',') this.#stop('komma-te-veel');
    if (char === '}' || char === ']') this.#stop('onverwacht');
    this.#stopForQuotes(char);
    if (/[+.-]/.test(char)) this.#stop('verkeerd-getal');
    if (this.#match(WORD)) this.#stop('tekst-zonder-aanhalingstekens', this.#at - this.#length, this.#at);
    this.#stop('onverwacht');
  }

  #stopForQuotes(char: string): void {
    if (/[\u201c-\u201f\u00ab\u00bb]/.test(char)) this.#stop('gekrulde-aanhalingstekens');
    if (/['`\u2018-\u201b]/.test(char)) this.#stop('enkele-aanhalingstekens');
  }

  /** How long the last match was. */
  #length = 0;

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return false;
    this.#length = found[0].length;
    this.#at += this.#length;
    return true;
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  #stop(kind: FaultKind, start = this.#at, end = start + 1): never {
    throw new Stop(kind, { start, end: Math.min(end, this.#text.length) });
  }
}
