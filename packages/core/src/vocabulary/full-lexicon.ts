import { COUNTRY_ENTRIES } from './countries.ts';
import { CUE_ADJECTIVES, CUE_NOUNS } from './cue-nouns.ts';
import { CUE_VERBS, inflectCues } from './cue-verbs.ts';
import { FAMILY_FIRST, GIVEN_NAMES } from './given-names.ts';
import { Lex, PLAIN_CLASSES, type WordClasses, wordBookOf } from './lexicon.ts';
import { OTHER_HEADS, PARTICLES, PLACE_HEADS } from './name-parts.ts';
import { OPENING_WORDS } from './openers.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from './organizations.ts';
import { PEOPLE_WORDS } from './peoples.ts';
import { placeNames } from './places.ts';
import { RARE_CUE_VERBS } from './rare-cue-verbs.ts';
import { TIME_WORDS } from './time-words.ts';
import { HONORIFIC_WORDS, RANKS, TITLE_HEADS, TITLE_MODIFIERS, TITLE_PORTFOLIOS } from './titles.ts';
import { WORK_HEADS } from './works.ts';

/** The classes of the words that make names, titles included, of those that tell times, and of the nouns that attribute. */
const NAME_CLASSES: WordClasses = [
  [Lex.cueNoun, [...CUE_NOUNS.keys(), ...CUE_ADJECTIVES.keys()]],
  [Lex.title, TITLE_HEADS],
  [Lex.title, RANKS],
  [Lex.titleModifier, TITLE_MODIFIERS],
  [Lex.portfolio, TITLE_PORTFOLIOS],
  [Lex.honorific, HONORIFIC_WORDS],
  [Lex.givenName, [...GIVEN_NAMES]],
  [Lex.familyFirst, FAMILY_FIRST],
  [Lex.namePart, PARTICLES],
  [Lex.place, [...placeNames()]],
  [Lex.organizationHead, ORGANIZATION_HEADS],
  [Lex.time, TIME_WORDS],
  [Lex.organizationTail, ORGANIZATION_TAILS],
  [Lex.companySuffix, COMPANY_SUFFIXES],
  [Lex.demonym, PEOPLE_WORDS],
  [Lex.demonym, COUNTRY_ENTRIES.flatMap(({ demonyms }) => demonyms.map((name) => name.toLowerCase()))],
  [Lex.placeHead, PLACE_HEADS],
  [Lex.otherHead, OTHER_HEADS],
  [Lex.work, [...WORK_HEADS.keys()]],
  [Lex.opener, OPENING_WORDS],
];

/** Every word that the vocabularies know. */
export const LEXICON = wordBookOf([...PLAIN_CLASSES, ...NAME_CLASSES], inflectCues(CUE_VERBS, RARE_CUE_VERBS));
