import { diffArrays } from 'diff';
import { compareWords, type Piece, type WordChanges, wholeOf } from './words.ts';

/** Two paragraphs that stand side by side; one of them is missing where the other came or went. */
export interface AlignedParagraphs extends WordChanges {
  /** Their numbers, from 0. */
  readonly a?: number;
  readonly b?: number;
}

/** Paragraphs share so much of their words when one is a version of the other, 0 to 1. */
const ALIKE = 0.3;
/** Stretches with more pairs than this are aligned in order: to weigh every pair would take too long. */
const MOST_PAIRS = 4000;
/** Copy that differs in more paragraphs than this is another story. */
const MOST_EDITS = 2000;

/** Aligns the paragraphs of two versions, in order, and compares the words of those that were changed. */
export function alignParagraphs(a: readonly Piece[], b: readonly Piece[]): AlignedParagraphs[] {
  const changes = diffArrays(a.map(plainText), b.map(plainText), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...a.map((_, at) => gone(a, at)), ...b.map((_, at) => come(b, at))];
  const aligned: AlignedParagraphs[] = [];
  let [atA, atB, fromA, fromB] = [0, 0, 0, 0];
  const closeStretch = (): void => {
    aligned.push(...alignStretch(a, range(fromA, atA), b, range(fromB, atB)));
  };
  for (const { count, added, removed } of changes) {
    if (added) atB += count;
    else if (removed) atA += count;
    else {
      closeStretch();
      for (let at = 0; at < count; at++) aligned.push({ a: atA + at, b: atB + at, deletions: [], insertions: [] });
      [atA, atB] = [atA + count, atB + count];
      [fromA, fromB] = [atA, atB];
    }
  }
  closeStretch();
  return aligned;
}

/** Between two paragraphs that stayed: pairs those that are alike and keeps the rest in order. */
function alignStretch(
  a: readonly Piece[],
  numbersA: readonly number[],
  b: readonly Piece[],
  numbersB: readonly number[],
): AlignedParagraphs[] {
  const aligned: AlignedParagraphs[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [pairA, pairB] of [...bestPairs(a, numbersA, b, numbersB), [numbersA.length, numbersB.length] as const]) {
    for (const number of numbersA.slice(nextA, pairA)) aligned.push(gone(a, number));
    for (const number of numbersB.slice(nextB, pairB)) aligned.push(come(b, number));
    const [numberA, numberB] = [numbersA[pairA], numbersB[pairB]];
    if (numberA !== undefined && numberB !== undefined)
      aligned.push({ a: numberA, b: numberB, ...compareWords(a[numberA] as Piece, b[numberB] as Piece) });
    [nextA, nextB] = [pairA + 1, pairB + 1];
  }
  return aligned;
}

/** The pairs, in order and none crossing, that are most alike together. Source: the longest common subsequence, weighted. */
function bestPairs(
  a: readonly Piece[],
  numbersA: readonly number[],
  b: readonly Piece[],
  numbersB: readonly number[],
): (readonly [number, number])[] {
  const [rows, columns] = [numbersA.length, numbersB.length];
  if (rows * columns > MOST_PAIRS) return range(0, Math.min(rows, columns)).map((at) => [at, at] as const);
  const wordsA = numbersA.map((number) => wordsOf(a[number] as Piece));
  const wordsB = numbersB.map((number) => wordsOf(b[number] as Piece));
  const likeness = wordsA.map((one) => wordsB.map((other) => shareOf(one, other)));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const scoreAt = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const paired = (likeness[row]?.[column] ?? 0) + scoreAt(row + 1, column + 1);
      (best[row] as Float64Array)[column] = Math.max(paired, scoreAt(row + 1, column), scoreAt(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = scoreAt(row, column);
    if (here === scoreAt(row + 1, column)) row++;
    else if (here === scoreAt(row, column + 1)) column++;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

/** Twice the words in common over all words; 0 below what makes a version. Source: Dice. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const share = (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size || 1);
  return share < ALIKE ? 0 : share;
}

const wordsOf = ({ text }: Piece): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** How lines are wrapped is no change of copy. */
const plainText = ({ text }: Piece): string => text.replace(/\s+/g, ' ').trim();

const gone = (pieces: readonly Piece[], a: number): AlignedParagraphs => ({
  a,
  deletions: [wholeOf(pieces[a] as Piece)],
  insertions: [],
});

const come = (pieces: readonly Piece[], b: number): AlignedParagraphs => ({
  b,
  deletions: [],
  insertions: [wholeOf(pieces[b] as Piece)],
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
