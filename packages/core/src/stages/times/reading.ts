import type { TimeType } from '../../model/time.ts';
import { type Day, dayNumber, dayOf, daysInMonth, formatDay, formatWeek, weekdayOf } from '../../text/calendar.ts';
import type { Token } from '../../text/tokens.ts';

/** What a reader found: the tokens it takes, the value, and whether the value rests on the reference day. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly type: TimeType;
  readonly value: string;
  readonly anchored: boolean;
  /** Units that a day told right after it is shifted by: "two days (after Christmas)"; 0 for the one that the day is in. */
  readonly counts?: Shift;
  /** Units from the time told before it: "that day", "a week later". Its own value, if any, stands where none was told. */
  readonly leans?: Shift;
  /** Whether it is no time but with the day told right after it: "the day (after Christmas)". */
  readonly pending?: boolean;
}

/** So many units; `part` is a part of that day. */
export interface Shift {
  readonly unit: string;
  readonly amount: number;
  readonly part?: string;
  /** Whether a whole week of the calendar is meant: "the following week", not "a week later". */
  readonly whole?: boolean;
}

/** What the readers look at: the tokens of a paragraph and the day to count from. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  /** First token of the sentence or paragraph in hand; readers look back no further. */
  readonly first: number;
  readonly limit: number;
  readonly reference: Day | undefined;
}

export const lowerAt = ({ tokens, first, limit }: TimeContext, at: number): string =>
  at >= first && at < limit ? (tokens[at]?.word.lower ?? '') : '';

/** Which way a bare weekday or month points. */
export type Direction = 'past' | 'future';

export const twoFigures = (value: number): string => String(value).padStart(2, '0');

/** Words before a day, a month or a decade that tell a part of it. */
export const EDGES: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** Where an expression begins that such a word may stand before: "early May", "mid-1990s". */
export function edgeBefore(context: TimeContext, at: number): number {
  if (EDGES.has(lowerAt(context, at - 1))) return at - 1;
  return lowerAt(context, at - 1) === '-' && EDGES.has(lowerAt(context, at - 2)) ? at - 2 : at;
}

/**
 * The nearest day with an ISO weekday on or before the reference, or on or after it.
 *
 * `recent` is past, but tomorrow's weekday is tomorrow; `strict` leaves the reference day itself out.
 */
export function weekdayValue(
  weekday: number,
  direction: Direction | 'recent',
  reference: Day | undefined,
  strict = false,
): string {
  if (reference === undefined) return `XXXX-WXX-${weekday}`;
  const number = dayNumber(reference);
  const back = (weekdayOf(number) - weekday + 7) % 7;
  const looksAhead = direction === 'future' || (direction === 'recent' && back === 6);
  if (!looksAhead) return formatDay(dayOf(number - (back === 0 && strict ? 7 : back)));
  const ahead = (7 - back) % 7;
  return formatDay(dayOf(number + (ahead === 0 && strict ? 7 : ahead)));
}

/** A period of the calendar so many units from the one that the reference is in. */
export function periodValue(unit: string, offset: number, reference: Day | undefined): string {
  if (reference === undefined) return UNKNOWN[unit] ?? 'XXXX';
  const { year, month } = reference;
  const number = dayNumber(reference);
  switch (unit) {
    case 'day':
      return formatDay(dayOf(number + offset));
    case 'week':
    case 'fortnight':
      return formatWeek(number + offset * (unit === 'week' ? 7 : 14));
    case 'weekend':
      return `${formatWeek(number + offset * 7)}-WE`;
    case 'month':
      return monthAt(reference, offset);
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + offset;
      return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    }
    case 'decade':
      return `${Math.floor(year / 10) + offset}X`;
    case 'century':
      return `${Math.floor(year / 100) + offset}XX`;
    default:
      return String(year + offset);
  }
}

const UNKNOWN: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

/** The month so many months from that of a day. */
export function monthAt({ year, month }: Day, offset: number): string {
  const index = year * 12 + (month - 1) + offset;
  return `${Math.floor(index / 12)}-${twoFigures((index % 12) + 1)}`;
}

/** `P3D`, `PT2H`, `P1W`: a number of units, or `X` of them. */
export function durationValue(amount: number | 'X', unit: string): string {
  if (unit === 'year' && amount !== 'X' && !Number.isInteger(amount)) return `P${Math.round(amount * 12)}M`;
  const scaled = (times: number): string => (amount === 'X' ? 'X' : String(amount * times));
  switch (unit) {
    case 'hour':
      if (amount !== 'X' && !Number.isInteger(amount))
        return `PT${Math.floor(amount)}H${Math.round((amount % 1) * 60)}M`.replace('PT0H', 'PT');
      return `PT${scaled(1)}H`;
    case 'minute':
    case 'second':
      return `PT${scaled(1)}${unit[0]?.toUpperCase()}`;
    case 'fortnight':
      return `P${scaled(2)}W`;
    case 'weekend':
      return `P${scaled(2)}D`;
    case 'quarter':
      return `P${scaled(3)}M`;
    case 'decade':
      return `P${scaled(10)}Y`;
    case 'century':
      return `P${scaled(100)}Y`;
    default:
      return `P${scaled(1)}${unit[0]?.toUpperCase()}`;
  }
}

/** The period so many units away, as finely as the unit tells: "two months ago" is a month. */
export function shiftedValue(amount: number, unit: string, reference: Day | undefined): string {
  if (unit === 'year' && !Number.isInteger(amount)) return periodValue('month', Math.round(amount * 12), reference);
  if (unit === 'decade') return periodValue('year', amount * 10, reference);
  if (unit === 'century') return periodValue('year', amount * 100, reference);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return periodValue('day', 0, reference);
  return periodValue(unit, amount, reference);
}

/** Whether a month has the day; 29 February counts where no year is told. */
export const fitsMonth = (day: number, month: number, year = 2000): boolean =>
  day >= 1 && day <= daysInMonth(year, month);
