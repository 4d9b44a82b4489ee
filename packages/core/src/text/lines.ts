import type { Span } from '../model/span.ts';
import { isSpace } from './spans.ts';

/**
 * A line of the source without its line end, and without the white space and the control characters at its edges.
 *
 * Shape: an empty line has `start === end`, at the place where its first word would stand.
 */
export interface Line extends Span {
  readonly empty: boolean;
}

const LINE_END = /\r\n?|[\n\u2028\u2029]/g;

/** Cuts a text at LF, CR LF, CR and the two Unicode separators. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  LINE_END.lastIndex = 0;
  while (LINE_END.test(text)) {
    const next = LINE_END.lastIndex;
    lines.push(trimmedLine(text, start, next - (text.endsWith('\r\n', next) ? 2 : 1)));
    start = next;
  }
  lines.push(trimmedLine(text, start, text.length));
  return lines;
}

function trimmedLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return { start, end, empty: start === end };
}

/** White space, and what wires set about their lines: start of text, end of text, end of transmission. */
const isEdge = (code: number): boolean => isSpace(code) || code < 0x20 || code === 0x7f;
