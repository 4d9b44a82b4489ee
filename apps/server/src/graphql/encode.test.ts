import { expect, test } from 'vitest';
import { encodeAnswer } from './encode.ts';

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
