import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

test('words are terms, marks make a phrase, and only the last word typed may be a beginning', () => {
  expect(readQuery('New "arms control" tre')).toEqual([
    { words: ['new'], prefix: false },
    { words: ['arms', 'control'], prefix: false },
    { words: ['tre'], prefix: true },
  ]);
  expect(readQuery('tre ')).toEqual([{ words: ['tre'], prefix: false }]);
});

test('case and accents are folded away', () => {
  expect(readQuery('ZÜRICH café ')).toEqual([
    { words: ['zurich'], prefix: false },
    { words: ['cafe'], prefix: false },
  ]);
});

test('a mark that nothing closes runs to the end, and marks without words are nothing', () => {
  expect(readQuery('“arms control')).toEqual([{ words: ['arms', 'control'], prefix: false }]);
  expect(readQuery('"" - !')).toEqual([]);
});
