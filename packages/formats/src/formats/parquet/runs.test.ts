import { expect, test } from 'vitest';
import { guardRuns } from './runs.ts';

test.each([
  ['one number over and over', [10, 1], 1, 5],
  ['a packed group, filled up', [3, 0b10110], 1, 5],
  ['runs one after the other', [4, 1, 3, 7], 1, 10],
  ['fewer than there may be, since cells may be empty', [4, 1], 1, 10],
])('%s is sound', (_, bytes, width, count) => {
  expect(() => guardRuns(Uint8Array.from(bytes), width, count)).not.toThrow();
});

test.each([
  ['a run longer than what is left', [12, 1], 1, 5],
  ['packed groups longer than what is left', [5, 1, 1], 1, 5],
  ['a run of nothing', [0, 1], 1, 5],
  ['a head without end', [0xff, 0xff, 0xff, 0xff, 0xff, 1], 1, 5],
  ['numbers that are too wide', [10, 1], 33, 5],
])('%s is refused', (_, bytes, width, count) => {
  expect(() => guardRuns(Uint8Array.from(bytes), width, count)).toThrow(RangeError);
});
