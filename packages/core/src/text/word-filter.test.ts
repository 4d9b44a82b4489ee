import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordFilter } from './word-filter.ts';

test('what was added gets through', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.constantFrom(32, 64, 2048), (hashes, size) => {
      const filter = new WordFilter(size);
      for (const hash of hashes) filter.add(hash);
      for (const hash of hashes) expect(filter.mayHave({ hash })).toBe(true);
    }),
  );
});

test('little else does', () => {
  const filter = new WordFilter(2048);
  for (let hash = 0; hash < 200; hash++) filter.add(hash);
  expect([200, 1000, 2047, -1].map((hash) => filter.mayHave({ hash }))).toEqual([false, false, false, false]);
});
