import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { openState, type StateFile } from './state-file.ts';

/** How far a run came: what `--resume` goes on from. */
const Position = z.object({
  /** How many pieces of the input are done. */
  pieces: z.int().nonnegative(),
  /** CRC-32 of their places: it tells that the input is another than it was. */
  places: z.int().nonnegative(),
  /** How long the output is, in bytes. */
  output: z.int().nonnegative(),
  /** How many could not be read, and how long the file is that lists them, in bytes. */
  rejected: z.int().nonnegative(),
  rejects: z.int().nonnegative(),
});
export type Position = z.infer<typeof Position>;

const START: Position = { pieces: 0, places: 0, output: 0, rejected: 0, rejects: 0 };
/** In milliseconds. When the machine goes down, so much is done again. */
const WRITE_EVERY = 1000;

/** Remembers how far a command has come. */
export class Journal {
  #writtenAt = performance.now();

  constructor(
    readonly file: StateFile<Position>,
    public position: Position,
  ) {}

  /** These are done, and what they gave is written. */
  mark(places: readonly string[], sizes: Pick<Position, 'output' | 'rejected' | 'rejects'>): void {
    this.position = {
      ...sizes,
      pieces: this.position.pieces + places.length,
      places: places.reduce(digestPlace, this.position.places),
    };
    if (performance.now() - this.#writtenAt > WRITE_EVERY) this.write();
  }

  /** Where it cannot be written, as on a disk that is full, the last one stays: what was done since is then done again. */
  write(): void {
    this.#writtenAt = performance.now();
    try {
      this.file.write(this.position);
    } catch {}
  }

  /** The work is done. */
  remove(): void {
    this.file.remove();
  }
}

/**
 * The journal of a command, set to where it goes on.
 *
 * Undefined where this machine lets no journal be kept and none is asked for. Errors: one that says so where it is.
 */
export function openJournal(call: readonly unknown[], resume: boolean): Journal | undefined {
  const opened = openState(call, Position, resume);
  return opened && new Journal(opened.file, opened.state ?? START);
}

export const digestPlace = (before: number, place: string): number => crc32(place, before);
