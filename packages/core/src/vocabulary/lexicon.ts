import { ABBREVIATIONS } from './abbreviations.ts';
import type { CueVerb } from './cue-verbs.ts';
import { FEMALE_PRONOUNS, FUNCTION_WORDS, MALE_PRONOUNS } from './function-words.ts';
import { MONTH_NUMBERS } from './months.ts';
import { WEEKDAY_NUMBERS } from './weekdays.ts';
import { formsOf } from './word-forms.ts';

/** What a word can be, whatever its neighbours: one bit each, looked up once a distinct word. */
export const Lex = {
  month: 1 << 0,
  weekday: 1 << 1,
  time: 1 << 2,
  cueNoun: 1 << 3,
  cue: 1 << 4,
  title: 1 << 5,
  honorific: 1 << 6,
  givenName: 1 << 7,
  organizationHead: 1 << 8,
  companySuffix: 1 << 9,
  place: 1 << 10,
  demonym: 1 << 11,
  malePronoun: 1 << 12,
  femalePronoun: 1 << 13,
  work: 1 << 14,
  namePart: 1 << 15,
  determiner: 1 << 16,
  preposition: 1 << 17,
  subordinator: 1 << 18,
  coordinator: 1 << 19,
  auxiliary: 1 << 20,
  adverb: 1 << 21,
  subjectPronoun: 1 << 22,
  objectPronoun: 1 << 23,
  familyFirst: 1 << 24,
  portfolio: 1 << 25,
  titleModifier: 1 << 26,
  opener: 1 << 27,
  placeHead: 1 << 28,
  otherHead: 1 << 29,
  organizationTail: 1 << 30,
} as const;

/** Which words carry which bit; words in lower case. Lists, for more than one book is made of them. */
export type WordClasses = readonly (readonly [number, readonly string[] | ReadonlySet<string>])[];

/** The classes that need no table of names. A stage that wants a word class adds its list here. */
export const PLAIN_CLASSES: WordClasses = [
  [Lex.month, withStop(MONTH_NUMBERS.keys())],
  [Lex.weekday, withStop(WEEKDAY_NUMBERS.keys())],
  [Lex.determiner, FUNCTION_WORDS.determiner],
  [Lex.preposition, FUNCTION_WORDS.preposition],
  [Lex.subordinator, FUNCTION_WORDS.subordinator],
  [Lex.coordinator, FUNCTION_WORDS.coordinator],
  [Lex.auxiliary, FUNCTION_WORDS.auxiliary],
  [Lex.adverb, FUNCTION_WORDS.adverb],
  [Lex.subjectPronoun, FUNCTION_WORDS.subjectPronoun],
  [Lex.objectPronoun, FUNCTION_WORDS.objectPronoun],
  [Lex.malePronoun, MALE_PRONOUNS],
  [Lex.femalePronoun, FEMALE_PRONOUNS],
];

/** A short form may carry its stop: "dec." */
function withStop(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => [word, `${word}.`]);
}

const STOPPED = new Set<string>(ABBREVIATIONS);

/** What the tokeniser asks about words. */
export interface WordBook {
  readonly flagsOf: (lower: string) => number;
  readonly formsOf: (printed: string, lower: string) => number;
  readonly entryOf: (lower: string) => CueVerb | undefined;
  readonly isAbbreviation: (lower: string) => boolean;
}

/** Makes a book of word classes and of the verbs that attribute; a word may be of several. */
export function wordBookOf(classes: WordClasses, cues: ReadonlyMap<string, CueVerb> = new Map()): WordBook {
  const flags = new Map<string, number>();
  for (const [bit, words] of [...classes, [Lex.cue, [...cues.keys()]] as const])
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit);
  return {
    flagsOf: (lower) => flags.get(lower) ?? 0,
    formsOf,
    entryOf: (lower) => cues.get(lower),
    isAbbreviation: (lower) => STOPPED.has(lower),
  };
}
