import { Shape, TokenKind } from '../../text/tokens.ts';
import { MONTH_NUMBERS } from '../../vocabulary/months.ts';
import { DAY_PARTS } from '../../vocabulary/time-words.ts';
import { WEEKDAY_NUMBERS } from '../../vocabulary/weekdays.ts';
import { readMonthDate } from './dates.ts';
import { type Direction, EDGES, lowerAt, type TimeContext, type TimeReading, weekdayValue } from './reading.ts';
import { directionAt, isSaidAt } from './tense.ts';

/** "Tuesday", "last Tuesday evening", "every Monday", "Tuesdays", "Tuesday, May 14, 2019". */
export function readWeekday(context: TimeContext, at: number): TimeReading | undefined {
  const word = context.tokens[at]?.word;
  const printed = word?.lower.replace(/\.$/, '') ?? '';
  const plural = printed.endsWith('days');
  const weekday = WEEKDAY_NUMBERS.get(plural ? printed.slice(0, -1) : printed);
  if (weekday === undefined || word?.shape === Shape.lower || !isWholeWeekday(word?.text ?? '', context, at))
    return undefined;
  const before = lowerAt(context, at - 1);
  const repeats = before === 'every' || before === 'each';
  if (plural || repeats)
    return { from: repeats ? at - 1 : at, to: at + 1, type: 'SET', value: `XXXX-WXX-${weekday}`, anchored: false };
  return readFullDate(context, at) ?? readBareWeekday(context, at, weekday);
}

function readBareWeekday(context: TimeContext, at: number, weekday: number): TimeReading {
  const before = lowerAt(context, at - 1);
  const part = DAY_PARTS[lowerAt(context, at + 1)];
  const pointed = before === 'last' || before === 'next' || before === 'this';
  const value = dayOfWeek(context, at, weekday);
  return {
    from: pointed || EDGES.has(before) ? at - 1 : at,
    to: part ? at + 2 : at + 1,
    type: part ? 'TIME' : 'DATE',
    value: part ? `${value}T${part}` : value,
    anchored: true,
  };
}

function dayOfWeek(context: TimeContext, at: number, weekday: number): string {
  const { reference } = context;
  const before = lowerAt(context, at - 1);
  if (before === 'last') return weekdayValue(weekday, 'past', reference, true);
  if (before === 'next') return weekdayValue(weekday, 'future', reference, true);
  const direction: Direction = /^['’]s$/.test(lowerAt(context, at + 1)) ? 'past' : (directionAt(context, at) ?? 'past');
  // Nobody names the weekday of six days ago without "last": it is that of tomorrow, unless something was said on it.
  const reach = direction === 'past' && !isSaidAt(context, at) ? 'recent' : direction;
  return weekdayValue(weekday, reach, reference);
}

/** Short forms ("Sun", "Sat", "Wed") are weekdays only before a date or with a stop. */
const isWholeWeekday = (printed: string, context: TimeContext, at: number): boolean =>
  printed.length > 5 ||
  printed.endsWith('.') ||
  /^,?$/.test(lowerAt(context, at + 1)) ||
  MONTH_NUMBERS.has(lowerAt(context, at + 1).replace('.', ''));

/** "Tuesday, May 14": the weekday and its date are one expression. */
function readFullDate(context: TimeContext, at: number): TimeReading | undefined {
  const next = lowerAt(context, at + 1) === ',' ? at + 2 : at + 1;
  // "Tuesday, 14 May": a date turns on its month.
  const month = context.tokens[next]?.word.kind === TokenKind.number ? next + 1 : next;
  const dated = readMonthDate(context, month);
  return dated && dated.value.length >= 10 && dated.from === next ? { ...dated, from: at } : undefined;
}
