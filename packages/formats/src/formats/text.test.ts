import { expect, test } from 'vitest';
import { describeFormat, readFirst } from '../describe-format.ts';
import { text } from './text.ts';

describeFormat(text, { good: ['OSLO (Nordlys) - Ferries stopped.', 'Ferries stopped.\r\n'], bad: [] });

const read = async (...bytes: number[]) => (await readFirst(text, Uint8Array.from(bytes))).source.text;

test('UTF-16 is told by its mark, in either order of bytes', async () => {
  expect(await read(0xff, 0xfe, 0x41, 0x00, 0xe5, 0x00)).toBe('\uFEFFAå');
  expect(await read(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe5)).toBe('\uFEFFAå');
});

test('bytes that are no UTF-8 are read as Windows-1252', async () => {
  expect(await read(0x93, 0x41, 0x94, 0xe5)).toBe('“A”å');
});

test('a byte order mark is kept, so that the bytes can be written again', async () => {
  expect(await read(0xef, 0xbb, 0xbf, 0x41)).toBe('\uFEFFA');
});
