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
  const inputs = source[Symbol.asyncIterator]();
  const stopped = stopOf(signal);
  const underWay: Promise<Output>[] = [];
  let next: Promise<IteratorResult<Input> | undefined> | undefined;
  let isOpen = true;
  try {
    while (isOpen || underWay.length > 0) {
      if (isOpen && underWay.length < width) next ??= Promise.race([inputs.next(), stopped]);
      const [first] = underWay;
      const turn = first && settled(first);
      const waits = [...(next ? [next.then(() => 'input' as const)] : []), ...(turn ? [turn] : [])];
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
    void inputs.return?.();
  }
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

const stopOf = (signal: AbortSignal | undefined): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve(undefined);
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
