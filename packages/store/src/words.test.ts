import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldText, wordsOf } from './words.ts';

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
