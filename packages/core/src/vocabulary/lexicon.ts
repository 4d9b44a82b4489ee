import { ABBREVIATIONS } from './abbreviations.ts';

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
} as const;

/** Which words carry which bit; words in lower case. A stage that wants a word class adds its list here. */
const CLASSES: readonly (readonly [number, Iterable<string>])[] = [];

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
