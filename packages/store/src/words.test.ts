import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FoldedText, fold, foldText, wordsOf } from './words.ts';

test('words are letters and digits, without case and accents', () => {
  expect(foldText('Zürich’s “CAFÉ” costs $3.50.')).toBe('zurich s cafe costs 3 50');
  expect(foldText(' -- ')).toBe('');
});

test('plain text is folded as any other text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const slow = wordsOf(text).map(({ folded }) => folded);
      expect(foldText(text)).toBe(slow.join(' '));
      expect(fold(text)).toBe(text.toLowerCase());
    }),
  );
});

/** Letters with and without accents, typography, and what no table holds. */
const copy = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 3 }) },
    {
      weight: 3,
      arbitrary: fc.string({ unit: fc.integer({ min: 0x80, max: 0x24f }).map(String.fromCharCode), maxLength: 3 }),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    { weight: 2, arbitrary: fc.constantFrom('’', '“', '…', '\u0301', 'ﬁ', '½', 'ǅ', 'İ', 'ß') },
  ),
});

test('text of any letters is folded as its words are', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const slow = wordsOf(text).map(({ folded }) => folded);
      expect(foldText(text)).toBe(slow.filter((word) => word !== '').join(' '));
    }),
    { numRuns: 1000 },
  );
});

test('a stretch of a folded text is folded as it is by itself', () => {
  fc.assert(
    fc.property(copy, fc.nat(40), fc.nat(40), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      expect(new FoldedText(text).between(start, end)).toBe(foldText(text.slice(start, end)));
    }),
    { numRuns: 1000 },
  );
});
