import type { Advisory } from '../model/advisory.ts';
import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import { bySourceOrder, putInOrder, trimSpan } from '../text/spans.ts';
import type { PlaceBook } from '../vocabulary/places.ts';
import { type DatelineContext, type DatelineReading, readDateline } from './header/dateline-reader.ts';
import { readFlags } from './header/flags.ts';
import { endsSentence, hasHeadlineCapitals, keywordsOf, kindOf, type LineKind } from './header/line-kinds.ts';
import { readTitles } from './header/titles.ts';
import type { Head } from './layers.ts';
import { defineStage } from './stage.ts';

/** A dateline stands within so many lines of the top. */
const HEADER_LINES = 14;
/** So many more are looked at to tell what the last of them is. */
const LINES_AFTER = 4;
const LONGEST_TITLE = 250;
/** A sentence longer than this is the story's, not the desk's. */
const LONGEST_DESK_SENTENCE = 100;

/** Tells the lines above the story apart: titles, keyword line, byline, dateline. The book tells which places are known. */
export const headWith = (book: PlaceBook) =>
  defineStage({
    layer: 'head',
    needs: ['lines'],
    annotate: ({ text, lines, reference }) => {
      const context = { reference, book };
      const printed = printedLines(text, lines);
      const found = findDateline(text, printed, context);
      const above = found === undefined ? linesBeforeStory(text, printed) : printed.slice(0, found.index);
      const first = found === undefined ? printed[above.length] : undefined;
      const { byline, ...told } = tellApart(text, above);
      return {
        ...told,
        byline: byline ?? found?.reading.byline,
        dateline: found?.reading,
        bodyStart: found?.reading.bodyStart ?? first?.start ?? text.length,
      };
    },
  });

/** The first lines that are not empty, those of the header and a few that tell what follows it. */
function printedLines(text: string, lines: readonly Line[]): Line[] {
  const printed: Line[] = [];
  for (const line of lines) {
    if (printed.length === HEADER_LINES + LINES_AFTER) break;
    if (!line.empty) printed.push(withoutWireMarks(text, line));
  }
  return printed;
}

/** ANPA 1312 sets a caret before each line of a header and a bracket or an equals sign behind it: `^Ferries stop<`; IPTC 7901 only the latter. */
function withoutWireMarks(text: string, line: Line): Line {
  if (text[line.start] !== '^') return text.endsWith(' =', line.end) ? { ...line, end: line.end - 2 } : line;
  const marked = text[line.end - 1] === '<' || text[line.end - 1] === '=';
  const words = trimSpan(text, { start: line.start + 1, end: line.end - (marked ? 1 : 0) });
  return words === undefined ? line : { ...line, ...words };
}

function findDateline(
  text: string,
  printed: readonly Line[],
  context: DatelineContext,
): { index: number; reading: DatelineReading } | undefined {
  for (const [index, line] of printed.slice(0, HEADER_LINES).entries()) {
    const reading = readDateline(text, line.start, line.end, context);
    const leads = reading !== undefined && hasStory(text, reading, printed, index);
    // A title may open with a place and a dash, but it does not end with one.
    const opensWithPlace = leads && reading.weak && reading.bodyStart < line.end;
    if (leads && !(opensWithPlace && isTitle(text, printed, index, context))) return { index, reading };
    const width = line.end - line.start;
    const isProse = width > LONGEST_DESK_SENTENCE && endsSentence(text.slice(line.start, line.end));
    // What has a caret is the header's, however long.
    if ((width > LONGEST_TITLE || isProse) && text[line.start - 1] !== '^') return undefined;
  }
  return undefined;
}

/** A dateline leads to a story: in its own line, or in the next. A place without a mark stands between a title and prose. */
function hasStory(
  text: string,
  { bodyStart, weak }: DatelineReading,
  printed: readonly Line[],
  index: number,
): boolean {
  const [line, next] = [printed[index] as Line, printed[index + 1]];
  if (bodyStart < line.end) return true;
  const isBare = weak && /\p{L}/u.test(text.charAt(line.end - 1));
  return next !== undefined && (!isBare || (index > 0 && endsSentence(text.slice(next.start, next.end))));
}

/** "OSLO - Ferries stop" is a title where it stands alone without a full stop, or above a dateline. */
function isTitle(text: string, printed: readonly Line[], index: number, context: DatelineContext): boolean {
  const line = printed[index];
  const next = printed[index + 1];
  if (line === undefined || endsSentence(text.slice(line.start, line.end))) return false;
  if (next === undefined) return true;
  if (line.end - line.start > LONGEST_TITLE) return false;
  return !touches(text, line, next) || readDateline(text, next.start, next.end, context) !== undefined;
}

