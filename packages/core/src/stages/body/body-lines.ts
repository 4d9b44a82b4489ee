import type { Span } from '../../model/span.ts';
import type { Line } from '../../text/lines.ts';
import { trimSpan } from '../../text/spans.ts';

/** A line of the body, or the part of one that belongs to it. */
export interface BodyLine extends Span {
  /** White space before the line, in code units; 0 for a line that the dateline opens. */
  readonly indent: number;
  /** How wide the whole line is printed. */
  readonly width: number;
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
  readonly opensSmall: boolean;
  readonly endsSentence: boolean;
  /** Columns set apart by white space, as in a table. */
  readonly tabular: boolean;
  /** Opens with the mark of a list. */
  readonly listed: boolean;
}

const DEEPEST_INDENT = 64;
const OPENS_SMALL = /^\p{Ll}/u;
const ENDS_SENTENCE = /[.!?:;…"”’')\]]$/;
const COLUMNS = /\S(?: {2,}|\t)\S.*?\S(?: {2,}|\t)\S/;
const LISTED = /^(?:[*•·‣▪]|[-–—]{1,2})\s+["“'(]?[\p{Lu}\d]/u;
/** What is looked at of a long line; a table is narrower. */
const WIDEST_TABLE = 200;

/** The lines of the body between two places of the source, empty ones left out. */
export function bodyLines(text: string, lines: readonly Line[], start: number, end: number): BodyLine[] {
  const body: BodyLine[] = [];
  let afterGap = false;
  for (const line of lines) {
    if (line.start >= end) break;
    if (line.end <= start && !line.empty) continue;
    const part = isRule(text, line)
      ? undefined
      : trimSpan(text, { start: Math.max(line.start, start), end: Math.min(line.end, end) });
    if (part !== undefined) body.push(describe(text, line, part, afterGap));
    afterGap = part === undefined;
  }
  return body;
}

/** A line of marks alone parts sections; it is no words of the story. */
const isRule = (text: string, { start, end }: Line): boolean =>
  end - start >= 3 && end - start <= WIDEST_TABLE && /^[_*=~-]+$/.test(text.slice(start, end));

function describe(text: string, line: Line, { start, end }: Span, afterGap: boolean): BodyLine {
  const head = text.slice(start, Math.min(end, start + WIDEST_TABLE));
  return {
    start,
    end,
    indent: start > line.start ? 0 : indentOf(text, line.start),
    width: line.end - line.start,
    afterGap,
    opensSmall: OPENS_SMALL.test(head),
    endsSentence: ENDS_SENTENCE.test(text.slice(end - 1, end)),
    tabular: end - start < WIDEST_TABLE && COLUMNS.test(head),
    listed: LISTED.test(head),
  };
}

/** White space between the line's first character and the line end before it. */
function indentOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < DEEPEST_INDENT && !/[\n\r\u2028\u2029]/.test(text.charAt(at - 1))) at--;
  return start - at;
}
