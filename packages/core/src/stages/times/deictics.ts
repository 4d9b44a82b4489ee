import { dayNumber, dayOf, formatDay } from '../../text/calendar.ts';
import { Shape } from '../../text/tokens.ts';
import { DAY_PARTS, DAY_WORDS, DEICTICS, FREQUENCIES, unitOf } from '../../vocabulary/time-words.ts';
import { wordTable } from '../../vocabulary/word-table.ts';
import { edgeBefore, lowerAt, periodValue, type TimeContext, type TimeReading } from './reading.ts';

/** "today", "yesterday morning", "tonight", "last night", "now", "recently", "daily", "in the future". */
export function readDeictic(context: TimeContext, at: number): TimeReading | undefined {
  const word = lowerAt(context, at);
  const shift = DAY_WORDS[word];
  if (shift !== undefined) return readDayWord(context, at, shift);
  const part = DAY_PARTS[word];
  if (part !== undefined) return readDayPart(context, at, part);
  const frequency = FREQUENCIES[word];
  // "the daily Nordlys" is a paper.
  if (frequency !== undefined && isTitled(context, at)) return undefined;
  if (frequency !== undefined) return { from: at, to: at + 1, type: 'SET', value: frequency, anchored: false };
  const vague = DEICTICS[word];
  if (vague !== undefined) return { from: at, to: at + 1, type: 'DATE', value: vague, anchored: false };
  return word === 'future' ? readFuture(context, at) : undefined;
}

/** "the daily Nordlys", "the Nordlys Daily". */
function isTitled({ tokens, first }: TimeContext, at: number): boolean {
  const isCapital = (index: number): boolean => tokens[index]?.word.shape === Shape.capital;
  return isCapital(at + 1) || (at > first && isCapital(at));
}

/** "in the future", "in the near future": not "the future king". */
function readFuture(context: TimeContext, at: number): TimeReading | undefined {
  const near = /^(?:near|foreseeable|immediate)$/.test(lowerAt(context, at - 1)) ? 1 : 0;
  if (lowerAt(context, at - 1 - near) !== 'the' || /^[a-z]+ing$/.test(lowerAt(context, at + 1))) return undefined;
  if (!/^(?:in|of|from|for|and)$/.test(lowerAt(context, at - 2 - near))) return undefined;
  if (unitOf(lowerAt(context, at + 1)) !== undefined) return undefined;
  return { from: at - 1 - near, to: at + 1, type: 'DATE', value: 'FUTURE_REF', anchored: false };
}

function readDayWord(context: TimeContext, at: number, shift: number): TimeReading {
  const day = periodValue('day', shift, context.reference);
  const isTonight = lowerAt(context, at) === 'tonight';
  const part = isTonight ? 'NI' : DAY_PARTS[lowerAt(context, at + 1)];
  if (part === undefined) return { from: at, to: at + 1, type: 'DATE', value: day, anchored: true };
  return { from: at, to: isTonight ? at + 1 : at + 2, type: 'TIME', value: `${day}T${part}`, anchored: true };
}

const LEANING = wordTable<number>({ that: 0, same: 0, next: 1, following: 1, previous: -1 });

/** "this morning", "last night", "every evening", "that night", "the next morning", "the night of March 5". */
function readDayPart(context: TimeContext, at: number, part: string): TimeReading | undefined {
  const before = lowerAt(context, at - 1);
  if (before === 'every' || before === 'each')
    return { from: at - 1, to: at + 1, type: 'SET', value: `XXXX-XX-XXT${part}`, anchored: false };
  if (before === 'this' || (before === 'last' && part === 'NI')) return readOwnPart(context, at, part);
  const amount = LEANING[before];
  if (amount !== undefined && (before === 'that' || lowerAt(context, at - 2) === 'the'))
    return {
      from: before === 'that' ? at - 1 : at - 2,
      to: at + 1,
      type: 'TIME',
      value: '',
      anchored: true,
      leans: { unit: 'day', amount, part },
    };
  if (before !== 'the' || lowerAt(context, at + 1) !== 'of') return undefined;
  const counts = { unit: 'day', amount: 0, part };
  return { from: at - 1, to: at + 1, type: 'TIME', value: '', anchored: true, counts, pending: true };
}

function readOwnPart(context: TimeContext, at: number, part: string): TimeReading {
  const { reference } = context;
  const yesterday =
    lowerAt(context, at - 1) === 'last' && reference ? formatDay(dayOf(dayNumber(reference) - 1)) : undefined;
  const day = yesterday ?? periodValue('day', 0, reference);
  return { from: edgeBefore(context, at - 1), to: at + 1, type: 'TIME', value: `${day}T${part}`, anchored: true };
}
