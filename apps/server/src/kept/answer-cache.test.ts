import { expect, test } from 'vitest';
import { AnswerCache, KeptAnswer } from './answer-cache.ts';

const answerOf = (sequence: number, { revision = 0, bytes = 700 } = {}): KeptAnswer =>
  new KeptAnswer({ sequence, revision }, 'x'.repeat(bytes), 0);

const isThere = (cache: AnswerCache, sequence: number, revision = 0): boolean =>
  cache.finder('shelf')({ sequence, revision }) !== undefined;

test('what is kept takes no more bytes than there are, and what was asked for stays longest', () => {
  const cache = new AnswerCache(20_000);
  for (let sequence = 0; sequence < 20; sequence++) cache.keep('shelf', answerOf(sequence));
  expect(cache.size).toBe(20_000);
  expect(isThere(cache, 0)).toBe(true);
  for (let sequence = 20; sequence < 30; sequence++) cache.keep('shelf', answerOf(sequence));
  expect(cache.size).toBe(20_000);
  expect([0, 1, 10, 11, 29].map((sequence) => isThere(cache, sequence))).toEqual([true, false, false, true, true]);
});

test('an answer is good for the reading that gave it, the shelf it was put on, and no other', () => {
  const cache = new AnswerCache(20_000);
  cache.keep('shelf', answerOf(1));
  expect(cache.finder('other')({ sequence: 1, revision: 0 })).toBeUndefined();
  expect(isThere(cache, 1, 1)).toBe(false);
  cache.keep('shelf', answerOf(1, { revision: 1 }));
  expect([isThere(cache, 1), isThere(cache, 1, 1)]).toEqual([false, true]);
  expect(cache.size).toBe(1000);
});

test('one answer does not drive out all others, and clearing leaves none', () => {
  const cache = new AnswerCache(20_000);
  cache.keep('shelf', answerOf(1));
  cache.keep('shelf', answerOf(2, { bytes: 15_000 }));
  expect([isThere(cache, 1), isThere(cache, 2)]).toEqual([true, false]);
  cache.clear();
  expect([isThere(cache, 1), cache.size]).toEqual([false, 0]);
});
