import { CONTRASTS } from '../../vocabulary/function-words.ts';
import { isComma, isDash, isMark } from './items.ts';
import type { Item } from './statement.ts';

/** The marks of a statement at which reported content may end, found once for all of its clauses. */
export class ContentEnds {
  /** Semicolons, and commas before a contrast. */
  readonly #stops: number[] = [];
  readonly #commas: number[] = [];
  readonly #dashes: number[] = [];

  constructor(items: readonly Item[]) {
    for (const [at, item] of items.entries()) {
      if (isDash(item)) this.#dashes.push(at);
      else if (isComma(item)) {
        this.#commas.push(at);
        if (CONTRASTS.has(items[at + 1]?.word.lower ?? '')) this.#stops.push(at);
      } else if (isMark(item, ';')) this.#stops.push(at);
    }
  }

  /** The first mark between two places that ends a thought: one of the stops, or a dash that no other answers. */
  thoughtEnd(from: number, limit: number): number {
    const stop = firstFrom(this.#stops, from) ?? limit;
    const dash = firstFrom(this.#dashes, from) ?? limit;
    if (Math.min(stop, dash) >= limit) return limit;
    if (stop < dash) return stop;
    const answer = firstFrom(this.#dashes, dash + 1) ?? limit;
    if (answer >= limit) return dash;
    // One insertion between dashes is part of the thought; a third dash opens something new.
    return Math.min(limit, firstFrom(this.#stops, answer) ?? limit, firstFrom(this.#dashes, answer + 1) ?? limit);
  }

  commaAfter(from: number, limit: number): number {
    return Math.min(limit, firstFrom(this.#commas, from) ?? limit);
  }
}

/** The first of some places, which are in order, that is not before another. */
function firstFrom(places: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
