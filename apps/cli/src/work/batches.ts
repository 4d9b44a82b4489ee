export interface BatchLimits<Piece> {
  /** So many at the most. */
  readonly most: number;
  /** No more are added once they weigh so much together. */
  readonly heaviest: number;
  readonly weigh: (piece: Piece) => number;
}

/**
 * Puts pieces together that can be had without waiting.
 *
 * What has come is never kept back for what may come: whoever writes one line and waits for the answer gets it.
 */
export async function* batchesOf<Piece>(
  pieces: AsyncIterable<Piece>,
  { most, heaviest, weigh }: BatchLimits<Piece>,
): AsyncGenerator<Piece[]> {
  const iterator = pieces[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      let weight = weigh(first.value);
      next = iterator.next();
      const pause = new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)));
      while (batch.length < most && weight < heaviest) {
        const ready = await Promise.race([next, pause]);
        if (ready === undefined || ready.done) break;
        batch.push(ready.value);
        weight += weigh(ready.value);
        next = iterator.next();
      }
      yield batch;
    }
  } finally {
    next.catch(() => {});
    // Not awaited: a stream that nobody writes to would never answer.
    void iterator.return?.();
  }
}
