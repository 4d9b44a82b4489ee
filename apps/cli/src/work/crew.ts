import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Piece } from '../intake/piece.ts';
import { type Bundle, workOnAll } from './bundle.ts';
import { ROOM, readAhead } from './read-ahead.ts';
import type { Task } from './task.ts';

/** Threads that work on batches. */
export interface Crew {
  /** How many batches are worth having under way at a time. */
  readonly width: number;
  work(pieces: readonly Piece[]): Promise<Bundle>;
  close(): Promise<void>;
}

/** What a thread is told when it starts. */
export interface Assignment {
  readonly task: Task;
}

/** A first batch of fewer pieces is most likely all that there is. */
const MANY = 64;
/** So many batches for each thread: one under way, and others so that it never waits. */
const WAITING = 3;

/**
 * Hires so many threads. This one finds what is to be read and keeps what was made of it, so that a thread does nothing but work.
 *
 * A first batch of few pieces is done here, and the threads start with the next: whoever reads one file does not wait for them.
 */
export function hireCrew(task: Task, size: number): Crew {
  const here: Crew['work'] = async (pieces) => {
    // Nothing here waits for the disk, so that Ctrl-C and the bar would never have their turn.
    await turn();
    return workOnAll(pieces, task);
  };
  const hands: Hand[] = [];
  // Where every processor has a thread that parses, this one leaves them all the time that there is.
  const hasTime = size < availableParallelism();
  let isFirst = true;
  return {
    width: WAITING * size,
    work: (pieces) => {
      const isAlone = isFirst && pieces.length < MANY;
      isFirst = false;
      if (isAlone) return here(pieces);
      if (hands.length === 0) hands.push(...Array.from({ length: size }, () => new Hand(task)));
      const idlest = hands.reduce((one, other) => (other.load < one.load ? other : one));
      return hasTime && pieces.some(({ kind }) => kind === 'file') ? idlest.workOnRead(pieces) : idlest.work(pieces);
    },
    close: async () => {
      await Promise.all(hands.map((hand) => hand.dismiss()));
    },
  };
}

type Settle = Pick<PromiseWithResolvers<Bundle>, 'resolve' | 'reject'>;

/** One thread. It answers batches in the order in which it gets them. */
class Hand {
  readonly #worker: Worker;
  readonly #waiting: Settle[] = [];

  constructor(task: Task) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { task } satisfies Assignment });
    this.#worker.on('message', (bundle: Bundle) => this.#waiting.shift()?.resolve(bundle));
    this.#worker.on('error', (cause) => this.#fail(new Error(`a thread failed: ${cause}`, { cause })));
    this.#worker.on('exit', () => this.#fail(new Error('a thread ended before its work was done')));
  }

  get load(): number {
    return this.#waiting.length;
  }

  /** The same, once the files are read. */
  workOnRead(pieces: readonly Piece[]): Promise<Bundle> {
    const room = Buffer.allocUnsafeSlow(ROOM);
    return this.work(readAhead(pieces, room), [room.buffer]);
  }

  work(pieces: readonly Piece[], transfer: readonly ArrayBuffer[] = []): Promise<Bundle> {
    const { promise, resolve, reject } = Promise.withResolvers<Bundle>();
    this.#waiting.push({ resolve, reject });
    this.#worker.postMessage(pieces, transfer);
    return promise;
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(cause: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(cause);
  }
}
