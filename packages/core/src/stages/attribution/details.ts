import { Shape } from '../../text/tokens.ts';
import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import type { CueClause } from './cue-clause.ts';
import {
  cueVerbOf,
  hasForm,
  is,
  isCapital,
  isDash,
  isMark,
  isPossessive,
  isRun,
  isSpoken,
  isWord,
  partsClauses,
  type Range,
} from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import { LONGEST_DETAIL } from './right-side.ts';
import type { Item } from './statement.ts';
import { subjectBefore } from './subject.ts';
import { opensRun } from './verb-use.ts';
import { readInfinitive } from './voice-clauses.ts';

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
  /** Whether a passive goes on with what somebody is blamed for, or held to be. */
  readonly takesWhat: (items: readonly Item[], at: number, verb: CueVerb) => boolean;
  /** Whether a verb tells what is done to somebody's office, and no opinion. */
  readonly removes: (items: readonly Item[], at: number, verb: CueVerb, landmarks: Landmarks) => boolean;
  /** The clause of a verb behind one that only tells how something looks. */
  readonly seemsToTell: (
    items: readonly Item[],
    at: number,
    from: number,
    landmarks: Landmarks,
  ) => CueClause | undefined;
  /** Where somebody who blames ends, and what for begins. */
  readonly agentEnd: (items: readonly Item[], agent: Range, verb: CueVerb) => number;
  /** The index after a word that belongs to a verb and stands behind its right side, which ends at the item. */
  readonly splitEnd: (items: readonly Item[], from: number, at: number, verb: CueVerb) => number | undefined;
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
const splitEnd = (items: readonly Item[], from: number, at: number, { particles }: CueVerb): number | undefined =>
  at > from && particles.includes(items[at]?.word.lower ?? '') && !isSpoken(items[at], 'that') ? at + 1 : undefined;

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

/** "was accused of theft", "is considered a danger": what somebody is blamed for, or held to be. */
function takesWhat(items: readonly Item[], at: number, { lemma }: CueVerb): boolean {
  const next = items[at + 1];
  if (HELD.has(lemma)) return is(next, Lex.determiner) || isRun(next);
  return BLAMED.get(next?.word.lower ?? '')?.has(lemma) === true;
}

const HELD = new Set('consider call dub deem label term brand name announce declare'.split(' '));
const BLAMED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['accuse', 'suspect'])],
  ['with', new Set(['charge', 'credit'])],
  ['for', new Set('blame criticize criticise praise condemn mock credit fault know'.split(' '))],
]);

/** "accused by crews of the port of theft", "accused by crews of stealing boats of the port" */
function agentEnd(items: readonly Item[], { from, to }: Range, verb: CueVerb): number {
  let end = to;
  for (let at = to - 1; at > from; at--) {
    const isWhat = isSpoken(items[at], 'of') && takesWhat(items, at - 1, verb);
    if (isWhat && (end === to || hasForm(items[at + 1], Form.endsInIng))) end = at;
  }
  return end;
}

/** "dismissed Pop", "named minister Ana Pop", and not "dismissed Pop's plan": what is done to a person's office is said of nothing. */
function removes(items: readonly Item[], at: number, { lemma }: CueVerb, landmarks: Landmarks): boolean {
  if (!REMOVALS.has(lemma)) return false;
  const end = landmarks.nameEnd(items, at);
  if (end !== undefined) return !isPossessive(items[end]);
  const head = items[nounPhraseEnd(items, at, landmarks) - 1];
  return (
    is(items[at], Lex.titleModifier | Lex.portfolio) ||
    is(head, Lex.title) ||
    /^(?:successor|replacement)$/.test(head?.word.lower ?? '')
  );
}

const REMOVALS = new Set(['dismiss', 'name', 'identify']);

/** "Pop seemed to suggest that ferries leak": Pop did suggest it, in the writer's eyes. */
function seemsToTell(items: readonly Item[], at: number, from: number, landmarks: Landmarks): CueClause | undefined {
  const verb = isSpoken(items[at + 1], 'to') ? cueVerbOf(items[at + 2]) : undefined;
  const told = verb && readInfinitive(items, at + 2, at + 1, verb, landmarks);
  const speaker = subjectBefore(items, from, landmarks)?.range;
  // "seem to leak" tells no more.
  if (told === undefined || speaker === undefined || !(isWord(items[told.extent.to]) || isRun(items[told.extent.to])))
    return undefined;
  return { ...told, inherits: false, speaker, extent: { ...told.extent, from: speaker.from } };
}

/** Reads details by the words and names around them. */
export const DETAIL_READER: DetailReader = {
  afterDashes,
  afterRole,
  topicEnd,
  speaks,
  splitEnd,
  takesWhat,
  removes,
  agentEnd,
  seemsToTell,
};
