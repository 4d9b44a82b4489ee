import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordSet } from './word-set.ts';

test('of a text, the words that were not there before are told once', () => {
  const words = new WordSet();
  expect(words.addAll('the ferry and the quay')).toEqual(['the', 'ferry', 'and', 'quay']);
  expect(words.addAll('the quays and quay ay')).toEqual(['quays', 'ay']);
  expect(words.addAll('')).toEqual([]);
  words.clear();
  expect(words.addAll('quay')).toEqual(['quay']);
});

test('words that share a hash are told apart', () => {
  const words = new WordSet();
  // FNV-1a, 32 bits.
  expect(words.addAll('costarring liquid')).toEqual(['costarring', 'liquid']);
  expect(words.addAll('liquid costarring')).toEqual([]);
});

test('however many words there are, of whatever script, none is missed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ minLength: 1 }), { maxLength: 2000 }), { maxLength: 5 }), (texts) => {
      const [words, known] = [new WordSet(), new Set<string>()];
      for (const text of texts) {
        const folded = text.map((word) => word.replaceAll(' ', '_').replaceAll('\0', '_'));
        const fresh = new Set(folded.filter((word) => !known.has(word)));
        expect(words.addAll(folded.join(' '))).toEqual([...fresh]);
        for (const word of fresh) known.add(word);
        expect(words.size).toBe(known.size);
      }
    }),
    { numRuns: 30 },
  );
});
