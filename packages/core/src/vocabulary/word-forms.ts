import { ADDRESSEE_NOUNS, SETTING_NOUNS } from './settings.ts';
import { IRREGULAR_PASTS } from './verbs.ts';

/** What the spelling of a word tells, and small lists that many words are held against: bits beside those of `Lex`. */
export const Form = {
  /** "sharply": an adverb by its ending. */
  adverb: 1 << 0,
  /** "went", "ended": a past or a participle. */
  past: 1 << 1,
  /** "ended", in small letters. */
  participle: 1 << 2,
  /** "ended", "Ended": any word with the ending. */
  endsInEd: 1 << 3,
  endsInIng: 1 << 4,
  /** "ministers", "relation": can only be the last word of its phrase. */
  noun: 1 << 5,
  settingNoun: 1 << 6,
  addresseeNoun: 1 << 7,
  /** "put" of "as Pop put it": the word by which a turn of phrase that attributes is known. */
  turn: 1 << 8,
} as const;

const SPELLINGS: readonly (readonly [number, RegExp])[] = [
  [Form.participle, /^[a-z]+ed$/],
  [Form.endsInEd, /[a-z]ed$/],
  [Form.endsInIng, /[a-z]ing$/],
];

const LOWER_SPELLINGS: readonly (readonly [number, RegExp])[] = [
  [Form.adverb, /[a-z]{3}ly$/],
  [Form.past, /^(?!need|indeed|speed|hundred).*[a-z]{2}ed$/],
  [Form.noun, /(?:[^s]s|ion|ment|er|or|ist|ness|ity|ship|man|woman)$/],
];

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Form.past, IRREGULAR_PASTS],
  [Form.settingNoun, SETTING_NOUNS],
  [Form.addresseeNoun, ADDRESSEE_NOUNS],
  [Form.turn, new Set(['put', 'words', 'poll', 'polls', 'survey', 'surveys'])],
];

/** The forms of a word, as printed and in lower case. */
export function formsOf(printed: string, lower: string): number {
  let forms = 0;
  for (const [form, spelling] of SPELLINGS) if (spelling.test(printed)) forms |= form;
  for (const [form, spelling] of LOWER_SPELLINGS) if (spelling.test(lower)) forms |= form;
  for (const [form, words] of LISTS) if (words.has(lower)) forms |= form;
  return forms;
}
