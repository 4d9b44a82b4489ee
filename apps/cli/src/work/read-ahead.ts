import type { Piece } from '../intake/piece.ts';
import { readBytes } from './read-bytes.ts';

/** In bytes: more than the files of a batch mostly take. */
export const ROOM = 2 ** 20;

/**
 * Reads the files of a batch one after the other into the room, before any of them is parsed: whoever goes to the disk
 * between two articles comes back to a processor that has forgotten the parser, which costs more than the reading.
 *
 * What does not fit, or cannot be read, stays a file.
 */
export function readAhead(pieces: readonly Piece[], room: Uint8Array<ArrayBuffer>): readonly Piece[] {
  let used = 0;
  return pieces.map((piece): Piece => {
    const bytes = piece.kind === 'file' ? readOrLeave(piece.place) : undefined;
    if (bytes === undefined || bytes.length > room.length - used) return piece;
    room.set(bytes, used);
    used += bytes.length;
    return { ...piece, kind: 'bytes', bytes: room.subarray(used - bytes.length, used) };
  });
}

/** Undefined for what cannot be read: whoever parses it tries again, and says why. */
function readOrLeave(path: string): Uint8Array | undefined {
  try {
    return readBytes(path);
  } catch {
    return undefined;
  }
}
