import { expect, test } from 'vitest';
import { stretchesOf } from './stretches.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

test('stretches hold every item once and in order', () => {
  for (const count of [0, 1, 11, 12, 17, 18, 30, 31, 2000]) {
    expect(stretchesOf(numbers(count), 12).flat()).toEqual(numbers(count));
  }
});

test('a few items over are no stretch of their own', () => {
  expect(stretchesOf(numbers(17), 12).map(({ length }) => length)).toEqual([17]);
  expect(stretchesOf(numbers(29), 12).map(({ length }) => length)).toEqual([12, 17]);
  expect(stretchesOf(numbers(30), 12).map(({ length }) => length)).toEqual([12, 12, 6]);
});
