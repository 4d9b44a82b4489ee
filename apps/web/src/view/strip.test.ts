import { expect, test } from 'vitest';
import type { Speaker } from './speakers.ts';
import { columnOf, placeOf, stripOf } from './strip.ts';

const speaker = (...paragraphs: readonly number[]): Speaker => ({
  key: 's1',
  name: 'Ana Pop',
  shortName: 'Pop',
  titles: [],
  identified: true,
  utterances: paragraphs.map((paragraph, index) => ({
    id: `q${index}`,
    kind: index === 0 ? 'indirect' : 'direct',
    text: `words ${index}`,
    paragraph,
    isInterrupted: false,
  })),
});

test('a paragraph in which somebody speaks twice is one mark, as literal as the more literal of the two', () => {
  expect(stripOf([speaker(3, 3, 7)], 40, 8)[0]?.marks).toEqual([
    { paragraph: 3, column: 2, kind: 'direct', text: 'words 0', count: 2 },
    { paragraph: 7, column: 6, kind: 'direct', text: 'words 2', count: 1 },
  ]);
});

test('copy of one paragraph has no chart, since all would stand in one place', () => {
  expect(stripOf([speaker(1)], 1, 8)).toEqual([]);
});

test('long copy has columns of several paragraphs, and a mark leads to the first in which somebody speaks', () => {
  const [row] = stripOf([speaker(40, 50, 2000)], 2000, 8);
  expect(row?.marks.map(({ paragraph, column, count }) => [paragraph, column, count])).toEqual([
    [40, 1, 2],
    [2000, 58, 1],
  ]);
});

test('the last column ends where the track ends', () => {
  for (const count of [24, 41, 60, 61, 2000]) {
    const { x, width } = placeOf(columnOf(count, count), count);
    expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeCloseTo(100, 1);
  }
});
