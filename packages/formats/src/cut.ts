import type { Bytes } from './format.ts';

/** The bytes of one item. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** How long it is: more than its bytes where it was too long to be kept. */
  readonly length: number;
}

/** Cuts a stream of bytes into pieces. */
export interface Cutter {
  /** The pieces that these bytes complete. */
  readonly push: (bytes: Uint8Array) => Iterable<Piece>;
  /** What is left when the stream has ended. */
  readonly end: () => Piece;
}

/** Makes a cutter that keeps no piece longer than this. */
export type Cut = (maxBytes: number) => Cutter;

/**
 * Looks through the bytes of a piece from a place on. Returns where the piece ends, -1 where its end is not in sight.
 *
 * It is asked again with more bytes, from where the last ones ended less the cut's `overlap`.
 */
export type FindEnd = (bytes: Buffer, from: number) => number;

/** A cut by a way to find the end of a piece, which is made anew for each piece since it may have to remember. */
export const cutBy =
  (finder: () => FindEnd, overlap = 0): Cut =>
  (maxBytes) => {
    const rest = growingBytes();
    let dropped = 0;
    let findEnd = finder();
    const piece = (bytes: Uint8Array): Piece => {
      const length = dropped + bytes.length;
      const isKept = dropped === 0;
      dropped = 0;
      return { bytes: isKept ? bytes : bytes.subarray(0, 0), length };
    };
    return {
      *push(bytes) {
        let from = Math.max(0, rest.length() - overlap);
        const all = rest.length() === 0 ? viewOf(bytes) : rest.add(bytes);
        let start = 0;
        for (let end = findEnd(all, from); end !== -1; end = findEnd(all, from)) {
          yield piece(all.subarray(start, end));
          start = end;
          from = end;
          findEnd = finder();
        }
        const tooMuch = all.length - start > maxBytes ? all.length - start - overlap : 0;
        dropped += tooMuch;
        rest.keep(all.subarray(start + tooMuch));
      },
      end: () => piece(rest.take()),
    };
  };

/** Pieces that a mark ends, the mark included. */
export const cutAfter = (mark: string): Cut =>
  cutBy(
    () => (bytes, from) => {
      const at = bytes.indexOf(mark, from, 'latin1');
      return at === -1 ? -1 : at + mark.length;
    },
    mark.length - 1,
  );

/** The pieces of bytes at once or as they come. */
export async function* cutUp(input: Bytes, { push, end }: Cutter): AsyncGenerator<Piece> {
  if (input instanceof Uint8Array) yield* push(input);
  else for await (const chunk of input) yield* push(chunk);
  const last = end();
  if (last.length > 0) yield last;
}

/** All bytes as one piece. No more than the limit is taken from a stream. */
export async function gather(input: Bytes, maxBytes: number): Promise<Piece> {
  if (input instanceof Uint8Array) return { bytes: input, length: input.length };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > maxBytes) return { bytes: new Uint8Array(), length };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), length };
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Bytes that grow at the end; the room doubles, so that a long piece in short chunks is not copied over and over. */
function growingBytes() {
  let room = Buffer.alloc(0);
  let used = 0;
  const take = (): Buffer => {
    const bytes = room.subarray(0, used);
    room = Buffer.alloc(0);
    used = 0;
    return bytes;
  };
  return {
    length: () => used,
    add: (bytes: Uint8Array): Buffer => {
      if (used + bytes.length > room.length) {
        const larger = Buffer.alloc(2 * used + bytes.length);
        larger.set(room.subarray(0, used));
        room = larger;
      }
      room.set(bytes, used);
      used += bytes.length;
      return room.subarray(0, used);
    },
    /** Keeps the last of the bytes alone, in new room: pieces that were cut lie in the old one. */
    keep: (bytes: Uint8Array): void => {
      if (bytes.length === used) return;
      room = Buffer.from(bytes);
      used = bytes.length;
    },
    take,
  };
}
