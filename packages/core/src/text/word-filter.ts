import type { Word } from './words.ts';

/** Rules out that a word is one of many by a single bit; a few that are none of them get through. */
export class WordFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `size` is a power of two, in bits: ten times as many as words will be added let through one in ten. */
  constructor(size: number) {
    this.#bits = new Int32Array(size >> 5);
    this.#mask = size - 1;
  }

  add(hash: number): void {
    const bit = hash & this.#mask;
    this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHave({ hash }: Pick<Word, 'hash'>): boolean {
    const bit = hash & this.#mask;
    return (((this.#bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}
