import type { Dateline } from '../../model/dateline.ts';
import type { Issue } from '../../model/issue.ts';
import type { Span } from '../../model/span.ts';
import { formatDay, isDay, nearestYear, readDay } from '../../text/calendar.ts';
import { readMonth } from '../../vocabulary/months.ts';
import type { Cursor } from './cursor.ts';

/** A date as a dateline prints it; `day` is unset in "March 2021", `year` in "March 3". */
export interface DateReading extends Span {
  readonly text: string;
  readonly month: number;
  readonly day: number | undefined;
  readonly year: number | undefined;
}

const LEAD = /\s?[.,]*\s*(?:[-–—]\s*)?(?:\p{Lu}\p{Ll}+day,?\s+)?/uy;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,10})\.?(?:,?\s+(\d{4}))?(?!\d)/uy;
const MONTH_DAY = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s?(\d{4}))?(?!\d)/uy;
const MONTH_YEAR = /(\p{L}{3,10})\.?,?\s+(\d{4})(?!\d)/uy;
const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})/y;

/** One look that rules out nearly all words. */
const MAY_BE_DATE = /\d|\p{L}{3,10}\.?,?\s+\d/uy;

/** Each way to print a date, with the groups that hold year, month and day; group 0 stands for none. */
const FORMS = [
  [ISO_DAY, 1, 2, 3],
  [DAY_MONTH, 3, 2, 1],
  [MONTH_DAY, 3, 1, 2],
  [MONTH_YEAR, 2, 1, 0],
] as const;

/** Reads a date and what parts it from the words before; stays where it is when there is none. */
export function eatDate(cursor: Cursor): DateReading | undefined {
  const before = cursor.at;
  cursor.eat(LEAD);
  const start = cursor.at;
  for (const [form, yearGroup, monthGroup, dayGroup] of cursor.sees(MAY_BE_DATE) ? FORMS : []) {
    const match = cursor.eat(form);
    if (match === undefined) continue;
    const month = readMonthOrNumber(match[monthGroup] ?? '');
    if (month !== undefined) {
      const year = match[yearGroup];
      return {
        start,
        end: cursor.at,
        text: match[0],
        month,
        day: dayGroup === 0 ? undefined : Number(match[dayGroup]),
        year: year === undefined ? undefined : Number(year),
      };
    }
    cursor.at = start;
  }
  cursor.at = before;
  return undefined;
}

const readMonthOrNumber = (printed: string): number | undefined =>
  /^\d+$/.test(printed) ? Number(printed) : readMonth(printed);

export function seesDate(cursor: Cursor): boolean {
  const before = cursor.at;
  const found = eatDate(cursor) !== undefined;
  cursor.at = before;
  return found;
}

/** The day of filing; a date without a year is taken nearest to the reference day. */
export function filedOn(
  { month, day, year }: DateReading,
  reference: string | undefined,
): Pick<Dateline, 'filed' | 'precision'> | 'impossible' {
  const near = readDay(reference);
  const resolved = year ?? (near && nearestYear(month, day ?? 1, near));
  const filed = { year: resolved ?? LEAP_YEAR, month, day: day ?? 1 };
  if (!isDay(filed)) return 'impossible';
  return resolved === undefined ? {} : { filed: formatDay(filed), precision: day === undefined ? 'month' : 'day' };
}

/** A date without a year may be 29 February. */
const LEAP_YEAR = 2000;

export const impossibleDate = ({ start, end, text }: DateReading): Issue => ({
  code: 'dateline-date',
  message: `expected a day of the calendar, found "${text}"`,
  span: { start, end },
});
