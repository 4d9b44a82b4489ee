import { HOLIDAY_WORDS } from './holidays.ts';
import { wordTable } from './word-table.ts';

const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight weekend month quarter year decade century'.split(' '),
);

/** The unit that a word names, singular or plural, in lower case. */
export function unitOf(word: string): string | undefined {
  if (TIME_UNITS.has(word)) return word;
  const singular = word === 'centuries' ? 'century' : word.endsWith('s') ? word.slice(0, -1) : '';
  return TIME_UNITS.has(singular) ? singular : undefined;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers written as words. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Parts of the day, with their TIMEX3 code. */
export const DAY_PARTS = wordTable<string>({
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  overnight: 'NI',
});

export const SEASONS = wordTable<string>({
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
});

/** How often: an adverb or adjective, and the period that it repeats by. */
export const FREQUENCIES = wordTable<string>({
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
});

/** Words for a time that only the moment of writing tells. */
export const DEICTICS = wordTable<string>({
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
});

/** Decades of the last century by the name of their tens, from the twenties. */
export const DECADES: readonly string[] = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);

/** Days told from the day of writing, in days. */
export const DAY_WORDS = wordTable<number>({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 });

/** Times of day that have a name. */
export const CLOCK_WORDS = wordTable<string>({ noon: '12:00', midday: '12:00', midnight: '24:00' });

/** Every word that an expression of time can turn on, besides months, weekdays and figures. */
export const TIME_WORDS: readonly string[] = [
  ...[...TIME_UNITS].flatMap((unit) => [unit, unit === 'century' ? 'centuries' : `${unit}s`]),
  ...[DAY_PARTS, SEASONS, FREQUENCIES, DEICTICS, DAY_WORDS, CLOCK_WORDS].flatMap(Object.keys),
  ...DECADES,
  'future',
  'half',
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  ...HOLIDAY_WORDS,
];

/** Words that put what they stand with into the future; the last are of timetables: "talks open on Friday". */
export const FUTURE_MARKERS = new Set(
  `will shall would scheduled due planned plans expected expects upcoming forthcoming slated 'll wo tentatively begins starts opens arrives ends expires pay payable starting ending expiring`.split(
    ' ',
  ),
);

/** Zones that stand after a time of day. */
export const TIME_ZONES = new Set(
  'gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet msk ist jst kst hkt aest'.split(' '),
);
