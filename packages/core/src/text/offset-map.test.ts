import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OffsetMap } from './offset-map.ts';

test('it has what was set last at each place and nothing elsewhere, beyond the ends of the text neither', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(200), fc.string())), (entries) => {
      const map = new OffsetMap<string>(200);
      for (const [place, value] of entries) map.set(place, value);
      const expected = new Map(entries);
      for (let place = -2; place <= 202; place++) expect(map.get(place)).toBe(expected.get(place));
    }),
  );
});
