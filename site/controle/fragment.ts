/** The lines of the text around a problem, cut to what fits beside it. */
import type { Span } from '../../src/data/check/json-scan.js';
import type { Fragmentregel } from './protocol.js';

const BEFORE = 60;
const MARKED = 80;
const AFTER = 60;

/**
 * @param regel The number of the line on which the span starts.
 * @param around How many lines before and after it come along.
 */
export function fragmentOf(text: string, span: Span, regel: number, around: number): Fragmentregel[] {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = endOfLine(text, start);
  const markEnd = Math.min(Math.max(span.end, span.start + 1), end);
  const lines: Fragmentregel[] = [
    {
      nummer: regel,
      voor: cutStart(text, start, span.start, BEFORE),
      merk: cutEnd(text, span.start, markEnd, MARKED),
      na: cutEnd(text, Math.max(markEnd, span.start), end, AFTER),
    },
  ];
  for (let i = 1, at = start; i <= around && at > 0; i++) {
    const before = text.lastIndexOf('\n', at - 2) + 1;
    lines.unshift(plain(text, before, regel - i));
    at = before;
  }
  for (let i = 1, at = end; i <= around && at < text.length; i++) {
    lines.push(plain(text, at + 1, regel + i));
    at = endOfLine(text, at + 1);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function plain(text: string, start: number, nummer: number): Fragmentregel {
  return { nummer, voor: cutEnd(text, start, endOfLine(text, start), BEFORE + AFTER), merk: '', na: '' };
}

function cutStart(text: string, start: number, end: number, most: number): string {
  return end - start <= most ? text.slice(start, end) : `…${text.slice(whole(text, end - most), end)}`;
}

function cutEnd(text: string, start: number, end: number, most: number): string {
  return end - start <= most ? text.slice(start, end) : `${text.slice(start, whole(text, start + most))}…`;
}

/** A place that is not within a character of two units. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
