export const TokenKind = { word: 0, number: 1, quote: 2, punctuation: 3, symbol: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is capitalised: `lower` "said", `capital` "Lavrov", `upper` "US", "U.S.", `mixed` "McCain", "iPhone"; `none` for what has no letters. */
export const Shape = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What a distinct word is, whatever its neighbours. */
export interface Word {
  readonly text: string;
  /** Bits of the lexicon that the tokeniser was given; 0 for an unknown word. */
  readonly flags: number;
  readonly kind: TokenKind;
  readonly shape: Shape;
  readonly lower: string;
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

/** A power of two, above the 30,000 distinct words of a day's wire. */
const SLOTS = 1 << 16;
/** A word may be kept in so many slots; a power of two. */
const WAYS = 4;
/** Longer words are rare, and what is kept should stay small. */
const LONGEST_KEPT = 32;

/**
 * The words met lately, so that what a word is gets worked out once and not once a text.
 *
 * A new word drives out one of the few that share its slots, so that the table stays within bounds and finding a word takes
 * the same time whatever the copy. What is found never depends on what is kept.
 */
export class WordTable {
  readonly #lexicon: Lexicon;
  readonly #hashes = new Int32Array(SLOTS);
  readonly #words: (Word | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
  #turn = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The word that a stretch of a text prints; `hash` is the stretch's. */
  find(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
    const first = (hash ^ (hash >>> 15)) & (SLOTS - WAYS);
    for (let slot = first; slot < first + WAYS; slot++) {
      if (this.#hashes[slot] !== hash) continue;
      const word = this.#words[slot];
      if (word !== undefined && isPrinted(word.text, text, start, end - start)) return word;
    }
    return this.#add(text.slice(start, end), kind, hash, first);
  }

  #add(printed: string, kind: TokenKind, hash: number, first: number): Word {
    if (printed.length > LONGEST_KEPT) return makeWord(printed, kind, this.#lexicon);
    const word = makeWord(asName(printed), kind, this.#lexicon);
    const slot = first + (this.#turn++ & (WAYS - 1));
    this.#hashes[slot] = hash;
    this.#words[slot] = word;
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

/**
 * The same string as engines keep the names of properties: one copy for all, told from others by its address alone.
 *
 * It is no piece of a text either, which would keep the whole text in memory.
 */
function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}

function makeWord(text: string, kind: TokenKind, lexicon: Lexicon): Word {
  const lower = asName(text.toLowerCase());
  return {
    text,
    flags: lexicon.flagsOf(lower),
    kind,
    shape: kind === TokenKind.word ? shapeOf(text, lower) : Shape.none,
    lower,
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
