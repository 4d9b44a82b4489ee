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
  ['It was Tuesday evening.', [['Tuesday evening', 'TIME', '2021-03-02TEV']]],
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
  ['Norway votes in its first round on Sunday.', [['Sunday', 'DATE', '2021-03-07']]],
  ['He won the votes of all on Sunday.', [['Sunday', 'DATE', '2021-02-28']]],
  ['They meet every weekend.', [['every weekend', 'SET', 'XXXX-WXX-WE']]],
  ['It took three-quarters of voters.', []],
  ['It lost a quarter of its crew.', []],
  ['It is expected to last three weeks.', [['three weeks', 'DURATION', 'P3W']]],
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

describe.each<[string, [string, string][]]>([
  // Nobody names the weekday of six days ago without "last".
  ['Pop headed Thursday to the fjord.', [['Thursday', '2021-03-04']]],
  ['The talks planned for Tuesday were called off.', [['Tuesday', '2021-03-02']]],
  [
    'Talks open on Friday, and the fair opens on Friday.',
    [
      ['Friday', '2021-02-26'],
      ['Friday', '2021-03-05'],
    ],
  ],
  ['Pop had hoped to sail on Friday.', [['Friday', '2021-03-05']]],
  ['It was extended until the end of September.', [['September', '2021-09']]],
  ['Until Tuesday they had waited.', [['Tuesday', '2021-03-02']]],
  [
    'The 1986 year was good, and so was the 1985/86 year.',
    [
      ['1986', '1986'],
      ['1985', '1985'],
    ],
  ],
  ['It took 3-1/2 years.', [['3-1/2 years', 'P42M']]],
  ['It fell in the fourth quarter and year.', [['the fourth quarter', '2020-Q4']]],
  [
    'It was sold for April delivery and is payable May 30.',
    [
      ['April', '2021-04'],
      ['May 30', '2021-05-30'],
    ],
  ],
  ['It opens on April two.', [['April two', '2021-04-02']]],
  ['In March two boats sank.', [['March', '2021-03']]],
  [
    'It will grow over the next decade and within the next month.',
    [
      ['the next decade', 'P10Y'],
      ['the next month', 'P1M'],
    ],
  ],
  [
    'It fell on Feb. 10, 2021, but not the previous week.',
    [
      ['Feb. 10, 2021', '2021-02-10'],
      ['the previous week', '2021-W05'],
    ],
  ],
  ['They met a Friday midnight deadline.', [['Friday midnight', '2021-02-26T24:00']]],
  ['It dates from late autumn 2016.', [['late autumn 2016', '2016-FA']]],
  ["Pop was on “This Week” and read the People's Daily.", []],
  ['They met on Monday, 1 March.', [['Monday, 1 March', '2021-03-01']]],
  ['They prepare for the vote in May.', [['May', '2021-05']]],
  ['In May, ferries stopped.', [['May', '2020-05']]],
  ['The March vote failed.', [['March', '2021-03']]],
  [
    'They will meet on April 24 and 25.',
    [
      ['April 24', '2021-04-24'],
      ['25', '2021-04-25'],
    ],
  ],
  [
    'On 03/25/2021, 25/2/21, 2021-02-28 and 3.2.2021 it closed.',
    [
      ['03/25/2021', '2021-03-25'],
      ['25/2/21', '2021-02-25'],
      ['2021-02-28', '2021-02-28'],
      ['3.2.2021', '2021-02-03'],
    ],
  ],
  ['It closed in October last year.', [['October last year', '2020-10']]],
  ['They will meet on Monday of next week.', [['Monday of next week', '2021-03-08']]],
  ['The day after Christmas, boats sailed.', [['The day after Christmas', '2020-12-26']]],
  ['It closed two days before March 1.', [['two days before March 1', '2021-02-27']]],
  ['They meet the week of March 8.', [['the week of March 8', '2021-W10']]],
  ['They will meet a week from Monday.', [['a week from Monday', '2021-03-15']]],
  ['They spoke on the night of March 1.', [['the night of March 1', '2021-03-01TNI']]],
  ['They prepare for Easter week.', [['Easter week', '2021-W13']]],
  [
    'It rained on Friday. Two days later it stopped.',
    [
      ['Friday', '2021-02-26'],
      ['Two days later', '2021-02-28'],
    ],
  ],
  [
    'It sank in June 1998 and rose later that year.',
    [
      ['June 1998', '1998-06'],
      ['later that year', '1998'],
    ],
  ],
  [
    'It sank on May 3, 2019. The next morning divers came.',
    [
      ['May 3, 2019', '2019-05-03'],
      ['The next morning', '2019-05-04TMO'],
    ],
  ],
  [
    'In Q3 2020 it rose from a year earlier.',
    [
      ['Q3 2020', '2020-Q3'],
      ['a year earlier', '2019-Q3'],
    ],
  ],
  ['It fell in the year-earlier quarter.', [['year-earlier', '2020']]],
  [
    'The fourth quarter was good, the first half of 2020 was not.',
    [
      ['The fourth quarter', '2020-Q4'],
      ['the first half of 2020', '2020-H1'],
    ],
  ],
  ['The first half was dull, and two boats scored.', []],
  ['It grew in fiscal 2020.', [['fiscal 2020', 'FY2020']]],
  [
    "In the '80s, the early nineties and the 19th century it ran.",
    [
      ["'80s", '198X'],
      ['early nineties', '199X'],
      ['the 19th century', '18XX'],
    ],
  ],
  ['She is in her nineties.', []],
  [
    'It sails every two weeks, every other day and twice a week.',
    [
      ['every two weeks', 'P2W'],
      ['every other day', 'P2D'],
      ['twice a week', 'P1W'],
    ],
  ],
  ['It grew over the past decade.', [['the past decade', 'P10Y']]],
  [
    'A day-long strike ended a decades-old dispute.',
    [
      ['day-long', 'P1D'],
      ['decades-old', 'PXY'],
    ],
  ],
  [
    'Half an hour later it rained for three and a half years.',
    [
      ['Half an hour later', 'PT30M'],
      ['three and a half years', 'P42M'],
    ],
  ],
  ['It left at 9 a.m. EST Tuesday.', [['9 a.m. EST Tuesday', '2021-03-02T09:00']]],
  [
    "It left at 14:30, at 6 o'clock and at 0900 local time.",
    [
      ['14:30', '2021-03-03T14:30'],
      ["6 o'clock", '2021-03-03T06:00'],
      ['0900 local time', '2021-03-03T09:00'],
    ],
  ],
  [
    'The last summer was dry, and next winter will be cold.',
    [
      ['last summer', '2020-SU'],
      ['next winter', '2021-WI'],
    ],
  ],
  [
    'In the near future it may rain; these days it does.',
    [
      ['the near future', 'FUTURE_REF'],
      ['these days', 'PRESENT_REF'],
    ],
  ],
  ['Pop watched 60 Minutes and read the daily Nordlys 24 hours a day.', []],
])('%s', (copy, expected) => {
  test('comes to its values', () => expect(read(copy).map(([words, , value]) => [words, value])).toEqual(expected));
});

