import { type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { readClock } from './clock.ts';
import { readMonthDate, readNextDay } from './dates.ts';
import { readDeictic } from './deictics.ts';
import { readHoliday } from './holidays.ts';
import { readNumericDate } from './numeric.ts';
import { readHalf, readYearPartCode } from './quarters.ts';
import type { TimeContext, TimeReading } from './reading.ts';
import { readSeason } from './seasons.ts';
import { settle } from './settle.ts';
import { readUnit } from './units.ts';
import { readWeekday } from './weekdays.ts';
import { readDecade, readYear } from './years.ts';

/** An expression of time turns on a figure or on one of these words. */
const TURNS_ON = Lex.month | Lex.weekday | Lex.time;

const READERS = [
  readHoliday,
  readClock,
  readNumericDate,
  readMonthDate,
  readNextDay,
  readWeekday,
  readUnit,
  readHalf,
  readYearPartCode,
  readSeason,
  readDeictic,
  readDecade,
  readYear,
];

/** The times of one sentence; `told` is the value of the time told before it. */
export function readSentence(context: TimeContext, told: string | undefined): TimeReading[] {
  const readings: TimeReading[] = [];
  for (let at = context.first; at < context.limit; at++) {
    const token = context.tokens[at] as Token;
    if (token.word.kind !== TokenKind.number && (token.word.flags & TURNS_ON) === 0) continue;
    const reading = readAt(context, at);
    if (reading === undefined || !isLonger(readings, reading)) continue;
    readings.push(reading);
    at = Math.max(at, reading.to - 1);
  }
  return readings.length === 0 ? readings : settle(context, readings, told);
}

function readAt(context: TimeContext, at: number): TimeReading | undefined {
  for (const read of READERS) {
    const reading = read(context, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** Drops an earlier reading that a longer one overlaps; says whether the new one stands. */
function isLonger(readings: TimeReading[], reading: TimeReading): boolean {
  const last = readings.at(-1);
  if (last === undefined || reading.from >= last.to) return true;
  if (reading.to - reading.from <= last.to - last.from) return false;
  readings.pop();
  return true;
}
