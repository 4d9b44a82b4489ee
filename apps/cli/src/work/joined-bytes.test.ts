import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JoinedBytes } from './joined-bytes.ts';

const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.uint8Array(),
  fc
    .record({ word: fc.constantFrom('a', 'é', '“', '🚢'), times: fc.nat(400_000) })
    .map(({ word, times }) => word.repeat(times)),
);

test('what is taken is what was added, in order, in pieces that can change threads', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const joined = new JoinedBytes();
      for (const each of parts) joined.add(each);
      const taken = joined.take();
      expect(Buffer.concat(taken).equals(Buffer.concat(parts.map((each) => Buffer.from(each as string))))).toBe(true);
      for (const { buffer } of taken) expect(() => structuredClone(buffer, { transfer: [buffer] })).not.toThrow();
      expect(joined.take()).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
