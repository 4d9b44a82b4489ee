import { SPACE, unitsOf } from './text-units.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[\0-\x7f]*$/;

export interface Word {
  readonly text: string;
  /** Without case and accents. */
  readonly folded: string;
  readonly index: number;
}

/** Lower case, without accents. */
export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, with their place in it. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, folded: fold(word), index }));

/** The words of a text as the index holds them: without case and accents, parted by one space. */
export const foldText = (text: string): string => foldPlain(text) ?? foldWordByWord(text);

const foldWordByWord = (text: string): string =>
  Array.from(text.matchAll(WORD), ([word]) => fold(word))
    .filter((word) => word !== '')
    .join(' ');

export const foldWords = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** Folded texts as one. */
export const joinFolded = (folded: readonly string[]): string => folded.filter((text) => text !== '').join(' ');

/** A text of which many stretches are folded: all of it is at once. */
export class FoldedText {
  readonly #text: string;
  readonly #folded: string | undefined;
  /** For each character, how much of the folded text comes before it. */
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#places = new Uint32Array(text.length + 1);
    this.#folded = foldPlain(text, this.#places);
  }

  /** The words of a stretch. */
  between(start: number, end: number): string {
    if (this.#folded === undefined) return foldText(this.#text.slice(start, end));
    return this.#folded.slice(this.#places[start], this.#places[end]).trim();
  }
}

/** What is folded with its whole word alone. */
const OTHER = 0;
const ONE_WORD = /^[\p{L}\p{N}\p{M}]$/u;
/** For each letter of European languages, and all that comes before them, the character of Latin 1 that it folds to. */
const FOLDED = Uint8Array.from({ length: 0x180 }, (_, code) => foldCharacter(String.fromCharCode(code)));
/** Typographic marks and spaces, none of them part of a word. */
const [FIRST_TYPOGRAPHIC, LAST_TYPOGRAPHIC] = [0x2000, 0x206f];

function foldCharacter(character: string): number {
  if (!ONE_WORD.test(character)) return SPACE;
  const folded = fold(character);
  return folded.length === 1 && folded < '\u0100' ? folded.charCodeAt(0) : OTHER;
}

/** Most folded texts are shorter. */
const USUAL = 2 ** 15;
const usual = Buffer.allocUnsafe(USUAL);

/** Folds a text character by character; undefined where that cannot be. Fills `places`, one more than there are characters. */
function foldPlain(text: string, places?: Uint32Array): string | undefined {
  const folded = text.length < USUAL ? usual : Buffer.allocUnsafe(text.length + 1);
  const length = foldUnits(unitsOf(text), text.length, folded, places);
  return length < 0 ? undefined : folded.toString('latin1', 0, length);
}

/**
 * Gives the length, or -1. Most characters are of words, and where words end is hard to foresee: what parts them is written and
 * then overwritten, so that no branch is taken.
 */
function foldUnits(units: Uint16Array, count: number, folded: Uint8Array, places: Uint32Array | undefined): number {
  let length = 0;
  let wasWord = 0;
  for (let at = 0; at < count; at++) {
    if (places !== undefined) places[at] = length;
    const unit = units[at] as number;
    const character = unit < FOLDED.length ? (FOLDED[unit] as number) : foldBeyond(unit);
    if (character === OTHER) return -1;
    const isWord = character > SPACE ? 1 : 0;
    folded[length] = character;
    length += isWord | wasWord;
    wasWord = isWord;
  }
  if (places !== undefined) places[count] = length;
  return length === 0 ? 0 : length + wasWord - 1;
}

const foldBeyond = (code: number): number => (code >= FIRST_TYPOGRAPHIC && code <= LAST_TYPOGRAPHIC ? SPACE : OTHER);

/** No database keeps lone surrogates or, all of them, NUL; names are shown and compared without. */
export function clean(text: string): string {
  const short = text.slice(0, 500).toWellFormed();
  return short.includes('\0') ? short.replaceAll('\0', '') : short;
}

/** A name as filters compare it. */
export const nameValue = (name: string): string => clean(fold(name).trim());
