import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const NAMES = ['ninjs', 'ninjs-loose', 'newsml-g2', 'nitf', 'text', 'csv'];

test.each([
  ['ninj', 'ninjs'],
  ['nijns', 'ninjs'],
  ['newsml', 'newsml-g2'],
  ['txt', 'text'],
  ['csb', 'csv'],
  ['tcsh', undefined],
  ['parquet', undefined],
  ['x', undefined],
  ['', undefined],
])('%j means %j', (typed, meant) => {
  expect(nearest(typed, NAMES)).toBe(meant);
});
