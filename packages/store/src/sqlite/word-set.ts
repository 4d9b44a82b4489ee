import { FNV_BASIS, FNV_PRIME, SPACE, unitsOf } from '../text-units.ts';

/** Slots, a power of two, of which at most half are taken. */
const FIRST_SLOTS = 2 ** 12;

/**
 * Words that are looked up in a text without cutting it up: nearly all of any text's are known.
 *
 * All of them stand one behind the other in `#units`. A slot tells the hash of a word and where it ends; a word stands in the
 * slot that its hash tells, or in the next free one.
 */
export class WordSet {
  #units = new Uint16Array(FIRST_SLOTS * 4);
  /** From 1 on, so that an end of 0 is no word's. */
  #end = 1;
  #hashes = new Int32Array(FIRST_SLOTS);
  #ends = new Uint32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#hashes = new Int32Array(FIRST_SLOTS);
    this.#ends = new Uint32Array(FIRST_SLOTS);
    [this.#end, this.#size] = [1, 0];
  }

  /** Adds the words of a folded text and gives those that were not there. */
  addAll(folded: string): string[] {
    const units = unitsOf(folded);
    const added: string[] = [];
    let [start, hash] = [0, FNV_BASIS];
    for (let at = 0; at <= folded.length; at++) {
      const unit = units[at] as number;
      if (unit !== SPACE && at < folded.length) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      if (at > start && !this.#has(units, start, at, hash)) {
        added.push(folded.slice(start, at));
        this.#add(units.subarray(start, at), hash);
      }
      [start, hash] = [at + 1, FNV_BASIS];
    }
    return added;
  }

  #has(units: Uint16Array, start: number, end: number, hash: number): boolean {
    const mask = this.#ends.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const wordEnd = this.#ends[slot] as number;
      if (wordEnd === 0) return false;
      if (this.#hashes[slot] === hash && this.#isWord(wordEnd, units, start, end)) return true;
    }
  }

  /** Whether the word that ends there stands in a text; a zero parts words. */
  #isWord(wordEnd: number, units: Uint16Array, start: number, end: number): boolean {
    const kept = this.#units;
    let at = wordEnd;
    for (let other = end; other > start; ) if (kept[--at] !== units[--other]) return false;
    return kept[at - 1] === 0;
  }

  #add(word: Uint16Array, hash: number): void {
    if (this.#size * 2 >= this.#ends.length) this.#grow();
    const end = this.#end + word.length;
    if (end >= this.#units.length) this.#units = lengthen(this.#units, end);
    this.#units.set(word, this.#end);
    this.#units[end] = 0;
    this.#take(hash, end);
    this.#end = end + 1;
    this.#size++;
  }

  #grow(): void {
    const [hashes, ends] = [this.#hashes, this.#ends];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#ends = new Uint32Array(ends.length * 2);
    for (const [slot, end] of ends.entries()) if (end !== 0) this.#take(hashes[slot] as number, end);
  }

  #take(hash: number, end: number): void {
    const mask = this.#ends.length - 1;
    let slot = hash & mask;
    while (this.#ends[slot] !== 0) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#ends[slot] = end;
  }
}

function lengthen(units: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(least * 2);
  longer.set(units);
  return longer;
}
