import { ABBREVIATIONS } from './abbreviations.ts';
import { COUNTRY_ENTRIES } from './countries.ts';
import { CUE_ADJECTIVES, CUE_NOUNS } from './cue-nouns.ts';
import { CUE_FORMS } from './cue-verbs.ts';
import { FEMALE_PRONOUNS, FUNCTION_WORDS, MALE_PRONOUNS } from './function-words.ts';
import { FAMILY_FIRST, GIVEN_NAMES } from './given-names.ts';
import { MONTH_NUMBERS } from './months.ts';
import { OTHER_HEADS, PARTICLES, PLACE_HEADS } from './name-parts.ts';
import { OPENING_WORDS } from './openers.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './organizations.ts';
import { PEOPLE_WORDS } from './peoples.ts';
import { placeNames } from './places.ts';
import { TIME_WORDS } from './time-words.ts';
import { HONORIFIC_WORDS, RANKS, TITLE_HEADS, TITLE_MODIFIERS, TITLE_PORTFOLIOS } from './titles.ts';
import { WEEKDAY_NUMBERS } from './weekdays.ts';
import { WORK_HEADS } from './works.ts';

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
} as const;

/** Which words carry which bit; words in lower case. A stage that wants a word class adds its list here. */
const CLASSES: readonly (readonly [number, Iterable<string>])[] = [
  [Lex.month, withStop(MONTH_NUMBERS.keys())],
  [Lex.weekday, withStop(WEEKDAY_NUMBERS.keys())],
  [Lex.time, TIME_WORDS],
  [Lex.cue, CUE_FORMS.keys()],
  [Lex.cueNoun, CUE_NOUNS.keys()],
  [Lex.cueNoun, CUE_ADJECTIVES.keys()],
  [Lex.title, TITLE_HEADS],
  [Lex.title, RANKS],
  [Lex.titleModifier, TITLE_MODIFIERS],
  [Lex.portfolio, TITLE_PORTFOLIOS],
  [Lex.honorific, HONORIFIC_WORDS],
  [Lex.givenName, GIVEN_NAMES],
  [Lex.familyFirst, FAMILY_FIRST],
  [Lex.namePart, PARTICLES],
  [Lex.place, placeNames()],
  [Lex.organizationHead, ORGANIZATION_HEADS],
  [Lex.companySuffix, COMPANY_SUFFIXES],
  [Lex.demonym, PEOPLE_WORDS],
  [Lex.demonym, COUNTRY_ENTRIES.flatMap(({ demonyms }) => demonyms.map((name) => name.toLowerCase()))],
  [Lex.placeHead, PLACE_HEADS],
  [Lex.otherHead, OTHER_HEADS],
  [Lex.work, WORK_HEADS.keys()],
  [Lex.opener, OPENING_WORDS],
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
