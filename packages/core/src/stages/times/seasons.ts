import { SEASONS } from '../../vocabulary/time-words.ts';
import { edgeBefore, lowerAt, type TimeContext, type TimeReading } from './reading.ts';
import { yearAt } from './years.ts';

/** The month that each season begins with, and the last that it has in the year it is named by. */
const MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 12],
};

/** "last summer", "this winter", "the spring of 1998", "summer 1998". */
export function readSeason(context: TimeContext, at: number): TimeReading | undefined {
  const code = SEASONS[lowerAt(context, at)];
  if (code === undefined) return undefined;
  const of = lowerAt(context, at + 1) === 'of' ? 1 : 0;
  const year = yearAt(context, at + 1 + of);
  if (year !== undefined)
    return { from: edgeBefore(context, at), to: at + 2 + of, type: 'DATE', value: `${year}-${code}`, anchored: false };
  const told = yearTold(context, lowerAt(context, at - 1), code);
  return told === undefined
    ? undefined
    : { from: at - 1, to: at + 1, type: 'DATE', value: `${told}-${code}`, anchored: true };
}

/** "last" is the one that is over, "next" the one that has not begun. */
function yearTold({ reference }: TimeContext, pointer: string, code: string): number | 'XXXX' | undefined {
  if (pointer !== 'this' && pointer !== 'last' && pointer !== 'next') return undefined;
  if (reference === undefined) return 'XXXX';
  const [first, last] = MONTHS[code] ?? [1, 12];
  if (pointer === 'last') return reference.month > last ? reference.year : reference.year - 1;
  return pointer === 'next' && reference.month >= first ? reference.year + 1 : reference.year;
}
