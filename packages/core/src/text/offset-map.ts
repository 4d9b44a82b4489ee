/**
 * What stands at places of a text.
 *
 * It is asked at every word and nearly always has nothing there, so that one bit a place answers before the map is asked.
 */
export class OffsetMap<Value> {
  readonly #bits: Uint32Array;
  readonly #values = new Map<number, Value>();

  /** `length` is that of the text. */
  constructor(length: number) {
    this.#bits = new Uint32Array((length >> 5) + 1);
  }

  set(offset: number, value: Value): void {
    const at = offset >> 5;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (offset & 31));
    this.#values.set(offset, value);
  }

  get(offset: number): Value | undefined {
    const isThere = (((this.#bits[offset >> 5] ?? 0) >>> (offset & 31)) & 1) === 1;
    return isThere ? this.#values.get(offset) : undefined;
  }
}
