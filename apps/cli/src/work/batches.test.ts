import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { batchesOf } from './batches.ts';

const limits = (most: number) => ({ most, heaviest: 100, weigh: () => 1 });

test('heavy pieces are few', async () => {
  async function* heavy(): AsyncGenerator<number> {
    yield* [60, 60, 60, 1, 1];
  }
  const batches: number[][] = [];
  const weigh = (weight: number) => weight;
  for await (const batch of batchesOf(heavy(), { most: 10, heaviest: 100, weigh })) batches.push(batch);
  expect(batches).toEqual([
    [60, 60],
    [60, 1, 1],
  ]);
});

test('what is there is put together, at most so many', async () => {
  async function* ready(): AsyncGenerator<number> {
    yield* Array(7).keys();
  }
  const batches: number[][] = [];
  for await (const batch of batchesOf(ready(), limits(3))) batches.push(batch);
  expect(batches).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
});

test('what is there does not wait for what may come', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'now';
    await sleep(60_000, undefined, { ref: false });
    yield 'later';
  }
  expect((await batchesOf(slow(), limits(10)).next()).value).toEqual(['now']);
});

test('an error of the source is given', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield 'first';
    throw new Error('gone');
  }
  const batches = batchesOf(failing(), limits(1));
  expect((await batches.next()).value).toEqual(['first']);
  await expect(batches.next()).rejects.toThrow('gone');
});
