import { dayNumber, dayOf, formatDay } from '../../text/calendar.ts';
import { TokenKind } from '../../text/tokens.ts';
import {
  DAY_PARTS,
  DAY_WORDS,
  DEICTICS,
  FREQUENCIES,
  NUMERALS,
  ORDINALS,
  SEASONS,
  unitOf,
} from '../../vocabulary/time-words.ts';
import { yearAt } from './dates.ts';
import { durationValue, lowerAt, periodValue, shiftedValue, type TimeContext, type TimeReading } from './reading.ts';

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  next: 1,
  coming: 1,
  following: 1,
  this: 0,
  current: 0,
  same: 0,
};
const VAGUE = new Set([
  'few',
  'several',
  'many',
  'some',
  'couple',
  'recent',
  'coming',
  'past',
  'last',
  'next',
  'more',
  'other',
  'dozens',
  'hundreds',
  'thousands',
]);
const AMOUNT_LEADS = new Set(['about', 'almost', 'nearly', 'over', 'around', 'roughly', 'approximately']);

/** "last week", "three days ago", "the past two years", "every month", "the third quarter of 2018", "recent days". */
export function readUnit(context: TimeContext, at: number): TimeReading | undefined {
  const unit = unitOf(lowerAt(context, at));
  if (unit === undefined || (unit === 'second' && !isAmount(context, at - 1))) return undefined;
  const before = lowerAt(context, at - 1);
  if (before === 'every' || before === 'each')
    return { from: at - 1, to: at + 1, type: 'SET', value: durationValue(1, unit), anchored: false };
  if (unit === 'quarter') return readQuarter(context, at);
  return readAmount(context, at, unit) ?? readVague(context, at, unit) ?? readPointed(context, at, unit);
}

const isAmount = (context: TimeContext, at: number): boolean => amountAt(context, at) !== undefined;

/** "last week", "this year", "next month", "the previous day", "the following week". */
function readPointed(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  const before = lowerAt(context, at - 1);
  const plural = lowerAt(context, at).endsWith('s') && unit !== lowerAt(context, at);
  if (plural) return undefined;
  if (before === 'the' && unit === 'weekend')
    return {
      from: at - 1,
      to: at + 1,
      type: 'DATE',
      value: periodValue('weekend', 0, context.reference),
      anchored: true,
    };
  const offset = OFFSETS[before];
  if (offset === undefined || before === 'past') return undefined;
  if (unit === 'day' && offset === 0) return undefined;
  const lead = lowerAt(context, at - 2);
  const from = lead === 'early' || lead === 'late' ? at - 2 : at - 1;
  return { from, to: at + 1, type: 'DATE', value: periodValue(unit, offset, context.reference), anchored: true };
}

/** "three days", "a week", "two-year", and "three days ago", "a week later". */
function readAmount(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  const hyphen = lowerAt(context, at - 1) === '-' ? 1 : 0;
  const number = amountAt(context, at - 1 - hyphen);
  if (number === undefined) return undefined;
  const article = number.article;
  const next = lowerAt(context, at + 1);
  if (next === 'ago' || next === 'earlier' || next === 'later') return shifted(context, number, at, unit, next);
  if ((article && !leadsDuration(context, number.from)) || next === 'anniversary' || isAge(context, at))
    return undefined;
  const lead = lowerAt(context, number.from - 1);
  const pointed = lead === 'past' || lead === 'last' || lead === 'next' || lead === 'coming' || lead === 'first';
  const the = pointed && lowerAt(context, number.from - 2) === 'the';
  const from = number.from - (pointed ? 1 : 0) - (the ? 1 : 0);
  return { from, to: at + 1, type: 'DURATION', value: durationValue(number.value, unit), anchored: false };
}

/** "a 42-year-old", "two years old": an age is no time. */
const isAge = (context: TimeContext, at: number): boolean =>
  lowerAt(context, at + 1) === 'old' || (lowerAt(context, at + 1) === '-' && lowerAt(context, at + 2) === 'old');

function shifted(context: TimeContext, number: Amount, at: number, unit: string, word: string): TimeReading {
  const amount = word === 'later' ? number.value : -number.value;
  const lead = AMOUNT_LEADS.has(lowerAt(context, number.from - 1)) ? 1 : 0;
  return {
    from: number.from - lead,
    to: at + 2,
    type: 'DATE',
    value: shiftedValue(amount, unit, context.reference),
    anchored: true,
  };
}

