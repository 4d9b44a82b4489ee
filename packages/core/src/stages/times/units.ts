import { Shape, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { unitOf } from '../../vocabulary/time-words.ts';
import { wordTable } from '../../vocabulary/word-table.ts';
import { type Amount, amountAt } from './amounts.ts';
import { readYearPart } from './quarters.ts';
import {
  durationValue,
  EDGES,
  edgeBefore,
  lowerAt,
  periodValue,
  shiftedValue,
  type TimeContext,
  type TimeReading,
} from './reading.ts';

/** "last week", "three days ago", "the past two years", "every month", "the third quarter of 2018", "recent days". */
export function readUnit(context: TimeContext, at: number): TimeReading | undefined {
  const unit = unitOf(lowerAt(context, at));
  if (unit === undefined || (unit === 'second' && amountAt(context, at - 1) === undefined)) return undefined;
  // "This Week" is a programme.
  if (context.tokens[at]?.word.shape === Shape.capital && at > context.first) return undefined;
  const before = lowerAt(context, at - 1);
  // "three-quarters of voters"
  if (unit === 'quarter' && (before === '-' || before === 'a') && lowerAt(context, at + 1) === 'of') return undefined;
  if (before === 'every' || before === 'each')
    return { from: at - 1, to: at + 1, type: 'SET', value: repeatedValue(unit), anchored: false };
  if (before === 'other' && lowerAt(context, at - 2) === 'every')
    return { from: at - 2, to: at + 1, type: 'SET', value: durationValue(2, unit), anchored: false };
  const part =
    unit === 'quarter' ? readYearPart(context, at, 'Q') : unit === 'century' ? readCentury(context, at) : undefined;
  return (
    part ??
    readAmount(context, at, unit) ??
    readVague(context, at, unit) ??
    readLean(context, at, unit) ??
    readPointed(context, at, unit) ??
    readLong(context, at, unit)
  );
}

/** Every week is as long as a week, every weekend stands in its own. */
const repeatedValue = (unit: string): string => (unit === 'weekend' ? 'XXXX-WXX-WE' : durationValue(1, unit));

/** "the 19th century": the hundred years before its last. */
function readCentury(context: TimeContext, at: number): TimeReading | undefined {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(context, at - 1));
  if (ordinal === null) return undefined;
  const the = lowerAt(context, at - 2) === 'the' ? 1 : 0;
  const from = the ? at - 2 : edgeBefore(context, at - 1);
  return {
    from,
    to: at + 1,
    type: 'DATE',
    value: `${String(Number(ordinal[1]) - 1).padStart(2, '0')}XX`,
    anchored: false,
  };
}

const OFFSETS = wordTable<number>({
  last: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
  this: 0,
  current: 0,
});

/** "last week", "this year", "next month", "the previous quarter", "the weekend", "the past decade". */
function readPointed(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  if (lowerAt(context, at) !== unit) return undefined;
  const before = lowerAt(context, at - 1);
  const the = lowerAt(context, at - 2) === 'the' ? 1 : 0;
  if (before === 'past')
    return { from: at - 1 - the, to: at + 1, type: 'DURATION', value: durationValue(1, unit), anchored: false };
  const weekend = before === 'the' && unit === 'weekend';
  const offset = weekend ? 0 : OFFSETS[before];
  if (offset === undefined || (unit === 'day' && offset === 0)) return undefined;
  const from = EDGES.has(lowerAt(context, at - 2)) ? at - 2 : at - 1;
  return { from, to: at + 1, type: 'DATE', value: periodValue(unit, offset, context.reference), anchored: true };
}

const LEANS = wordTable<number>({ that: 0, same: 0, following: 1, next: 1, previous: -1 });
const LEAN_LEADS = new Set(['later', 'earlier', 'early', 'late']);

/** "the next decade" begins now. */
const LONG_UNITS = new Set(['decade', 'century']);
/** "over the next month": the month that begins now. */
const SPANS = new Set(['over', 'within', 'for', 'during', 'throughout']);

/** "that year", "later the same day", "the next day": counted from the time told before. */
function readLean(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  if (lowerAt(context, at) !== unit) return undefined;
  const before = lowerAt(context, at - 1);
  const the = lowerAt(context, at - 2) === 'the' || lowerAt(context, at - 2) === 'that';
  const amount = LEANS[before];
  if (before === 'the') return readDayOf(context, at, unit);
  if (amount === undefined || (before !== 'that' && !the)) return undefined;
  const start = the ? at - 2 : at - 1;
  if (before === 'next' && (LONG_UNITS.has(unit) || SPANS.has(lowerAt(context, at - 3))))
    return { from: start, to: at + 1, type: 'DURATION', value: durationValue(1, unit), anchored: false };
  return {
    from: LEAN_LEADS.has(lowerAt(context, start - 1)) ? start - 1 : start,
    to: at + 1,
    type: 'DATE',
    value: amount === 0 ? '' : periodValue(unit, amount, context.reference),
    anchored: true,
    leans: { unit, amount, whole: true },
  };
}

