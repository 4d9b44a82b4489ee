/** The items of several sources, as they come. */
export async function* merge<Item>(...sources: readonly AsyncIterable<Item>[]): AsyncGenerator<Item> {
  const ask = async (iterator: AsyncIterator<Item>) => ({ iterator, result: await iterator.next() });
  const asked = new Map(sources.map((source) => source[Symbol.asyncIterator]()).map((each) => [each, ask(each)]));
  while (asked.size > 0) {
    const { iterator, result } = await Promise.race(asked.values());
    if (result.done) asked.delete(iterator);
    else {
      asked.set(iterator, ask(iterator));
      yield result.value;
    }
  }
}
