import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsOf } from '../src/vocabulary/packed-words.ts';
import { packedLists, packWords } from './pack-words.mjs';

test('words share the letters that they begin with, and come back in order', () => {
  expect(packWords(['adela', 'ada', 'agnes', 'ada'])).toBe('AadaCelaBgnes');
  expect(wordsOf('AadaCelaBgnes')).toEqual(['ada', 'adela', 'agnes']);
  const long = ['counterparts', 'counterpart', 'counter-attack', "can't", 'covid-19'];
  expect(wordsOf(packWords(long))).toEqual([...long].sort());
});

test('the packed words are those of the lists', () => {
  const packed = new URL('../src/vocabulary/packed-words.generated.ts', import.meta.url);
  expect(readFileSync(packed, 'utf8'), 'run `npm run words -w @wirecopy/core`').toBe(packedLists());
});
