/** In bytes. A line that is answered at once needs little; what comes after it is much. */
const [FIRST_ROOM, ROOM] = [2 ** 16, 2 ** 20];
/** UTF-8 takes at most so many bytes for a code unit of UTF-16. */
const MOST_BYTES_A_UNIT = 3;

/** Text and bytes one after the other, as few large pieces of bytes: those change threads without a copy, text does not. */
export class JoinedBytes {
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  #room = Buffer.alloc(0);
  #used = 0;

  add(written: string | Uint8Array): void {
    const needed = typeof written === 'string' ? written.length * MOST_BYTES_A_UNIT : written.length;
    if (needed > this.#room.length - this.#used) this.#makeRoom(needed);
    if (typeof written === 'string') this.#used += this.#room.write(written, this.#used);
    else {
      this.#room.set(written, this.#used);
      this.#used += written.length;
    }
  }

  /** All that was added. */
  take(): readonly Uint8Array<ArrayBuffer>[] {
    this.#flush();
    return this.#full.splice(0);
  }

  #makeRoom(needed: number): void {
    this.#flush();
    // Not from the pool of small buffers: that one cannot change threads.
    this.#room = Buffer.allocUnsafeSlow(Math.max(needed, this.#full.length === 0 ? FIRST_ROOM : ROOM));
  }

  #flush(): void {
    if (this.#used > 0) this.#full.push(this.#room.subarray(0, this.#used));
    this.#room = Buffer.alloc(0);
    this.#used = 0;
  }
}
