import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignParagraphs } from './paragraphs.ts';
import { compareWords, type Piece } from './words.ts';

const piece = (text: string, start = 0): Piece => ({ text, start });

/** The paragraphs of a text, as they stand in it. */
function piecesOf(paragraphs: readonly string[]): { readonly source: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let source = '';
  for (const text of paragraphs) {
    pieces.push(piece(text, source.length));
    source += `${text}\n\n`;
  }
  return { source, pieces };
}

function changesOf(before: readonly string[], after: readonly string[]): unknown[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  return alignParagraphs(a.pieces, b.pieces).map((pair) => [
    pair.a,
    pair.b,
    pair.deletions.map(({ start, end }) => a.source.slice(start, end)),
    pair.insertions.map(({ start, end }) => b.source.slice(start, end)),
  ]);
}

test('words that went and words that came are told where they stand', () => {
  const [before, after] = ['Two ferries stopped on Monday, they said.', 'Three ferries stopped on Monday night.'];
  const { deletions, insertions } = compareWords(piece(before, 100), piece(after, 200));
  expect(deletions.map(({ start, end }) => before.slice(start - 100, end - 100))).toEqual(['Two', ', they said']);
  expect(insertions.map(({ start, end }) => after.slice(start - 200, end - 200))).toEqual(['Three', 'night']);
});

test('paragraphs that are alike stand side by side, and what came or went stands alone', () => {
  expect(
    changesOf(
      ['The ferries stopped.', 'Harbour Minister Ana Pop said two crews were ill.', 'Trams ran as usual.'],
      [
        'The ferries stopped.',
        'A storm was near.',
        'Harbour Minister Ana Pop said three crews were ill.',
        'The sea was calm.',
      ],
    ),
  ).toEqual([
    [0, 0, [], []],
    [undefined, 1, [], ['A storm was near.']],
    [1, 2, ['two'], ['three']],
    [2, undefined, ['Trams ran as usual.'], []],
    [undefined, 3, [], ['The sea was calm.']],
  ]);
});

test('how lines are wrapped is no change', () => {
  expect(changesOf(['The ferries\nstopped.'], ['The ferries stopped.'])).toEqual([[0, 0, [], []]]);
});

test('each paragraph of both versions stands once and in order', () => {
  const paragraphs = fc.array(
    fc
      .array(fc.constantFrom('ferry', 'tram', 'bus', 'said', 'Pop', '“', '.'), { minLength: 1 })
      .map((words) => words.join(' ')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const aligned = alignParagraphs(piecesOf(before).pieces, piecesOf(after).pieces);
      expect(aligned.flatMap(({ a }) => a ?? [])).toEqual(before.map((_, at) => at));
      expect(aligned.flatMap(({ b }) => b ?? [])).toEqual(after.map((_, at) => at));
    }),
  );
});

test('long texts that have nothing in common are told whole', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`);
  expect(compareWords(piece(long('a').join(' ')), piece(long('b').join(' '))).deletions).toHaveLength(1);
  expect(alignParagraphs(piecesOf(long('a')).pieces, piecesOf(long('b')).pieces)).toHaveLength(40_000);
});
