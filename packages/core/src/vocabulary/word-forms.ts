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

const TURNS: ReadonlySet<string> = new Set('put words poll polls survey surveys'.split(' '));

const formIf = (form: number, holds: boolean): number => (holds ? form : 0);

/** The forms of a word, as printed and in lower case. */
export const formsOf = (printed: string, lower: string): number =>
  formIf(Form.participle, /^[a-z]+ed$/.test(printed)) |
  formIf(Form.endsInEd, /[a-z]ed$/.test(printed)) |
  formIf(Form.endsInIng, /[a-z]ing$/.test(printed)) |
  formIf(Form.adverb, /[a-z]{3}ly$/.test(lower)) |
  formIf(Form.past, /^(?!need|indeed|speed|hundred).*[a-z]{2}ed$/.test(lower) || IRREGULAR_PASTS.has(lower)) |
  formIf(Form.noun, /(?:[^s]s|ion|ment|er|or|ist|ness|ity|ship|man|woman)$/.test(lower)) |
  formIf(Form.settingNoun, SETTING_NOUNS.has(lower)) |
  formIf(Form.addresseeNoun, ADDRESSEE_NOUNS.has(lower)) |
  formIf(Form.turn, TURNS.has(lower));
