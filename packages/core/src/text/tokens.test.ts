import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEXICON } from '../vocabulary/full-lexicon.ts';
import { Shape, TokenKind, tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text, LEXICON).map(({ word }) => word.text);

test('hyphens and slashes part words, and the parts touch', () => {
  expect(words('US-Russian Kyst/Nordlys')).toEqual(['US', '-', 'Russian', 'Kyst', '/', 'Nordlys']);
});

test('a possessive ending is a token of its own, with a straight or a curly apostrophe', () => {
  expect(words("Syria's Iran’s")).toEqual(['Syria', "'s", 'Iran', '’s']);
});

test('an apostrophe inside a word belongs to it', () => {
  expect(words("don't O’Brien")).toEqual(["don't", 'O’Brien']);
});

test('the full stop of an initialism, an initial or an abbreviation belongs to it', () => {
  expect(words('The U.S. Gen. J. Berg left at 5 p.m. sharp.')).toEqual([
    'The',
    'U.S.',
    'Gen.',
    'J.',
    'Berg',
    'left',
    'at',
    '5',
    'p.m.',
    'sharp',
    '.',
  ]);
});

test('a number keeps its separators and the letters that touch it', () => {
  expect(words('1,700 3.9 10:35 15th 1980s 5.')).toEqual(['1,700', '3.9', '10:35', '15th', '1980s', '5', '.']);
});

test('doubled backticks and apostrophes are one mark each, as AP sets them', () => {
  expect(words("``No,'' he said")).toEqual(['``', 'No', ',', "''", 'he', 'said']);
});

test('a word knows how it is capitalised', () => {
  const shapes = tokenize('said Lavrov US McCain É 7', LEXICON).map(({ word }) => word.shape);
  expect(shapes).toEqual([Shape.lower, Shape.capital, Shape.upper, Shape.mixed, Shape.capital, Shape.none]);
});

test('quotation marks of every kind are marks', () => {
  const kinds = tokenize('“ ” „ « » ‘ ’', LEXICON).map(({ word }) => word.kind);
  expect(new Set(kinds)).toEqual(new Set([TokenKind.quote]));
});

test('a word is read the same however many words were met before it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abzABZéß1'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (printed) => {
      const read = [...printed, ...printed].join(' ');
      expect(words(read)).toEqual([...printed, ...printed]);
    }),
  );
});

test('control characters are signs, not white space', () => {
  expect(words('a\u0001b \u0001')).toEqual(['a', '\u0001', 'b', '\u0001']);
});

test('tokens are in order, never overlap and leave only white space out, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const { start, end, word } of tokenize(text, LEXICON)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(word.text);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
