import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

test('a name is 16 letters and digits, and stays the same from release to release', () => {
  expect(digestOf('OSLO (Nordlys) - Ferries stopped.')).toMatchInlineSnapshot(`"055zgcxzs9kk8jed"`);
  expect(digestOf('')).toMatch(/^[0-9a-z]{16}$/);
});

test('texts that differ in one character, in order or in length have other names', () => {
  const names = ['ab', 'ba', 'a', 'aa', 'a\0', '\0', '', 'A'].map(digestOf);
  expect(new Set(names).size).toBe(names.length);
});

test('different texts have different names', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(digestOf(a) === digestOf(b)).toBe(a === b);
    }),
  );
});