/** "the day after (Christmas)", "the week of (March 6)": a time only with the day that follows. */
function readDayOf(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  const next = lowerAt(context, at + 1);
  const amount = next === 'of' ? 0 : next === 'before' || next === 'after' || next === 'following' ? 1 : undefined;
  if (amount === undefined || (amount === 0 && unit === 'day')) return undefined;
  return { from: at - 1, to: at + 1, type: 'DATE', value: '', anchored: true, counts: { unit, amount }, pending: true };
}

const SHIFTS = wordTable<1 | -1>({ ago: -1, earlier: -1, later: 1 });

/** "three days", "a week", "two-year", and "three days ago", "a week later". */
function readAmount(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  const hyphen = lowerAt(context, at - 1) === '-' ? 1 : 0;
  const number = amountAt(context, at - 1 - hyphen);
  if (number === undefined) return undefined;
  const next = lowerAt(context, at + 1);
  const sign = SHIFTS[next === '-' ? lowerAt(context, at + 2) : next];
  if (sign !== undefined) return shifted(context, number, { at: next === '-' ? at + 2 : at + 1, unit, sign });
  if (isNoTime(context, number, at, unit)) return undefined;
  if (lowerAt(context, number.from - 1) === 'every')
    return {
      from: number.from - 1,
      to: at + 1,
      type: 'SET',
      value: durationValue(number.value, unit),
      anchored: false,
    };
  const pending = number.article && !leadsDuration(context, number.from);
  if (pending && !JOINTS.has(next)) return repeated(context, number, at, unit);
  return {
    from: number.from - leadLength(context, number.from),
    to: at + 1,
    type: 'DURATION',
    value: durationValue(number.value, unit),
    anchored: false,
    ...(JOINTS.has(next) && Number.isInteger(number.value) && { counts: { unit, amount: number.value } }),
    ...(pending && { pending }),
  };
}

const JOINTS = new Set(['before', 'after', 'from', 'following']);

/** An age, an anniversary, a year ("the 1986 year"), a name ("60 Minutes") and a rate ("24 hours a day") are no stretches of time. */
function isNoTime(context: TimeContext, number: Amount, at: number, unit: string): boolean {
  const next = lowerAt(context, at + 1);
  if (next === 'old' || next === 'anniversary' || (next === '-' && lowerAt(context, at + 2) === 'old')) return true;
  if (next === 'a' && unitOf(lowerAt(context, at + 2)) !== undefined) return true;
  if (unit === 'year' && number.value >= 1800 && lowerAt(context, at) === unit) return true;
  const printed = context.tokens[at]?.word.text ?? '';
  const isFigure = context.tokens[number.from]?.word.kind === TokenKind.number;
  return isFigure && printed !== printed.toLowerCase() && printed !== printed.toUpperCase();
}

const DURATION_LEADS = new Set(['past', 'last', 'next', 'coming', 'first']);

/** "to last three weeks", "will last three weeks" */
const isVerbLast = ({ tokens }: TimeContext, at: number): boolean =>
  tokens[at]?.word.lower === 'last' &&
  (tokens[at - 1]?.word.lower === 'to' || ((tokens[at - 1]?.word.flags ?? 0) & Lex.auxiliary) !== 0);

/** "the past two years": the words before the number that belong to it. */
function leadLength(context: TimeContext, from: number): number {
  if (!DURATION_LEADS.has(lowerAt(context, from - 1)) || isVerbLast(context, from - 1)) return 0;
  return lowerAt(context, from - 2) === 'the' ? 2 : 1;
}

/** "twice a week", "once a month". */
function repeated(context: TimeContext, number: Amount, at: number, unit: string): TimeReading | undefined {
  const before = lowerAt(context, number.from - 1);
  if (before !== 'once' && before !== 'twice' && before !== 'times') return undefined;
  const from = before === 'times' ? amountAt(context, number.from - 2)?.from : number.from - 1;
  return from === undefined
    ? undefined
    : { from, to: at + 1, type: 'SET', value: durationValue(1, unit), anchored: false };
}

const AMOUNT_LEADS = new Set(['about', 'almost', 'nearly', 'over', 'around', 'roughly', 'approximately']);
const CLOCK_UNITS = new Set(['hour', 'minute', 'second']);

