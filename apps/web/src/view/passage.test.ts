import { expect, test } from 'vitest';
import { excerptOf } from './passage.ts';

const found = (text: string, sought: string) => {
  const hits = [...text.matchAll(new RegExp(sought, 'g'))].map(({ index }) => ({
    start: index,
    end: index + sought.length,
  }));
  return { paragraph: 1, text, hits };
};

test('a passage of usual length stands as it is', () => {
  const passage = found('The ferry stopped.', 'ferry');
  expect(excerptOf(passage)).toBe(passage);
});

test('a long passage is cut between words about the first hit, and the hits that are left stay on their words', () => {
  const { text, hits } = excerptOf(
    found(`${'It rained. '.repeat(60)}The ferry stopped. ${'The ferry ran. '.repeat(60)}`, 'ferry'),
  );
  expect(text).toMatch(/^… (?:It|rained\.) .* …$/);
  expect(text.length).toBeLessThan(500);
  expect(hits.length).toBeGreaterThan(1);
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(hits.map(() => 'ferry'));
});

test('a hit in the midst of a long word is kept', () => {
  const { text, hits } = excerptOf(
    found(`It rained. ${'x'.repeat(200)}ferry${'x'.repeat(30)} ${'It rained. '.repeat(60)}`, 'ferry'),
  );
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['ferry']);
});

test('what has no place to be cut stands as it is', () => {
  const passage = found(`${'x'.repeat(900)}ferry`, 'ferry');
  expect(excerptOf(passage)).toBe(passage);
});
