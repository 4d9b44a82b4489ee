import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { isRelative } from './finite-cue.ts';
import { hasForm, is, isCapital, isComma, isSpoken, isWord } from './items.ts';
import { isExpletive, type Landmarks, LONGEST_PHRASE } from './noun-phrase.ts';
import { reachBack } from './phrase-reach.ts';
import type { Item } from './statement.ts';

/** Tells who speaks where more than a name or a noun stands before the verb. */
export interface SubjectReader {
  /** Where a list of names begins whose last stands at an item; the item when it is in none. */
  readonly startOfList: (items: readonly Item[], from: number, end: number, landmarks: Landmarks) => number;
  /** Whether what stands between two items is no subject at all. */
  readonly isVerbal: (items: readonly Item[], from: number, end: number) => boolean;
  /** Whether the verb of a relative clause stands at an item. */
  readonly opensRelative: (items: readonly Item[], from: number) => boolean;
  /** Whether a word before a subject is none of it. */
  readonly isBefore: (items: readonly Item[], at: number, landmarks: Landmarks) => boolean;
  /** Whether what somebody is stands at an item, and no name. */
  readonly isOffice: (items: readonly Item[], at: number) => boolean;
}

/** "The leaders of Norway, Oman and Syria agreed", "Ana Pop, Karl Berg and Ion Kalten said": names before the last comma are of the list, too. */
function startOfList(items: readonly Item[], from: number, end: number, landmarks: Landmarks): number {
  if (!isComma(items[from - 1]) || !isCapital(items[from]) || !isCapital(items[from - 2])) return from;
  if (!items.slice(from, end).some((item) => isSpoken(item, 'and'))) return from;
  let start = from - 2;
  while (start > 0 && from - start < LONGEST_PHRASE) {
    const before = items[start - 1];
    // "on Friday, Ana Pop, Karl Berg and Ion Kalten said": a time is of no list.
    if (!isCapital(before) && !(isComma(before) && landmarks.timeStart(items, start - 2) === undefined)) break;
    start--;
  }
  if (is(items[start], OPENS_SENTENCE) || landmarks.timeEnd(items, start) !== undefined) return from;
  const before = items[start - 1];
  if (before === undefined || !isWord(before)) return start;
  if (!isSpoken(before, 'of')) return from;
  const head = reachBack(items, start);
  return head < start - 1 ? head : from;
}

const OPENS_SENTENCE = Lex.adverb | Lex.coordinator | Lex.subordinator | Lex.preposition | Lex.subjectPronoun;

/** "is investigating alleged theft", "ended up voting", "there": what stands alone before a verb and is no subject of it. */
const isVerbal = (items: readonly Item[], from: number, end: number): boolean =>
  end - from === 1 &&
  (isExpletive(items[from]) ||
    (items[from]?.word.shape === Shape.lower && PARTICLES.has(items[from]?.word.lower ?? '')) ||
    (hasForm(items[from], Form.endsInIng) && is(items[from - 1], Lex.auxiliary)));

const PARTICLES = new Set(['up', 'out', 'off', 'down', 'back', 'away']);

/** "groups that assist them argued", "the office that handles crews said": the verb of a relative clause, which agrees with what it stands for. */
function opensRelative(items: readonly Item[], from: number): boolean {
  if (!isRelative(items, from - 1)) return false;
  const first = items[from];
  if (first?.word.shape !== Shape.lower || is(first, Lex.determiner | Lex.subjectPronoun)) return false;
  if (isSpoken(items[from - 1], 'who')) return true;
  return /[^s]s$/.test(first.word.lower) !== /[^s]s$/.test(items[from - 2]?.word.lower ?? '');
}

/** "including one woman", "last week The Fjord reported" */
function isBefore(items: readonly Item[], at: number, landmarks: Landmarks): boolean {
  if (isSpoken(items[at], 'including') || isSpoken(items[at], 'meaning')) return true;
  const time = landmarks.timeEnd(items, at);
  return time !== undefined && (isCapital(items[time]) || is(items[time], Lex.determiner));
}

/** "president of Kyst Inc": what somebody is, and no name. */
const isOffice = (items: readonly Item[], at: number): boolean =>
  is(items[at], Lex.title) && is(items[at + 1], Lex.preposition);

/** Reads subjects by the words and names around them. */
export const SUBJECT_READER: SubjectReader = { startOfList, isVerbal, opensRelative, isBefore, isOffice };
