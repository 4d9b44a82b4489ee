/** What the tokeniser tells of a character. */
export const CharClass = { other: 0, space: 1, letter: 2, digit: 3, quote: 4, punctuation: 5 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;
const QUOTES = '"\'`“”„‟«»‹›‘’‚‛「」『』';
/** Signs of ASCII that Unicode counts as punctuation, though in copy they stand for words. */
const SIGNS = '#%&*@\\_';

const UNMET = 0xff;
const OPENS_PAIR = 0xfe;

/** The class of every code unit, worked out when it is first met. */
const CLASSES = new Uint8Array(0x10000).fill(UNMET);

export const isAsciiLetter = (code: number): boolean => ((code | 0x20) - 0x61) >>> 0 < 26;

/** The class of the character at a place; what lies beyond the end is space. */
export function classAt(text: string, at: number): CharClass {
  if (at >= text.length) return CharClass.space;
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as number;
  return known < OPENS_PAIR ? (known as CharClass) : classOfUnmet(text, at, code);
}

function classOfUnmet(text: string, at: number, code: number): CharClass {
  if (isHighSurrogate(code)) {
    CLASSES[code] = OPENS_PAIR;
    return classOfChar(String.fromCodePoint(text.codePointAt(at) ?? code));
  }
  const charClass = classOfChar(text.charAt(at));
  CLASSES[code] = charClass;
  return charClass;
}

function classOfChar(char: string): CharClass {
  if (/\s/.test(char)) return CharClass.space;
  if (QUOTES.includes(char)) return CharClass.quote;
  if (LETTER.test(char)) return CharClass.letter;
  if (DIGIT.test(char)) return CharClass.digit;
  return PUNCTUATION.test(char) && !SIGNS.includes(char) ? CharClass.punctuation : CharClass.other;
}

/** How many code units the character at a place takes. */
export const widthAt = (text: string, at: number): number =>
  isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const STARTS_WITH_LETTER = /^\p{L}/u;

/** How many code units the letter at a place takes; 0 for anything else, combining marks included. */
function letterWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) ? 1 : 0;
  const width = widthAt(text, at);
  return STARTS_WITH_LETTER.test(text.slice(at, at + width)) ? width : 0;
}

/** The place of the first letter at a place or after it; the length of the text where there is none. */
export function letterFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterWidth(text, at) === 0) at++;
  return at;
}

/** The place after the letters that begin at a place. */
export function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const width = letterWidth(text, at);
    if (width === 0) break;
    at += width;
  }
  return at;
}
