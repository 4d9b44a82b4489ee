import type { Reading } from '@wirecopy/store';

/** What an article answered to one selection. */
export class KeptAnswer {
  /** It was asked for since it was last looked at. */
  asked = false;

  constructor(
    readonly reading: Reading,
    /** The members of a JSON object, without its braces: one character for each byte of UTF-8. */
    readonly members: string,
    /** Items of lists that were counted while it was resolved. */
    readonly items: number,
  ) {}

  get size(): number {
    return this.members.length + OVERHEAD;
  }
}

/** What an answer takes beside its bytes. */
const OVERHEAD = 300;
/** One answer may take such a part of the cache, lest it drive out all others. */
const LARGEST_PART = 16;

/** The answers to one selection, by the sequence of their article. */
type Shelf = Map<number, KeptAnswer>;

export const USUAL_ANSWER_CACHE = 32 * 1024 * 1024;

/**
 * The answers of articles that were given last, in bytes of JSON.
 *
 * A reading names what never changes, so nothing here grows stale: a version that was read anew has another revision.
 * Which articles may be seen, nothing here tells. What was asked for since it was kept is given a second chance before it
 * goes. Source: the clock algorithm, Corbató 1968.
 */
export class AnswerCache {
  readonly #shelves = new Map<string, Shelf>();
  /** Every answer and the name of its shelf, the one that goes first first. */
  readonly #queue = new Map<KeptAnswer, string>();
  #size = 0;

  /** `capacity` in bytes. */
  constructor(readonly capacity: number) {}

  get size(): number {
    return this.#size;
  }

  /** Finds answers on the shelf of this name. */
  finder(shelf: string): (reading: Reading) => KeptAnswer | undefined {
    const answers = this.#shelves.get(shelf);
    return ({ sequence, revision }) => {
      const found = answers?.get(sequence);
      if (found === undefined || found.reading.revision !== revision) return undefined;
      found.asked = true;
      return found;
    };
  }

  keep(shelf: string, answer: KeptAnswer): void {
    if (answer.size > this.capacity / LARGEST_PART) return;
    const answers = this.#shelves.get(shelf) ?? new Map<number, KeptAnswer>();
    const { sequence } = answer.reading;
    this.#drop(answers.get(sequence));
    this.#shelves.set(shelf, answers.set(sequence, answer));
    this.#queue.set(answer, shelf);
    this.#size += answer.size;
    this.#makeRoom();
  }

  /** Text that was withdrawn does not stay in memory. */
  clear(): void {
    this.#shelves.clear();
    this.#queue.clear();
    this.#size = 0;
  }

  #makeRoom(): void {
    for (const [answer, shelf] of this.#queue) {
      if (this.#size <= this.capacity) return;
      if (!answer.asked) this.#drop(answer);
      else {
        answer.asked = false;
        this.#queue.delete(answer);
        this.#queue.set(answer, shelf);
      }
    }
  }

  #drop(answer: KeptAnswer | undefined): void {
    const name = answer && this.#queue.get(answer);
    if (answer === undefined || name === undefined) return;
    this.#queue.delete(answer);
    this.#size -= answer.size;
    const answers = this.#shelves.get(name);
    answers?.delete(answer.reading.sequence);
    if (answers?.size === 0) this.#shelves.delete(name);
  }
}
