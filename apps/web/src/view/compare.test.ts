import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAt, figuresIn, foldSame, mergeSides, type Part } from './compare.ts';

const show = (parts: readonly Part[]): string =>
  parts.map(({ kind, text }) => ({ same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` })[kind]).join('');
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const whole = (text: string) => ({ start: 0, end: text.length });

const before = 'Berg said 40 boats would sail.';
const after = 'Berg said that 14 boats would sail.';
const a = cutAt(before, whole(before), [spanOf(before, '40 ')], 'deleted');
const b = cutAt(after, whole(after), [spanOf(after, 'that 14 ')], 'inserted');

test('each side is cut at what the other does not have', () => {
  expect(show(a)).toBe('Berg said [-40 -]boats would sail.');
  expect(show(b)).toBe('Berg said {+that 14 +}boats would sail.');
});

test('in one run of words, what went stands before what came', () => {
  expect(show(mergeSides(a, b))).toBe('Berg said [-40 -]{+that 14 +}boats would sail.');
});

test('sides whose spaces differ are told whole', () => {
  const wrapped = cutAt('Berg\nsaid so', { start: 0, end: 12 }, [], 'deleted');
  const plain = cutAt('Berg said so', { start: 0, end: 12 }, [], 'inserted');
  expect(show(mergeSides(wrapped, plain))).toBe('[-Berg\nsaid so-]{+Berg said so+}');
});

test('the figures that changed are named', () => {
  const changed = [{ change: 'changed', a: { parts: a }, b: { parts: b } }] as const;
  expect([figuresIn(changed, 'a'), figuresIn(changed, 'b')]).toEqual([['40'], ['14']]);
});

test('runs of unchanged paragraphs fold, one alone does not', () => {
  const same = { change: 'same' } as const;
  const runs = foldSame([same, same, { change: 'inserted' }, same]);
  expect(runs.map(({ isFolded }) => isFolded)).toEqual([true, false, false]);
});

test('whatever the spans, no character is lost or doubled', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
      const sorted = spans.sort((one, other) => one.start - other.start);
      const parts = cutAt(text, whole(text), sorted, 'deleted');
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
