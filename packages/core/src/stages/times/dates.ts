import { type Day, dayNumber, formatDay, isDay, nearestYear } from '../../text/calendar.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { MONTH_NUMBERS } from '../../vocabulary/months.ts';
import { DAY_PARTS, NUMERALS } from '../../vocabulary/time-words.ts';
import { readBareMonth } from './months.ts';
import { fitsMonth, lowerAt, type TimeContext, type TimeReading, twoFigures } from './reading.ts';
import { directionAt } from './tense.ts';
import { yearAt } from './years.ts';

/** "May 14", "May 14, 2019", "14 May", "15th of May, 2019", "May 2019", "last May", "May". */
export function readMonthDate(context: TimeContext, at: number): TimeReading | undefined {
  const word = context.tokens[at]?.word;
  const month = MONTH_NUMBERS.get(word?.lower.replace(/\.$/, '') ?? '');
  if (month === undefined || word === undefined || word.shape === Shape.lower) return undefined;
  const after = dayNumberAt(context, at + 1) ?? spelledDayAt(context, at + 1);
  if (after !== undefined && fitsMonth(after, month)) return dayReading(context, at, at + 2, { month, day: after });
  const figure = lowerAt(context, at - 1) === 'of' ? at - 2 : at - 1;
  const before = dayNumberAt(context, figure);
  if (before !== undefined && fitsMonth(before, month))
    return dayReading(context, figure, at + 1, { month, day: before });
  return readBareMonth(context, at, month);
}

/** "April 24 and 25", "May 3-5": the second day of the same month. */
export function readNextDay(context: TimeContext, at: number): TimeReading | undefined {
  const day = dayNumberAt(context, at);
  if (day === undefined || !/^(?:and|or|to|through|[-–—])$/.test(lowerAt(context, at - 1))) return undefined;
  const before = dayNumberAt(context, at - 2);
  const month = MONTH_NUMBERS.get(lowerAt(context, at - 3).replace(/\.$/, ''));
  if (before === undefined || month === undefined || day <= before || !fitsMonth(day, month)) return undefined;
  if (isCount(context, at + 1)) return undefined;
  // The verb that tells the year stands before the first day.
  const next = dayReading(context, at - 3, at + 1, { month, day });
  return next && { ...next, from: at };
}

/** "24 boats": a plural noun makes a count of the figure before it. */
function isCount({ tokens }: TimeContext, at: number): boolean {
  const next = tokens[at]?.word;
  return next?.kind === TokenKind.word && next.shape === Shape.lower && /[^s]s$/.test(next.lower);
}

function dayReading(
  context: TimeContext,
  from: number,
  to: number,
  { month, day }: Omit<Day, 'year'>,
): TimeReading | undefined {
  const comma = lowerAt(context, to) === ',' ? 1 : 0;
  const year = yearAt(context, to + comma);
  if (year !== undefined) {
    if (!isDay({ year, month, day })) return undefined;
    return { from, to: to + comma + 1, type: 'DATE', value: formatDay({ year, month, day }), anchored: false };
  }
  const { reference } = context;
  const nearest = reference && yearOf(context, from, { month, day }, reference);
  const value =
    nearest === undefined ? `XXXX-${twoFigures(month)}-${twoFigures(day)}` : formatDay({ year: nearest, month, day });
  const part = DAY_PARTS[lowerAt(context, to)];
  return part
    ? { from, to: to + 1, type: 'TIME', value: `${value}T${part}`, anchored: true }
    : { from, to, type: 'DATE', value, anchored: true };
}

/** How far ahead a day may lie whose verb does not point ahead, in days. */
const NEAR_FUTURE = 60;

/** News tells what has happened: a day far ahead is taken for last year's, unless something points ahead. */
function yearOf(context: TimeContext, from: number, { month, day }: Omit<Day, 'year'>, reference: Day): number {
  const year = nearestYear(month, day, reference);
  const ahead = dayNumber({ year, month, day }) - dayNumber(reference);
  return ahead > NEAR_FUTURE && directionAt(context, from) !== 'future' ? year - 1 : year;
}

/** "April two", as some desks spell small figures; not "in March two boats sank". */
function spelledDayAt(context: TimeContext, at: number): number | undefined {
  const value = NUMERALS.get(lowerAt(context, at));
  const next = context.tokens[at + 1]?.word;
  const stands = at + 1 >= context.limit || next?.kind !== TokenKind.word || (next.flags & Lex.preposition) !== 0;
  return value !== undefined && value < 10 && stands ? value : undefined;
}

/** "14", "14th"; not "14,000", "14%" or "14.5". */
function dayNumberAt({ tokens, first, limit }: TimeContext, at: number): number | undefined {
  const token = at >= first && at < limit ? tokens[at] : undefined;
  if (token?.word.kind !== TokenKind.number) return undefined;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.word.lower);
  return match === null || tokens[at + 1]?.word.text === '%' ? undefined : Number(match[1]);
}
