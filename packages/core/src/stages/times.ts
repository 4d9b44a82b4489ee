import type { Dateline } from '../model/dateline.ts';
import type { Anchors } from '../model/span.ts';
import type { Time } from '../model/time.ts';
import { type Day, formatDay, readDay } from '../text/calendar.ts';
import { anchorsOf, bySourceOrder, extentOf } from '../text/spans.ts';
import { type Token, TokenKind } from '../text/tokens.ts';
import { Lex } from '../vocabulary/lexicon.ts';
import { defineStage } from './stage.ts';
import { readClock } from './times/clock.ts';
import { readMonthDate, readNextDay, readWeekday, readYear } from './times/dates.ts';
import { readHoliday } from './times/holidays.ts';
import { readDeictic, readSeason, readUnit } from './times/periods.ts';
import type { TimeContext, TimeReading } from './times/reading.ts';

/**
 * Finds expressions of time and resolves them by the dateline's day, or else by the reference day.
 *
 * Source: ISO-TimeML, TIMEX3; spans follow TimeML: no preposition, but "the" before a counted period.
 */
export const times = defineStage({
  layer: 'times',
  needs: ['tokens', 'dateline', 'sentences'],
  annotate: ({ text, tokens, dateline, sentences, reference }) => {
    const day = readDay(dateline?.filed) ?? readDay(reference);
    const evidence = readDay(dateline?.filed) && dateline ? dateAnchors(text, dateline) : undefined;
    const found: Time[] = [];
    if (dateline?.filed && evidence) found.push(datelineTime(text, dateline.filed, evidence));
    let at = 0;
    for (const sentence of sentences) {
      const { start, end } = extentOf(sentence);
      while (at < tokens.length && (tokens[at]?.start ?? start) < start) at++;
      const first = at;
      while (at < tokens.length && (tokens[at]?.start ?? end) < end) at++;
      const readings = readSentence({ tokens, first, limit: at, reference: day });
      for (const reading of readings) found.push(makeTime(text, tokens, reading, evidence));
    }
    return found.sort(bySourceOrder);
  },
});

/** An expression of time turns on a figure or on one of these words. */
const TURNS_ON = Lex.month | Lex.weekday | Lex.time;

const READERS = [
  readHoliday,
  readClock,
  readMonthDate,
  readNextDay,
  readWeekday,
  readUnit,
  readSeason,
  readDeictic,
  readYear,
];

/** Tries the readers at each token; a reading that overlaps an earlier, longer one is dropped. */
function readSentence(context: TimeContext): TimeReading[] {
  const readings: TimeReading[] = [];
  for (let at = context.first; at < context.limit; at++) {
    const token = context.tokens[at] as Token;
    if (token.word.kind !== TokenKind.number && (token.word.flags & TURNS_ON) === 0) continue;
    const reading = readAt(context, at);
    if (reading === undefined) continue;
    const last = readings.at(-1);
    if (last !== undefined && reading.from < last.to) {
      if (reading.to - reading.from <= last.to - last.from) continue;
      readings.pop();
    }
    readings.push(reading);
    at = Math.max(at, reading.to - 1);
  }
  return withDays(readings, context.reference);
}

function readAt(context: TimeContext, at: number): TimeReading | undefined {
  for (const read of READERS) {
    const reading = read(context, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** A time of day belongs to the day that its sentence names, or else to the reference day. */
function withDays(readings: readonly TimeReading[], reference: Day | undefined): TimeReading[] {
  return readings.map((reading, index) => {
    if (!reading.value.startsWith('T')) return reading;
    const told = nearestDay(readings, index);
    const day = told?.value.slice(0, 10) ?? (reference ? formatDay(reference) : 'XXXX-XX-XX');
    return { ...reading, value: `${day}${reading.value}` };
  });
}

/** "10:35 a.m. (0735 GMT) Friday": the next day that is told, across other times of day, or else the one before. */
function nearestDay(readings: readonly TimeReading[], index: number): TimeReading | undefined {
  let next = index + 1;
  while (readings[next]?.value.startsWith('T')) next++;
  return [readings[next], readings[index - 1]].find((other) => other !== undefined && DAY.test(other.value));
}

const DAY = /^\d{4}-\d\d-\d\d/;

function makeTime(text: string, tokens: readonly Token[], reading: TimeReading, evidence: Anchors | undefined): Time {
  const start = tokens[reading.from]?.start ?? 0;
  const end = tokens[reading.to - 1]?.end ?? start;
  return {
    text: text.slice(start, end),
    type: reading.type,
    value: reading.value,
    anchors: anchorsOf(start, end),
    ...(reading.anchored && evidence && { evidence }),
  };
}

const PRINTED_DATE =
  /\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?(?:,? \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:, ?\d{4})?|\d{4}-\d\d-\d\d/u;

/** Where the dateline prints its date. */
function dateAnchors(text: string, { anchors }: Dateline): Anchors | undefined {
  const { start, end } = anchors[0];
  const match = PRINTED_DATE.exec(text.slice(start, end));
  return match === null ? undefined : anchorsOf(start + match.index, start + match.index + match[0].length);
}

function datelineTime(text: string, value: string, anchors: Anchors): Time {
  const { start, end } = anchors[0];
  return { text: text.slice(start, end), type: 'DATE', value, anchors };
}
