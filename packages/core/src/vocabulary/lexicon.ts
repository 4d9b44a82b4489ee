import { ABBREVIATIONS } from './abbreviations.ts';
import { CUE_FORMS } from './cue-verbs.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** What a word can be, whatever its neighbours: one bit each, looked up once a distinct word. */
export const Lex = {
  month: 1 << 0,
  weekday: 1 << 1,
  timeUnit: 1 << 2,
  numeral: 1 << 3,
  cue: 1 << 4,
  title: 1 << 5,
  honorific: 1 << 6,
  givenName: 1 << 7,
  organizationHead: 1 << 8,
  companySuffix: 1 << 9,
  place: 1 << 10,
  demonym: 1 << 11,
  functionWord: 1 << 12,
  pronoun: 1 << 13,
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
} as const;

/** Which words carry which bit; words in lower case. A stage that wants a word class adds its list here. */
const CLASSES: readonly (readonly [number, Iterable<string>])[] = [
  [Lex.cue, CUE_FORMS.keys()],
  [Lex.determiner, FUNCTION_WORDS.determiner],
  [Lex.preposition, FUNCTION_WORDS.preposition],
  [Lex.subordinator, FUNCTION_WORDS.subordinator],
  [Lex.coordinator, FUNCTION_WORDS.coordinator],
  [Lex.auxiliary, FUNCTION_WORDS.auxiliary],
  [Lex.adverb, FUNCTION_WORDS.adverb],
  [Lex.subjectPronoun, FUNCTION_WORDS.subjectPronoun],
  [Lex.objectPronoun, FUNCTION_WORDS.objectPronoun],
];

const FLAGS = new Map<string, number>();
for (const [bit, words] of CLASSES) {
  for (const word of words) FLAGS.set(word, (FLAGS.get(word) ?? 0) | bit);
}
const STOPPED = new Set<string>(ABBREVIATIONS);

/** What the tokeniser asks about words. */
export const LEXICON = {
  flagsOf: (lower: string): number => FLAGS.get(lower) ?? 0,
  isAbbreviation: (lower: string): boolean => STOPPED.has(lower),
};
