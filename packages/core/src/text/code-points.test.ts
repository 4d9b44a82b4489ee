import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointConverter } from './code-points.ts';

test('a character beyond the basic plane counts as one', () => {
  const convert = codePointConverter('a😀b😀c');
  expect(convert({ start: 0, end: 3 })).toEqual({ start: 0, end: 2 });
  expect(convert({ start: 4, end: 7 })).toEqual({ start: 3, end: 5 });
});

test('agrees with counting code points, for every prefix that cuts no pair', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const convert = codePointConverter(text);
      let end = 0;
      for (const part of parts) {
        end += part.length;
        expect(convert({ start: 0, end }).end).toBe([...text.slice(0, end)].length);
      }
    }),
  );
});
