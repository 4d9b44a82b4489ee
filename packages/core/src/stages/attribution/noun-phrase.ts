import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import type { DetailReader } from './details.ts';
import { hasForm, is, isCapital, isComma, isMark, isPossessive, isSpoken, partsClauses, type Range } from './items.ts';
import type { ClauseReader, NounReader } from './noun-clause.ts';
import type { Item } from './statement.ts';
import type { SubjectReader } from './subject-details.ts';
import type { TrailReader } from './trail.ts';

/** The head of a noun phrase: the last word before "of" and its like, or before a participle. */
export function headOf(items: readonly Item[], { from, to }: Range): string {
  let at = from;
  while (
    at < to &&
    !(at > from && (is(items[at], Lex.preposition) || isComma(items[at]) || hasForm(items[at], Form.participle)))
  )
    at++;
  return items[at - 1]?.word.lower ?? '';
}

/** How far a name or a role may reach back from its verb: longer ones are clauses that were misread. */
export const LONGEST_PHRASE = 24;

/** What the finders ask of the layers beside the words: where a time expression or a name stands, by its first offset. */
export interface Landmarks {
  /** The index after a time expression that begins at the item; undefined when none does. */
  readonly timeEnd: (items: readonly Item[], at: number) => number | undefined;
  /** The index at which a time expression that ends with the item begins; undefined when none does. */
  readonly timeStart: (items: readonly Item[], at: number) => number | undefined;
  /** The index after a named person or body that begins at the item; undefined when none does. */
  readonly nameEnd: (items: readonly Item[], at: number) => number | undefined;
  /** Reads the nouns and the adjectives that attribute, where they are known. */
  readonly nouns?: NounReader;
  /** Whether a word names what shows or finds instead of saying, where such words are known. */
  readonly isEvidence?: (word: string) => boolean;
  /** Reads turns of phrase that attribute, where they are known. */
  readonly idiom?: ClauseReader;
  /** Reads what seldom stands between a verb and its words. */
  readonly details?: DetailReader;
  /** Tells who speaks where more than a name or a noun stands before the verb. */
  readonly subjects?: SubjectReader;
  /** Reads what trails behind a report, where its words are known. */
  readonly trail?: TrailReader;
}

/** A past or a participle, by its ending or because it is irregular. */
export const isPast = (item: Item | undefined): boolean =>
  item !== undefined && item.word.shape === Shape.lower && hasForm(item, Form.past);

/** The index after the noun phrase that begins at an item: an object, or a subject set after its verb. */
export function nounPhraseEnd(items: readonly Item[], start: number, landmarks: Landmarks): number {
  const named = landmarks.nameEnd(items, start);
  if (named !== undefined && leadsOn(items, named)) return nounPhraseEnd(items, named + 1, landmarks);
  if (named !== undefined) return named;
  if (is(items[start], Lex.objectPronoun | Lex.subjectPronoun) && !is(items[start], Lex.determiner)) return start + 1;
  let at = start;
  while (at < items.length && at - start < LONGEST_PHRASE) {
    // "the Academy of Letters and Sciences": a name is one word of the phrase.
    const name = at > start ? landmarks.nameEnd(items, at) : undefined;
    if (name === undefined && !continuesPhrase(items, at, start, landmarks)) break;
    at = name ?? at + 1;
  }
  if (isReleased(items, at, start, landmarks)) return at - 1;
  return isQualified(items, at, start) ? Math.max(at, nounPhraseEnd(items, at + 1, landmarks)) : at;
}

/** "a source briefed on the matter", "people familiar with the talks": what follows says who they are. */
const isQualified = (items: readonly Item[], end: number, start: number): boolean =>
  end - start > 1 &&
  is(items[end], Lex.preposition) &&
  (hasForm(items[end - 1], Form.participle) || isSpoken(items[end - 1], 'familiar'));

/** "a transcript released last week": a participle before a time is no part of the phrase. */
const isReleased = (items: readonly Item[], end: number, start: number, landmarks: Landmarks): boolean =>
  end - start > 2 && isPast(items[end - 1]) && landmarks.timeEnd(items, end) !== undefined;

