import { Shape, TokenKind } from '../../text/tokens.ts';
import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import type { Item } from './statement.ts';

/** A range of a statement's items, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Maybe = Item | undefined;

export const hasForm = (item: Maybe, forms: number): boolean => item !== undefined && (item.word.forms & forms) !== 0;
export const is = (item: Maybe, flags: number): boolean => item !== undefined && (item.word.flags & flags) !== 0;
export const isWord = (item: Maybe): boolean => item?.word.kind === TokenKind.word;
export const isRun = (item: Maybe): boolean => item?.run !== undefined;
export const isMark = (item: Maybe, marks: string): boolean =>
  item !== undefined && item.word.kind === TokenKind.punctuation && marks.includes(item.word.text[0] ?? ' ');
export const isComma = (item: Maybe): boolean => item !== undefined && item.word.text === ',';
/** The verb that attributes, of which a word is a form. */
export const cueVerbOf = (item: Maybe): CueVerb | undefined => item?.word.entry as CueVerb | undefined;
export const isSpoken = (item: Maybe, word: string): boolean => item !== undefined && item.word.lower === word;

/** A word with a capital: a name, or the first word of a sentence. */
export const isCapital = (item: Maybe): boolean =>
  isWord(item) && item !== undefined && item.word.shape !== Shape.lower && item.word.shape !== Shape.none;

/** The possessive ending that the tokeniser cuts off. */
export const isPossessive = (item: Maybe): boolean =>
  item !== undefined &&
  item.word.kind === TokenKind.quote &&
  item.word.text.length === 2 &&
  item.word.lower.endsWith('s');

/** "recently", "sharply": an adverb by its ending. */
export const isAdverb = (item: Maybe): boolean =>
  is(item, Lex.adverb) ||
  (item !== undefined && item.word.shape === Shape.lower && (item.word.forms & Form.adverb) !== 0);

/** Marks that part clauses; a hyphen or slash that touches words parts none. */
export const partsClauses = (item: Maybe): boolean =>
  !isWord(item) && (isRun(item) || isBullet(item) || isMark(item, ',;:()[]?!.') || isDash(item));

/** Signs that stand in no phrase: bullets, asterisks. Money, per cent and "&" do. */
const isBullet = (item: Maybe): boolean =>
  item !== undefined && item.word.kind === TokenKind.symbol && !/^[%&$€£¥+@#°]/.test(item.word.text);

/** A dash between words; the wires also set `--` and `_` for it. */
export const isDash = (item: Maybe): boolean =>
  item !== undefined &&
  item.word.kind !== TokenKind.word &&
  (DASHES.has(item.word.text) || item.word.text.startsWith('--'));

const DASHES = new Set(['—', '–', '―', '_']);

/** " - ", which some wires set for a dash. */
export const isSpacedHyphen = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], '-') &&
  (items[at - 1]?.end ?? 0) < (items[at]?.start ?? 0) &&
  (items[at]?.end ?? 0) < (items[at + 1]?.start ?? 0);

/** What names a source is no longer than so many words. */
const LONGEST_SOURCE = 20;

/** "According to a complaint filed by Pop, ferries stopped": what says more about the source reaches to the comma. */
export function closingComma(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length && at - from < LONGEST_SOURCE; at++) {
    if (isComma(items[at])) return at;
    if (isRun(items[at]) || is(items[at], Lex.subjectPronoun)) break;
  }
  return from;
}
