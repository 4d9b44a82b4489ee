import { type Day, dayNumber, formatDay, isDay, nearestYear } from '../../text/calendar.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { MONTH_NUMBERS } from '../../vocabulary/months.ts';
import { DAY_PARTS } from '../../vocabulary/time-words.ts';
import { WEEKDAY_NUMBERS } from '../../vocabulary/weekdays.ts';
import { fitsMonth, lowerAt, monthValue, type TimeContext, type TimeReading, weekdayValue } from './reading.ts';
import { directionAt } from './tense.ts';

const EDGE = new Set(['early', 'late', 'mid']);

/** "Tuesday", "last Tuesday evening", "every Monday", "Tuesday, May 14, 2019". */
export function readWeekday(context: TimeContext, at: number): TimeReading | undefined {
  const word = context.tokens[at]?.word;
  const printed = word?.lower.replace(/\.$/, '') ?? '';
  const plural = printed.endsWith('days');
  const weekday = WEEKDAY_NUMBERS.get(plural ? printed.slice(0, -1) : printed);
  if (weekday === undefined || word?.shape === Shape.lower || !isWholeWeekday(word?.text ?? '', context, at))
    return undefined;
  const before = lowerAt(context, at - 1);
  if (plural || before === 'every' || before === 'each')
    return { from: plural ? at : at - 1, to: at + 1, type: 'SET', value: `XXXX-WXX-${weekday}`, anchored: false };
  const dated = readFullDate(context, at);
  if (dated !== undefined) return dated;
  const part = DAY_PARTS[lowerAt(context, at + 1)];
  const pointed = before === 'last' || before === 'next' || before === 'this';
  const possessive = /^['’]s$/.test(lowerAt(context, at + 1));
  const direction = before === 'last' || possessive ? 'past' : before === 'next' ? 'future' : directionAt(context, at);
  const value = weekdayValue(weekday, direction, context.reference, pointed && before !== 'this');
  return {
    from: pointed || EDGE.has(before) ? at - 1 : at,
    to: part ? at + 2 : at + 1,
    type: 'DATE',
    value: part ? `${value}T${part}` : value,
    anchored: true,
  };
}

/** Short forms ("Sun", "Sat", "Wed") are weekdays only before a date or with a stop. */
const isWholeWeekday = (printed: string, context: TimeContext, at: number): boolean =>
  printed.length > 5 ||
  printed.endsWith('.') ||
  /^,?$/.test(lowerAt(context, at + 1)) === true ||
  MONTH_NUMBERS.has(lowerAt(context, at + 1).replace('.', ''));

/** "Tuesday, May 14": the weekday and its date are one expression. */
function readFullDate(context: TimeContext, at: number): TimeReading | undefined {
  const next = lowerAt(context, at + 1) === ',' ? at + 2 : at + 1;
  const month = readMonthDate(context, next);
  return month && month.value.length >= 10 ? { ...month, from: at } : undefined;
}

/** "May 14", "May 14, 2019", "14 May", "15th May, 2019", "May 2019", "last May", "May". */
export function readMonthDate(context: TimeContext, at: number): TimeReading | undefined {
  const word = context.tokens[at]?.word;
  const month = MONTH_NUMBERS.get(word?.lower.replace(/\.$/, '') ?? '');
  if (month === undefined || word === undefined || word.shape === Shape.lower) return undefined;
  const after = dayNumberAt(context, at + 1);
  const before =
    dayNumberAt(context, at - 1) ?? (lowerAt(context, at - 1) === 'of' ? dayNumberAt(context, at - 2) : undefined);
  if (after !== undefined && fitsMonth(after, month)) return dayReading(context, at, at + 2, month, after);
  if (before !== undefined && fitsMonth(before, month))
    return dayReading(context, lowerAt(context, at - 1) === 'of' ? at - 2 : at - 1, at + 1, month, before);
  const comma = lowerAt(context, at + 1) === ',' || lowerAt(context, at + 1) === 'of' ? 1 : 0;
  const year = yearAt(context, at + 1 + comma);
  const from =
    EDGE.has(lowerAt(context, at - 1)) || (lowerAt(context, at - 1) === '-' && EDGE.has(lowerAt(context, at - 2)))
      ? at - (lowerAt(context, at - 1) === '-' ? 2 : 1)
      : at;
  if (year !== undefined)
    return {
      from,
      to: at + 2 + comma,
      type: 'DATE',
      value: `${year}-${String(month).padStart(2, '0')}`,
      anchored: false,
    };
  return bareMonth(context, at, from, month);
}

/** "April 24 and 25", "May 3-5": the second day of the same month. */
export function readNextDay(context: TimeContext, at: number): TimeReading | undefined {
  const day = dayNumberAt(context, at);
  if (day === undefined || !/^(?:and|or|to|through|[-–—])$/.test(lowerAt(context, at - 1))) return undefined;
  const before = dayNumberAt(context, at - 2);
  const month = MONTH_NUMBERS.get(lowerAt(context, at - 3).replace(/\.$/, ''));
  const next = context.tokens[at + 1]?.word;
  const counts = next?.kind === TokenKind.word && next.shape === Shape.lower && /[^s]s$/.test(next.lower);
  if (before === undefined || month === undefined || day <= before || !fitsMonth(day, month) || counts)
    return undefined;
  return dayReading(context, at, at + 1, month, day);
}

function bareMonth(context: TimeContext, at: number, from: number, month: number): TimeReading | undefined {
  const before = lowerAt(context, at - 1);
  if (!isBareMonth(context, at, from)) return undefined;
  const pointed = before === 'last' || before === 'next' || before === 'this' || before === 'this past';
  const direction = before === 'last' ? 'past' : before === 'next' ? 'future' : directionAt(context, at);
  let value = monthValue(month, direction, context.reference);
  const { reference } = context;
  if (reference && month === reference.month && pointed && before !== 'this') {
    value = `${reference.year + (before === 'last' ? -1 : 1)}-${String(month).padStart(2, '0')}`;
  }
  return { from: pointed ? at - 1 : from, to: at + 1, type: 'DATE', value, anchored: true };
}

/** "May" and "March" are months only after a preposition or a pointer; the short forms only with a date. */
function isBareMonth(context: TimeContext, at: number, from: number): boolean {
  const printed = context.tokens[at]?.word.text ?? '';
  if (printed.endsWith('.') || (printed.length <= 4 && !/^(?:May|June|July)$/.test(printed))) return false;
  if (!/^(?:May|March|August|April|June)$/.test(printed)) return true;
  return (
    from < at ||
    /^(?:in|since|by|until|till|last|next|this|of|from|to|through|during|for|after|before|between|and|every|each|'s|’s)$/.test(
      lowerAt(context, at - 1),
    )
  );
}

function dayReading(
  context: TimeContext,
  from: number,
  to: number,
  month: number,
  day: number,
): TimeReading | undefined {
  const comma = lowerAt(context, to) === ',' ? 1 : 0;
  const year = yearAt(context, to + comma);
  if (year !== undefined) {
    if (!isDay({ year, month, day })) return undefined;
    return { from, to: to + comma + 1, type: 'DATE', value: formatDay({ year, month, day }), anchored: false };
  }
  const { reference } = context;
  const nearest = reference && yearOf(context, from, month, day, reference);
  const value =
    nearest === undefined
      ? `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : formatDay({ year: nearest, month, day });
  const part = DAY_PARTS[lowerAt(context, to)];
  return { from, to: part ? to + 1 : to, type: 'DATE', value: part ? `${value}T${part}` : value, anchored: true };
}

/** How far ahead a day may lie whose verb does not point ahead, in days. */
const NEAR_FUTURE = 60;

/** News tells what has happened: a day far ahead is taken for last year's, unless something points ahead. */
function yearOf(context: TimeContext, from: number, month: number, day: number, reference: Day): number {
  const year = nearestYear(month, day, reference);
  const ahead = dayNumber({ year, month, day }) - dayNumber(reference);
  return ahead > NEAR_FUTURE && directionAt(context, from) === 'past' ? year - 1 : year;
}

/** "14", "14th"; not "14,000", "14%" or "14.5". */
function dayNumberAt({ tokens, first, limit }: TimeContext, at: number): number | undefined {
  const token = at >= first && at < limit ? tokens[at] : undefined;
  if (token?.word.kind !== TokenKind.number) return undefined;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.word.lower);
  return match === null || tokens[at + 1]?.word.text === '%' ? undefined : Number(match[1]);
}

/** A year in four figures that stands beside a month or alone. */
export function yearAt({ tokens, first, limit }: TimeContext, at: number): number | undefined {
  const token = at >= first && at < limit ? tokens[at] : undefined;
  const match = /^(?:1[0-9]|20)\d\d$/.exec(token?.word.text ?? '');
  return match === null ? undefined : Number(match[0]);
}

const YEAR_LEADS = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'to',
  'of',
  'before',
  'after',
  'during',
  'through',
  'early',
  'late',
  'mid',
  'for',
  'fiscal',
  'between',
  'and',
  'the',
  'a',
  'his',
  'her',
  'its',
  'their',
]);
const MONEY = /^[$€£¥#+]$/;

/** "in 1987", "the 2016 election", "2010-2012", "the 1990s": not "1987 people". */
export function readYear(context: TimeContext, at: number): TimeReading | undefined {
  const text = context.tokens[at]?.word.text ?? '';
  const decade = /^((?:1[0-9]|20)\d)0s$/.exec(text);
  if (decade !== null) return { ...spanned(context, at), type: 'DATE', value: `${decade[1]}X`, anchored: false };
  const year = yearAt(context, at);
  const before = lowerAt(context, at - 1);
  if (year === undefined || year > 2100 || MONEY.test(before) || context.tokens[at + 1]?.word.text === '%')
    return undefined;
  const range = before === '-' && yearAt(context, at - 2) !== undefined;
  if (!YEAR_LEADS.has(before) && !range && (year < 1800 || isCounted(context, at))) return undefined;
  if (before === '-' && !range) return undefined;
  return { ...spanned(context, at), type: 'DATE', value: String(year), anchored: false };
}

function spanned(context: TimeContext, at: number): { from: number; to: number } {
  const before = lowerAt(context, at - 1);
  if (before === 'early' || before === 'late' || before === 'mid') return { from: at - 1, to: at + 1 };
  if (before === '-' && lowerAt(context, at - 2) === 'mid') return { from: at - 2, to: at + 1 };
  return { from: at, to: at + 1 };
}

/** "1987 people": a plural noun after the figure, and nothing before it that leads to a year. */
function isCounted(context: TimeContext, at: number): boolean {
  const next = context.tokens[at + 1]?.word;
  return (
    next !== undefined &&
    next.kind === TokenKind.word &&
    next.shape === Shape.lower &&
    /[^s]s$|^(?:people|men|women|children|of)$/.test(next.lower)
  );
}
