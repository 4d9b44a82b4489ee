import { MOST_BYTES, tooLarge } from './piece.ts';

/** All bytes of a stream. Errors: one that says so where there are more than `MOST_BYTES`; no more are kept in memory. */
export async function gather(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error(tooLarge());
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
