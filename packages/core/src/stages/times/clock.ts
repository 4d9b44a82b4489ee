import { TokenKind } from '../../text/tokens.ts';
import { CLOCK_WORDS, TIME_ZONES } from '../../vocabulary/time-words.ts';
import { lowerAt, type TimeContext, type TimeReading } from './reading.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** "10:35 a.m.", "5 p.m. EDT", "0735 GMT", "noon", "midnight". The day is added from the sentence. */
export function readClock(context: TimeContext, at: number): TimeReading | undefined {
  const word = lowerAt(context, at);
  const named = CLOCK_WORDS[word];
  if (named !== undefined) return reading(at, at + 1, named);
  if (context.tokens[at]?.word.kind !== TokenKind.number) return undefined;
  const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(word);
  const half = match?.[3] ?? lowerAt(context, at + 1).replaceAll('.', '');
  if (match !== null && (half === 'am' || half === 'pm')) {
    const hour = (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0);
    const end = match[3] === undefined ? at + 2 : at + 1;
    return Number(match[1]) > 12 ? undefined : reading(at, withZone(context, end), `${two(hour)}:${match[2] ?? '00'}`);
  }
  const part = match !== null && match[2] === undefined ? partAfter(context, at + 1) : undefined;
  if (part !== undefined && Number(match?.[1]) <= 12)
    return reading(at, part.to, `${two((Number(match?.[1]) % 12) + part.later)}:00`);
  const zoned = /^([01]\d|2[0-3]):?([0-5]\d)$/.exec(word);
  if (zoned === null || !TIME_ZONES.has(lowerAt(context, at + 1).replaceAll('.', ''))) return undefined;
  return reading(at, at + 2, `${zoned[1]}:${zoned[2]}`);
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
