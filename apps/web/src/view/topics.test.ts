import { expect, test } from 'vitest';
import { topicMatrixOf } from './topics.ts';

const at = (start: number, end: number) => [{ start, end }];
const oslo = { name: 'Oslo', anchors: [...at(10, 14), ...at(90, 94)] };
const said = (filed: string | undefined, start: number, end: number) => ({
  filed,
  anchors: at(start, end),
  topics: [oslo, { name: 'Bergen', anchors: at(40, 46) }],
});

test('a topic is what is named within the words that were said', () => {
  expect(topicMatrixOf([said('2021-03-03', 0, 20), said('2021-04-01', 0, 60), said('2021-04-09', 50, 80)])).toEqual({
    periods: ['2021-03', '2021-04'],
    rows: [
      { topic: 'Oslo', counts: [1, 1], total: 2 },
      { topic: 'Bergen', counts: [0, 1], total: 1 },
    ],
  });
});

test('many months become years, the newest of them', () => {
  const years = Array.from({ length: 12 }, (_, n) => said(`${2010 + n}-01-01`, 0, 20));
  expect(topicMatrixOf(years)?.periods).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021']);
});

test('what has no day, or names nothing, makes no matrix', () => {
  expect(topicMatrixOf([said(undefined, 0, 20), said('2021-03-03', 50, 80)])).toBeUndefined();
});
