import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cut, cutAfter, cutUp } from './cut.ts';

async function piecesOf(cut: Cut, chunks: readonly string[], maxBytes = 1000) {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const pieces = [];
  for await (const { bytes, length } of cutUp(stream(), cut(maxBytes)))
    pieces.push({ text: Buffer.from(bytes).toString(), length });
  return pieces;
}

test('however bytes are chunked, the pieces are the same and make up the whole', async () => {
  const chunked = fc.array(fc.string({ unit: fc.constantFrom('a', '<', '/', 'X', '>'), maxLength: 12 }));
  await fc.assert(
    fc.asyncProperty(chunked, async (chunks) => {
      const pieces = await piecesOf(cutAfter('</X>'), chunks);
      expect(pieces.map(({ text }) => text).join('')).toBe(chunks.join(''));
      expect(pieces).toEqual(await piecesOf(cutAfter('</X>'), [chunks.join('')]));
    }),
  );
});

test('a piece over the limit is not kept, but its length is told and the next one is whole', async () => {
  const chunks = ['ab\n', 'long', 'longer', 'long', 'est\nc', 'd\n'];
  expect(await piecesOf(cutAfter('\n'), chunks, 8)).toEqual([
    { text: 'ab\n', length: 3 },
    { text: '', length: 18 },
    { text: 'cd\n', length: 3 },
  ]);
});

test('a long piece in short chunks is found once the end is there', async () => {
  const chunks = [...Array.from({ length: 3000 }, () => 'snow'), '\n'];
  expect(await piecesOf(cutAfter('\n'), chunks, 20_000)).toMatchObject([{ length: 12_001 }]);
});
