import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { MOST_BYTES, tooLarge } from '../intake/piece.ts';

/** Most copy is shorter than this, in bytes: one reading has all of it. */
const room = Buffer.allocUnsafeSlow(2 ** 16);

/** Waiting for the disk in this thread costs less than asking another to. The bytes hold until the next file is read. */
export function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < room.length; length += read)
      read = readSync(file, room, length, room.length - length, null);
    if (length < room.length) return room.subarray(0, length);
    if (fstatSync(file).size > MOST_BYTES) throw new Error(tooLarge());
    return Buffer.concat([room, readFileSync(file)]);
  } finally {
    closeSync(file);
  }
}
