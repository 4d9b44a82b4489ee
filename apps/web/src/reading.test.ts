import fc from 'fast-check';
import { expect, test } from 'vitest';
import { READING_CHOICES, READING_NAMES, readingOf, readingText, USUAL_READING } from './reading.ts';

test('what a reader chose comes back from the cookie', () => {
  const choice = fc.record({
    size: fc.constantFrom(...READING_CHOICES.size),
    measure: fc.constantFrom(...READING_CHOICES.measure),
    face: fc.constantFrom(...READING_CHOICES.face),
    theme: fc.constantFrom(...READING_CHOICES.theme),
  });
  fc.assert(
    fc.property(choice, (reading) => {
      expect(readingOf(readingText(reading))).toEqual(reading);
    }),
  );
});

test('a cookie that says nothing known leaves the usual setting', () => {
  expect(readingOf('"><script>.huge')).toEqual(USUAL_READING);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Object.keys(readingOf(text))).toEqual(READING_NAMES);
    }),
  );
});

test('a form that leaves a choice out keeps the others', () => {
  expect(readingOf({ theme: 'dark' })).toEqual({ ...USUAL_READING, theme: 'dark' });
});
