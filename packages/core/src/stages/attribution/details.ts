import { Shape } from '../../text/tokens.ts';
import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { is, isCapital, isDash, isMark, isRun, isSpoken, isWord, partsClauses, type Range } from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import { LONGEST_DETAIL, type RightSide, readRight } from './right-side.ts';
import type { Item } from './statement.ts';
import { opensRun } from './verb-use.ts';

/** Reads what seldom stands between a verb and its words. */
export interface DetailReader {
  /** The index after an insertion between dashes; where it begins when there is none. */
  readonly afterDashes: (items: readonly Item[], from: number) => number;
  /** The index after a longer name of whom it was said to; where the first one ends when there is none. */
  readonly afterRole: (items: readonly Item[], end: number, landmarks: Landmarks) => number;
  /** The index after the topic of words that follow. */
  readonly topicEnd: (items: readonly Item[], at: number, landmarks: Landmarks) => number | undefined;
  /** Whether what stands behind a verb and a comma is the verb's subject. */
  readonly speaks: (items: readonly Item[], inverted: Range, verb: CueVerb) => boolean;
  /** The right side of a verb that stands apart from what belongs to it. */
  readonly splitRight: (
    items: readonly Item[],
    cue: Range,
    verb: CueVerb,
    landmarks: Landmarks,
  ) => RightSide | undefined;
}

/** "said — on Twitter, as it happens — that": two dashes and "that" hold an insertion. */
function afterDashes(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length && at - from < LONGEST_DETAIL; at++)
    if (isDash(items[at])) return isSpoken(items[at + 1], 'that') ? at + 1 : from;
  return from;
}

/** "told Nordlys host Ana Pop", "told The Star of Bergen": a name may be the first word of a longer one. */
function afterRole(items: readonly Item[], end: number, landmarks: Landmarks): number {
  if (isSpoken(items[end], 'of') && isCapital(items[end - 1]) && isCapital(items[end + 1]))
    return nounPhraseEnd(items, end + 1, landmarks);
  let at = end;
  while (
    at - end < LONGEST_ROLE &&
    isWord(items[at]) &&
    items[at]?.word.shape === Shape.lower &&
    !is(items[at], NO_ROLE)
  )
    at++;
  const named = at > end && isCapital(items[end - 1]) ? landmarks.nameEnd(items, at) : undefined;
  return named ?? end;
}

const LONGEST_ROLE = 3;
const NO_ROLE =
  Lex.preposition |
  Lex.subordinator |
  Lex.auxiliary |
  Lex.coordinator |
  Lex.determiner |
  Lex.subjectPronoun |
  Lex.adverb;

/** "wrote on Twitter about the ferries: “…”": the topic of words that follow. */
function topicEnd(items: readonly Item[], at: number, landmarks: Landmarks): number | undefined {
  let end = nounPhraseEnd(items, at + 1, landmarks);
  while (is(items[end], Lex.preposition)) end = nounPhraseEnd(items, end + 1, landmarks);
  const closes = items[end] === undefined || isMark(items[end], ':.') || isRun(items[end]) || opensRun(items, end);
  return end > at + 1 && closes ? end : undefined;
}

/** "spoke to reporters on Monday about trade": to whom and when may stand before what belongs to the verb. */
function splitRight(items: readonly Item[], cue: Range, verb: CueVerb, landmarks: Landmarks): RightSide | undefined {
  if (cue.to - cue.from > 1 || verb.particles.length === 0) return undefined;
  const right = readRight(items, cue.to, verb, landmarks);
  const belongs =
    right.end > cue.to &&
    verb.particles.includes(items[right.end]?.word.lower ?? '') &&
    !isSpoken(items[right.end], 'that');
  return belongs ? { ...right, end: right.end + 1 } : undefined;
}

/** "said Pop", "wrote the owner": not "wrote songs", and not "said crews in Oslo had left", whose verb has its own subject. */
function speaks(items: readonly Item[], { from, to }: Range, { lemma }: CueVerb): boolean {
  const named = isCapital(items[to - 1]) || is(items[from], Lex.determiner | Lex.subjectPronoun);
  if (lemma !== 'say' && !named) return false;
  for (let at = to; at < items.length; at++) {
    if (partsClauses(items[at]) || is(items[at], Lex.subordinator)) return true;
    if (is(items[at], Lex.auxiliary)) return false;
  }
  return true;
}

/** Reads details by the words and names around them. */
export const DETAIL_READER: DetailReader = { afterDashes, afterRole, topicEnd, speaks, splitRight };
