import { type Day, formatDay, readDay } from '../../text/calendar.ts';
import { countWhile } from '../../text/sorted.ts';
import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import type { QuotedRun } from '../layers.ts';
import { readSentence } from './read-sentence.ts';
import type { TimeContext, TimeReading } from './reading.ts';

/** The times of a sentence, with what reading them again takes. */
export interface ReadSentence {
  readonly context: TimeContext;
  readonly readings: readonly TimeReading[];
  readonly told: string | undefined;
  /** The quoted runs that the sentence touches. */
  readonly runs: readonly QuotedRun[];
}

/**
 * Counts what a speaker says from the day of the speech.
 *
 * "We sail tomorrow," Pop said on Monday: tomorrow is Tuesday, whenever the copy was filed. A paragraph quotes one speech,
 * so the day that one of its sentences tells holds for its other runs.
 */
export function anchorSpeech(read: readonly ReadSentence[]): (readonly TimeReading[])[] {
  const days = new Map<number, Day>();
  for (const sentence of read) {
    const day = sentence.runs.length > 0 ? speechDay(sentence) : undefined;
    if (day !== undefined)
      for (const { paragraph } of sentence.runs) if (!days.has(paragraph)) days.set(paragraph, day);
  }
  const anchored: (readonly TimeReading[])[] = [];
  for (const sentence of read) {
    let day: Day | undefined;
    for (const { paragraph } of sentence.runs) day ??= days.get(paragraph);
    anchored.push(
      day === undefined || isSame(day, sentence.context.reference) ? sentence.readings : readAgain(sentence, day),
    );
  }
  return anchored;
}

const isSame = (day: Day, other: Day | undefined): boolean =>
  other !== undefined && formatDay(day) === formatDay(other);

/** Keeps what stands outside the marks and reads what stands within them by the day of the speech. */
function readAgain({ context, readings, told, runs }: ReadSentence, day: Day): TimeReading[] {
  const outside = readings.filter((reading) => !isInside(context, reading, runs));
  if (outside.length === readings.length) return outside;
  const inside = readSentence({ ...context, reference: day }, told).filter((reading) =>
    isInside(context, reading, runs),
  );
  return [...outside, ...inside];
}

/** The day that the sentence tells outside the marks beside a verb of saying. */
function speechDay({ context, readings, runs }: ReadSentence): Day | undefined {
  const told = readings.find(
    (reading) =>
      reading.type === 'DATE' &&
      reading.value.length === 10 &&
      !isInside(context, reading, runs) &&
      hasCueNear(context, reading, runs),
  );
  return readDay(told?.value);
}

function isInside({ tokens }: TimeContext, { from, to }: TimeReading, runs: readonly QuotedRun[]): boolean {
  const start = tokens[from]?.start ?? 0;
  return covers(runs, start, tokens[to - 1]?.end ?? start);
}

/** Whether one of the runs, which stand in order and apart, covers a stretch. */
function covers(runs: readonly QuotedRun[], start: number, end: number): boolean {
  const begun = countWhile(runs.length, (at) => (runs[at] as QuotedRun).start <= start);
  return (runs[begun - 1]?.end ?? start) >= end;
}

/** A verb of saying stands within so many words of its day. */
const REACH = 6;

function hasCueNear(
  { tokens, first, limit }: TimeContext,
  { from, to }: TimeReading,
  runs: readonly QuotedRun[],
): boolean {
  for (let at = Math.max(first, from - REACH); at < Math.min(limit, to + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || (token.word.flags & Lex.cue) === 0 || token.word.shape !== Shape.lower) continue;
    if (!covers(runs, token.start, token.end)) return true;
  }
  return false;
}