/** Whether no empty line parts two lines that follow each other. */
function touches(text: string, line: Line, next: Line): boolean {
  return /^[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])[^\n\r\u2028\u2029]*$/.test(text.slice(line.end, next.start));
}

/** Without a dateline, a header is what stands before the first line that reads like prose. */
function linesBeforeStory(text: string, printed: readonly Line[]): Line[] {
  const above: Line[] = [];
  const titles: Line[] = [];
  for (const [index, line] of printed.slice(0, Math.min(HEADER_LINES, printed.length - 1)).entries()) {
    const words = text.slice(line.start, line.end);
    const kind = kindOf(words);
    if (kind === 'title') {
      titles.push(line);
      if (!mayBeTitle(text, printed, index) || isAnotherTitle(text, titles)) break;
    }
    // Without a title or a dateline, a line in brackets or with a bullet may be the story's own.
    if (kind === 'note' && (titles.length === 0 || !words.startsWith('('))) break;
    above.push(line);
  }
  return above;
}

/** A title is short, has no full stop unless it has a headline's capitals, and an empty line parts it from the story, at most after two more lines. */
function mayBeTitle(text: string, printed: readonly Line[], index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const [line, next] = [printed[at], printed[at + 1]];
    if (line === undefined || next === undefined || line.end - line.start > LONGEST_TITLE) return false;
    const { flags, end } = readFlags(text, line.start, line.end);
    if (flags.length > 0 && (end === line.end || (at === 0 && hasDeskNote(text, next)))) return true;
    const words = text.slice(line.start, line.end);
    if (words.endsWith(':') || (endsSentence(words) && !(at === 0 && hasHeadlineCapitals(words)))) return false;
    if (!touches(text, line, next) || kindOf(text.slice(next.start, next.end)) === 'byline') return true;
  }
  return false;
}

/** "(Adds details)" stands below a title. */
const hasDeskNote = (text: string, { start, end }: Line): boolean => text[start] === '(' && text[end - 1] === ')';

/** Whether the last of the lines begins a title of its own: a heading inside the story. */
function isAnotherTitle(text: string, lines: readonly Line[]): boolean {
  const flagged = lines.filter(({ start, end }) => readFlags(text, start, end).end < end);
  return flagged.length > 1 && readTitles(text, flagged).titles.flat().length < flagged.length;
}

function tellApart(text: string, above: readonly Line[]): Pick<Head, 'titles' | 'flags' | 'slugline' | 'byline'> {
  const kinds = above.map(({ start, end }) => kindOf(text.slice(start, end)));
  const ofKind = (kind: LineKind): Line[] => above.filter((_, index) => kinds[index] === kind);
  const { titles, flags } = readTitles(text, ofKind('title'));
  const keywordLines = ofKind('slugline').map((line) => keywordsOf(text, line));
  const slugline = keywordLines[0];
  const [byline] = ofKind('byline');
  return {
    titles,
    flags: withFlagsOfKeywords(text, flags, keywordLines),
    slugline,
    byline,
  };
}

/** A flag of the keyword line that the headline has as well is one. */
function withFlagsOfKeywords(text: string, flags: readonly Advisory[], keywordLines: readonly Span[]): Advisory[] {
  const all = [...flags];
  for (const flag of keywordLines.flatMap((line) => flagsOfSlugline(text, line)))
    if (!all.some(({ kind }) => kind === flag.kind)) all.push(flag);
  return putInOrder(all, bySourceOrder);
}

/** ",0123" after the keywords. */
const WORD_COUNT = /, ?\d{3,4}$/;

/** "BC-FERRIES, 1st Ld-Writethru", "NORWAY-FERRIES (UPDATE 2)", "AM-FERRIES 1STLD", "AM-FERRIES ***URGENT" */
function flagsOfSlugline(text: string, slugline: Span): readonly Advisory[] {
  const printed = text.slice(slugline.start, slugline.end).replace(WORD_COUNT, '');
  const tail = /(?:, ?|\s?\(|\s?\*+|\s(?=\d[A-Z]{2}LD$))(?=[^,(*]*$)/.exec(printed);
  if (!tail) return [];
  const start = slugline.start + tail.index + tail[0].length;
  const end = slugline.start + printed.length;
  return readFlags(text, start, end - (text[end - 1] === ')' ? 1 : 0)).flags;
}
