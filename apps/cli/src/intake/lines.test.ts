import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from './lines.ts';

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function read(bytes: Uint8Array, sizes: readonly number[] = [], most?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, sizes), most)) lines.push(line);
  return lines;
}

test('lines are the same however the bytes come', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(20)), async (lines, sizes) => {
      const found = await read(Buffer.from(lines.map((text) => `${text}\n`).join('')), sizes);
      expect(found.map(({ text }) => text)).toEqual(lines);
      expect(found.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    }),
  );
});

test('the last line may have no end, and ends of Windows are ends', async () => {
  expect((await read(Buffer.from('a\r\n\r\nb'))).map(({ text }) => text)).toEqual(['a', '', 'b']);
});

test('a line that is too long has no text, and the next one has', async () => {
  const lines = await read(Buffer.from('1234567\n12\n'), [3, 1], 5);
  expect(lines).toEqual([
    { number: 1, text: undefined },
    { number: 2, text: '12' },
  ]);
});
