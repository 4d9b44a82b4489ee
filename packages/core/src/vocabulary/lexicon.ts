import { ABBREVIATIONS } from './abbreviations.ts';
import { COUNTRY_ENTRIES } from './countries.ts';
import { CUE_FORMS } from './cue-verbs.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { MONTH_NUMBERS } from './months.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './organizations.ts';
import { HONORIFICS, TITLE_HEADS } from './titles.ts';
import { WEEKDAY_NUMBERS } from './weekdays.ts';
import { WORK_HEADS } from './works.ts';

/** What a word can be, whatever its neighbours: one bit each, looked up once a distinct word. */
export const Lex = {
  month: 1 << 0,
  weekday: 1 << 1,
  cue: 1 << 4,
  title: 1 << 5,
  honorific: 1 << 6,
  givenName: 1 << 7,
  organizationHead: 1 << 8,
  companySuffix: 1 << 9,
  demonym: 1 << 11,
  work: 1 << 14,
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
  [Lex.month, MONTH_NUMBERS.keys()],
  [Lex.weekday, WEEKDAY_NUMBERS.keys()],
  [Lex.cue, CUE_FORMS.keys()],
  [Lex.title, TITLE_HEADS],
  [Lex.honorific, HONORIFICS],
  [Lex.givenName, MALE_NAMES],
  [Lex.givenName, FEMALE_NAMES],
  [Lex.organizationHead, ORGANIZATION_HEADS],
  [Lex.companySuffix, COMPANY_SUFFIXES],
  [Lex.demonym, COUNTRY_ENTRIES.flatMap(({ demonyms }) => demonyms.map((name) => name.toLowerCase()))],
  [Lex.work, Object.keys(WORK_HEADS)],
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
