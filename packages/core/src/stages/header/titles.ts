import type { Advisory } from '../../model/advisory.ts';
import type { Span } from '../../model/span.ts';
import { readClosingFlag, readFlags, readOrder, readRubric } from './flags.ts';

/** The title as often as it is printed, each time the lines it takes, without its flags; and the flags of the first. */
export interface TitleReading {
  readonly titles: readonly (readonly Span[])[];
  readonly flags: readonly Advisory[];
}

/** A title takes no more lines than this. */
const MOST_LINES = 3;
/** A line that ends before this column was not wrapped. */
const SHORTEST_WRAPPED = 40;

/** Reads the title lines above a story: the first title, and those after it that print it again. */
export function readTitles(text: string, lines: readonly Span[]): TitleReading {
  const printings = splitPrintings(text, lines).map((printing) => withoutFlags(text, printing));
  const alone = printings.findIndex(({ lines: left }) => left.length > 0);
  const first = printings[alone];
  if (first === undefined) return { titles: [], flags: printings.flatMap(({ flags }) => flags) };
  const titles = [first.lines];
  for (const { lines: next } of printings.slice(alone + 1)) {
    if (plain(text, next) !== plain(text, first.lines)) break;
    titles.push(next);
  }
  return { titles, flags: printings.slice(0, alone + 1).flatMap(({ flags }) => flags) };
}

/** Lines that touch and wrap are one printing. */
function splitPrintings(text: string, lines: readonly Span[]): Span[][] {
  const printings: Span[][] = [];
  for (const line of lines) {
    const open = printings.at(-1);
    const last = open?.at(-1);
    const wraps = last !== undefined && open !== undefined && open.length < MOST_LINES && isWrapped(text, last, line);
    if (wraps && plain(text, open) !== plain(text, [line])) open.push(line);
    else printings.push([line]);
  }
  return printings;
}

/** A line goes on in the next when that opens with a small letter, or when it is as wide as wrapped lines are. */
function isWrapped(text: string, line: Span, next: Span): boolean {
  const touches = /^[^\n\r]*(?:\r\n|\n|\r)[^\n\r]*$/.test(text.slice(line.end, next.start));
  if (!touches || readFlags(text, line.start, line.end).end === line.end) return false;
  return /^[\p{Ll}\d]/u.test(text.slice(next.start, next.end)) || line.end - line.start >= SHORTEST_WRAPPED;
}

function withoutFlags(text: string, printing: readonly Span[]): { flags: readonly Advisory[]; lines: Span[] } {
  const [first] = printing;
  const last = printing.at(-1);
  if (first === undefined || last === undefined) return { flags: [], lines: [] };
  const opening = readFlags(text, first.start, first.end);
  const rubric = readRubric(text, opening.end, first.end);
  const closing = readClosingFlag(text, Math.max(last.start, rubric.end), last.end);
  const lines = printing
    .map((line) => ({
      start: line === first ? rubric.end : line.start,
      end: line === last ? closing.end : line.end,
    }))
    .filter(({ start, end }) => start < end);
  const orders = opening.flags.length > 0 ? readOrder(text, rubric.end, first.end) : [];
  return { flags: [...opening.flags, ...rubric.flags, ...orders, ...closing.flags], lines };
}

/** Two printings are one title when they differ in nothing but capitals and white space. */
const plain = (text: string, lines: readonly Span[]): string =>
  lines.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')).join(' ');