/** "three days ago" counts from the day of writing, "three days later" from the time told before. */
function shifted(
  context: TimeContext,
  number: Amount,
  { at, unit, sign }: { readonly at: number; readonly unit: string; readonly sign: 1 | -1 },
): TimeReading {
  const from = number.from - (AMOUNT_LEADS.has(lowerAt(context, number.from - 1)) ? 1 : 0);
  const isAgo = lowerAt(context, at) === 'ago';
  // Minutes and hours from a moment that the copy does not tell are a length of time.
  if (CLOCK_UNITS.has(unit) && !isAgo)
    return { from, to: at + 1, type: 'DURATION', value: durationValue(number.value, unit), anchored: false };
  const amount = sign * number.value;
  const value = shiftedValue(amount, unit, context.reference);
  const leans = isAgo || !Number.isInteger(amount) ? undefined : { unit, amount };
  return { from, to: at + 1, type: 'DATE', value, anchored: true, ...(leans && { leans }) };
}

const ARTICLE_LEADS = new Set(
  'for in within than after over about almost nearly half least lasted took spent every by long'.split(' '),
);

/** "a year" is a length of time after a preposition; "$3 a year" is a rate. */
const leadsDuration = (context: TimeContext, at: number): boolean => {
  const before = lowerAt(context, at - 1);
  return ARTICLE_LEADS.has(before) || (before === 'as' && lowerAt(context, at - 2) === 'long');
};

const VAGUE = new Set(
  'few several many some couple recent coming past last next more other dozens hundreds thousands'.split(' '),
);

/** "recent days", "the coming weeks", "several months", "weeks of talks". */
function readVague(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  if (!lowerAt(context, at).endsWith('s')) return undefined;
  const before = lowerAt(context, at - 1);
  const the = lowerAt(context, at - 2) === 'the' ? 1 : 0;
  if (before === 'these' && unit === 'day')
    return { from: at - 1, to: at + 1, type: 'DATE', value: 'PRESENT_REF', anchored: false };
  if (before === 'recent') return { from: at - 1, to: at + 1, type: 'DATE', value: 'PAST_REF', anchored: false };
  if (before === 'coming')
    return { from: at - 1 - the, to: at + 1, type: 'DATE', value: 'FUTURE_REF', anchored: false };
  if (!VAGUE.has(before)) return readPlain(context, at, unit);
  const from = vagueStart(context, at);
  if (lowerAt(context, at + 1) === 'ago') return { from, to: at + 2, type: 'DATE', value: 'PAST_REF', anchored: false };
  return { from, to: at + 1, type: 'DURATION', value: durationValue('X', unit), anchored: false };
}

/** Where "the past few weeks", "a couple of days" begins. */
function vagueStart(context: TimeContext, at: number): number {
  let from = at - 1;
  while (at - from < 5 && isVagueWord(lowerAt(context, from - 1))) from--;
  return from;
}

const isVagueWord = (word: string): boolean => VAGUE.has(word) || word === 'a' || word === 'the' || word === 'of';

const PLAIN_LEADS = new Set(['for', 'in', 'within', 'after', 'over', 'of']);

/** "for years", "in weeks", "years of talks", "years ago", "a decades-long war". */
function readPlain(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  if (lowerAt(context, at + 1) === 'ago')
    return { from: at, to: at + 2, type: 'DATE', value: 'PAST_REF', anchored: false };
  if (!PLAIN_LEADS.has(lowerAt(context, at - 1)) && lowerAt(context, at + 1) !== 'of')
    return readLong(context, at, unit);
  return { from: at, to: at + 1, type: 'DURATION', value: durationValue('X', unit), anchored: false };
}

/** "at year-end", "the year-earlier quarter". */
function readYearWord(context: TimeContext, at: number, word: string): TimeReading | undefined {
  const amount = word === 'end' ? 0 : word === 'ago' || word === 'earlier' ? -1 : undefined;
  if (amount === undefined) return undefined;
  const value = periodValue('year', amount, context.reference);
  const leans = amount === 0 ? undefined : { unit: 'year', amount };
  return { from: at, to: at + 3, type: 'DATE', value, anchored: true, ...(leans && { leans }) };
}

/** "a day-long meeting", "a decades-old dispute". */
function readLong(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  const plural = lowerAt(context, at) !== unit;
  if (lowerAt(context, at + 1) !== '-') return undefined;
  const last = lowerAt(context, at + 2);
  const year = unit === 'year' && !plural ? readYearWord(context, at, last) : undefined;
  if (year !== undefined || (last !== 'long' && !(plural && last === 'old'))) return year;
  return { from: at, to: at + 3, type: 'DURATION', value: durationValue(plural ? 'X' : 1, unit), anchored: false };
}
