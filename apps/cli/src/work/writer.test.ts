import { relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileFor } from './writer.ts';

test('a file is named after the place that the article came from', () => {
  expect(fileFor('out', 'story.txt', 'xml')).toBe('out/story.txt.xml');
  expect(fileFor('out', 'years.tar, 1999/a.txt', 'xml')).toBe('out/years.tar/1999/a.txt.xml');
  expect(fileFor('out', '/copy/story.txt', 'xml')).toBe('out/copy/story.txt.xml');
});

test('no name leads out of the folder', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '/', '\\', ', ', '\0'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const path = fileFor('/out', parts.join(''), 'xml');
      expect(relative('/out', path)).not.toMatch(/^$|^\.\.(\/|$)/);
      expect(path).not.toContain('\0');
    }),
  );
});