/** "a year" is a length of time after a preposition; "$3 a year" is a rate and "a day after" an event. */
const leadsDuration = (context: TimeContext, at: number): boolean =>
  /^(?:for|in|within|than|after|over|about|almost|nearly|half|least|lasted|took|spent|every|once|twice|by)$/.test(
    lowerAt(context, at - 1),
  );

interface Amount {
  readonly from: number;
  readonly value: number;
  readonly article: boolean;
}

/** "5 1/2": a whole number and a fraction. */
function fractionAt(context: TimeContext, at: number): Amount | undefined {
  if (lowerAt(context, at - 1) !== '/') return undefined;
  const [above, below] = [Number(lowerAt(context, at - 2)), Number(lowerAt(context, at))];
  if (!(above > 0 && above < below)) return undefined;
  const whole = /^\d+$/.test(lowerAt(context, at - 3)) ? Number(lowerAt(context, at - 3)) : 0;
  return { from: whole > 0 ? at - 3 : at - 2, value: whole + above / below, article: false };
}

/** The number that ends at a token: "3", "three", "twenty-five", "two more", "a". */
function amountAt(context: TimeContext, at: number): Amount | undefined {
  const word = lowerAt(context, at);
  if (word === 'more' || word === 'full' || word === 'straight' || word === 'consecutive') {
    const inner = amountAt(context, at - 1);
    return inner && !inner.article ? inner : undefined;
  }
  const token = context.tokens[at];
  if (token?.word.kind === TokenKind.number && at >= context.first) {
    const fraction = fractionAt(context, at);
    if (fraction !== undefined) return fraction;
    const value = Number(word.replaceAll(',', ''));
    return Number.isFinite(value) && value < 100_000 ? { from: at, value, article: false } : undefined;
  }
  if (word === 'a' || word === 'an') return { from: at, value: 1, article: true };
  const value = NUMERALS.get(word);
  if (value === undefined) return undefined;
  const tens = lowerAt(context, at - 1) === '-' ? NUMERALS.get(lowerAt(context, at - 2)) : undefined;
  return tens !== undefined && tens >= 20 && value < 10
    ? { from: at - 2, value: tens + value, article: false }
    : { from: at, value, article: false };
}

/** "recent days", "the coming weeks", "several months", "weeks of talks". */
function readVague(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  if (!lowerAt(context, at).endsWith('s')) return undefined;
  const before = lowerAt(context, at - 1);
  const the = lowerAt(context, at - 2) === 'the' ? 1 : 0;
  if (before === 'recent') return { from: at - 1, to: at + 1, type: 'DATE', value: 'PAST_REF', anchored: false };
  if (before === 'coming')
    return { from: at - 1 - the, to: at + 1, type: 'DATE', value: 'FUTURE_REF', anchored: false };
  if (before === 'early' || before === 'final' || !VAGUE.has(before)) return plain(context, at, unit);
  let from = at - 1;
  while (
    from - 1 >= context.first &&
    (VAGUE.has(lowerAt(context, from - 1)) || /^(?:a|the|of)$/.test(lowerAt(context, from - 1))) &&
    at - from < 5
  )
    from--;
  const ago = lowerAt(context, at + 1) === 'ago';
  if (ago) return { from, to: at + 2, type: 'DATE', value: 'PAST_REF', anchored: false };
  return { from, to: at + 1, type: 'DURATION', value: durationValue('X', unit), anchored: false };
}

/** "for years", "in weeks", "years of talks". */
function plain(context: TimeContext, at: number, unit: string): TimeReading | undefined {
  const ago = lowerAt(context, at + 1) === 'ago';
  if (ago) return { from: at, to: at + 2, type: 'DATE', value: 'PAST_REF', anchored: false };
  if (!/^(?:for|in|within|after|over|of)$/.test(lowerAt(context, at - 1)) && lowerAt(context, at + 1) !== 'of')
    return undefined;
  return { from: at, to: at + 1, type: 'DURATION', value: durationValue('X', unit), anchored: false };
}

