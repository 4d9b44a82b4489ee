/**
 * The one tokenisation that all stages share.
 *
 * A token is a word, a number, a quotation mark or a piece of punctuation; white space is none. Hyphens and slashes part
 * words ("US-Russian" is three tokens that touch), a possessive ending is a token of its own ("Syria", "'s"), and
 * the full stop of an initialism or an abbreviation belongs to its word ("U.S.", "Gen.", "J.").
 */
export const TokenKind = { word: 0, number: 1, quote: 2, punctuation: 3, symbol: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is capitalised: `lower` "said", `capital` "Lavrov", `upper` "US", "U.S.", `mixed` "McCain", "iPhone"; `none` for what has no letters. */
export const Shape = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What a distinct word is, worked out once a text. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Bits of the lexicon that the tokeniser was given; 0 for an unknown word. */
  readonly flags: number;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** What the tokeniser asks about words: it knows no news itself. */
export interface Lexicon {
  /** Bits for a word in lower case. */
  flagsOf(lower: string): number;
  /** Whether a full stop after the word (lower case, without it) belongs to the word. */
  isAbbreviation(lower: string): boolean;
}

const APOSTROPHE = 0x27;
const CLOSING_SINGLE = 0x2019;
const STOP = 0x2e;

const Class = { other: 0, space: 1, letter: 2, digit: 3, quote: 4, punctuation: 5 } as const;
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) ASCII[code] = classOfAscii(String.fromCharCode(code));
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;
const QUOTES = '“”„‟«»‹›‘’‚‛「」『』';

function classOfAscii(char: string): number {
  if (/\s/.test(char)) return Class.space;
  if (/[A-Za-z]/.test(char)) return Class.letter;
  if (/\d/.test(char)) return Class.digit;
  if (/["'`]/.test(char)) return Class.quote;
  return /[!(),.:;?[\]{}\-/]/.test(char) ? Class.punctuation : Class.other;
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] ?? Class.other) : classBeyondAscii(text, at, code);
}

function classBeyondAscii(text: string, at: number, code: number): number {
  // Latin-1 supplement and Latin extended are nearly all letters; the two signs among them are not.
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? Class.other : Class.letter;
  const char = code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(text.codePointAt(at) ?? code) : text[at];
  if (char === undefined || /\s/.test(char)) return Class.space;
  if (QUOTES.includes(char)) return Class.quote;
  if (LETTER.test(char)) return Class.letter;
  if (DIGIT.test(char)) return Class.digit;
  return PUNCTUATION.test(char) ? Class.punctuation : Class.other;
}

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CLOSING_SINGLE;
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Cuts a whole text into tokens. Linear in its length. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const words = new Map<string, Word>();
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (kind === Class.space) {
      at++;
      continue;
    }
    const end = endOfToken(text, at, kind, lexicon);
    const raw = text.slice(at, end);
    let word = words.get(raw);
    if (word === undefined) {
      word = makeWord(raw, kind, lexicon);
      words.set(raw, word);
    }
    tokens.push({ start: at, end, word });
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, at: number, kind: number, lexicon: Lexicon): number {
  switch (kind) {
    case Class.letter:
      return endOfWord(text, at, lexicon);
    case Class.digit:
      return endOfNumber(text, at);
    case Class.quote:
      return endOfQuote(text, at);
    case Class.punctuation:
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
  if (at === 0 || !isWordClass(classOf(text, at - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordClass(classOf(text, at + 2));
}

const isWordClass = (kind: number): boolean => kind === Class.letter || kind === Class.digit;

function endOfWord(text: string, start: number, lexicon: Lexicon): number {
  let at = start;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (isWordClass(kind)) at += widthAt(text, at);
    else if (kind === Class.quote && joinsLetters(text, at)) at++;
    else break;
  }
  if (text.charCodeAt(at) !== STOP || text.charCodeAt(at + 1) === STOP) return at;
  return endOfAbbreviation(text, start, at, lexicon);
}

/** An apostrophe inside a word: "don't", "O'Brien"; not the one before a possessive s. */
function joinsLetters(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && classOf(text, at + 1) === Class.letter && !isPossessive(text, at);
}

function endOfAbbreviation(text: string, start: number, stop: number, lexicon: Lexicon): number {
  let at = stop;
  // "U.S.", "a.m.", "P.J.": single letters, each with its stop.
  while (at - start === 1 || (text.charCodeAt(at - 2) === STOP && at - 2 > start)) {
    const next = at + 1;
    if (classOf(text, next) !== Class.letter || text.charCodeAt(next + 1) !== STOP) break;
    at = next + 1;
  }
  if (at > stop) return at + 1;
  if (stop - start === 1 && isUpper(text.charCodeAt(start))) return stop + 1;
  return lexicon.isAbbreviation(text.slice(start, stop).toLowerCase()) ? stop + 1 : stop;
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** "1,700", "3.9", "10:35", and with letters that touch: "15th", "1980s", "20m". */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (isWordClass(kind)) at += widthAt(text, at);
    else if (
      /[.,:]/.test(text[at] ?? '') &&
      classOf(text, at - 1) === Class.digit &&
      classOf(text, at + 1) === Class.digit
    )
      at++;
    else break;
  }
  return at;
}

function makeWord(text: string, kind: number, lexicon: Lexicon): Word {
  const lower = text.toLowerCase();
  if (kind === Class.letter) {
    return { text, lower, kind: TokenKind.word, shape: shapeOf(text, lower), flags: lexicon.flagsOf(lower) };
  }
  return { text, lower, kind: KIND_OF[kind] ?? TokenKind.symbol, shape: Shape.none, flags: lexicon.flagsOf(lower) };
}

const KIND_OF: Readonly<Record<number, TokenKind>> = {
  [Class.digit]: TokenKind.number,
  [Class.quote]: TokenKind.quote,
  [Class.punctuation]: TokenKind.punctuation,
};

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return text.toUpperCase() === lower ? Shape.none : Shape.lower;
  const [first = ''] = text;
  if (text === text.toUpperCase()) return text.length === 1 ? Shape.capital : Shape.upper;
  const rest = text.slice(first.length);
  return rest === lower.slice(first.length) && first !== first.toLowerCase() ? Shape.capital : Shape.mixed;
}
