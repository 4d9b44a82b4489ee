import { expect, test } from 'vitest';
import { readDate } from './dates.ts';

test.each([
  ['20210303T120000+0100', '2021-03-03T12:00:00+01:00', '2021-03-03'],
  ['Wed, 03 Mar 2021 12:00:00 +0100', '2021-03-03T11:00:00Z', '2021-03-03'],
  ['Wed, 03 Mar 2021 12:00:00 +0100 (CET)', '2021-03-03T11:00:00Z', '2021-03-03'],
  ['Wed, 03 Mar 2021 07:00:00 EST', '2021-03-03T12:00:00Z', '2021-03-03'],
])('the dates of headers and of e-mail are read: %s', (raw, instant, day) => {
  expect(readDate(raw, 'date')).toEqual({ instant, day, issues: [] });
});

test('the day is that of the sender, wherever it is noon then', () => {
  expect(readDate('Wed, 03 Mar 2021 00:30:00 +0100', 'date')).toMatchObject({
    instant: '2021-03-02T23:30:00Z',
    day: '2021-03-03',
  });
});

test.each(['2021-03-03', 'March 3, 2021', '3 Mar 2021', '3-MAR-2021'])(
  'a day without a time of day is its beginning: %s',
  (raw) => {
    expect(readDate(raw, 'date')).toEqual({
      instant: '2021-03-03T00:00:00Z',
      day: '2021-03-03',
      issues: [],
    });
  },
);

test('a time without a zone is taken as UTC, and says so', () => {
  for (const raw of ['3-MAR-2021 15:01:01', '2021-03-03T15:01:01']) {
    expect(readDate(raw, 'date')).toMatchObject({
      instant: '2021-03-03T15:01:01Z',
      issues: [{ code: 'date', message: expect.stringContaining('no time zone') }],
    });
  }
});

test.each(['tomorrow', '2021-02-30', '31 Foo 2021'])('what is no date is told: %s', (raw) => {
  expect(readDate(raw, 'date')).toMatchObject({ issues: [{ code: 'date', place: 'date' }] });
});
