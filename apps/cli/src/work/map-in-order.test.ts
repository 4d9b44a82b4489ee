import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('results come in the order of the input, and no more than the width are under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (delays, width) => {
      let underWay = 0;
      let most = 0;
      const results = mapInOrder(each(delays.entries()), width, async ([index, delay]) => {
        most = Math.max(most, ++underWay);
        await sleep(delay);
        underWay--;
        return index;
      });
      expect(await gather(results)).toEqual(delays.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(width);
    }),
    { numRuns: 30 },
  );
});

test('a result is given while the source waits', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await sleep(60_000, undefined, { ref: false });
  }
  const results = mapInOrder(slow(), 4, async (item) => item);
  expect(await results.next()).toEqual({ done: false, value: 'first' });
});

test('once it is to stop nothing more is taken, and what was taken is finished', async () => {
  const controller = new AbortController();
  const taken: number[] = [];
  const results = mapInOrder(each(Array(100).keys()), 3, async (item) => taken.push(item) && item, controller.signal);
  const given: number[] = [];
  for await (const item of results) {
    given.push(item);
    if (item === 10) controller.abort();
  }
  expect(given).toEqual(taken);
  expect(given.length).toBeLessThan(20);
});

test('an error comes when it is its turn', async () => {
  const results = mapInOrder(each([1, 2, 3]), 3, async (item) => {
    if (item === 2) throw new Error('two');
    return item;
  });
  expect(await results.next()).toEqual({ done: false, value: 1 });
  await expect(results.next()).rejects.toThrow('two');
});
