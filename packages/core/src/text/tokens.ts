import { CharClass, classAt, isAsciiLetter, widthAt } from './char-classes.ts';
import { countWhile } from './sorted.ts';
import {
  hashOf,
  type Lexicon,
  LONGEST_PACKED,
  packHigh,
  packLow,
  StopUse,
  TokenKind,
  type Word,
  WordTable,
} from './words.ts';

export { type Lexicon, Shape, StopUse, TokenKind, type Word } from './words.ts';

/**
 * The one tokenisation that all stages share.
 *
 * A token is a word, a number, a quotation mark or a piece of punctuation; white space is none. Hyphens and slashes part
 * words ("US-Russian" is three tokens that touch), a possessive ending is a token of its own ("Syria", "'s"), and
 * the full stop of an initialism or an abbreviation belongs to its word ("U.S.", "Gen.", "J.").
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

const APOSTROPHE = 0x27;
const CLOSING_SINGLE = 0x2019;
const STOP = 0x2e;
const SPACE = 0x20;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CLOSING_SINGLE;

/** The words of each lexicon that have been met. */
const TABLES = new WeakMap<Lexicon, WordTable>();

function tableOf(lexicon: Lexicon): WordTable {
  const known = TABLES.get(lexicon);
  if (known !== undefined) return known;
  const table = new WordTable(lexicon);
  TABLES.set(lexicon, table);
  return table;
}

/** Cuts a whole text into tokens. Linear in its length. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const words = tableOf(lexicon);
  const { length } = text;
  for (let at = 0; at < length; ) {
    // Most tokens are letters of ASCII and nothing else: here each of their characters is read once.
    let end = at;
    let high = 0;
    let low = 0;
    let code = text.charCodeAt(at);
    while (isAsciiLetter(code)) {
      high = packHigh(high, low);
      low = packLow(low, code);
      if (++end === length) break;
      code = text.charCodeAt(end);
    }
    const isShort = end > at && end - at <= LONGEST_PACKED && (!mayGoOn(code) || (code === STOP && end - at > 1));
    const word = isShort ? words.findPacked(high, low, text, at, end) : undefined;
    if (word !== undefined && (code !== STOP || word.stop !== StopUse.takes)) {
      tokens.push({ start: at, end, word });
      at = end;
    } else if (end === at && code === SPACE) at++;
    else at = pushToken(tokens, text, at, words);
  }
  return tokens;
}

/** Whether what follows letters of ASCII may belong to their word: figures, an apostrophe, a stop, and letters beyond ASCII. */
const mayGoOn = (code: number): boolean =>
  code === STOP || code === APOSTROPHE || (code >= 0x30 && code <= 0x39) || code >= 0x80;

/** Adds the token that begins at a place, if one does; returns the place after it. */
function pushToken(tokens: Token[], text: string, at: number, words: WordTable): number {
  const charClass = classAt(text, at);
  if (charClass === CharClass.space) return at + 1;
  const end = endOfToken(text, at, charClass, words);
  const kind = kindOf(charClass);
  const code = text.charCodeAt(at);
  const isMark = end === at + 1 && code < 0x80 && charClass !== CharClass.letter && charClass !== CharClass.digit;
  const word = isMark ? words.findMark(code, kind) : words.find(text, at, end, kind, hashOf(text, at, end));
  tokens.push({ start: at, end, word });
  return end;
}

function kindOf(charClass: CharClass): TokenKind {
  switch (charClass) {
    case CharClass.letter:
      return TokenKind.word;
    case CharClass.digit:
      return TokenKind.number;
    case CharClass.quote:
      return TokenKind.quote;
    case CharClass.punctuation:
      return TokenKind.punctuation;
    default:
      return TokenKind.symbol;
  }
}

function endOfToken(text: string, at: number, charClass: CharClass, words: WordTable): number {
  switch (charClass) {
    case CharClass.letter:
      return endOfWord(text, at, words);
    case CharClass.digit:
      return endOfNumber(text, at);
    case CharClass.quote:
      return endOfQuote(text, at);
    case CharClass.punctuation:
      return endOfRun(text, at);
    default:
      return at + widthAt(text, at);
  }
}

/** The same stop or hyphen repeated is one mark: `...`, `--`. */
function endOfRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== STOP && code !== 0x2d) return at + widthAt(text, at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** AP doubles backticks and apostrophes for want of quotation marks; "Syria" is followed by the token "'s". */
function endOfQuote(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code === APOSTROPHE || code === 0x60) && text.charCodeAt(at + 1) === code) return at + 2;
  return isApostrophe(code) && isPossessive(text, at) ? at + 2 : at + 1;
}

function isPossessive(text: string, at: number): boolean {
  if (at === 0 || !isWordClass(classAt(text, at - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordClass(classAt(text, at + 2));
}

const isWordClass = (charClass: CharClass): boolean => charClass === CharClass.letter || charClass === CharClass.digit;

function endOfWord(text: string, start: number, words: WordTable): number {
  let at = start;
  while (at < text.length) {
    const charClass = classAt(text, at);
    if (isWordClass(charClass)) at += widthAt(text, at);
    else if (charClass === CharClass.quote && joinsLetters(text, at)) at++;
    else break;
  }
  if (text.charCodeAt(at) !== STOP || text.charCodeAt(at + 1) === STOP) return at;
  return endOfAbbreviation(text, start, at, words);
}

/** An apostrophe inside a word: "don't", "O'Brien"; not the one before a possessive s. */
function joinsLetters(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && classAt(text, at + 1) === CharClass.letter && !isPossessive(text, at);
}

function endOfAbbreviation(text: string, start: number, stop: number, words: WordTable): number {
  let at = stop;
  // "U.S.", "a.m.", "P.J.": single letters, each with its stop.
  while (at - start === 1 || (text.charCodeAt(at - 2) === STOP && at - 2 > start)) {
    const next = at + 1;
    if (classAt(text, next) !== CharClass.letter || text.charCodeAt(next + 1) !== STOP) break;
    at = next + 1;
  }
  if (at > stop) return at + 1;
  if (stop - start === 1 && isUpper(text.charCodeAt(start))) return stop + 1;
  const word = words.find(text, start, stop, TokenKind.word, hashOf(text, start, stop));
  return word.stop === StopUse.takes ? stop + 1 : stop;
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const joinsDigits = (code: number): boolean => code === 0x2c || code === STOP || code === 0x3a;

/** "1,700", "3.9", "10:35", and with letters that touch: "15th", "1980s", "20m". */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const charClass = classAt(text, at);
    if (isWordClass(charClass)) at += widthAt(text, at);
    else if (
      joinsDigits(text.charCodeAt(at)) &&
      classAt(text, at - 1) === CharClass.digit &&
      classAt(text, at + 1) === CharClass.digit
    )
      at++;
    else break;
  }
  return at;
}

/** The index of the first token that begins at a place or after it. */
export const firstFrom = (tokens: readonly Token[], place: number): number =>
  countWhile(tokens.length, (at) => (tokens[at] as Token).start < place);
