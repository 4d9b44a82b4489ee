import { TokenKind } from '../../text/tokens.ts';
import { CLOCK_WORDS, TIME_ZONES } from '../../vocabulary/time-words.ts';
import { wordTable } from '../../vocabulary/word-table.ts';
import { lowerAt, type TimeContext, type TimeReading, twoFigures } from './reading.ts';

/** "10:35 a.m.", "5 p.m. EDT", "0735 GMT", "noon", "midnight". The day is added from the sentence. */
export function readClock(context: TimeContext, at: number): TimeReading | undefined {
  const word = lowerAt(context, at);
  const named = CLOCK_WORDS[word];
  // "High Noon" is a film.
  if (named !== undefined) return lowerAt(context, at - 1) === 'high' ? undefined : reading(at, at + 1, named);
  if (context.tokens[at]?.word.kind !== TokenKind.number) return undefined;
  return readHalfDay(context, at, word) ?? readWholeClock(context, at, word);
}

/** "10:35 a.m.", "5pm EDT", "4 in the morning": hours that are told which half of the day they are in. */
function readHalfDay(context: TimeContext, at: number, word: string): TimeReading | undefined {
  const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(word);
  if (match === null || Number(match[1]) > 12) return undefined;
  const hour = Number(match[1]) % 12;
  const half = match[3] ?? HALVES[lowerAt(context, at + 1)];
  if (half !== undefined) {
    const end = match[3] === undefined ? at + 2 : at + 1;
    return reading(at, withZone(context, end), `${twoFigures(hour + (half === 'pm' ? 12 : 0))}:${match[2] ?? '00'}`);
  }
  const part = match[2] === undefined ? partAfter(context, at + 1) : undefined;
  return part && reading(at, part.to, `${twoFigures(hour + part.later)}:00`);
}

const HALVES = wordTable<'am' | 'pm'>({
  am: 'am',
  'a.m.': 'am',
  'a.m': 'am',
  pm: 'pm',
  'p.m.': 'pm',
  'p.m': 'pm',
});

const CLOCK_LEADS = new Set(['at', 'by', 'until', 'from', 'around', 'about', 'before', 'after', 'since']);

/** "0735 GMT", "1430 local time", "at 14:30", "6 o'clock". */
function readWholeClock(context: TimeContext, at: number, word: string): TimeReading | undefined {
  const next = lowerAt(context, at + 1);
  if (next.endsWith('clock') && /^(?:[1-9]|1[0-2])$/.test(word))
    return reading(at, at + 2, `${twoFigures(Number(word))}:00`);
  const match = /^([01]?\d|2[0-3])(:?)([0-5]\d)$/.exec(word);
  if (match === null) return undefined;
  const isLocal = next === 'local' && lowerAt(context, at + 2) === 'time';
  const to = isLocal ? at + 3 : withZone(context, at + 1);
  const isPlain = match[2] === ':' && CLOCK_LEADS.has(lowerAt(context, at - 1));
  return to > at + 1 || isPlain ? reading(at, to, `${twoFigures(Number(match[1]))}:${match[3]}`) : undefined;
}

/** "4 in the morning", "10 at night": where the phrase ends, and the hours to add. */
function partAfter(context: TimeContext, at: number): { to: number; later: number } | undefined {
  if (lowerAt(context, at) === 'at' && lowerAt(context, at + 1) === 'night') return { to: at + 2, later: 12 };
  if (lowerAt(context, at) !== 'in' || lowerAt(context, at + 1) !== 'the') return undefined;
  const part = lowerAt(context, at + 2);
  if (part === 'morning') return { to: at + 3, later: 0 };
  return part === 'afternoon' || part === 'evening' ? { to: at + 3, later: 12 } : undefined;
}

const reading = (from: number, to: number, clock: string): TimeReading => ({
  from,
  to,
  type: 'TIME',
  value: `T${clock}`,
  anchored: true,
});

const withZone = (context: TimeContext, at: number): number =>
  TIME_ZONES.has(lowerAt(context, at).replaceAll('.', '')) ? at + 1 : at;
