import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test('Arabic and Hebrew are read from the right, in any country; English is not', () => {
  expect(['ar', 'he', 'ar-EG', 'en', 'und'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', undefined, undefined]);
});
