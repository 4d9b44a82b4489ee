import { type Day, dayNumber, dayOf, formatDay, readDay, weekdayOf } from '../../text/calendar.ts';
import { wordTable } from '../../vocabulary/word-table.ts';
import { lowerAt, periodValue, type TimeContext, type TimeReading } from './reading.ts';

/**
 * Settles what readings of one sentence owe to each other.
 *
 * "9 a.m. Tuesday" is one expression, "two days after Christmas" counts from the day that it names, "later that year" from
 * the time told before it, and a time of day belongs to the day that its sentence names.
 */
export function settle(context: TimeContext, found: readonly TimeReading[], told: string | undefined): TimeReading[] {
  const joined = joinNeighbours(context, found);
  const settled: TimeReading[] = [];
  let focus = told;
  for (const reading of joined) {
    const value = reading.leans === undefined ? reading.value : (leanOn(focus, reading) ?? reading.value);
    if (value === '') continue;
    settled.push(value === reading.value ? reading : { ...reading, value });
    if (isTold(value)) focus = value;
  }
  return withDays(settled, context.reference);
}

/** Whether a value is a stretch of the calendar that later expressions can count from. */
export const isTold = (value: string): boolean => /^\d{4}(?!\d)/.test(value);

const DAY = /^\d{4}-\d\d-\d\d/;
const JOINTS = wordTable<1 | -1 | 0>({ after: 1, following: 1, from: 1, before: -1, of: 0 });

/** Puts together what names one time: "9 a.m. Tuesday", "the day after Christmas", "the week of March 6". */
function joinNeighbours(context: TimeContext, found: readonly TimeReading[]): TimeReading[] {
  const joined: TimeReading[] = [];
  for (const reading of found) {
    const before = joined.at(-1);
    const whole =
      before &&
      (joinClock(before, reading) ?? joinCount(context, before, reading) ?? joinPeriod(context, before, reading));
    if (whole !== undefined) joined[joined.length - 1] = whole;
    else {
      if (before?.pending) joined.pop();
      joined.push(reading);
    }
  }
  if (joined.at(-1)?.pending) joined.pop();
  return joined;
}

/** "9 a.m. Tuesday", "Tuesday midnight" */
function joinClock(first: TimeReading, second: TimeReading): TimeReading | undefined {
  if (first.to !== second.from || first.pending) return undefined;
  if (isClock(first) && isDayValue(second)) return { ...first, to: second.to, value: second.value + first.value };
  if (!isDayValue(first) || !isClock(second)) return undefined;
  return { ...second, from: first.from, value: first.value + second.value };
}

const isClock = ({ value }: TimeReading): boolean => value.startsWith('T');
const isDayValue = ({ value, type }: TimeReading): boolean => type === 'DATE' && value.length === 10 && DAY.test(value);

/** "October last year", "Monday of next week": the day or month within the period told after it. */
function joinPeriod(context: TimeContext, part: TimeReading, period: TimeReading): TimeReading | undefined {
  const gap = period.from - part.to;
  if (gap < 0 || gap > 1 || (gap === 1 && lowerAt(context, part.to) !== 'of')) return undefined;
  if (part.type !== 'DATE' || period.type !== 'DATE' || !part.anchored || !period.anchored) return undefined;
  const value = partWithin(part.value, period.value);
  return value === undefined ? undefined : { ...part, to: period.to, value };
}

/** A month or a day in another year, a weekday in another week. */
function partWithin(part: string, period: string): string | undefined {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(part) && /^\d{4}$/.test(period)) return period + part.slice(4);
  const day = readDay(part);
  const week = /^(\d{4})-W(\d\d)$/.exec(period);
  if (day === undefined || week === null) return undefined;
  // 4 January is always in the first ISO week.
  const first = dayNumber({ year: Number(week[1]), month: 1, day: 4 });
  const monday = first - weekdayOf(first) + 1 + (Number(week[2]) - 1) * 7;
  return formatDay(dayOf(monday + weekdayOf(dayNumber(day)) - 1));
}

function joinCount(context: TimeContext, count: TimeReading, day: TimeReading): TimeReading | undefined {
  if (count.counts === undefined || count.to + 1 !== day.from || !DAY.test(day.value)) return undefined;
  const sign = JOINTS[lowerAt(context, count.to)];
  if (sign === undefined || (sign === 0) !== (count.counts.amount === 0)) return undefined;
  const { unit, amount, part } = count.counts;
  const value = shiftOf(day.value.slice(0, 10), unit, sign * amount);
  if (value === undefined) return undefined;
  return {
    from: count.from,
    to: day.to,
    type: part ? 'TIME' : 'DATE',
    value: part ? `${value}T${part}` : value,
    anchored: day.anchored,
  };
}

function leanOn(focus: string | undefined, { leans }: TimeReading): string | undefined {
  const value = focus && leans && shiftOf(focus, leans.unit, leans.amount, leans.whole);
  return value && leans.part ? `${value}T${leans.part}` : value;
}

/** The period so many units from a told one, as finely as the unit tells; undefined where the told one is too coarse for it. */
function shiftOf(told: string, unit: string, amount: number, whole = false): string | undefined {
  const day = readDay(told.slice(0, 10));
  if (day !== undefined)
    return unit === 'week' && amount !== 0 && !whole ? weeksFrom(day, amount) : periodValue(unit, amount, day);
  const [, year, rest] = /^(\d{4})(?:-(\d\d|[QH]\d))?$/.exec(told) ?? [];
  if (year === undefined) return undefined;
  if (unit === 'year' || unit === 'decade') {
    const shifted = Number(year) + amount * (unit === 'year' ? 1 : 10);
    return rest && amount !== 0 && !/^\d/.test(rest) ? `${shifted}-${rest}` : String(shifted);
  }
  if (unit !== 'month' || rest === undefined || !/^\d/.test(rest)) return undefined;
  return periodValue('month', amount, { year: Number(year), month: Number(rest), day: 1 });
}

/** "a week after May 3" is a day, not the week it is in. */
const weeksFrom = (day: Day, amount: number): string => formatDay(dayOf(dayNumber(day) + amount * 7));

/** A time of day belongs to the day that its sentence names, or else to the reference day. */
function withDays(readings: TimeReading[], reference: Day | undefined): TimeReading[] {
  if (!readings.some(isClock)) return readings;
  return readings.map((reading, index) => {
    if (!isClock(reading)) return reading;
    const told = nearestDay(readings, index);
    const day = told?.value.slice(0, 10) ?? (reference ? formatDay(reference) : 'XXXX-XX-XX');
    return { ...reading, value: `${day}${reading.value}` };
  });
}

/** "10:35 a.m. (0735 GMT) Friday": the next day that is told, across other times of day, or else the one before. */
function nearestDay(readings: readonly TimeReading[], index: number): TimeReading | undefined {
  let next = index + 1;
  while (readings[next]?.value.startsWith('T')) next++;
  let before = index - 1;
  while (readings[before]?.value.startsWith('T')) before--;
  return [readings[next], readings[before]].find((other) => other !== undefined && DAY.test(other.value));
}
