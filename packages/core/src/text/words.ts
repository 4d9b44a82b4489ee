export const TokenKind = { word: 0, number: 1, quote: 2, punctuation: 3, symbol: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is capitalised: `lower` "said", `capital` "Lavrov", `upper` "US", "U.S.", `mixed` "McCain", "iPhone"; `none` for what has no letters. */
export const Shape = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What a word has to do with full stops: one is part of it ("U.S.", "Gen."), one that touches it would be ("Gen"), or neither. */
export const StopUse = { none: 0, takes: 1, has: 2 } as const;
export type StopUse = (typeof StopUse)[keyof typeof StopUse];

/** What a distinct word is, whatever its neighbours. */
export interface Word {
  readonly text: string;
  /** Bits of the lexicon that the tokeniser was given; 0 for an unknown word. */
  readonly flags: number;
  /** More bits of the lexicon, of what the spelling tells. */
  readonly forms: number;
  /** What the lexicon knows of the word that bits do not hold. */
  readonly entry: unknown;
  readonly kind: TokenKind;
  readonly shape: Shape;
  readonly lower: string;
  readonly stop: StopUse;
  /** The same for all words that are equal in lower case. */
  readonly hash: number;
}

/** What the tokeniser asks about words: it knows no news itself. */
export interface Lexicon {
  /** Bits for a word in lower case. */
  flagsOf(lower: string): number;
  /** More bits, for a word as printed and in lower case. */
  formsOf(printed: string, lower: string): number;
  /** What there is to know of a word in lower case beyond its bits: the same object each time, and undefined for most. */
  entryOf(lower: string): unknown;
  /** Whether a full stop after the word (lower case, without it) belongs to the word. */
  isAbbreviation(lower: string): boolean;
}

/** Places for words of a few letters of ASCII; a power of two, above the 30,000 distinct words of a day's wire. */
const PACKED_SLOTS = 1 << 16;
/** Places for all other words, figures and marks; a power of two. */
const SLOTS = 1 << 15;
/** A word may be kept in so many places; a power of two. */
const WAYS = 4;
/** Longer words are rare, and what is kept should stay small. */
const LONGEST_KEPT = 32;

/** Six bits a letter: so many letters of ASCII fit in two numbers, which tell the word from every other one. */
export const LONGEST_PACKED = 10;

/**
 * The words met lately, so that what a word is gets worked out once and not once a text.
 *
 * A new word drives out one of the few that share its places, so that the table stays within bounds and finding a word takes
 * the same time whatever the copy. What is found never depends on what is kept. Nearly every word stands in the first place
 * that is looked at: what tells it there lies side by side in memory, for each look elsewhere waits for the memory.
 */
export class WordTable {
  readonly #lexicon: Lexicon;
  readonly #packs = new Int32Array(2 * PACKED_SLOTS);
  readonly #packed: (Word | undefined)[] = new Array<undefined>(PACKED_SLOTS).fill(undefined);
  readonly #hashes = new Int32Array(SLOTS);
  readonly #words: (Word | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
  readonly #marks: (Word | undefined)[] = new Array<undefined>(0x80).fill(undefined);
  #turn = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** A word of at most `LONGEST_PACKED` letters of ASCII, by the two numbers that they make; both are never 0. */
  findPacked(high: number, low: number, text: string, start: number, end: number): Word {
    const slot = slotOf(high, low);
    if (this.#packs[2 * slot] === low && this.#packs[2 * slot + 1] === high) return this.#packed[slot] as Word;
    for (let way = 1; way < WAYS; way++) {
      const other = slot ^ way;
      if (this.#packs[2 * other] === low && this.#packs[2 * other + 1] === high) return this.#packed[other] as Word;
    }
    const word = makeWord(asName(text.slice(start, end)), TokenKind.word, this.#lexicon);
    const free = this.#packed[slot] === undefined ? slot : this.#driveOut(slot);
    this.#packs[2 * free] = low;
    this.#packs[2 * free + 1] = high;
    this.#packed[free] = word;
    return word;
  }

  /** The word that a stretch of a text prints; `hash` is the stretch's. */
  find(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
    const first = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let way = 0; way < WAYS; way++) {
      if (this.#hashes[first ^ way] !== hash) continue;
      const word = this.#words[first ^ way];
      if (word !== undefined && isPrinted(word.text, text, start, end - start)) return word;
    }
    return this.#add(text.slice(start, end), kind, hash, first);
  }

  /** A mark or sign of ASCII that is a token by itself. */
  findMark(code: number, kind: TokenKind): Word {
    const known = this.#marks[code];
    if (known !== undefined) return known;
    const word = makeWord(asName(String.fromCharCode(code)), kind, this.#lexicon);
    this.#marks[code] = word;
    return word;
  }

  #add(printed: string, kind: TokenKind, hash: number, first: number): Word {
    const word = makeWord(asName(printed), kind, this.#lexicon);
    if (printed.length > LONGEST_KEPT) return word;
    const slot = this.#words[first] === undefined ? first : this.#driveOut(first);
    this.#hashes[slot] = hash;
    this.#words[slot] = word;
    return word;
  }

  /** One of the places that a word may stand in, each in its turn. */
  #driveOut(first: number): number {
    return first ^ (this.#turn++ & (WAYS - 1));
  }
}

/** The place of two packed numbers. Source: the finalizer of MurmurHash3, shortened. */
function slotOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PACKED_SLOTS - 1);
}

/** The low number after one more letter; what it has no room for goes to the high one. */
export const packLow = (low: number, letter: number): number => ((low << 6) | (letter & 0x3f)) & 0x3fffffff;
export const packHigh = (high: number, low: number): number => ((high << 6) | (low >>> 24)) & 0x3fffffff;

/** The hash of no code unit; each next one is mixed in. Source: Fowler, Noll and Vo, FNV-1a. */
const NO_HASH = 0x811c9dc5 | 0;
const mixHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

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
 * It is no piece of a text either, which would keep the whole text in memory. The object that it is a name in has no
 * prototype, and so is a table: engines remember the names that objects of one shape go on with, a thousand at most. Once
 * words had filled that list, each new object of such a shape got a shape of its own, here and in all of the program.
 */
function asName(text: string): string {
  for (const name in { __proto__: null, [text]: true }) return name;
  return text;
}

function makeWord(text: string, kind: TokenKind, lexicon: Lexicon): Word {
  const lower = asName(text.toLowerCase().replace('’', "'"));
  return {
    text,
    flags: lexicon.flagsOf(lower),
    forms: lexicon.formsOf(text, lower),
    entry: lexicon.entryOf(lower),
    kind,
    shape: kind === TokenKind.word ? shapeOf(text, lower) : Shape.none,
    lower,
    stop: kind === TokenKind.word ? stopUseOf(text, lower, lexicon) : StopUse.none,
    hash: hashOf(lower, 0, lower.length),
  };
}

function stopUseOf(text: string, lower: string, lexicon: Lexicon): StopUse {
  if (text.length > 1 && text.endsWith('.')) return StopUse.has;
  return lexicon.isAbbreviation(lower) ? StopUse.takes : StopUse.none;
}

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return text.toUpperCase() === lower ? Shape.none : Shape.lower;
  const [first = ''] = text;
  if (text === text.toUpperCase()) return text.length === 1 ? Shape.capital : Shape.upper;
  const rest = text.slice(first.length);
  return rest === lower.slice(first.length) && first !== first.toLowerCase() ? Shape.capital : Shape.mixed;
}
