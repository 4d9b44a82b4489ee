import { TokenKind } from '../../text/tokens.ts';
import { type CueVerb, NOUN_FORMS, VERBS_ALONE } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { cueVerbOf, is, isAdverb, isPossessive, isSpoken, isWord } from './items.ts';
import type { Item } from './statement.ts';

/** A cue form after a determiner or a possessive is a noun: "the report", "its claims". */
export function isFiniteCue(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (isContraction(items, at - 1)) return true;
  // "Moody's said": a name, of which nothing is said to be.
  if (isPossessive(before) && SAYS.test(items[at]?.word.lower ?? '')) return true;
  if (isPossessive(before) || is(before, Lex.preposition) || countsForm(items, at) || isPluralNoun(items, at))
    return false;
  if (isRelative(items, at - 1)) return true;
  if (
    !is(before, Lex.determiner) ||
    (VERBS_ALONE.has(cueVerbOf(items[at])?.lemma ?? '') && COUNTS.test(before?.word.lower ?? ''))
  )
    return true;
  return FLOATS.test(before?.word.lower ?? '') && (at > 1 || cueVerbOf(items[at])?.form === 'base');
}

/** "50 points", "50 basis points": after a number a form in "s" is a noun. */
const countsForm = (items: readonly Item[], at: number): boolean =>
  items[at]?.word.lower.endsWith('s') === true &&
  (items[at - 1]?.word.kind === TokenKind.number || MEASURES.test(items[at - 1]?.word.lower ?? ''));

const SAYS = /^(?:says?|said|tells|told)$/;

/** "advocates say": before what can only be a verb, a form in "s" is a noun. */
const isPluralNoun = (items: readonly Item[], at: number): boolean => {
  const next = cueVerbOf(items[at + 1]);
  return next?.form === 'base' && VERBS_ALONE.has(next.lemma) && cueVerbOf(items[at])?.form === 'third';
};

const MEASURES = /^(?:basis|percentage)$/;

/** "Many say", "some believe": these are subjects where no noun can follow. */
const COUNTS = /^(?:some|many|most|several|all|both)$/;

/** Whether a verb of words, thoughts or intent has no form that is a noun. */
export const saysAlone = (verb: CueVerb | undefined): boolean =>
  verb !== undefined && VERBS_ALONE.has(verb.lemma) && (verb.classes.has('speech') || verb.classes.has('intent'));

/** "Pop and Berg both said": these follow their subject too. */
export const FLOATS = /^(?:all|both|each)$/;

/** "the Pop campaign", "the press office": a base form is a noun, unless what stands before it takes a verb. */
export function isNounForm(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word.lower ?? '';
  const form = cueVerbOf(items[at])?.form;
  const before = items[at - 1];
  if (form === 'third') return NOUN_FORMS.has(word);
  if (form !== 'base' || isSpoken(before, 'to') || is(before, Lex.auxiliary | Lex.subjectPronoun | Lex.coordinator))
    return false;
  return !isAdverb(before) && !/[^s]s$/.test(before?.word.lower ?? '');
}

/** "crews who said", "a survey, which found", "rules that allow". */
export function isRelative(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word.lower;
  if (word === 'who') return true;
  if (word === 'which') return at > 0 && !is(items[at - 1], Lex.preposition);
  const before = items[at - 1];
  return word === 'that' && isWord(before) && !is(before, Lex.cue | Lex.auxiliary | Lex.preposition | Lex.coordinator);
}

/** The "'s" of "he's said" and "he's saying", which follows a pronoun. */
export const isContraction = (items: readonly Item[], at: number): boolean =>
  isPossessive(items[at]) && is(items[at - 1], Lex.subjectPronoun);
