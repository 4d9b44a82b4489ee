import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { ADDRESSEE_NOUNS, SETTING_NOUNS } from '../../vocabulary/settings.ts';
import { is, isAdverb, isSpoken, partsClauses, type Range } from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './statement.ts';

/** What stands between a cue and its content: whom it was said to, where and when. */
export interface RightSide {
  readonly addressee: Range | undefined;
  readonly settings: readonly Range[];
  readonly end: number;
}

/** What follows the verb before the content begins: "reporters at a briefing on Tuesday". */
export function readRight(items: readonly Item[], start: number, verb: CueVerb, landmarks: Landmarks): RightSide {
  const addressee =
    verb.classes.has('address') && !verb.classes.has('speech')
      ? { from: start, to: objectEnd(items, start, landmarks) }
      : toWhom(items, start, landmarks);
  const { settings, end } = readSettings(items, addressee?.to ?? start, landmarks);
  return { addressee: addressee && addressee.to > addressee.from ? addressee : undefined, settings, end };
}

function objectEnd(items: readonly Item[], start: number, landmarks: Landmarks): number {
  if (ADDRESSEE_NOUNS.has(items[start]?.word.lower ?? '')) return start + 1;
  return nounPhraseEnd(items, start, landmarks);
}

/** "said to reporters", "stressed to Pompeo": not "vowed to continue". */
function toWhom(items: readonly Item[], start: number, landmarks: Landmarks): Range | undefined {
  if (!isSpoken(items[start], 'to')) return undefined;
  const named = landmarks.nameEnd(items, start + 1);
  const known = ADDRESSEE_NOUNS.has(items[start + 1]?.word.lower ?? '') || is(items[start + 1], Lex.determiner);
  if (named === undefined && !known) return undefined;
  return { from: start + 1, to: named ?? objectEnd(items, start + 1, landmarks) };
}

const VENUE = new Set([
  'in',
  'at',
  'on',
  'during',
  'via',
  'through',
  'after',
  'before',
  'by',
  'from',
  'with',
  'following',
  'over',
  'about',
  'ahead',
]);

/** Phrases of place, time and medium, one after the other. */
export function readSettings(
  items: readonly Item[],
  start: number,
  landmarks: Landmarks,
): { settings: Range[]; end: number } {
  const settings: Range[] = [];
  let at = start;
  for (;;) {
    const skipped = isAdverb(items[at]) ? at + 1 : at;
    const end = settingEnd(items, skipped, landmarks);
    if (end === undefined) break;
    settings.push({ from: at, to: end });
    at = end;
  }
  return { settings: joinTouching(settings), end: at };
}

function settingEnd(items: readonly Item[], at: number, landmarks: Landmarks): number | undefined {
  const time = landmarks.timeEnd(items, at);
  if (time !== undefined) return time;
  if (!is(items[at], Lex.preposition) || !VENUE.has(items[at]?.word.lower ?? '')) return undefined;
  const timed = landmarks.timeEnd(items, at + 1);
  if (timed !== undefined) return timed;
  const end = nounPhraseEnd(items, at + 1, landmarks);
  if (end === at + 1) return undefined;
  return holdsVenue(items, at + 1, end) || endsClause(items, end, landmarks) ? end : undefined;
}

const holdsVenue = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (SETTING_NOUNS.has(items[at]?.word.lower ?? '')) return true;
  return false;
};

const endsClause = (items: readonly Item[], at: number, landmarks: Landmarks): boolean =>
  items[at] === undefined ||
  partsClauses(items[at]) ||
  isSpoken(items[at], 'that') ||
  is(items[at], Lex.preposition) ||
  landmarks.timeEnd(items, at) !== undefined;

function joinTouching(ranges: readonly Range[]): Range[] {
  const [first] = ranges;
  return first === undefined ? [] : [{ from: first.from, to: ranges.at(-1)?.to ?? first.to }];
}
