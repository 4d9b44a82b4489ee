/**
 * Works on many things at a time, and gives what became of them in the order in which they came.
 *
 * At most `width` are under way or waiting to be taken, so that neither a fast source nor a slow reader fills the memory. A
 * result is given as soon as it is its turn, be the source idle or not. When `signal` says stop, nothing more is taken from
 * the source, and what was taken is finished.
 */
export async function* mapInOrder<Input, Output>(
  source: AsyncIterable<Input>,
  width: number,
  work: (input: Input) => Promise<Output>,
  signal?: AbortSignal,
): AsyncGenerator<Output> {
  const inputs = stoppable(source[Symbol.asyncIterator](), signal);
  const underWay: Promise<Output>[] = [];
  let next: Promise<IteratorResult<Input> | undefined> | undefined;
  let isOpen = true;
  try {
    while (isOpen || underWay.length > 0) {
      if (isOpen && underWay.length < width) next ??= inputs.next();
      const [first] = underWay;
      const waits = [...(next ? [next.then(() => 'input' as const)] : []), ...(first ? [settled(first)] : [])];
      if ((await Promise.race(waits)) === 'output') {
        yield await (underWay.shift() as Promise<Output>);
        continue;
      }
      const input = await next;
      next = undefined;
      if (input === undefined || input.done) isOpen = false;
      else underWay.push(quiet(work(input.value)));
    }
  } finally {
    inputs.close();
  }
}

/** Asks a source for more until the signal says stop: then there is nothing more at once, be the source idle or not. */
function stoppable<Input>(iterator: AsyncIterator<Input>, signal: AbortSignal | undefined) {
  let stop = (): void => {};
  const onAbort = (): void => stop();
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    next: () =>
      new Promise<IteratorResult<Input> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        if (signal?.aborted) stop();
        else iterator.next().then(resolve, reject);
      }),
    close: () => {
      signal?.removeEventListener('abort', onAbort);
      // Not awaited: a stream that nobody writes to would never answer.
      void iterator.return?.();
    },
  };
}

const settled = <Output>(promise: Promise<Output>): Promise<'output'> =>
  promise.then(
    () => 'output' as const,
    () => 'output' as const,
  );

/** A failure is told when its turn comes, and not before. */
function quiet<Output>(promise: Promise<Output>): Promise<Output> {
  promise.catch(() => {});
  return promise;
}
