import { CUE_ADJECTIVES, CUE_NOUNS } from '../../vocabulary/cue-nouns.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import type { CueClause } from './clause.ts';
import { is, isAdverb, isPossessive, isWord, type Range } from './items.ts';
import { type Landmarks, subjectBefore } from './noun-phrase.ts';
import type { Item } from './statement.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'am', 'being']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** Words may stand between the holder and the noun: "his repeated claim that". */
const LONGEST_DESCRIPTION = 3;

/** Reads a noun or an adjective that attributes: "Pop's claim that ferries stop", "Pop was critical of the plan". */
export function readNounClause(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const word = items[at]?.word.lower ?? '';
  const next = items[at + 1]?.word.lower ?? '';
  const speaker = CUE_NOUNS.get(word)?.includes(next)
    ? holderBefore(items, at, landmarks)
    : CUE_ADJECTIVES.get(word)?.includes(next)
      ? subjectOfBe(items, at, landmarks)
      : undefined;
  if (speaker === undefined) return undefined;
  const to = next === 'that' || next === 'to' ? at + 1 : at + 2;
  return {
    cue: { from: at, to },
    verb: undefined,
    speaker,
    inherits: false,
    settings: [],
    extent: { from: speaker.from, to },
    side: 'after',
    endsAtComma: true,
  };
}

/** "Pop's", "his", with what describes the noun in between. */
function holderBefore(items: readonly Item[], at: number, landmarks: Landmarks): Range | undefined {
  for (let left = at - 1; left >= 0 && at - left <= LONGEST_DESCRIPTION; left--) {
    const item = items[left];
    if (POSSESSIVES.has(item?.word.lower ?? '')) return { from: left, to: left + 1 };
    if (isPossessive(item)) return subjectBefore(items, left, landmarks)?.range;
    if (!isWord(item) || is(item, Lex.preposition | Lex.determiner | Lex.auxiliary)) return undefined;
  }
  return undefined;
}

function subjectOfBe(items: readonly Item[], at: number, landmarks: Landmarks): Range | undefined {
  let left = at - 1;
  while (left > 0 && (isAdverb(items[left]) || is(items[left], Lex.auxiliary))) left--;
  const be = items.slice(left + 1, at).some((item) => BE.has(item.word.lower));
  return be ? subjectBefore(items, left + 1, landmarks)?.range : undefined;
}
