import { expect, test } from 'vitest';
import { describeFormat } from '../describe-format.ts';
import { text } from './text.ts';

describeFormat(text, { good: ['OSLO (Nordlys) - Ferries stopped.', 'Ferries stopped.\r\n'], bad: [] });

const read = (...bytes: number[]): string | undefined => text.read(Uint8Array.from(bytes))[0]?.source.text;

test('UTF-16 is told by its mark, in either order of bytes', () => {
  expect(read(0xff, 0xfe, 0x41, 0x00, 0xe5, 0x00)).toBe('\uFEFFAå');
  expect(read(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe5)).toBe('\uFEFFAå');
});

test('bytes that are no UTF-8 are read as Windows-1252', () => {
  expect(read(0x93, 0x41, 0x94, 0xe5)).toBe('“A”å');
});

test('a byte order mark is kept, so that the bytes can be written again', () => {
  expect(read(0xef, 0xbb, 0xbf, 0x41)).toBe('\uFEFFA');
});
