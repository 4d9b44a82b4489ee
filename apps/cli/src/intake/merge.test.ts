import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { merge } from './merge.ts';

async function* every(milliseconds: number, items: readonly string[]): AsyncGenerator<string> {
  for (const item of items) {
    await sleep(milliseconds);
    yield item;
  }
}

test('items come from whichever source has one', async () => {
  const merged: string[] = [];
  for await (const item of merge(every(200, ['slow']), every(10, ['a', 'b']), every(1, []))) merged.push(item);
  expect(merged).toEqual(['a', 'b', 'slow']);
});

test('the error of one source is the error of all', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield 'first';
    throw new Error('gone');
  }
  const read = async () => {
    for await (const _ of merge(failing(), every(500, ['late'])));
  };
  await expect(read()).rejects.toThrow('gone');
});
