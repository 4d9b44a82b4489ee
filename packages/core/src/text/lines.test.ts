import { expect, test } from 'vitest';
import { splitLines } from './lines.ts';

const texts = (text: string): string[] => splitLines(text).map(({ start, end }) => text.slice(start, end));

test('LF, CR LF, CR and the Unicode separators end a line', () => {
  expect(texts('a\nb\r\nc\rd\u2028e\u2029f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('white space at the edges and a byte order mark are no part of a line', () => {
  expect(texts('\uFEFF  a b \t\n\t \n c')).toEqual(['a b', '', 'c']);
});

test('an empty text is one empty line', () => {
  expect(splitLines('')).toEqual([{ start: 0, end: 0, empty: true }]);
});
