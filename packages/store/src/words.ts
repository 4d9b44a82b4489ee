const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[\0-\x7f]*$/;
const NO_WORD = /[^a-z0-9]+/g;
/** Typographic marks and spaces, none of them part of a word: most copy has nothing else beyond ASCII. */
const TYPOGRAPHY = /[\u2000-\u206f]+/g;

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
export function foldText(text: string): string {
  const plain = ASCII.test(text) ? text : text.replace(TYPOGRAPHY, ' ');
  if (ASCII.test(plain)) return plain.toLowerCase().replace(NO_WORD, ' ').trim();
  return Array.from(plain.matchAll(WORD), ([word]) => fold(word))
    .filter((word) => word !== '')
    .join(' ');
}

export const foldWords = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** No database keeps lone surrogates or, all of them, NUL; names are shown and compared without. */
export function clean(text: string): string {
  const short = text.slice(0, 500).toWellFormed();
  return short.includes('\0') ? short.replaceAll('\0', '') : short;
}

/** A name as filters compare it. */
export const nameValue = (name: string): string => clean(fold(name).trim());