describe('what a speaker says counts from the day of the speech', () => {
  test.each<[string, string[]]>([
    ['"We sail tomorrow," Pop said on Monday.', ['2021-03-02', '2021-03-01']],
    [
      '"We stop today. We sail tomorrow," Pop said on Monday. "We rest next week."',
      ['2021-03-01', '2021-03-02', '2021-03-01', '2021-W10'],
    ],
    ['Pop said on Monday that the "ferry of tomorrow" stops today.', ['2021-03-01', '2021-03-02', '2021-03-03']],
    ['"We sail tomorrow," Pop said.', ['2021-03-04']],
    [
      '"We sail tomorrow," Pop said of the ferry that sank on Monday in a storm off the coast of the island.',
      ['2021-03-04', '2021-03-01'],
    ],
  ])('%s', (copy, expected) => expect(read(copy).map(([, , value]) => value)).toEqual(expected));
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

test('words that every object has are words like others', () => {
  expect(read('It sailed on Tuesday constructor Pop said, two constructors later.')).toEqual([
    ['Tuesday', 'DATE', '2021-03-02'],
  ]);
});

test('an age is no time', () => {
  expect(read('The 42-year-old Pop met a girl of two years old.')).toEqual([]);
});

test('a day far ahead is last year’s unless something points ahead', () => {
  expect(read('The ferry sank on August 20.')).toEqual([['August 20', 'DATE', '2020-08-20']]);
  expect(read('The ferry will sail on August 20.')).toEqual([['August 20', 'DATE', '2021-08-20']]);
});

test('a title in quotation marks tells no time', () => {
  expect(read('He left the morning “Today” show.')).toEqual([]);
  expect(read('He met “Tuesday” and left.')).toEqual([]);
  expect(read('The ferry sails “today,” Pop said.')).toEqual([['today', 'DATE', '2021-03-03']]);
});

test('what a weekday owns has happened', () => {
  expect(read('They will mourn Tuesday’s dead.')).toEqual([['Tuesday', 'DATE', '2021-03-02']]);
});