/** "the third quarter", "third-quarter", "the fourth quarter of 2018", "last quarter". */
function readQuarter(context: TimeContext, at: number): TimeReading | undefined {
  const hyphen = lowerAt(context, at - 1) === '-' ? 1 : 0;
  const number = ORDINALS.get(lowerAt(context, at - 1 - hyphen));
  if (number === undefined) return readPointed(context, at, 'quarter');
  const of = /^(?:of|in)$/.test(lowerAt(context, at + 1)) ? 1 : 0;
  const year = yearAt(context, at + 1 + of);
  const from = at - 1 - hyphen - (lowerAt(context, at - 2 - hyphen) === 'the' ? 1 : 0);
  const told = year ?? context.reference?.year;
  return {
    from,
    to: year === undefined ? at + 1 : at + 2 + of,
    type: 'DATE',
    value: `${told ?? 'XXXX'}-Q${number}`,
    anchored: year === undefined,
  };
}

/** "last summer", "this winter", "the spring of 1998", "summer 1998". */
export function readSeason(context: TimeContext, at: number): TimeReading | undefined {
  const code = SEASONS[lowerAt(context, at)];
  if (code === undefined) return undefined;
  const before = lowerAt(context, at - 1);
  const of = lowerAt(context, at + 1) === 'of' ? 1 : 0;
  const year = yearAt(context, at + 1 + of);
  if (year !== undefined) return { from: at, to: at + 2 + of, type: 'DATE', value: `${year}-${code}`, anchored: false };
  const offset = OFFSETS[before];
  if (offset === undefined) return undefined;
  const { reference } = context;
  const passed = reference !== undefined && code === 'SP' && reference.month > 5 ? 1 : 0;
  const ahead = reference !== undefined && (code === 'FA' || code === 'SU') && reference.month > 8 ? 1 : 0;
  const told =
    reference &&
    reference.year +
      (offset < 0 ? -1 + Math.max(passed, ahead) : offset > 0 ? 1 - (reference.month < 6 && code !== 'SP' ? 1 : 0) : 0);
  return { from: at - 1, to: at + 1, type: 'DATE', value: `${told ?? 'XXXX'}-${code}`, anchored: true };
}

/** "today", "yesterday morning", "tomorrow", "tonight", "this afternoon", "last night", "now", "recently", "daily", "in the future". */
export function readDeictic(context: TimeContext, at: number): TimeReading | undefined {
  const word = lowerAt(context, at);
  const shift = DAY_WORDS[word];
  if (shift !== undefined) return dayWord(context, at, shift);
  const part = DAY_PARTS[word];
  if (part !== undefined) return partOfDay(context, at, part);
  const frequency = FREQUENCIES[word];
  if (frequency !== undefined) return { from: at, to: at + 1, type: 'SET', value: frequency, anchored: false };
  const vague = DEICTICS[word];
  if (vague !== undefined) return { from: at, to: at + 1, type: 'DATE', value: vague, anchored: false };
  if (
    word === 'future' &&
    lowerAt(context, at - 1) === 'the' &&
    /^(?:in|of|from|for)$/.test(lowerAt(context, at - 2)) &&
    endsPhrase(context, at + 1)
  ) {
    return {
      from: at - 1,
      to: at + 1,
      type: 'DATE',
      value: 'FUTURE_REF',
      anchored: false,
    };
  }
  return undefined;
}

const endsPhrase = (context: TimeContext, at: number): boolean =>
  !/^[a-z]/.test(lowerAt(context, at)) || unitOf(lowerAt(context, at)) === undefined;

function dayWord(context: TimeContext, at: number, shift: number): TimeReading {
  const day = periodValue('day', shift, context.reference);
  const word = lowerAt(context, at);
  const part = word === 'tonight' ? 'NI' : DAY_PARTS[lowerAt(context, at + 1)];
  const to = word !== 'tonight' && part !== undefined ? at + 2 : at + 1;
  return { from: at, to, type: 'DATE', value: part ? `${day}T${part}` : day, anchored: true };
}

function partOfDay(context: TimeContext, at: number, part: string): TimeReading | undefined {
  const before = lowerAt(context, at - 1);
  const { reference } = context;
  if (before === 'this' || (before === 'last' && part === 'NI')) {
    const day =
      before === 'last' && reference ? formatDay(dayOf(dayNumber(reference) - 1)) : periodValue('day', 0, reference);
    return { from: at - 1, to: at + 1, type: 'TIME', value: `${day}T${part}`, anchored: true };
  }
  if (before === 'every' || before === 'each')
    return { from: at - 1, to: at + 1, type: 'SET', value: `XXXX-XX-XXT${part}`, anchored: false };
  return undefined;
}
