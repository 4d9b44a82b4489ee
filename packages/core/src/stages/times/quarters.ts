import type { Day } from '../../text/calendar.ts';
import { ORDINALS } from '../../vocabulary/time-words.ts';
import { wordTable } from '../../vocabulary/word-table.ts';
import { lowerAt, type TimeContext, type TimeReading } from './reading.ts';
import { directionAt } from './tense.ts';
import { yearAt } from './years.ts';

/** A quarter or a half of a year. */
type Part = { readonly code: 'Q' | 'H'; readonly number: number };

/** "the third quarter of 2018", "third-quarter", "the first half": undefined for a half of something else. */
export function readYearPart(context: TimeContext, at: number, code: Part['code']): TimeReading | undefined {
  const hyphen = lowerAt(context, at - 1) === '-' ? 1 : 0;
  const ordinal = at - 1 - hyphen;
  const number = ordinalAt(context, ordinal, code);
  if (number === undefined) return undefined;
  const told = yearAfter(context, at + 1);
  // "the first half" is a half of a match, too.
  if (code === 'H' && told === undefined) return undefined;
  const part = { code, number };
  return {
    from: ordinal - (lowerAt(context, ordinal - 1) === 'the' ? 1 : 0),
    to: told?.to ?? at + 1,
    type: 'DATE',
    value: told ? `${told.year ?? 'XXXX'}-${code}${number}` : nearestPart(context, ordinal, part),
    anchored: told?.printed !== true,
  };
}

function ordinalAt(context: TimeContext, at: number, code: Part['code']): number | undefined {
  const number = ORDINALS.get(lowerAt(context, at));
  return number === undefined || number > (code === 'Q' ? 4 : 2) ? undefined : number;
}

/** "the first half of 2019": half a year. */
export const readHalf = (context: TimeContext, at: number): TimeReading | undefined =>
  lowerAt(context, at) === 'half' ? readYearPart(context, at, 'H') : undefined;

/** "Q3", "3Q", "H1 2020", "Q4 of 2019". */
export function readYearPartCode(context: TimeContext, at: number): TimeReading | undefined {
  const match = /^(?:(q|h)([1-4])|([1-4])(q|h))$/.exec(lowerAt(context, at));
  if (match === null) return undefined;
  const code = (match[1] ?? match[4]) === 'q' ? 'Q' : 'H';
  const number = Number(match[2] ?? match[3]);
  if (code === 'H' && number > 2) return undefined;
  const told = yearAfter(context, at + 1);
  return {
    from: at,
    to: told?.to ?? at + 1,
    type: 'DATE',
    value: told ? `${told.year ?? 'XXXX'}-${code}${number}` : nearestPart(context, at, { code, number }),
    anchored: told?.printed !== true,
  };
}

interface ToldYear {
  readonly year: number | undefined;
  readonly to: number;
  readonly printed: boolean;
}

const POINTERS = wordTable<number>({ this: 0, last: -1, next: 1 });

/** "of 2018", "2018", "of last year", "this year". */
function yearAfter(context: TimeContext, at: number): ToldYear | undefined {
  const from = /^(?:of|in)$/.test(lowerAt(context, at)) ? at + 1 : at;
  const printed = yearAt(context, from);
  if (printed !== undefined) return { year: printed, to: from + 1, printed: true };
  const shift = POINTERS[lowerAt(context, from)];
  if (lowerAt(context, from + 1) !== 'year' || (shift === undefined && lowerAt(context, from) !== 'the'))
    return undefined;
  const { reference } = context;
  return { year: reference && reference.year + (shift ?? 0), to: from + 2, printed: false };
}

/** The quarter nearest to the reference: news of January tells of the fourth quarter that is over. */
function nearestPart(context: TimeContext, at: number, { code, number }: Part): string {
  const { reference } = context;
  if (reference === undefined) return `XXXX-${code}${number}`;
  const ahead = number - partOf(reference, code);
  const half = code === 'Q' ? 2 : 1;
  const isOver = ahead >= half && directionAt(context, at) !== 'future';
  const isAhead = ahead <= -half && directionAt(context, at) === 'future';
  return `${reference.year + (isOver ? -1 : isAhead ? 1 : 0)}-${code}${number}`;
}

const partOf = ({ month }: Day, code: Part['code']): number => Math.ceil(month / (code === 'Q' ? 3 : 6));
