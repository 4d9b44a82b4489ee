import { AGENT_NOUNS, CUE_ADJECTIVES, CUE_NOUNS } from '../../vocabulary/cue-nouns.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { type CueClause, makeClause } from './cue-clause.ts';
import { is, isAdverb, isPossessive, isSpoken, isWord, type Range } from './items.ts';
import type { Landmarks } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { nounBefore, subjectBefore } from './subject.ts';
import { BE, verbGroup } from './verb-use.ts';

/** "expressed concern about", "made the claim that": the noun tells what is done, and the verb only that it is. */
const LIGHT =
  /^(?:ha(?:s|ve|d|ving)|(?:express|offer|show|launch|draw|repeat|hold|deliver)(?:e[sd]|s|ing)?|(?:voic|rais|mak|tak|issu|shar|giv)(?:e[sd]?|ing)|made|took|gave|drew|held)$/;
const isLight = (item: Item | undefined): boolean => LIGHT.test(item?.word.lower ?? '');
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** Words may stand between the holder and the noun: "his repeated claim that". */
const LONGEST_DESCRIPTION = 3;

export type ClauseReader = (items: readonly Item[], at: number, landmarks: Landmarks) => CueClause | undefined;

export interface NounReader {
  readonly noun: ClauseReader;
  readonly adjective: ClauseReader;
}

/** Reads a noun that attributes: "Pop's claim that ferries stop". "Amid fears that ferries stop" names nobody. */
function readNounClause(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  if (!CUE_NOUNS.get(items[at]?.word.lower ?? '')?.includes(items[at + 1]?.word.lower ?? '')) return undefined;
  // "his comments on Monday"
  if (asksForComment(items, at) || landmarks.timeEnd(items, at + 2) !== undefined) return undefined;
  const speaker = (isAgent(items[at]) ? agentAt : holderBefore)(items, at, landmarks);
  const clause = withContentAfter(items, at, speaker);
  // "Crews met in support of Pop": the subject of the sentence holds what it does something in.
  if (speaker === undefined && isSpoken(items[at - 1], 'in')) return { ...clause, inherits: true };
  return { ...clause, describes: !isSpoken(items[at + 1], 'that') && opensClause(items, clause.extent.from) };
}

/** "did not reply to a request for comment" tells of no words; "a request for comment on the fire" does. */
const asksForComment = (items: readonly Item[], at: number): boolean =>
  isSpoken(items[at + 1], 'for') &&
  /^comments?$/.test(items[isSpoken(items[at + 2], 'further') ? at + 3 : at + 2]?.word.lower ?? '') &&
  !TOPIC.test(items[isSpoken(items[at + 2], 'further') ? at + 4 : at + 3]?.word.lower ?? '');

const TOPIC = /^(?:on|about|regarding)$/;

/** Reads an adjective that attributes after "be": "Pop was critical of the plan". */
function readAdjectiveClause(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  if (!CUE_ADJECTIVES.get(items[at]?.word.lower ?? '')?.includes(items[at + 1]?.word.lower ?? '')) return undefined;
  const speaker = subjectOfBe(items, at, landmarks);
  if (speaker === undefined) return undefined;
  return withContentAfter(items, at, isImpersonal(items, at, speaker) ? undefined : speaker);
}

/** "It was unclear whether": nobody is named. */
const isImpersonal = (items: readonly Item[], at: number, { from, to }: Range): boolean =>
  to - from === 1 && isSpoken(items[from], 'it') && OPENS_CONTENT.test(items[at + 1]?.word.lower ?? '');

/** Reads what attributes and is no verb. */
export const NOUN_READER: NounReader = { noun: readNounClause, adjective: readAdjectiveClause };

/** These belong to the content, not to the word before them. */
const OPENS_CONTENT = /^(?:that|to|if|whether)$/;

function withContentAfter(items: readonly Item[], at: number, speaker: Range | undefined): CueClause {
  const to = OPENS_CONTENT.test(items[at + 1]?.word.lower ?? '') ? at + 1 : at + 2;
  const extent = { from: speaker?.from ?? at, to };
  return makeClause({ cue: { from: at, to }, speaker, extent, side: 'after', endsAtComma: true });
}

/** Whether the phrase is a subject: "Pop's refusal to stay hit crews", not "crews heard of Pop's refusal to stay". */
function opensClause(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && (is(items[at], Lex.determiner) || isAdverb(items[at]))) at--;
  return at < 0 || !isWord(items[at]) || is(items[at], Lex.subordinator | Lex.coordinator);
}

const isAgent = (item: Item | undefined): boolean => AGENT_NOUNS.has(item?.word.lower.replace(/s$/, '') ?? '');

/** "Pop is a critic of the plan", "a critic of the plan left": who is one, or the phrase itself. */
function agentAt(items: readonly Item[], at: number, landmarks: Landmarks): Range {
  let from = at;
  while (from > 0 && at - from < LONGEST_AGENT && isWord(items[from - 1]) && !is(items[from - 1], NO_AGENT)) from--;
  const subject = BE.test(items[from - 1]?.word.lower ?? '') ? subjectOfBe(items, from, landmarks) : undefined;
  return subject ?? { from, to: at + 1 };
}

const LONGEST_AGENT = 6;
const NO_AGENT = Lex.preposition | Lex.auxiliary | Lex.coordinator | Lex.subordinator;

/** "Pop's", "his", with what describes the noun in between. */
function holderBefore(items: readonly Item[], at: number, landmarks: Landmarks): Range | undefined {
  for (let left = at - 1; left >= 0 && at - left <= LONGEST_DESCRIPTION; left--) {
    const item = items[left];
    if (POSSESSIVES.has(item?.word.lower ?? '')) return { from: left, to: left + 1 };
    if (isPossessive(item)) return nounBefore(items, left, landmarks)?.range;
    if (isPluralHolder(items, left)) return nounBefore(items, left + 1, landmarks)?.range;
    if (isLight(item)) return subjectBefore(items, verbGroup(items, left, landmarks).from, landmarks)?.range;
    if (is(item, Lex.determiner) && isLight(items[left - 1])) continue;
    if (!isWord(item) || is(item, Lex.preposition | Lex.determiner | Lex.auxiliary)) return undefined;
  }
  return undefined;
}

/** "voters’ doubts": the mark alone that stands between the words is no item. */
const isPluralHolder = (items: readonly Item[], at: number): boolean =>
  items[at]?.word.lower.endsWith('s') === true && (items[at + 1]?.start ?? 0) - (items[at]?.end ?? 0) === 2;

function subjectOfBe(items: readonly Item[], at: number, landmarks: Landmarks): Range | undefined {
  let left = at - 1;
  while (left > 0 && (isAdverb(items[left]) || is(items[left], Lex.auxiliary))) left--;
  const be = items.slice(left + 1, at).some((item) => BE.test(item.word.lower));
  return be ? subjectBefore(items, left + 1, landmarks)?.range : undefined;
}
