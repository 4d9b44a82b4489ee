import type { Piece } from '../intake/piece.ts';
import { readBytes } from './read-bytes.ts';

/** In bytes. What does not fit is read by the thread itself. */
const ROOM = 2 ** 20;

/** Pieces whose files are read already. */
export interface ReadAhead {
  readonly pieces: readonly Piece[];
  /** What holds their bytes, to be handed over. */
  readonly transfer: readonly ArrayBuffer[];
}

/** Reads the files of a batch, where this thread has time for it, so that the one that parses has not to wait. */
export function readAhead(pieces: readonly Piece[]): ReadAhead {
  if (!pieces.some(({ kind }) => kind === 'file')) return { pieces, transfer: [] };
  const room = new Uint8Array(ROOM);
  let used = 0;
  const read = (piece: Piece): Piece => {
    const bytes = piece.kind === 'file' ? readOrLeave(piece.place) : undefined;
    if (bytes === undefined || bytes.length > ROOM - used) return piece;
    room.set(bytes, used);
    used += bytes.length;
    return { ...piece, kind: 'bytes', bytes: room.subarray(used - bytes.length, used) };
  };
  return { pieces: pieces.map(read), transfer: [room.buffer] };
}

/** Undefined for what cannot be read: the thread tries again, and says why. */
function readOrLeave(path: string): Uint8Array | undefined {
  try {
    return readBytes(path);
  } catch {
    return undefined;
  }
}
