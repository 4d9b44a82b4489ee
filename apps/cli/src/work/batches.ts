/**
 * Puts pieces together that can be had without waiting, at most so many.
 *
 * What has come is never kept back for what may come: whoever writes one line and waits for the answer gets it.
 */
export async function* batchesOf<Piece>(pieces: AsyncIterable<Piece>, most: number): AsyncGenerator<Piece[]> {
  const iterator = pieces[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      next = iterator.next();
      const pause = new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)));
      while (batch.length < most) {
        const ready = await Promise.race([next, pause]);
        if (ready === undefined || ready.done) break;
        batch.push(ready.value);
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
