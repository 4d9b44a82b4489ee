import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { messageOf } from './messages.ts';
import { tell } from './say.ts';

/** How far a run came: what `--resume` goes on from. */
const Position = z.object({
  /** How many pieces of the input are done. */
  pieces: z.int().nonnegative(),
  /** CRC-32 of their places: it tells that the input is another than it was. */
  places: z.int().nonnegative(),
  /** How long the output is, in bytes. */
  output: z.int().nonnegative(),
  /** How long the file of rejects is, in bytes. */
  rejects: z.int().nonnegative(),
});
export type Position = z.infer<typeof Position>;

const START: Position = { pieces: 0, places: 0, output: 0, rejects: 0 };
/** In milliseconds: what is lost when the machine goes down is done again. */
const WRITE_EVERY = 1000;

/** Remembers how far a command has come, in a file named after the command and all that it was told. */
export class Journal {
  readonly path: string;
  #position: Position = START;
  #writtenAt = performance.now();

  /** `call` holds what tells one command from another: its name, input, output. */
  constructor(call: unknown, environment: NodeJS.ProcessEnv = process.env) {
    const folder = join(environment['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'wirecopy');
    const name = createHash('sha256')
      .update(JSON.stringify([process.cwd(), call]))
      .digest('hex')
      .slice(0, 16);
    this.path = join(folder, `${name}.json`);
    mkdirSync(folder, { recursive: true });
  }

  /** Where the last run of the same command was stopped. */
  read(): Position | undefined {
    try {
      return Position.parse(JSON.parse(readFileSync(this.path, 'utf8')));
    } catch {
      return undefined;
    }
  }

  start(position: Position = START): void {
    this.#position = position;
  }

  get position(): Position {
    return this.#position;
  }

  /** These are done, and what they gave is written. */
  mark(places: readonly string[], sizes: Pick<Position, 'output' | 'rejects'>): void {
    this.#position = {
      ...sizes,
      pieces: this.#position.pieces + places.length,
      places: places.reduce(digestPlace, this.#position.places),
    };
    if (performance.now() - this.#writtenAt > WRITE_EVERY) this.write();
  }

  /** Whole or not at all. */
  write(): void {
    writeFileSync(`${this.path}.part`, JSON.stringify(this.#position));
    renameSync(`${this.path}.part`, this.path);
    this.#writtenAt = performance.now();
  }

  /** The work is done. */
  remove(): void {
    rmSync(this.path, { force: true });
  }
}

/**
 * The journal of a command, set to where it goes on.
 *
 * Undefined where this machine lets no journal be kept and none is asked for. Errors: one that says so where it is.
 */
export function openJournal(call: unknown, resume: boolean): Journal | undefined {
  let journal: Journal;
  try {
    journal = new Journal(call);
  } catch (cause) {
    if (!resume) return undefined;
    throw new Error(`cannot resume: no journal can be kept (${messageOf(cause)}); set XDG_STATE_HOME to a folder`, {
      cause,
    });
  }
  const position = resume ? journal.read() : undefined;
  if (resume && position === undefined) tell('nothing to resume; this starts at the beginning');
  journal.start(position);
  return journal;
}

export const digestPlace = (before: number, place: string): number => crc32(place, before);
