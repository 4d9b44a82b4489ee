import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSpans, type Mark, type Piece } from './cut-spans.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const mark = (text: string, words: string, level: number): Mark<string> => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, level, value: words };
};
const textOf = (pieces: readonly Piece<unknown>[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.pieces))).join('');
const show = (pieces: readonly Piece<string>[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `<${show(piece.pieces)}>`)).join('');

test('text without marks is one piece', () => {
  expect(cutSpans('Ferries stopped.', { start: 0, end: 7 }, [])).toEqual(['Ferries']);
});

test('a mention stands inside the quotation that holds it', () => {
  const text = 'We met Vik in Oslo today';
  const pieces = cutSpans(text, whole(text), [mark(text, 'Vik', 5), mark(text, 'met Vik in Oslo', 0)]);
  expect(show(pieces)).toBe('We <met <Vik> in Oslo> today');
});

test('a mention that crosses the edge of a quotation is cut there, and only its first piece is the first', () => {
  const text = 'the Port of Bergen Authority said';
  const pieces = cutSpans(text, whole(text), [mark(text, 'Port of Bergen', 0), mark(text, 'Bergen Authority', 3)]);
  expect(show(pieces)).toBe('the <Port of <Bergen>>< Authority> said');
  expect(pieces.filter((piece) => typeof piece !== 'string').map((piece) => piece.first)).toEqual([true, false]);
});

test('of two marks on one level the later yields where they overlap', () => {
  const text = 'North Sea Fleet Command';
  const pieces = cutSpans(text, whole(text), [mark(text, 'North Sea Fleet', 1), mark(text, 'Fleet Command', 1)]);
  expect(show(pieces)).toBe('<North Sea Fleet>< Command>');
});

test('what stands outside the range is left out', () => {
  expect(show(cutSpans('one two three', { start: 4, end: 7 }, [{ start: 0, end: 13, level: 0, value: 'all' }]))).toBe(
    '<two>',
  );
});

test('a mark that goes on where another ends and a third begins is not cut into nothing', () => {
  const marks = [
    { start: 0, end: 1, level: 0, value: 0 },
    { start: 0, end: 2, level: 1, value: 1 },
    { start: 1, end: 2, level: 0, value: 0 },
  ];
  expect(cutSpans('ab', whole('ab'), marks)).toEqual([
    { value: 0, first: true, pieces: [{ value: 1, first: true, pieces: ['a'] }] },
    { value: 0, first: true, pieces: [{ value: 1, first: false, pieces: ['b'] }] },
  ]);
});

const anyMark = fc
  .record({ start: fc.nat(60), length: fc.integer({ min: -2, max: 40 }), level: fc.nat(4) })
  .map(({ start, length, level }) => ({ start, end: start + length, level, value: level }));

test('whatever the marks, the text is the slice of the source and levels nest inwards', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), fc.array(anyMark), (text, a, b, marks) => {
      const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      const pieces = cutSpans(text, range, marks);
      expect(textOf(pieces)).toBe(text.slice(range.start, range.end));
      expectInwards(pieces, -1);
    }),
  );
});

function expectInwards(pieces: readonly Piece<number>[], outer: number): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    expect(piece.value).toBeGreaterThan(outer);
    expect(textOf(piece.pieces)).not.toBe('');
    expectInwards(piece.pieces, piece.value);
  }
}

test('a hundred thousand overlapping marks are cut in linear time', () => {
  const text = 'x'.repeat(200_000);
  const marks = Array.from({ length: 100_000 }, (_, n) => ({ start: n, end: 200_000 - n, level: n % 8, value: n }));
  const pieces = cutSpans(text, whole(text), marks);
  expect(textOf(pieces)).toHaveLength(200_000);
}, 5_000);
