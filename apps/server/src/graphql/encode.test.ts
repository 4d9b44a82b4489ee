import { expect, test } from 'vitest';
import { KeptAnswer } from '../kept/answer-cache.ts';
import { bytesOf } from './bytes.ts';
import { encodeAnswer, joinAnswer, readJoined } from './encode.ts';

test.each(['', 'plain', '“Zürich” — 🙂', 'a'.repeat(300_000), '“'.repeat(87_000), '\uD800'])(
  'an answer is written as UTF-8, whatever its length',
  (text) => {
    const bytes = encodeAnswer({ text });
    expect(Buffer.from(bytes).toString('utf8')).toBe(JSON.stringify({ text }));
  },
);

test('an answer stays as it was when another is written', () => {
  const first = encodeAnswer({ text: 'first' });
  encodeAnswer({ text: 'other' });
  expect(Buffer.from(first).toString()).toBe('{"text":"first"}');
});

test('what is kept stands among the members of its object, where the shape leads', () => {
  const kept = new KeptAnswer({ sequence: 1, revision: 0 }, bytesOf('"id":"x","text":"“Zürich”"'), 0);
  const answer = { data: { list: [{ kept }, null, { a: 1, kept, b: [{}] }], other: null, name: '“Ø”' } };
  const shape = new Map([['data', new Map([['list', new Map()]])]]);
  const joined =
    '{"data":{"list":[{"id":"x","text":"“Zürich”"},null,{"a":1,"id":"x","text":"“Zürich”","b":[{}]}],"other":null,"name":"“Ø”"}}';
  expect(Buffer.from(joinAnswer(answer, shape)).toString()).toBe(joined);
  expect(readJoined(answer, shape)).toEqual(JSON.parse(joined));
});