/** "Kyst's owner", "Kyst Director Ana Pop": the name of a body belongs to what follows it. */
const leadsOn = (items: readonly Item[], named: number): boolean =>
  isPossessive(items[named]) || (is(items[named], Lex.title) && isCapital(items[named + 1]));

function continuesPhrase(items: readonly Item[], at: number, start: number, landmarks: Landmarks): boolean {
  const item = items[at];
  if (item === undefined || (partsClauses(item) && !isMark(item, '-'))) return false;
  if (at > start && landmarks.timeEnd(items, at) !== undefined) return false;
  if (is(item, Lex.coordinator)) return at === start + 1 && joinsModifiers(items[start], items[at + 1]);
  if (is(item, Lex.subordinator | Lex.auxiliary)) return false;
  if (is(item, Lex.subjectPronoun) || isSpoken(item, 'not')) return false;
  if (is(item, Lex.determiner) && at > start) return is(items[at - 1], Lex.preposition);
  if (is(item, Lex.preposition))
    return at > start && (isSpoken(item, 'of') || isSpoken(item, 'for') || isSpoken(item, 'from'));
  if (at > start && isPast(item) && (endsNoun(items, at - 1) || isFinitePast(items, at))) return false;
  if (isCapital(item) && at > start)
    return isCapital(items[at - 1]) || is(items[at - 1], Lex.preposition | Lex.determiner) || !isNounEnd(items, at - 1);
  return true;
}

/** "current and former envoys", "Norwegian and Omani diplomats" */
const joinsModifiers = (before: Item | undefined, after: Item | undefined): boolean =>
  is(after, MODIFIER) && (is(before, MODIFIER) || before?.word.shape === Shape.lower);
const MODIFIER = Lex.titleModifier | Lex.demonym;

/** "the bank kept its rate": an irregular past with an object. */
const isFinitePast = (items: readonly Item[], at: number): boolean =>
  !hasForm(items[at], Form.endsInEd) && is(items[at + 1], Lex.determiner);

/** Whether a word can only be the last of its phrase: a name, a noun by its ending. */
const endsNoun = (items: readonly Item[], at: number): boolean => isCapital(items[at]) || hasForm(items[at], Form.noun);

/** After a plural noun in lower case, a capital opens something new: "told reporters Lavrov agreed". */
const isNounEnd = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.word;
  return word !== undefined && word.shape === Shape.lower && word.lower.endsWith('s');
};

/** "There are ferries", "Here are ferries": these stand where a subject does, and are none. */
export const isExpletive = (item: Item | undefined): boolean => isSpoken(item, 'there') || isSpoken(item, 'here');

/** The subject that a statement opens with, after an opening phrase and its comma: a name, a pronoun or "the" with a noun. */
export function mainSubject(items: readonly Item[], landmarks: Landmarks): Range | undefined {
  const opensWithPhrase =
    is(items[0], Lex.preposition | Lex.subordinator | Lex.adverb) ||
    hasForm(items[0], Form.endsInIng) ||
    isSpoken(items[0], 'asked');
  if (!opensWithPhrase) return subjectAt(items, 0, landmarks);
  for (let at = 1; at < items.length && at < LONGEST_PHRASE; at++) {
    if (!isComma(items[at])) continue;
    const subject = subjectAt(items, at + 1, landmarks);
    // "In Bergen, Norway, Pop …": what a comma follows goes on with the place.
    if (subject !== undefined && !isComma(items[subject.to])) return subject;
  }
  return undefined;
}

function subjectAt(items: readonly Item[], start: number, landmarks: Landmarks): Range | undefined {
  let from = start;
  while (is(items[from], Lex.coordinator | Lex.adverb)) from++;
  if (isExpletive(items[from])) return undefined;
  const opens =
    isCapital(items[from]) || is(items[from], Lex.determiner | Lex.subjectPronoun) || landmarks.nameEnd(items, from);
  if (!opens) return undefined;
  const to = nounPhraseEnd(items, from, landmarks);
  return to > from ? { from, to } : undefined;
}
