import { expect, test } from 'vitest';
import { wordsOf } from './stems.ts';

test('a stem stands before the ends of its words', () => {
  expect(wordsOf('ad a ela, ag nes, al -\n  an')).toEqual(['ada', 'adela', 'agnes', 'al', 'alan']);
});
