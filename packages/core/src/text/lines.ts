import type { Span } from '../model/span.ts';
import { isSpace } from './spans.ts';

/**
 * A line of the source without its line end and without the white space at its edges.
 *
 * Shape: an empty line has `start === end`, at the place where its first word would stand.
 */
export interface Line extends Span {
  readonly empty: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Cuts a text at LF, CR LF, CR and the two Unicode separators. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LF;
    if (code !== LF && code !== CR && code !== LINE_SEPARATOR && code !== PARAGRAPH_SEPARATOR) continue;
    lines.push(trimmedLine(text, start, at));
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
  return lines;
}

function trimmedLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, empty: start === end };
}
