export const TokenKind = { word: 0, number: 1, quote: 2, punctuation: 3, symbol: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is capitalised: `lower` "said", `capital` "Lavrov", `upper` "US", "U.S.", `mixed` "McCain", "iPhone"; `none` for what has no letters. */
export const Shape = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What a distinct word is, whatever its neighbours. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Bits of the lexicon that the tokeniser was given; 0 for an unknown word. */
  readonly flags: number;
  /** Whether a full stop that touches the word belongs to it. */
  readonly takesStop: boolean;
}

/** What the tokeniser asks about words: it knows no news itself. */
export interface Lexicon {
  /** Bits for a word in lower case. */
  flagsOf(lower: string): number;
  /** Whether a full stop after the word (lower case, without it) belongs to the word. */
  isAbbreviation(lower: string): boolean;
}

/** A power of two, well above the 30,000 distinct words of a day's wire. */
const SLOTS = 1 << 16;
/** Longer words are rare, and what is kept should stay small. */
const LONGEST_KEPT = 32;
/** V8 keeps the whole text alive for a longer piece of it. */
const LONGEST_COPIED = 12;

const NO_WORD: Word = { text: '', lower: '', kind: TokenKind.symbol, shape: Shape.none, flags: 0, takesStop: false };

/**
 * The words met lately, so that what a word is gets worked out once and not once a text.
 *
 * Two slots may hold a word, and a new one drives out the older, so that the table stays within bounds and finding a word takes
 * the same time whatever the copy. What is found never depends on what is kept.
 */
export class WordTable {
  readonly #lexicon: Lexicon;
  readonly #slots: Word[] = new Array<Word>(SLOTS).fill(NO_WORD);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The word that a stretch of a text prints; `hash` is the stretch's. */
  find(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const word = this.#slots[slot] as Word;
    return isPrinted(word.text, text, start, end - start) ? word : this.#findOlder(text, start, end, kind, slot);
  }

  #findOlder(text: string, start: number, end: number, kind: TokenKind, slot: number): Word {
    if (end - start > LONGEST_KEPT) return makeWord(text.slice(start, end), kind, this.#lexicon);
    const older = this.#slots[slot ^ 1] as Word;
    const word = isPrinted(older.text, text, start, end - start)
      ? older
      : makeWord(copyOf(text, start, end), kind, this.#lexicon);
    this.#slots[slot ^ 1] = this.#slots[slot] as Word;
    this.#slots[slot] = word;
    return word;
  }
}

/** The hash of no code unit; each next one is mixed in. Source: Fowler, Noll and Vo, FNV-1a. */
export const NO_HASH = 0x811c9dc5 | 0;
export const mixHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

export function hashOf(text: string, start: number, end: number): number {
  let hash = NO_HASH;
  for (let at = start; at < end; at++) hash = mixHash(hash, text.charCodeAt(at));
  return hash;
}

function isPrinted(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function copyOf(text: string, start: number, end: number): string {
  if (end - start <= LONGEST_COPIED) return text.slice(start, end);
  return String.fromCharCode(...Array.from({ length: end - start }, (_, index) => text.charCodeAt(start + index)));
}

function makeWord(text: string, kind: TokenKind, lexicon: Lexicon): Word {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    kind,
    shape: kind === TokenKind.word ? shapeOf(text, lower) : Shape.none,
    flags: lexicon.flagsOf(lower),
    takesStop: kind === TokenKind.word && lexicon.isAbbreviation(lower),
  };
}

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return text.toUpperCase() === lower ? Shape.none : Shape.lower;
  const [first = ''] = text;
  if (text === text.toUpperCase()) return text.length === 1 ? Shape.capital : Shape.upper;
  const rest = text.slice(first.length);
  return rest === lower.slice(first.length) && first !== first.toLowerCase() ? Shape.capital : Shape.mixed;
}
