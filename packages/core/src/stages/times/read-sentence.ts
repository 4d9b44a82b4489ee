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

/** Stands for a figure beside the word classes of the lexicon, which has none for it. */
const FIGURE = 1 << 30;
/** An expression of time turns on one of these. */
const TURNS_ON = Lex.month | Lex.weekday | Lex.time | FIGURE;

/** Each reader and what it turns on; the others need not look. */
const READERS: readonly (readonly [
  turnsOn: number,
  read: (context: TimeContext, at: number) => TimeReading | undefined,
])[] = [
  [Lex.time, readHoliday],
  [Lex.time | FIGURE, readClock],
  [FIGURE, readNumericDate],
  [Lex.month, readMonthDate],
  [FIGURE, readNextDay],
  [Lex.weekday | Lex.time, readWeekday],
  [Lex.time, readUnit],
  [Lex.time, readHalf],
  [Lex.time | FIGURE, readYearPartCode],
  [Lex.time, readSeason],
  [Lex.time, readDeictic],
  [Lex.time | FIGURE, readDecade],
  [FIGURE, readYear],
];

/** The times of one sentence; `told` is the value of the time told before it. */
export function readSentence(context: TimeContext, told: string | undefined): TimeReading[] {
  const readings: TimeReading[] = [];
  for (let at = context.first; at < context.limit; at++) {
    const token = context.tokens[at] as Token;
    const turns = (token.word.flags | (token.word.kind === TokenKind.number ? FIGURE : 0)) & TURNS_ON;
    const reading = turns === 0 ? undefined : readAt(context, at, turns);
    if (reading === undefined || !isLonger(readings, reading)) continue;
    readings.push(reading);
    at = Math.max(at, reading.to - 1);
  }
  return readings.length === 0 ? readings : settle(context, readings, told);
}

function readAt(context: TimeContext, at: number, turns: number): TimeReading | undefined {
  for (const reader of READERS) {
    const reading = (turns & reader[0]) === 0 ? undefined : reader[1](context, at);
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
