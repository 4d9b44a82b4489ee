import type { Token } from './tokens.ts';

/** Whether a mark is set as an opening or a closing one, as far as its neighbours tell. */
export type MarkSide = 'open' | 'close' | 'either';

/** A quotation mark of the source. `double` marks quote; `single` marks quote inside a quotation, or are apostrophes. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly level: 'double' | 'single';
  readonly side: MarkSide;
}

/** What a glyph is by itself: straight marks and the curly closing ones are told by their neighbours. */
const GLYPHS: Readonly<Record<string, { level: QuoteMark['level']; side: MarkSide }>> = {
  '"': { level: 'double', side: 'either' },
  '“': { level: 'double', side: 'either' },
  '”': { level: 'double', side: 'either' },
  '‟': { level: 'double', side: 'open' },
  '„': { level: 'double', side: 'open' },
  '«': { level: 'double', side: 'either' },
  '»': { level: 'double', side: 'either' },
  '``': { level: 'double', side: 'open' },
  "''": { level: 'double', side: 'either' },
  '「': { level: 'double', side: 'open' },
  '」': { level: 'double', side: 'close' },
  '『': { level: 'single', side: 'open' },
  '』': { level: 'single', side: 'close' },
  '‹': { level: 'single', side: 'open' },
  '›': { level: 'single', side: 'close' },
  '‘': { level: 'single', side: 'open' },
  '‚': { level: 'single', side: 'open' },
  '’': { level: 'single', side: 'either' },
  '‛': { level: 'single', side: 'open' },
  "'": { level: 'single', side: 'either' },
  '`': { level: 'single', side: 'open' },
};

/** Which side a glyph is on where its neighbours do not tell. */
const USUAL_SIDE: Readonly<Record<string, MarkSide>> = { '“': 'open', '”': 'close', "''": 'close' };

/** Which glyph closes what another opened. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': "\"”“''",
  '“': '”"“',
  '”': '”"',
  '‟': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '``': "''\"",
  "''": "''\"",
  '「': '」',
  '『': '』',
  '‹': '›',
  '‘': "’'",
  '‚': '‘’',
  '‛': "’'",
  '’': "’'",
  "'": "'’",
  '`': "'’",
};

export const closes = (opener: string, glyph: string): boolean => CLOSERS[opener]?.includes(glyph) ?? false;

/** Reads a token as a quotation mark; undefined for any other token and for an apostrophe inside a word. */
export function readQuoteMark(text: string, { start, end, word }: Token): QuoteMark | undefined {
  const glyph = GLYPHS[word.text];
  if (glyph === undefined || isSlip(text, start, end)) return undefined;
  const told = glyph.side === 'either' ? sideOf(text, start, end) : glyph.side;
  const side = told === 'either' ? (USUAL_SIDE[word.text] ?? told) : told;
  return { start, end, glyph: word.text, level: glyph.level, side };
}

/** `Norway"s`: a slip of the keys for an apostrophe. */
const isSlip = (text: string, start: number, end: number): boolean =>
  text[end] === 's' && text[start] === '"' && /[a-z]"s[^\w"]/.test(text.slice(start - 1, end + 2));

const OPENS_AFTER = /[\s([{\-–—/:,;_…]/;
const CLOSES_BEFORE = /[\s)\]}\-–—/:,;.!?_…]/;
const MARK = /["“”‘’'`«»]/;

/** A mark after white space and before a word opens; one after a word and before white space closes. */
function sideOf(text: string, start: number, end: number): MarkSide {
  const before = outsideMarks(text, start - 1, -1);
  const after = outsideMarks(text, end, 1);
  const opens = before === '' || OPENS_AFTER.test(before);
  const closing = after === '' || CLOSES_BEFORE.test(after);
  if (opens === closing) return bySpace(before, after);
  return opens ? 'open' : 'close';
}

/** The nearest character that is not a mark itself: nested marks touch each other. */
function outsideMarks(text: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let skipped = 0; skipped < 4 && MARK.test(text[at] ?? ''); skipped++) at += step;
  return text[at] ?? '';
}

function bySpace(before: string, after: string): MarkSide {
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  if (spaceBefore === spaceAfter) return 'either';
  return spaceBefore ? 'open' : 'close';
}
