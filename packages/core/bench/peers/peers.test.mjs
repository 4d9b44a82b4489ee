import { expect, test } from 'vitest';
import { makeCopy, readCopy, readLines } from './copy.mjs';
import { HOSTILE, hostileText } from './hostile.mjs';
import { interleave, median, startReader } from './rounds.mjs';

test('made-up articles are always the same, and no two alike', () => {
  const made = makeCopy(30);
  expect(makeCopy(30)).toEqual(made);
  expect(new Set(made).size).toBe(30);
});

test('a title stands above its story; a line that is none is told with its number', () => {
  expect(readLines('{"title":"Ferries Stop","text":"a"}\n{"text":"b"}\n', 'x')).toEqual(['Ferries Stop\n\na', 'b']);
  expect(() => readLines('{"text":"a"}\n{', 'x.jsonl')).toThrow('x.jsonl:2: expected JSON, found "{"');
  expect(() => readLines('{"body":"a"}', 'x.jsonl')).toThrow('x.jsonl:1: expected "text" to be a string');
  expect(() => readCopy('/nowhere', 1)).toThrow('/nowhere: expected a file or folder of articles, found nothing');
});

test('every work has its turn in every round, and each round begins with another', async () => {
  const order = [];
  const works = ['a', 'b'].map((name) => async () => order.push(name));
  expect(await interleave(works, { rounds: 2 })).toEqual([
    [1, 4],
    [2, 3],
  ]);
  expect(order.join('')).toBe('abba');
});

test('an engine has a process of its own, which tells the time of a round and what it found', async () => {
  const reader = await startReader('word scan', ['Ferries stopped.', 'Oslo']);
  const taken = await reader.round();
  reader.stop();
  expect(taken).toEqual({ wall: expect.any(Number), cpu: expect.any(Number), count: 3 });
});

test('the median of an even count lies between the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('hostile copy has the length that was asked for', () => {
  for (const hostile of HOSTILE) expect(hostileText(hostile, 1000)).toHaveLength(1000);
});
