import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import { type DatelineReading, readDateline } from './header/dateline-reader.ts';
import type { Head } from './layers.ts';
import { defineStage } from './stage.ts';

/** A dateline stands within so many lines of the top. */
const HEADER_LINES = 14;
const LONGEST_TITLE = 250;

const BYLINE = /^By (?:\p{Lu}[\p{L}.'’-]*\s?){1,5}(?:(?:,|and|&| and) ?(?:\p{Lu}[\p{L}.'’-]*[ ,]*){1,6}){0,3}$/u;
const SLUGLINE =
  /^(?:[a-z] [a-z] )?(?:(?:BC|AM|PM|HFR)-[\p{L}\p{N}<>_&;-]+|\p{Lu}[\p{Lu}\p{N}]*(?:[-/][\p{Lu}\p{N}]+)+)(?: ?\([^()]{1,40}\)| +\d[\d -]{0,20}|, ?\d(?:st|nd|rd|th) .{1,30})?$/u;
const NOTE = /^\(.*\)$|^[*•·]\s/u;
const ENDS_SENTENCE = /[.!?]["”'’)]*$/;

/** Tells the lines above the story apart: titles, keyword line, byline, dateline. */
export const head = defineStage({
  layer: 'head',
  needs: ['lines'],
  annotate: ({ text, lines, reference }) => {
    const printed = lines.filter((line) => !line.empty);
    const found = findDateline(text, printed, reference);
    const above = found === undefined ? linesBeforeStory(text, lines) : printed.slice(0, found.index);
    const first = found === undefined ? printed[above.length] : undefined;
    return {
      ...sort(text, above),
      dateline: found?.reading,
      bodyStart: found?.reading.bodyStart ?? first?.start ?? text.length,
    };
  },
});

function findDateline(
  text: string,
  printed: readonly Line[],
  reference: string | undefined,
): { index: number; reading: DatelineReading } | undefined {
  for (const [index, line] of printed.slice(0, HEADER_LINES).entries()) {
    const reading = readDateline(text, line.start, line.end, reference);
    if (reading !== undefined && hasStory(reading, line, printed, index)) return { index, reading };
    if (line.end - line.start > LONGEST_TITLE) return undefined;
  }
  return undefined;
}

/** A dateline leads to a story: in its own line, or in the next. */
const hasStory = ({ bodyStart }: DatelineReading, line: Line, printed: readonly Line[], index: number): boolean =>
  bodyStart < line.end || index + 1 < printed.length;

/** Without a dateline, a header is what stands before the first line that reads like prose. */
function linesBeforeStory(text: string, lines: readonly Line[]): Line[] {
  const above: Line[] = [];
  for (const [index, line] of lines.slice(0, HEADER_LINES * 2).entries()) {
    if (line.empty) continue;
    const printed = text.slice(line.start, line.end);
    const apart = lines[index + 1]?.empty === true || BYLINE.test(printed) || SLUGLINE.test(printed);
    const isHeader = printed.length <= LONGEST_TITLE && apart && (!ENDS_SENTENCE.test(printed) || NOTE.test(printed));
    if (!isHeader || above.length > 5 || lines.slice(index + 1).every(({ empty }) => empty)) break;
    above.push(line);
    if (above.length > 1 && !isSameTitle(text, above[0], line) && !BYLINE.test(printed) && !SLUGLINE.test(printed)) {
      if (!NOTE.test(printed)) above.pop();
      if (above.at(-1) !== line) break;
    }
  }
  return above;
}

function sort(text: string, above: readonly Line[]): Pick<Head, 'titles' | 'slugline' | 'byline'> {
  const titles: Line[] = [];
  let slugline: Span | undefined;
  let byline: Span | undefined;
  for (const { start, end, empty } of above) {
    const printed = text.slice(start, end);
    if (BYLINE.test(printed)) byline ??= { start, end };
    else if (SLUGLINE.test(printed)) slugline ??= { start, end };
    else if (!NOTE.test(printed)) titles.push({ start, end, empty });
  }
  return { titles: titleLines(text, titles), slugline, byline };
}

/** The first title line, those that wrap or repeat it; lines after them are something else. */
function titleLines(text: string, lines: readonly Line[]): Span[] {
  const [first] = lines;
  if (first === undefined) return [];
  const titles: Span[] = [{ start: first.start, end: first.end }];
  for (const [index, line] of lines.slice(1).entries()) {
    const previous = lines[index] as Line;
    const touches = text.slice(previous.end, line.start).replace(/\r\n?/g, '\n').split('\n').length === 2;
    if (!isSameTitle(text, first, line) && !(touches && titles.length < 3)) break;
    titles.push({ start: line.start, end: line.end });
  }
  return titles;
}

/** Two lines are one title printed twice when they differ in nothing but capitals and white space. */
export function isSameTitle(text: string, a: Span | undefined, b: Span | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const plain = ({ start, end }: Span): string => text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
  return plain(a) === plain(b);
}
