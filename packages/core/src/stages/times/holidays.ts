import { type Day, dayNumber, dayOf, easterOf, formatDay, formatWeek, weekdayOf } from '../../text/calendar.ts';
import { Shape } from '../../text/tokens.ts';
import { HOLIDAYS, type Holiday } from '../../vocabulary/holidays.ts';
import { type Direction, lowerAt, type TimeContext, type TimeReading } from './reading.ts';
import { directionAt } from './tense.ts';

const LONGEST = 4;

/** "Christmas", "Thanksgiving Day", "last Easter", "New Year's Eve 1999". */
export function readHoliday(context: TimeContext, at: number): TimeReading | undefined {
  if (context.tokens[at]?.word.shape === Shape.lower) return undefined;
  for (let length = LONGEST; length > 0; length--) {
    const holiday = HOLIDAYS.get(wordsAt(context, at, length));
    if (holiday !== undefined) return reading(context, at, at + length, holiday);
  }
  return undefined;
}

function wordsAt(context: TimeContext, at: number, length: number): string {
  let words = lowerAt(context, at);
  for (let next = at + 1; next < at + length; next++) {
    const word = lowerAt(context, next);
    words += /^['’]s$/.test(word) ? "'s" : ` ${word}`;
  }
  return words;
}

function reading(context: TimeContext, start: number, end: number, holiday: Holiday): TimeReading {
  const before = lowerAt(context, start - 1);
  const pointed = before === 'last' || before === 'next' || before === 'this';
  const year = /^(?:19|20)\d\d$/.exec(lowerAt(context, end))?.[0];
  const from = pointed ? start - 1 : start;
  if (year !== undefined)
    return { from, to: end + 1, type: 'DATE', value: formatDay(dayIn(holiday, Number(year))), anchored: false };
  const direction = before === 'last' ? 'past' : before === 'next' ? 'future' : directionAt(context, start);
  const day = context.reference && nearestDay(holiday, context.reference, direction);
  if (lowerAt(context, end) === 'week')
    return { from, to: end + 1, type: 'DATE', value: day ? formatWeek(dayNumber(day)) : 'XXXX-WXX', anchored: true };
  return { from, to: end, type: 'DATE', value: day ? formatDay(day) : 'XXXX-XX-XX', anchored: true };
}

/** So many days ahead are nearer than the same holiday a year ago, where no verb tells. */
const NEAR_AHEAD = 90;

/** The holiday on or before the reference, or on or after it. */
function nearestDay(holiday: Holiday, reference: Day, told: Direction | undefined): Day {
  const here = dayIn(holiday, reference.year);
  const ahead = dayNumber(here) - dayNumber(reference);
  const direction = told ?? ((ahead + 365) % 365 <= NEAR_AHEAD ? 'future' : 'past');
  if (direction === 'past') return ahead > 0 ? dayIn(holiday, reference.year - 1) : here;
  return ahead < 0 ? dayIn(holiday, reference.year + 1) : here;
}

function dayIn(holiday: Holiday, year: number): Day {
  if ('easter' in holiday) return dayOf(dayNumber(easterOf(year)) + holiday.easter);
  if ('day' in holiday) return { year, month: holiday.month, day: holiday.day };
  const first = dayNumber({ year, month: holiday.month, day: 1 });
  const offset = (holiday.weekday - weekdayOf(first) + 7) % 7;
  if (holiday.nth > 0) return dayOf(first + offset + (holiday.nth - 1) * 7 + (holiday.plus ?? 0));
  const last =
    dayNumber(
      holiday.month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: holiday.month + 1, day: 1 },
    ) - 1;
  return dayOf(last - ((weekdayOf(last) - holiday.weekday + 7) % 7));
}
