import type { Span } from '../../model/span.ts';
import { Cursor } from './cursor.ts';
import { eatDate } from './dateline-date.ts';

/** What a line above the story is. `mark` is for machines: a routing code, a day, a word count. */
export type LineKind = 'byline' | 'slugline' | 'note' | 'mark' | 'title';

const KEYWORDS =
  "(?:(?:BC|AM|PM|HFR)-|\\p{Lu}{2,3}-\\p{Lu}{2,3}--)[\\p{L}\\p{N}<>()_&;/+.,'-]+|\\p{Lu}[\\p{Lu}\\p{N}]*(?:[-/][\\p{Lu}\\p{N}]+)+/?";
/** "(UPDATE 2)", "1STLD", ", 1st Ld-Writethru,0123" */
const AFTER_KEYWORDS =
  ' ?\\([^()]{1,40}\\)| +\\d[\\d -]{0,20}| +\\d(?:ST|ND|RD|TH)(?:LD|ADD|SUB)[^ ]{0,20}|, ?\\d(?:st|nd|rd|th) .{1,30}';
const SLUGLINE = new RegExp(`^(?:${KEYWORDS})(?:${AFTER_KEYWORDS})?$`, 'u');
/** ANPA 1312 sets priority and category before the keywords, day and word count after them. */
const WIRE_CODES = /^[a-z]{1,2} [a-z]\W{1,4}(?=\p{Lu}{2,3}-)|\s+\d\d-\d\d(?: \d{3,4})?$/gu;
/** With those codes a line is one of keywords, whatever marks and flags stand among them. */
const CODED_LINE = /^[a-z]{1,2} [a-z]\W{1,4}\p{Lu}{2,3}-\S.{0,60}\s\d\d-\d\d(?: \d{3,4})?$/u;
/** "BC-LT--Harbour Ferries,466": keywords and a word count; "Norway-politics/": keywords and a slash; "Norway-harbour-ferries,LEAD": keywords alone. */
const COUNTED_LINE =
  /^(?:BC|AM|PM)-.{1,70},\s?\d{2,4}$|^\p{Lu}[\p{L}\d]*(?:(?:[-/][\p{L}\d]{1,30}){0,6}\/|(?:-[\p{L}\d]{1,30}){1,6}(?:,\p{Lu}+)?)$/u;
const NOTE =
  /^\(.*\)$|^[*•·]\s|^(?:Eds|EDS|Editors|EDITORS|Note to editors|NOTE TO EDITORS)\b.{0,20}:|^(?:AP|Reuters|AFP|EPA|PA) (?:Photos?|Graphics?|Video)\b|^With (?:BC-|AP |photos?\b)/u;
/** What the writer is, below a byline: "Nordlys Staff Writer". */
const TRADE = /^(?:(?:The )?\p{Lu}\p{L}+ ){1,4}(?:Staff )?(?:Writer|Correspondent|Reporter|Editor|Columnist)s?$/u;
/** "eca0003 3 i 380 dpa 0045": number, priority, category, word count. */
const SERVICE_LINE = /^[a-z]{3}\d{3,4} \d \p{L}{1,3} \d{1,5}\s/u;
const ROUTING = /^(?:\p{L}(?: \p{L}){1,3}|\p{Lu}{1,2}(?: \p{Lu}{1,2}){0,11}|\S*\d{3}\S*|\S*\d{2,}\S* \d{3,4}\S*)$/u;
/** "COPYRIGHT 2021 BY NORDLYS" */
const COPYRIGHT = /^(?:©|\([Cc]\)|copyright)\s.*(?:\d{4}|\bby\b|reserved)/i;
const SENTENCE_END = /[.!?]["”'’)]*$/;
const LONGEST_BYLINE = 160;
const WIDEST_MARK = 250;

export function kindOf(printed: string): LineKind {
  // A wider line is prose whatever its words, and the expressions below need not be quick on it.
  if (printed.length > WIDEST_MARK) return 'title';
  if (isByline(printed)) return 'byline';
  if (CODED_LINE.test(printed) || COUNTED_LINE.test(printed) || SLUGLINE.test(printed.replace(WIRE_CODES, '')))
    return 'slugline';
  if (NOTE.test(printed) || TRADE.test(printed)) return 'note';
  return ROUTING.test(printed) || SERVICE_LINE.test(printed) || COPYRIGHT.test(printed) || isDay(printed)
    ? 'mark'
    : 'title';
}

/** The keywords of a keyword line, without the codes about them. */
export function keywordsOf(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  const words = printed.replace(WIRE_CODES, '');
  const from = start + printed.indexOf(words);
  return { start: from, end: from + words.length };
}

export const endsSentence = (printed: string): boolean => SENTENCE_END.test(printed);

/** Whether nearly every long word has a capital, as in a headline set by an American desk. */
export function hasHeadlineCapitals(printed: string): boolean {
  const words = printed.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word.length > 3);
  const capitals = words.filter((word) => /^['’]?[\p{Lu}\d]/u.test(word)).length;
  return words.length > 2 && capitals >= words.length * 0.8;
}

const SMALL_IN_BYLINE: ReadonlySet<string> = new Set(
  'and in of for the de da do dos di del van von der al el bin la den & writer writers correspondent correspondents reporter reporters staff editor dpa'.split(
    ' ',
  ),
);

/** "By dpa correspondents", "By Nordlys staff": nobody by name. */
const HOUSE_BYLINE = /^by (?:\p{L}+ ){1,3}(?:staff|correspondents?|reporters?|writers?)$/iu;

/** "By" and names: words with capitals, and the small words that join them. */
function isByline(printed: string): boolean {
  if (!/^by\s+\p{L}/iu.test(printed) || printed.length > LONGEST_BYLINE || /[!?:]|[^.]\.$/.test(printed.slice(0, -1)))
    return false;
  if (HOUSE_BYLINE.test(printed)) return true;
  const words = printed.split(/[\s,;|]+/).slice(1);
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  return names.length > 1 && words.every((word) => word === '' || /^\p{Lu}/u.test(word) || SMALL_IN_BYLINE.has(word));
}

/** A line that is a date and nothing else. */
function isDay(printed: string): boolean {
  const cursor = new Cursor(printed, 0, printed.length);
  return eatDate(cursor) !== undefined && cursor.at === printed.length;
}
