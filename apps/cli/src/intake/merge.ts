/** The items of several sources, as they come. The error of one is the error of all. */
export async function* merge<Item>(...sources: readonly AsyncIterable<Item>[]): AsyncGenerator<Item> {
  const arrived: Arrival<Item>[] = [];
  let wake = (): void => {};
  const ask = (iterator: AsyncIterator<Item>): void => {
    const arrive = (arrival: Arrival<Item>): void => {
      arrived.push(arrival);
      wake();
    };
    iterator.next().then(
      (result) => arrive({ iterator, result }),
      (error) => arrive({ iterator, error }),
    );
  };
  for (const source of sources) ask(source[Symbol.asyncIterator]());
  for (let open = sources.length; open > 0; ) {
    const arrival = arrived.shift();
    if (arrival === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    if ('error' in arrival) throw arrival.error;
    if (arrival.result.done) open--;
    else {
      ask(arrival.iterator);
      yield arrival.result.value;
    }
  }
}

type Arrival<Item> = { readonly iterator: AsyncIterator<Item> } & (
  | { readonly result: IteratorResult<Item> }
  | { readonly error: unknown }
);
