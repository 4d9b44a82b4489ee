import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

const paragraphs = [{ anchors: [{ start: 0, end: 50 }] }, { anchors: [{ start: 52, end: 90 }] }];
const time = (text: string, value: string, start = 0, evidence?: string) => ({
  text,
  value,
  evidence,
  anchors: [{ start, end: start + text.length }],
});

test('times stand in the order in which they happened, not in which they are told', () => {
  const values = ['2021-03-05', '2021-W09', '2021', '2021-03-02TEV', '1987', '2021-02'];
  const { dated } = timelineOf(
    values.map((value) => time('then', value)),
    paragraphs,
  );
  expect(dated.map(({ value }) => value)).toEqual([
    '1987',
    '2021',
    '2021-02',
    '2021-W09',
    '2021-03-02TEV',
    '2021-03-05',
  ]);
});

test('tellings of one time come together, with their paragraphs and the words they rest on', () => {
  const { dated } = timelineOf(
    [
      time('on Friday', '2021-03-05', 10, 'March 3, 2021'),
      time('5 March', '2021-03-05', 60),
      time('on Friday', '2021-03-05', 70, 'March 3, 2021'),
    ],
    paragraphs,
  );
  expect(dated).toEqual([
    {
      value: '2021-03-05',
      words: 'Friday 5 March 2021',
      tellings: [
        { text: 'on Friday', paragraphs: [1, 2] },
        { text: '5 March', paragraphs: [2] },
      ],
      evidence: ['March 3, 2021'],
    },
  ]);
});

test('lengths of time and open times are on no calendar', () => {
  const { dated, undated } = timelineOf([time('three days', 'P3D'), time('recently', 'PAST_REF')], paragraphs);
  expect(dated).toEqual([]);
  expect(undated.map(({ words }) => words)).toEqual(['3 days', 'in the past']);
});
