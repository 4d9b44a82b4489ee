import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** Filed on Wednesday, 3 March 2021. */
const read = (text: string): [string, string, string][] =>
  parse(`OSLO, March 3, 2021 (Nordlys) - ${text}`)
    .times.slice(1)
    .map(({ text: words, type, value }) => [words, type, value]);

test('the date of the dateline is the first', () => {
  expect(parse('OSLO, March 3, 2021 (Nordlys) - Ferries stopped.').times).toMatchObject([
    { text: 'March 3, 2021', value: '2021-03-03' },
  ]);
});

describe.each<[string, [string, string, string][]]>([
  ['Ferries stopped on Tuesday.', [['Tuesday', 'DATE', '2021-03-02']]],
  ['Ferries stopped on Wednesday.', [['Wednesday', 'DATE', '2021-03-03']]],
  ['Ferries will run on Friday.', [['Friday', 'DATE', '2021-03-05']]],
  ['Pop said on Thursday that ferries will run.', [['Thursday', 'DATE', '2021-02-25']]],
  ['They met last Wednesday.', [['last Wednesday', 'DATE', '2021-02-24']]],
  ['They meet every Monday.', [['every Monday', 'SET', 'XXXX-WXX-1']]],
  ['It was Tuesday evening.', [['Tuesday evening', 'DATE', '2021-03-02TEV']]],
  [
    'It rained last week and this week.',
    [
      ['last week', 'DATE', '2021-W08'],
      ['this week', 'DATE', '2021-W09'],
    ],
  ],
  [
    'It rained last month, and last year.',
    [
      ['last month', 'DATE', '2021-02'],
      ['last year', 'DATE', '2020'],
    ],
  ],
  ['They met on Christmas Eve.', [['Christmas Eve', 'DATE', '2020-12-24']]],
  ['They will meet on Easter Monday.', [['Easter Monday', 'DATE', '2021-04-05']]],
  ['They met last Thanksgiving.', [['last Thanksgiving', 'DATE', '2020-11-26']]],
  ["It froze on New Year's Day 1999.", [["New Year's Day 1999", 'DATE', '1999-01-01']]],
  ['Talks last until Friday.', [['Friday', 'DATE', '2021-03-05']]],
  ['Ferries could run as soon as Friday.', [['Friday', 'DATE', '2021-03-05']]],
  ['The talks would be held on Friday.', [['Friday', 'DATE', '2021-03-05']]],
  ['It took 5 1/2 hours.', [['5 1/2 hours', 'DURATION', 'PT5H30M']]],
  ['It ran at 4 in the morning.', [['4 in the morning', 'TIME', '2021-03-03T04:00']]],
  ['It began in late-February.', [['late-February', 'DATE', '2021-02']]],
  [
    'It closed on February 24 and 25.',
    [
      ['February 24', 'DATE', '2021-02-24'],
      ['25', 'DATE', '2021-02-25'],
    ],
  ],
  [
    'It sailed at 10:35 a.m. (0735 GMT) Tuesday.',
    [
      ['10:35 a.m.', 'TIME', '2021-03-02T10:35'],
      ['0735 GMT', 'TIME', '2021-03-02T07:35'],
      ['Tuesday', 'DATE', '2021-03-02'],
    ],
  ],
  ['It closed on February 26.', [['February 26', 'DATE', '2021-02-26']]],
  ['It closed on 26th February, 2019.', [['26th February, 2019', 'DATE', '2019-02-26']]],
  ['It closed in February 2019.', [['February 2019', 'DATE', '2019-02']]],
  ['It closed in December.', [['December', 'DATE', '2020-12']]],
  ['It closed on 31st April, 2021.', [['April, 2021', 'DATE', '2021-04']]],
  [
    'The 1987 treaty lapsed in 2019.',
    [
      ['1987', 'DATE', '1987'],
      ['2019', 'DATE', '2019'],
    ],
  ],
  ['About 1987 people came.', []],
  ['It cost $1987 and grew.', []],
  [
    'In the 1990s it ran daily.',
    [
      ['1990s', 'DATE', '199X'],
      ['daily', 'SET', 'P1D'],
    ],
  ],
  ['It ran for three days.', [['three days', 'DURATION', 'P3D']]],
  ['It stopped two weeks ago.', [['two weeks ago', 'DATE', '2021-W07']]],
  ['It took 24 hours.', [['24 hours', 'DURATION', 'PT24H']]],
  ['A two-year pause began.', [['two-year', 'DURATION', 'P2Y']]],
  ['In the third quarter of 2020 it fell.', [['the third quarter of 2020', 'DATE', '2020-Q3']]],
  ['It rained last summer.', [['last summer', 'DATE', '2020-SU']]],
  ['It will run in the coming weeks.', [['the coming weeks', 'DATE', 'FUTURE_REF']]],
  ['It rained in recent days.', [['recent days', 'DATE', 'PAST_REF']]],
  [
    'It rained yesterday and today.',
    [
      ['yesterday', 'DATE', '2021-03-02'],
      ['today', 'DATE', '2021-03-03'],
    ],
  ],
  [
    'It left at 10:35 a.m. on Tuesday.',
    [
      ['10:35 a.m.', 'TIME', '2021-03-02T10:35'],
      ['Tuesday', 'DATE', '2021-03-02'],
    ],
  ],
  ['It may rain, and they march on.', []],
])('%s', (copy, expected) => {
  test('is read', () => expect(read(copy)).toEqual(expected));
});

test('a value that rests on the dateline says so, one that is printed whole does not', () => {
  const { times, source } = parse('OSLO, March 3, 2021 (Nordlys) - On Tuesday and on May 8, 2019.');
  const evidence = times.slice(1).map((time) => time.evidence?.map(({ start, end }) => source.text.slice(start, end)));
  expect(evidence).toEqual([['March 3, 2021'], undefined]);
});

test('with nothing to count from, what is unknown stays open', () => {
  expect(parse('Ferries stopped on Tuesday, May 8.').times.map(({ value }) => value)).toEqual(['XXXX-05-08']);
  expect(parse('Ferries stopped on Tuesday.').times.map(({ value }) => value)).toEqual(['XXXX-WXX-2']);
});

test('an age is no time', () => {
  expect(read('The 42-year-old Pop met a girl of two years old.')).toEqual([]);
});

test('a day far ahead is last year’s unless something points ahead', () => {
  expect(read('The ferry sank on August 20.')).toEqual([['August 20', 'DATE', '2020-08-20']]);
  expect(read('The ferry will sail on August 20.')).toEqual([['August 20', 'DATE', '2021-08-20']]);
});

test('what a weekday owns has happened', () => {
  expect(read('They will mourn Tuesday’s dead.')).toEqual([['Tuesday', 'DATE', '2021-03-02']]);
});
