import { readFixtures, updateExpected } from '@wirecopy/fixtures';
import { describe, expect, test } from 'vitest';
import { Article } from './model/article.ts';
import { parse } from './parse.ts';

/** Spans with the words they cover, so that a reviewer can read a change without counting. */
function legible(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => legible(item, text));
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && 'end' in value) {
    const { start, end } = value as { start: number; end: number };
    return { ...value, covers: text.slice(start, end) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, legible(item, text)]));
}

describe.each(readFixtures())('$name', ({ name, text, why, expected }) => {
  const { source: _, paragraphs: __, sentences: ___, ...read } = parse(text);
  const printed = `${JSON.stringify(legible(read, text), undefined, 1)}\n`;

  test('is read as expected; UPDATE=1 npm test writes what is read now', () => {
    if (!updateExpected(name, printed)) expect(printed).toBe(expected);
  });

  test('is a valid article, twice the same', () => {
    expect(() => Article.parse(parse(text))).not.toThrow();
    expect(parse(text)).toEqual(parse(text));
  });

  test('says what it shows', () => {
    expect(why).not.toBe('');
  });
});
